"""The vote on the entries of a week: what is voted on, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from copbot.features.columns import ColumnsSettings, feature, lookups, telling
from copbot.features.columns.fame import best
from copbot.features.columns.tables import Column, Entry, Way
from copbot.features.columns.winning import keep_picture, won
from copbot.kit import audience, ballots, outcome
from copbot.kit.ballots import ENTRIES, FOR
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from copbot.language.wording import Value
from copbot.rooms.text import Text, lines
from storage import pictures
from storage.models import Ballot, Member

_LONGEST = timedelta(weeks=4)
"""So long a vote runs on at most where too few vote."""
_LISTED = 5
"""So many of those that did not win are listed."""


@ENTRIES.by(feature)
def entries(ctx: Context, ballot: Ballot) -> Mapping[int, ballots.Entry]:
    """What can be chosen in a vote of ours."""
    if ballot.feature != feature.name:
        return {}
    words, found = ctx.answer_words if ctx.author is not None else ctx.words, {}
    for entry in lookups.on_ballot(ctx.db, ballot.id):
        if entry.number is not None:
            found[entry.number] = ballots.Entry(
                label=telling.label(words, entry, entry.number),
                text=telling.called(words, entry),
                file=telling.picture(ctx, words, entry),
                by=ballots.person(ctx, entry.member_id),
            )
    return found


@FOR.by(feature)
def concerns(ctx: Context, ballot: Ballot, member: Member) -> bool:
    """What is voted on is for who may see the column."""
    return ballot.feature != feature.name or audience.concerns(ctx, ballot.room_id, member)


@feature.on(BallotClosed)
def over(ctx: Context, event: BallotClosed) -> None:
    """The vote is over, or runs on for a week where too few have voted."""
    column = ctx.db.get(Column, event.subject) if event.feature == feature.name else None
    if column is None:
        return
    ballot, least = ctx.db.get_one(Ballot, event.ballot), ctx.settings(ColumnsSettings).least
    if ballot.voters < least and ctx.now - ballot.at < _LONGEST:
        first = ctx.now - ballot.at < timedelta(weeks=1)
        outcome.go_on(ctx, ballot, telling.ends(ctx))
        if first:
            values: dict[str, Value] = {"name": column.name, "least": least, "until": ballot.until.astimezone(ctx.zone)}
            ctx.say(outcome.place(ctx, ballot), ctx.words.rich("column-runs-on", **values))
        return
    _decide(ctx, column, ballot, enough=ballot.voters >= least)


def _decide(ctx: Context, column: Column, ballot: Ballot, *, enough: bool) -> None:
    result, voted = outcome.result(ctx, ballot), lookups.on_ballot(ctx.db, ballot.id)
    for entry in voted:
        entry.state, entry.votes, entry.voters = Way.OVER.value, result.votes(f"{entry.number}"), result.voters
    first = set(best({entry.id: entry.votes for entry in voted})) if enough else set()
    winners = [entry for entry in voted if entry.id in first]
    for entry in voted:
        if entry in winners:
            won(ctx, column, entry, entry.member_id)
            keep_picture(ctx, entry)
        elif entry.picture is not None:
            pictures.drop(ctx.db, entry.picture)
    _tell(ctx, column, ballot, winners, [entry for entry in voted if entry not in winners])


def _tell(ctx: Context, column: Column, ballot: Ballot, winners: list[Entry], others: list[Entry]) -> None:
    """Tell who has won, and how to enter the next week."""
    words = ctx.words
    told: list[Text] = []
    if winners:
        told.append(words.rich("column-won", name=column.name, count=len(winners), voters=ballot.voters))
        told += [_line(ctx, column, entry) for entry in winners]
    else:
        told.append(words.rich("column-nobody-won", name=column.name))
    rest = sorted(others, key=lambda entry: -entry.votes)[:_LISTED]
    if winners and rest:
        told.append(words.rich("column-others"))
        told += [_line(ctx, column, entry) for entry in rest]
    told.append(telling.how(ctx, words, column))
    files = [telling.picture(ctx, words, entry) for entry in winners]
    shown = tuple(file for file in files if file is not None)
    ctx.say(outcome.place(ctx, ballot), lines(told), files=shown, purpose=telling.call(ctx, column, ballot.id))


def _line(ctx: Context, column: Column, entry: Entry) -> Text:
    name = telling.author(ctx, column, entry.member_id)
    return ctx.words.rich("column-line", author=name, text=telling.called(ctx.words, entry), count=entry.votes)
