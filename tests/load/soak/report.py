"""What is printed of a soak."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import quantiles

from tests.load.soak.crowd import Talk
from tests.load.soak.faults import Faults
from tests.load.soak.outcome import Outcome

LONGEST_STOP = 5.0
_SHOWN = 5
_COLUMNS = (
    "database",
    "minutes",
    "messages a second",
    "faults",
    "lost",
    "twice",
    "memory at first, in the end",
    "commands: half, 99 of 100 within",
    "stop",
    "caught up within",
)


@dataclass(slots=True)
class Run:
    """What came out; times in seconds, memory in megabytes."""

    rate: float
    database: str
    talks: list[Talk] = field(default_factory=list)
    faults: Faults | None = None
    outcome: Outcome = field(default_factory=Outcome)
    errors: Counter[str] = field(default_factory=Counter)
    memory: list[float] = field(default_factory=list)
    began: float = 0.0
    """By the monotonic clock."""
    seconds: float = 0.0
    said: int = 0
    """Messages until the bot was told to stop."""
    cpu: float = 0.0
    synapse: float = 0.0
    stopped: float = 0.0
    caught_up: float = 0.0

    def count(self) -> int:
        """How many messages people have written."""
        return sum(talk.book.counts["messages"] for talk in self.talks)

    def minute(self, seconds: float) -> str:
        """A line for who waits."""
        said = self.count()
        happened = self.faults.happened[-1].what if self.faults is not None and self.faults.happened else "nothing"
        return f"{seconds / 60:4.0f} min  {said} messages, {self.memory[-1]:.0f} MB; last {happened}"


def show(run: Run) -> bool:
    """Print it; is all well?"""
    print(
        f"{run.said} messages in {run.seconds / 60:.1f} minutes, {run.said / max(run.seconds, 1):.0f} a second"
        f" ({run.rate:.0f} wanted) on {run.database}, and {run.count() - run.said} more until all had fallen silent;"
        f" the bot used a core for {run.cpu / max(run.seconds, 1):.0%} of the time"
    )
    print(f"reference: this Synapse takes {run.synapse:.0f} messages a second from eight people at once, without a bot")
    _faults(run)
    for talk in run.talks:
        _latency(run, talk)
    print(f"memory    {', '.join(f'{one:.0f}' for one in run.memory)} MB, a figure a minute")
    well = _things(run)
    print("errors in the log: " + ("none" if not run.errors else ""))
    for what, times in run.errors.most_common():
        print(f"  {times} times: {what}")
    print(
        f"stop      {run.stopped:.1f} s after SIGTERM under full load; {run.caught_up:.0f} s after the next start"
        " nothing was missing" + ("" if run.outcome.complete else " but what is named above")
    )
    _table(run)
    return well and run.stopped <= LONGEST_STOP


def _table(run: Run) -> None:
    """The same, short, as a table for the documentation."""
    waits = [wait.ended - wait.began for talk in run.talks for wait in talk.book.waits if wait.ended is not None]
    lost, doubled = (sum(map(len, kind.values())) for kind in (run.outcome.lost, run.outcome.doubled))
    faults = len(run.faults.happened) if run.faults is not None else 0
    print()
    print(f"| {' | '.join(_COLUMNS)} |")
    print("|---" * len(_COLUMNS) + "|")
    row = [run.database, f"{run.seconds / 60:.0f}", f"{run.said / max(run.seconds, 1):.0f}", faults, lost, doubled]
    row += [f"{run.memory[0]:.0f}, {run.memory[-1]:.0f} MB", _halves(waits)]
    row += [f"{run.stopped:.1f} s", f"{run.caught_up:.0f} s"]
    print(f"| {' | '.join(map(str, row))} |")


def _halves(seconds: Sequence[float]) -> str:
    if len(seconds) < 2:
        return "–"
    parts = quantiles(seconds, n=100, method="inclusive")
    return f"{parts[49]:.2f}, {parts[98]:.1f} s"


def _faults(run: Run) -> None:
    happened = run.faults.happened if run.faults is not None else []
    times = Counter(one.what for one in happened)
    print("faults    " + (", ".join(f"{what}: {count}" for what, count in times.items()) or "none"))


def _latency(run: Run, talk: Talk) -> None:
    quiet: list[float] = []
    around: list[float] = []
    for wait in talk.book.waits:
        if wait.ended is not None:
            near = run.faults is not None and run.faults.around(wait.began, wait.ended)
            (around if near else quiet).append(wait.ended - wait.began)
    never = sum(wait.ended is None for wait in talk.book.waits)
    print(
        f"{talk.book.platform:<9} private commands: in quiet times {_spread(quiet)}; around faults {_spread(around)};"
        f" {never} not answered within two minutes; {len(talk.book.unsure)} not taken by the platform,"
        f" {len(talk.book.untaken)} told that they were interrupted"
    )


def _spread(seconds: Sequence[float]) -> str:
    if len(seconds) < 2:
        return f"{len(seconds)} given"
    parts = quantiles(seconds, n=100, method="inclusive")
    return f"{len(seconds)} given, p50 {parts[49] * 1000:.0f} ms, p99 {parts[98] * 1000:.0f} ms"


def _things(run: Run) -> bool:
    """Print what is lost and doubled; is all well?"""
    well = run.outcome.complete
    for talk in run.talks:
        book = talk.book
        print(
            f"{book.platform:<9} {book.counts['messages']} messages: {len(book.questions)} questions,"
            f" {len(book.answers)} answers, {sum(book.votes.values())} votes,"
            f" {len(book.words)} commands with an answer each"
        )
    for what, lost in run.outcome.lost.items():
        doubled = run.outcome.doubled[what]
        # Telegram knows no key by which it could tell what comes again: where its answer is lost, it is said again.
        well = well and (not doubled or what == "sayings on telegram")
        if lost or doubled:
            print(f"  {what}: {len(lost)} lost {lost[:_SHOWN]}, {len(doubled)} doubled {doubled[:_SHOWN]}")
            _when(run, what.rpartition(" ")[2], lost + doubled)
    print(f"lost      {sum(map(len, run.outcome.lost.values()))}; {run.outcome.waiting} actions not carried out yet")
    print(f"doubled   {sum(map(len, run.outcome.doubled.values()))}")
    for why, times in run.outcome.failed.most_common():
        print(f"  given up: {times} times {why}")
    return well


def _when(run: Run, platform: str, what: Sequence[str]) -> None:
    """Print in which minutes these were said."""
    book = next(talk.book for talk in run.talks if talk.book.platform == platform)
    minutes = Counter(int((book.when(one) - run.began) // 60) + 1 for one in what)
    print("    by minute: " + ", ".join(f"{minute}: {number}" for minute, number in sorted(minutes.items())))
