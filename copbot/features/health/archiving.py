"""What the archive has of health: how it went by quarters, as far as members decided to see that."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.features.health import feature
from copbot.features.health.course import Past, by_quarters
from copbot.features.health.deciding import seen
from copbot.features.health.drawing import chart
from copbot.features.health.looking import whole
from copbot.features.health.measuring import INDICATORS
from copbot.kit.archived import ARCHIVED, Part, Record, Sort, Whom
from copbot.kit.context import Context
from copbot.rooms.text import lines, text

_PITFALLS = range(10, 0, -1)


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """For members: a record for each pitfall of which they see what is measured."""
    parts = (seen(ctx) or ()) if whom is Whom.MEMBERS else ()
    if not parts:
        return
    rows = whole(ctx)
    # The quarters until the last question: later ones have nothing in them, however long ago that is by now.
    last = max((one.at for one in rows.asked), default=None)
    past = by_quarters(rows, last) if last is not None else None
    if past is not None and past.spans:
        found = (_record(ctx, past, number) for number in _PITFALLS if f"{number}" in parts)
        yield from (one for one in found if one.parts)


def _record(ctx: Context, past: Past, number: int) -> Record:
    here = [one.name for one in INDICATORS if one.pitfall == number and one.name in past.courses]
    charts = [one for name in here if (one := chart(ctx.words, past, name, ctx.zone)) is not None]
    return Record(
        sort=Sort.HEALTH,
        number=number,
        title=ctx.words.line(f"health-pitfall-{number}"),
        at=past.spans[-1].end,
        parts=[Part(lines([text(f"{time}: {told}") for time, told in one.rows]), title=one.name) for one in charts],
    )
