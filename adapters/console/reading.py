"""What a line typed in the terminal means: a line of a scenario, or words of whoever spoke last."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from copbot.patterns import expression
from copbot.rehearsal.scenario import ScenarioError, Step, parse

BOT = "copbot"
_FORMS = ("replies", "reacts", "unreacts", "edits", "deletes", "presses", "joins", "leaves", "dm")
_ALMOST = expression(rf'(?:"([^"]+)"|(\S+))\s+({"|".join(_FORMS)}|in\s+(?:#|thread\s))')
_SPEAKS = frozenset({"says", "replies", "edits", "dm"})
_ELSEWHERE = frozenset({"platform", "community", "setting", "again", "off", "expect", "expect-not", "nothing"})
_HEAD = 500
_LONGEST_NAME = 40


class Order(StrEnum):
    """Words to the terminal itself."""

    HELP = "help"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Bare:
    """Words without a name: whoever spoke last says them."""

    text: str


@dataclass(frozen=True, slots=True)
class Wrong:
    """A line that can't be read: which sentence says so, and the part of the line that it shows."""

    key: str
    what: str = ""


Reading = Step | Bare | Order | Wrong | None


def read(line: str, people: Collection[str]) -> Reading:
    """What the line means to those who are there; None if it says nothing."""
    if re.search("[\ud800-\udfff]", line):
        return Wrong("wrong-encoding")
    bare = line.strip()
    if bare.casefold() in ("?", "help"):
        return Order.HELP
    if bare.casefold() in ("quit", "exit"):
        return Order.QUIT
    if bare.startswith(("/", "@")) or re.match(r"#\S", bare):
        return Bare(bare)
    try:
        step = _parse(bare)
    except (ScenarioError, OverflowError):
        return _unread(bare, people)
    return _sensible(step, bare, people) if step else None


def messages(lines: Sequence[str], people: Collection[str]) -> Iterator[tuple[str, str]]:
    """Pasted lines as messages: the first line of each, and what it has below. A line with a name begins one."""
    held: list[str] = []
    for line in lines:
        below = bool(held) and joined(read(held[0], people), "x") != read(held[0], people)
        reading = read(line, people)
        if below and (reading is None or (isinstance(reading, Bare) and not line.strip().startswith("/"))):
            held.append(line)
            continue
        if held:
            yield held[0], "\n".join(held[1:]).rstrip()
        held = [line]
    if held:
        yield held[0], "\n".join(held[1:]).rstrip()


def joined(reading: Reading, more: str) -> Reading:
    """The message with what it has below its first line; what is no message has nothing there."""
    if more and isinstance(reading, Bare) and not reading.text.startswith("/"):
        return Bare(f"{reading.text}\n{more}")
    if more and isinstance(reading, Step) and reading.verb in _SPEAKS and reading.text:
        return replace(reading, text=f"{reading.text}\n{more}")
    return reading


def _parse(line: str) -> Step | None:
    """As the parse of `scenario`, which is slow on long lines: what makes a line a step stands at its beginning."""
    head, rest = line[:_HEAD], line[_HEAD:]
    step = parse(1, head)
    if step and rest and step.text and head.endswith(step.text.lstrip()):
        return replace(step, text=step.text + rest)
    if step and rest and head.rstrip().endswith(step.text):
        return replace(step, text=step.text + head[len(head.rstrip()) :] + rest)
    return step


def _sensible(step: Step, bare: str, people: Collection[str]) -> Reading:
    if step.verb in _ELSEWHERE:
        return Wrong("wrong-elsewhere", bare.split(maxsplit=1)[0])
    if not _is_name(step.where.room or (step.text if step.verb == "room" else "")):
        return Wrong("wrong-form", bare)
    name = step.name.casefold()
    known = any(name == person.casefold() for person in people)
    if name == BOT:
        return Bare(step.text if step.verb == "says" else bare)
    if name and not known and not _is_name(step.name):
        return Bare(bare)
    if step.verb == "says" and not known and step.text.startswith("//"):
        return Bare(bare)
    if step.verb in ("leaves", "unreacts", "edits", "deletes", "presses") and not known:
        return Wrong("wrong-nobody", step.name)
    return step


def _is_name(name: str) -> bool:
    return len(name) <= _LONGEST_NAME and not any(unicodedata.category(sign).startswith("C") for sign in name)


def _unread(bare: str, people: Collection[str]) -> Reading:
    if bare[0] in "+>" or bare.startswith("!>"):
        return Wrong("wrong-wait" if bare[0] == "+" else "wrong-elsewhere", bare.split(maxsplit=1)[0])
    almost = _ALMOST.match(bare)
    if almost and (almost[1] or almost[2]).casefold() in {person.casefold() for person in people}:
        return Wrong("wrong-form", bare)
    return Bare(bare)
