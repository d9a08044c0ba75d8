"""What the archive has of calls in rooms that are open to all: what was done, by whom, for whom."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.features.calls import feature, lookups
from copbot.features.calls.tables import Part, Task
from copbot.kit.archived import ARCHIVED, CHUNK, Record, Sort, Whom, all_rooms, chunks, named
from copbot.kit.context import Context


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """For members; nothing of calls is public."""
    if whom is Whom.PUBLIC:
        return
    db, community, rooms = ctx.db, ctx.community.id, all_rooms(ctx)
    for chunk in chunks(lambda before: lookups.done_in(db, community, rooms, before, CHUNK)):
        yield from (_record(ctx, one) for one in chunk)


def _record(ctx: Context, task: Task) -> Record:
    did = lookups.helpers(ctx.db, task.id, Part.DID)
    names = [name for one in did if (name := named(ctx, one.member_id))]
    thanked = [name for one in did if one.thanked and (name := named(ctx, one.member_id))]
    notes = [ctx.words.rich("archived-done", names=", ".join(names), known="yes" if names else "no")]
    notes += [ctx.words.rich("archived-thanked", names=", ".join(thanked))] if thanked else []
    return Record(
        sort=Sort.CALL,
        number=task.id,
        title=task.text,
        room=task.room_id,
        at=task.over_at or task.at,
        by=named(ctx, task.member_id),
        notes=notes,
    )
