"""How much is said, and when who last spoke: counted in memory until it is written down, every few hours."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from functools import partial

from copbot.kit.context import Context
from copbot.kit.undoing import Undoable


class Counted(Undoable):
    """What was counted in a community since it was last written down."""

    def __init__(self) -> None:
        self.people: Counter[int] = Counter()
        """Messages, by day as of date.toordinal."""
        self.spoke: dict[int, datetime] = {}
        """When those members last spoke who have since then."""
        self.awaited: datetime | None = None
        """When it is scheduled that this is written down. Past that another bot may have had the turn."""

    def said(self, member: int, at: datetime) -> None:
        """A member has said one thing more."""
        day = at.toordinal()
        self.people[day] += 1
        self.changed(partial(self.people.subtract, (day,)))
        self.put(self.spoke, member, at)

    def awaits(self, at: datetime) -> None:
        """It is written down then."""
        self.changed(partial(setattr, self, "awaited", self.awaited))
        self.awaited = at


class Counting(Undoable):
    """That of all communities."""

    def __init__(self) -> None:
        self.of: dict[int, Counted] = {}

    def here(self, community: int) -> Counted:
        """What was counted there, to be added to."""
        if community not in self.of:
            self.put(self.of, community, Counted())
            self.of[community].undo = self.undo
        return self.of[community]

    def taken(self, community: int) -> Counted:
        """The same, to be written down: from now on it is counted anew."""
        return self.drop(self.of, community) or Counted()


def counted(ctx: Context) -> Counted:
    """What was counted in this community."""
    return ctx.lasting(Counting).here(ctx.community.id)


def taken(ctx: Context) -> Counted:
    """The same, to be written down now."""
    return ctx.lasting(Counting).taken(ctx.community.id)
