"""The bot's rich text, and a record, as Markdown with front matter. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from copbot.archive.wording import Told
from copbot.kit.archived import Part, Record
from copbot.language.wording import tidied, tidy
from copbot.patterns import expression
from copbot.rooms.tags import LEADING
from copbot.rooms.text import Span, Text

_MARKS = expression(r"([\\`*_{}\[\]<>#|~])")
_BEGINS = expression(r"^(\s*)([-+=]|\d+[.)])(?=\s|\Z)", re.MULTILINE)
"""What would make a list or a heading of a line."""
_AROUND = {"bold": "**", "italic": "*", "strike": "~~"}


def markdown(words: Text) -> str:
    """The text; what people wrote reads as they wrote it."""
    return "".join(_span(span) for span in _joined(tidied(words)))


def _joined(words: Text) -> Iterator[Span]:
    """What reads alike is one, or its marks would meet in the middle."""
    for (style, target), spans in groupby(words, key=lambda span: (span.style, span.target)):
        yield Span("".join(span.text for span in spans), style, target)


def _span(span: Span) -> str:
    if span.style in ("pre", "code") and span.text.strip():
        return _code(span.text)
    said = _plain(span.text)
    if span.style == "link" and (span.target or "").startswith(LEADING):
        address = (span.target or "").replace("<", "%3C").replace(">", "%3E").replace("\n", "")
        return f"[{said}](<{address}>)"
    around = _AROUND.get(span.style, "")
    if around and said.strip() and "\n" not in said:
        head, tail = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]
        return f"{head}{around}{said.strip()}{around}{tail}"
    return said


def _plain(words: str) -> str:
    escaped = _BEGINS.sub(r"\1\\\2", _MARKS.sub(r"\\\1", words))
    return escaped.replace("\n", "  \n")


def _code(words: str) -> str:
    longest = max((len(one) for one in re.findall("`+", words)), default=0)
    if "\n" in words:
        fence = "`" * max(3, longest + 1)
        return f"\n{fence}\n{words.strip(chr(10))}\n{fence}\n"
    fence = "`" * (longest + 1)
    inner = f" {words} " if words.startswith("`") or words.endswith("`") else words
    return f"{fence}{inner}{fence}"


def document(told: Told, record: Record, files: Sequence[str]) -> str:
    """The record; `files` are the ways from it to what comes with it."""
    about = {
        "title": told.title(record),
        "kind": record.sort.value,
        "number": record.number,
        "date": record.at.date().isoformat(),
        "by": tidy(record.by),
        "people": [tidy(one) for one in record.people],
        "subjects": [tidy(one) for one in record.subjects],
    }
    # What is JSON is YAML too.
    front = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in about.items() if value]
    rows = ["---", *front, "---", "", f"# {_plain(told.title(record))}", "", _plain(told.made(record.by, record.at))]
    rows += [part for note in record.notes for part in ("", markdown(note))]
    body = told.body(record)
    rows += ["", markdown(body)] if body else []
    rows += [line for part in record.parts for line in _part(told, part)]
    if record.people:
        rows += ["", _plain(told.line("people", names=", ".join(record.people)))]
    for file, way in zip(record.files, files, strict=True):
        picture = "!" if file.media_type.startswith("image/") else ""
        rows += ["", f"{picture}[{_plain(_flat(file.about or file.name))}](<{way}>)"]
    return "\n".join(rows).rstrip() + "\n"


def _part(told: Told, part: Part) -> Iterator[str]:
    yield ""
    yield f"## {_plain(_flat(told.head(part)))}"
    if part.note:
        yield ""
        yield markdown(part.note)
    yield ""
    yield markdown(part.body)


def _flat(words: str) -> str:
    return " ".join(tidy(words).split())
