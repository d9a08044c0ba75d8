"""Votes by reactions in a room: thumbs, and the numbers of what can be chosen. Taken away, they are none."""

from __future__ import annotations

from copbot.features.ballots import feature
from copbot.kit import ballots, votes
from copbot.kit.ballots import Paper
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.kit.standing_alone import alone
from copbot.kit.votes import BallotKind
from copbot.language.emoji import bare
from copbot.rooms import planner, purpose
from copbot.rooms.events import ReactionAdded, ReactionRemoved
from copbot.rooms.purpose import BALLOT
from storage import ballots as kept
from storage.models import Ballot, Held, Outbox

_THUMBS = {"👍": 1, "+1": 1, "👎": 2, "-1": 2}


@feature.on(ReactionAdded)
def put(ctx: Context, event: ReactionAdded) -> None:
    """A thumb is a vote where it is asked for yes or no; a number is one anywhere.

    Where choices have numbers it is a choice of its own: see copbot.kit.desk.
    """
    seen, number = _meant(ctx, event)
    if seen is not None and not seen.refused:
        marks = votes.put(BallotKind(seen.ballot.kind), seen.marks, number)
        ballots.vote(ctx, seen.ballot, ctx.member, votes.beside(marks, number, alone(ctx, seen.ballot)))


@feature.on(ReactionRemoved)
def taken_away(ctx: Context, event: ReactionRemoved) -> None:
    """What it stood for is chosen no longer, if it still was."""
    seen, number = _meant(ctx, event)
    if seen is not None and any(votes.number_of(mark) == number for mark in seen.marks):
        ballots.vote(ctx, seen.ballot, ctx.member, votes.without(seen.marks, number))


def _meant(ctx: Context, event: ReactionAdded | ReactionRemoved) -> tuple[Paper | None, int]:
    """The ballot that the reaction is about, as its author sees it, and which option it stands for; None for none."""
    thumb, place = _THUMBS.get(bare(event.emoji)), planner.chosen(event.emoji)
    found = _ballot(ctx, event.message) if thumb or place is not None else None
    if found is None:
        return None, 0
    ballot, said = found
    number = thumb if ballot.kind == BallotKind.YES_NO and thumb else _stood_for(ctx, ballot, said, place)
    return (ballots.paper(ctx, ballot, ctx.member), number) if number is not None else (None, 0)


def _ballot(ctx: Context, message: str) -> tuple[Ballot, Outbox] | None:
    """The ballot that this message of the room's puts, and all may see what is chosen."""
    if ctx.room is None or ballots.is_quiet(ctx):
        return None
    said = sent_here(ctx, message)
    number = purpose.read(said.purpose).about(BALLOT) if said else None
    found = ctx.db.get(Ballot, number) if number is not None else None
    if said is None or found is None or found.state != Held.OPEN or found.hidden:
        return None
    return (found, said) if ballots.concerns(ctx, found, ctx.member) else None


def _stood_for(ctx: Context, ballot: Ballot, said: Outbox, place: int | None) -> int | None:
    """The option that a number under the message stood for; under buttons it is the place among these."""
    if place is not None and not said.choices:
        return place + 1 if place < ballots.size(ballot.kind, kept.labels(ctx.db, ballot.id)) else None
    offered = said.choices.split("\n") if said.choices else []
    if place is None or place >= len(offered):
        return None
    last = offered[place].split(" ")[-1].removeprefix("+")
    return int(last) if last.isdigit() else None
