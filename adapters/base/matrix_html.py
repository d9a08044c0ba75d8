"""The formatted text of a Matrix message as people see it, and what is known of its parts."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urlsplit

from adapters.base.spans import Writing
from copbot.patterns import expression
from copbot.rooms.spans import Kind

_SPACE = expression(r"[ \t\n\r\f]+")
_KINDS: dict[str, Kind] = {
    "code": "code",
    "pre": "code",
    "tt": "code",
    "blockquote": "quotation",
    "strong": "bold",
    "b": "bold",
    "em": "italic",
    "i": "italic",
    "del": "strike",
    "s": "strike",
    "strike": "strike",
    "u": "underline",
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "bold"),
}
_BLOCKS = frozenset(
    (
        *("blockquote", "details", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre"),
        *("summary", "table", "tr", "ul"),
    )
)
_VOID = frozenset(["br", "hr", "img", "wbr"])
_UNSEEN = frozenset(["mx-reply", "script", "style", "title"])
_DEEPEST = 100
"""So deep tags may lie in each other, as the specification advises."""

Name = Callable[[str, str], str]
"""What is written for a link to somebody: by the account and the words of the link."""


class _Tag:
    """A tag that is open. `start` is where its text begins, None before it has any."""

    __slots__ = ("kind", "name", "start", "target")

    def __init__(self, name: str, kind: Kind | None = None, target: str | None = None) -> None:
        self.name, self.kind, self.target = name, kind, target
        self.start: int | None = None


class Formatted(HTMLParser):
    """Reads formatted text. `users` are the accounts that it links to."""

    def __init__(self, name: Name) -> None:
        super().__init__()
        self.told = Writing()
        self.users: list[str] = []
        self._name = name
        self._open: list[_Tag] = []
        self._unseen = 0
        self._lists: list[int] = []
        self._lines = 0
        """So many lines end before the next word; or (`_space`) a space stands there."""
        self._space = False
        self._fresh = False
        """Nothing stands behind the mark of a list yet."""
        self._pill: list[str] | None = None

    def read(self, html: str) -> None:
        """Read all of it."""
        self.feed(html)
        self.close()
        while self._open:
            self._end(self._open.pop())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A part begins."""
        if tag in _UNSEEN:
            self._unseen += 1
        if self._unseen:
            return
        given = {key: value or "" for key, value in attrs}
        if tag == "br":
            self._lines += 1
        elif tag == "img":
            self.handle_data(given.get("alt", ""))
        elif tag in _BLOCKS:
            self._block(2 if tag == "p" else 1)
        if tag in _VOID or len(self._open) >= _DEEPEST:
            return
        if tag in ("ol", "ul"):
            self._lists.append(_number(given.get("start")) if tag == "ol" else -1)
        elif tag == "li":
            self._item()
        self._open.append(self._tag(tag, given))

    def _tag(self, tag: str, given: dict[str, str]) -> _Tag:
        if tag == "a" and (link := given.get("href")):
            user = pointed_user(link)
            if user and self._pill is None:
                self._pill = []
                return _Tag(tag, "mention", user)
            return _Tag(tag, "link", link)
        if tag == "span" and "data-mx-spoiler" in given:
            return _Tag(tag, "spoiler")
        pre = next((one for one in self._open if one.name == "pre"), None)
        if tag == "code" and pre is not None:
            pre.target = given.get("class", "").partition("language-")[2].split(" ")[0] or None
            return _Tag(tag)
        return _Tag(tag, _KINDS.get(tag))

    def handle_endtag(self, tag: str) -> None:
        """A part ends, and what was begun in it."""
        if tag in _UNSEEN:
            self._unseen = max(self._unseen - 1, 0)
        elif not self._unseen and any(one.name == tag for one in self._open):
            while True:
                ended = self._open.pop()
                self._end(ended)
                if ended.name == tag:
                    break

    def _end(self, ended: _Tag) -> None:
        if ended.kind == "mention" and self._pill is not None:
            words, self._pill = "".join(self._pill), None
            self.users.append(ended.target or "")
            self._add(self._name(ended.target or "", words), ended)
        if ended.kind and ended.start is not None:
            self.told.mark(ended.kind, ended.start, ended.target)
        if ended.name in ("ol", "ul") and self._lists:
            self._lists.pop()
        if ended.name in _BLOCKS:
            self._block(2 if ended.name == "p" else 1)

    def handle_data(self, data: str) -> None:
        """Words."""
        if self._unseen or not data:
            return
        if self._pill is not None:
            self._pill.append(data)
        elif pre := next((one for one in self._open if one.name == "pre"), None):
            words = data.strip("\n")
            if pre.start is not None:
                self._lines += len(data) - len(data.lstrip("\n"))
            if words:
                self._add(words)
                self._lines += len(data) - len(data.rstrip("\n"))
        else:
            words = _SPACE.sub(" ", data)
            self._space = self._space or words.startswith(" ")
            if words.strip(" "):
                self._add(words.strip(" "))
                self._space = words.endswith(" ")

    def _block(self, lines: int) -> None:
        if not self._fresh:
            self._lines = max(self._lines, lines)

    def _item(self) -> None:
        number = self._lists[-1] if self._lists else -1
        mark = f"{number}." if number >= 0 else "-"
        if number >= 0:
            self._lists[-1] += 1
        self._add("  " * (len(self._lists) - 1) + mark)
        self._space = self._fresh = True

    def _add(self, words: str, closing: _Tag | None = None) -> None:
        if self._lines and self.told.length:
            self.told.add("\n" * self._lines)
        elif self._space and self.told.length:
            self.told.add(" ")
        self._lines, self._space, self._fresh = 0, False, False
        for one in (*self._open, closing):
            if one is not None and one.start is None:
                one.start = self.told.length
        self.told.add(words)


def _number(start: str | None) -> int:
    return int(start) if start and start.isascii() and start.isdigit() and len(start) < 6 else 1


def formatted(content: Any, name: Name) -> Formatted | None:  # noqa: ANN401 - JSON
    """The formatted text of a message's content; None if it has none that can be read."""
    html = content.get("formatted_body")
    if content.get("format") != "org.matrix.custom.html" or not isinstance(html, str):
        return None
    reader = Formatted(name)
    try:
        reader.read(html)
    except AssertionError:
        # So the library refuses some declarations that no HTML has.
        return None
    return reader if reader.told.text.strip() else None


def pointed_user(link: str) -> str:
    """The account that a link is for; empty if it is none."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    if parts.scheme in ("http", "https") and parts.netloc == "matrix.to":
        found = unquote(parts.fragment.removeprefix("/").partition("?")[0])
    elif parts.scheme == "matrix" and parts.path.startswith("u/"):
        found = "@" + unquote(parts.path.removeprefix("u/"))
    else:
        return ""
    return found if re.fullmatch(r"@[^:/\s]+:[^/\s]+", found) else ""


def mention(name: str) -> str:
    """Somebody in a text as commands take it: `@name`, or `@"first last"`."""
    bare = name.replace('"', "")
    return f'@"{bare}"' if re.search(r"[\s:,]", bare) else f"@{bare}"
