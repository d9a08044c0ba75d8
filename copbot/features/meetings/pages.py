"""The page of meetings, and what calendars fetch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlmodel import col, select

from copbot.features.meetings import MeetingsSettings, card, feature, file, lookups, series
from copbot.features.meetings.calendar import MEDIA, Entry, calendar
from copbot.features.meetings.meant import concerns
from copbot.features.meetings.saying import proposed
from copbot.features.meetings.tables import Guest, Meeting, Stage
from copbot.kit import audience, ballots
from copbot.kit.context import Context
from copbot.kit.declared import Feed
from copbot.kit.pages import Page, Query, Shown
from copbot.rooms.actions import Button
from copbot.rooms.text import Text
from storage.models import Ballot, Held

_MOST = 20
_PATH = "meetings"
_BACK = timedelta(days=60)
"""Calendars that fetch what was keep it; so long ago is enough for those that come late."""
_MOST_IN_FEED = 500


@dataclass(frozen=True, slots=True)
class Row:
    """A meeting on the page."""

    number: int
    title: str
    told: Text
    times: Sequence[Text]
    """Those that are proposed, while it is asked which suits."""
    asked: bool
    """It is being asked, on the page of votes."""
    own: Text | None
    """What the member has said."""
    buttons: Sequence[Button]


@feature.page(Page(_PATH))
def meetings(ctx: Context, query: Query) -> Shown:
    """What is to come, by the reader's own clocks."""
    found = [one for one in lookups.coming(ctx.db, ctx.community.id) if concerns(ctx, one, ctx.member)]
    return {"meetings": [_row(ctx, one) for one in found[:_MOST]]}


def _row(ctx: Context, meeting: Meeting) -> Row:
    words, zone = ctx.answer_words, ctx.zone_of(ctx.member)
    ballot = ctx.db.get(Ballot, meeting.ballot_id) if meeting.ballot_id is not None else None
    asked = meeting.stage == Stage.ASKED
    times = [proposed(words, one, zone) for one in lookups.times(ctx.db, meeting.id)] if asked else []
    own = ctx.db.get(Guest, (meeting.id, ctx.member_id))
    buttons = card.buttons(meeting, words)
    if not asked:
        buttons = (*buttons, Button(words.line("page-meetings-file"), f"meeting {meeting.id} file"))
    return Row(
        number=meeting.id,
        title=meeting.title,
        told=card.told(ctx, meeting, words, zone, ctx.member, ctx.platform),
        times=times,
        asked=asked and ballot is not None and ballot.state == Held.OPEN,
        own=words.rich("page-meetings-own", answer=words.line(f"going-{own.coming}")) if own is not None else None,
        buttons=buttons,
    )


@feature.feed(Feed(_PATH, MEDIA, "ics"))
def fetched(ctx: Context) -> bytes | None:
    """Those that a member has said something to; without one, all that are for everybody, where that is wished."""
    if ctx.author is None:
        return _of_all(ctx) if ctx.settings(MeetingsSettings).public else None
    mine = ballots.person(ctx, ctx.member_id)
    said = select(Guest.meeting_id).where(col(Guest.member_id).in_(mine), Guest.coming != "no")
    found = [one for one in _known(ctx) if one.id in set(ctx.db.exec(said)) and concerns(ctx, one, ctx.member)]
    return _made(ctx, [file.entry(ctx, one) for one in found])


def _of_all(ctx: Context) -> bytes:
    # Where it is, is for members.
    found = [one for one in _known(ctx) if one.whole and audience.is_open(ctx, ctx.room_by(one.room_id))]
    wholes = {one.id: one for one in filter(None, (series.of(ctx, meeting) for meeting in found))}
    many = [entry for one in wholes.values() for entry in series.entries(ctx, one, place=False)]
    return _made(ctx, [*(file.entry(ctx, one, place=False) for one in found if one.series_id is None), *many])


def _known(ctx: Context) -> Sequence[Meeting]:
    """What has a time, and was not long ago; what is called off too, so that calendars hear of it."""
    where = (Meeting.community_id == ctx.community.id, col(Meeting.at) > ctx.now - _BACK)
    return ctx.db.exec(
        select(Meeting).where(*where).order_by(col(Meeting.at), col(Meeting.id)).limit(_MOST_IN_FEED)
    ).all()


def _made(ctx: Context, entries: Sequence[Entry]) -> bytes:
    words = ctx.answer_words if ctx.author is not None else ctx.words
    name = words.line("meetings-of", community=ctx.community.name)
    return calendar(entries, name)
