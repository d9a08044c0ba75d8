"""A bundle as a document to be printed: each paragraph by its number, and below it what was said of it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copbot.features.review.bundle import Bundle, Point
from copbot.features.review.tables import Label
from copbot.kit.printing import Block, Document

_INKS = {Label.MUST: "red", Label.SHOULD: "blue", Label.PRAISE: "green"}


def document(bundle: Bundle) -> Document:
    """It, to be printed."""
    return Document(bundle.title, bundle.language, list(_blocks(bundle)))


def _blocks(bundle: Bundle) -> Iterator[Block]:
    yield Block("title", bundle.title)
    yield from (Block("small", one) for one in bundle.about)
    yield Block("rule")
    if bundle.verdict:
        yield Block("head", f"{bundle.parts['verdict']}: {bundle.verdict}")
        yield Block("text", bundle.reasons)
        yield Block("rule")
    if whole := bundle.of(0):
        yield Block("head", bundle.parts["whole"])
        yield from _points(whole)
        yield Block("rule")
    if bundle.paragraphs:
        yield Block("head", bundle.parts["text"])
    for number, paragraph in enumerate(bundle.paragraphs, 1):
        yield Block("numbered", paragraph, f"¶{number}")
        yield from _points(bundle.of(number))


def _points(points: Sequence[Point]) -> Iterator[Block]:
    for one in points:
        behind = " – ".join(filter(None, (one.by, one.agreed)))
        yield Block("point", one.text, one.label, _INKS[Label(one.kind)], behind)
