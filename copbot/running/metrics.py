"""What the bot counts of its own doings, for whoever watches it: plain numbers in memory, from the start on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Key = tuple[str, ...]
"""The name of a figure, and the values of its labels: only words of closed lists."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a figure tells, and by what it is told apart."""

    help: str
    labels: tuple[str, ...] = ()


COUNTED: Mapping[str, Told] = {
    "events": Told("Happenings that were handled.", ("platform", "kind")),
    "actions": Told("Actions that were tried, by how that went.", ("platform", "kind", "outcome")),
    "nudges": Told("Unasked words to members, by what became of them.", ("kind", "outcome")),
    "heard": Told("Messages in plain talk, by whether they were held to ask something.", ("decision",)),
    "replies_heard": Told("What was said about a question, by what it was held for.", ("by", "kind")),
    "domain_events": Told("What features told each other.", ("kind",)),
    "set_aside": Told("Inputs that could not be handled and were set aside.", ("kind",)),
    "handlers_failed": Told("Faults of the program: what a feature did was undone.", ("feature",)),
    "backups_failed": Told("Backups by schedule that could not be made, each try."),
    "database_waits": Told("How often the database took nothing and was tried again."),
}
"""What is counted; each name is also that of a counter."""
TIMED: Mapping[str, Told] = {
    "commit_seconds": Told("From the moment in which something was handed in until it was committed."),
    "batch_seconds": Told("How long the lane worked at what waited, up to the commit."),
    "delivery_seconds": Told("How long a platform took to do one action.", ("platform",)),
    "delivered_after_seconds": Told("From the commit of an action until it was done, with all waits.", ("platform",)),
}
"""What is timed, in seconds."""
BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0)
"""The upper bounds of what times are sorted into; what took longer comes last."""


class Times:
    """How often something took how long."""

    __slots__ = ("counts", "total")

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.total = 0.0

    def add(self, seconds: float, times: int = 1) -> None:
        """It took so long, so often."""
        seconds = max(seconds, 0.0)
        self.counts[bisect_left(BOUNDS, seconds)] += times
        self.total += seconds * times


class Figures:
    """All that is counted. Each figure is added to by one thread only, and may be read by any."""

    def __init__(self) -> None:
        self._counts: dict[Key, int] = {}
        self._times: dict[Key, Times] = {}
        self.delivered: dict[str, float] = {}
        """When something last got to each platform, or was refused for good, by `time.monotonic`."""

    def count(self, *key: str, times: int = 1) -> None:
        """This has happened so often."""
        self._counts[key] = self._counts.get(key, 0) + times

    def count_all(self, keys: Iterable[Key]) -> None:
        """Each of these has happened once."""
        counts = self._counts
        for key in keys:
            counts[key] = counts.get(key, 0) + 1

    def took(self, seconds: float, *key: str, times: int = 1) -> None:
        """This took so long, in seconds."""
        found = self._times.get(key)
        if found is None:
            found = self._times[key] = Times()
        found.add(seconds, times)

    def counts(self) -> list[tuple[Key, int]]:
        """What has been counted so far."""
        return sorted(self._counts.copy().items())

    def times(self) -> list[tuple[Key, list[int], float]]:
        """What has been timed so far: how often it was sorted under each bound, and the sum of all."""
        return [(key, [*one.counts], one.total) for key, one in sorted(self._times.copy().items())]
