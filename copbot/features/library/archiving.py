"""What the archive has of the library, with the entry by which literature is cited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from copbot.features.library import feature, items, lookups, public
from copbot.features.library.entry import spoken
from copbot.features.library.formats import bibtex
from copbot.features.library.sight import shared_in
from copbot.features.library.tables import LibraryItem, LibraryPart, Role, Shelf
from copbot.kit.archived import (
    ARCHIVED,
    CHUNK,
    OPEN_AT,
    Part,
    Record,
    Rooms,
    Sort,
    Whom,
    all_rooms,
    chunks,
    kept_rooms,
    named,
)
from copbot.kit.context import Context
from copbot.rooms.text import Span, Text, text

_OTHERS = (Shelf.ISSUE, Shelf.SKETCH)
"""What other features tell of themselves, in full."""


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """What every member sees, or everybody; what may leave no room is left there."""
    rooms = kept_rooms(ctx)
    seen = shared_in(ctx, all_rooms(ctx), public=whom is Whom.PUBLIC)
    for chunk in chunks(lambda before: lookups.listed(ctx.db, seen, CHUNK, before=before)):
        yield from (_record(ctx, item, whom, rooms) for item in chunk if item.kind not in _OTHERS)


@OPEN_AT.by(feature)
def open_at(ctx: Context, room: int) -> datetime | None:
    """When something was last put into the library from there while the room was open to all."""
    return lookups.open_at(ctx.db, room)


def _record(ctx: Context, item: LibraryItem, whom: Whom, rooms: Rooms) -> Record:
    parts, said = lookups.parts(ctx.db, item.id), items.words_of(ctx, item)
    subjects = lookups.subjects(ctx.db, [item.id]).get(item.id, [])
    authors = _authors(ctx, item, parts, whom)
    # "Roe, Jane" is cited so, and named the other way round.
    cited = replace(items.entry_of(item), authors=tuple(item.authors.splitlines() or authors), subjects=tuple(subjects))
    shown = said.text if said.text.strip() != item.title else ""
    return Record(
        sort=Sort.REVIEW if item.kind == Shelf.REVIEW else Sort.LIBRARY,
        number=item.id,
        title=item.title,
        at=item.at,
        room=None if item.wide and not rooms.is_shut(item.room_id) else item.room_id,
        by=", ".join(authors),
        notes=list(_notes(ctx, item)),
        body=text(shown) if not said.question else (),
        parts=[*_answered(ctx, item, parts, whom), *(_comments(ctx, item, rooms) if whom is Whom.MEMBERS else ())],
        subjects=subjects,
        literature=bibtex([(item.id, cited)]),
    )


def _authors(ctx: Context, item: LibraryItem, parts: Sequence[LibraryPart], whom: Whom) -> list[str]:
    if whom is Whom.PUBLIC:
        return public.authors(ctx, item, parts)
    if item.authors:
        return [spoken(one) for one in item.authors.splitlines()]
    return [named(ctx, one.member_id) for one in parts if one.role == Role.AUTHOR]


def _notes(ctx: Context, item: LibraryItem) -> Iterator[Text]:
    known = items.entry_of(item)
    where = ", ".join(one for one in (known.container, known.publisher, f"{item.year or ''}") if one)
    yield text(ctx.words.line(f"library-kind-{item.kind}"), f" · {where}" if where else "")
    if item.url:
        yield (Span(item.url, "link", item.url),)
    if item.doi:
        yield text("DOI ", Span(item.doi, "link", f"https://doi.org/{item.doi}"))
    if item.isbn:
        yield text(f"ISBN {item.isbn}")


def _answered(ctx: Context, item: LibraryItem, parts: Sequence[LibraryPart], whom: Whom) -> Iterator[Part]:
    """The question, and what answers it."""
    said = items.words_of(ctx, item)
    if not said.question:
        return
    askers = (one for one in parts if one.role == Role.ASKER)
    names = (public.name(ctx, one) if whom is Whom.PUBLIC else named(ctx, one.member_id) for one in askers)
    yield Part(text(said.question), next(names, ""), title=ctx.words.line("archived-asked"))
    yield Part(text(said.text), ", ".join(_authors(ctx, item, parts, whom)), title=ctx.words.line("archived-answered"))


def _comments(ctx: Context, item: LibraryItem, rooms: Rooms) -> Iterator[Part]:
    for one in lookups.comments(ctx.db, item.id):
        if rooms.why_not(one.room_id, one.at) is None:
            yield Part(text(one.text), named(ctx, one.member_id), one.at)
