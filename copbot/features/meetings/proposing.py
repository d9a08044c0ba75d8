"""`/meet`: a meeting is proposed, with one time or several, and it is asked when it suits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.meetings import MeetingsSettings, feature, lookups, series
from copbot.features.meetings.dates import Then
from copbot.features.meetings.fixing import settle
from copbot.features.meetings.naming import which
from copbot.features.meetings.reading import MOST, PLACE, TITLE, UnreadableError, Written, read
from copbot.features.meetings.saying import called, label, proposed, when, zone_of
from copbot.features.meetings.tables import Meeting, MeetingTime
from copbot.kit import ballots
from copbot.kit.ballots import IN_WORDS, Asked
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.offers import NOT_FOR_QUESTIONS
from copbot.kit.votes import BallotKind
from copbot.rooms.text import Text, lines
from storage.models import Ballot

_FORM = (Field("title", "text", required=True), Field("times", "text", required=True, long=True))
_OPEN = 3
"""So many meetings may wait for answers that one member has proposed."""
_BEFORE, _AT_LEAST = timedelta(hours=3), timedelta(minutes=30)
"""It is asked until so long before the first of the times, and for so long at least."""


@feature.command(Command("meet", (Option("text", Kind.TEXT, required=False),), in_room=True, form=_FORM))
def meet(ctx: Context, call: Call) -> None:
    """Propose a meeting; alone it tells how that is written."""
    words = call.get("text", str)
    if words is None:
        ctx.answer("meet-how")
        return
    if ctx.room is None:
        raise CommandError("command-in-room")
    try:
        written = read(words, ctx.now, ctx.zone_of(ctx.member))
    except UnreadableError as error:
        raise CommandError(error.key, words=error.words[:60], most=MOST, title=TITLE, place=PLACE) from None
    if lookups.asked_by(ctx.db, ballots.person(ctx, ctx.member_id)) >= _OPEN:
        raise CommandError("meet-enough")
    meeting = _keep(ctx, written, ctx.room)
    if len(written.times) == 1:
        meeting.place = written.times[0].place or meeting.place
        if written.every is not None:
            series.begin(ctx, meeting, written.times[0].at, written.every)
        settle(ctx, meeting, 1, Place(ctx.room, ctx.thread))
    else:
        _ask(ctx, meeting, written, ctx.room)
    if ctx.room.can.native_commands:
        ctx.answer("meet-done")


def _keep(ctx: Context, written: Written, room: RoomInfo) -> Meeting:
    settings = ctx.settings(MeetingsSettings)
    lasts = written.lasts or settings.lasts
    meeting = Meeting(
        id=ctx.unit.new_id("meeting"),
        community_id=ctx.community.id,
        member_id=ctx.member_id,
        room_id=room.id,
        whole=settings.everyone and not any(NOT_FOR_QUESTIONS.ask(ctx, room)),
        title=written.title,
        place=written.place,
        lasts=int(lasts.total_seconds() // 60),
        places=written.places,
        zone=written.zone.key,
        proposed_at=ctx.now,
    )
    ctx.db.add(meeting)
    ctx.db.flush()
    for number, then in enumerate(written.times, 1):
        keep_time(ctx, meeting, number, then)
    ctx.unit.leave_trace()
    return meeting


def keep_time(ctx: Context, meeting: Meeting, number: int, then: Then) -> None:
    """This time is proposed for it."""
    ctx.db.add(
        MeetingTime(
            meeting_id=meeting.id,
            number=number,
            community_id=meeting.community_id,
            at=then.at,
            place=then.place,
            member_id=ctx.member_id,
        )
    )
    ctx.db.flush()


def _ask(ctx: Context, meeting: Meeting, written: Written, room: RoomInfo) -> None:
    first = written.times[0].at
    until = min(ctx.now + ctx.settings(MeetingsSettings).vote_for, max(ctx.now + _AT_LEAST, first - _BEFORE))
    name = name_on(ctx, ctx.member, room.platform)
    head = ctx.words.rich(
        "meet-put",
        name=name,
        title=ballots.sentence(meeting.title),
        until=until.astimezone(ctx.zone),
        number=meeting.id,
    )
    asked = Asked(
        kind=BallotKind.DATES,
        title=meeting.title,
        until=until,
        options=[option(ctx, then.at, then.place, meeting) for then in written.times],
        subject=meeting.id,
        whole=meeting.whole,
    )
    ballot = ballots.put(ctx, asked, room, lines([head, *beside(ctx, meeting, room)]))
    meeting.ballot_id = ballot.id


def option(ctx: Context, at: datetime, place: str, meeting: Meeting) -> str:
    """How a time is called where it can be chosen."""
    zone = zone_of(meeting)
    clocks = f" ({called(ctx.words, zone)})" if lookups.has_other_clocks(ctx.db, ctx.community.id, zone.key) else ""
    return f"{label(ctx.words, at, zone)}{clocks}{f', {place}' if place else ''}"[:80]


def beside(ctx: Context, meeting: Meeting, room: RoomInfo) -> Sequence[Text]:
    """The place, and the times where they are on buttons: those show them by one clock only."""
    words, zone = ctx.words, zone_of(meeting)
    rows: list[Text] = [words.rich("meeting-where", place=meeting.place)] if meeting.place else []
    if room.can.buttons:
        times = lookups.times(ctx.db, meeting.id)
        rows += [proposed(words, one, zone) for one in times]
        rows.append(words.rich("meet-clock-buttons", zone=called(words, zone)))
    else:
        rows.append(words.rich("meet-clock", zone=called(words, zone)))
    return rows


@IN_WORDS.by(feature)
def meant(ctx: Context, ballot: Ballot, words: str) -> str:
    """Which of the times suit, as somebody says it in words, by the clocks that he or she is shown."""
    found = ctx.db.get(Meeting, ballot.subject) if ballot.feature == feature.name else None
    if found is None:
        return ""
    zone = ctx.zone_of(ctx.member) if ctx.room is None else zone_of(found)
    times = lookups.times(ctx.db, found.id)
    suits = which(words, [one.at for one in times], ctx.now, zone)
    if suits is None:
        return ""
    return " ".join(map(str, suits)) or " ".join(f"{number}n" for number in range(1, len(times) + 1))


def add_time(ctx: Context, meeting: Meeting, ballot: Ballot, then: Then) -> None:
    """Somebody proposes another time: it can be chosen like the others."""
    number = len(lookups.times(ctx.db, meeting.id)) + 1
    keep_time(ctx, meeting, number, then)
    room = ctx.room_by(meeting.room_id)
    name = name_on(ctx, ctx.member, room.platform)
    head = ctx.words.rich(
        "meet-added",
        name=name,
        title=ballots.sentence(meeting.title),
        when=(when(ctx.words, then.at, zone_of(meeting)),),
        until=ballot.until.astimezone(ctx.zone),
    )
    told = lines([head, *beside(ctx, meeting, room)])
    ballots.add(ctx, ballot, option(ctx, then.at, then.place, meeting), told)
