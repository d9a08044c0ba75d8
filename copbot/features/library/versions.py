"""New versions of an item: what it was before stays there to be looked at."""

from __future__ import annotations

from dataclasses import replace

from copbot.features.library import card, consenting, identifiers, items, lookups
from copbot.features.library.entry import LONGEST_TITLE
from copbot.features.library.reading import UnreadableError, read, titled
from copbot.features.library.sight import own
from copbot.features.library.tables import LibraryItem, LibraryVersion, Role
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.rooms.content import has_words, without_addresses
from copbot.rooms.text import lines, shorten

_LONG = 12
"""Words of so many words or more are the new text, and no title."""
_MOST = 50
_LONGEST = 4_000


def renew(ctx: Context, item: LibraryItem, text: str) -> None:
    """It has a new version: another address, another title, or other words. Raises CommandError for who may not."""
    if item.post_id is not None or card.is_made(item):
        raise CommandError("version-elsewhere")
    if not card.may_change(ctx, item):
        raise CommandError("version-not-yours")
    if item.version >= _MOST:
        raise CommandError("version-enough")
    try:
        written = read(text).entry
    except UnreadableError as error:
        raise CommandError(error.key) from None
    authors = [one for one in lookups.parts(ctx.db, item.id) if one.role == Role.AUTHOR]
    kept = bool(authors) and authors[0].text != ""
    is_text = bool(authors) and (kept or len(text.split()) >= _LONG or "\n" in text)
    if is_text and authors[0].member_id not in own(ctx):
        # Nobody has words of his or her own changed by another.
        raise CommandError("version-not-yours")
    before = items.entry_of(item)
    ctx.db.add(
        LibraryVersion(
            item_id=item.id,
            number=item.version,
            community_id=item.community_id,
            member_id=authors[0].member_id if authors else item.member_id,
            title=item.title,
            text=authors[0].text if authors else "",
            url=item.url,
            at=item.changed_at,
        )
    )
    if is_text:
        # A title that was but how the words began begins as they do now.
        anew = _title(text) if kept and before.title == _title(authors[0].text) else ""
        authors[0].text = text[:_LONGEST]
        written = replace(written, title=anew, authors=(), year=None)
    entry = replace(
        before,
        title=written.title or before.title,
        url=written.url or before.url,
        doi=written.doi or before.doi,
        isbn=written.isbn or before.isbn,
        year=written.year or before.year,
        authors=written.authors or before.authors,
    )
    items.write(item, entry)
    item.version, item.changed_at = item.version + 1, ctx.now
    items.index(ctx, item)
    ctx.unit.leave_trace()
    words = ctx.answer_words
    values = {"number": f"{item.id}", "version": f"{item.version}", "title": shorten(item.title, 80)}
    told = [words.rich("version-is", **values), *consenting.told_of(ctx, words, item, consenting.anew(ctx, item))]
    ctx.answer("lines", {"lines": lines(told)}, purpose=card.purpose(item))


def _title(words: str) -> str:
    """What the words are called where nobody gave them a title."""
    plain = without_addresses(words)
    url = identifiers.url(words)
    if has_words(plain) or url is None:
        return titled(plain)
    return identifiers.compared(url[0])[:LONGEST_TITLE]
