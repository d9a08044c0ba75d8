"""How the time of a meeting is said."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, get_timezone_location

from copbot.features.meetings.tables import Meeting, MeetingTime
from copbot.language.wording import Wording
from copbot.rooms.text import Span, Text, moment


def zone_of(meeting: Meeting) -> ZoneInfo:
    """In which its times were meant."""
    return ZoneInfo(meeting.zone)


def label(words: Wording, at: datetime, zone: ZoneInfo) -> str:
    """A time in few words, by the clocks there: "Tue 8 Dec 20:00"."""
    return format_datetime(at.astimezone(zone), "EEE d MMM HH:mm", locale=words.language).replace(".", "")


def when(words: Wording, at: datetime, zone: ZoneInfo) -> Span:
    """The time by the clocks there, with the name of the place; clients that can, show it by their reader's clocks."""
    return moment(f"{label(words, at, zone)} ({called(words, zone)})", at)


def proposed(words: Wording, one: MeetingTime, zone: ZoneInfo) -> Text:
    """A time that is proposed, behind its number."""
    key = "meet-time-at" if one.place else "meet-time"
    return words.rich(key, number=one.number, when=(when(words, one.at, zone),), place=one.place)


def called(words: Wording, zone: ZoneInfo) -> str:
    """The place whose clocks a zone is named after."""
    if zone.key == "UTC":
        return "UTC"
    return get_timezone_location(zone, locale=words.language, return_city=True)
