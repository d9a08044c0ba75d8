"""Lines of WhatsApp's exports: what begins a message, what is only a note, and in which order a date is written.

Phones write both in their own language: `[05.03.19, 09:01:12] Mira: text`, `3/5/19, 9:01 AM - Mira: text`,
`[12.3.2022 klo 14.08.18] Mira: text`. Signs that nobody sees mark what WhatsApp itself has written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from adapters.logs.fields import believed
from copbot.patterns import expression

Order = Literal["dmy", "mdy", "ymd"]
ORDERS: tuple[Order, ...] = ("dmy", "mdy", "ymd")
MARK = "\u200e"
_UNSEEN = str.maketrans(
    {"\u202f": " ", "\u00a0": " ", "\ufeff": None, **dict.fromkeys("\u200f\u202a\u202b\u202c\u2068\u2069")}
)
_HALVES = r"(?P<half>[ap]\.?\s?m\.?|午前|午後|오전|오후|上午|下午|[πμ]\.?μ\.?)"
_BEGINS = expression(
    rf"{MARK}?(?P<open>\[)?(?P<one>\d{{1,4}})\s?(?P<sign>[./-])\s?(?P<two>\d{{1,2}})(?P=sign)\s?(?P<three>\d{{1,4}})\.?"
    rf"(?:,|\s+(?:klo|kl\.?|um|à|at|a las|alle|às|om))?\s+(?:{_HALVES.replace('half', 'before')}\s?)?"
    r"(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d))?"
    rf"(?:\s?{_HALVES})?(?P<close>\])?(?:(?<=\])\s|\s[-–]\s)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_SPOKEN = expression(r"(?P<name>[^:\"“”„«»\n]{1,80}?):\s(?P<text>.*)|(?P<empty>[^:\"“”„«»\n]{1,80}):", re.DOTALL)
_NOTE = expression(r"\b(?:added|changed|created|pinned|turned|updated) (?:the|this|a|to|on|off)\b")
_AFTERNOON = ("p", "午後", "오후", "下午", "μμ", "μ.μ")
_CLOCK = expression(r"[<*]\S")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that begins a message: the three numbers of its date, the time of day, who says it, and what."""

    date: tuple[str, str, str]
    sign: str
    clock: tuple[int, int, int]
    halves: str
    """How the half of the day is written, if it is."""
    name: str | None
    text: str

    def at(self, order: Order) -> datetime:
        """The moment, as the phone's clock showed it. Raises ValueError if there is none."""
        parts = dict(zip(order, map(int, self.date), strict=True))
        year = parts["y"] if parts["y"] >= 100 else 2000 + parts["y"]
        hour, minute, second = self.clock
        return believed(datetime(year, parts["m"], parts["d"], hour, minute, second, tzinfo=UTC))


def line_of(line: str) -> Line | None:
    """The line, if it begins a message or a note."""
    found = _BEGINS.fullmatch(line.translate(_UNSEEN))
    if not found or bool(found["open"]) != bool(found["close"]) or _CLOCK.match(found["rest"]):
        return None
    hour, halves = int(found["hour"]), found["half"] or found["before"] or ""
    if halves and hour <= 12:
        hour = hour % 12 + 12 * halves.lower().startswith(_AFTERNOON)
    if hour > 23:
        return None
    rest = found["rest"]
    said = _SPOKEN.fullmatch(rest) if not rest.startswith(MARK) else None
    if said and said["name"] and _NOTE.search(said["name"]):
        said = None
    return Line(
        (found["one"], found["two"], found["three"]),
        found["sign"],
        (hour, int(found["minute"]), int(found["second"] or 0)),
        halves,
        (said["name"] or said["empty"]).removeprefix("~").strip() if said else None,
        (said["text"] or "") if said else rest,
    )


def order_of(lines: Iterable[Line]) -> tuple[Order, bool]:
    """In which order the dates of a file are written, and whether that is certain.

    A number over twelve is a day. Else messages follow each other in time, in the right order of the numbers. If both
    orders do for that, it is a guess: the month first where the clock is of twelve hours, as in the United States.
    """
    back = {"dmy": 0, "mdy": 0}
    last: dict[str, tuple[int, int, int]] = {}
    alike, american = True, False
    for line in lines:
        if len(line.date[0]) == 4:
            return "ymd", True
        one, two, three = map(int, line.date)
        if line.sign == "." or one > 12:
            return "dmy", True
        if two > 12:
            return "mdy", True
        alike = alike and one == two
        american = line.halves.isupper() and len(line.date[0]) == 1
        for order, day in (("dmy", (three, two, one)), ("mdy", (three, one, two))):
            back[order] += day < last.get(order, day)
            last[order] = day
    if back["dmy"] != back["mdy"]:
        return ("dmy" if back["dmy"] < back["mdy"] else "mdy"), True
    return ("mdy" if american else "dmy"), alike
