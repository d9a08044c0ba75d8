"""While a platform is silent nothing is put beside what waits for it already: that would come in a burst."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from copbot.kit.context import Context
from storage import queues
from storage.models import Member


@dataclass(frozen=True, slots=True)
class Silent:
    """A queue of the outbox stands still until then; in it wait these members and subjects of a kind of nudge."""

    until: datetime
    on_its_way: frozenset[tuple[int, int]]


def silent(
    ctx: Context, kind: str, platform: str, *, room: str | None = None, person: str | None = None
) -> Silent | None:
    """Does nothing get to this room or person now? None if it does."""
    rows = queues.standing_still(ctx.db, platform, room, person, ctx.now)
    if not rows:
        return None
    found: set[tuple[int, int]] = set()
    for row in rows:
        name, members, subjects = json.loads(row.nudge) if row.nudge else ("", [], [])
        if name == kind and row.community_id == ctx.community.id:
            found.update((member, subject) for member in members for subject in subjects)
    return Silent(rows[0].due_at, frozenset(found))


def about(kind: str, members: Iterable[Member], subjects: Iterable[int]) -> str:
    """What the outbox keeps of a nudge: its kind, and whom it tells of what."""
    return json.dumps([kind, [member.id for member in members], [*subjects]])
