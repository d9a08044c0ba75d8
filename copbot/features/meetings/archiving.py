"""What the archive has of meetings that concerned all: when they were, who came, and the notes."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.features.meetings import card, feature, lookups
from copbot.features.meetings.calendar import event
from copbot.features.meetings.file import entry
from copbot.features.meetings.saying import when, zone_of
from copbot.features.meetings.tables import Meeting, MeetingNote
from copbot.kit.archived import ARCHIVED, CHUNK, Part, Record, Sort, Whom, all_rooms, chunks, named
from copbot.kit.context import Context
from copbot.rooms.text import Text, text


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """For members; nothing of meetings is public."""
    if whom is Whom.PUBLIC:
        return
    db, community, rooms = ctx.db, ctx.community.id, all_rooms(ctx)
    for chunk in chunks(lambda before: lookups.fixed(db, community, rooms, before, CHUNK)):
        yield from filter(None, (_record(ctx, one) for one in chunk))


def _record(ctx: Context, meeting: Meeting) -> Record | None:
    if meeting.at is None:
        return None
    note = ctx.db.get(MeetingNote, meeting.id)
    people = [named(ctx, one) for one in card.seats(ctx, meeting)[0]]
    notes: list[Text] = [(when(ctx.words, meeting.at, zone_of(meeting)),)]
    notes += [ctx.words.rich("meeting-where", place=meeting.place)] if meeting.place else []
    given = [] if note is None or not note.text else [Part(text(note.text), named(ctx, note.member_id), note.at)]
    return Record(
        sort=Sort.MEETING,
        number=meeting.id,
        title=meeting.title,
        at=meeting.at,
        room=None if meeting.whole else meeting.room_id,
        by=named(ctx, meeting.member_id),
        notes=notes,
        parts=given,
        people=[one for one in people if one],
        event=event(entry(ctx, meeting)),
    )
