"""What is kept of members: what they called for, what they do and did, and about what they were asked."""

from __future__ import annotations

from collections.abc import Iterator, Set

from copbot.features.calls import card, feature, lookups
from copbot.features.calls.leaving import told_over
from copbot.features.calls.tables import Helper, Task, TaskAsked
from copbot.features.calls.thanking import SAID
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import MINE, Kept, keep

keep(
    Task,
    Kept(MINE, texts={"text": "member_id", "thanks": "member_id"}, signs=("state", "message", "written")),
)
keep(Helper, Kept(MINE, through=("task_id", "task"), signs=("part", "stage")))
keep(TaskAsked, Kept(MINE, through=("task_id", "task")))


@feature.forgets
def calls(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Their calls go with their cards, of which who does them hears; in those of others they stand no more."""
    for task in lookups.called_by(ctx.db, mine):
        told_over(ctx, task)
        yield from (Purpose(card.CARD, (task.id,)), Purpose(SAID, (task.id,)))
    for helper in lookups.parts_of(ctx.db, mine):
        task = ctx.db.get_one(Task, helper.task_id)
        ctx.db.delete(helper)
        if task.member_id not in mine:
            card.show(ctx, task)
            yield Purpose(SAID, (task.id,))
