"""What is worth telling of sketches: those that are finished; and that one can be drawn in."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from copbot.features.sketch import feature, lookups, weeks
from copbot.features.sketch.tables import Sketch, Stage
from copbot.kit.context import Context
from copbot.kit.news import GONE, IDEAS, NEWS, Kind, News
from copbot.rooms.text import Text

_TABLE = str(Sketch.__tablename__)
_MOST = 10


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """Those that were finished since then; by whom, by nobody's name."""
    return [_news(ctx, one) for one in lookups.finished(ctx.db, ctx.community.id, _MOST, since=since)]


def _news(ctx: Context, sketch: Sketch) -> News:
    drawn = lookups.lines(ctx.db, sketch.id)
    people = {one.member_id for one in drawn}
    told = ctx.words.rich("sketch-news", subject=sketch.subject, count=len(drawn), people=len(people))
    at = sketch.ended or sketch.began
    return News(Kind.LIBRARY, (_TABLE, sketch.id), told, at, people=people, room=sketch.room_id, worth=len(people))


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> Collection[tuple[str, int]]:
    """Those of which nothing is left."""
    return [one for one in told if one[0] == _TABLE and not _is_there(ctx, one[1])]


def _is_there(ctx: Context, number: int) -> bool:
    sketch = ctx.db.get(Sketch, number)
    return sketch is not None and sketch.stage == Stage.OVER and lookups.count_lines(ctx.db, number) > 0


@IDEAS.by(feature)
def ideas(ctx: Context) -> list[Text]:
    """The one that is drawn now lacks lines."""
    sketch = lookups.running(ctx.db, ctx.community.id)
    if sketch is None:
        return []
    return [ctx.words.rich("sketch-idea", subject=sketch.subject, until=weeks.ends(ctx))]
