"""Whether something is in the library already under nearly the same title."""

from __future__ import annotations

from copbot.features.library import lookups, searching
from copbot.features.library.entry import Entry
from copbot.features.library.sight import sight
from copbot.features.library.tables import LibraryItem, Shelf
from copbot.kit.context import Context

_LEAST = 92
_COMPARED = 20
_SHORT = 2
"""Titles of fewer words are alike by chance."""


def like(ctx: Context, entry: Entry) -> LibraryItem | None:
    """The item of the same year with nearly the same title, as far as the member may see it; the likest."""
    if len(entry.title.split()) < _SHORT:
        return None
    language = ctx.community.settings.language
    numbers = [one for one, _ in searching.find(ctx.db, ctx.community.id, entry.title, language, _COMPARED)]
    seen = sight(ctx)
    known = [one for one in lookups.these(ctx.db, numbers) if seen.sees(one) and one.kind != Shelf.ANSWER]
    alike = [(alikeness(entry.title, one.title), one) for one in known if one.year == entry.year]
    best = max(alike, key=lambda one: (one[0], -one[1].id), default=None)
    return best[1] if best is not None and best[0] >= _LEAST else None


def alikeness(one: str, other: str) -> float:
    """How alike two titles are, of 100, whatever order their words stand in."""
    try:
        from rapidfuzz.fuzz import token_set_ratio
    except ImportError:
        # Without that library only the same words are the same title.
        return 100.0 if sorted(one.casefold().split()) == sorted(other.casefold().split()) else 0.0
    return float(token_set_ratio(one.casefold(), other.casefold()))
