"""What somebody wrote, read out of the content of a message: without quotations, with mentions as `@name`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote, urlsplit

from copbot.community.values import LANGUAGES
from copbot.kit.commands import Command
from copbot.language.wording import wording

PREFIX = "!"
"""What commands begin with: clients keep the slash to themselves."""


def command_words(commands: Iterable[Command]) -> frozenset[str]:
    """The words that commands go by, in all languages."""
    found = set()
    for command in commands:
        found.add(command.name)
        if command.listed:
            found |= {wording(code).line(f"command-{command.name}").casefold() for code in LANGUAGES}
    return frozenset(found)


def unquoted(body: str) -> str:
    """The text of a reply without the lines that old clients put before it: `> <@ann:example.org> …`."""
    if not re.match(r"> (?:\* )?<@", body):
        return body
    lines = body.split("\n")
    while lines and lines[0].startswith(">"):
        lines.pop(0)
    return "\n".join(lines[1:] if lines and not lines[0].strip() else lines)


class _Pills(HTMLParser):
    """Collects the links to people: whom, and the words."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._user = ""
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._user, self._words = pointed_user(dict(attrs).get("href") or ""), []

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._user:
            self.found.append((self._user, "".join(self._words)))
            self._user = ""


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


def pills(content: dict[str, Any]) -> list[tuple[str, str]]:
    """The people whom the formatted text links to, each with the words of the link."""
    if content.get("format") != "org.matrix.custom.html" or not isinstance(content.get("formatted_body"), str):
        return []
    parser = _Pills()
    parser.feed(re.sub(r"<mx-reply>.*?</mx-reply>", "", content["formatted_body"], flags=re.DOTALL))
    parser.close()
    return parser.found


def mentioned(content: dict[str, Any]) -> list[str]:
    """The accounts that the message says it mentions; where it says nothing of it, those it links to."""
    told = content.get("m.mentions")
    if isinstance(told, dict):
        users = told.get("user_ids")
        return [user for user in users if isinstance(user, str)] if isinstance(users, list) else []
    return list(dict.fromkeys(user for user, _ in pills(content)))


def with_mentions(body: str, links: Iterable[tuple[str, str]], names: dict[str, str]) -> str:
    """The text with links to people as commands take them: `@name`, or `@"first last"`.

    `names` are the people's names in the room.
    """
    at = 0
    for user, words in links:
        for written in dict.fromkeys((f"@{words.removeprefix('@')}", words, user)):
            place = body.find(written, at) if written else -1
            if place >= 0:
                name = names.get(user, words).replace('"', "")
                told = f'@"{name}"' if re.search(r"[\s:,]", name) else f"@{name}"
                body = body[:place] + told + body[place + len(written) :]
                at = place + len(told)
                break
    return body


def addressed(text: str, names: Iterable[str], commands: Set[str]) -> str:
    """The text without the bot's name before it: a command line if the word behind the name is a command."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        called = f'@?"?{re.escape(name)}"?'
        found = re.match(rf"{called}\s*[:,]\s*|@\"?{re.escape(name)}\"?\s+", text, re.IGNORECASE)
        if found and (rest := text[found.end() :].strip()):
            word = re.match(rf"{PREFIX}?([\w-]+)", rest)
            if word and word[1].casefold() in commands:
                return PREFIX + rest.removeprefix(PREFIX)
            return rest
    return text
