"""Looking over old answers: who is asked, one after the other, and what they answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from copbot.features.knowledge import ageing, doubting, feature, keeping, lookups
from copbot.features.knowledge.ageing import TURN
from copbot.features.knowledge.nudging import UPKEEPS
from copbot.features.knowledge.tables import Upkeep, UpkeepAsked
from copbot.kit import audience
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.domain import MemberGone
from copbot.kit.experts import experts
from copbot.kit.hearers import hearers
from copbot.kit.nudge import nudge
from copbot.kit.places import post_of
from copbot.rooms.purpose import Purpose
from storage.models import Post, Question

ASK_NEWER = "asknewer"
"""What the bot says for this asks which is the newer answer, in the place of the one with that number."""


@feature.timer("check", about=Post)
def check(ctx: Context, numbers: Sequence[int]) -> None:
    """It is time to look these over, or the turn of who was asked is over."""
    for post in (keeping.answer(ctx, number) for number in numbers):
        own = ctx.db.get(Upkeep, post.id) if post is not None else None
        if post is None or own is None or own.newer_id is not None or own.lapsed:
            continue
        if own.begun is None and own.due > ctx.now and not lookups.doubts(ctx.db, [post.id]):
            ctx.schedule("check", post.id, own.due)
        else:
            _step(ctx, post, own)


def _step(ctx: Context, post: Post, own: Upkeep) -> None:
    own.begun = own.begun or ctx.now
    asked = lookups.asked_about(ctx.db, post.id, own.begun)
    waits = [one for one in asked if one.open and one.at + TURN > ctx.now]
    if waits:
        ctx.schedule("check", post.id, max(one.at for one in waits) + TURN)
        return
    for one in asked:
        one.open = False
    before = {one.member_id for one in asked}
    while (number := ageing.next_to_ask(_likely(ctx, post), before)) is not None:
        when = _ask(ctx, post, number)
        if when is not None:
            ctx.schedule("check", post.id, when)
            return
        before.add(number)
    # Nobody is asked any more: it tells from now on that it was not checked.
    own.begun, own.lapsed = None, True
    ctx.db.flush()


def _ask(ctx: Context, post: Post, number: int) -> datetime | None:
    """Ask this member, or wait until he or she may be asked: when to look again. None if that can't be."""
    member = ctx.member_by(number)
    concerned = audience.concerns(ctx, post.room_id, ctx.hears(member))
    if not concerned or not hearers(ctx, UPKEEPS, [member], post.id):
        return None
    last = lookups.last_asked(ctx.db, number, ctx.now - TURN, post.id)
    free = ageing.free_from({number: last} if last is not None else {}, number, ctx.now)
    if free > ctx.now:
        return free
    row = ctx.db.get(UpkeepAsked, (post.id, number))
    if row is None:
        row = UpkeepAsked(post_id=post.id, member_id=number, community_id=ctx.community.id, at=ctx.now)
        ctx.db.add(row)
    row.at, row.open = ctx.now, True
    ctx.db.flush()
    heard = nudge(ctx, UPKEEPS, [(member, post.id)])
    if not heard.now and heard.when is None:
        row.open = False
        return None
    # The turn is counted from when it is said.
    row.at = max(row.at, heard.when or row.at)
    ctx.db.flush()
    return row.at + TURN


def _likely(ctx: Context, post: Post) -> Iterator[int]:
    """Who may know: who gave it, who accepted it, of those who know the subject the likeliest; not who doubts it."""
    question = ctx.db.get_one(Question, post.question_id)
    doubters = {one.member_id for one in lookups.doubts(ctx.db, [post.id]).get(post.id, ())}
    first = [post.author_id]
    if question.accepted_id == post.id:
        first.append(question.asker_id)
    yield from (member for member in first if member not in doubters)
    beside = {*first, question.asker_id, *doubters}
    knows = experts(ctx, f"{post_of(ctx, question).text}\n{post.text}")
    yield from [
        member
        for member in knows
        if member not in beside and audience.concerns(ctx, post.room_id, ctx.member_by(member))
    ][:1]


@feature.command(
    Command(
        "still",
        (Option("what", Kind.WORD, choices=("yes", "no", "newer", "pass")), Option("answer", Kind.NUMBER)),
        listed=False,
        pressed=Pressed.ALL,
    )
)
def still(ctx: Context, call: Call) -> None:
    """What was asked about an answer is answered: it holds, or not, there is a newer one, or somebody else knows."""
    say(ctx, call.get("what", str) or "", doubting.seen(ctx, keeping.answer(ctx, call.get("answer", int))))


def say(ctx: Context, what: str, post: Post) -> None:
    """The author of the event answers that. Raises CommandError."""
    if what == "yes":
        doubting.confirm(ctx, post)
    elif what == "no":
        doubting.doubt(ctx, post, 0, "")
    elif what == "newer":
        ctx.answer("upkeep-which", purpose=Purpose(ASK_NEWER, (post.id, ctx.member_id)))
    else:
        _pass(ctx, post)


def _pass(ctx: Context, post: Post) -> None:
    asked = ctx.db.get(UpkeepAsked, (post.id, ctx.member_id))
    if asked is None or not asked.open:
        raise CommandError("upkeep-not-you")
    asked.open = False
    ctx.db.flush()
    own = keeping.kept(ctx, post)
    _step(ctx, post, own)
    ctx.answer("upkeep-passed", {"others": "yes" if own.begun is not None else "no"})


@feature.on(MemberGone)
def gone(ctx: Context, event: MemberGone) -> None:
    """Who was asked has left: the next one is."""
    for asked in lookups.open_of(ctx.db, event.member):
        asked.open = False
        ctx.schedule("check", asked.post_id, ctx.now)
