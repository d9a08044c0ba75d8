"""A feed of what is new in the library as Atom (RFC 4287), made by hand: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

_ATOM = "http://www.w3.org/2005/Atom"
register_namespace("", _ATOM)


@dataclass(frozen=True, slots=True)
class Listed:
    """A thing in the feed: its number, what it is called, what it says, where it is shown."""

    number: int
    title: str
    text: str
    author: str
    address: str
    at: datetime
    changed: datetime


def feed(
    name: str, title: str, language: str, entries: Sequence[Listed], *, at: datetime, own: str, page: str
) -> bytes:
    """The feed, the newest first. `name` never changes; `own` is its address, empty where that is a secret.

    `at` is since when there is one: that of a feed in which nothing stands.
    """
    root = Element(f"{{{_ATOM}}}feed", {"xml:lang": language})
    _text(root, "id", _urn(name))
    _text(root, "title", title)
    _text(root, "updated", _time(max((one.changed for one in entries), default=at)))
    _text(SubElement(root, f"{{{_ATOM}}}author"), "name", title)
    if own:
        SubElement(root, f"{{{_ATOM}}}link", {"rel": "self", "href": own, "type": "application/atom+xml"})
    if page:
        SubElement(root, f"{{{_ATOM}}}link", {"rel": "alternate", "href": page, "type": "text/html"})
    for one in entries:
        entry = SubElement(root, f"{{{_ATOM}}}entry")
        _text(entry, "id", _urn(f"{name} {one.number}"))
        _text(entry, "title", one.title)
        _text(entry, "published", _time(one.at))
        _text(entry, "updated", _time(one.changed))
        if one.author:
            _text(SubElement(entry, f"{{{_ATOM}}}author"), "name", one.author)
        if one.address:
            SubElement(entry, f"{{{_ATOM}}}link", {"rel": "alternate", "href": one.address, "type": "text/html"})
        if one.text:
            _text(entry, "content", one.text)
    made: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return made


def _text(into: Element, name: str, words: str) -> None:
    SubElement(into, f"{{{_ATOM}}}{name}").text = words


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _urn(of: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'copbot library {of}')}"
