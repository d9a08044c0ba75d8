"""Where there is nothing of some sort: there what is said costs no look at the database."""

from __future__ import annotations

from collections.abc import Callable

from sqlmodel import Session

from copbot.kit.context import Context


class Quiet:
    """The communities in which there is nothing of one sort, as far as is known; each sort is a class of its own."""

    def __init__(self) -> None:
        self.communities: set[int] = set()

    def forget_community(self, community_id: int) -> None:
        """It is not known any more of this one."""
        self.communities.discard(community_id)


def is_quiet(ctx: Context, sort: type[Quiet], is_any: Callable[[Session, int], bool]) -> bool:
    """Is nothing of that sort here? `is_any` is asked only where that is not known."""
    quiet = ctx.memory(sort).communities
    if ctx.community.id not in quiet and not is_any(ctx.db, ctx.community.id):
        quiet.add(ctx.community.id)
    return ctx.community.id in quiet


def stirs(ctx: Context, sort: type[Quiet]) -> None:
    """From now on there is something."""
    ctx.memory(sort).communities.discard(ctx.community.id)
