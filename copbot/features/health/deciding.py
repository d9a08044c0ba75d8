"""`/health show`: the members vote on what of health all of them see. Until then it is for moderators alone.

Nobody can show more: what holds is what came of the last vote that enough took part in.
"""

from __future__ import annotations

from collections.abc import Collection

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.health import HealthSettings, feature, lookups
from copbot.features.health.tables import HealthShown
from copbot.kit import ballots, outcome, votes
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from copbot.kit.offers import NOT_FOR_QUESTIONS
from copbot.kit.standing_alone import ALONE
from copbot.kit.votes import BallotKind
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines
from storage import ballots as kept
from storage import belonging
from storage.models import Ballot

STAGE = "stage"
PARTS = (*(f"{number}" for number in range(1, 11)), STAGE)
"""What can be shown, by name: what is measured for each pitfall, and the stage of life."""
_NOTHING = "nothing"


def seen(ctx: Context) -> Collection[str] | None:
    """What of it all members see; None while that was never decided."""
    found = lookups.shown(ctx.db, ctx.community.id)
    return found.parts.split() if found is not None else None


def running(ctx: Context) -> Ballot | None:
    """The vote on it that goes on, if one does."""
    found = kept.open_ballots(ctx.db, ctx.community.id)
    return next((one for one in found if one.feature == feature.name), None)


def propose(ctx: Context) -> None:
    """Put it to the vote of all members; the one that goes on is shown to who asks for another."""
    now = running(ctx)
    words = ctx.answer_words
    if now is not None:
        ctx.answer("health-show-runs", {"until": now.until.astimezone(ctx.zone)}, buttons=(to_vote(words, now),))
        return
    room = _room(ctx)
    settings, told = ctx.settings(HealthSettings), ctx.words
    until = ctx.now + settings.vote_for
    asked = ballots.Asked(
        kind=BallotKind.APPROVAL,
        title=told.line("health-show-title"),
        until=until,
        options=[told.line(f"health-option-{one}") for one in (*PARTS, _NOTHING)],
        whole=True,
        quorum=settings.quorum,
    )
    said = told.rich(
        "health-show-put",
        name=name_on(ctx, ctx.member, room.platform),
        quorum=settings.quorum,
        until=until.astimezone(ctx.zone),
    )
    ballot = ballots.put(ctx, asked, room, said)
    there = belonging.count_here(ctx.db, ctx.community.id)
    if there < settings.quorum:
        ctx.answer("health-show-short", {"count": there, "quorum": settings.quorum})
    elif ctx.room is None or ctx.room.id != room.id or ctx.room.can.native_commands:
        ctx.answer("health-show-done", buttons=(to_vote(words, ballot),))


@ALONE.by(feature)
def nothing_else(ctx: Context, ballot: Ballot) -> int:
    """Nothing goes with nothing else."""
    return len(PARTS) + 1 if ballot.feature == feature.name else 0


@ballots.IN_WORDS.by(feature)
def in_words(ctx: Context, ballot: Ballot, words: str) -> str:
    """By what they are called where they are shown they are known too: "useful answers"."""
    if ballot.feature != feature.name:
        return ""
    called = ([name_of(told, one) for one in PARTS] for told in (ctx.words, ctx.answer_words))
    found = next(filter(None, (votes.named(labels, words) for labels in called)), votes.NOTHING)
    return votes.written(found)


def to_vote(words: Wording, ballot: Ballot) -> Button:
    """The button that leads to one's own vote."""
    return Button(words.line("health-show-vote"), f"voting {ballot.id}")


def _room(ctx: Context) -> RoomInfo:
    """Where it is put: here, else in the first room in which members talk with each other."""
    here = [ctx.room] if ctx.room is not None else []
    found = next((one for one in (*here, *ctx.rooms) if not any(NOT_FOR_QUESTIONS.ask(ctx, one))), None)
    if found is None:
        raise CommandError("command-in-room")
    return found


@feature.on(BallotClosed)
def over(ctx: Context, event: BallotClosed) -> None:
    """What more than half of those who voted want to be shown is shown from now on, if enough voted."""
    if event.feature != feature.name:
        return
    ballot, words = ctx.db.get_one(Ballot, event.ballot), ctx.words
    result = outcome.result(ctx, ballot)
    if not result.enough:
        ctx.say(outcome.place(ctx, ballot), words.rich("health-show-few", count=result.voters, quorum=ballot.quorum))
        return
    parts = [one for number, one in enumerate(PARTS, 1) if result.votes(f"{number}") * 2 > result.voters]
    row = HealthShown(
        id=ctx.unit.new_id("health_shown"),
        community_id=ctx.community.id,
        at=ctx.now,
        parts=" ".join(parts),
    )
    ctx.db.add(row)
    ctx.db.flush()
    ctx.unit.leave_trace()
    counted = outcome.told(words, ballot, kept.labels(ctx.db, ballot.id), result.counts or {})
    ctx.say(outcome.place(ctx, ballot), lines([_decided(words, parts, result.voters), counted]))


def _decided(words: Wording, parts: Collection[str], voters: int) -> Text:
    if not parts:
        return words.rich("health-show-nothing", count=voters)
    return words.rich("health-show-decided", count=voters, parts=named(words, parts))


def named(words: Wording, parts: Collection[str]) -> str:
    """What these are called, in their order."""
    return ", ".join(name_of(words, one) for one in PARTS if one in parts)


def name_of(words: Wording, part: str) -> str:
    """What one of them is called."""
    return words.line("health-stage-name" if part == STAGE else f"health-pitfall-{part}")
