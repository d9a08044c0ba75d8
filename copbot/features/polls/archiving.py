"""What the archive has of polls: what was chosen how often; never by whom, nor where too few had voted."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.features.polls import feature
from copbot.kit import outcome
from copbot.kit.archived import ARCHIVED, CHUNK, Record, Sort, Whom, all_rooms, chunks, is_gone, named
from copbot.kit.context import Context
from storage import ballots as kept
from storage.models import Ballot


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """For members; no poll is public."""
    if whom is Whom.PUBLIC:
        return
    db, community, rooms = ctx.db, ctx.community.id, all_rooms(ctx)
    look = lambda before: kept.over(db, community, feature.name, rooms, before, CHUNK)  # noqa: E731
    for chunk in chunks(look):
        yield from filter(None, (_record(ctx, one) for one in chunk))


def _record(ctx: Context, ballot: Ballot) -> Record | None:
    """None for one of which nobody can tell any more what it was about."""
    result, words, labels = outcome.result(ctx, ballot), ctx.words, kept.labels(ctx.db, ballot.id)
    if is_gone(ballot.title) and (not result.voters or all(map(is_gone, labels))):
        return None
    told = (
        outcome.told(words, ballot, labels, result.counts)
        if result.counts is not None
        else words.rich("archived-too-few")
    )
    return Record(
        sort=Sort.BALLOT,
        number=ballot.id,
        title=ballot.title,
        at=ballot.until,
        room=None if ballot.whole else ballot.room_id,
        by=named(ctx, ballot.member_id),
        notes=[words.rich("archived-voters", count=result.voters)],
        body=told,
    )
