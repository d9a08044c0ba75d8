"""From a tally to the figures of the report. Times are aware UTC, durations are seconds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import ceil, isnan
from statistics import median

from copbot.report.periods import Period, periods
from copbot.report.tally import NOBODY, OUTCOMES, STEPS, Outcome, Person, Step, Tally
from copbot.report.words import clean

# Bounds of the distribution of the times to first answer; the last part is what comes later.
BOUNDS = (300, 3600, 86400)
UNANSWERED = (Outcome.TAKEN_UP, Outcome.NEVER)
# Who wrote in these first days may have been there long before.
SETTLED = timedelta(days=30)
_NAME, _TEXT, _SAID = 40, 200, 200
_LISTED = 200
"""So many of the latest are listed, of what was never answered and of whom the bot would have asked."""


@dataclass(frozen=True, slots=True)
class Waits:
    """Times to first answer: the median, what nine in ten stay within, and how many within each of BOUNDS or later."""

    count: int
    median: float | None
    ninetieth: float | None
    spread: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who answers."""

    name: str
    answers: int
    firsts: int


@dataclass(frozen=True, slots=True)
class Helpers:
    """Who answers: how many people, how much, and how much of it by the tenth of them who answer most."""

    people: int
    answers: int
    few: int
    by_few: int
    top: tuple[Helper, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """Something that the bot would have said."""

    at: datetime
    step: Step
    to: str
    text: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One of the bot's steps: how often, per week (None in a log of less than a week), to how many, about how many
    questions each time."""

    step: Step
    times: int
    weekly: float | None
    reached: int
    questions: float
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Newcomers:
    """Who first wrote after the log's first 30 days: how many, how many wrote again on a later day, how many asked,
    and of how many the first question was answered."""

    people: int
    returned: int
    asked: int
    answered: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question that was never answered; somebody may have reacted to it all the same."""

    at: datetime
    asker: str
    text: str
    reacted: bool = False


@dataclass(frozen=True, slots=True)
class Put:
    """A question that the bot would have put before somebody privately, and whether he or she answered it later."""

    at: datetime
    to: str
    asker: str
    text: str
    answered: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody whom the bot would have asked: about how many questions, and how many of these he or she answered."""

    name: str
    questions: int
    answered: int


@dataclass(frozen=True, slots=True)
class Right:
    """Whom the bot would have asked privately: did it find the right ones?

    `questions` are those about which it would have asked anybody, `answered` those of them that anybody answered after
    that, `by_them` those that one of those answered whom it would have asked. `busiest` is the most messages that one
    member would have got in a week, `usual` the median of the weeks with any.
    """

    questions: int
    answered: int
    by_them: int
    busiest: int
    usual: float
    people: tuple[Asked, ...]
    latest: tuple[Put, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """All that the report tells."""

    begin: datetime | None
    end: datetime | None
    dated: bool
    """Whether the log says on which days that was."""
    messages: int
    people: int
    joined: int
    silent: int
    questions: int
    outcomes: dict[Outcome, int]
    waits: Waits
    helpers: Helpers
    askers: tuple[tuple[str, int], ...]
    deeds: tuple[Deed, ...]
    right: Right
    newcomers: Newcomers
    months: tuple[Period, ...]
    years: tuple[Period, ...]
    unanswered: tuple[Waiting, ...]


def figures(tally: Tally) -> Figures:
    """The figures of what was tallied until now."""
    people = list(tally.people.values())
    begin = min((who.first for who in people if who.first), default=None)
    end = max((who.last for who in people if who.last), default=None)
    came = {who.number: who.first for who in people if begin and who.first and who.first >= begin + SETTLED}
    ends = [tally.questions.outcome(row) for row in range(len(tally.questions))]
    answered = [end is Outcome.ANSWERED for end in ends]
    table = tally.questions
    delays = [None if isnan(b) else max(0.0, b - a) for a, b in zip(table.asked, table.answered, strict=True)]
    months = periods(tally, came.values(), answered, delays, 1)
    return Figures(
        begin=begin,
        end=end,
        dated=tally.dated,
        messages=tally.messages.total(),
        people=sum(1 for who in people if who.messages),
        joined=sum(1 for who in people if who.joined),
        silent=sum(1 for who in people if who.joined and not who.messages),
        questions=len(ends),
        outcomes={outcome: ends.count(outcome) for outcome in OUTCOMES},
        waits=_waits([delay for delay in delays if delay is not None]),
        helpers=_helpers(tally, people),
        askers=tuple((_name(people[number]), count) for number, count in Counter(table.asker).most_common(5)),
        deeds=tuple(_deed(tally, step, begin, end) for step in STEPS),
        right=_right(tally, people),
        newcomers=_newcomers(tally, people, set(came), answered),
        months=months,
        years=periods(tally, came.values(), answered, delays, 12),
        unanswered=_unanswered(tally, people, ends),
    )


def _waits(delays: list[float]) -> Waits:
    delays = sorted(delays)
    bounds = (0.0, *BOUNDS, float("inf"))
    spread = (sum(1 for d in delays if low < d <= high or d == low == 0) for low, high in pairwise(bounds))
    if not delays:
        return Waits(0, None, None, tuple(spread))
    return Waits(len(delays), median(delays), delays[ceil(len(delays) * 0.9) - 1], tuple(spread))


def _helpers(tally: Tally, people: list[Person]) -> Helpers:
    firsts = Counter(number for number in tally.questions.answerer if number != NOBODY)
    ranked = sorted((who for who in people if who.answers), key=lambda who: -who.answers)
    few = ceil(len(ranked) / 10)
    return Helpers(
        people=len(ranked),
        answers=sum(who.answers for who in ranked),
        few=few,
        by_few=sum(who.answers for who in ranked[:few]),
        top=tuple(Helper(_name(who), who.answers, firsts[who.number]) for who in ranked[:10]),
    )


def _deed(tally: Tally, step: Step, begin: datetime | None, end: datetime | None) -> Deed:
    times = sum(count for (kind, _), count in tally.said.items() if kind == step)
    weeks = (end - begin) / timedelta(weeks=1) if begin and end else 0
    examples = [*tally.earliest[step], *tally.latest[step]]
    return Deed(
        step=step,
        times=times,
        weekly=times / weeks if weeks >= 1 else None,
        reached=sum(1 for kind, _ in tally.told if kind == step),
        questions=tally.named[step] / times if times else 0.0,
        examples=tuple(Example(it.at, step, _to(tally, step, it.to), clean(it.text, _SAID)) for it in examples),
    )


def _right(tally: Tally, people: list[Person]) -> Right:
    told, table = tally.nudges, tally.questions
    first: dict[int, float] = {}
    for row, at in zip(told.row, told.at, strict=True):
        first.setdefault(row, at)
    by_them = {row for row, answered in zip(told.row, told.answered, strict=True) if answered}
    later = {row for row, at in first.items() if table.answered[row] >= at}
    asked, good = Counter(told.number), Counter(n for n, ok in zip(told.number, told.answered, strict=True) if ok)
    latest = range(max(0, len(told.at) - _LISTED), len(told.at))
    return Right(
        questions=len(first),
        answered=len(later | by_them),
        by_them=len(by_them),
        busiest=max(told.weekly.values(), default=0),
        usual=median(told.weekly.values()) if told.weekly else 0.0,
        people=tuple(Asked(_called(told.name[number]), count, good[number]) for number, count in asked.most_common(10)),
        latest=tuple(
            Put(
                datetime.fromtimestamp(told.at[place], UTC),
                _called(told.name[told.number[place]]),
                _name(people[table.asker[told.row[place]]]),
                clean(tally.texts.get(told.row[place], ""), _TEXT),
                bool(told.answered[place]),
            )
            for place in reversed(latest)
        ),
    )


def _newcomers(tally: Tally, people: list[Person], came: set[int], answered: list[bool]) -> Newcomers:
    first: dict[int, int] = {}
    table = tally.questions
    for row, number in enumerate(table.asker):
        if number in came and (number not in first or table.asked[row] < table.asked[first[number]]):
            first[number] = row
    returned = (who.first and who.last and who.last.date() > who.first.date() for who in people if who.number in came)
    return Newcomers(len(came), sum(map(bool, returned)), len(first), sum(answered[row] for row in first.values()))


def _unanswered(tally: Tally, people: list[Person], ends: list[Outcome]) -> tuple[Waiting, ...]:
    table = tally.questions
    rows = [row for row in tally.texts if ends[row] in UNANSWERED]
    rows = sorted(rows, key=lambda row: table.asked[row])[-_LISTED:]
    return tuple(
        Waiting(
            datetime.fromtimestamp(table.asked[row], UTC),
            _name(people[table.asker[row]]),
            clean(tally.texts[row], _TEXT),
            ends[row] is Outcome.TAKEN_UP,
        )
        for row in reversed(rows)
    )


def _name(who: Person) -> str:
    return _called(who.name)


def _called(name: str) -> str:
    return clean(name, _NAME) or "?"


def _to(tally: Tally, step: Step, to: str) -> str:
    who = None if step == "room" else tally.people.get(to)
    return _name(who) if who else clean(to, _NAME)
