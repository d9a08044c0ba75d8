"""The card of a meeting: what it is, when and where, and who comes; it is kept up to date where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from copbot.community.naming import name_for, name_on
from copbot.features.meetings import lookups, series
from copbot.features.meetings.best import seated
from copbot.features.meetings.meant import about
from copbot.features.meetings.saying import when, zone_of
from copbot.features.meetings.tables import Coming, Meeting, Stage
from copbot.kit import ballots
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.language.wording import Value, Wording
from copbot.rooms.actions import Button, Edit, Sent
from copbot.rooms.text import Text, lines
from storage.models import Member

_NAMES = 12
"""So many are named; of the others it is told how many they are."""


def seats(ctx: Context, meeting: Meeting) -> tuple[list[int], list[int]]:
    """Who comes and has a place, and who waits for one, in their order."""
    here = [one for one in lookups.guests(ctx.db, meeting.id, Coming.YES) if ctx.is_here_by(one)]
    return seated(here, meeting.places)


def told(ctx: Context, meeting: Meeting, words: Wording, zone: ZoneInfo, reader: Member | None, platform: str) -> Text:
    """The card, as a member reads it in private, or all on a platform."""
    values: dict[str, Value] = {"number": meeting.id, "title": ballots.sentence(meeting.title)}
    if meeting.at is not None:
        values["when"] = (when(words, meeting.at, zone),)
    rows: list[Text] = [words.rich(f"meeting-{meeting.stage}", **values)]
    whole = series.of(ctx, meeting)
    if whole is not None:
        key = "meeting-last" if whole.until is not None else f"meeting-every-{whole.unit}"
        rows.append(words.rich(key, count=whole.number))
    if meeting.place:
        rows.append(words.rich("meeting-where", place=meeting.place))
    if meeting.stage == Stage.ASKED or meeting.stage == Stage.CANCELLED:
        return lines(rows)
    here, waiting = seats(ctx, meeting)
    maybe = [one for one in lookups.guests(ctx.db, meeting.id, Coming.MAYBE) if ctx.is_here_by(one)]
    rows.append(words.rich("meeting-nobody-yet") if not here else _row(ctx, words, "come", here, reader, platform))
    rows += [
        _row(ctx, words, key, found, reader, platform) for key, found in (("wait", waiting), ("may", maybe)) if found
    ]
    if meeting.places and not waiting and meeting.stage == Stage.FIXED:
        rows.append(words.rich("meeting-places", count=meeting.places - len(here)))
    return lines(rows)


def _row(ctx: Context, words: Wording, key: str, members: Sequence[int], reader: Member | None, platform: str) -> Text:
    found = [ctx.member_by(one) for one in members[:_NAMES]]
    names = [name_for(ctx, reader, one) if reader else name_on(ctx, one, platform, words) for one in found]
    left = len(members) - len(names)
    shown = ", ".join(names)
    return words.rich(f"meeting-{key}", count=len(members), names=shown, left=left)


def buttons(meeting: Meeting, words: Wording) -> tuple[Button, ...]:
    """What can be answered to it."""
    if meeting.stage != Stage.FIXED:
        return ()
    return tuple(Button(words.line(f"going-{one}"), f"going {meeting.id} {one}") for one in Coming)


def post(ctx: Context, meeting: Meeting, place: Place) -> None:
    """Say it in its room; from now on this is the card."""
    words, zone = ctx.words, zone_of(meeting)
    text = told(ctx, meeting, words, zone, None, place.room.platform)
    meeting.sent = ctx.say(place, text, buttons=buttons(meeting, words), purpose=about(meeting))


def refresh(ctx: Context, meeting: Meeting) -> None:
    """Have the card say how it is now, where it can be changed."""
    room = ctx.room_by(meeting.room_id)
    if meeting.sent is None or not room.can.edits or not room.counts:
        return
    text = told(ctx, meeting, ctx.words, zone_of(meeting), None, room.platform)
    shown = buttons(meeting, ctx.words)
    ctx.act(Edit(room=room.key, message=Sent(meeting.sent), text=text, buttons=shown), room)
