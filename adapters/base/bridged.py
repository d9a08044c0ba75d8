"""People in whose name a bridge or a proxy speaks: who they are, and the name that they go by among people."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fnmatch import fnmatchcase

from copbot.patterns import expression

PUPPETS = ("@_*",)
"""What the Matrix ids of bridged people look like: those of application services begin so by custom."""
_PLATFORM = "discord|telegram|matrix|irc|slack|whatsapp|signal|xmpp|messenger|mattermost|zulip|tg|wa|dc|bridged?"
_MARK = expression(
    rf"\s*(?:#\d{{1,6}}|\[(?:{_PLATFORM}|[a-z])\]|\((?:via )?(?:{_PLATFORM})\))\Z|\A\[(?:{_PLATFORM}|[a-z])\]\s*",
    re.IGNORECASE,
)


def is_puppet(user: str, bridges: Iterable[str]) -> bool:
    """Is this id of Matrix one of those that the patterns describe?"""
    return any(fnmatchcase(user, pattern) for pattern in bridges)


def spoken(name: str) -> str:
    """The name without what a bridge adds to it: "Mira#1234", "Mira [d]" and "Mira (Telegram)" are called Mira."""
    while (short := _MARK.sub("", name, count=1).strip()) not in ("", name):
        name = short
    return name
