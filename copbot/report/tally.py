"""What happens in a log, counted as it goes by: memory grows with people, questions and months, not with messages."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime
from math import isnan, nan
from typing import Literal, get_args

Step = Literal["room", "member", "moderators", "asker", "solved", "again", "ended"]
STEPS: tuple[Step, ...] = get_args(Step)

NOBODY = -1
TAKEN_UP, ACCEPTED, CLOSED = 1, 2, 4
_EXAMPLES = 20
# The texts of the latest questions that wait; of the older ones only the count is kept.
_WAITING = 1000
_NAME = 200
_TEXT = 400


def month_of(at: datetime) -> int:
    """The month as a number: months since the year 0."""
    return at.year * 12 + at.month - 1


@dataclass(slots=True)
class Person:
    """Somebody of the log; `number` is the place in the order of appearance, `name` the one last shown."""

    number: int
    name: str
    messages: int = 0
    first: datetime | None = None
    last: datetime | None = None
    joined: bool = False
    answers: int = 0


@dataclass(frozen=True, slots=True)
class Said:
    """Something that the bot would have said to a room or a person."""

    at: datetime
    step: Step
    to: str
    questions: int
    text: str


@dataclass(slots=True)
class Questions:
    """The questions, a row each: seconds since 1970 (nan where there is none), numbers of people, marks as bits."""

    asked: array[float] = field(default_factory=lambda: array("d"))
    asker: array[int] = field(default_factory=lambda: array("q"))
    answered: array[float] = field(default_factory=lambda: array("d"))
    answerer: array[int] = field(default_factory=lambda: array("q"))
    marks: array[int] = field(default_factory=lambda: array("B"))


class Tally:
    """Counts what it is told, in the order of the log; times are aware UTC and need not ascend.

    What is told of a question that was never asked here is left out.
    """

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.questions = Questions()
        self.messages: Counter[int] = Counter()
        self.speakers: defaultdict[int, set[int]] = defaultdict(set)
        self.waiting: dict[int, str] = {}
        self.said: Counter[tuple[Step, int]] = Counter()
        self.told: Counter[tuple[Step, str]] = Counter()
        self.named: Counter[Step] = Counter()
        self.earliest: dict[Step, list[Said]] = {step: [] for step in STEPS}
        self.latest: dict[Step, deque[Said]] = {step: deque(maxlen=_EXAMPLES) for step in STEPS}
        self._rows: dict[int, int] = {}

    def message(self, at: datetime, person: str, name: str) -> None:
        """Somebody wrote; `person` is the platform's id, `name` the one shown."""
        who = self._who(person, name)
        who.messages += 1
        if who.first is None or at < who.first:
            who.first = at
        if who.last is None or at > who.last:
            who.last = at
        month = month_of(at)
        self.messages[month] += 1
        self.speakers[month].add(who.number)

    def joined(self, at: datetime, person: str, name: str) -> None:
        """Somebody came in."""
        self._who(person, name).joined = True

    def asked(self, question: int, at: datetime, person: str, name: str, text: str) -> None:
        """A question was seen."""
        who = self._who(person, name)
        if question in self._rows:
            return
        row = self._rows[question] = len(self._rows)
        table = self.questions
        table.asked.append(at.timestamp())
        table.asker.append(who.number)
        table.answered.append(nan)
        table.answerer.append(NOBODY)
        table.marks.append(0)
        self.waiting[row] = text[:_TEXT]
        if len(self.waiting) > _WAITING:
            del self.waiting[next(iter(self.waiting))]

    def answered(self, question: int, at: datetime, person: str, name: str) -> None:
        """Somebody answered; an answer by the asker closes the question instead."""
        who, row = self._who(person, name), self._rows.get(question)
        if row is None:
            return
        table = self.questions
        if table.asker[row] == who.number:
            self._mark(question, CLOSED)
            return
        who.answers += 1
        self.waiting.pop(row, None)
        seconds = at.timestamp()
        if isnan(table.answered[row]) or seconds < table.answered[row]:
            table.answered[row], table.answerer[row] = seconds, who.number

    def reopened(self, question: int) -> None:
        """What seemed to answer or close the question did not."""
        row = self._rows.get(question)
        if row is not None:
            self.questions.answered[row], self.questions.answerer[row] = nan, NOBODY
            self.questions.marks[row] &= ~CLOSED

    def taken_up(self, question: int, at: datetime) -> None:
        """Somebody asked something back."""
        self._mark(question, TAKEN_UP)

    def accepted(self, question: int, at: datetime) -> None:
        """The asker said that an answer helped."""
        self._mark(question, ACCEPTED)

    def closed(self, question: int, at: datetime) -> None:
        """The asker needs no answer any more."""
        self._mark(question, CLOSED)

    def alert(self, at: datetime, step: Step, to: str, questions: int, text: str) -> None:
        """The bot would have said `text` to the room or person `to`, about so many questions."""
        self.said[step, month_of(at)] += 1
        self.told[step, to] += 1
        self.named[step] += questions
        said = Said(at, step, to[:_NAME], questions, text[:_TEXT])
        if len(self.earliest[step]) < _EXAMPLES:
            self.earliest[step].append(said)
        else:
            self.latest[step].append(said)

    def _who(self, person: str, name: str) -> Person:
        who = self.people.get(person)
        if who is None:
            who = self.people[person] = Person(len(self.people), "")
        who.name = name[:_NAME]
        return who

    def _mark(self, question: int, mark: int) -> None:
        row = self._rows.get(question)
        if row is not None:
            self.questions.marks[row] |= mark
            self.waiting.pop(row, None)
