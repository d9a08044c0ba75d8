"""A member points to an earlier question: its answer is shown to who asked the later one, who decides."""

from __future__ import annotations

from sqlmodel import select

from copbot.community.naming import name_on
from copbot.community.people import is_somebody
from copbot.features.qa.resting import rests_on, with_age
from copbot.features.qa.tables import Pointer
from copbot.features.qa.tracking import link, place_of, title
from copbot.kit import freshness, meant, valued
from copbot.kit.beginning import beginning
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.freshness import SIMILAR, Aged
from copbot.kit.meant import settles
from copbot.kit.places import sees
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines
from storage.models import Question, State


def point(ctx: Context, question: Question, earlier: Question) -> None:
    """Show the earlier answer where the question is, naming who points to it; once.

    Raises CommandError for a question that only one member was asked, whose asker has left or whose room the bot is no
    longer in, and for what was pointed to before.
    """
    asker = ctx.member_by(question.asker_id)
    # Of who asked without a name it must not be seen that he or she has left.
    if not (is_somebody(asker) or ctx.is_here(asker)):
        raise CommandError("pointed-left-close" if settles(ctx, question) else "pointed-left")
    if ctx.room_by(question.room_id).lost:
        raise CommandError("pointed-lost")
    for one in (question, earlier):
        meant.in_sight(ctx, one.id)
    found = meant.in_sight(ctx, earlier.duplicate_of_id or earlier.id)
    if ctx.db.get(Pointer, (question.id, found.id)) is not None:
        raise CommandError("pointed-before")
    ctx.db.add(
        Pointer(
            question_id=question.id,
            earlier_id=found.id,
            community_id=ctx.community.id,
            member_id=ctx.member_id,
            at=ctx.now,
        )
    )
    ctx.unit.leave_trace()
    place = place_of(ctx, question)
    shown, age = _words(ctx, question, found, place.room.platform)
    buttons = (
        Button(ctx.words.line("pointed-yes"), f"duplicate {found.id} {question.id}"),
        Button(ctx.words.line("pointed-no"), f"keepopen {question.id} asked"),
        *(age.buttons if age is not None else ()),
    )
    purpose = Purpose(SIMILAR, (question.id, found.id))
    if is_somebody(asker):
        # Who asked without a name can't answer in a room.
        ctx.tell(asker, shown, buttons=buttons, question=question.id)
        ctx.answer("pointed")
        return
    ctx.say(place, shown, buttons=buttons, question=question.id, purpose=purpose, calls=True)
    if not sees(ctx, place):
        ctx.answer("pointed")


def pointed_to(ctx: Context, question: Question) -> bool:
    """Did a member, and not the bot, say that the question was asked before?"""
    return (
        ctx.db.exec(select(Pointer.question_id).where(Pointer.question_id == question.id).limit(1)).first() is not None
    )


def _words(ctx: Context, question: Question, earlier: Question, platform: str) -> tuple[Text, Aged | None]:
    """What is shown, and what there is to tell of the age of the answer."""
    words = ctx.words
    asker, name, before = (
        name_on(ctx, member, platform)
        for member in (ctx.member_by(question.asker_id), ctx.member, ctx.member_by(earlier.asker_id))
    )
    shown = link(ctx, earlier, title(ctx, earlier))
    best = next(iter(valued.answers(ctx, [earlier])[earlier.id]), None)
    if best is None or not (best.post.text or best.post.files):
        key = "pointed-open" if earlier.state == State.OPEN else "pointed-bare"
        return words.rich(key, asker=asker, name=name, title=shown), None
    age = freshness.aged(ctx, words, [best.post], question.id).get(best.post.id)
    rests = with_age(words, rests_on(words, best, before), age) or "none"
    row = words.rich("pointed-row", title=shown, answer=beginning(ctx, words, best.post), rests=rests)
    return lines([words.rich("pointed-head", asker=asker, name=name), row]), age
