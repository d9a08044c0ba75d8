"""The pages of reviews: what there is to read and what one has submitted; and one of them, with all that was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.community.naming import name_for
from copbot.community.values import maybe_number
from copbot.features.review import bundling, card, circles, feature, listing, lookups, remarks, seeing
from copbot.features.review.more import may_ask
from copbot.features.review.paragraphs import paragraphs
from copbot.features.review.tables import OPEN, Label, Part, Remark, Review, Stage
from copbot.features.review.verdicts import STEPS, may_decide
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.printing import can_print
from copbot.language.wording import Wording
from copbot.patterns import expression
from copbot.rooms.actions import Button
from copbot.rooms.text import Span, Text, text

_MOST = 50
_LINK = expression(r"(https?://[^\s<>\"]+)")


@dataclass(frozen=True, slots=True)
class Row:
    """A review in a list."""

    number: int
    title: str
    name: str
    details: Text
    state: Text


@dataclass(frozen=True, slots=True)
class Point:
    """What was said, by whom, who agrees, and what the reader can do about it."""

    number: int
    label: str
    text: str
    by: str
    agreed: str
    buttons: Sequence[Button]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or all of it (0), with what was said of that."""

    number: int
    text: Text
    points: Sequence[Point]


@feature.page(Page("reviews"))
def reviews(ctx: Context, query: Query) -> Shown:
    """By what the reader has to do with them."""
    found = [one for one in _all(ctx) if seeing.may_see(ctx, one, ctx.member)][-_MOST:]
    mine = [one for one in found if one.member_id == ctx.member_id and one.stage != Stage.WITHDRAWN]
    others = [one for one in found if one.member_id != ctx.member_id]
    return {
        "reading": [_row(ctx, one) for one in others if one.stage in OPEN],
        "mine": [_row(ctx, one) for one in reversed(mine)],
        "done": [_row(ctx, one) for one in reversed(others) if one.stage in bundling.DONE],
        "whom": _whom(ctx),
        "circles": [circles.row(ctx, one, ctx.member) for one in lookups.circles(ctx.db, ctx.community.id)],
    }


def _whom(ctx: Context) -> list[tuple[str, str]]:
    """Before whom one can put something there."""
    words = ctx.answer_words
    rooms = [one for one in ctx.rooms if ctx.is_in(ctx.member, one)]
    return [
        ("named", words.line("page-reviews-named")),
        *((f"room-{one.id}", words.line("page-reviews-room", name=one.name)) for one in rooms),
        *((f"circle-{one.id}", words.line("page-reviews-circle", name=one.name)) for one in circles.mine(ctx)),
    ]


def _all(ctx: Context) -> Sequence[Review]:
    return lookups.in_stages(ctx.db, ctx.community.id, (*OPEN, *bundling.DONE))


def _row(ctx: Context, review: Review) -> Row:
    words = ctx.answer_words
    name = name_for(ctx, ctx.member, ctx.member_by(review.member_id))
    return Row(review.id, review.title, name, card.details(ctx, words, review), card.state(words, review))


@feature.page(Page("review", listed=False))
def review(ctx: Context, query: Query) -> Shown:
    """The text with its numbers, what was said of it, and what the reader can do; or its bundle as a file."""
    try:
        found = seeing.found(ctx, maybe_number(query.get("number", "")))
        if "file" in query:
            return _file(ctx, found, query["file"])
    except CommandError:
        return None
    words, decides = ctx.answer_words, found.stage == Stage.BUNDLED and may_decide(ctx, found)
    reads = found.stage in OPEN and found.member_id != ctx.member_id
    count = len(paragraphs(found.text))
    places = [("", words.line("review-on-all")), *((f"¶{number}", f"¶{number}") for number in range(1, count + 1))]
    labels = [(f"{one}:", words.line(f"review-label-{one}")) for one in Label]
    labels.insert(0, ("", words.line("page-review-propose")))
    return {
        "row": _row(ctx, found),
        "changes": card.changes(ctx, words, found),
        "parts": _parts(ctx, words, found),
        "buttons": _buttons(ctx, words, found),
        "more": may_ask(ctx, found),
        "files": [one for one in ("md", "pdf") if one == "md" or can_print()] if found.stage in bundling.DONE else [],
        "reasons": found.reasons,
        "reads": reads,
        "places": places if count > 1 else [],
        "labels": labels,
        "verdicts": [(one, words.line(f"review-verdict-{one}")) for one in reversed(STEPS)] if decides else [],
    }


def _file(ctx: Context, review: Review, kind: str) -> Shown:
    if kind == "pdf" and can_print():
        return bundling.as_pdf(ctx, review)
    return bundling.as_text(ctx, ctx.answer_words, review, ctx.member) if kind == "md" else None


def _parts(ctx: Context, words: Wording, review: Review) -> list[Paragraph]:
    everything = remarks.may_see(ctx, review) or review.stage in bundling.DONE
    said = [one for one in remarks.shown(ctx, review) if everything or one.member_id == ctx.member_id]
    found = [(0, ""), *enumerate(paragraphs(review.text), 1)]
    known = {number for number, _ in found[1:]}
    agreed = lookups.agreed(ctx.db, review.id)
    points = [
        (one.paragraph if one.paragraph in known else 0, _point(ctx, words, review, one, agreed.get(one.id, ())))
        for one in said
    ]
    return [
        Paragraph(number, _linked(text), [one for place, one in points if place == number]) for number, text in found
    ]


def _linked(words: str) -> Text:
    """The words, of which addresses can be followed."""
    return text(*(Span(one, "link", one) if at % 2 else one for at, one in enumerate(_LINK.split(words)) if one))


def _point(ctx: Context, words: Wording, review: Review, remark: Remark, agree: Sequence[int]) -> Point:
    own, buttons = remark.member_id == ctx.member_id, list[Button]()
    if review.stage in OPEN and own:
        buttons.append(Button(words.line("review-remark-out"), f"remark out {remark.id}"))
    elif review.stage in OPEN and review.member_id != ctx.member_id and ctx.member_id not in agree:
        buttons.append(Button(words.line("page-review-agree"), f"remark agree {remark.id}"))
    by = words.line("review-you") if own else seeing.named_for(ctx, review, ctx.member, remark.member_id)
    agreed = words.line("review-agreed-some", count=len(agree)) if agree else ""
    return Point(remark.number, words.line(f"review-label-{Label(remark.label)}"), remark.text, by, agreed, buttons)


def _buttons(ctx: Context, words: Wording, review: Review) -> list[Button]:
    """What can be done by a press; the text, and what was said, are there already."""
    shown = ("reviewing bundle",) if review.files else ("reviewing text", "reviewing bundle")
    found = [one for one in listing.does(ctx, words, review) if not one.command.startswith(shown)]
    part = seeing.part_of(ctx, review, ctx.member)
    if review.stage in OPEN and part is not None and part.part == Part.ASKED:
        found += card.choices(words, review, alone=True)[1:]
    return found
