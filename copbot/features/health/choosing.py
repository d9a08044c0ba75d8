"""Which one or two of the indicators matter now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copbot.features.health.formulas import FEW, Move, Share
from copbot.features.health.measuring import Reading

_MOST = 2
_POOR: Mapping[str, float] = {
    "answered": 1 / 2,
    "replied": 1 / 2,
    "solo": 1 / 3,
    "seen-to": 1 / 2,
    "bot-talk": 1 / 3,
    "unasked": 1 / 2,
    "fresh": 1 / 2,
}
"""From this share on something is amiss, whichever way it moves."""


def matters(readings: Mapping[str, Reading]) -> Sequence[Reading]:
    """What got worse, else what is poor; at most two. None says that all is as it was."""
    worse = [one for one in readings.values() if one.worse]
    poor = [one for one in readings.values() if _is_poor(one)]
    return (worse or poor)[:_MOST]


def better(readings: Mapping[str, Reading]) -> Reading | None:
    """What got better, that is worth a word where nothing else is."""
    return next((one for one in readings.values() if one.better), None)


def _is_poor(one: Reading) -> bool:
    bound, now = _POOR.get(one.indicator.name), one.now
    if bound is None or not isinstance(now, Share) or now.whole < FEW or one.better:
        return False
    return now.of_one < bound if one.indicator.good is Move.UP else now.of_one > bound
