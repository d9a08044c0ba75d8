"""Who somebody is in all communities."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from copbot.kit.context import Context
from storage import anonymous, persons


def everywhere(ctx: Context) -> Iterator[tuple[Context, set[int]]]:
    """The author of the event, here or, for what is said privately, in each community: all members that he or she is.

    Joined accounts are one person; so is whoever asked without a name.
    """
    for member in ctx.own():
        community = ctx.directory.community(ctx.unit, member.community_id)
        yield replace(ctx, community=community, _member=None), all_of(ctx, member.id)


def all_of(ctx: Context, member: int) -> set[int]:
    """All members of a community that this one is."""
    mine = {member, *persons.homes(ctx.db, member).values()}
    return mine | anonymous.masks(ctx.db, mine)
