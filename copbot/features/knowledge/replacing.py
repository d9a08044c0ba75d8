"""A newer answer stands in the place of an older one: it is said, asked, and told to whom it concerns."""

from __future__ import annotations

from copbot.features.knowledge import doubting, feature, keeping, lookups, notes
from copbot.features.knowledge.tables import Upkeep, UpkeepAsked
from copbot.features.knowledge.watching import tell
from copbot.kit import audience, valued
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.domain import AnswerAccepted, QuestionAnswered
from copbot.kit.freshness import ANSWERS
from copbot.kit.places import home, post_of
from copbot.kit.saying import short
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from storage.models import Member, Post, Question

REPLACES = "replaces"
"""What the bot says for this asks whether an answer (the second number) stands in the place of another (the first)."""
_TITLE = 80


@feature.command(Command("newer", (Option("newer", Kind.EARLIER), Option("question", Kind.QUESTION, required=False))))
def newer(ctx: Context, call: Call) -> None:
    """The answer to the first question stands in the place of the one to the second, or of the one replied to."""
    link(ctx, doubting.meant(ctx, call), by_number(ctx, call.get("newer", int) or 0))


def by_number(ctx: Context, number: int) -> Post:
    """The answer to this question that is good enough to be shown. Raises CommandError."""
    post = next((one.post for one in keeping.answers_to(ctx, number) if one.enough), None)
    if post is None:
        raise CommandError("newer-none", number=f"{number}")
    return doubting.seen(ctx, post)


def link(ctx: Context, old: Post, new: Post) -> None:
    """The new one stands in the place of the old one from now on. Raises CommandError."""
    own = keeping.kept(ctx, old)
    further = notes.newer(ctx, new)
    if old.id == new.id or (further is not None and further.id == old.id):
        raise CommandError("newer-itself")
    own.newer_id = new.id
    keeping.settle(ctx, old, own)
    elsewhere = new.room_id != old.room_id and not audience.is_open(ctx, ctx.room_by(new.room_id))
    title = ctx.link(new, short(ctx.answer_words, new, _TITLE))
    ctx.answer("newer-noted-bare" if elsewhere else "newer-noted", {"old": f"{old.question_id}", "title": title})
    tell(ctx, old)


@feature.command(
    Command(
        "replaces",
        (Option("old", Kind.NUMBER), Option("new", Kind.NUMBER, required=False)),
        listed=False,
        pressed=Pressed.ALL,
    )
)
def replaces(ctx: Context, call: Call) -> None:
    """What was asked is answered: the new one does, or (without one) it does not."""
    old = doubting.seen(ctx, keeping.answer(ctx, call.get("old", int)))
    number = call.get("new", int)
    if number is None:
        ctx.answer("replaces-not")
        return
    new = doubting.seen(ctx, keeping.answer(ctx, number))
    asker = ctx.db.get_one(Question, new.question_id).asker_id
    if ctx.member_id not in (new.author_id, asker) and not ctx.moderates:
        raise CommandError("replaces-not-you")
    link(ctx, old, new)


@feature.on(AnswerAccepted)
def accepted(ctx: Context, event: AnswerAccepted) -> None:
    """What was found to hold no more when this was asked may be answered by it: its asker is asked, once."""
    new, question = keeping.answer(ctx, event.post), ctx.db.get_one(Question, event.question)
    for doubt in lookups.come_up_with(ctx.db, event.question):
        old = keeping.answer(ctx, doubt.post_id)
        doubt.question_id = None
        if new is not None and old is not None and old.id != new.id:
            ask(ctx, ctx.member_by(question.asker_id), old, new)


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """Somebody answers again what has an answer that is doubted: does that stand in its place?"""
    new, question = keeping.answer(ctx, event.post), ctx.db.get(Question, event.question)
    if new is None or question is None or not lookups.is_doubted(ctx.db, ctx.community.id, question.id):
        return
    before = [one.post for one in valued.answers(ctx, [question])[question.id] if one.post.id != new.id]
    doubted = lookups.doubts(ctx.db, [post.id for post in before])
    old = next((post for post in before if post.id in doubted), None)
    if old is not None:
        ask(ctx, ctx.member_by(new.author_id), old, new)


def is_replaced(ctx: Context, old: Post) -> bool:
    """Stands another in its place already?"""
    own = ctx.db.get(Upkeep, old.id)
    return own is not None and own.newer_id is not None


def write(ctx: Context, old: Post, words: str) -> None:
    """The author of the event has written the newer answer: it is given to the same question, and takes its place.

    Raises CommandError for who was not asked about the old one, and does not moderate.
    """
    if ctx.db.get(UpkeepAsked, (old.id, ctx.member_id)) is None and not ctx.moderates:
        raise CommandError("newer-number")
    number = ANSWERS.first(ctx, old.question_id, words)
    new = keeping.answer(ctx, number)
    if new is None:
        raise CommandError("untrue-which")
    link(ctx, old, new)


def ask(ctx: Context, member: Member, old: Post, new: Post) -> None:
    """Ask this member, where something is doubted that he or she may know of, and nothing stands in its place yet."""
    if is_replaced(ctx, old) or not audience.concerns(ctx, old.room_id, ctx.hears(member)):
        return
    question = ctx.db.get_one(Question, new.question_id)
    told, aloud = (
        words.rich("replaces-ask", title=ctx.link(old, short(words, old, _TITLE)), number=f"{old.question_id}")
        for words in (ctx.words_for(ctx.hears(member)), ctx.words)
    )
    buttons, beside = (
        (
            Button(words.line("replaces-yes"), f"replaces {old.id} {new.id}"),
            Button(words.line("replaces-no"), f"replaces {old.id}"),
        )
        for words in (ctx.words_for(ctx.hears(member)), ctx.words)
    )
    there = old.room_id == question.room_id or audience.is_open(ctx, ctx.room_by(old.room_id))
    place, about = home(ctx, question, post_of(ctx, question)) if there else None, Purpose(REPLACES, (old.id, new.id))
    ctx.tell(member, told, buttons=buttons, fallback=place, instead=aloud, beside=beside, purpose=about)
