"""What somebody wrote in a Matrix message, as plain text."""

from __future__ import annotations

from adapters.logs.fields import Json, mapping, string

FILES = {"m.image", "m.file", "m.audio", "m.video"}


def text(content: Json, sender: str) -> str:
    """The text of a message's content; of a file only what was written to it; empty if it could not be decrypted."""
    body = string(content, "body") or ""
    kind = string(content, "msgtype")
    if kind is None or kind == "m.bad.encrypted":
        return ""
    if kind in FILES:
        # The body of a file is its name, unless the name is given beside it.
        name = string(content, "filename")
        return body if name and name != body else ""
    if mapping(mapping(content, "m.relates_to"), "m.in_reply_to"):
        body = without_quote(body)
    return f"{sender} {body}" if kind == "m.emote" else body


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
