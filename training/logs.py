"""The logs that hearing learns from: who said what, what goes on from what, what became of the questions."""

from __future__ import annotations

import json
import random
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from copbot.hearing.turns import Said

_IRC = re.compile(r"(?:\S+ \d{4}-\d\d-\d\d )?\[([\d:]+)\]\s*(?:<([^>]+)>|\* (\S+))\s?(.*)")
_GITTER = re.compile(r"\[(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d)\] <([^>]+)>\s?(.*)")
_CALLS = re.compile(r"@?[^\s:,]+[:,]\s+")
_DAY = 86400
_BOTS = {"ubotu", "ubottu", "ubot3", "ubot5", "wikibugs"}
ANNOTATED = 1000
"""Messages of the IRC logs before this one are context only."""
BACK = 400
"""So many messages of context are played."""
WINDOWS = range(2000, 28001, 4000)
WINDOW = 400


@dataclass(frozen=True, slots=True)
class Log:
    """A room's messages, None where a line is none, and for each that is known what it goes on from.

    What begins something new goes on from itself. `known` says from which message on that is known.
    """

    name: str
    said: list[Said | None]
    links: dict[int, set[int]]
    known: int = ANNOTATED
    modern: bool = False
    """Whether it is a room of today: slower, with fewer names, and with questions that bear no mark."""

    @property
    def first(self) -> int:
        """From here on it is played."""
        return max(0, self.known - BACK)

    def heard(self) -> list[Said | None]:
        """What is played of it."""
        return self.said[self.first :]


def irc(folder: Path) -> list[Log]:
    """The annotated logs of a folder (Kummerfeld et al. 2019), by name."""
    return [_irc(path) for path in sorted(folder.glob("*.ascii.txt"))]


def _irc(path: Path) -> Log:
    said: list[Said | None] = []
    days = last = 0
    for number, line in enumerate(path.read_text("utf8", "replace").splitlines()):
        found = _IRC.match(line)
        if found is None:
            said.append(None)
            continue
        hours, minutes, *seconds = map(int, found[1].split(":"))
        at = days + hours * 3600 + minutes * 60 + sum(seconds)
        if at < last - 7200:
            days, at = days + _DAY, at + _DAY
        last = at
        nick = found[2] or found[3]
        said.append(Said(id=str(number), author=nick, name=nick, text=found[4], at=float(at)))
    links: dict[int, set[int]] = defaultdict(set)
    for line in path.with_name(path.name.replace(".ascii.", ".annotation.")).read_text().splitlines():
        numbers = [int(part) for part in line.replace(":", " ").split() if part.isdigit()]
        if len(numbers) >= 2:
            links[max(numbers[:2])].add(min(numbers[:2]))
    return Log(path.name.removesuffix(".ascii.txt"), said, dict(links))


_DIALOG = re.compile(r"(?:\d+ )?\[(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)\] <([^>]+)>\s?(.*)")
_BETWEEN = re.compile(r"\n-{5,}[^\n]*\n")


def dialogs(path: Path) -> Log:
    """A room whose dialogs were taken apart by hand (Shi et al. 2021), put together again by time."""
    told: list[tuple[float, int, str, str]] = []
    for number, dialog in enumerate(_BETWEEN.split(path.read_text("utf8"))):
        for line in dialog.splitlines():
            if found := _DIALOG.match(line):
                at = datetime.fromisoformat(found[1]).replace(tzinfo=UTC).timestamp()
                told.append((at, number, found[2], found[3]))
    told.sort(key=lambda one: one[0])
    said: list[Said | None] = []
    links: dict[int, set[int]] = {}
    last: dict[int, list[int]] = defaultdict(list)
    for number, (at, dialog, name, text) in enumerate(told):
        before = last[dialog]
        links[number] = {before[-1]} if before else {number}
        for one in reversed(before[-20:]):
            if text.casefold().startswith((told[one][2].casefold(), f"@{told[one][2].casefold()}")):
                links[number] = {one}
                break
        before.append(number)
        said.append(Said(id=str(number), author=name, name=name, text=text, at=at))
    return Log(path.stem, said, links, known=0, modern=True)


