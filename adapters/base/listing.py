"""Which commands a platform's own list shows, where it takes so many and no more."""

from __future__ import annotations

from collections.abc import Iterable

from copbot.kit.commands import Command

SPARED = ("unwatch", "thatwasnt", "ages", "earlier", "updates")
"""What another command does too, or is seldom needed, goes first where there are more."""


def listed(commands: Iterable[Command], most: int) -> list[Command]:
    """The commands that are listed, without those for which there is no place: they can be written all the same."""
    found = [command for command in commands if command.listed]
    left = SPARED[: max(0, len(found) - most)]
    return [command for command in found if command.name not in left][:most]
