"""What the archive has of columns in rooms that are open to all: what was sent in, the pictures, and who has won."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.features.columns import feature, lookups, telling
from copbot.features.columns.tables import Column, Entry, Kind
from copbot.features.columns.winners import told_of
from copbot.kit.archived import ARCHIVED, CHUNK, Record, Sort, Whom, all_rooms, chunks, named
from copbot.kit.context import Context
from copbot.rooms.enclosed import File, Pictured
from copbot.rooms.text import Text, lines, text
from storage import pictures


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """For members; nothing of columns is public."""
    if whom is Whom.PUBLIC:
        return
    db, rooms = ctx.db, all_rooms(ctx)
    for column in lookups.columns(db, ctx.community.id):
        if column.room_id not in rooms:
            continue
        won, number = lookups.won_by(db, column.id), column.id
        fame = list(told_of(ctx, ctx.words, column, whole=True))
        if fame:
            at = max(one.at for one in lookups.wins(db, number, 1))
            yield Record(Sort.FAME, number, column.name, at, room=column.room_id, body=lines(fame[1:]))
        found = chunks(lambda before, number=number: lookups.over(db, number, before, CHUNK))  # type: ignore[misc]
        for chunk in found:
            yield from (_record(ctx, column, one, own=won.get(one.id) == one.member_id) for one in chunk)


def _record(ctx: Context, column: Column, entry: Entry, *, own: bool) -> Record:
    """Where it was voted on nobody but who won was named."""
    words = ctx.words
    notes: list[Text] = [words.rich("archived-won")] if own else []
    notes += [text(entry.solution)] if entry.solution else []
    return Record(
        sort=Sort.COLUMN,
        number=entry.id,
        title=words.line("archived-entry", name=column.name, week=f"{entry.week}"),
        at=entry.at,
        room=column.room_id,
        by=named(ctx, entry.member_id) if own or column.kind != Kind.VOTES else "",
        notes=notes,
        body=lines([text(entry.text), *(text("– ", one) for one in entry.options.splitlines())]) if entry.text else (),
        files=list(_files(ctx, entry)),
    )


def _files(ctx: Context, entry: Entry) -> Iterator[File]:
    file = telling.picture(ctx, ctx.words, entry)
    if file is not None and isinstance(file.content, Pictured):
        content = pictures.contents(ctx.db, [file.content.picture]).get(file.content.picture)
        if content:
            yield File(file.name, file.media_type, content, file.about)
