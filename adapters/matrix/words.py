"""What somebody wrote, read out of the content of a message: for whom it is, without the quotation of a reply."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from typing import Any

from adapters.base.matrix_ids import spelt_out
from copbot.kit.commands import Command
from copbot.language.languages import LANGUAGES
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


def mentioned(content: dict[str, Any], linked: Iterable[str]) -> list[str]:
    """The accounts that the message says it mentions; where it says nothing of it, those it links to or spells out."""
    told = content.get("m.mentions")
    if isinstance(told, dict):
        users = told.get("user_ids")
        return [user for user in users if isinstance(user, str)] if isinstance(users, list) else []
    return list(dict.fromkeys((*linked, *spelt_out(content.get("body")))))


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
