"""What came of a poll is told where it stands."""

from __future__ import annotations

from copbot.features.polls import feature
from copbot.kit import ballots, outcome
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from copbot.rooms.text import lines
from storage.ballots import labels
from storage.models import Ballot


@feature.on(BallotClosed)
def over(ctx: Context, event: BallotClosed) -> None:
    """A poll is over."""
    if event.feature != feature.name:
        return
    ballot = ctx.db.get_one(Ballot, event.ballot)
    result, words = outcome.result(ctx, ballot), ctx.words
    if not result.voters:
        told = words.rich("poll-nobody", title=ballots.sentence(ballot.title))
    elif result.counts is None:
        told = words.rich("poll-too-few", title=ballots.sentence(ballot.title), count=result.voters, least=ballot.least)
    else:
        head = words.rich("poll-over", title=ballots.sentence(ballot.title), count=result.voters)
        told = lines([head, outcome.told(words, ballot, labels(ctx.db, ballot.id), result.counts)])
    ctx.say(outcome.place(ctx, ballot), told)
