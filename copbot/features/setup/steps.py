"""The questions: which there are, what holds now, what can be chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from copbot.community.infos import RoomInfo
from copbot.kit.context import Context
from copbot.kit.nudge import Said
from copbot.kit.setting import held as setting_held
from copbot.language.languages import LANGUAGES
from copbot.language.wording import Wording, wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines


class Step(StrEnum):
    """A question, by what it is about."""

    LANGUAGE = "language"
    TIMEZONE = "timezone"
    WAKING = "waking"
    ROOMS = "rooms"
    POINTS = "points"


SETTING: Mapping[Step, tuple[str, str]] = {
    Step.LANGUAGE: ("community", "language"),
    Step.TIMEZONE: ("community", "timezone"),
    Step.WAKING: ("community", "waking"),
    Step.ROOMS: ("qa", "detect"),
    Step.POINTS: ("moderation", "enabled"),
}
"""The setting that each is about."""
_ZONES = {
    "de": ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich"),
    "es": ("Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Lima", "America/Buenos_Aires"),
    "fr": ("Europe/Paris", "Europe/Brussels", "Europe/Zurich", "America/Montreal"),
    "nl": ("Europe/Amsterdam", "Europe/Brussels"),
    "en": ("Europe/London", "America/New_York", "America/Chicago", "America/Los_Angeles", "Australia/Sydney"),
}
"""Where those live who speak a language, most of them."""
_HOURS = ("08:00-22:00", "07:00-23:00", "09:00-18:00", "00:00-00:00")
_ROOMS = 10
"""So many rooms have buttons; for the others there is `/settings`."""


def steps(ctx: Context) -> list[Step]:
    """The questions that there are here: none about what is not there, or fixed in the configuration."""
    settings, community = ctx.batch.settings, ctx.community.name
    there = (step for step in Step if settings.has(SETTING[step][0]))
    return [step for step in there if not settings.is_locked(community, *SETTING[step])]


def after(ctx: Context, step: Step) -> Step | None:
    """The question after this one; None where it was the last."""
    there = steps(ctx)
    place = there.index(step) + 1
    return there[place] if place < len(there) else None


def rooms(ctx: Context) -> list[RoomInfo]:
    """The rooms that are asked about."""
    return [room for room in ctx.rooms if room.counts]


def held(ctx: Context, step: Step, room: RoomInfo | None = None) -> str | bool:
    """What holds now, in the community or in a room."""
    feature, setting = SETTING[step]
    value = setting_held(ctx, feature, setting, room)
    return value if isinstance(value, bool) else str(value)


def question(ctx: Context, words: Wording, step: Step) -> Said:
    """The question with what holds now, and its choices."""
    there, number = steps(ctx), ctx.community.id
    place = {"number": there.index(step) + 1, "count": len(there)}
    head = words.rich("begin-count", community=ctx.community.title, **place)
    choices = [
        *((label, f"{step} {value}") for label, value in _choices(ctx, words, step)),
        (words.line("begin-later"), "later"),
        (words.line("begin-skip"), "skip"),
    ]
    buttons = (Button(label, f"begin {number} {line}") for label, line in choices)
    return Said(lines([head, *_asked(ctx, words, step)]), tuple(buttons))


def _asked(ctx: Context, words: Wording, step: Step) -> Iterator[Text]:
    match step:
        case Step.LANGUAGE:
            yield words.rich("begin-language", now=_name(str(held(ctx, step))))
        case Step.TIMEZONE:
            yield words.rich("begin-timezone", now=held(ctx, step))
        case Step.WAKING:
            yield words.rich("begin-waking", now=_hours(words, str(held(ctx, step))))
        case Step.ROOMS:
            yield words.rich("begin-rooms")
            found = rooms(ctx)
            for room in found[:_ROOMS]:
                yield words.rich("begin-room-yes" if held(ctx, step, room) else "begin-room-no", room=room.name)
            if len(found) > _ROOMS:
                yield words.rich("begin-rooms-more", count=len(found) - _ROOMS)
        case Step.POINTS:
            yield words.rich("begin-points-on" if held(ctx, step) else "begin-points-off")


def _choices(ctx: Context, words: Wording, step: Step) -> Iterator[tuple[str, str]]:
    """Labels, each with the value that it stands for: what holds now is among them."""
    yes, no = words.line("begin-yes"), words.line("begin-no")
    match step:
        case Step.LANGUAGE:
            yield from ((_name(code), code) for code in LANGUAGES)
        case Step.TIMEZONE:
            likely = (*_ZONES.get(ctx.community.settings.language, ()), str(held(ctx, step)))
            yield from ((zone.rpartition("/")[2].replace("_", " "), zone) for zone in dict.fromkeys(likely))
        case Step.WAKING:
            yield from ((_hours(words, one), one) for one in dict.fromkeys((str(held(ctx, step)), *_HOURS)))
        case Step.ROOMS:
            for room in rooms(ctx)[:_ROOMS]:
                sees = held(ctx, step, room)
                yield f"{room.name}: {no if sees else yes}", f"{room.id} {'off' if sees else 'on'}"
            yield words.line("begin-next"), "next"
        case Step.POINTS:
            yield from ((yes, "on"), (no, "off"))


def shown(words: Wording, step: Step, value: str) -> str:
    """A value as people read it."""
    return _name(value) if step is Step.LANGUAGE else _hours(words, value) if step is Step.WAKING else value


def _name(language: str) -> str:
    """What the language calls itself."""
    return wording(language).line("begin-language-name")


def _hours(words: Wording, hours: str) -> str:
    begin, _, end = hours.partition("-")
    return words.line("begin-all-day") if begin == end else hours
