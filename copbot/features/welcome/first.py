"""A newcomer's first message: people get the time to be the first to react; then the bot thanks, then staff hears."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.naming import name_for
from copbot.features.welcome import KIND, NEWCOMERS, feature, introducing, lookups
from copbot.features.welcome.contribution import reacted, said
from copbot.features.welcome.tables import Newcomer
from copbot.features.welcome.watch import First, add, watch
from copbot.hearing import recognise
from copbot.kit.attention import free, mentions, no_more
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone, QuestionAnswered, QuestionAsked, TurnPassed
from copbot.language.wording import Wording
from copbot.rooms.events import MessageDeleted, MessagePosted, ReactionAdded
from copbot.rooms.text import Span, Text, lines, text
from storage import queries
from storage.models import Member, Post, Question

_TOGETHER = timedelta(hours=1)
"""What the moderators would hear of within this time is said at once."""
_SHOWN = 10


@feature.on(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> None:
    """Somebody said something: perhaps the first thing, perhaps to somebody who did so."""
    if ctx.room is None:
        introducing.private(ctx, event)
        return
    known = watch(ctx)
    for waiting in list(known.first.get(ctx.room.id, {}).values()):
        if _answers(event, waiting):
            reacted(ctx, known, waiting.member)
    member = known.silent.get((ctx.platform, event.author.id))
    if member is not None:
        said(ctx, known, member, ctx.room.id, event.message, event.thread, event.text)


def _answers(event: MessagePosted, first: First) -> bool:
    """Is the message of somebody else, and meant for the newcomer?"""
    if (event.platform, event.author.id) in first.keys:
        return False
    if first.message is not None and first.message in (event.reply_to, event.thread):
        return True
    mentioned = any((event.platform, person.id) in first.keys for person in event.mentions)
    return mentioned or (event.reply_to is None and recognise.names(event.text, first.name))


@feature.on(ReactionAdded)
def seen(ctx: Context, event: ReactionAdded) -> None:
    """An emoji is a reaction too."""
    known = watch(ctx)
    for waiting in list(known.first.get(ctx.room.id, {}).values()) if ctx.room else ():
        if waiting.message == event.message and (event.platform, event.author.id) not in waiting.keys:
            reacted(ctx, known, waiting.member)


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """Who takes back the first message has said nothing yet."""
    known = watch(ctx)
    for waiting in list(known.first.get(ctx.room.id, {}).values()) if ctx.room else ():
        newcomer = (
            ctx.db.get(Newcomer, (ctx.community.id, waiting.member)) if waiting.message == event.message else None
        )
        if newcomer is not None:
            reacted(ctx, known, waiting.member)
            newcomer.first_at = newcomer.first_room_id = newcomer.first_message = newcomer.first_thread = None
            newcomer.reacted = False
            known.silent |= dict.fromkeys(waiting.keys, waiting.member)


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """A question put by command is something said too."""
    known = watch(ctx)
    question = ctx.db.get(Question, event.question) if known.silent else None
    if question is not None and question.asker_id in known.silent.values():
        post = ctx.db.get(Post, question.id)
        text = post.text if post else ""
        said(ctx, known, question.asker_id, question.room_id, post.message if post else None, question.thread, text)


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """An answer is a reaction."""
    _went_on(ctx, event.question)


@feature.on(TurnPassed)
def asked_back(ctx: Context, event: TurnPassed) -> None:
    """So is something asked back."""
    _went_on(ctx, event.question)


def _went_on(ctx: Context, number: int) -> None:
    known = watch(ctx)
    question = ctx.db.get(Question, number) if any(known.first.values()) else None
    if question is not None and question.asker_id in known.first.get(question.room_id, {}):
        reacted(ctx, known, question.asker_id)


@feature.on(ActionDone)
def posted(ctx: Context, done: ActionDone) -> None:
    """What the bot posted for a newcomer has its id now."""
    word, _, number = done.purpose.partition(" ")
    member = int(number) if word == introducing.POSTED else None
    if word == "post" and done.question is not None:
        question = ctx.db.get(Question, done.question)
        member = question.asker_id if question else None
    newcomer = ctx.db.get(Newcomer, (ctx.community.id, member)) if member is not None else None
    if newcomer is not None and newcomer.first_room_id is not None and newcomer.first_message is None:
        newcomer.first_message = done.made
        known = watch(ctx)
        if newcomer.member_id in known.first.get(newcomer.first_room_id, {}):
            add(ctx, known, newcomer)


# What comes of nobody reacting


@feature.timer("thank", about=Member)
def thank(ctx: Context, members: Sequence[int]) -> None:
    """Nobody reacted to these members' first messages: the bot does."""
    for number in members:
        newcomer = _waits(ctx, number)
        if newcomer is not None and newcomer.first_room_id is not None and ctx.wants(ctx.member_by(number), KIND):
            told = ctx.words.rich("first-thanks", name=ctx.member_by(number).name)
            ctx.say(_place(ctx, newcomer), told)


