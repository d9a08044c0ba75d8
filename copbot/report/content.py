"""What the report tells, in words: sections of sentences and tables, the same in the terminal and on the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from copbot.report.figures import BOUNDS, UNANSWERED, Deed, Figures, Right
from copbot.report.periods import Period
from copbot.report.tally import OUTCOMES, Outcome
from copbot.report.words import Words

# A column of words that people know each other by, of numbers, or of long text.
Kind = Literal["words", "number", "long"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head and what stands in it."""

    head: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells as they are shown; `weights` give each row's bar, from 0 to 1, where there are bars."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    weights: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report; `key` names it for the code."""

    key: str
    title: str
    lines: tuple[str, ...]
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is shown of what grows: examples of each of the bot's steps, and rows of a list."""

    examples: int
    rows: int


def sections(figures: Figures, words: Words, limits: Limits, more: Sequence[Section] = ()) -> tuple[Section, ...]:
    """The whole report but for the picture over time: what to do first, what the bot would have done, and the rest.

    `more` are sections that others give; they stand behind what the bot would have done.
    """
    if not (figures.messages or figures.questions or figures.months):
        return (Section("overview", words.line("overview"), (words.line("empty"),)),)
    return (
        _start(figures, words, limits),
        _bot(figures, words, limits),
        *more,
        _questions(figures, words),
        _time(figures, words),
        _people(figures, words),
        _newcomers(figures, words),
        _overview(figures, words),
    )


def periods(found: tuple[Period, ...], words: Words, *, yearly: bool) -> Section:
    """The picture over time, with bars for the messages."""
    title = words.line("years" if yearly else "months")
    if len(found) < 2:
        return Section("months", title, (words.line("one-month"),) if found else ())
    most = max(period.messages for period in found)
    heads = ("messages", "people-count", "new-count", "questions-count", "answered-count", "wait-median", "said-count")
    rows = tuple(
        (
            words.year(period.begin) if yearly else words.month(period.begin),
            *map(words.number, (period.messages, period.people, period.newcomers, period.questions)),
            words.share(period.answered, period.questions),
            words.lasting(period.wait, short=True),
            words.number(period.said),
        )
        for period in found
    )
    columns = (_words(words, "year" if yearly else "month"), *_numbers(words, *heads))
    table = Table("", columns, rows, tuple(period.messages / most if most else 0.0 for period in found))
    return Section("months", title, (words.line("columns"),), (table,))


def _overview(figures: Figures, words: Words) -> Section:
    lines = [] if figures.dated else [words.line("undated")]
    if figures.begin and figures.end:
        lasting = words.lasting((figures.end - figures.begin).total_seconds(), short=True)
        lines.append(words.line("span", begin=words.day(figures.begin), end=words.day(figures.end), lasting=lasting))
    lines.append(words.line("size", messages=figures.messages, people=figures.people))
    if figures.joined:
        lines.append(words.line("joined", joined=figures.joined, silent=figures.silent))
    return Section("overview", words.line("overview"), (*lines, words.line("utc")))


def _questions(figures: Figures, words: Words) -> Section:
    if not figures.questions:
        return Section("questions", words.line("questions"), (words.line("no-questions"),))
    counts = [(words.line(f"outcome-{outcome}"), figures.outcomes[outcome]) for outcome in OUTCOMES]
    table = _shares(words, "outcome", counts, figures.questions)
    return Section("questions", words.line("questions"), (words.line("seen", questions=figures.questions),), (table,))


def _time(figures: Figures, words: Words) -> Section:
    waits, title = figures.waits, words.line("time")
    if not waits.count:
        return Section("time", title, (words.line("no-time"),) if figures.questions else ())
    line = words.line("half", median=words.lasting(waits.median), ninetieth=words.lasting(waits.ninetieth))
    counts = [(words.line(f"within-{place}"), waits.spread[place]) for place in range(len(BOUNDS) + 1)]
    return Section("time", title, (line,), (_shares(words, "wait", counts, waits.count),))


def _start(figures: Figures, words: Words, limits: Limits) -> Section:
    """The headline: what to do first, and the questions behind it."""
    unanswered = sum(figures.outcomes[outcome] for outcome in UNANSWERED)
    if not unanswered:
        title = (
            words.line("all-answered", questions=figures.questions) if figures.questions else words.line("quiet-log")
        )
        return Section("start", title, (words.line("start-later"),))
    title = words.line("start", unanswered=unanswered, questions=figures.questions)
    lines, reacted = [], figures.outcomes[Outcome.TAKEN_UP]
    if reacted:
        lines.append(words.line("reacted", count=reacted))
    shown = figures.unanswered[: limits.rows]
    lines.append(words.line("latest", count=len(shown)) if len(shown) < unanswered else words.line("all-of-them"))
    rows = tuple(
        (words.moment(it.at), it.asker, words.line("but-no-answer") if it.reacted else "", it.text) for it in shown
    )
    columns = (*_columns(words, "words", "when", "asker", "reaction"), *_columns(words, "long", "question"))
    return Section("start", title, tuple(lines), (Table("", columns, rows),))


