"""What was said of a text, put together: its paragraphs, the points on each, who agreed, the verdict. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol, TypeVar


@dataclass(frozen=True, slots=True)
class Point:
    """A remark: what it means for the text, and that in a word of the reader's language; by whom, and who agrees."""

    paragraph: int
    kind: str
    label: str
    text: str
    by: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True)
class Bundle:
    """All of it, in words of one language; `parts` names the sections, by what is in them."""

    title: str
    about: Sequence[str]
    paragraphs: Sequence[str]
    points: Sequence[Point]
    parts: Mapping[str, str]
    language: str = "en"
    verdict: str = ""
    reasons: str = ""

    def of(self, paragraph: int) -> list[Point]:
        """The points on this paragraph; 0 for those on all of it, and on paragraphs that it has not."""
        there = range(1, len(self.paragraphs) + 1)
        return [one for one in self.points if (one.paragraph if one.paragraph in there else 0) == paragraph]


class Placed(Protocol):
    """What is said of a paragraph."""

    @property
    def paragraph(self) -> int:
        """Which one."""
        ...

    @property
    def text(self) -> str:
        """What is said."""
        ...


T = TypeVar("T", bound=Placed)


def shuffled(points: Sequence[T]) -> list[T]:
    """In an order that tells nothing of when, or by whom, each was said."""
    return sorted(points, key=lambda one: (one.paragraph, sha256(one.text.encode()).digest()))


def markdown(bundle: Bundle) -> str:
    """It as a Markdown file."""
    return "\n".join(_lines(bundle)).rstrip() + "\n"


def _lines(bundle: Bundle) -> Iterator[str]:
    yield f"# {_safe(bundle.title)}"
    yield ""
    yield from (f"- {_safe(one)}" for one in bundle.about)
    yield ""
    if bundle.verdict:
        yield f"## {bundle.parts['verdict']}: {bundle.verdict}"
        yield ""
        yield from (_safe(one) for one in bundle.reasons.splitlines())
        yield ""
    if whole := bundle.of(0):
        yield f"## {bundle.parts['whole']}"
        yield ""
        yield from _points(whole)
        yield ""
    if bundle.paragraphs:
        yield f"## {bundle.parts['text']}"
        yield ""
    for number, paragraph in enumerate(bundle.paragraphs, 1):
        yield f"### ¶{number}"
        yield ""
        yield from (f"> {_safe(one)}" for one in paragraph.splitlines())
        yield ""
        if found := bundle.of(number):
            yield from _points(found)
            yield ""


def _points(points: Sequence[Point]) -> Iterator[str]:
    for one in points:
        behind = " – ".join(filter(None, (one.by, one.agreed)))
        first, *rest = one.text.splitlines() or [""]
        yield f"- **{one.label}** {_safe(first)}{f' ({_safe(behind)})' if behind else ''}"
        yield from (f"  {_safe(line)}" for line in rest)


def _safe(words: str) -> str:
    """What people wrote, which is to be read as it is: no HTML, and no heading at the start of a line."""
    bare = words.replace("&", "&amp;").replace("<", "&lt;")
    return f"\\{bare}" if bare.startswith("#") else bare
