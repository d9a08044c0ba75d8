"""The pages of the library for members: looking for something, one thing with what was said of it, adding, files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.community.values import maybe_number
from copbot.features.library import card, commenting, exporting, feature, items, lookups
from copbot.features.library.finding import answer_row, answers_like, items_like
from copbot.features.library.formats import FORMATS
from copbot.features.library.nudging import choices, opening_choices
from copbot.features.library.sight import found, own, sight
from copbot.features.library.tables import LibraryItem, LibraryPart, Role, Shelf
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, shorten, text

_ROWS, _FOUND, _ANSWERS, _SUBJECTS = 25, 50, 5, 40
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Shelved:
    """An item in a list."""

    number: int
    title: str
    about: Text
    brief: str


def shelved(ctx: Context, words: Wording, items_: Sequence[LibraryItem]) -> list[Shelved]:
    """These, as they stand in a list of members."""
    subjects = lookups.subjects(ctx.db, [one.id for one in items_])
    parts: dict[int, list[LibraryPart]] = {}
    for one in lookups.parts_in(ctx.db, [item.id for item in items_]):
        parts.setdefault(one.item_id, []).append(one)
    return [
        Shelved(
            one.id,
            one.title,
            _about(words, one, card.by(ctx, one, parts.get(one.id, [])), subjects.get(one.id, [])),
            next((shorten(part.text, 160) for part in parts.get(one.id, []) if part.text), ""),
        )
        for one in items_
    ]


def _about(words: Wording, item: LibraryItem, who: str, subjects: Sequence[str]) -> Text:
    more = [words.line(f"library-kind-{item.kind}"), who, f"{item.year or ''}", ", ".join(subjects)]
    return text(" · ".join(one for one in more if one))


@feature.page(Page("library"))
def library(ctx: Context, query: Query) -> Shown:
    """What is new, or what has these words; of one kind, or on one subject."""
    if query.get("file", "") in FORMATS:
        return exporting.made(ctx, query["file"])
    words, seen = ctx.answer_words, sight(ctx)
    sought, kind = " ".join(query.get("words", "").split())[:_LONGEST], query.get("kind", "")
    kind = kind if kind in list(Shelf) else ""
    subject = query.get("subject", "")[:60].casefold()
    answered: list[Text] = []
    older: int | None = None
    if sought:
        near = items_like(ctx, sought, _FOUND, seen)
        on = lookups.subjects(ctx.db, [one.id for one in near]) if subject else {}
        shown = [one for one in near if kind in ("", one.kind) and (not subject or subject in on.get(one.id, ()))]
        found_ = [] if kind not in ("", Shelf.ANSWER) else answers_like(ctx, sought, _ANSWERS, seen)
        kept = {one.post_id for one in shown}
        answered = [
            answer_row(ctx, words, question, value)
            for question, value in found_
            if value is not None and value.post.id not in kept
        ]
    else:
        before = maybe_number(query.get("before"))
        rows = lookups.listed(ctx.db, seen.where, _ROWS + 1, kind=kind, subject=subject, before=before)
        shown = list(rows[:_ROWS])
        older = shown[-1].id if len(rows) > _ROWS else None
    return {
        "items": shelved(ctx, words, shown),
        "answers": answered,
        "older": older,
        "words": sought,
        "kind": kind,
        "subject": subject,
        "first": not query.get("before"),
        "kinds": [(one.value, words.line(f"library-kind-{one}")) for one in Shelf],
        "subjects": lookups.common_subjects(ctx.db, ctx.community.id, _SUBJECTS),
        "files": list(FORMATS),
    }


@feature.page(Page("item", listed=False))
def item(ctx: Context, query: Query) -> Shown:
    """One thing, with what was said of it, what it was before, and what the reader can do about it."""
    one = found(ctx, maybe_number(query.get("number")))
    if one is None:
        return None
    words, seen = ctx.answer_words, sight(ctx)
    parts = lookups.parts(ctx.db, one.id)
    said = items.words_of(ctx, one)
    comments = [
        (card.name(ctx, comment.member_id), comment, commenting.may_take_out(ctx, comment))
        for comment in lookups.comments(ctx.db, one.id)
        if seen.hears(comment.room_id)
    ]
    asked = _asked(ctx, words, one, parts)
    return {
        "item": one,
        "about": card.about(ctx, words, one, parts),
        "question": said.question,
        "asker": next((card.name(ctx, part.member_id) for part in parts if part.role == Role.ASKER), ""),
        "said": said.text if said.text.strip() != one.title else "",
        "made": card.page_at(ctx, one) if one.page else "",
        "comments": comments,
        "versions": lookups.versions(ctx.db, one.id),
        "buttons": [button for button in card.own_choices(ctx, words, one) if button not in asked],
        "asked": asked,
        "changes": card.may_change(ctx, one),
        "renews": card.may_change(ctx, one) and one.post_id is None and not card.is_made(one),
    }


def _asked(ctx: Context, words: Wording, one: LibraryItem, parts: Sequence[LibraryPart]) -> Sequence[Button]:
    """What the reader has been asked about words of his or her own."""
    mine = [part for part in parts if part.member_id in own(ctx)]
    found_: list[Button] = []
    if any(part.says == "asked" for part in mine):
        found_ += choices(words, one)
    if any(part.opening == "asked" for part in mine):
        found_ += opening_choices(words, one)
    return found_
