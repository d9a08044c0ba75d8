"""Rich text as Matrix shows it: a plain body, HTML for clients that show it, and who is mentioned."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from html import escape
from typing import Any
from urllib.parse import quote, urlsplit

from adapters.matrix.rooms import Raw
from copbot.patterns import expression
from copbot.rooms.spans import LANGUAGE
from copbot.rooms.text import Span, Text, cut, plain

LARGEST = 40_000
"""Bytes of content that fit into an event of 64 KiB, also when they are encrypted, also with what an edit adds."""
_SHOWN = 200
"""So many characters of an edit are shown where edits are not known."""
_USER = expression(r"@[^:\s]+:\S+")
_ROOM = expression(r"![^\s/?#]+")
_TAGS = {"bold": "strong", "italic": "em", "strike": "del", "underline": "u", "code": "code", "quotation": "blockquote"}
_HIDDEN = "\u2588" * 5
"""What stands for hidden words where all is shown."""


def content(words: Text, *, quiet: bool = False) -> dict[str, Any]:
    """The content of a message that reads so. It mentions those whom it mentions by a span, and nobody else.

    `quiet` makes it a notice, as what bots say is: other bots leave it alone, and no client notifies anybody of it. By
    the default push rules that is so of notices that mention somebody, too; so what mentions somebody is none.
    """
    return {
        "msgtype": "m.notice" if quiet and not mentioned(words) else "m.text",
        "body": harmless(plain(_open(words))),
        "format": "org.matrix.custom.html",
        "formatted_body": "".join(map(_html, words)),
        # Also where it is empty: then homeservers and clients look for no names in the text.
        "m.mentions": _mentions(mentioned(words)),
    }


def edited(words: Text, message: str, before: Sequence[Raw]) -> dict[str, Any]:
    """The content of the edit that makes a message read so.

    `before` is what the contents of the message have been, as far as they can be read, the first one first: it stays a
    notice if it mentions nobody, and whom it mentioned is not pinged again.
    """
    new = content(words, quiet=bool(before) and before[0].get("msgtype") == "m.notice")
    pinged = {user for one in before for user in one.get("m.mentions", {}).get("user_ids", ())}
    # Of a message that can't be read nobody knows whom it has pinged.
    added = [user for user in mentioned(words) if user not in pinged] if before else []
    relation = {"rel_type": "m.replace", "event_id": message}
    # Clients that know no edits show this as a message of its own; of a long one the beginning must do.
    told = {"msgtype": new["msgtype"], "body": f"* {cut(new['body'], _SHOWN)}", "m.mentions": _mentions(added)}
    if len(new["body"]) <= _SHOWN and len(new["formatted_body"]) <= 5 * _SHOWN:
        told |= {"format": new["format"], "formatted_body": f"* {new['formatted_body']}"}
    return {**told, "m.new_content": new, "m.relates_to": relation}


def size(content: dict[str, Any]) -> int:
    """Bytes that it takes on the wire, where it is encrypted with every letter beyond ASCII written out."""
    return len(json.dumps(content))


def mentioned(words: Text) -> list[str]:
    """The accounts that a text mentions."""
    return list(dict.fromkeys(str(span.target) for span in words if _pings(span)))


def _mentions(users: Sequence[str]) -> dict[str, Any]:
    return {"user_ids": list(users)} if users else {}


def _pings(span: Span) -> bool:
    return span.style == "mention" and span.target is not None and _USER.fullmatch(span.target) is not None


def harmless(body: str) -> str:
    """The body with nothing in it that pings a whole room on old homeservers."""
    return re.sub("@(?=room)", "@\u2060", body, flags=re.IGNORECASE)


def _open(words: Text) -> Text:
    """The words without those that are hidden."""
    return tuple(Span(_HIDDEN) if span.style == "spoiler" else span for span in words)


def _html(span: Span) -> str:
    if span.style == "pre":
        known = "\n" in span.text and LANGUAGE.fullmatch(span.target or "")
        begin = f'<code class="language-{span.target}">' if known else "<code>"
        code = f"{begin}{escape(harmless(span.text))}</code>"
        return f"<pre>{code}</pre>" if "\n" in span.text else code
    words = escape(harmless(span.text)).replace("\n", "<br>")
    if span.style == "spoiler":
        return f"<span data-mx-spoiler>{words}</span>"
    if tag := _TAGS.get(span.style):
        return f"<{tag}>{words}</{tag}>"
    if _pings(span):
        return f'<a href="https://matrix.to/#/{quote(str(span.target), safe="@:")}">{words}</a>'
    if span.style == "room" and span.target is not None and _ROOM.fullmatch(span.target):
        return f'<a href="https://matrix.to/#/{quote(span.target, safe="!:")}">{words}</a>'
    if span.style in ("link", "post") and span.target and _opens(span.target):
        return f'<a href="{escape(span.target)}">{words}</a>'
    return words


def _opens(link: str) -> bool:
    """Is it an address that a click may open?"""
    try:
        return urlsplit(link).scheme in ("http", "https", "mailto")
    except ValueError:
        return False
