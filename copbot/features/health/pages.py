"""The page of health: all that `/health all` tells, as tables, with bars beside the shares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby

from copbot.features.health import feature
from copbot.features.health.choosing import matters
from copbot.features.health.formulas import Share, Told
from copbot.features.health.looking import written
from copbot.features.health.measuring import INDICATORS, Reading, Value, measure
from copbot.features.health.rows import Rows
from copbot.features.health.saying import is_told_apart, parts, staying
from copbot.features.health.saying import stage as told_of
from copbot.features.health.stage import Found, stage
from copbot.features.health.telling import actions, head, headline
from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.language.wording import Wording
from copbot.rooms.text import Text

_KNOWN_FOR = timedelta(hours=1)
_STAY = 8
"""The pitfall to which it belongs how many newcomers stay."""


@dataclass(frozen=True, slots=True)
class Row:
    """An indicator: with its value, before, how it moved; and how long the bars are, of a hundred, where it has any."""

    now: Text
    before: str
    moved: str
    bars: tuple[int, int | None] | None


@dataclass(frozen=True, slots=True)
class Pitfall:
    """A pitfall: its indicators, and what else there is to say."""

    name: str
    rows: Sequence[Row]
    notes: Sequence[Text]


@dataclass(frozen=True, slots=True)
class Known:
    """What was measured at a time; of the rows that is what is told of them besides."""

    at: datetime
    rows: Rows
    readings: Mapping[str, Reading]
    stage: Found


class Measured:
    """What is known of each community. Where much is asked it takes a while to measure, and changes slowly."""

    def __init__(self) -> None:
        self.of: dict[int, Known] = {}


@feature.page(Page("health", Who.MODERATOR))
def health(ctx: Context, query: Query) -> Shown:
    """How the community does."""
    known, words = _known(ctx), ctx.answer_words
    rows, readings = known.rows, known.readings
    found = matters(readings)
    notes: dict[int, Sequence[Text]] = {1: [words.rich("health-moods")], _STAY: staying(words, rows, ctx.now)}
    grouped = groupby(sorted(INDICATORS, key=lambda one: one.pitfall), key=lambda one: one.pitfall)
    by_pitfall = {number: [_row(words, readings[one.name], readings) for one in group] for number, group in grouped}
    return {
        "head": head(words, rows, ctx),
        "headline": headline(ctx, words, found, readings, "") if rows.begin else [],
        "stage": told_of(words, known.stage),
        "buttons": actions(ctx, words, found),
        "pitfalls": [
            Pitfall(words.line(f"health-pitfall-{number}"), by_pitfall.get(number, ()), notes.get(number, ()))
            for number in sorted({*by_pitfall, *notes})
        ],
    }


def _known(ctx: Context) -> Known:
    measured, here = ctx.lasting(Measured).of, ctx.community.id
    found = measured.get(here)
    if found is None or not found.at <= ctx.now < found.at + _KNOWN_FOR:
        rows = written(ctx)
        rest = replace(rows, asked=(), answers=(), contributions=(), talked={})
        found = measured[here] = Known(ctx.now, rest, measure(rows, ctx.now), stage(rows, ctx.now))
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
