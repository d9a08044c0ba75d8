"""A review as a bundle, in the language of who reads it; and the files that are made of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.review import card, lookups, remarks
from copbot.features.review.bundle import Bundle, Point, markdown
from copbot.features.review.document import document
from copbot.features.review.paragraphs import paragraphs
from copbot.features.review.seeing import named_for
from copbot.features.review.tables import Label, Remark, Review, Stage
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.printing import MEDIA, can_print, pdf
from copbot.language.wording import Wording
from copbot.rooms.enclosed import File, Printed
from copbot.rooms.text import plain
from storage.models import Member

DONE = (Stage.BUNDLED, Stage.DECIDED)


def bundled(ctx: Context, words: Wording, review: Review, reader: Member) -> Bundle:
    """All of it, with the names as this reader may know them. Raises CommandError where there is nothing yet."""
    if review.stage not in DONE:
        over = review.stage == Stage.WITHDRAWN
        raise CommandError("review-nothing-bundled" if over else "review-not-bundled")
    agreed = lookups.agreed(ctx.db, review.id)
    said = remarks.shown(ctx, review)
    points = [_point(ctx, words, review, reader, one, agreed.get(one.id, ())) for one in said]
    about = [
        words.line("review-bundle-by", name=name_for(ctx, reader, ctx.member_by(review.member_id))),
        plain(card.details(ctx, words, review)),
        *(plain(one) for one in card.changes(ctx, words, review)),
        words.line("review-bundle-points", count=len(points)),
    ]
    return Bundle(
        title=review.title,
        about=about,
        paragraphs=paragraphs(review.text),
        points=points,
        parts={one: words.line(f"review-bundle-{one}") for one in ("verdict", "whole", "text")},
        language=words.language,
        verdict=words.line(f"review-verdict-{review.verdict}") if review.verdict else "",
        reasons=review.reasons,
    )


def _point(ctx: Context, words: Wording, review: Review, reader: Member, remark: Remark, agree: Sequence[int]) -> Point:
    names = ", ".join(filter(None, (named_for(ctx, review, reader, one) for one in agree)))
    agreed = words.line("review-agreed", names=names, count=len(agree)) if names else ""
    if agree and not names:
        agreed = words.line("review-agreed-some", count=len(agree))
    return Point(
        remark.paragraph,
        remark.label,
        words.line(f"review-label-{Label(remark.label)}"),
        remark.text,
        named_for(ctx, review, reader, remark.member_id),
        agreed,
    )


def as_text(ctx: Context, words: Wording, review: Review, reader: Member) -> File:
    """It as a Markdown file. Raises CommandError where there is nothing yet."""
    return _as_text(words, review, bundled(ctx, words, review, reader))


def _as_text(words: Wording, review: Review, whole: Bundle) -> File:
    content = markdown(whole).encode()
    return File(f"{name(review)}.md", "text/markdown", content, words.line("review-bundle-file", title=review.title))


def files(ctx: Context, words: Wording, review: Review, reader: Member) -> tuple[File | Printed, ...]:
    """The files of it: as text, and as a PDF where that can be made. Raises CommandError where there is nothing yet."""
    whole = bundled(ctx, words, review, reader)
    told = _as_text(words, review, whole)
    if not can_print():
        return (told,)
    return (told, Printed(f"{name(review)}.pdf", document(whole).dumped(), told.about))


def as_pdf(ctx: Context, review: Review) -> File:
    """The PDF itself, for a page of the author of the event. Raises CommandError where there is nothing yet."""
    words = ctx.answer_words
    made = pdf(document(bundled(ctx, words, review, ctx.member)))
    return File(f"{name(review)}.pdf", MEDIA, made, words.line("review-bundle-file", title=review.title))


def name(review: Review) -> str:
    """What its files are called: nothing in it leads anywhere."""
    words = "-".join(re.findall(r"[^\W_]+", review.title.casefold()))[:40].rstrip("-")
    return f"review-{review.id}-{words}" if words else f"review-{review.id}"
