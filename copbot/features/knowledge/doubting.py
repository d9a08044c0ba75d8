"""Somebody says that an answer holds no more: by a button, a command or plain words; and why."""

from __future__ import annotations

from copbot.features.knowledge import feature, keeping, lookups, notes
from copbot.features.knowledge.tables import Doubt, UpkeepAsked
from copbot.hearing import truth
from copbot.kit import audience, freshness
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.freshness import DOUBTED
from copbot.kit.meant import question as meant_question
from copbot.kit.places import said_for
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from storage.models import Post, Question

WHY = "whyuntrue"
"""What the bot says for this asks what is no longer true about an answer: its number, and whom it asks."""
NOTED = "noteduntrue"
"""For this the bot says that it has noted that: the same numbers."""
_QUESTION = Option("question", Kind.QUESTION, required=False)


def meant(ctx: Context, call: Call) -> Post:
    """The answer that a command is about: the one replied to, else the one that stands for the question.

    Raises CommandError.
    """
    post = keeping.answer(ctx, call.post)
    if post is None and call.question is None and call.message is not None:
        why = said_for(ctx, call.message)
        if why.word == freshness.SHOWN and len(why.numbers) == 1:
            post = keeping.answer(ctx, why.numbers[0])
    if post is None:
        if call.question is None:
            raise CommandError("untrue-which")
        post = of_question(ctx, call.question)
    return seen(ctx, post)


def of_question(ctx: Context, number: int) -> Post:
    """The answer that stands for this question. Raises CommandError."""
    post = keeping.best(ctx, number)
    if post is None:
        raise CommandError("untrue-no-answer", number=f"{number}")
    return post


def seen(ctx: Context, post: Post | None) -> Post:
    """The answer, if it is one that its author of the event may see. Raises CommandError."""
    if post is None or not audience.may_see(ctx, post.room_id):
        raise CommandError("untrue-which")
    return post


@feature.command(Command("outdated", (_QUESTION, Option("reason", Kind.TEXT, required=False))))
def outdated(ctx: Context, call: Call) -> None:
    """The answer replied to, or that to the question with this number, holds no more."""
    reason = call.get("reason", str) or ""
    number, rest = truth.numbered(reason)
    if number is not None and call.question is None:
        # A number before a reason may be part of that, but in reply to nothing it is the question's.
        question = meant_question(ctx, call.command, number)
        doubt(ctx, seen(ctx, of_question(ctx, question.id)), 0, truth.shortened(rest))
        return
    post = meant(ctx, call)
    if number == post.question_id:
        reason = rest
    elif number is not None and call.post is not None and _is_another(ctx, number):
        raise CommandError("untrue-whose", number=f"{number}", replied=f"{post.question_id}")
    doubt(ctx, post, 0, truth.shortened(reason))


def _is_another(ctx: Context, number: int) -> bool:
    """Is there an answer to a question of that number, which may be meant too?"""
    try:
        seen(ctx, of_question(ctx, number))
    except CommandError:
        return False
    return True


@feature.command(
    Command(
        "untrue",
        (Option("answer", Kind.NUMBER), Option("question", Kind.NUMBER, required=False)),
        listed=False,
        pressed=Pressed.STAYS,
    )
)
def untrue(ctx: Context, call: Call) -> None:
    """The same by a button; `question` is the one whose asker was shown it."""
    about = call.get("question", int)
    question = ctx.db.get(Question, about) if about is not None else None
    own = question is not None and question.asker_id == ctx.member_id
    doubt(ctx, seen(ctx, keeping.answer(ctx, call.get("answer", int))), question.id if own and question else 0, "")


@feature.command(Command("valid", (_QUESTION,)))
def valid(ctx: Context, call: Call) -> None:
    """The answer still holds; what was said to be newer does not stand in its place, and how to undo that is told."""
    post = meant(ctx, call)
    own, newest = keeping.kept(ctx, post), notes.newer(ctx, post)
    own.newer_id = None
    keeping.confirm(ctx, post)
    if newest is None or newest.question_id == post.question_id:
        ctx.answer("valid-noted", {"number": f"{post.question_id}", "newer": "no"})
        return
    again, values = f"newer {newest.question_id} {post.question_id}", {"number": f"{post.question_id}"}
    back = Button(ctx.answer_words.line("valid-back"), again)
    ctx.answer("valid-instead", values | {"newer": f"{newest.question_id}"}, buttons=(back,))


def confirm(ctx: Context, post: Post) -> None:
    """The author of the event says that it still holds; a newer one stays in its place."""
    keeping.confirm(ctx, post)
    newer = "yes" if notes.newer(ctx, post) is not None else "no"
    ctx.answer("valid-noted", {"number": f"{post.question_id}", "newer": newer})


@DOUBTED.by(feature)
def by_words(ctx: Context, number: int, about: int, reason: str) -> None:
    """Said in plain words of what was offered."""
    doubt(ctx, seen(ctx, keeping.answer(ctx, number)), about, reason)


def doubt(ctx: Context, post: Post, about: int, reason: str) -> None:
    """It is noted, once a member; without a reason that is asked for. What was asked stays open."""
    note(ctx, post, about, reason)
    values = {"number": f"{post.question_id}", "open": "yes" if about else "no"}
    if reason:
        ctx.answer("untrue-noted", values, purpose=Purpose(NOTED, (post.id, ctx.member_id)))
    else:
        ctx.answer("untrue-why", values, purpose=Purpose(WHY, (post.id, ctx.member_id)))


def note(ctx: Context, post: Post, about: int, reason: str) -> None:
    """The author of the event doubts it."""
    own = lookups.doubt_of(ctx.db, post.id, ctx.member_id)
    if own is None:
        own = Doubt(
            id=ctx.unit.new_id("doubt"),
            post_id=post.id,
            community_id=ctx.community.id,
            member_id=ctx.member_id,
            at=ctx.now,
        )
        ctx.db.add(own)
        keeping.doubted(ctx, post)
    own.question_id = about or own.question_id
    own.reason = reason or own.reason
    asked = ctx.db.get(UpkeepAsked, (post.id, ctx.member_id))
    if ctx.member_id == post.author_id or (asked is not None and asked.open):
        # Who knows has said so: nobody else needs to be asked.
        kept = keeping.kept(ctx, post)
        keeping.settle(ctx, post, kept)
        kept.lapsed = True
    ctx.db.flush()


def explain(ctx: Context, post: Post, reason: str) -> None:
    """What is no longer true about it, by who said that it is."""
    note(ctx, post, 0, truth.shortened(reason))
    about = Purpose(NOTED, (post.id, ctx.member_id))
    ctx.answer("untrue-noted", {"number": f"{post.question_id}", "open": "no"}, purpose=about)


def take_back(ctx: Context, post: Post) -> None:
    """Nothing is wrong with it, by who said that there was."""
    own = lookups.doubt_of(ctx.db, post.id, ctx.member_id)
    if own is not None:
        ctx.db.delete(own)
        ctx.db.flush()
        keeping.reckon(ctx, post, keeping.kept(ctx, post))
    ctx.answer("untrue-not", {"number": f"{post.question_id}"})
