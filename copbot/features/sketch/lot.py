"""Which subject the lot falls on. Pure."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

_UNFIT = """
    abuse bomb corpse cunt die drug fuck hitler kill murder nazi nude penis porn rape sex shit slave suicide terror tit
    torture vagina weapon
    aanslag bom dood drugs geweld hoer kanker kut lijk lul misbruik moord naakt neuken porno seks slaaf terreur tering
    verkrachting wapen zelfdoding zelfmoord
"""
UNFIT = frozenset(_UNFIT.split())
"""Words that are no subject anywhere."""


def draw(weights: Mapping[str, int], seed: int, *, fits: Callable[[str], bool]) -> str | None:
    """One of these that fits, the likelier the more it weighs; the same for the same seed. None if none fits."""
    fitting = sorted(one for one in weights if fits(one))
    if not fitting:
        return None
    lot = random.Random(seed)  # noqa: S311 - nobody's secret
    return lot.choices(fitting, [weights[one] for one in fitting])[0]
