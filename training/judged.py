"""What is known of the questions in the logs, as rows to learn from, each heard as it would be at work."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from copbot.hearing.room import TRACED, Models
from copbot.hearing.turns import HAS_A_MARK
from training.logs import Log, Window, conversations, fates
from training.streams import Look, play

ALARM = "none"
"""The fate of a question that nobody took up."""
_TAKEN = {ALARM: False, "answered": True, "taken_up": True}


@dataclass(frozen=True, slots=True)
class Row:
    """A message that may ask, what was known of it, and what is true: None where that isn't known.

    `room` is where it was said ("irc", "quiet" for a quieter copy, "dialogs", "modern"); `part` the log or window;
    `about` the conversation that it belongs to, or its own line; `line` its line.
    """

    room: str
    part: str
    about: str
    line: int
    before: tuple[float, ...]
    all: tuple[float, ...]
    puts: bool | None
    taken: bool | None
    fate: str = ""
    sure: bool = True
    early: bool = False
    """It was looked at before the end of the log."""
    teaches: bool = True
    """It is not only judged, but learned from."""


def of_logs(logs: Iterable[Log], models: Models) -> Iterator[Row]:
    """What the annotation tells of questions, and of whether anybody took them up."""
    for log in logs:
        ended, early = play(log.heard(), models)
        kind = "dialogs" if log.modern else "irc" if log.known else "quiet"
        told, starts = fates(log), conversations(log)
        of = {number: first for first, numbers in starts.items() for number in numbers}
        alone = {number for numbers in starts.values() for number in _alone(log, numbers)}
        for look, soon in [*((one, False) for one in ended), *((one, True) for one in early)]:
            number, marked = int(look.asked.turn.said.id), look.asked.turn.marks[HAS_A_MARK] > 0
            if number < log.known:
                continue
            begins = number in starts
            # What begins a talk without a mark may be a question or not, and what its beginner adds before others
            # speak may be the question: the annotation doesn't say.
            puts = begins if (marked if begins else number not in alone) else None
            taken = None
            if number in told and _watched(look, models):
                by = told[number]
                taken = by is not None and by <= look.at
            yield Row(
                kind, log.name, str(of.get(number, number)), number, tuple(look.asked.before), look.known, puts, taken,
                early=soon,
            )  # fmt: skip


def _watched(look: Look, models: Models) -> bool:
    """Whether the room followed what became of it."""
    return models.puts is None or look.asked.puts >= TRACED


def _alone(log: Log, numbers: Sequence[int]) -> Iterator[int]:
    """What is said in a conversation before anybody but its beginner speaks, without its first message."""
    first = log.said[numbers[0]]
    for number in numbers[1:]:
        one = log.said[number]
        if one is None or first is None or one.author != first.author:
            return
        yield number


def of_windows(windows: Iterable[Window], models: Models, room: str = "modern") -> Iterator[Row]:
    """What was read of rooms by eye, or is known of rooms that were made."""
    for window in windows:
        ended, early = play(window.said, models)
        for look, soon in [*((one, False) for one in ended), *((one, True) for one in early)]:
            key = look.asked.turn.said.id
            if key not in window.fate:
                continue
            fate = window.fate[key]
            taken = _TAKEN.get(fate)
            # Before the answer somebody may have reacted already.
            if not _watched(look, models) or (taken and look.at < window.by[key]):
                taken = None
            yield Row(
                room, str(window.number), key, int(key), tuple(look.asked.before), look.known, fate != "no", taken,
                fate, window.sure[key], early=soon,
            )  # fmt: skip
