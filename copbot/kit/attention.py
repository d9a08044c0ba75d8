"""May a member be nudged now? Only who wants it, when it suits, and not too often."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from copbot.community.infos import RoomInfo
from copbot.community.naming import mention
from copbot.community.schedule import quiet_until
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, text
from storage import queries
from storage.models import Member


@dataclass(frozen=True, slots=True)
class Free:
    """May a member be nudged now? If not, `when` that changes; None: never."""

    now: bool
    when: datetime | None = None


def no_more(words: Wording, kind: str) -> Button:
    """One tap, and nothing of this kind comes any more: it belongs under every message that nobody asked for."""
    return Button(words.line("nudge-no-more"), f"nudges {kind} off")


def mentions(ctx: Context, members: Iterable[Member], room: RoomInfo) -> Text:
    """The members' names, as mentions where they are on the room's platform: for those who can't be told privately."""
    named: list[str | Text] = []
    for member in members:
        found = text(mention(ctx, member, room))
        named += [", ", found] if named else [found]
    return text(*named)


def free(ctx: Context, member: Member, kind: str, per_day: int | None = None) -> Free:
    """May the member be nudged now? `per_day`, if given, is how many nudges a day are enough. Who has left: never."""
    if not ctx.is_here(member) or not ctx.wants(member, kind):
        return Free(False)
    zone = ctx.zone_of(member)
    if member.snoozed_until is not None and member.snoozed_until > ctx.now:
        return Free(False, member.snoozed_until)
    quiet = quiet_until(ctx.now, member.quiet_from, member.quiet_to, zone)
    if quiet is not None:
        return Free(False, quiet)
    today = datetime.combine(ctx.now.astimezone(zone).date(), time(), zone)
    if per_day is not None and queries.nudges_since(ctx.db, member.id, today) >= per_day:
        return Free(False, today + timedelta(days=1))
    return Free(True)
