"""Discord's markdown as people see it: a small reader of it, written from how the client's own rules go."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from babel.dates import format_datetime, format_timedelta

_RULES = re.compile(
    r"(?P<escape>\\(?P<sign>[^0-9A-Za-z\s]))"
    r"|(?P<fence>```[\s\S]+?```)"
    r"|(?P<code>(?P<ticks>`{1,2})(?!`)(?P<coded>[\s\S]*?[^`])(?P=ticks)(?!`))"
    r"|(?P<masked>\[(?P<words>(?:\\.|[^\]\\])*)\]\(<(?P<address>[^>\s]+)>\))"
    r"|(?P<hidden><(?P<link>https?://[^>\s]+)>)"
    r"|(?P<mention><@!?(?P<user>\d+)>)"
    r"|(?P<special><(?:@&\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::\w)?|/[^:]+:\d+|id:\w+)>)"
    r"|(?P<bold>\*\*(?P<strong>(?:\\.|[^\\])+?)\*\*(?!\*))"
    r"|(?P<italic>\*(?=\S)(?P<slanted>(?:\\.|[^\\*])+?)(?<!\s)\*(?!\*))"
    r"|(?P<underline>_(?:\\.|[^\\])+?_|~~[\s\S]+?~~|\|\|[\s\S]+?\|\|)"
    r"|(?P<bare>https?://[^\s<]+)"
    r"|(?P<everyone>@(?:everyone|here)\b)"
    r"|(?P<line>^(?:>{1,3}|#{1,3}|-#|[-*+]|\d+\.) )",
    re.DOTALL | re.MULTILINE,
)


_TIME = re.compile(r"(?<!\\)<t:(\d+):([fR])>")


@dataclass
class Seen:
    """What people see: the words, whom they mention, what is formatted, and what else came of marks."""

    text: str = ""
    mentions: list[str] = field(default_factory=list)
    formats: list[tuple[str, str]] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def see(
    content: str, names: Mapping[str, str] | None = None, read: datetime | None = None, language: str = "en"
) -> Seen:
    """The content as it shows in a client of this language, whose clock is UTC's, to who reads it then."""
    seen = Seen()
    content = _TIME.sub(lambda one: _moment(int(one[1]), one[2], read, language), content)
    _see(content, names or {}, seen)
    seen.text = seen.text.replace("\u200b", "")
    return seen


def _moment(seconds: int, style: str, read: datetime | None, language: str) -> str:
    at = datetime.fromtimestamp(seconds, UTC)
    if style == "R" and read is not None:
        return format_timedelta(min(at - read, -timedelta(minutes=1)), add_direction=True, locale=language)
    return format_datetime(at, "d MMM yyyy HH:mm", locale=language)


def _see(content: str, names: Mapping[str, str], seen: Seen) -> None:
    end = 0
    for found in _RULES.finditer(content):
        seen.text += content[end : found.start()]
        end = found.end()
        if found["escape"]:
            seen.text += found["sign"]
        elif found["code"]:
            coded = found["coded"]
            coded = coded[1:-1] if found["ticks"] == "``" and coded[:1] == coded[-1:] == " " else coded
            seen.formats.append(("code", coded))
            seen.text += coded
        elif found["masked"]:
            inner = see(found["words"], names)
            seen.formats.append(("link", found["address"]))
            seen.others += inner.others
            seen.text += inner.text
        elif found["hidden"]:
            seen.formats.append(("link", found["link"]))
            seen.text += found["link"]
        elif found["mention"]:
            seen.mentions.append(found["user"])
            seen.text += names.get(found["user"], found["mention"])
        elif found["bold"] or found["italic"]:
            inner = see(found["strong"] or found["slanted"], names)
            seen.formats.append(("bold" if found["bold"] else "italic", inner.text))
            seen.others += inner.others
            seen.text += inner.text
        else:
            seen.others.append(found[0])
            seen.text += found[0]
    seen.text += content[end:]
