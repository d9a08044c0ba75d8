"""Emoji in settings that can't be put on messages everywhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic.fields import FieldInfo

from copbot.community.settable import extra
from copbot.language.emoji import bare, put
from copbot.rooms.capabilities import Capabilities


@dataclass(frozen=True, slots=True)
class Amiss:
    """An emoji that can't be put on a message somewhere, and what stands for it there, if anything does.

    `by_members`: they put it; else the bot does.
    """

    sign: str
    instead: str | None
    by_members: bool


def amiss(field: FieldInfo, value: object, can: Capabilities) -> Iterator[Amiss]:
    """Those in the value of a setting, where a room or a platform can that."""
    if not can.reactions or not extra(field, "emoji"):
        return
    by_members = isinstance(value, Mapping)
    for sign in value if isinstance(value, Mapping) else filter(None, [str(value)]):
        instead = put(sign, can)
        if instead is None or bare(instead) != bare(sign):
            yield Amiss(sign, instead, by_members)
