"""What only one member is to see."""

from __future__ import annotations

from collections.abc import Mapping

from copbot.kit.context import Context
from copbot.language.wording import Value
from copbot.rooms.actions import Button


def privately(
    ctx: Context,
    key: str,
    values: Mapping[str, Value] | None = None,
    *,
    buttons: tuple[Button, ...] = (),
    secret: bool = False,
    command: bool = True,
) -> None:
    """Tell the author of the event so that nobody else sees it, where that can be.

    Where it can't, it is said in reply to the command, or, if it is `secret` or there was no `command`, not at all.
    """
    place = ctx.here()
    if place is None or (command and place.room.can.ephemeral):
        ctx.answer(key, values, buttons=buttons)
        return
    words = ctx.words_for(ctx.member)
    told = words.rich(key, **(values or {}))
    if secret:
        instead = ctx.words.rich("moderation-write-to-me")
        ctx.tell(ctx.member, told, buttons=buttons, fallback=place if command else None, instead=instead)
    elif ctx.tell(ctx.member, told, buttons=buttons) is None and command:
        ctx.answer(key, values, buttons=buttons)
