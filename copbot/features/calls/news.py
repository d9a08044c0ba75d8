"""What is worth telling of calls: what was done, and what still needs somebody."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from copbot.community.naming import name_on
from copbot.features.calls import card, feature, lookups
from copbot.features.calls.tables import Part, Task, TaskState
from copbot.kit.context import Context
from copbot.kit.news import GONE, IDEAS, NEWS, Kind, News
from copbot.kit.tappable import the_person
from copbot.rooms.text import Text, joined

_TABLE = "task"


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """What was done since then, with who did it; and the open calls that need somebody."""
    done = [_done(ctx, one) for one in lookups.over_since(ctx.db, ctx.community.id, since)]
    return [*done, *(_open(ctx, one, since) for one in _needing(ctx))]


def _needing(ctx: Context) -> list[Task]:
    return [one for one in card.open_to_all(ctx) if card.free(ctx, one)]


def _done(ctx: Context, task: Task) -> News:
    did = [ctx.member_by(one.member_id) for one in lookups.helpers(ctx.db, task.id, Part.DID)]
    names = joined([the_person(ctx, one, name_on(ctx, one, "")) for one in did if not ctx.has_left(one)])
    told = ctx.words.rich("call-news-done" if names else "call-news-done-by-all", what=task.text, names=names)
    return _news(task, told, task.over_at or task.at, {task.member_id, *(one.id for one in did)}, fresh=True)


def _open(ctx: Context, task: Task, since: datetime) -> News:
    caller = ctx.member_by(task.member_id)
    name: Text = (the_person(ctx, caller, name_on(ctx, caller, "")),)
    told = ctx.words.rich("call-news-open", what=task.text, name=name, number=f"{task.id}")
    return _news(task, told, task.until or task.at, {task.member_id}, fresh=task.at >= since)


def _news(task: Task, told: Text, at: datetime, people: Collection[int], *, fresh: bool) -> News:
    return News(
        Kind.CALL,
        (_TABLE, task.id),
        told,
        at,
        people=people,
        quoted=task.member_id,
        room=task.room_id,
        fresh=fresh,
    )


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> list[tuple[str, int]]:
    """Those that were taken out, or whose callers are forgotten."""
    numbers = [number for table, number in told if table == _TABLE]
    tasks = ((number, ctx.db.get(Task, number)) for number in numbers)
    return [(_TABLE, number) for number, one in tasks if one is None or one.state == TaskState.WITHDRAWN]


@IDEAS.by(feature)
def ideas(ctx: Context) -> list[Text]:
    """The call that has waited longest could be told once more."""
    return [ctx.words.rich("call-idea", what=one.text) for one in _needing(ctx)[:1]]
