"""`/library export bibtex`: what one sees of the library as a file, for programs that keep literature."""

from __future__ import annotations

import re
from dataclasses import replace

from copbot.features.library import card, items, lookups
from copbot.features.library.entry import Entry
from copbot.features.library.formats import FORMATS
from copbot.features.library.sight import sight
from copbot.features.library.tables import LibraryItem, Role
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.language.wording import listed_everywhere
from copbot.rooms.enclosed import File
from copbot.rooms.text import text

_MOST = 5_000
_IN_WORDS = 1_500
"""So many characters of it are said where no file can go along."""
_NAMES = {"bib": "bibtex", "bibtex": "bibtex", "ris": "ris", "csl": "csl", "json": "csl", "markdown": "markdown"}
_NAMES |= {"md": "markdown", "csl-json": "csl"}


def said(ctx: Context, words: str) -> bool:
    """Give the file; False if the words ask for none. Raises CommandError for another form."""
    ways = "|".join(map(re.escape, listed_everywhere("library-word-export")))
    given = re.match(rf"(?:{ways})(?:\s+([\w-]+))?\s*\Z", words, re.IGNORECASE)
    if given is None:
        return False
    form = _NAMES.get((given[1] or "").casefold())
    if form is None:
        raise CommandError("library-export-how")
    file = made(ctx, form)
    if file is None:
        raise CommandError("library-empty")
    ctx.answer("library-export", {"form": form}, files=(file,), aloud="library-export-privately")
    return True


def made(ctx: Context, form: str) -> File | None:
    """The file of what the author of the event sees; None if that is nothing."""
    found = lookups.listed(ctx.db, sight(ctx).where, _MOST)
    if not found:
        return None
    subjects = lookups.subjects(ctx.db, [one.id for one in found])
    entries = [(one.id, replace(entry(ctx, one), subjects=tuple(subjects.get(one.id, ())))) for one in found]
    written = FORMATS[form].write(entries)
    words = ctx.answer_words
    instead = text(written) if len(written) <= _IN_WORDS else words.rich("library-export-no-file")
    about = words.line("library-export-about", count=len(found))
    return File(f"library.{FORMATS[form].ending}", FORMATS[form].media, written.encode(), about, instead)


def entry(ctx: Context, item: LibraryItem) -> Entry:
    """It as an entry; of what a member wrote the member is the author."""
    known = items.entry_of(item)
    if known.authors:
        return known
    parts = [one for one in lookups.parts(ctx.db, item.id) if one.role == Role.AUTHOR]
    return replace(known, authors=tuple(card.name(ctx, one.member_id) for one in parts))
