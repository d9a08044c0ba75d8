"""The picture per month or year."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from statistics import median

from copbot.report.tally import Tally, month_of


@dataclass(frozen=True, slots=True)
class Period:
    """A month or a year from `begin`; `wait` is the median time to first answer of its questions in seconds."""

    begin: date
    messages: int
    people: int
    newcomers: int
    questions: int
    answered: int
    wait: float | None
    said: int


def periods(
    tally: Tally,
    came: Iterable[datetime],
    answered: Sequence[bool],
    delays: Sequence[float | None],
    size: int,
) -> tuple[Period, ...]:
    """Each period of `size` months, from the first in which anything happened to the last.

    `came` are the newcomers' first messages; `answered` and `delays` stand in the order of the questions.
    """
    messages, said, questions, helped = Counter[int](), Counter[int](), Counter[int](), Counter[int]()
    people, waits = defaultdict[int, set[int]](set), defaultdict[int, list[float]](list)
    for month, count in tally.messages.items():
        messages[month // size] += count
        people[month // size] |= tally.speakers[month]
    for (_, month), count in tally.said.items():
        said[month // size] += count
    for asked, good, delay in zip(tally.questions.asked, answered, delays, strict=True):
        place = month_of(datetime.fromtimestamp(asked, UTC)) // size
        questions[place] += 1
        helped[place] += good
        if delay is not None:
            waits[place].append(delay)
    new = Counter(month_of(at) // size for at in came)
    seen = {*messages, *said, *questions}
    return tuple(
        Period(
            begin=date(place * size // 12, place * size % 12 + 1, 1),
            messages=messages[place],
            people=len(people[place]),
            newcomers=new[place],
            questions=questions[place],
            answered=helped[place],
            wait=median(waits[place]) if waits[place] else None,
            said=said[place],
        )
        for place in (range(min(seen), max(seen) + 1) if seen else ())
    )
