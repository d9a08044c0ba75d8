"""Those who decide hear what one of them did with the draft: at once when it stops or comes back, else now and then."""

from __future__ import annotations

from datetime import datetime, timedelta

from cachetools import LRUCache

from copbot.community.naming import name_for
from copbot.features.newsletter import DRAFT
from copbot.features.newsletter.tables import Issue
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from copbot.kit.undoing import Undoable
from copbot.rooms.purpose import Purpose
from storage.models import Member

_ONCE = timedelta(hours=1)
"""Who changes one thing after another is told of once in this time."""
_REMEMBERED = 1000


class Stopped(Undoable):
    """Who has stopped which issue. Kept in memory: after a restart it is only known that somebody did."""

    def __init__(self) -> None:
        self._by: LRUCache[int, int] = LRUCache(_REMEMBERED)

    def stop(self, issue: int, member: int) -> None:
        """Somebody stops it."""
        self.put(self._by, issue, member)

    def by(self, issue: int) -> int | None:
        """Who did."""
        return self._by.get(issue)


def who_stopped(ctx: Context, issue: Issue) -> str:
    """The name, for the author of the event; a word that stands for nobody where it is not known."""
    found = ctx.lasting(Stopped).by(issue.id)
    member = ctx.db.get(Member, found) if found is not None else None
    if member is None or member.id == ctx.member_id or member.community_id != ctx.community.id:
        return "none"
    return name_for(ctx, ctx.member, member)


def tell_others(ctx: Context, issue: Issue, key: str, *, often: bool = True) -> None:
    """The others who decide hear of it privately, where that can be."""
    if not often and ctx.lasting(Limits).add((key, issue.id, ctx.member_id), ctx.now, _ONCE) > 1:
        return
    for member in ctx.moderators(ctx.deciding):
        if member.id != ctx.member_id:
            tell(ctx, member, issue, key)


def tell(ctx: Context, member: Member, issue: Issue, key: str, before: str = "") -> None:
    """One of them hears of it."""
    if not ctx.reachable(member) or not ctx.wants(member, "draft"):
        return
    at: datetime = issue.due.astimezone(ctx.zone_of(member))
    told = ctx.words_for(member).rich(key, name=name_for(ctx, member, ctx.member), at=at, text=before)
    ctx.tell(member, told, purpose=Purpose(DRAFT, (issue.id,)))
