"""A feed of issues as Atom (RFC 4287), made by hand: pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from copbot.features.newsletter.shown import Part, Whole
from copbot.rooms.text import Text, plain

_ATOM, _HTML = "http://www.w3.org/2005/Atom", "http://www.w3.org/1999/xhtml"
_TAGS = {"bold": "strong", "italic": "em", "code": "code", "pre": "code", "quotation": "q", "strike": "s"}
_LEADING = ("https://", "http://")
register_namespace("", _ATOM)
register_namespace("h", _HTML)


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
    page: str = ""


def feed(head: Head, issues: Sequence[Whole]) -> bytes:
    """The feed, the newest first."""
    root = Element(f"{{{_ATOM}}}feed", {"xml:lang": head.language})
    _text(root, "id", _name(head.name))
    _text(root, "title", head.title)
    _text(root, "updated", _time(max((_changed(one) for one in issues), default=head.at)))
    _text(SubElement(root, f"{{{_ATOM}}}author"), "name", head.author)
    if head.address:
        SubElement(root, f"{{{_ATOM}}}link", {"rel": "self", "href": head.address, "type": "application/atom+xml"})
    if head.page:
        SubElement(root, f"{{{_ATOM}}}link", {"rel": "alternate", "href": head.page, "type": "text/html"})
    for one in issues:
        _entry(root, head, one)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _entry(root: Element, head: Head, one: Whole) -> None:
    entry = SubElement(root, f"{{{_ATOM}}}entry")
    _text(entry, "id", _name(f"{head.name} {one.issue.id} {one.issue.due.isoformat()}"))
    _text(entry, "title", one.title)
    _text(entry, "published", _time(one.issue.at))
    _text(entry, "updated", _time(_changed(one)))
    if head.page:
        address = f"{head.page}#issue-{one.issue.number}"
        SubElement(entry, f"{{{_ATOM}}}link", {"rel": "alternate", "href": address, "type": "text/html"})
    content = SubElement(entry, f"{{{_ATOM}}}content", {"type": "xhtml"})
    body = SubElement(content, f"{{{_HTML}}}div")
    if one.foreword:
        _fill(SubElement(body, f"{{{_HTML}}}p"), one.foreword)
    for part in one.parts:
        _part(body, part)


def _part(body: Element, part: Part) -> None:
    SubElement(body, f"{{{_HTML}}}h3").text = plain(part.heading)
    listed = SubElement(body, f"{{{_HTML}}}ul")
    for row in part.rows:
        _fill(SubElement(listed, f"{{{_HTML}}}li"), row.text)


def _fill(into: Element, words: Text) -> None:
    last: Element | None = None
    for span in words:
        target, tag = span.target or "", _TAGS.get(span.style)
        if span.style in ("link", "post") and target.startswith(_LEADING):
            last = SubElement(into, f"{{{_HTML}}}a", {"href": target})
            last.text = span.text
        elif tag is not None:
            last = SubElement(into, f"{{{_HTML}}}{tag}")
            last.text = span.text
        elif last is not None:
            last.tail = (last.tail or "") + span.text
        else:
            into.text = (into.text or "") + span.text


def _changed(one: Whole) -> datetime:
    return one.issue.changed_at or one.issue.at


def _text(into: Element, name: str, words: str) -> None:
    SubElement(into, f"{{{_ATOM}}}{name}").text = words


def _time(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _name(of: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'copbot newsletter {of}')}"
