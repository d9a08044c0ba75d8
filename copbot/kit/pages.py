"""A page of the web side, as the feature declares it on whose matters it is.

Its title is the sentence `page-PATH`, its template the file `PATH.html` in the feature's folder. A page only reads: its
context has a session that can't write. What a member changes there is a form, which gives a command like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.rooms.enclosed import File


@dataclass(frozen=True, slots=True)
class Page:
    """A page. `path` is the last part of its address, of small letters; `who` may see it.

    One that is not `listed` is not in the menu: another leads to it.
    """

    path: str
    who: Who = Who.ANYONE
    """Any member, a moderator of any room, or a decider."""
    listed: bool = True
    first: bool = False
    """It stands first in the menu."""


Query = Mapping[str, str]
"""What stands behind the question mark of an address: written by anybody, so nothing in it is to be relied on."""
Shown = Mapping[str, Any] | File | None
"""What its template is given; or a file to be kept by the reader; None: there is no such thing, or not for this member.
"""
PageHandler = Callable[[Context, Query], Shown]
