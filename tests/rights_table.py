"""Who may do what, as docs/security.md shows it: made from rights.toml. `make docs` writes it there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FILE = Path(__file__).parent / "rights.toml"
_SHORT = {
    "answerpost": "answer",
    "acc": "question",
    "q": "question",
    "open": "question",
    "put": "question",
    "case": "ticket",
}


@dataclass(frozen=True, slots=True)
class Right:
    """A line of the table: a command or a reaction, where it is given, and what each kind of people may."""

    line: str
    on: str
    """What it is put on, or in reply to."""
    where: str
    may: dict[str, str]
    reaction: bool

    @property
    def command(self) -> str:
        """The command's canonical name."""
        return self.line.split()[0]

    def __str__(self) -> str:
        return f"{self.line} < {self.on}" if self.on else self.line


def load() -> list[Right]:
    """All lines."""
    whole = tomllib.loads(_FILE.read_text(encoding="utf8"))
    return [
        Right(*_parts(row[0], reaction=name == "reactions"), row[1], dict(zip(whole["columns"], row[2:], strict=True)),
              name == "reactions")
        for name in ("commands", "reactions")
        for row in whole[name]
    ]  # fmt: skip


def _parts(given: str, *, reaction: bool) -> tuple[str, str]:
    line, _, on = given.partition(" " if reaction else " < ")
    return line, on


def table() -> str:
    """The table in Markdown."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    rights = load()
    columns = list(rights[0].may)
    yield f"| | where | {' | '.join(columns)} |"
    yield "|" + "---|" * (len(columns) + 2)
    for one in rights:
        yield f"| {_named(one)} | {one.where} | {' | '.join(one.may.values())} |"


def _named(one: Right) -> str:
    on = _SHORT.get(one.on, one.on)
    if one.reaction:
        return f"{one.line[1:]} {'on' if one.line[0] == '+' else 'taken from'} {_ON[one.on]}"
    line = re.sub(r"\{(\w+)\}", lambda found: _SHORT.get(found[1], found[1]).upper(), one.line)
    line = re.sub(r"@\w+", "@NAME", line)
    return f"`/{line}`" + (f" in reply to {_ON[one.on]}" if on else "")


_ON = {
    "answer": "an answer",
    "asked": "a question",
    "said": "what others said",
    "accepted": "the accepted answer",
    "voted": "what was voted on",
    "vote": "a proposal",
    "balloted": "a proposal that was voted on",
    "rated": "what was moderated",
    "botsaid": "a message of the bot's",
}


def page(text: str) -> str:
    """The page with the table in its place."""
    before, begin, rest = text.partition("<!-- rights -->\n\n")
    _, end, after = rest.partition("\n<!-- /rights -->")
    return f"{before}{begin}{table()}{end}{after}"


if __name__ == "__main__":
    shown = Path(__file__).parent.parent / "docs" / "security.md"
    shown.write_text(page(shown.read_text(encoding="utf8")), encoding="utf8")
