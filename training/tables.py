"""Tables of how good the judgements of rooms are: by what they did not see, in bins, and with each part left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from copbot.hearing import fate
from copbot.hearing.reasons import REASONS, Reason
from training import scores
from training.judged import Row
from training.judging import Judgement, judgement, known
from training.logs import Log, Window

Rows = Sequence[Sequence[Row]]
_NAMES = fate.BEFORE + fate.AFTER
_LINKS = tuple(
    name
    for name in _NAMES
    if REASONS[name] in (Reason.WENT_ON, Reason.BEGINS_NEW)
    or name.startswith(("next links", "next new", "asker goes on", "asker begins"))
)
_RHYTHM = tuple(
    name
    for name in _NAMES
    if name in ("rhythm", "time since own", "silence before", "asker silent", "reply after")
    or name.startswith("next after")
)
_CALLED = tuple(
    name
    for name in _NAMES
    if REASONS[name] in (Reason.SPOKEN_TO, Reason.SPEAKS_TO_SOMEBODY)
    or name.startswith("next speaks to another")
    or name in ("since spoken to", "reply speaks to another", "asker spoke to others", "last spoke to author")
)
_SHARED = tuple(name for name in _NAMES if REASONS[name] is Reason.SHARES_WORDS or name == "shares with parent")
_LINES = tuple(
    name
    for name in _NAMES
    if name in ("words", "parent asks", "last asks", "own last asks", "reply asks") or name.startswith("next asks")
)


@dataclass(frozen=True, slots=True)
class Told:
    """What the parts' rows teach, first before and then after it is known what puts a question."""

    rows: Rows
    later: Rows
    logs: Sequence[Log]
    windows: Sequence[Window]

    def figures(self, puts: Judgement, taken: Judgement) -> str:
        """Questions and alarms of the modern rooms, and alarms of the logs."""
        rows = [row for part in self.later for row in part]
        asked = np.concatenate(puts.of(self.later))
        up = np.concatenate(taken.of(self.later))
        return (
            f"{scores.questions(rows, asked, self.windows)} | {scores.alarms(rows, asked, up, self.windows)}"
            f" | {scores.talks(rows, asked, up, self.logs)}"
        )


def reliability(told: Told, puts: Judgement, taken: Judgement) -> Iterator[str]:
    """For ten bins of probability what was true of those in it, and how many they were."""
    for name, judged in (("puts", puts), ("taken", taken)):
        for room in ("modern", "irc"):
            pairs = [
                (chance, bool(getattr(row, name)))
                for part, chances in zip(told.later, judged.of(told.later), strict=True)
                for row, chance in zip(part, chances.tolist(), strict=True)
                if known(name, row) and row.room == room and not row.early
            ]
            cells = []
            for low in range(10):
                inside = [true for chance, true in pairs if low <= chance * 10 < low + 1 or (low == 9 and chance >= 1)]
                cells.append(f"{sum(inside) / len(inside):.2f} ({len(inside)})" if inside else "–")
            yield f"| {name}, {room} | " + " | ".join(cells) + " |"


def ablation(told: Told) -> Iterator[str]:
    """The figures with each part left out in turn; the trees are learned again without it."""
    without: dict[str, Callable[[Rows], Rows]] = {
        "nothing": lambda rows: rows,
        "links": lambda rows: _blank(rows, _LINKS),
        "rhythm": lambda rows: _blank(rows, _RHYTHM),
        "names": lambda rows: _blank(rows, _CALLED),
        "words shared": lambda rows: _blank(rows, _SHARED),
        "what single lines say": lambda rows: _blank(rows, _LINES),
        "looks before the end": lambda rows: _taught(rows, lambda row: not row.early),
        "quieter copies": lambda rows: _taught(rows, lambda row: row.room != "quiet"),
        "dialogs": lambda rows: _taught(rows, lambda row: row.room != "dialogs"),
        "lessons of IRC": lambda rows: _taught(rows, lambda row: row.room not in ("irc", "quiet")),
        "lessons of docker": lambda rows: _taught(rows, lambda row: row.room != "modern"),
    }
    for what, leave_out in without.items():
        changed = replace(told, rows=leave_out(told.rows), later=leave_out(told.later))
        yield f"| {what} | {changed.figures(judgement('puts', changed.rows), judgement('taken', changed.later))} |"


def _blank(rows: Rows, names: Sequence[str]) -> Rows:
    """The rows without these numbers."""
    keep = np.array([name not in names for name in _NAMES], np.float32)

    def of(row: Row) -> Row:
        return replace(row, before=tuple(keep[: len(row.before)] * row.before), all=tuple(keep * row.all))

    return [[of(row) for row in part] for part in rows]


def _taught(rows: Rows, teaches: Callable[[Row], bool]) -> Rows:
    """The rows, of which some are judged but teach nothing."""
    return [[row if teaches(row) else replace(row, teaches=False) for row in part] for part in rows]
