"""Lists of literature that people paste: BibTeX, RIS and CSL-JSON, told apart by how they begin. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from copbot.features.library import identifiers
from copbot.features.library.entry import LONGEST_TITLE, MOST_AUTHORS, Entry, subjects_of, year
from copbot.features.library.formats import of_bibtex, of_ris
from copbot.patterns import expression

MOST = 200
"""So many entries are read at once."""
_BIBTEX = expression(r"\A\s*@[A-Za-z]+\s*[{(]")
_RIS = expression(r"\A\s*TY  ?- ", re.MULTILINE)
_JSON = expression(r"\A\s*[\[{]\s*[{\"]")
_BRACES = expression(r"[{}]")
_BROKEN = expression(r"\s+(?=[A-Z][A-Z0-9]  - )")


class NoReaderError(RuntimeError):
    """The library that reads this form is not installed."""


def kind_of(text: str) -> str:
    """In which form the list is: "bibtex", "ris", "csl"; empty if it is none."""
    if _BIBTEX.match(text):
        return "bibtex"
    if _RIS.match(text):
        return "ris"
    return "csl" if _JSON.match(text) else ""


def read(text: str) -> list[Entry]:
    """The entries that can be read, in their order. Raises NoReaderError."""
    kind = kind_of(text)
    found = _READERS[kind](text) if kind else []
    return [one for one in found if one.title or one.doi or one.isbn][:MOST]


def _bibtex(text: str) -> Iterable[Entry]:
    try:
        from bibtexparser.entrypoint import parse_string
        from bibtexparser.middlewares import LatexDecodingMiddleware
    except ImportError:
        raise NoReaderError from None
    parsed = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
    for one in parsed.entries:
        fields = {name.casefold(): _clean(str(field.value)) for name, field in one.fields_dict.items()}
        authors = re.split(r"\s+and\s+", fields.get("author", "") or fields.get("editor", ""))
        yield _made(
            title=fields.get("title", ""),
            authors=authors,
            when=fields.get("year", "") or fields.get("date", ""),
            doi=fields.get("doi", ""),
            isbn=fields.get("isbn", ""),
            url=fields.get("url", ""),
            kind=of_bibtex(one.entry_type),
            container=fields.get("journal", "") or fields.get("journaltitle", "") or fields.get("booktitle", ""),
            publisher=fields.get("publisher", "") or fields.get("school", "") or fields.get("institution", ""),
            volume=fields.get("volume", ""),
            issue=fields.get("number", "") or fields.get("issue", ""),
            pages=fields.get("pages", ""),
            subjects=re.split(r"[,;]", fields.get("keywords", "")),
        )


def _clean(words: str) -> str:
    # What decodes TeX makes another sign of the circumflex.
    return " ".join(_BRACES.sub("", words).replace("\u02c6", "^").split())


def _ris(text: str) -> Iterable[Entry]:
    try:
        import rispy
    except ImportError:
        raise NoReaderError from None
    # A chat may have made one line of it.
    whole = text if "\n" in text.strip() else _BROKEN.sub("\n", text.strip())
    if not re.search(r"^ER  -", whole, re.MULTILINE):
        whole = f"{whole.rstrip()}\nER  - \n"
    try:
        parsed: list[dict[str, Any]] = rispy.loads(re.sub(r"^(\w\w) ?- ", r"\1  - ", whole, flags=re.MULTILINE))
    except (OSError, ValueError, KeyError):
        return
    for one in parsed:
        pages = "-".join(filter(None, (str(one.get("start_page", "")), str(one.get("end_page", "")))))
        yield _made(
            title=str(one.get("title") or one.get("primary_title") or ""),
            authors=_texts(one.get("authors") or one.get("first_authors")),
            when=str(one.get("year") or one.get("publication_year") or one.get("date") or ""),
            doi=str(one.get("doi") or ""),
            isbn=str(one.get("issn") or one.get("isbn") or ""),
            url=next(iter(_texts(one.get("urls") or one.get("url"))), ""),
            kind=of_ris(str(one.get("type_of_reference") or "")),
            container=str(one.get("journal_name") or one.get("secondary_title") or ""),
            publisher=str(one.get("publisher") or ""),
            volume=str(one.get("volume") or ""),
            issue=str(one.get("number") or ""),
            pages=pages,
            subjects=_texts(one.get("keywords")),
        )


def _csl(text: str) -> Iterable[Entry]:
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError):
        return
    for one in parsed if isinstance(parsed, list) else [parsed]:
        if isinstance(one, Mapping):
            yield of_csl(one)


def of_csl(one: Mapping[str, Any]) -> Entry:
    """What a record of CSL-JSON tells; anything in it may be anything."""
    issued = one.get("issued")
    parts = issued.get("date-parts") if isinstance(issued, Mapping) else None
    when = str(parts)[:40] if parts else str(issued or "")[:40]
    titles, containers = _texts(one.get("title")), _texts(one.get("container-title"))
    people = one.get("author") or one.get("editor")
    return _made(
        title=next(iter(titles), ""),
        authors=[_csl_name(name) for name in people if isinstance(name, Mapping)] if isinstance(people, list) else [],
        when=when,
        doi=str(one.get("DOI") or ""),
        isbn=next(iter(_texts(one.get("ISBN"))), ""),
        url=next(iter(_texts(one.get("URL"))), ""),
        kind=str(one.get("type") or ""),
        container=next(iter(containers), ""),
        publisher=next(iter(_texts(one.get("publisher"))), ""),
        volume=str(one.get("volume") or ""),
        issue=str(one.get("issue") or ""),
        pages=str(one.get("page") or ""),
        subjects=re.split(r"[,;]", str(one.get("keyword") or "")),
    )


def _csl_name(name: Mapping[str, Any]) -> str:
    if name.get("literal"):
        return str(name["literal"])
    family = " ".join(filter(None, (str(name.get("non-dropping-particle") or ""), str(name.get("family") or ""))))
    given = str(name.get("given") or "")
    return f"{family}, {given}" if given and family else family or given


def _texts(value: object) -> list[str]:
    found = value if isinstance(value, list) else [value] if value else []
    return [str(one) for one in found]


def _made(
    *,
    title: str,
    authors: Iterable[str],
    when: str,
    doi: str,
    isbn: str,
    url: str,
    kind: str,
    container: str,
    publisher: str,
    volume: str,
    issue: str,
    pages: str,
    subjects: Iterable[str],
) -> Entry:
    """The entry, with each part in its form and no longer than it may be."""
    named = identifiers.doi(doi) or identifiers.doi(url)
    whole = identifiers.thirteen(re.split(r"[,;]| (?=97[89])", isbn)[0])
    return Entry(
        title=_short(title, LONGEST_TITLE),
        authors=tuple(dict.fromkeys(filter(None, (_short(one, 120) for one in authors))))[:MOST_AUTHORS],
        year=year(when),
        doi=named[0] if named is not None else "",
        isbn=whole,
        url=identifiers.cleaned(url),
        kind=kind[:40],
        container=_short(container, LONGEST_TITLE),
        publisher=_short(publisher, 200),
        volume=_short(volume, 20),
        issue=_short(issue, 20),
        pages=_short(re.sub(r"\s*[–—-]+\s*", "-", pages), 40),
        subjects=subjects_of(subjects),
    )


def _short(words: str, longest: int) -> str:
    return " ".join(words.split()).strip(" ,;")[:longest]


_READERS = {"bibtex": _bibtex, "ris": _ris, "csl": _csl}
