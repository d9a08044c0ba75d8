import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from copbot.kit.charts import Heading, columns, curve
from copbot.report.content import Column, Section, Table
from copbot.report.figures import Figures, Newcomers, figures
from copbot.report.page import page
from copbot.report.show import bar, folded, show
from copbot.report.tally import NO_LINE, STEPS, Outcome, Place, Tally
from copbot.report.words import clean, words

START = datetime(2020, 1, 15, 9, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
VOID = {"meta", "br"}


def shown(found: Figures, language: str = "en", *, width: int = 80) -> str:
    out = StringIO()
    show(found, language, Console(file=out, width=width))
    return out.getvalue()


class Checked(HTMLParser):
    """Follows the elements of a page; fails on one that isn't closed."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(source)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data

    def ids(self) -> list[str]:
        return [str(attrs["id"]) for _, attrs in self.seen if "id" in attrs]


def write(tally: Tally, at: datetime, *people: str) -> None:
    for person in people:
        tally.message(at, person, person.title())


def ask(tally: Tally, question: int, at: datetime, person: str = "ann") -> None:
    tally.asked(question, at, person, person.title(), f"How about {question}?")


def busy(months: int) -> Tally:
    """A log of so many months of 30 days."""
    tally = Tally()
    for month in range(months):
        at = START + month * 30 * DAY
        write(tally, at, "ann", "bob", f"new{month}")
        ask(tally, month, at, f"new{month}")
        if month % 3:
            tally.answered(month, at + (month + 1) * MINUTE, "bob", "Bob")
        tally.alert(at + DAY, "member", "bob", 1, f"Could you look at {month}?")
    return tally


@pytest.mark.parametrize("language", ["en", "nl", "xx"])
def test_empty_log(language: str) -> None:
    found = figures(Tally())
    assert found.begin is None
    assert found.months == ()
    assert words(language).line("empty") in shown(found, language)
    assert words(language).line("empty") in Checked(page(found, language)).words


def test_outcomes() -> None:
    tally = Tally()
    for question in range(7):
        ask(tally, question, START)
    tally.answered(0, START + HOUR, "bob", "Bob")
    tally.closed(0, START + HOUR)
    tally.taken_up(1, START + HOUR)
    tally.taken_up(2, START + HOUR)
    tally.closed(2, START + HOUR)
    tally.accepted(3, START + HOUR)
    tally.answered(4, START + HOUR, "ann", "Ann")
    tally.answered(99, START, "bob", "Bob")
    tally.taken_up(99, START)
    ask(tally, 6, START + DAY)
    found = figures(tally)
    assert found.questions == 7
    assert found.outcomes == {Outcome.ANSWERED: 2, Outcome.ALONE: 2, Outcome.TAKEN_UP: 1, Outcome.NEVER: 2}
    assert found.waits.count == 1
    assert [(it.text, it.reacted) for it in found.unanswered] == [
        ("How about 6?", False),
        ("How about 5?", False),
        ("How about 1?", True),
    ]


def test_first_answer_counts_whatever_the_order() -> None:
    tally = Tally()
    ask(tally, 1, START)
    tally.answered(1, START + 2 * HOUR, "bob", "Bob")
    tally.answered(1, START + MINUTE, "cis", "Cis")
    tally.answered(1, START + DAY, "bob", "Bob")
    found = figures(tally)
    assert found.waits.median == 60
    assert [(it.name, it.answers, it.firsts) for it in found.helpers.top] == [("Bob", 2, 0), ("Cis", 1, 1)]


def test_waits() -> None:
    tally = Tally()
    waits = [-MINUTE, 5 * MINUTE, 6 * MINUTE, HOUR, 2 * HOUR, DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY]
    for question, wait in enumerate(waits):
        ask(tally, question, START)
        tally.answered(question, START + wait, "bob", "Bob")
    found = figures(tally).waits
    assert found.spread == (2, 2, 2, 4)
    assert found.median == (2 * HOUR + DAY).total_seconds() / 2
    assert found.ninetieth == (4 * DAY).total_seconds()


def test_few_who_answer_much() -> None:
    tally = Tally()
    for question in range(30):
        ask(tally, question, START)
        tally.answered(question, START + MINUTE, f"p{min(question, 10)}", f"P{min(question, 10)}")
    helpers = figures(tally).helpers
    assert (helpers.people, helpers.answers, helpers.few, helpers.by_few) == (11, 30, 2, 21)
    assert len(helpers.top) == 10
    assert figures(tally).askers == (("Ann", 30),)


def test_newcomers() -> None:
    tally = Tally()
    write(tally, START, "old")
    for person in ("stays", "leaves", "silent"):
        write(tally, START + 40 * DAY, person)
    write(tally, START + 40 * DAY + HOUR, "leaves")
    write(tally, START + 41 * DAY, "stays", "old")
    ask(tally, 1, START + 42 * DAY, "stays")
    ask(tally, 2, START + 40 * DAY, "stays")
    tally.answered(1, START + 43 * DAY, "old", "Old")
    ask(tally, 3, START + 40 * DAY, "leaves")
    tally.answered(3, START + 43 * DAY, "old", "Old")
    ask(tally, 4, START, "old")
    found = figures(tally)
    assert found.newcomers == Newcomers(people=3, returned=1, asked=2, answered=1)
    assert [month.newcomers for month in found.months] == [0, 3]


def test_joined_without_writing() -> None:
    tally = Tally()
    for person in ("ann", "bob"):
        tally.joined(START, person, person.title())
    write(tally, START, "ann")
    found = figures(tally)
    assert (found.joined, found.silent, found.people) == (2, 1, 1)
    assert "2 people were seen to join; 1 of them never wrote." in shown(found)


def test_what_the_bot_would_have_done() -> None:
    tally = Tally()
    write(tally, START, "ann", "bob")
    write(tally, START + 14 * DAY, "ann")
    for number in range(50):
        tally.alert(START + number * HOUR, "member", "ann" if number % 5 else "bob", 3, f"text {number}")
    tally.alert(START, "room", "ann", 2, "the list")
    found = figures(tally)
    room, member, moderators, *_ = found.deeds
    assert (member.times, member.weekly, member.reached, member.questions) == (50, 25.0, 2, 3.0)
    assert [it.text for it in member.examples] == [f"text {n}" for n in (*range(20), *range(30, 50))]
    assert moderators.times == 0
    assert room.examples[0].to == "ann"
    told = shown(found)
    assert "50 nudges would have gone to 2 members: privately" in told
    assert [f"text {n}" for n in (0, 1, 48, 49)] == re.findall(r"text \d+", told)
    assert len(re.findall(r"text \d+", Checked(page(found, "en")).words)) == 40


def test_no_rate_within_a_week() -> None:
    tally = Tally()
    write(tally, START, "ann")
    tally.alert(START, "asker", "ann", 1, "Did it work?")
    assert figures(tally).deeds[3].weekly is None
    assert "–" in shown(figures(tally))


def test_months_without_anything_are_told() -> None:
    tally = Tally()
    write(tally, datetime(2020, 3, 31, 23, 59, tzinfo=UTC), "ann")
    write(tally, datetime(2019, 12, 1, tzinfo=UTC), "ann", "bob")
    write(tally, datetime(2019, 12, 2, tzinfo=UTC), "ann")
    found = figures(tally)
    assert [(it.begin.year, it.begin.month, it.messages, it.people) for it in found.months] == [
        (2019, 12, 3, 2),
        (2020, 1, 0, 0),
        (2020, 2, 0, 0),
        (2020, 3, 1, 1),
    ]
    assert [(it.begin.year, it.messages, it.people) for it in found.years] == [(2019, 3, 2), (2020, 1, 1)]


@pytest.mark.parametrize("language", ["en", "nl"])
def test_ten_years(language: str) -> None:
    found = figures(busy(122))
    told = shown(found, language)
    assert words(language).line("years").upper() in told
    assert max(map(len, told.splitlines())) <= 80
    assert len(told.splitlines()) < 140
    checked = Checked(page(found, language))
    assert sum(tag == "svg" for tag, _ in checked.seen) == 7
    assert sum(tag == "tr" for tag, _ in checked.seen) > len(found.months) > 110


@pytest.mark.parametrize("language", ["en", "nl"])
def test_months_fit_a_terminal(language: str) -> None:
    found = figures(busy(12))
    many = tuple(replace(it, messages=123_456, people=12_345, questions=12_345, wait=200_000.0) for it in found.months)
    told = shown(replace(found, months=many), language)
    assert words(language).line("months").upper() in told
    assert max(map(len, told.splitlines())) <= 80
    assert "…" not in told


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_a_wide_table_of_numbers_is_folded(width: int) -> None:
    heads = ("quarter", *(f"number {place}" for place in range(9)))
    rows = tuple((f"Q{quarter} 2020", *(f"{place * quarter}" for place in range(9))) for quarter in range(1, 5))
    table = Table("", tuple(Column(head, "number" if place else "words") for place, head in enumerate(heads)), rows)
    parts = folded(table, width)
    assert [column.head for part in parts for column in part.columns[1:]] == list(heads[1:])
    assert all(part.columns[0] == table.columns[0] for part in parts)
    assert all(len(part.columns) > 1 for part in parts)
    assert (parts == [table]) is (width == 200)
    out = StringIO()
    show(figures(busy(2)), "en", Console(file=out, width=width), "", [Section("x", "Quarters", (), (table,))])
    assert out.getvalue().count("Q3 2020") == len(parts)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_one_hour(language: str) -> None:
    tally = Tally()
    for minute in range(60):
        write(tally, START + minute * MINUTE, "ann")
    found = figures(tally)
    assert words(language).line("one-month") in shown(found, language)
    checked = Checked(page(found, language))
    assert words(language).line("one-month") in checked.words
    assert "svg" not in dict(checked.seen)


def test_one_message() -> None:
    tally = Tally()
    write(tally, START, "ann")
    told = shown(figures(tally))
    assert "From Jan 15, 2020 to Jan 15, 2020 (0 sec)." in told
    assert "1 message by 1 person." in told
    assert "1 bericht van 1 persoon." in Checked(page(figures(tally), "nl")).words


HOSTILE = [
    "<script>alert(1)</script>",
    "</title></svg><img src=x onerror=y>",
    "[bold red]x[/bold red] [/nope] :smile:",
    "\"'&amp; --> ]]>",
    "\u202eevil\u2066 \x1b[31mred\x07\x9b2J",
    "שלום עולם",
    "\ud800broken",
    "x" * 1000,
    "",
    " \n ",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_what_people_wrote_stays_text(name: str) -> None:
    tally = busy(3)
    tally.message(START, "evil", name)
    tally.asked(100, START + DAY, "evil", name, name)
    tally.asked(101, START, "evil", name, name)
    tally.answered(0, START + DAY, "evil", name)
    tally.alert(START, "room", name, 1, name)
    tally.alert(START, "member", "evil", 1, name)
    found = figures(tally)
    told, source = shown(found, width=200), page(found, "en", name)
    kept = clean(name, 40)
    assert kept in told
    checked = Checked(source)
    assert kept in checked.words
    assert not {"script", "img"} & {tag for tag, _ in checked.seen}
    for output in (told, source):
        assert not set(output) & set("\u202e\u2066\x1b\x07\x9b\ud800")
        assert "x" * 300 not in output


def test_the_headline_is_what_was_never_answered_with_the_questions_behind_it() -> None:
    tally = Tally()
    for question in range(12):
        ask(tally, question, START + question * HOUR)
    tally.answered(0, START + DAY, "bob", "Bob")
    tally.taken_up(1, START + DAY)
    found = figures(tally)
    told = shown(found)
    headline = "11 of 12 questions were never answered: start here"
    assert told.index(headline) < told.index("WHAT THE BOT WOULD HAVE DONE") < told.index("How it ended")
    assert "To 1 of them somebody reacted, but did not answer." in told
    assert re.findall(r"How about (\d+)\?", told)[:10] == [str(n) for n in range(11, 1, -1)]
    source = page(found, "en")
    assert headline in Checked(source).words
    assert "<summary>One more</summary>" in source
    assert source.index(headline) < source.index('id="bot"') < source.index('id="questions"')


def test_the_headline_where_nothing_is_left() -> None:
    tally = Tally()
    write(tally, START, "ann")
    assert "No questions were seen\n" in shown(figures(tally))
    ask(tally, 1, START)
    tally.answered(1, START + HOUR, "bob", "Bob")
    assert "The one question was answered\nThere is nothing to catch up on." in shown(figures(tally))


def test_an_answer_that_was_none_leaves_the_question_among_those_that_wait() -> None:
    tally = Tally()
    ask(tally, 1, START)
    tally.answered(1, START + HOUR, "bob", "Bob", Place("", 7))
    tally.reopened(1, answers=1)
    assert (tally.questions.outcome(0), tally.questions.answer_line[0]) == (Outcome.TAKEN_UP, NO_LINE)
    assert [it.text for it in figures(tally).unanswered] == ["How about 1?"]


def test_whom_it_would_have_asked() -> None:
    tally = Tally()
    write(tally, START, "ann", "bob", "cis")
    for question in range(4):
        ask(tally, question, START)
    # Two questions in one message, and one more the day after; somebody else is asked about the first, too.
    tally.nudged(START + HOUR, 1, "Bob", (0, 1))
    tally.nudged(START + DAY, 1, "Bob", (2,))
    tally.nudged(START + DAY, 2, "Cis", (0,))
    tally.answered(0, START + 2 * DAY, "cis", "Cis", Place("", 5), 2)
    tally.answered(1, START + 2 * DAY, "ann2", "Ann 2", Place("", 6), 3)
    # What he had answered before shows nothing.
    tally.answered(2, START + 2 * HOUR, "bob", "Bob", Place("", 7), 1)
    tally.alert(START, "member", "Bob", 1, "text")
    found = figures(tally).right
    assert (found.questions, found.answered, found.by_them) == (3, 2, 1)
    assert (found.busiest, found.usual) == (2, 1.5)
    assert [(it.name, it.questions, it.answered) for it in found.people] == [("Bob", 3, 0), ("Cis", 1, 1)]
    assert [(it.to, it.text, it.answered) for it in found.latest] == [
        ("Cis", "How about 0?", True),
        ("Bob", "How about 2?", False),
        ("Bob", "How about 1?", False),
        ("Bob", "How about 0?", False),
    ]
    for told in (shown(figures(tally)), Checked(page(figures(tally), "en")).words):
        flat = " ".join(told.split())
        assert "It would have asked somebody about 3 questions; 2 of them were answered after that." in flat
        assert "It would have asked the right one in 1 of 2:" in flat
        assert "Nobody would have got more than 2 of these messages in a week; who got any mostly got 1.5." in flat


def test_others_give_sections_of_their_own() -> None:
    more = (Section("health", "How it does", ("Well.",)),)
    out = StringIO()
    show(figures(busy(2)), "en", Console(file=out, width=80), "", more)
    assert "HOW IT DOES\nWell." in out.getvalue()
    source = page(figures(busy(2)), "en", "", more)
    assert source.index('id="bot"') < source.index('id="health"') < source.index('id="questions"')


@pytest.mark.parametrize("name", ["\u200d" * 9, "\u3164\u3164", "\u202e", "\u200b\ufeff"])
def test_a_name_of_which_nothing_is_seen_is_a_question_mark(name: str) -> None:
    tally = Tally()
    tally.asked(1, START, "evil", name, "Why?")
    assert [it.asker for it in figures(tally).unanswered] == ["?"]


def test_marks_piled_on_a_letter_hide_no_other_line() -> None:
    assert clean("e" + "\u0301" * 500, 1000) == "e" + "\u0301" * 4


def test_nothing_on_the_page_leads_or_runs_anywhere() -> None:
    tally = Tally()
    for number, name in enumerate([*HOSTILE, "javascript:alert(1)", "x" * 100_000, '" onmouseover="alert(1)']):
        tally.message(START, name, name)
        tally.asked(number, START, name, name, f"[{name}](javascript:alert(1)) {name}")
        tally.nudged(START, number, name, (number,))
        tally.alert(START, "member", name, 1, name)
    source = page(figures(tally), "en", "<b>log</b>")
    checked = Checked(source)
    tags = {tag for tag, _ in checked.seen}
    assert not tags & {"a", "script", "img", "iframe", "object", "embed", "form", "link", "base", "b"}
    given = {name for _, attrs in checked.seen for name in attrs}
    assert not {name for name in given if name.startswith("on") or name in ("src", "href", "style", "srcset", "action")}
    assert len(source) < 100_000


def test_page_needs_nothing_from_elsewhere() -> None:
    source = page(figures(busy(5)), "nl", "log.json")
    checked = Checked(source)
    assert '<html lang="nl">' in source
    assert "log.json" in checked.words
    assert not re.search(r"https?:|url\(|@import|<link|<script| src=", source)
    assert "default-src 'none'" in source


def test_charts_are_told_to_who_does_not_see_them() -> None:
    checked = Checked(page(figures(busy(5)), "en"))
    ids = checked.ids()
    assert len(ids) == len(set(ids))
    charts = [attrs for tag, attrs in checked.seen if tag == "svg"]
    assert len(charts) == 7
    for chart in charts:
        assert chart["role"] == "img"
        assert set(str(chart["aria-labelledby"]).split()) <= set(ids)
    assert "Highest: 3 in Jan 2020." in checked.words


@pytest.mark.parametrize("most", [0, 1, 3, 4, 5, 9, 11, 99, 100, 12_345, 10**9])
def test_columns_stay_within_their_scale(most: int) -> None:
    chart = columns(Heading("k", "t", "d"), ["a", "b"], [[most, 0], [0, most]], str)
    heights = [float(found) for found in re.findall(r'height="([\d.]+)"', chart)]
    assert len(heights) == (2 if most else 0)
    assert all(60 <= height <= 150 for height in heights)
    assert 2 <= chart.count("<line") <= 6


@pytest.mark.parametrize("seconds", [[0.0], [60.0, None, 60.0], [None, 1.0, 1e12], [86400.0]])
def test_curve_stays_within_its_scale(seconds: list[float | None]) -> None:
    chart = curve(Heading("k", "t", "d"), [str(n) for n in range(len(seconds))], seconds, str)
    assert all(8 <= float(y) <= 158 for y in re.findall(r'cy="([\d.-]+)"', chart))
    assert chart.count("<circle") == sum(value is not None for value in seconds)


@pytest.mark.parametrize(("weight", "expected"), [(0, ""), (1, "█" * 10), (0.5, "█" * 5), (2, "█" * 10), (0.01, "▏")])
def test_bar(weight: float, expected: str) -> None:
    assert bar(weight) == expected


@pytest.mark.parametrize(
    ("seconds", "english", "dutch", "short"),
    [
        (None, "–", "–", "–"),
        (0, "0 sec", "0 sec", "0 sec"),
        (59.4, "59 sec", "59 sec", "59 sec"),
        (59.7, "1 min", "1 min", "1 min"),
        (90, "2 min", "2 min", "2 min"),
        (3599, "1 hr", "1 uur", "1 hr"),
        (5400, "1 hr 30 min", "1 uur 30 min", "1.5 hr"),
        (7199, "2 hr", "2 uur", "2 hr"),
        (86399, "1 day", "1 dag", "1 day"),
        (93600, "1 day 2 hr", "1 dag 2 uur", "1.1 days"),
        (1e8, "1,157 days 10 hr", "1.157 dagen 10 uur", "1,157 days"),
    ],
)
def test_lasting(seconds: float | None, english: str, dutch: str, short: str) -> None:
    assert words("en").lasting(seconds) == english
    assert words("nl").lasting(seconds) == dutch
    assert words("en").lasting(seconds, short=True) == short


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        (0, 0, "–"),
        (0, 9, "0%"),
        (9, 9, "100%"),
        (1, 3, "33%"),
        (1, 200, "0,5%"),
        (1, 9999, "<0,1%"),
        (399, 400, "99,8%"),
        (99_999, 100_000, ">99,9%"),
    ],
)
def test_share(part: int, whole: int, expected: str) -> None:
    assert words("nl").share(part, whole) == expected


MOMENTS = st.integers(0, 10**8).map(lambda seconds: START + timedelta(seconds=seconds))
WHO = st.sampled_from(["ann", "bob", "cis", "dan"])
EVENTS = st.tuples(st.integers(0, 7), MOMENTS, WHO, st.integers(0, 5), st.text(max_size=50))


@settings(max_examples=40, deadline=None)
@given(st.lists(EVENTS, max_size=30))
def test_any_log_can_be_told(events: list[tuple[int, datetime, str, int, str]]) -> None:
    tally = Tally()
    for kind, at, person, question, text in events:
        match kind:
            case 0:
                tally.message(at, person, text)
            case 1:
                tally.joined(at, person, text)
            case 2:
                tally.asked(question, at, person, text, text)
            case 3:
                tally.answered(question, at, person, text)
            case 4:
                tally.taken_up(question, at)
            case 5:
                tally.accepted(question, at)
            case 6:
                tally.closed(question, at)
            case _:
                tally.alert(at, STEPS[question % 4], person, question, text)
    found = figures(tally)
    assert sum(found.outcomes.values()) == found.questions == sum(month.questions for month in found.months)
    assert sum(found.waits.spread) == found.waits.count <= found.outcomes[Outcome.ANSWERED]
    assert found.messages == sum(month.messages for month in found.months) == sum(it.messages for it in found.years)
    assert found.newcomers.people == sum(month.newcomers for month in found.months)
    for language in ("en", "nl"):
        assert shown(found, language)
        Checked(page(found, language))


@pytest.mark.parametrize(("language", "day"), [("en", "day 2, 09:00"), ("nl", "dag 2, 09:00")])
def test_days_of_a_log_that_says_no_day_are_counted(language: str, day: str) -> None:
    tally = Tally()
    tally.dated = False
    begin = datetime(2000, 1, 1, 9, tzinfo=UTC)
    write(tally, begin, "ann")
    ask(tally, 1, begin + timedelta(days=1))
    write(tally, begin + timedelta(days=40), "ann")
    for told in (shown(figures(tally), language), page(figures(tally), language)):
        assert day in told
        assert "2000" not in told
        assert ("counted from its first" if language == "en" else "geteld vanaf de eerste") in told
