"""The verdict: accept, revise or reject, with reasons; by who was chosen for it, a moderator, or a vote of who read."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from copbot.community.naming import name_for
from copbot.features.review import card, feature, lookups, seeing
from copbot.features.review.meaning import verdict as said_verdict
from copbot.features.review.nudging import AUTHORS, VERDICT, VERDICTS
from copbot.features.review.tables import Audience, Review, Stage
from copbot.kit import ballots, outcome
from copbot.kit.ballots import FOR, IN_WORDS, REMIND, Asked
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from copbot.kit.nudge import nudge
from copbot.kit.votes import BallotKind
from copbot.language.wording import everywhere
from copbot.rooms.purpose import Purpose
from storage import timers
from storage.models import Ballot, Member

STEPS = ("reject", "revise", "accept")
"""From the one end of the scale to the other."""
LONGEST = 5000
_OPEN_FOR = timedelta(days=5)


def begin(ctx: Context, review: Review) -> None:
    """Ask whoever is to give it."""
    readers = lookups.commented(ctx.db, review.id)
    if review.by_vote and len(readers) > 1:
        _vote(ctx, review)
        nudge(ctx, VERDICTS, [(ctx.member_by(one), review.id) for one in sorted(readers)])
        return
    editor = seeing.editor_of(ctx, review)
    if editor is not None:
        nudge(ctx, VERDICTS, [(editor, review.id)])


def may_decide(ctx: Context, review: Review) -> bool:
    """May the author of the event give the verdict?"""
    if review.member_id == ctx.member_id or review.ballot_id is not None:
        return False
    if review.editor_id is not None:
        return review.editor_id == ctx.member_id
    return seeing.is_open(review) and review.room_id is not None and ctx.moderates_in({review.room_id})


def decide(ctx: Context, review: Review, verdict: str, reasons: str) -> None:
    """The verdict, with what speaks for it. Raises CommandError."""
    if review.stage == Stage.DECIDED:
        raise CommandError("review-decided")
    if review.stage == Stage.WITHDRAWN:
        raise CommandError("review-nothing-bundled")
    if review.stage != Stage.BUNDLED:
        raise CommandError("review-not-bundled")
    if not may_decide(ctx, review):
        raise CommandError("review-not-editor")
    if not reasons.strip():
        # The next words are the reasons.
        asked = Purpose(VERDICT, (review.id, STEPS.index(verdict)))
        values = {"number": f"{review.id}", "verdict": ctx.answer_words.line(f"review-verdict-{verdict}")}
        ctx.answer("review-why", values, purpose=asked, refusal=True)
        return
    if len(reasons.strip()) > LONGEST:
        raise CommandError("review-reasons-long")
    review.decider_id = ctx.member_id
    _decided(ctx, review, verdict, reasons.strip())
    ctx.answer(
        "review-verdict-given", {"title": review.title, "verdict": ctx.answer_words.line(f"review-verdict-{verdict}")}
    )


def _decided(ctx: Context, review: Review, verdict: str, reasons: str) -> None:
    review.stage, review.verdict, review.reasons = Stage.DECIDED.value, verdict, reasons
    card.show(ctx, review)
    nudge(ctx, AUTHORS, [(ctx.member_by(review.member_id), review.id)])


def choose_editor(ctx: Context, review: Review, member: Member) -> None:
    """This member gives the verdict."""
    if review.stage == Stage.DECIDED or review.ballot_id is not None:
        raise CommandError("review-decided")
    if member.id == review.member_id:
        raise CommandError("review-editor-own")
    if review.audience != Audience.CHOSEN and not seeing.may_see(ctx, review, member):
        raise CommandError("review-editor-closed", name=name_for(ctx, ctx.member, member))
    review.editor_id, review.by_vote = member.id, False
    ctx.db.flush()
    ctx.answer("review-editor", {"name": name_for(ctx, ctx.member, member), "title": review.title})
    if review.stage == Stage.BUNDLED:
        nudge(ctx, VERDICTS, [(member, review.id)])


def by_vote(ctx: Context, review: Review) -> None:
    """Who reads it votes on the verdict."""
    if review.stage == Stage.DECIDED or review.ballot_id is not None:
        raise CommandError("review-decided")
    review.by_vote, review.editor_id = True, None
    ctx.db.flush()
    ctx.answer("review-by-vote", {"title": review.title})
    if review.stage == Stage.BUNDLED:
        begin(ctx, review)


def _vote(ctx: Context, review: Review) -> None:
    words = ctx.words
    asked = Asked(
        kind=BallotKind.SCALE,
        title=words.line("review-vote-title", title=review.title),
        until=ctx.now + _OPEN_FOR,
        options=[words.line(f"review-verdict-{one}") for one in STEPS],
        subject=review.id,
        whole=True,
        anonymous=True,
    )
    room = ctx.room_by(review.room_id) if review.room_id is not None else ctx.rooms[0]
    ballot = ballots.put(ctx, asked, room, None)
    # Nobody is reminded of it.
    timers.drop_timer(ctx.db, REMIND, ballot.id)
    review.ballot_id = ballot.id
    ctx.db.flush()


@FOR.by(feature)
def is_for(ctx: Context, ballot: Ballot, member: Member) -> bool:
    """The vote on a verdict is for who has said something of the text."""
    if ballot.feature != feature.name or ballot.subject is None:
        return ballot.feature != feature.name
    readers = lookups.commented(ctx.db, ballot.subject)
    return not readers.isdisjoint(ballots.person(ctx, member.id))


@IN_WORDS.by(feature)
def in_words(ctx: Context, ballot: Ballot, words: str) -> str:
    """A verdict by its name, as the number of a step."""
    if ballot.feature != feature.name:
        return ""
    said = words.casefold().strip(" .!")
    found = next((name for name in STEPS if said == name or said in everywhere(f"review-verdict-{name}")), "")
    if not found and (meant := said_verdict(words)) is not None and meant[1] != words.strip():
        # "Accept, but shorter": a vote has no reasons.
        found = meant[0]
    return f"{STEPS.index(found) + 1}" if found else ""


@feature.on(BallotClosed)
def voted(ctx: Context, event: BallotClosed) -> None:
    """What most of them chose is the verdict; without a vote it is left to a moderator, or who submitted it."""
    review = ctx.db.get(Review, event.subject) if event.feature == feature.name and event.subject is not None else None
    if review is None or review.stage != Stage.BUNDLED:
        return
    counts = outcome.result(ctx, ctx.db.get_one(Ballot, event.ballot)).counts or {}
    found = most(counts)
    if found is None:
        review.ballot_id, review.by_vote = None, False
        ctx.db.flush()
        begin(ctx, review)
        return
    _decided(ctx, review, found, ctx.words.line("review-voted", count=sum(counts.values())))


def most(counts: Mapping[str, int]) -> str | None:
    """What was chosen most; of several the one in the middle. None if nobody voted. Pure."""
    best = max(counts.values(), default=0)
    found = [name for step, name in enumerate(STEPS, 1) if best and counts.get(f"{step}", 0) == best]
    return None if not found else found[0] if len(found) == 1 else "revise"
