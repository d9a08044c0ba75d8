"""Checks what a page tells programs, by the vocabulary of schema.org and by what Google asks for.

`schema_org.json` holds what schema.org says of the types that our pages use, and of those that these go back to: the
properties of each, and what their values are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
_WORDS = {"Text", "URL", "PronounceableText", "XPathType", "CssSelectorType"}
_TIMES = {"Date", "DateTime", "Time"}
_NUMBERS = {"Integer", "Number", "Float"}
_FRAME = {"@context", "@type", "@id"}


@cache
def _types() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "schema_org.json").read_text("utf8"))[
        "types"
    ]
    return found


def told(page: str) -> dict[str, Any]:
    """What the page tells. Raises ValueError if that is not one thing."""
    [data] = _DATA.findall(page)
    found: dict[str, Any] = json.loads(data)
    return found


def wrong(data: Mapping[str, Any]) -> list[str]:
    """What schema.org or Google would find wrong with it."""
    found = [*_wrong(data, "")]
    if data.get("@context") != "https://schema.org":
        found.append("no context")
    if data.get("@type") == "QAPage":
        found += _google(data)
    return found


def _lineage(name: str) -> set[str]:
    known = _types().get(name)
    return {name}.union(*(_lineage(one) for one in known["is"])) if known is not None else {name}


def _wrong(data: Mapping[str, Any], where: str) -> Iterator[str]:
    kind = data.get("@type")
    if not isinstance(kind, str) or kind not in _types():
        yield f"{where}: no type that we know: {kind}"
        return
    properties = {name: of for one in _lineage(kind) for name, of in _types()[one]["has"].items()}
    for name, value in data.items():
        if name in _FRAME:
            continue
        if name not in properties:
            yield f"{where}/{name}: {kind} has no such property"
            continue
        for one in value if isinstance(value, list) else [value]:
            yield from _value(one, set(properties[name]), f"{where}/{name}")


def _value(value: object, ranges: set[str], where: str) -> Iterator[str]:
    if isinstance(value, dict):
        if not _lineage(str(value.get("@type"))) & ranges:
            yield f"{where}: {value.get('@type')} is none of {sorted(ranges)}"
        yield from _wrong(value, where)
    elif isinstance(value, bool) or value is None or value == "":
        yield f"{where}: {value!r} tells nothing"
    elif isinstance(value, int | float):
        if not ranges & _NUMBERS:
            yield f"{where}: a number is none of {sorted(ranges)}"
    elif not ranges & (_WORDS | _TIMES):
        yield f"{where}: words are none of {sorted(ranges)}"
    elif ranges <= _TIMES and not _is_time(str(value)):
        yield f"{where}: {value} is no time"


def _is_time(words: str) -> bool:
    if re.fullmatch(r"[12]\d{3}", words):
        # Of a book the year alone is known, which ISO 8601 writes so.
        return True
    try:
        return datetime.fromisoformat(words) is not None
    except ValueError:
        return False


def _google(data: Mapping[str, Any]) -> Iterator[str]:
    """What is required of a page with a question and its answers, and what is recommended but for pictures and videos.

    https://developers.google.com/search/docs/appearance/structured-data/qapage
    """
    question = data.get("mainEntity")
    if not isinstance(question, dict) or question.get("@type") != "Question":
        yield "QAPage: its mainEntity has to be one Question"
        return
    yield from (
        f"Question: no {name}"
        for name in ("name", "text", "answerCount", "author", "datePublished")
        if name not in question
    )
    accepted, suggested = question.get("acceptedAnswer", []), question.get("suggestedAnswer", [])
    accepted = accepted if isinstance(accepted, list) else [accepted]
    suggested = suggested if isinstance(suggested, list) else [suggested]
    if len(accepted) > 1:
        yield "Question: more than one acceptedAnswer"
    answers = [*accepted, *suggested]
    if not answers:
        yield "Question: no answer"
    counted = question.get("answerCount")
    if not isinstance(counted, int) or counted < len(answers):
        yield "Question: fewer answers counted than there are"
    for one in answers:
        yield from (f"Answer: no {name}" for name in ("text", "url", "author", "datePublished") if name not in one)
    for one in (question, *answers):
        author = one.get("author")
        if author is not None and not (isinstance(author, dict) and author.get("name")):
            yield "an author without a name"
