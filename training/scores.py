"""How good judgements are, by rows that the trees which judged them did not see."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from copbot.hearing.trees import Floats
from training.judged import ALARM, Row
from training.logs import Log, Window, conversations, fates

LIST = 0.4
"""From this probability on a message is listed as a question."""
TAKEN = 0.6
"""From this probability on a question is held to be taken up."""


@dataclass(frozen=True, slots=True)
class Found:
    """How many were found rightly, found wrongly, and missed."""

    right: int
    false: int
    missed: int

    @property
    def f1(self) -> float:
        """The harmonic mean of how many of those found are right, and how many of the right ones are found."""
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)

    def __str__(self) -> str:
        return f"F1 {self.f1:.3f} (right {self.right}, false {self.false}, missed {self.missed})"


def questions(rows: Sequence[Row], puts: Floats, windows: Iterable[Window]) -> Found:
    """Questions to the room, of those in the windows that are sure."""
    told = sum(fate != "no" and window.sure[key] for window in windows for key, fate in window.fate.items())
    listed = [row.puts for row, chance in zip(rows, puts, strict=True) if _modern(row) and chance >= LIST]
    right = sum(one is True for one in listed)
    return Found(right, len(listed) - right, told - right)


def alarms(rows: Sequence[Row], puts: Floats, taken: Floats, windows: Iterable[Window]) -> Found:
    """Questions that nobody took up, of those that are sure. What was taken up without an answer counts as neither."""
    told = sum(fate == ALARM and window.sure[key] for window in windows for key, fate in window.fate.items())
    given = [
        row for row, chance, up in zip(rows, puts, taken, strict=True) if _modern(row) and chance >= LIST and up < TAKEN
    ]
    right = sum(row.taken is False for row in given)
    return Found(right, sum(row.fate in ("answered", "no") for row in given), told - right)


def talks(rows: Sequence[Row], puts: Floats, taken: Floats, logs: Iterable[Log]) -> Found:
    """Conversations of the logs that begin with a question and in which nobody else speaks."""
    given = {
        (row.part, int(row.about))
        for row, chance, up in zip(rows, puts, taken, strict=True)
        if row.room == "irc" and not row.early and chance >= LIST and up < TAKEN
    }
    right = false = missed = 0
    for log in logs:
        told = fates(log)
        for first in conversations(log):
            if first in told:
                alarm = (log.name, first) in given
                right += alarm and told[first] is None
                false += alarm and told[first] is not None
                missed += not alarm and told[first] is None
    return Found(right, false, missed)


def _modern(row: Row) -> bool:
    return row.room == "modern" and row.sure and not row.early
