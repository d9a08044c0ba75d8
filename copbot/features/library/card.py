"""How items are shown: a row in a list, and one alone with what was said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copbot.community.naming import name_for, name_on
from copbot.features.library import ITEM, items, lookups
from copbot.features.library.entry import shown_names
from copbot.features.library.nudging import choices
from copbot.features.library.sight import own, sight
from copbot.features.library.tables import LibraryComment, LibraryItem, LibraryPart, Role, Says, Shelf
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.feeds import PAGE_AT
from copbot.language.wording import Wording
from copbot.patterns import expression
from copbot.rooms.actions import Button, Ref
from copbot.rooms.content import without_addresses
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Span, Text, lines, shorten, text

_WORDS, _QUESTION, _COMMENT = 600, 200, 200
_PAGE = expression(r"([a-z]+)([?#].*)?\Z")
_COMMENTS = 3
"""So many of the last comments stand on the card."""


def purpose(item: LibraryItem) -> Purpose:
    """What a message is for that shows it: replies to that are about the item."""
    return Purpose(ITEM, (item.id,))


def name(ctx: Context, member_id: int) -> str:
    """How a member is named where the event is."""
    member = ctx.member_by(member_id)
    if ctx.alone or ctx.room is None:
        return name_for(ctx, ctx.member, member)
    return name_on(ctx, member, ctx.room.platform)


def by(ctx: Context, item: LibraryItem, parts: Sequence[LibraryPart]) -> str:
    """Who wrote it."""
    if item.authors:
        return shown_names(item.authors.splitlines())
    return ", ".join(name(ctx, one.member_id) for one in parts if one.role == Role.AUTHOR)


def row(ctx: Context, words: Wording, item: LibraryItem, parts: Sequence[LibraryPart]) -> Text:
    """It on a line."""
    who = by(ctx, item, parts)
    return words.rich(
        "library-row",
        number=f"{item.id}",
        title=linked(item, shorten(item.title, 100)),
        who=who,
        known="yes" if who else "no",
        year=f"{item.year or ''}",
        dated="yes" if item.year else "no",
        kind=words.line(f"library-kind-{item.kind}"),
    )


def linked(item: LibraryItem, title: str) -> Text:
    """The title, which leads to what it is the title of."""
    return (Span(title, "link", item.url),) if item.url else (Span(title, "bold"),)


def rows(ctx: Context, words: Wording, found: Sequence[LibraryItem]) -> list[Text]:
    """These, a line each."""
    parts: dict[int, list[LibraryPart]] = {}
    for one in lookups.parts_in(ctx.db, [item.id for item in found]):
        parts.setdefault(one.item_id, []).append(one)
    return [row(ctx, words, item, parts.get(item.id, [])) for item in found]


def card(ctx: Context, words: Wording, item: LibraryItem) -> Text:
    """All that there is to see of it."""
    parts, seen = lookups.parts(ctx.db, item.id), sight(ctx)
    found: list[Text] = [text(linked(item, item.title)), about(ctx, words, item, parts)]
    said = items.words_of(ctx, item)
    if said.question:
        asker = next((one.member_id for one in parts if one.role == Role.ASKER), None)
        asked_by = name(ctx, asker) if asker is not None else ""
        found.append(words.rich("library-asked", name=asked_by, text=shorten(said.question, _QUESTION)))
    if said.text and without_addresses(said.text).strip(" :\n") != item.title:
        found.append(words.rich("library-says", text=_shortened(said.text)))
    found += _identified(words, item)
    if item.page and ctx.alone and (address := page_at(ctx, item)):
        found.append((Span(words.line("library-page"), "link", address),))
    if not item.shared:
        found.append(words.rich("library-waits" if item.room_id is not None else "library-waits-alone"))
    elif item.public:
        found.append(words.rich("library-public"))
    said_of = [one for one in lookups.comments(ctx.db, item.id) if seen.hears(one.room_id)]
    found += comments(ctx, words, said_of[-_COMMENTS:], len(said_of))
    return lines(found)


def page_at(ctx: Context, item: LibraryItem) -> str:
    """The address of the page of something that the community has made; empty where there is no web side."""
    found = _PAGE.match(item.page)
    address = PAGE_AT.first(ctx, found[1]) if found is not None else None
    return f"{address}{found[2] or ''}" if found is not None and address else ""


def _shortened(words: str) -> str:
    """As much of the words as a card holds, with their lines."""
    return words if len(words) <= _WORDS else shorten(words, _WORDS)


def comments(ctx: Context, words: Wording, shown: Sequence[LibraryComment], count: int) -> list[Text]:
    """What was said of it; of many the last."""
    found = [words.rich("library-comments", count=count)] if count else []
    return found + [
        words.rich("library-comment", name=name(ctx, one.member_id), text=shorten(one.text, _COMMENT)) for one in shown
    ]


def about(ctx: Context, words: Wording, item: LibraryItem, parts: Sequence[LibraryPart]) -> Text:
    """What stands below its title: of what kind it is, by whom, from when, about what."""
    who, more = by(ctx, item, parts), items.entry_of(item)
    found: list[Text] = [
        words.rich("library-number", number=f"{item.id}", kind=words.line(f"library-kind-{item.kind}"))
    ]
    found += [text(who)] if who else []
    found += [text(more.container)] if more.container else []
    found += [text(f"{item.year}")] if item.year else []
    subjects = lookups.subjects(ctx.db, [item.id]).get(item.id, [])
    found += [text(", ".join(subjects))] if subjects else []
    found += [words.rich("library-version", number=f"{item.version}")] if item.version > 1 else []
    if item.member_id is not None and all(one.member_id != item.member_id for one in parts):
        found.append(words.rich("library-put-by", name=name(ctx, item.member_id)))
    return text(*[one for part in found for one in (" · ", part)][1:])


def _identified(words: Wording, item: LibraryItem) -> list[Text]:
    found: list[Text] = []
    if item.doi:
        found.append(text(words.line("library-doi"), " ", Span(item.doi, "link", f"https://doi.org/{item.doi}")))
    if item.isbn:
        found.append(text("ISBN ", item.isbn))
    return found


def own_choices(ctx: Context, words: Wording, item: LibraryItem) -> tuple[Button, ...]:
    """What can be done about it by who may: shown where nobody else sees it."""
    if not ctx.alone or not may_change(ctx, item):
        return ()
    mine = own(ctx)
    if any(one.member_id in mine and one.says == Says.ASKED for one in lookups.parts(ctx.db, item.id)):
        return choices(words, item)
    made: Mapping[str, str] = {"library-make-members": "members"} if item.public else {"library-make-public": "public"}
    found = [Button(words.line(key), f"library {item.id} {verb}") for key, verb in made.items() if item.shared]
    return (*found, Button(words.line("library-remove"), f"library {item.id} remove"))


def may_change(ctx: Context, item: LibraryItem) -> bool:
    """Who wrote it or put it there may, and who moderates where it is from; else who decides for all."""
    mine = own(ctx)
    if item.member_id in mine or any(one.member_id in mine for one in lookups.parts(ctx.db, item.id)):
        return True
    return ctx.decides or (item.room_id is not None and ctx.moderates_in({item.room_id}))


def show(ctx: Context, item: LibraryItem) -> None:
    """Answer with it."""
    words = ctx.answer_words
    told = lines([card(ctx, words, item), words.rich("library-how-comment", number=f"{item.id}")])
    ctx.answer("lines", {"lines": told}, buttons=own_choices(ctx, words, item), purpose=purpose(item))


def announce(ctx: Context, item: LibraryItem, told: Text, reply_to: Ref | None = None) -> None:
    """Say in the room that it is there now; replies to that are comments."""
    if ctx.room is not None:
        ctx.say(Place(ctx.room, ctx.thread, reply_to), told, purpose=purpose(item))


def is_made(item: LibraryItem) -> bool:
    """Is it something that another feature tells of?"""
    return item.kind in (Shelf.REVIEW, Shelf.ISSUE, Shelf.SKETCH)
