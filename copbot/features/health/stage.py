"""The stage of life of a community, in words and with reasons.

The stages are those of Wenger, McDermott & Snyder, Cultivating communities of practice (2002), chapters 4 and 5; the
rules are ours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from copbot.features.health.formulas import FEW, Move, Share, count_moved
from copbot.features.health.measuring import WINDOW, Span, windows
from copbot.features.health.rows import Rows

_CORE = 10
"""So many people ask and answer in a window where there is more than a beginning."""
_YOUNG = 3 * WINDOW
_HALF = 0.5


class Stage(StrEnum):
    """How far a community is in its life."""

    EARLY = "early"
    """It is too early to say."""
    POTENTIAL = "potential"
    COALESCING = "coalescing"
    MATURING = "maturing"
    STEWARDSHIP = "stewardship"
    TRANSFORMATION = "transformation"


@dataclass(frozen=True, slots=True)
class Found:
    """The stage, and why: reasons by name, each with its number."""

    stage: Stage
    why: Mapping[str, int | Share]


def stage(rows: Rows, now: datetime) -> Found:
    """The stage, by how many ask and answer, how that moved, and whether those who answer are new."""
    last, *before = windows(rows, now)
    if rows.begin is None or len(before) < 2:
        return Found(Stage.EARLY, {"days": (now - rows.begin).days if rows.begin is not None else 0})
    people = len(_people(rows, last))
    asked, earlier = _asked(rows, last), [_asked(rows, span) for span in before]
    move = count_moved(asked, earlier)
    usual = round(sum(earlier) / len(earlier))
    if people < FEW and sum(earlier) + asked < FEW * (len(earlier) + 1):
        return Found(Stage.POTENTIAL, {"people": people})
    if move is Move.DOWN and asked <= usual * _HALF:
        return Found(Stage.TRANSFORMATION, {"asked": asked, "usual": usual})
    if people < _CORE:
        return Found(Stage.POTENTIAL, {"people": people})
    new = _by_newcomers(rows, last)
    if new.whole >= FEW and new.of_one >= _HALF:
        return Found(Stage.COALESCING, {"people": people, "new": new})
    if move is Move.UP:
        return Found(Stage.MATURING, {"asked": asked, "usual": usual, "new": new})
    return Found(Stage.STEWARDSHIP, {"people": people, "asked": asked, "usual": usual})


def _people(rows: Rows, span: Span) -> set[int]:
    askers = {one.asker for one in rows.asked if span.holds(one.at)}
    return askers | {one.author for one in rows.answers if span.holds(one.at)}


def _asked(rows: Rows, span: Span) -> int:
    return sum(span.holds(one.at) for one in rows.asked)


def _by_newcomers(rows: Rows, span: Span) -> Share:
    """The answers by those who came less than three windows ago."""
    new = {one.member for one in rows.newcomers if one.at >= span.now - _YOUNG}
    authors = [one.author for one in rows.answers if span.holds(one.at)]
    return Share(sum(author in new for author in authors), len(authors))
