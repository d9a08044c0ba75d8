"""What comes of a ballot: it is closed once, told in words, or taken back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from copbot.kit import votes
from copbot.kit.ballots import CLOSE, REMIND, NoVotes, ends
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from copbot.kit.quiet import stirs
from copbot.kit.votes import BallotKind
from copbot.language.wording import Wording
from copbot.rooms.actions import Sent
from copbot.rooms.text import Text, lines, text
from storage import ballots as kept
from storage import timers
from storage.models import Ballot, Held, Outbox


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a ballot. Without `counts` there were too few votes to tell what was chosen."""

    voters: int
    counts: Mapping[str, int] | None
    enough: bool
    """As many voted as were needed."""

    def votes(self, mark: str) -> int:
        """How often this was chosen, as far as it is told."""
        return self.counts.get(mark, 0) if self.counts is not None else 0


def place(ctx: Context, ballot: Ballot) -> Place:
    """Where it stands: in reply to it."""
    sent = ctx.db.get(Outbox, ballot.sent) if ballot.sent is not None else None
    return Place(ctx.room_by(ballot.room_id), None, Sent(sent.id) if sent else None)


def voters(ctx: Context, ballot: Ballot) -> int:
    """How many have voted so far."""
    closed = ballot.state == Held.CLOSED
    return ballot.voters if ballot.anonymous or closed else len(kept.casts(ctx.db, ballot.id))


def so_far(ctx: Context, ballot: Ballot) -> Mapping[str, int] | None:
    """How often each mark was chosen until now; None if that is told when it is over, if then."""
    if ballot.hidden or ballot.least > 1:
        return None
    return votes.count(kept.casts(ctx.db, ballot.id))


def close(ctx: Context, ballot: Ballot) -> None:
    """It is over: what came of it is settled, and told to the feature that has put it."""
    if ballot.state != Held.OPEN:
        return
    ballot.voters = voters(ctx, ballot)
    if ballot.voters < ballot.least:
        kept.drop_tally(ctx.db, ballot.id)
    elif not ballot.anonymous:
        kept.set_tally(ctx.db, ballot, votes.count(kept.casts(ctx.db, ballot.id)))
    ballot.state = Held.CLOSED.value
    _no_timers(ctx, ballot)
    ctx.emit(BallotClosed(ballot.id, ballot.feature, ballot.subject))


def go_on(ctx: Context, ballot: Ballot, until: datetime) -> None:
    """It was over, and goes on: with all votes that were given."""
    kept.drop_tally(ctx.db, ballot.id)
    ballot.state, ballot.until = Held.OPEN.value, until
    timers.set_timer(ctx.db, ctx.community.id, CLOSE, ballot.id, until)
    stirs(ctx, NoVotes)
    ctx.unit.leave_trace()


def withdraw(ctx: Context, ballot: Ballot) -> None:
    """It is taken back: nothing comes of it, and what was chosen is told to nobody."""
    if ballot.state == Held.OPEN:
        kept.drop_tally(ctx.db, ballot.id)
        ballot.state = Held.WITHDRAWN.value
        _no_timers(ctx, ballot)


def _no_timers(ctx: Context, ballot: Ballot) -> None:
    for kind in (CLOSE, REMIND):
        timers.drop_timer(ctx.db, kind, ballot.id)
    ctx.db.flush()


def result(ctx: Context, ballot: Ballot) -> Result:
    """What came of a ballot that is over."""
    counts = kept.tally(ctx.db, ballot.id) if ballot.voters >= ballot.least else None
    return Result(ballot.voters, counts, ballot.voters >= ballot.quorum)


def told(words: Wording, ballot: Ballot, labels: Sequence[str], counts: Mapping[str, int]) -> Text:
    """What was chosen how often, the most chosen first; of a scale its steps in their order."""
    match ballot.kind:
        case BallotKind.YES_NO:
            return words.rich("ballot-thumbs", up=counts.get("1", 0), down=counts.get("2", 0))
        case BallotKind.SCALE:
            return lines(_steps(words, labels, counts))
        case BallotKind.DATES:
            return lines(_dates(words, labels, counts))
    numbers = sorted(range(1, len(labels) + 1), key=lambda number: (-counts.get(f"{number}", 0), number))
    return lines([words.rich("ballot-chosen", label=labels[one - 1], count=counts.get(f"{one}", 0)) for one in numbers])


def _dates(words: Wording, labels: Sequence[str], counts: Mapping[str, int]) -> Iterator[Text]:
    suits = {
        number: tuple(counts.get(f"{number}{mark}", 0) for mark in votes.SUITS) for number in range(1, len(labels) + 1)
    }
    for number in sorted(suits, key=lambda number: (-suits[number][0], -suits[number][1], number)):
        yes, maybe, no = suits[number]
        yield words.rich("ballot-suits", label=labels[number - 1], yes=yes, maybe=maybe, no=no)


def _steps(words: Wording, labels: Sequence[str], counts: Mapping[str, int]) -> Iterator[Text]:
    steps = [counts.get(f"{number}", 0) for number in range(1, len(labels) + 1)]
    if any(steps):
        mean = sum(number * chosen for number, chosen in enumerate(steps, 1)) / sum(steps)
        yield words.rich("ballot-mean", mean=round(mean, 1), steps=len(steps))
    parts = [words.rich("ballot-step", number=number, count=chosen) for number, chosen in enumerate(steps, 1)]
    yield text(*[one for part in parts for one in (" · ", part)][1:])
    if any(labels):
        yield ends(words, labels)
