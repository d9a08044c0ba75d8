"""How much one person can bring before the moderators."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.helpdesk import HelpdeskSettings
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from storage import traces

_HOUR = timedelta(hours=1)


def not_too_many(ctx: Context) -> None:
    """Raises CommandError if so much of this member has been passed on in an hour that it is enough."""
    who = ("helpdesk", ctx.member_id)
    if ctx.lasting(Limits).count(who, _HOUR, ctx.now) >= ctx.settings(HelpdeskSettings).per_hour:
        raise CommandError("ticket-too-many")
    ctx.lasting(Limits).add(who, ctx.now, _HOUR)


def strangers_limit(ctx: Context) -> None:
    """Raises CommandError if somebody who is in none of the rooms has written often enough today."""
    most = ctx.settings(HelpdeskSettings).strangers_per_day
    if not ctx.belongs and not traces.spend(ctx.db, ctx.community.id, "helpdesk", ctx.member_id, most, ctx.now):
        raise CommandError("ticket-stranger-enough", count=most)
