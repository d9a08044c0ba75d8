"""A page of the web side, as the feature declares it on whose matters it is.

Its title is the sentence `page-PATH`, its template the file `PATH.html` in the feature's folder. A page only reads: its
context has a session that can't write. What a member changes there is a form, which gives a command like any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.kit.offers import Offer
from copbot.language.wording import Wording
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
    script: str = ""
    """The file of the feature's folder that runs in it; what can be done on the page can be done without it too."""


Query = Mapping[str, str]
"""What stands behind the question mark of an address: written by anybody, so nothing in it is to be relied on."""
Shown = Mapping[str, Any] | File | None
"""What its template is given; or a file to be kept by the reader; None: there is no such thing, or not for this member.
"""


@dataclass(frozen=True, slots=True)
class Published:
    """What is on a page that everybody may read, and search engines may find where the community wants that."""

    shown: Mapping[str, Any]
    title: str
    description: str = ""
    """In a line or two, what search engines show below the title."""
    data: Mapping[str, Any] = field(default_factory=dict)
    """What it tells programs, in the words of schema.org; the frame adds `@context`, and its address as `url`."""
    query: Query = field(default_factory=dict)
    """What of the query tells this page from others."""


def collection(words: Wording, title: str, changed: datetime | None) -> dict[str, str]:
    """What a page that lists others tells programs; `changed` is when what it lists last did, if that is known."""
    data = {"@type": "CollectionPage", "name": title, "inLanguage": words.language}
    return data | {"dateModified": changed.isoformat()} if changed is not None else data


Opened = Shown | Published
"""The same of a page for everybody; only one that is published may be found by search engines."""


@dataclass(frozen=True, slots=True)
class PublicPage:
    """The address of a page that everybody may read: its path, and what stands behind the question mark."""

    path: str
    query: Query
    changed: datetime


PUBLISHED: Offer[[int], list[PublicPage]] = Offer()
"""The pages that everybody may read, those first that changed last; so many of each feature at most.

A page of a path alone stands in the menu of who is not signed in, and comes before others.
"""
PageHandler = Callable[[Context, Query], Shown]
OpenHandler = Callable[[Context, Query], Opened]
