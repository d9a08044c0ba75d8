"""The library as programs for literature read it: BibTeX, RIS, CSL-JSON, and Markdown for people. Pure."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from copbot.features.library.entry import Entry, inverted, parted, spoken
from copbot.patterns import expression

Numbered = Sequence[tuple[int, Entry]]
"""Entries, each with the number that it has in the library."""
_BIBTEX = {
    "book": "book",
    "article-journal": "article",
    "chapter": "incollection",
    "paper-conference": "inproceedings",
    "thesis": "phdthesis",
    "report": "techreport",
    "webpage": "misc",
    "document": "misc",
}
"""CSL's types, each with what it is there."""
_RIS = {
    "book": "BOOK",
    "article-journal": "JOUR",
    "chapter": "CHAP",
    "paper-conference": "CPAPER",
    "thesis": "THES",
    "report": "RPRT",
    "webpage": "ELEC",
    "document": "GEN",
}
_ESCAPED = {
    "\\": r"\textbackslash{}",
    "{": r"\lbrace{}",
    "}": r"\rbrace{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&%#_"},
}
# Two of these make another sign.
_LIGATURES = expression(r"-(?=-)|(?<=-)-|`(?=`)|(?<=`)`|'(?=')|(?<=')'|(?<=[!?])`")
_CONTROL = expression(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def kind_of(entry: Entry) -> str:
    """Its type, as CSL calls it."""
    if entry.kind in _BIBTEX:
        return entry.kind
    if entry.isbn and not entry.container:
        return "book"
    if entry.container or (entry.doi and not entry.isbn):
        return "article-journal"
    return "webpage" if entry.url else "document"


def of_bibtex(name: str) -> str:
    """CSL's type for one of BibTeX's."""
    if name.casefold() in ("mastersthesis", "thesis"):
        return "thesis"
    if name.casefold() in ("online", "www", "electronic"):
        return "webpage"
    return next((kind for kind, one in _BIBTEX.items() if one == name.casefold()), "document")


def of_ris(name: str) -> str:
    """CSL's type for one of RIS's."""
    return next((kind for kind, one in _RIS.items() if one == name.upper()), "document")


# BibTeX


def bibtex(entries: Numbered) -> str:
    """As BibTeX."""
    return "\n".join(_bibtex(number, entry) for number, entry in entries)


def _bibtex(number: int, entry: Entry) -> str:
    kind = _BIBTEX[kind_of(entry)]
    inside = "journal" if kind == "article" else "booktitle"
    fields = {
        "author": " and ".join(_bibtex_name(one) for one in entry.authors),
        "title": escaped(entry.title),
        "year": f"{entry.year or ''}",
        inside: escaped(entry.container),
        "school" if kind == "phdthesis" else "institution" if kind == "techreport" else "publisher": escaped(
            entry.publisher
        ),
        "volume": escaped(entry.volume),
        "number": escaped(entry.issue),
        "pages": escaped(entry.pages),
        "doi": escaped(entry.doi),
        "isbn": entry.isbn,
        "url": escaped(entry.url),
        "keywords": escaped(", ".join(entry.subjects)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@{kind}{{{key(number, entry)},", *lines, "}", ""])


def _bibtex_name(name: str) -> str:
    family, given = parted(name)
    if not given:
        # In braces it is one name, whatever words are in it.
        return f"{{{escaped(family)}}}"
    return f"{_guarded(family)}, {_guarded(given)}"


def _guarded(words: str) -> str:
    """A part of a name, in which no comma and no "and" parts names."""
    said = escaped(words)
    return f"{{{said}}}" if "," in said or re.search(r"(?:\A|\s)and(?:\s|\Z)", said, re.IGNORECASE) else said


def key(number: int, entry: Entry) -> str:
    """What an entry is cited by: "roe2004n12"."""
    family = parted(entry.authors[0])[0] if entry.authors else entry.title
    plain = unicodedata.normalize("NFKD", family).encode("ascii", "ignore").decode().casefold()
    return f"{re.sub('[^a-z]', '', plain)[:20] or 'item'}{entry.year or ''}n{number}"


def escaped(words: str) -> str:
    """The words, with all that means something to TeX as what it looks like."""
    flat = _LIGATURES.sub("\ue000\\g<0>\ue001", _CONTROL.sub(" ", words))
    return "".join(_ESCAPED.get(sign, sign) for sign in flat).replace("\ue000", "{").replace("\ue001", "}")


# RIS


def ris(entries: Numbered) -> str:
    """As RIS."""
    return "".join(f"{tag}  - {value}\r\n" for number, entry in entries for tag, value in _ris(number, entry))


def _ris(number: int, entry: Entry) -> Iterator[tuple[str, str]]:
    first, _, last = entry.pages.partition("-")
    yield "TY", _RIS[kind_of(entry)]
    yield "ID", key(number, entry)
    rows = [
        *(("AU", inverted(one)) for one in entry.authors),
        ("TI", entry.title),
        ("PY", f"{entry.year or ''}"),
        ("T2", entry.container),
        ("PB", entry.publisher),
        ("VL", entry.volume),
        ("IS", entry.issue),
        ("SP", first.strip(" –-")),
        ("EP", last.strip(" –-")),
        ("DO", entry.doi),
        ("SN", entry.isbn),
        ("UR", entry.url),
        *(("KW", one) for one in entry.subjects),
    ]
    for tag, value in rows:
        flat = " ".join(_CONTROL.sub(" ", value).split())
        if flat:
            yield tag, flat
    yield "ER", ""


# CSL-JSON


def csl(entries: Numbered) -> str:
    """As CSL-JSON."""
    return json.dumps([_csl(number, entry) for number, entry in entries], ensure_ascii=False, indent=1) + "\n"


def _csl(number: int, entry: Entry) -> Mapping[str, object]:
    names = [{"family": parted(one)[0], "given": parted(one)[1]} for one in entry.authors]
    found: dict[str, object] = {
        "id": key(number, entry),
        "type": kind_of(entry),
        "title": entry.title,
        "author": [one if one["given"] else {"literal": one["family"]} for one in names],
        "issued": {"date-parts": [[entry.year]]} if entry.year else "",
        "container-title": entry.container,
        "publisher": entry.publisher,
        "volume": entry.volume,
        "issue": entry.issue,
        "page": entry.pages,
        "DOI": entry.doi,
        "ISBN": entry.isbn,
        "URL": entry.url,
        "keyword": ", ".join(entry.subjects),
    }
    return {name: value for name, value in found.items() if value}


# Markdown

_MARKS = expression(r"([\\`*_{}\[\]<>#|~])")


def markdown(entries: Numbered) -> str:
    """As a list in Markdown."""
    return "".join(f"- {_markdown(entry)}\n" for _, entry in entries)


def _markdown(entry: Entry) -> str:
    title = _plain(entry.title)
    if entry.url or entry.doi:
        address = entry.url or f"https://doi.org/{entry.doi}"
        title = f"[{title}](<{address.replace('<', '%3C').replace('>', '%3E')}>)"
    else:
        title = f"**{title}**"
    more = [", ".join(_plain(spoken(one)) for one in entry.authors), _plain(entry.container), f"{entry.year or ''}"]
    more += [
        f"ISBN {entry.isbn}" if entry.isbn else "",
        " ".join(f"#{one.replace(' ', '-')}" for one in entry.subjects),
    ]
    return ". ".join([title, *(one for one in more if one)])


def _plain(words: str) -> str:
    return _MARKS.sub(r"\\\1", " ".join(_CONTROL.sub(" ", words).split()))


@dataclass(frozen=True, slots=True)
class Format:
    """A form in which the library is given: the end of the file's name, its type, and what makes it."""

    ending: str
    media: str
    write: Callable[[Numbered], str]


FORMATS = {
    "bibtex": Format("bib", "text/x-bibtex", bibtex),
    "ris": Format("ris", "application/x-research-info-systems", ris),
    "csl": Format("json", "application/vnd.citationstyles.csl+json", csl),
    "markdown": Format("md", "text/markdown", markdown),
}
