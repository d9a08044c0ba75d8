"""What is worth telling of meetings: those to come, and the notes of those that were."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlmodel import col, select

from copbot.features.meetings import card, feature
from copbot.features.meetings.saying import when, zone_of
from copbot.features.meetings.tables import Meeting, MeetingNote, Stage
from copbot.kit import ballots
from copbot.kit.context import Context
from copbot.kit.news import GONE, NEWS, Kind, News
from copbot.rooms.text import shorten

_AHEAD = timedelta(days=35)
_SHORT = 300
_TABLES = (str(Meeting.__tablename__), str(MeetingNote.__tablename__))


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """What concerns all: what is to come in the next weeks, and the notes that were given since then."""
    here = (Meeting.community_id == ctx.community.id, col(Meeting.whole))
    ahead = (Meeting.stage == Stage.FIXED, col(Meeting.at) > ctx.now, col(Meeting.at) < ctx.now + _AHEAD)
    coming = [_coming(ctx, one, since) for one in ctx.db.exec(select(Meeting).where(*here, *ahead))]
    # By the notes: there are few of late, and many meetings.
    given = (MeetingNote.community_id == ctx.community.id, MeetingNote.text != "", MeetingNote.at > since)
    held = select(Meeting, MeetingNote).join(MeetingNote, col(MeetingNote.meeting_id) == col(Meeting.id))
    return [*coming, *(_held(ctx, *pair) for pair in ctx.db.exec(held.where(col(Meeting.whole), *given)))]


def _coming(ctx: Context, meeting: Meeting, since: datetime) -> News:
    at = meeting.at or ctx.now
    people = card.seats(ctx, meeting)[0]
    said = (when(ctx.words, at, zone_of(meeting)),)
    told = ctx.words.rich(
        "news-meeting", title=ballots.sentence(meeting.title), when=said, number=meeting.id, count=len(people)
    )
    fresh = (meeting.changed_at or meeting.proposed_at) > since
    return News(Kind.MEETING, (_TABLES[0], meeting.id), told, at, people, worth=len(people), fresh=fresh)


def _held(ctx: Context, meeting: Meeting, note: MeetingNote) -> News:
    words = shorten(note.text, _SHORT)
    told = ctx.words.rich("news-notes", title=ballots.sentence(meeting.title), text=words, number=meeting.id)
    people = card.seats(ctx, meeting)[0]
    return News(Kind.MEETING, (_TABLES[1], meeting.id), told, note.at, people, note.member_id, len(people))


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> Collection[tuple[str, int]]:
    """Meetings that are called off, and notes that are there no longer."""
    return [one for one in told if one[0] in _TABLES and not _is_there(ctx, *one)]


def _is_there(ctx: Context, table: str, number: int) -> bool:
    if table == _TABLES[1]:
        return ctx.db.get(MeetingNote, number) is not None
    found = ctx.db.get(Meeting, number)
    return found is not None and found.stage != Stage.CANCELLED
