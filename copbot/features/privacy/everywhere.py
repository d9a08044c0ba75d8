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
        there = replace(ctx, community=community, _member=None)
        mine = {member.id, *persons.homes(ctx.db, member.id).values()}
        yield there, mine | anonymous.masks(ctx.db, mine)
