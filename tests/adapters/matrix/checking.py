"""What the specification asks of what the bot sends: the shape of messages and reactions, mentions, HTML, size."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

Raw = dict[str, Any]
LARGEST = 65_536
"""Bytes of an event."""
BOT = re.compile(r"@copbot-\d+:")
"""What the accounts of bots look like in the tests."""
# https://spec.matrix.org/v1.16/client-server-api/#mroommessage-msgtypes
_PLAIN = (
    *("b", "blockquote", "br", "caption", "del", "details", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "li"),
    *("p", "pre", "s", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul"),
)
_ATTRIBUTES: dict[str, set[str]] = {
    **{tag: set() for tag in _PLAIN},
    "a": {"target", "href"},
    "ol": {"start"},
    "code": {"class"},
    "span": {"data-mx-bg-color", "data-mx-color", "data-mx-spoiler", "data-mx-maths"},
    "div": {"data-mx-maths"},
    "img": {"width", "height", "alt", "title", "src"},
}
_SCHEMES = ("https:", "http:", "ftp:", "mailto:", "magnet:")
_VOID = ("br", "hr", "img")
_DEEPEST = 100
_MESSAGE = re.compile(r"\$\S+")
_USER = re.compile(r"@[^:\s]+:\S+")
_PILL = re.compile(r"https://matrix\.to/#/(@.+)")
_HIDDEN = "\u2588"


class Html(HTMLParser):
    """The HTML of a message: what is wrong with it, what it reads, whom its pills are for."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.text = ""
        self.pills: list[str] = []
        self.links: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(html)
        self.close()
        self.wrong += [f"<{tag}> is not closed" for tag, _ in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag is opened."""
        given = {name: value or "" for name, value in attrs}
        if tag not in _ATTRIBUTES:
            self.wrong.append(f"<{tag}> is no tag of messages")
        elif surplus := set(given) - _ATTRIBUTES[tag]:
            self.wrong.append(f"<{tag}> has no {', '.join(sorted(surplus))}")
        href = given.get("href", "")
        if "href" in given and not href.startswith(_SCHEMES):
            self.wrong.append(f"no link may lead to {href[:40]}")
        if tag == "code" and not given.get("class", "language-").startswith("language-"):
            self.wrong.append("the class of code is a language")
        if tag == "br":
            self.text += "\n"
        if tag not in _VOID:
            self._open.append((tag, "spoiler" if "data-mx-spoiler" in given else href))
            if len(self._open) > _DEEPEST:
                self.wrong.append("tags lie too deep in each other")
        if href:
            self.links.append(href)
        if pill := _PILL.fullmatch(href):
            self.pills.append(unquote(pill[1]))

    def handle_endtag(self, tag: str) -> None:
        """A tag is closed."""
        if not self._open or self._open[-1][0] != tag:
            self.wrong.append(f"</{tag}> closes nothing")
            return
        self._open.pop()

    def handle_data(self, data: str) -> None:
        """Words."""
        hidden = any(mark == "spoiler" for _, mark in self._open)
        self.text += _HIDDEN if hidden else data


def violations(raw: Raw) -> list[str]:
    """What is wrong with an event that the bot sent, as who may read it sees it; nothing, if all is right."""
    return list(_violations(raw))


def envelope(raw: Raw) -> list[str]:
    """What is wrong with an encrypted event as the homeserver sees it."""
    content = raw.get("content") or {}
    if not content:
        return []
    known = {"algorithm", "ciphertext", "device_id", "sender_key", "session_id", "m.relates_to"}
    found = [f"{name} is there for all to see" for name in sorted(set(content) - known)]
    return found + list(_relation(content.get("m.relates_to")))


def _violations(raw: Raw) -> Iterator[str]:
    content = raw.get("content")
    if len(json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode()) > LARGEST:
        yield "the event is too large"
    if not isinstance(content, dict):
        yield "there is no content"
    elif not content:
        # It was redacted.
        return
    elif raw.get("type") == "m.room.message":
        yield from _message(content)
    elif raw.get("type") == "m.reaction":
        relation = content.get("m.relates_to") or {}
        if relation.get("rel_type") != "m.annotation" or not relation.get("key"):
            yield "a reaction annotates with a key"
        if not _MESSAGE.fullmatch(str(relation.get("event_id"))):
            yield "a reaction is to an event"


def _message(content: Raw) -> Iterator[str]:
    relation = content.get("m.relates_to")
    yield from _relation(relation)
    new = content.get("m.new_content")
    if isinstance(relation, dict) and relation.get("rel_type") == "m.replace":
        if not isinstance(new, dict) or "m.relates_to" in new or "m.new_content" in new:
            yield "an edit has a new content, which relates to nothing"
            return
        yield from _said(new)
        body = str(content.get("body"))
        if not body.startswith("* ") or not str(new.get("body")).startswith(body[2:]):
            yield "the body of an edit is * and the new one"
        if content.get("formatted_body") not in (None, f"* {new.get('formatted_body')}"):
            yield "what is formatted in an edit is * and the new one"
        if content.get("msgtype") != new.get("msgtype"):
            yield "an edit is of the kind of what it is"
        if not set(_users(content)) <= set(_users(new)):
            yield "an edit mentions whom it does not mention"
        yield from _mentions(content)
    elif new is not None:
        yield "only an edit has a new content"
    else:
        yield from _said(content)


def _relation(relation: object) -> Iterator[str]:
    if relation is None:
        return
    told: Raw = relation if isinstance(relation, dict) else {}
    kind, reply = told.get("rel_type"), told.get("m.in_reply_to")
    if kind not in (None, "m.thread", "m.replace", "m.annotation"):
        yield f"{kind} is no relation"
    if kind is not None and not _MESSAGE.fullmatch(str(told.get("event_id"))):
        yield "a relation is to an event"
    if kind == "m.thread" and not isinstance(told.get("is_falling_back"), bool):
        yield "a thread says whether it falls back"
    if kind == "m.replace" and reply is not None:
        yield "an edit is no reply"
    if kind is None and reply is None:
        yield "a relation of no kind"
    if reply is not None and not _MESSAGE.fullmatch(str(reply.get("event_id") if isinstance(reply, dict) else "")):
        yield "a reply is to an event"


def _users(content: Raw) -> list[str]:
    told = content.get("m.mentions")
    users = told.get("user_ids", []) if isinstance(told, dict) else []
    return [str(user) for user in users] if isinstance(users, list) else []


def _mentions(content: Raw) -> Iterator[str]:
    told = content.get("m.mentions")
    if not isinstance(told, dict) or set(told) - {"user_ids"}:
        yield "it does not say whom it mentions, or mentions the room"
    users = _users(content)
    if len(set(users)) != len(users) or not all(map(_USER.fullmatch, users)):
        yield "it mentions somebody twice, or nobody at all"


def _said(content: Raw) -> Iterator[str]:
    """What is wrong with what a message says: it is not an edit, but may be its new content."""
    kind, body, html = content.get("msgtype"), content.get("body"), content.get("formatted_body")
    yield from _mentions(content)
    if kind not in ("m.text", "m.notice", "m.file", "m.image"):
        yield f"{kind} is no kind of message"
    if not isinstance(body, str) or not body.strip():
        yield "it has no body"
        return
    if kind in ("m.file", "m.image"):
        info = content.get("info") or {}
        if not isinstance(info.get("mimetype"), str) or not isinstance(info.get("size"), int):
            yield "a file does not tell of what kind and how large it is"
        if kind == "m.image" and not all(isinstance(info.get(side), int) for side in ("w", "h")):
            yield "a picture does not tell how wide and high it is"
        if not isinstance(content.get("filename"), str):
            yield "a file has no name"
        if "file" in content and not {"url", "key", "iv", "hashes", "v"} <= set(content["file"]):
            yield "an encrypted file can't be opened"
        if not isinstance(content.get("url", (content.get("file") or {}).get("url")), str):
            yield "a file lies nowhere"
        return
    if kind == "m.notice" and _users(content):
        yield "nobody hears of who is mentioned in a notice"
    if body.startswith("> <@"):
        yield "the body quotes what it replies to"
    if "@room" in body:
        yield "the body pings the room on old homeservers"
    if content.get("format") != "org.matrix.custom.html" or not isinstance(html, str):
        yield "it is not formatted"
        return
    read = Html(html)
    yield from read.wrong
    if set(read.pills) != set(_users(content)):
        yield "its pills are not those whom it mentions"
    for link in read.links:
        # The address of a link stands behind its words.
        body = body.replace(f" ({link})", "", 1)
    if _bare(read.text) != _bare(body):
        yield "the body reads otherwise than what is formatted"


def _bare(text: str) -> str:
    return re.sub(rf"{_HIDDEN}+", _HIDDEN, "".join(text.replace("\u2060", "").split()))


class Heard:
    """Looks at all that bots say, and remembers what was wrong."""

    def __init__(self) -> None:
        self.wrong: list[str] = []

    def hear(self, raw: Raw) -> None:
        """Look at an event, if a bot sent it."""
        if BOT.match(str(raw.get("sender"))):
            found = envelope(raw) if raw.get("type") == "m.room.encrypted" else violations(raw)
            self.wrong += [f"{one}: {json.dumps(raw, ensure_ascii=False)[:2000]}" for one in found]

    def check(self) -> None:
        """Raises AssertionError if anything was wrong."""
        assert not self.wrong, "\n".join(self.wrong)
