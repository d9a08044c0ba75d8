"""What Telegram makes of a text: HTML as it reads it, and the entities that it finds by itself."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

Json = dict[str, Any]
_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
    "a": "text_link",
    "tg-time": "date_time",
}
_ATTRIBUTES = {
    "a": r'\s+href="[^"]*"',
    "blockquote": r"(?:\s+expandable)?",
    "code": r'(?:\s+class="language-[^"]+")?',
    "tg-time": r'\s+unix="(?P<unix>\d{1,11})"(?:\s+format="(?P<format>r|w?[dD]?[tT]?)")?',
}
"""Those that the tags must have, or may; the others have none."""
_SOLID = ("code", "pre", "text_link", "text_mention", "date_time")
"""Entities that can't contain each other."""
_PIECE = re.compile(
    r"<(?P<end>/?)(?P<tag>[^\s<>/]+)(?P<rest>[^<>]*)>|&(?P<named>lt|gt|amp|quot|#\d+|#x[\da-f]+);|(?P<bad><)"
)
_HREF = re.compile(r'\s+href\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|(\S+))', re.IGNORECASE)
_LANGUAGE = re.compile(r'\s+class="language-([^"]*)"')
_USER = re.compile(r"tg://user\?id=(\d+)")
_FOUND = re.compile(
    r"(?:(?<![\w/])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@\w+)?)|(?<![A-Za-z0-9_])(?P<mention>@[A-Za-z0-9_]{2,32}))(?!\w)"
)


class MarkupError(Exception):
    """The text can't be read as HTML; the message is what Telegram says."""


def units(text: str) -> int:
    """The length as Telegram counts it: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def parse(html: str) -> tuple[str, list[Json]]:
    """The text of Telegram's HTML, and its entities; a link to `tg://user?id=N` is a mention of N.

    Raises MarkupError.
    """
    text, entities, end = "", [], 0
    opened: list[tuple[str, int, str]] = []
    for piece in _PIECE.finditer(html):
        text += html[end : piece.start()]
        end = piece.end()
        if piece["bad"]:
            raise MarkupError(f"Can't find end of tag at byte offset {len(html[: piece.start()].encode())}")
        if piece["named"]:
            text += unescape(piece[0])
            continue
        tag = piece["tag"].lower()
        if tag not in _TAGS:
            raise MarkupError(f'Unsupported start tag "{tag}" at byte offset {len(html[: piece.start()].encode())}')
        if not piece["end"]:
            attributes = re.fullmatch(_ATTRIBUTES.get(tag, ""), piece["rest"])
            if attributes is None:
                raise MarkupError(f"Tag {tag} can't have the attributes {piece['rest']!r}")
            kinds = [_TAGS[one] for one, *_ in opened]
            solid = [one for one in kinds if one in _SOLID]
            block = tag == "code" and opened and opened[-1][0] == "pre"
            if not block and (
                (solid and _TAGS[tag] in _SOLID)
                or {"code", "pre"} & set(kinds)
                or (_TAGS[tag] == "blockquote" and "blockquote" in kinds)
            ):
                raise MarkupError(f"Tag {tag} can't stand within {kinds}")
            href = _HREF.search(piece["rest"]) or (_LANGUAGE.search(piece["rest"]) if block else None)
            target = unescape(next(filter(None, href.groups()), "")) if href else ""
            opened.append((tag, units(text), attributes["unix"] if tag == "tg-time" else target))
            continue
        if not opened or opened[-1][0] != tag:
            raise MarkupError(f"Unexpected end tag at byte offset {len(html[: piece.start()].encode())}")
        _, start, target = opened.pop()
        if tag == "code" and opened and opened[-1][0] == "pre":
            # The whole is the block, in that language.
            opened[-1] = ("pre", opened[-1][1], target)
            continue
        entity: Json = {"type": _TAGS[tag], "offset": start, "length": units(text) - start}
        if tag == "pre" and target:
            entity["language"] = target
        if tag == "tg-time":
            entity["unix_time"] = int(target)
        if tag == "a":
            user = _USER.fullmatch(target)
            if user:
                entity |= {"type": "text_mention", "user": int(user[1])}
            elif re.match(r"https?://|tg://|mailto:", target):
                entity["url"] = target
            else:
                continue
        if entity["length"]:
            entities.append(entity)
    if opened:
        raise MarkupError(f'Can\'t find end tag corresponding to start tag "{opened[-1][0]}"')
    return text + html[end:], sorted(entities, key=lambda one: (one["offset"], -one["length"]))


def found(text: str, marked: list[Json]) -> list[Json]:
    """The entities that Telegram finds in a text by itself, but for those in code: commands and mentions."""
    code = [one for one in marked if one["type"] in ("code", "pre")]
    entities: list[Json] = []
    for one in _FOUND.finditer(text):
        start, length = units(text[: one.start()]), units(one[0])
        if not any(it["offset"] <= start < it["offset"] + it["length"] for it in code):
            entities.append({"type": one.lastgroup, "offset": start, "length": length})
    return entities
