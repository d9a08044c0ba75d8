"""The life of a first message: said, and somebody reacts to it."""

from __future__ import annotations

from datetime import datetime, timedelta

from copbot.community.newness import may_be_advert
from copbot.community.schedule import after_waking
from copbot.features.welcome import WelcomeSettings
from copbot.features.welcome.tables import Newcomer
from copbot.features.welcome.watch import Known, add
from copbot.kit.context import Context


def said(
    ctx: Context, known: Known, member: int, room: int, message: str | None, thread: str | None, text: str = ""
) -> None:
    """This is the first thing that a newcomer said: `text`. What may be an advert the bot never thanks for.

    In a rest nothing is the first: who came meanwhile has not been greeted.
    """
    if ctx.hushed:
        return
    settings = ctx.settings(WelcomeSettings)
    newcomer = ctx.db.get(Newcomer, (ctx.community.id, member))
    if newcomer is None or newcomer.first_at is not None or ctx.now - newcomer.at > settings.newcomer_for:
        known.silent = {key: number for key, number in known.silent.items() if number != member}
        return
    newcomer.first_at, newcomer.first_room_id = ctx.now, room
    newcomer.first_message, newcomer.first_thread = message, thread
    ctx.db.flush()
    ctx.cancel("follow", member)
    add(ctx, known, newcomer)
    advert = may_be_advert(ctx.member_by(member), text, ctx.now)
    if not newcomer.crowd and not newcomer.introduced and not advert:
        ctx.schedule("thank", member, _awake(ctx, settings.thank_after))
    ctx.schedule("tell", member, _awake(ctx, settings.moderators_after))


def _awake(ctx: Context, wait: timedelta) -> datetime:
    return after_waking(ctx.now, wait, ctx.community.settings.waking, ctx.zone)


def reacted(ctx: Context, known: Known, member: int) -> None:
    """Somebody has reacted to a first message."""
    newcomer = ctx.db.get(Newcomer, (ctx.community.id, member))
    if newcomer is not None:
        newcomer.reacted = True
    known.drop(member)
    ctx.cancel("thank", member)
    ctx.cancel("tell", member)