def _bot(figures: Figures, words: Words, limits: Limits) -> Section:
    title = words.line("bot")
    deeds = [deed for deed in figures.deeds if deed.times]
    if not deeds:
        return Section("bot", title, (words.line("quiet"),))
    rows = tuple(
        (words.line(f"step-{deed.step}"), *map(words.number, (deed.times, deed.weekly, deed.reached, deed.questions)))
        for deed in deeds
    )
    tables = [Table("", (_words(words, "step"), *_numbers(words, "times", "weekly", "reached", "each")), rows)]
    if figures.right.questions:
        tables.extend(_put(figures.right, words, limits))
    tables.extend(_examples(deed, words, limits.examples) for deed in deeds)
    nudges = (words.line("nudges", times=deed.times, members=deed.reached) for deed in deeds if deed.step == "member")
    return Section("bot", title, (*nudges, *_found(figures.right, words)), tuple(tables))


def _found(right: Right, words: Words) -> tuple[str, ...]:
    """Whether it would have asked the right ones, and how much they would have heard of it."""
    if not right.questions:
        return ()
    busy = words.line("busy", most=right.busiest, usual=words.number(_whole(right.usual)))
    asked = words.line("right-asked", questions=right.questions, answered=right.answered)
    if not right.answered:
        return (busy, asked)
    return (busy, asked, words.line("right", right=right.by_them, answered=right.answered), words.line("right-honest"))


def _put(right: Right, words: Words, limits: Limits) -> tuple[Table, ...]:
    """Who would have been asked, and about which questions."""
    most = right.people[0].questions
    people = Table(
        words.line("nudged"),
        (_words(words, "to"), *_numbers(words, "asked-of", "answered-of")),
        tuple((it.name, words.number(it.questions), words.number(it.answered)) for it in right.people),
        tuple(it.questions / most for it in right.people),
    )
    rows = tuple(
        (
            words.moment(it.at),
            words.line("put-to", name=it.to),
            words.line("put-by", name=it.asker),
            words.line("answered-it") if it.answered else "",
            it.text,
        )
        for it in right.latest[: limits.rows]
    )
    columns = (*_columns(words, "words", "when", "to", "asker", "later"), *_columns(words, "long", "question"))
    return (people, Table(words.line("put"), columns, rows))


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number


def _examples(deed: Deed, words: Words, limit: int) -> Table:
    shown = deed.examples
    if len(shown) > limit:
        shown = (*shown[: (limit + 1) // 2], *shown[len(shown) - limit // 2 :])
    columns = (*_columns(words, "words", "when", "to"), *_columns(words, "long", "text"))
    rows = tuple((words.moment(it.at), it.to, it.text) for it in shown)
    return Table(words.line(f"examples-{deed.step}"), columns, rows)


def _newcomers(figures: Figures, words: Words) -> Section:
    new, title = figures.newcomers, words.line("newcomers")
    if not new.people:
        return Section("newcomers", title, (words.line("no-newcomers"),))
    lines = [
        words.line("new", people=new.people),
        words.line("returned", returned=new.returned, share=words.share(new.returned, new.people)),
    ]
    if new.asked:
        share = words.share(new.answered, new.asked)
        lines.append(words.line("first", asked=new.asked, answered=new.answered, share=share))
    return Section("newcomers", title, tuple(lines))


def _people(figures: Figures, words: Words) -> Section:
    helpers, tables = figures.helpers, []
    line = words.line("no-answers")
    if helpers.people:
        share = words.share(helpers.by_few, helpers.answers)
        line = words.line("few", few=helpers.few, people=helpers.people, share=share)
        rows = tuple((it.name, words.number(it.answers), words.number(it.firsts)) for it in helpers.top)
        most = helpers.top[0].answers
        columns = (_words(words, "helper"), *_numbers(words, "answers", "firsts"))
        tables.append(Table("", columns, rows, tuple(it.answers / most for it in helpers.top)))
    if figures.askers:
        tables.append(_counted(words, "asks", "count", figures.askers))
    return Section("people", words.line("people"), (line,) if figures.questions else (), tuple(tables))


def _shares(words: Words, head: str, counts: list[tuple[str, int]], whole: int) -> Table:
    rows = tuple((told, words.number(count), words.share(count, whole)) for told, count in counts)
    columns = (_words(words, head), *_numbers(words, "count", "share"))
    return Table("", columns, rows, tuple(count / whole for _, count in counts))


def _counted(words: Words, head: str, count: str, found: tuple[tuple[str, int], ...]) -> Table:
    rows = tuple((name, words.number(times)) for name, times in found)
    return Table("", (_words(words, head), *_numbers(words, count)), rows, tuple(n / found[0][1] for _, n in found))


def _words(words: Words, head: str) -> Column:
    return Column(words.line(head), "words")


def _numbers(words: Words, *heads: str) -> tuple[Column, ...]:
    return _columns(words, "number", *heads)


def _columns(words: Words, kind: Kind, *heads: str) -> tuple[Column, ...]:
    return tuple(Column(words.line(head), kind) for head in heads)
