"""What somebody wrote in a Matrix message, and what is known of it."""

from __future__ import annotations

from adapters.base.matrix_files import captioned
from adapters.base.matrix_html import Name, formatted
from adapters.base.spans import changed
from adapters.logs.fields import Json, mapping, string
from copbot.rooms.spans import Spans


def written(content: Json, sender: str, name: Name) -> tuple[str, Spans]:
    """The text of a message's content, and what is known of its parts.

    Of a file only what was written to it; empty if it could not be decrypted.
    """
    body = string(content, "body") or ""
    kind = string(content, "msgtype")
    if kind is None or kind == "m.bad.encrypted":
        return "", ()
    if not captioned("m.room.message", content):
        return "", ()
    html = formatted(content, name)
    if html:
        text, spans = html.told.text, html.told.spans
    else:
        text, spans = _body(content, body), ()
    return changed(text, spans, [(0, 0, f"{sender} ")]) if kind == "m.emote" else (text, spans)


def _body(content: Json, body: str) -> str:
    if mapping(mapping(content, "m.relates_to"), "m.in_reply_to"):
        return without_quote(body)
    return body


def without_quote(body: str) -> str:
    """The body of a reply without the quotation of what it replies to, which older clients put before it."""
    lines = body.split("\n")
    quoted = 0
    while quoted < len(lines) and (lines[quoted].startswith("> ") or lines[quoted] == ">"):
        quoted += 1
    if quoted == 0 or not (lines[0].startswith(("> <", "> * <"))):
        return body
    if quoted < len(lines) and not lines[quoted]:
        quoted += 1
    return "\n".join(lines[quoted:])
