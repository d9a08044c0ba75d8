"""The page of health: all that `/health all` tells, as tables, and how it went since the beginning, as charts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from copbot.features.health import feature
from copbot.features.health.choosing import matters
from copbot.features.health.course import Past, by_quarters, by_windows
from copbot.features.health.deciding import STAGE, named, seen
from copbot.features.health.drawing import Chart, Survival, chart, survival
from copbot.features.health.formulas import Share, Told
from copbot.features.health.looking import recent, whole
from copbot.features.health.measuring import INDICATORS, Reading, Value, measure
from copbot.features.health.rows import Rows
from copbot.features.health.saying import STAYING, is_told_apart, parts, staying
from copbot.features.health.saying import stage as told_of
from copbot.features.health.stage import Found, stage
from copbot.features.health.telling import actions, head, headline, undecided
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.undoing import Undoable
from copbot.language.wording import Wording
from copbot.rooms.text import Text

QUARTERS, WINDOWS = "quarters", "windows"
"""The times over which a course is told."""
_COURSES = {0: "windows", 1: "months", 3: "quarters"}
_KNOWN_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Row:
    """An indicator: with its value, before, how it moved; and how long the bars are, of a hundred, where it has any."""

    now: Text
    before: str
    moved: str
    bars: tuple[int, int | None] | None


@dataclass(frozen=True, slots=True)
class Pitfall:
    """A pitfall: its indicators, what else there is to say, and the courses of what has one."""

    name: str
    rows: Sequence[Row]
    notes: Sequence[Text]
    charts: Sequence[Chart]
    survival: Survival | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What was measured at a time; of the rows that is what is told of them besides."""

    at: datetime
    rows: Rows
    readings: Mapping[str, Reading]
    stage: Found
    pasts: Mapping[str, Past]
    """By quarters, and by windows."""


class Measured(Undoable):
    """What is known of each community. Where much is asked it takes a while to measure, and changes slowly."""

    def __init__(self) -> None:
        self.of: dict[int, Known] = {}

    def know(self, community: int, known: Known) -> None:
        """That is known now."""
        self.put(self.of, community, known)


@feature.page(Page("health"))
def health(ctx: Context, query: Query) -> Shown:
    """How the community does: all of it for moderators, for members what they decided to see."""
    parts, words, may_all = seen(ctx), ctx.answer_words, ctx.moderates
    if not may_all and not parts:
        told, buttons = undecided(ctx, words)
        return {"undecided": told, "buttons": buttons}
    known = _known(ctx)
    rows, readings = known.rows, known.readings
    found = matters(readings)
    notes: dict[int, Sequence[Text]] = {
        1: [] if rows.moods else [words.rich("health-moods")],
        STAYING: staying(words, rows, ctx.now),
    }
    by = query.get("by", "")
    past = known.pasts[by if by in known.pasts else QUARTERS]
    numbers = [number for number in range(1, 11) if may_all or f"{number}" in (parts or ())]
    return {
        "undecided": None,
        "head": head(words, rows, ctx),
        "headline": headline(ctx, words, found, readings, "") if rows.begin and may_all else [],
        "stage": told_of(words, known.stage) if may_all or STAGE in (parts or ()) else None,
        "buttons": actions(ctx, words, found) if may_all else (),
        "members": _members(ctx, words, parts),
        "by": WINDOWS if past.months == 0 else QUARTERS,
        "course": words.rich(f"health-course-{_COURSES[past.months]}"),
        "pitfalls": [_pitfall(ctx, words, known, past, number, notes.get(number, ())) for number in numbers],
    }


def _members(ctx: Context, words: Wording, parts: Collection[str] | None) -> Text:
    """What members see of this."""
    if not parts:
        return words.rich("health-members-nothing")
    return words.rich("health-members-see", parts=named(words, parts))


def _pitfall(ctx: Context, words: Wording, known: Known, past: Past, number: int, notes: Sequence[Text]) -> Pitfall:
    here = [one.name for one in INDICATORS if one.pitfall == number]
    drawn = [chart(words, past, name, ctx.zone) for name in here if name in past.courses]
    return Pitfall(
        words.line(f"health-pitfall-{number}"),
        [_row(words, known.readings[name], known.readings) for name in here],
        notes,
        [one for one in drawn if one is not None],
        survival(words, known.rows.newcomers, known.at) if number == STAYING else None,
    )


def _known(ctx: Context) -> Known:
    measured, here = ctx.lasting(Measured), ctx.community.id
    found = measured.of.get(here)
    if found is None or not found.at <= ctx.now < found.at + _KNOWN_FOR:
        rows = whole(ctx)
        now = recent(rows, ctx.now)
        readings = measure(now, ctx.now)
        pasts = {QUARTERS: by_quarters(rows, ctx.now), WINDOWS: by_windows(rows, ctx.now, readings)}
        rest = replace(now, asked=(), answers=(), contributions=(), talked={})
        found = Known(ctx.now, rest, readings, stage(now, ctx.now), pasts)
        measured.know(here, found)
    return found


def _row(words: Wording, reading: Reading, readings: Mapping[str, Reading]) -> Row:
    about = is_told_apart(reading, readings)
    now = _long(reading.now, about=about)
    bars = (now, _long(reading.before, about=about)) if now is not None and reading.indicator.name != "fresh" else None
    return Row(*parts(words, reading, readings), bars)


def _long(value: Value | None, *, about: bool) -> int | None:
    """How long a bar is; None where the words don't tell it either."""
    if not isinstance(value, Share) or value.told is not Told.ALL:
        return None
    return round(value.of_one * 10) * 10 if about else round(value.of_one * 100)
