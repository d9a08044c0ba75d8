"""Which channels may be named by a link: those that all who read it can see, or it would hide their names."""

from __future__ import annotations

from dataclasses import replace

import discord

from adapters.discord.rights import Room, is_inside
from adapters.discord.rooms import KINDS
from copbot.rooms.text import Span, Text


def readable(client: discord.Client, text: Text, room: str | None, person: str | None = None) -> Text:
    """The text with the bare names of channels that some who read it don't see: in this room, or this person alone."""
    if not any(span.style == "room" for span in text):
        return text
    return tuple(
        replace(span, style="plain", target=None)
        if span.style == "room" and not _seen(client, span, room, person)
        else span
        for span in text
    )


def _seen(client: discord.Client, span: Span, room: str | None, person: str | None) -> bool:
    there = _channel(client, span.target)
    if there is None:
        return False
    reader = there.guild.get_member(int(person)) if person is not None and person.isdigit() else None
    if reader is not None:
        return is_inside(there, reader)
    here = _channel(client, room)
    if here is None or here.guild != there.guild:
        return there.permissions_for(there.guild.default_role).view_channel and person is not None
    if here == there:
        return True
    # Who sees the one must see the other by the same role.
    roles = [role for role in there.guild.roles if here.permissions_for(role).view_channel]
    return bool(roles) and all(there.permissions_for(role).view_channel for role in roles)


def _channel(client: discord.Client, key: str | None) -> Room | None:
    found = client.get_channel(int(key)) if key is not None and key.isascii() and key.isdigit() else None
    return found if isinstance(found, KINDS) else None
