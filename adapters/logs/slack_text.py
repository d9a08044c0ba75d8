"""What somebody wrote in Slack, as people see it, and what is known of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

from adapters.base.spans import Writing
from copbot.patterns import expression
from copbot.rooms.spans import Spans

_PARTS = expression(
    r"(?P<fence>```)(?P<block>.+?)```"
    r"|(?P<code>`)(?P<inline>[^`\n]+)`"
    r"|(?P<quote>^(?:&gt;|>)(?!&gt;|>) ?)(?P<quoted>.*)"
    r"|<(?P<token>[^<>\n]+)>",
    re.DOTALL | re.MULTILINE,
)
_LINE = expression(r"[^\n]*")

Name = Callable[[str], str]
"""What to call somebody, by id."""


def written(text: str, name: Name) -> tuple[str, Spans]:
    """The text with names and addresses in the place of ids."""
    told = Writing()
    _into(told, text, name)
    return told.text, told.spans


def mentioned(text: str) -> list[str]:
    """The ids of those who are mentioned."""
    return list(dict.fromkeys(re.findall(r"<@([A-Z0-9]+)(?:\|[^<>]*)?>", text)))


def _into(told: Writing, text: str, name: Name) -> None:
    at = 0
    while found := _PARTS.search(text, at):
        told.add(unescape(text[at : found.start()]))
        start, at = told.length, found.end()
        if found["fence"]:
            told.add(unescape(found["block"].strip("\n")))
            told.mark("code", start)
        elif found["code"]:
            told.add(unescape(found["inline"]))
            told.mark("code", start)
        elif found["quote"]:
            # A quotation ends with its line.
            line = _LINE.match(text, found.start("quoted"))
            at = line.end() if line else at
            _into(told, text[found.start("quoted") : at], name)
            told.mark("quotation", start)
        else:
            _token(told, found["token"], name)
    told.add(unescape(text[at:]))


def _token(told: Writing, token: str, name: Name) -> None:
    """What stands between the signs < and >: somebody, a channel, all of them, or an address."""
    to, _, label = token.partition("|")
    start = told.length
    if to.startswith("@"):
        told.add(f"@{name(to[1:])}")
        told.mark("mention", start, to[1:])
    elif to.startswith("#"):
        told.add(f"#{unescape(label) or to[1:]}")
    elif to.startswith("!"):
        # <!here>, <!subteam^S1|@gardeners>, <!date^1392734382^{date}|18 February>
        told.add(unescape(label) or f"@{to[1:].partition('^')[0]}")
    else:
        told.add(unescape(label or to))
        told.mark("link", start, unescape(to))
