"""What askers say in logs that tells nothing of how their question went: most of what anybody says."""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

from copbot.hearing import phrases
from copbot.hearing.lines import Kind
from copbot.hearing.recognise import read
from training.folders import Row
from training.logs import Log

_OF_HELPERS = 7
"""One of so many lines by others on somebody's question is taken as well: whoever helps speaks so of other things."""

_BUMPS = 4
"""So few words before anybody spoke may be a nudge: "anyone?"."""

_OUTCOMES = phrases.THANKS | phrases.SOLVED_WORDS | {
    "never", "found", "got", "fixed", "works", "worked", "working", "still",
}  # fmt: skip
"""Where one of these words is said it may well be on how the question went."""


def chatter(logs: Iterable[Log]) -> list[Row]:
    """Replies by askers that give details at most: before anybody spoke to them, or in talk that others began."""
    return [row for log in logs for row in _of(log) if _OUTCOMES.isdisjoint(read(row["reply"]).words)]


def _of(log: Log) -> Iterable[Row]:
    began: dict[int, int] = {}
    others: set[int] = set()
    asked: dict[str, int] = {}
    for number, said in enumerate(log.said):
        if said is None or number < log.known:
            continue
        parent = min(log.links.get(number, {number}))
        start = began[number] = number if parent == number else began.get(parent, parent)
        first = log.said[start]
        if first is None or start < log.known:
            continue
        if start == number:
            if "?" in said.text:
                asked[said.author] = number
        elif said.author != first.author:
            others.add(start)
            mine = asked.get(said.author)
            about = log.said[mine] if mine is not None else None
            if about is None and "?" in first.text and crc32(said.text.encode()) % _OF_HELPERS == 0:
                about = first
            if about is not None:
                yield _row(about.text, said.text)
        elif start not in others and "?" in first.text and len(said.text.split()) > _BUMPS:
            yield _row(first.text, said.text)


def _row(question: str, reply: str) -> Row:
    return {"question": question, "reply": reply, "by": "asker", "kind": Kind.MORE_DETAIL.value}
