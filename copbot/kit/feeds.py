"""What programs fetch of the web side without being signed in: feeds, and deeds that an address alone does.

That of a member has an address that nobody guesses, which `/web feeds` gives; it shows what the member may see. The
community's has an address that everybody can know: its view has no author.
"""

from __future__ import annotations

from collections.abc import Callable

from copbot.kit.context import Context
from copbot.kit.declared import Feed
from copbot.kit.offers import Offer
from copbot.language.wording import Wording

FeedHandler = Callable[[Context], bytes | None]
"""Gives what is in it now; None: there is none, or not for this reader. Without an author, what everybody may see."""


def title(words: Wording, feed: Feed) -> str:
    """What it is called: as the page of its path."""
    return words.line(f"page-{feed.path}")


PAGE_AT: Offer[[str], str] = Offer()
"""The address of the page of this path in this community; nobody answers where there is no web side."""
FEED_AT: Offer[[str], str] = Offer()
"""The address of the community's own feed, that of all, of this path."""
ONE_CLICK: Offer[[int, str], str] = Offer()
"""A new address that does what this command line says on behalf of this member, asked for by POST, without signing in.

It is good for half a year; nobody answers where there is no web side.
"""
