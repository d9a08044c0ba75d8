"""Issues as entries of a feed: pure."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from copbot.features.newsletter.shown import Part, Whole
from copbot.kit.atom import XHTML, Entry, Head
from copbot.rooms.text import Text, plain

_TAGS = {"bold": "strong", "italic": "em", "code": "code", "pre": "code", "quotation": "q", "strike": "s"}
_LEADING = ("https://", "http://")


def entry(head: Head, one: Whole) -> Entry:
    """An issue in the feed with that head."""
    return Entry(
        f"{head.name} {one.issue.id} {one.issue.due.isoformat()}",
        one.title,
        one.issue.at,
        one.issue.changed_at or one.issue.at,
        _content(one),
        address=f"{head.page}#issue-{one.issue.number}" if head.page else "",
    )


def _content(one: Whole) -> Element:
    body = Element(f"{{{XHTML}}}div")
    if one.foreword:
        _fill(SubElement(body, f"{{{XHTML}}}p"), one.foreword)
    for part in one.parts:
        _part(body, part)
    return body


def _part(body: Element, part: Part) -> None:
    SubElement(body, f"{{{XHTML}}}h3").text = plain(part.heading)
    listed = SubElement(body, f"{{{XHTML}}}ul")
    for row in part.rows:
        _fill(SubElement(listed, f"{{{XHTML}}}li"), row.text)


def _fill(into: Element, words: Text) -> None:
    last: Element | None = None
    for span in words:
        target, tag = span.target or "", _TAGS.get(span.style)
        if span.style in ("link", "post") and target.startswith(_LEADING):
            last = SubElement(into, f"{{{XHTML}}}a", {"href": target})
            last.text = span.text
        elif tag is not None:
            last = SubElement(into, f"{{{XHTML}}}{tag}")
            last.text = span.text
        elif last is not None:
            last.tail = (last.tail or "") + span.text
        else:
            into.text = (into.text or "") + span.text