def conversations(log: Log) -> dict[int, list[int]]:
    """The messages that belong together, by the first of them."""
    root: dict[int, int] = {}

    def of(number: int) -> int:
        while root.setdefault(number, number) != number:
            number = root[number]
        return number

    for number, earlier in log.links.items():
        for one in earlier:
            low, high = sorted((of(number), of(one)))
            root[high] = low
    found: dict[int, list[int]] = defaultdict(list)
    for number in sorted(root):
        if number < len(log.said) and log.said[number] is not None:
            found[of(number)].append(number)
    return {lines[0]: lines for lines in found.values()}


def fates(log: Log) -> dict[int, int | None]:
    """For each message of a conversation that can be judged: where somebody but its beginner first speaks in it."""
    last = log.known + (len(log.said) - log.known) * 0.9
    found: dict[int, int | None] = {}
    for first, lines in conversations(log).items():
        starter = log.said[first]
        if starter is None or not log.known <= first <= last or starter.author.lower() in _BOTS:
            continue
        others = next((n for n in lines if (one := log.said[n]) is not None and one.author != starter.author), None)
        if others is not None or log.modern or "?" in starter.text:
            found.update(dict.fromkeys(lines, others))
    return found


def thinned(log: Log, chance: random.Random, share: float) -> Log:
    """The log as a quieter room would have it: a share of its conversations, and fewer messages that name whom."""
    kept: dict[int, int] = {}
    for lines in conversations(log).values():
        if lines[0] >= log.known and chance.random() < share:
            kept.update(dict.fromkeys(lines, 0))
    said: list[Said | None] = []
    slower = 2.0 ** chance.uniform(0.0, 6.0)
    for number in sorted(kept):
        one = log.said[number]
        if one is None:
            continue
        kept[number] = len(said)
        text = _CALLS.sub("", one.text, count=1) if chance.random() < 0.6 else one.text
        said.append(replace(one, id=str(len(said)), text=text, at=one.at * slower))
    links = {
        kept[number]: {kept[one] for one in earlier if one in kept}
        for number, earlier in log.links.items()
        if number in kept
    }
    return Log(f"{log.name} thinned", said, {n: earlier for n, earlier in links.items() if earlier}, known=0)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a room with what became of its questions: by message, "no" where there is none."""

    number: int
    said: list[Said]
    fate: dict[str, str]
    sure: dict[str, bool]
    by: dict[str, int]
    """Where somebody took the question up."""


def gitter(file: Path, labels: Path, numbers: Iterable[int]) -> Iterator[Window]:
    """Windows (1 to 7) of a room that was read by eye, each with the messages before it."""
    lines = file.read_text("utf8").splitlines()
    told = {row["index"]: row for row in map(json.loads, labels.read_text("utf8").splitlines())}
    for number in numbers:
        first = WINDOWS[number - 1]
        said = [one for one in (_gitter(i, lines[i]) for i in range(first - WINDOW, first + WINDOW)) if one]
        inside = [one.id for one in said if int(one.id) >= first]
        fate = {key: told.get(int(key), {"fate": "no"})["fate"] for key in inside}
        yield Window(number, said, fate, {key: told.get(int(key), {}).get("sure") is not False for key in inside},
                     {key: told[int(key)]["by"] for key in inside if "by" in told.get(int(key), {})})  # fmt: skip


def _gitter(number: int, line: str) -> Said | None:
    found = _GITTER.match(line)
    if found is None:
        return None
    at = datetime.fromisoformat(found[1]).replace(tzinfo=UTC).timestamp()
    return Said(id=str(number), author=found[2], name=found[2], text=found[3], at=at)
