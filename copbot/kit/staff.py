"""What is said to moderators alone, to who may not do what they do, and of what nobody can do here."""

from __future__ import annotations

from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import OVER
from copbot.rooms.actions import Button
from copbot.rooms.text import Text


def not_yours(ctx: Context) -> CommandError:
    """Only moderators can do that; a moderator of other rooms hears whose it is."""
    if ctx.deciding and ctx.moderates_in(None):
        return CommandError("command-decide", rooms=", ".join(room.name for room in ctx.deciding))
    return CommandError("command-moderators")


def off(ctx: Context, feature: str) -> CommandError:
    """The community has not this feature, or it has ended."""
    over = OVER.first(ctx) if ctx.is_on(feature) else None
    return over or CommandError("command-off", feature=feature)


def tell_alone(ctx: Context, told: Text, buttons: tuple[Button, ...], instead: str) -> None:
    """Answer somebody where nobody else reads it; `instead` is the sentence in the room where that can't be."""
    place = ctx.here()
    if place is None or place.room.can.ephemeral:
        ctx.answer("lines", {"lines": told}, buttons=buttons)
        return
    if ctx.reach(ctx.member, ctx.platform) is None:
        ctx.answer(instead)
        return
    ctx.tell(ctx.member, told, buttons=buttons, fallback=place, instead=ctx.words.rich(instead))
