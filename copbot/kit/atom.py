"""Feeds as Atom (RFC 4287), made by hand: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

_ATOM, XHTML = "http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml"
register_namespace("", _ATOM)
register_namespace("h", XHTML)


@dataclass(frozen=True, slots=True)
class Head:
    """What a feed is of: a name that never changes, its title, where it is, and the page that it belongs to."""

    name: str
    title: str
    author: str
    language: str
    at: datetime
    """Since when there is one: that of a feed in which nothing stands."""
    address: str = ""
    """Empty where that is a secret."""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing in a feed: a name that never changes, its title, what it says, by whom, where it is shown."""

    name: str
    title: str
    at: datetime
    changed: datetime
    content: str | Element
    """Words, or a `div` of XHTML."""
    author: str = ""
    address: str = ""


def feed(head: Head, entries: Sequence[Entry]) -> bytes:
    """The feed, the newest first."""
    root = Element(f"{{{_ATOM}}}feed", {"xml:lang": head.language})
    _text(root, "id", _urn(head.name))
    _text(root, "title", head.title)
    _text(root, "updated", _time(max((one.changed for one in entries), default=head.at)))
    _text(SubElement(root, f"{{{_ATOM}}}author"), "name", head.author)
    if head.address:
        SubElement(root, f"{{{_ATOM}}}link", {"rel": "self", "href": head.address, "type": "application/atom+xml"})
    _page(root, head.page)
    for one in entries:
        _entry(root, one)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _entry(root: Element, one: Entry) -> None:
    entry = SubElement(root, f"{{{_ATOM}}}entry")
    _text(entry, "id", _urn(one.name))
    _text(entry, "title", one.title)
    _text(entry, "published", _time(one.at))
    _text(entry, "updated", _time(one.changed))
    if one.author:
        _text(SubElement(entry, f"{{{_ATOM}}}author"), "name", one.author)
    _page(entry, one.address)
    if isinstance(one.content, Element):
        SubElement(entry, f"{{{_ATOM}}}content", {"type": "xhtml"}).append(one.content)
    elif one.content:
        _text(entry, "content", one.content)


def _page(of: Element, address: str) -> None:
    if address:
        SubElement(of, f"{{{_ATOM}}}link", {"rel": "alternate", "href": address, "type": "text/html"})


def _text(into: Element, name: str, words: str) -> None:
    SubElement(into, f"{{{_ATOM}}}{name}").text = words


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _urn(of: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'copbot {of}')}"