@feature.timer("tell", about=Member)
def tell(ctx: Context, members: Sequence[int]) -> None:
    """Still nobody reacted: the moderators hear of these, and of what they would hear of shortly, at once."""
    known = watch(ctx)
    soon = [*dict.fromkeys((*members, *_soon(ctx)))]
    waiting = [newcomer for newcomer in (_waits(ctx, number) for number in soon) if newcomer is not None]
    moderators = ctx.moderators(ctx.rooms)
    asked = [(member, free(ctx, member, NEWCOMERS)) for member in moderators if ctx.wants(member, NEWCOMERS)]
    later = [may.when for _, may in asked if may.when is not None]
    if later and not any(may.now for _, may in asked):
        for newcomer in waiting:
            ctx.schedule("tell", newcomer.member_id, min(later))
        return
    if not waiting:
        return
    for newcomer in waiting:
        # From here on it is theirs.
        reacted(ctx, known, newcomer.member_id)
    unreachable = [moderator for moderator, _ in asked if not ctx.reachable(moderator)]
    for moderator, may in asked:
        if may.now and moderator not in unreachable:
            words = ctx.words_for(moderator)
            rows = [words.rich("first-nobody", count=len(waiting)), *_rows(ctx, words, moderator, waiting)]
            ctx.tell(moderator, lines(rows), buttons=(no_more(words, NEWCOMERS),))
    if unreachable:
        place = _place(ctx, waiting[0])
        told = ctx.words.rich("first-seen", names=mentions(ctx, unreachable, place.room))
        beside = ctx.invitation(unreachable, place.room)
        ctx.say(place, told, buttons=(no_more(ctx.words, NEWCOMERS), *beside))


def _soon(ctx: Context) -> Sequence[int]:
    due = ctx.now + _TOGETHER
    kind = f"{feature.name}.tell"
    found = (newcomer.member_id for newcomer in lookups.unreacted(ctx.db, ctx.community.id))
    return [member for member in found if (when := queries.timer_due(ctx.db, kind, member)) is not None and when <= due]


def _waits(ctx: Context, member: int) -> Newcomer | None:
    newcomer = ctx.db.get(Newcomer, (ctx.community.id, member))
    waits = newcomer is not None and newcomer.first_at is not None and not newcomer.reacted
    return newcomer if waits and not ctx.has_left(ctx.member_by(member)) else None


def _place(ctx: Context, newcomer: Newcomer) -> Place:
    room, message = ctx.room_by(newcomer.first_room_id or newcomer.room_id), newcomer.first_message
    post = queries.post_at(ctx.db, room.id, message) if message is not None else None
    question = ctx.db.get(Question, post.question_id) if post else None
    # A question is spoken about in its own thread.
    return Place(room, newcomer.first_thread or (question.thread if question else None), message)


def _rows(ctx: Context, words: Wording, reader: Member, waiting: Sequence[Newcomer]) -> list[Text]:
    rows = []
    for newcomer in waiting[:_SHOWN]:
        room = ctx.room_by(newcomer.first_room_id or newcomer.room_id)
        name: Text = text(name_for(ctx, reader, ctx.member_by(newcomer.member_id)))
        address = room.address_of(newcomer.first_message) if newcomer.first_message is not None else None
        if address is not None:
            name = (Span(name[0].text, "post", address),)
        ago = ctx.now - (newcomer.first_at or ctx.now)
        rows.append(words.rich("first-row", name=name, room=room.name, ago=ago))
    if len(waiting) > _SHOWN:
        rows.append(words.rich("first-more", count=len(waiting) - _SHOWN))
    return rows
