"""What newcomers are told of the bot's own accord, and what others are told of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.naming import mention, name_for, name_on
from copbot.community.people import People
from copbot.features.welcome import WelcomeSettings, feature
from copbot.features.welcome.contribution import reacted
from copbot.features.welcome.letter import PURPOSE, letter, taps
from copbot.features.welcome.tables import Buddy, Newcomer
from copbot.features.welcome.watch import watch
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from copbot.kit.nudge import NudgeKind, Said
from copbot.kit.offers import ASKS_WHEN, ENDS
from copbot.kit.tappable import the_person, the_room
from copbot.language.wording import Ago, Wording
from copbot.rooms.text import Span, Text, joined, lines, text
from storage import questions
from storage.models import Member, Question

HOUR = timedelta(hours=1)
_SHOWN = 10


class Greeting(NudgeKind):
    """Who has come is greeted. The subject is the newcomer."""

    name = "welcome"
    prompt = True
    once = True

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While he or she is there, and has said nothing yet."""
        newcomer = _newcomer(ctx, subject)
        return newcomer is not None and newcomer.here and newcomer.first_at is None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The greeting."""
        words, newcomer = ctx.words_for(member), ctx.db.get_one(Newcomer, (ctx.community.id, subjects[0]))
        room = ctx.room_by(newcomer.room_id)
        told = letter(ctx, words, room, text(member.name), _buddy(ctx, room, newcomer))
        when = ASKS_WHEN.first(ctx, words, member)
        if when is not None:
            told = lines([told, when.text])
        return Said(told, (*taps(ctx, words), *(when.buttons if when is not None else ())), purpose=PURPOSE)

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """The room into which he or she came."""
        newcomer = _newcomer(ctx, subject)
        return Place(ctx.room_by(newcomer.room_id)) if newcomer is not None else None

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """One greeting for all of them."""
        newcomer = _newcomer(ctx, subjects[0])
        buddy = _buddy(ctx, place.room, newcomer) if newcomer is not None else None
        return Said(letter(ctx, ctx.words, place.room, names, buddy), taps(ctx, ctx.words), purpose=PURPOSE)


class FollowUp(NudgeKind):
    """A newcomer who has said nothing is asked how it goes: privately, so that nobody is shown up."""

    name = "follow"
    switch = "welcome"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While he or she has said nothing, and it all goes on."""
        return ENDS.first(ctx) is None and GREETING.needed(ctx, member, subject)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The question."""
        words, newcomer = ctx.words_for(member), ctx.db.get_one(Newcomer, (ctx.community.id, subjects[0]))
        told = words.rich("welcome-follow", name=member.name, room=the_room(ctx.room_by(newcomer.room_id)))
        return Said(told, taps(ctx, words), purpose=PURPOSE)


class Turn(NudgeKind):
    """It is a volunteer's turn. The subjects are the newcomers."""

    name = "buddy"
    prompt = True

    def gets(self, people: People, member: Member) -> bool:
        """Who has volunteered."""
        return people.db.get(Buddy, (people.community.id, member.id)) is not None

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While the newcomer is there, and theirs."""
        newcomer = _newcomer(ctx, subject)
        return newcomer is not None and newcomer.here and newcomer.buddy_id == member.id

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Whom to look after."""
        newcomer = ctx.db.get_one(Newcomer, (ctx.community.id, subjects[0]))
        came = [ctx.member_by(subject) for subject in subjects]
        names = joined([the_person(ctx, one, name_for(ctx, member, one)) for one in came])
        room = the_room(ctx.room_by(newcomer.room_id))
        told = ctx.words_for(member).rich("buddy-turn", names=names, room=room, count=len(subjects))
        return Said(told)


class Unanswered(NudgeKind):
    """Nobody reacted to a newcomer's first message. The subject is the newcomer."""

    name = "newcomers"

    def gets(self, people: People, member: Member) -> bool:
        """The moderators of any room."""
        return people.may_moderate(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While nobody has, and no moderator knows."""
        return waits(ctx, subject) is not None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Who they are, and where."""
        words = ctx.words_for(member)
        found = [ctx.db.get_one(Newcomer, (ctx.community.id, subject)) for subject in subjects]
        return Said(lines([words.rich("first-nobody", count=len(found)), *_rows(ctx, words, member, found)]))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At the message."""
        newcomer = _newcomer(ctx, subject)
        return place_of(ctx, newcomer) if newcomer is not None else None

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """That there is one."""
        return Said(ctx.words.rich("first-seen", names=names))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """From here on it is theirs."""
        for subject in subjects:
            reacted(ctx, watch(ctx), subject)


class Raid(NudgeKind):
    """A crowd came into a room at once. The subject is the room."""

    name = "raid"
    switch = "newcomers"
    prompt = True

    def gets(self, people: People, member: Member) -> bool:
        """The moderators of any room."""
        return people.may_moderate(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """Within the hour."""
        return ctx.lasting(Limits).count(("crowd", subject), HOUR, ctx.now) > 0

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """How many, and where."""
        words, many = ctx.words_for(member), ctx.settings(WelcomeSettings).raid
        rows = [words.rich("welcome-raid", count=many, room=ctx.room_by(subject).name) for subject in subjects]
        return Said(lines(rows))


GREETING = feature.nudge(Greeting())
FOLLOW_UP = feature.nudge(FollowUp())
TURN = feature.nudge(Turn())
UNANSWERED = feature.nudge(Unanswered())
RAID = feature.nudge(Raid())


def waits(ctx: Context, member: int) -> Newcomer | None:
    """The newcomer, if nobody has reacted yet to what he or she said first."""
    newcomer = _newcomer(ctx, member)
    waiting = newcomer is not None and newcomer.first_at is not None and not newcomer.reacted
    return newcomer if waiting and not ctx.has_left(ctx.member_by(member)) else None


def place_of(ctx: Context, newcomer: Newcomer) -> Place:
    """Where the first message stands."""
    room, message = ctx.room_by(newcomer.first_room_id or newcomer.room_id), newcomer.first_message
    post = questions.post_at(ctx.db, room.id, message) if message is not None else None
    question = ctx.db.get(Question, post.question_id) if post else None
    # A question is spoken about in its own thread.
    return Place(room, newcomer.first_thread or (question.thread if question else None), message)


def _newcomer(ctx: Context, member: int) -> Newcomer | None:
    return ctx.db.get(Newcomer, (ctx.community.id, member))


def _buddy(ctx: Context, room: RoomInfo, newcomer: Newcomer) -> Span | None:
    """The buddy's name; a mention, if that is the only way to tell."""
    if newcomer.buddy_id is None:
        return None
    buddy = ctx.member_by(newcomer.buddy_id)
    if ctx.reachable(buddy):
        return the_person(ctx, buddy, name_on(ctx, buddy, room.platform))
    return mention(ctx, buddy, room)


def _rows(ctx: Context, words: Wording, reader: Member, waiting: Sequence[Newcomer]) -> list[Text]:
    rows = []
    for newcomer in waiting[:_SHOWN]:
        room = ctx.room_by(newcomer.first_room_id or newcomer.room_id)
        name: Text = text(name_for(ctx, reader, ctx.member_by(newcomer.member_id)))
        address = room.address_of(newcomer.first_message) if newcomer.first_message is not None else None
        if address is not None:
            name = (Span(name[0].text, "post", address),)
        ago = Ago(newcomer.first_at or ctx.now, ctx.now)
        rows.append(words.rich("first-row", name=name, room=room.name, ago=ago))
    if len(waiting) > _SHOWN:
        rows.append(words.rich("first-more", count=len(waiting) - _SHOWN))
    return rows
