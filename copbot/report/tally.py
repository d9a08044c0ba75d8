"""What happens in a log, counted as it goes by: memory grows with people, questions and months, not with messages."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from math import isnan, nan
from typing import Literal, NamedTuple, get_args

Step = Literal["room", "member", "moderators", "asker", "solved", "again", "ended"]
STEPS: tuple[Step, ...] = get_args(Step)

NOBODY = -1
NO_LINE = -1
TAKEN_UP, ACCEPTED, CLOSED = 1, 2, 4
_EXAMPLES = 20
# The texts of the latest questions; of the older ones all but the text is kept.
_TEXTS = 2000
_NAME = 200
TEXT = 400


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


class Place(NamedTuple):
    """A line of the log; where it has several files, of that one."""

    file: str
    line: int


NOWHERE = Place("", NO_LINE)


class Outcome(StrEnum):
    """How a question ended."""

    ANSWERED = "answered"
    ALONE = "alone"
    TAKEN_UP = "taken-up"
    NEVER = "never"


OUTCOMES = (Outcome.ANSWERED, Outcome.ALONE, Outcome.TAKEN_UP, Outcome.NEVER)
"""Of several that hold, the first of these is meant; they are shown in this order."""


@dataclass(slots=True)
class Questions:
    """The questions, a row each: seconds since 1970 (nan where there is none), numbers of people, marks as bits.

    `place` is where in the log they were asked, `answer_line` where they were first answered, `answer_file` the file of
    that line, where it is another; `author` is who asked, as shown then.
    """

    asked: array[float] = field(default_factory=lambda: array("d"))
    asker: array[int] = field(default_factory=lambda: array("q"))
    place: list[Place] = field(default_factory=list)
    author: list[str] = field(default_factory=list)
    answered: array[float] = field(default_factory=lambda: array("d"))
    answerer: array[int] = field(default_factory=lambda: array("q"))
    answer_line: array[int] = field(default_factory=lambda: array("q"))
    answer_file: dict[int, str] = field(default_factory=dict)
    marks: array[int] = field(default_factory=lambda: array("B"))

    def __len__(self) -> int:
        return len(self.asked)

    def outcome(self, row: int) -> Outcome:
        """How it ended."""
        marks = self.marks[row]
        # An asker who thanks was helped, also where nobody's message was seen as the answer.
        if self.answerer[row] != NOBODY or marks & ACCEPTED:
            return Outcome.ANSWERED
        if marks & CLOSED:
            return Outcome.ALONE
        return Outcome.TAKEN_UP if marks & TAKEN_UP else Outcome.NEVER


@dataclass(slots=True)
class Nudges:
    """Whom the bot would have asked privately about which question, a row each; `row` is that of the question.

    `name` and `number` are the member's; `answered` tells whether that very member answered it later in the log.
    """

    at: array[float] = field(default_factory=lambda: array("d"))
    row: array[int] = field(default_factory=lambda: array("q"))
    number: array[int] = field(default_factory=lambda: array("q"))
    answered: bytearray = field(default_factory=bytearray)
    name: dict[int, str] = field(default_factory=dict)
    weekly: Counter[tuple[int, tuple[int, int]]] = field(default_factory=Counter)
    """How many of these messages each member would have got in each week."""


class Tally:
    """Counts what it is told, in the order of the log; times are aware UTC and need not ascend.

    What is told of a question that was never asked here is left out.
    """

    def __init__(self) -> None:
        self.dated = True
        """Whether the log says on which days that was."""
        self.people: dict[str, Person] = {}
        self.questions = Questions()
        self.messages: Counter[int] = Counter()
        self.speakers: defaultdict[int, set[int]] = defaultdict(set)
        self.texts: dict[int, str] = {}
        """The words of the latest questions, by their rows."""
        self.nudges = Nudges()
        self.said: Counter[tuple[Step, int]] = Counter()
        self.told: Counter[tuple[Step, str]] = Counter()
        self.named: Counter[Step] = Counter()
        self.earliest: dict[Step, list[Said]] = {step: [] for step in STEPS}
        self.latest: dict[Step, deque[Said]] = {step: deque(maxlen=_EXAMPLES) for step in STEPS}
        self._rows: dict[int, int] = {}
        self._put_to: defaultdict[int, list[int]] = defaultdict(list)
        """By the row of a question the rows of the nudges about it."""

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

    def asked(self, question: int, at: datetime, person: str, name: str, text: str, place: Place = NOWHERE) -> None:
        """A question was seen; told again, it is the same question."""
        who = self._who(person, name)
        if question in self._rows:
            return
        row = self._rows[question] = len(self._rows)
        table = self.questions
        table.asked.append(at.timestamp())
        table.asker.append(who.number)
        table.place.append(place)
        table.author.append(name)
        table.answered.append(nan)
        table.answerer.append(NOBODY)
        table.answer_line.append(NO_LINE)
        table.marks.append(0)
        self.texts[row] = text[:TEXT]
        if len(self.texts) > _TEXTS:
            del self.texts[next(iter(self.texts))]

    def is_asker(self, question: int, person: str) -> bool:
        """Has this person asked it?"""
        row, who = self._rows.get(question), self.people.get(person)
        return row is not None and who is not None and self.questions.asker[row] == who.number

    def answered(
        self,
        question: int,
        at: datetime,
        person: str,
        name: str,
        place: Place = NOWHERE,
        member: int = NOBODY,
    ) -> None:
        """Somebody answered there in the log; an answer by the asker closes the question instead.

        `member` is the number by which `nudged` knows who answered.
        """
        who, row = self._who(person, name), self._rows.get(question)
        if row is None:
            return
        table = self.questions
        if table.asker[row] == who.number:
            self._mark(question, CLOSED)
            return
        who.answers += 1
        seconds = at.timestamp()
        if isnan(table.answered[row]) or seconds < table.answered[row]:
            table.answered[row], table.answerer[row], table.answer_line[row] = seconds, who.number, place.line
            table.answer_file.pop(row, None)
            if place.file != table.place[row].file:
                table.answer_file[row] = place.file
        for nudge in self._put_to.get(row, ()):
            if self.nudges.number[nudge] == member and self.nudges.at[nudge] <= seconds:
                self.nudges.answered[nudge] = True

    def reopened(self, question: int, answers: int = 0) -> None:
        """What seemed to answer or close the question did not; so many answers did not settle it."""
        row = self._rows.get(question)
        if row is not None:
            table = self.questions
            table.answered[row], table.answerer[row], table.answer_line[row] = nan, NOBODY, NO_LINE
            table.marks[row] = table.marks[row] & ~CLOSED | (TAKEN_UP if answers else 0)

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
        said = Said(at, step, to[:_NAME], questions, text[:TEXT])
        if len(self.earliest[step]) < _EXAMPLES:
            self.earliest[step].append(said)
        else:
            self.latest[step].append(said)

    def nudged(self, at: datetime, member: int, name: str, questions: Sequence[int]) -> None:
        """The bot would have asked a member privately, in one message, whether he or she knows about these."""
        told = self.nudges
        told.name[member] = name[:_NAME]
        told.weekly[member, at.isocalendar()[:2]] += 1
        for row in (self._rows[question] for question in questions if question in self._rows):
            self._put_to[row].append(len(told.at))
            told.at.append(at.timestamp())
            told.row.append(row)
            told.number.append(member)
            told.answered.append(False)

    def was_nudged(self, question: int) -> bool:
        """Would the bot have asked somebody privately about it?"""
        return self._rows.get(question, NOBODY) in self._put_to

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
