"""How the community does: the formulas against published examples, each indicator against one computed by hand."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from copbot.features import ALL
from copbot.features.health.choosing import matters
from copbot.features.health.formulas import (
    Fewest,
    Mean,
    Move,
    Share,
    Uneven,
    Waits,
    count_moved,
    fewest,
    fewest_moved,
    kaplan_meier,
    mean_moved,
    share_moved,
    uneven,
    waits_moved,
)
from copbot.features.health.measuring import INDICATORS, Reading, Span, measure, windows
from copbot.features.health.quarters import quarters
from copbot.features.health.rows import Answer, Asked, Newcomer, Rows, Ticket, read
from copbot.features.health.saying import NOTHING, pitfalls, row, share, value
from copbot.features.health.stage import Stage, stage
from copbot.features.health.staying import stayed
from copbot.features.health.tables import Began, Talked
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read as scenario
from copbot.report.health import Past, section
from copbot.report.words import words as words_of_report
from copbot.rooms.text import plain
from storage.database import Database

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
DAY = timedelta(days=1)

# Formulas


def test_kaplan_and_meier_as_published() -> None:
    """Weeks in remission under 6-MP: Freireich et al., Blood 21 (1963), as in Kleinbaum & Klein, Survival analysis."""
    ended = (6, 6, 6, 7, 10, 13, 16, 22, 23)
    watched = (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
    steps = kaplan_meier([*((time, True) for time in ended), *((time, False) for time in watched)])
    assert [(step.time, step.at_risk, step.left, round(step.share, 4)) for step in steps] == [
        (6, 21, 3, 0.8571),
        (7, 17, 1, 0.8067),
        (10, 15, 1, 0.7529),
        (13, 12, 1, 0.6902),
        (16, 11, 1, 0.6275),
        (22, 7, 1, 0.5378),
        (23, 6, 1, 0.4482),
    ]


def test_the_absence_factor_as_chaoss_has_it() -> None:
    assert fewest((1000, 433, 343, 332, 202, 90, 42, 33)) == Fewest(2, 8)
    assert fewest(()) == Fewest(0, 0)
    assert fewest((5,)) == Fewest(1, 1)
    # One of two who did as much is half.
    assert fewest((3, 3)) == Fewest(1, 2)


def test_how_shares_move() -> None:
    # p = (30 + 160) / (50 + 200) = .76; z = (.60 - .80) / √(.76 · .24 · (1/50 + 1/200)) = -2.96
    assert share_moved(Share(30, 50), [Share(80, 100), Share(80, 100)]) is Move.DOWN
    # p = 192 / 250; z = (.64 - .80) / .0668 = -2.40: chance alone brings that about more often.
    assert share_moved(Share(32, 50), [Share(160, 200)]) is Move.SAME
    assert share_moved(Share(50, 50), [Share(200, 200)]) is Move.SAME
    assert share_moved(Share(0, 4), [Share(200, 200)]) is None
    assert share_moved(Share(10, 10), []) is None


def test_how_counts_move() -> None:
    # Of 40 + 80 in five windows 24 ± √(120 · 1/5 · 4/5) = 4.38 would be now's: z = 3.65
    assert count_moved(40, [20, 20, 20, 20]) is Move.UP
    assert count_moved(0, [20, 20, 20, 20]) is Move.DOWN
    assert count_moved(26, [20, 20, 20, 20]) is Move.SAME
    assert count_moved(1, [1, 1, 0, 1]) is None
    assert count_moved(100, []) is None
    # Many, but a tenth more is nothing to speak of.
    assert count_moved(11_000, [10_000] * 4) is Move.SAME


def test_how_waits_move() -> None:
    long, short = Waits((20, 21, 22, 23, 24), 0), Waits((1, 2, 3, 4, 5, 6, 7, 8), 0)
    # U = 40 of 40 pairs; z = (40 - 20) / √(40 · 14 / 12) = 2.93
    assert waits_moved(long, [short]) is Move.UP
    assert waits_moved(short, [long]) is Move.DOWN
    assert waits_moved(short, [short, short]) is Move.SAME
    assert waits_moved(Waits((1, 2), 3), [long]) is None


def test_how_few_carry_moves_only_out_of_what_was_usual() -> None:
    usual = [Fewest(5, 12), Fewest(4, 9), Fewest(6, 14)]
    assert fewest_moved(Fewest(2, 8), usual) is Move.DOWN
    assert fewest_moved(Fewest(9, 20), usual) is Move.UP
    assert fewest_moved(Fewest(8, 20), usual) is Move.SAME
    assert fewest_moved(Fewest(4, 20), usual) is Move.SAME
    assert fewest_moved(Fewest(1, 3), usual) is None
    assert fewest_moved(Fewest(1, 9), usual[:2]) is None


def test_how_unevenly_a_load_is_shared() -> None:
    # Σ(2i - 6)xᵢ of 1 2 3 4 5 is -4 - 4 + 0 + 8 + 20 = 20; 20 / (5 · 15) = .2667
    assert uneven((3, 1, 5, 2, 4)) == Uneven(20 / 75, 5)
    assert uneven((4, 4, 4, 4, 4)).gini == 0
    # One who does nearly all: (-2 · 1 + 0 + 2 · 98) / (3 · 100)
    assert uneven((1, 98, 1)).gini == pytest.approx(194 / 300)
    assert uneven(()) == Uneven(0, 0)


def test_how_means_move() -> None:
    # 1 2 3 4 5, each twice: mean 3, variance 20 / 9. Welch: z = (3 - 4.5) / √(2.222/10 + .2632/20) = -3.09
    low, high = Mean((2, 2, 2, 2, 2)), Mean((0, 0, 0, 10, 10))
    assert (low.of_all, round(low.variance, 3), round(high.variance, 4)) == (3, 2.222, 0.2632)
    assert mean_moved(low, [high]) is Move.DOWN
    assert mean_moved(high, [low]) is Move.UP
    assert mean_moved(high, [Mean(()), low]) is Move.UP
    # By less than half a step is nothing to speak of, and of a few nothing is said.
    assert mean_moved(Mean((0, 0, 0, 500, 500)), [Mean((0, 0, 0, 300, 700))]) is Move.SAME
    assert mean_moved(Mean((4, 0, 0, 0, 0)), [high]) is None
    assert mean_moved(high, []) is None
    assert mean_moved(Mean((9, 0, 0, 0, 0)), [Mean((0, 0, 0, 0, 9))]) is Move.DOWN


# By hand

NAMES = ("alder", "beech", "cedar", "dogwood", "elm", "fir", "gorse", "hazel", "ivy", "juniper", "larch", "maple")
EXAMPLE = """
platform matrix
room #trees
moderator mia
member ann
at 2026-03-02 09:00
ann: Morning all
bob: Morning all
cas: Morning all
dee: Morning all
eve: Morning all
fay: Morning all
at 2026-03-12 09:00
p1 = ann: /ask How high does a quince grow?
+2h
bob replies p1: Five metres, mostly.
at 2026-03-13 09:00
p2 = ann: /ask How old does a rowan get?
+2h
bob replies p2: A hundred years, mostly.
at 2026-03-14 09:00
p3 = ann: /ask How wide is a spruce?
+2h
cas replies p3: Six metres, mostly.
at 2026-03-15 09:00
p4 = ann: /ask How thirsty is a willow?
+2h
dee replies p4: It drinks a lot, really.
at 2026-03-16 09:00
p5 = ann: /ask How sour is a sorb?
+2h
eve replies p5: As sour as a lemon, really.
"""
"""16 messages, by six people, in the window before the last, and before that."""


def example() -> str:
    """The last window: 36 messages more, and an emoji."""
    asked = []
    # Twelve questions that are older than a week: seven answered after 1, 2, 3, 4, 5, 10 and 20 hours, one after eight
    # days (192 hours), four never; two that are younger.
    answers = {
        0: ("bob", 1),
        1: ("bob", 2),
        2: ("bob", 3),
        3: ("bob", 4),
        4: ("cas", 5),
        5: ("dee", 10),
        6: ("eve", 20),
    }
    for place, name in enumerate(NAMES):
        at = datetime(2026, 4, 7 + place, 9, tzinfo=UTC)
        asked.append((at, f"q{place} = ann: /ask How do I prune a {name} tree?"))
        if place in answers:
            who, hours = answers[place]
            asked.append((at + timedelta(hours=hours), f"{who} replies q{place}: Cut the {name} in winter, low down."))
    asked.append((datetime(2026, 4, 15, 9, tzinfo=UTC), "fay replies q0: Or the alder in spring, if it is dry."))
    asked.append(
        (datetime(2026, 4, 22, 10, tzinfo=UTC), "fay replies q7: Never cut the hazel, it does that by itself.")
    )
    asked.append((datetime(2026, 5, 1, 9, tzinfo=UTC), "y1 = ann: /ask How do I graft a pear?"))
    asked.append((datetime(2026, 5, 2, 9, tzinfo=UTC), "y2 = ann: /ask How do I store a walnut?"))
    # Seven newcomers: five get a reaction within a day (two a reply, one a name, one an emoji, one an answer), one gets
    # it a day too late, one none.
    for place in range(7):
        at = datetime(2026, 4, 20, 12, place, tzinfo=UTC)
        asked.append((at, f"n{place} = new{place}: Hello, here I am at last, number {place}"))
    after = datetime(2026, 4, 20, 13, tzinfo=UTC)
    asked.append((after, "bob replies n0: Welcome!"))
    asked.append((after, "cas replies n1: Welcome!"))
    asked.append((after, "dee: Welcome @new2!"))
    asked.append((after, "eve reacts n3 🎉"))
    asked.append((after, "bob replies n4: Good to see you"))
    asked.append((after + 2 * DAY, "bob replies n5: Welcome!"))
    asked.append((after + 2 * DAY, "ann: Nice weather today"))
    lines, before = [], None
    for at, line in sorted(asked, key=lambda one: one[0]):
        if at != before:
            lines.append(f"at {at:%Y-%m-%d %H:%M}")
        lines.append(line)
        before = at
    return "\n".join([EXAMPLE, *lines, f"at {NOW:%Y-%m-%d %H:%M}", "mia dm: /health all"])


@pytest.fixture(scope="module")
def lived() -> tuple[Rows, Player, Database]:
    database = Database("sqlite://")
    database.migrate()
    player = Player(database, ALL)
    player.play(scenario(example().splitlines()))
    with Session(database.reader) as db:
        return read(db, 1), player, database


def test_each_indicator_by_hand(lived: tuple[Rows, Player, Database]) -> None:
    rows, _, _ = lived
    now = {name: reading.now for name, reading in measure(rows, NOW).items()}
    # Twelve questions older than seven days, seven of them answered within seven.
    assert now["answered"] == Share(7, 12)
    # Half of 1 2 3 4 5 10 20 is 4; the nearest rank to nine in ten is the ⌈6.3⌉ = 7th: 20.
    assert isinstance(now["wait"], Waits)
    assert now["wait"] == Waits((1, 2, 3, 4, 5, 10, 20), 5)
    assert (now["wait"].half, now["wait"].ninetieth) == (4, 20)
    # Four never, and one after eight days.
    assert now["solo"] == Share(5, 12)
    # Seven first answers and the late one.
    assert now["worthwhile"] == 8
    # Bob 4, fay 2, cas, dee and eve 1 each: 9 answers. 4 is less than half, 4 + 2 is more.
    assert now["carried"] == Fewest(2, 5)
    # Five of seven first words got a reaction within a day.
    assert now["replied"] == Share(5, 7)
    # Nothing was accepted, voted for or thanked for in the last eight weeks.
    assert now["fresh"] == Share(0, 8)
    assert now["goals"] == -1
    assert now["tickets"] == 0
    assert now["seen-to"] == Share(0, 0)
    # Of people 36: 14 questions, 9 answers, 7 newcomers' first words, 5 reactions to those and a word on the weather.
    assert isinstance(now["bot-talk"], Share)
    assert now["bot-talk"].whole - now["bot-talk"].part == 36
    # Of all nine answers one, that after 4 hours, came from somebody whom the bot had asked to look.
    assert now["unasked"] == Share(8, 9)
    [late] = [one for one in rows.answers if not one.unasked]
    assert [late.at - one.at for one in rows.asked if one.number == late.question] == [timedelta(hours=4)]


def test_what_is_before_is_held_against_it(lived: tuple[Rows, Player, Database]) -> None:
    rows, _, _ = lived
    # The community was heard from 2 March on: of the windows before, that from 9 March is the only whole one.
    assert [span.begin for span in windows(rows, NOW)] == [NOW - 28 * DAY, NOW - 56 * DAY]
    before = {name: reading.before for name, reading in measure(rows, NOW).items()}
    assert before["answered"] == Share(5, 5)
    assert before["wait"] == Waits((2, 2, 2, 2, 2), 0)
    assert before["worthwhile"] == 5
    assert before["carried"] is None


def test_talk_is_counted_and_nobody_is_named(lived: tuple[Rows, Player, Database]) -> None:
    _, player, database = lived
    in_room = [one for one in player.world.said if one.person is None]
    with Session(database.reader) as db:
        talked, began = db.exec(select(Talked)).all(), db.exec(select(Began)).all()
    assert sum(one.people for one in talked) == 16 + 36
    assert sum(one.bot for one in talked) == len(in_room) > 0
    assert len(began) == 6 + 7
    # Which message it was is kept for a day only.
    assert [one for one in began if one.message is not None or one.room_id is not None] == []
    assert {(one.people, one.bot) for one in talked if one.day == datetime(2026, 3, 2, tzinfo=UTC).toordinal()} == {
        (6, 0)
    }


def test_what_a_moderator_is_told(lived: tuple[Rows, Player, Database]) -> None:
    _, player, _ = lived
    told = player.world.said[-1]
    assert told.person == "mia"
    for line in (
        "the last 4 weeks, beside the 4 before:",
        "• Questions answered within a week: 58% of 12 (before: all but fewer than five of 5) → as before",
        "• First answer: half within 4 hours, nine in ten within 20 hours; without an answer: 5",
        "• Questions to which nobody said anything: 42% of 12 (before: fewer than five of 5) → as before",
        "• Questions that got their first answer, and things shared: 8 (before: 5) → as before",
        "• Weeks that brought something that people valued: none of the last 8 weeks",
        "• Newcomers whose first word got a reaction within a day: all but fewer than five of 7",
        "• Half of the answers come from: fewer than five of 5 people",
        "• Answers by people whom I had not asked: all but fewer than five of 9",
        "• Newcomers still here after 30 days: –; with a reaction within a day –, without one –",
        "• The goals hold unchanged since: –",
        "• Tickets for the helpdesk: –",
        "What was answered",
        "Too early to say",
    ):
        assert line in told.text, line
    names = ("ann", "bob", "cas", "dee", "eve", "fay", "new1")
    assert [name for name in names if name in told.text.split()] == []


# Who stays


def came(days: float, lasting: float, *, silent: float | None = None, reacted: float | None = None) -> Newcomer:
    at = NOW - days * DAY
    return Newcomer(
        1,
        at,
        at + lasting * DAY,
        at + silent * DAY if silent is not None else None,
        at + reacted * DAY if reacted is not None else None,
    )


def test_who_stays() -> None:
    found = [
        *(came(200, 0) for _ in range(5)),  # Gone at once.
        *(came(200, 40) for _ in range(5)),  # Gone after 40 days.
        *(came(200, 190) for _ in range(10)),  # Still here.
        *(came(50, 0) for _ in range(9)),  # Nobody knows yet.
    ]
    # After 30 days 5 of 20 have gone: .75; after 90 days 5 of the 15 left: .75 · (1 - 5/15) = .5
    after = [stayed(found, NOW, days) for days in (30, 90)]
    assert [(one.people, round(one.share, 3), one.left) for one in after if one] == [(20, 0.75, 5), (20, 0.5, 10)]


def test_who_is_still_watched_counts_as_long_as_is_known() -> None:
    # Came 80 days ago and is here: known up to 60 days ago, so for 20 days. At 30 days only the ten older ones tell.
    found = [
        *(came(80, 79) for _ in range(10)),
        *(came(200, 10) for _ in range(5)),
        *(came(200, 150) for _ in range(5)),
    ]
    one = stayed(found, NOW, 30)
    # At day 10 all 20 are at risk and 5 go: .75
    assert one is not None
    assert (one.people, one.share, one.left) == (20, 0.75, 5)
    # One who was silent for 60 days has gone then, though he or she came back.
    back = stayed([came(200, 199, silent=3) for _ in range(6)], NOW, 30)
    assert back is not None
    assert back.share == 0
    assert stayed([came(200, 3) for _ in range(4)], NOW, 30) is None
    assert stayed([], NOW, 30) is None
    # Of nobody is it known what he or she did after 90 days, though some have gone before.
    assert stayed([came(100, 0) for _ in range(9)], NOW, 90) is None


# What is told


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_are_never_told_nor_what_would_tell_them(language: str) -> None:
    words = wording(language)
    for whole in range(30):
        for part in range(whole + 1):
            told = share(words, Share(part, whole))
            if not whole:
                assert told == NOTHING
            elif part < 5 or whole - part < 5:
                assert "%" not in told
                # All of the same sort read alike: nothing tells one from another.
                alike = [share(words, Share(other, whole)) for other in range(whole + 1)]
                few = [other for other in range(whole + 1) if alike[other] == told]
                assert len(few) == min(5, whole + 1) or whole < 9
            else:
                assert "%" in told
    assert value(words, "tickets", 3) == value(words, "tickets", 0)
    assert value(words, "carried", Fewest(1, 4)) == words.line("health-few")
    assert "1" not in value(words, "carried", Fewest(1, 22))
    assert value(words, "wait", Waits((), 9)) == NOTHING
    assert value(words, "wait", Waits((1, 2, 3, 4), 9)) == words.line("health-few")


def test_no_difference_between_two_indicators_tells_few() -> None:
    words = wording("en")
    asked = [Asked(n, NOW - 10 * DAY, 1) for n in range(8)]
    # 32 answered, 8 with no word, and 2 with a remark alone: 42 - 32 - 8 would tell them.
    asked += [Asked(n, NOW - 10 * DAY, 1, NOW - 9 * DAY, NOW - 9 * DAY) for n in range(8, 40)]
    asked += [Asked(n, NOW - 10 * DAY, 1, None, NOW - 9 * DAY) for n in range(40, 42)]
    readings = measure(Rows(begin=NOW - 200 * DAY, asked=asked), NOW)
    assert "about 20% of 42" in plain(row(words, readings["solo"], readings))
    assert "76% of 42" in plain(row(words, readings["answered"], readings))


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_is_nothing_there_is_a_dash(language: str) -> None:
    words = wording(language)
    rows = Rows()
    told = [plain(line) for line in pitfalls(words, measure(rows, NOW), rows, NOW)]
    assert all(
        "nan" not in line.casefold() and not any(sign.isdigit() for sign in line.partition(":")[2]) for line in told
    )
    assert {one.pitfall for one in INDICATORS} == set(range(1, 11))
    assert len(told) == 10 + 1 + len(INDICATORS) + 2


def test_what_got_worse_matters_before_what_is_poor() -> None:
    def asked(back: int, answered: int, of: int) -> list[Asked]:
        at = NOW - (back * 28 + 10) * DAY
        return [Asked(n, at, n, *((at + DAY / 24,) * 2 if n < answered else ())) for n in range(of)]

    before = [one for back in range(1, 5) for one in asked(back, 27, 30)]
    rows = Rows(begin=NOW - 200 * DAY, asked=[*before, *asked(0, 12, 30)])
    found = matters(measure(rows, NOW))
    assert [(one.indicator.name, one.move) for one in found] == [("answered", Move.DOWN), ("worthwhile", Move.DOWN)]
    assert found[0].behind == (29, 28, 27, 26, 25)
    # Always poor: nothing moved, and it still matters.
    rows = Rows(begin=NOW - 200 * DAY, asked=[one for back in range(5) for one in asked(back, 9, 30)])
    assert [one.indicator.name for one in matters(measure(rows, NOW))] == ["answered", "fresh"]
    # Never poor, and nothing moved.
    rows = Rows(begin=NOW - 200 * DAY, asked=[one for back in range(5) for one in asked(back, 27, 30)])
    assert [one.indicator.name for one in matters(measure(rows, NOW))] == ["fresh"]


def test_tickets_that_were_seen_to_in_time() -> None:
    def ticket(days: float, hours: float | None) -> Ticket:
        at = NOW - days * DAY
        return Ticket(at, at + timedelta(hours=hours) if hours is not None else None)

    tickets = [ticket(10, 1), ticket(9, 23), ticket(8, 24), ticket(7, 25), ticket(6, None), ticket(0.5, None)]
    now = {name: one.now for name, one in measure(Rows(begin=NOW - 40 * DAY, tickets=tickets), NOW).items()}
    # The last one is younger than a day; of the five others three in time.
    assert now["seen-to"] == Share(3, 5)
    assert now["tickets"] == 6


# The stage of life


def lively(counts: tuple[int, ...], people: int, *, new: bool = False) -> Rows:
    """So many questions in each window, the last first, by so many people in all, and an answer to each."""
    asked, answers = [], []
    for back, count in enumerate(counts):
        at = NOW - (back * 28 + 14) * DAY
        asked += [Asked(n, at, n % (people - 1), at) for n in range(count)]
        answers += [Answer(n, at, people) for n in range(count)]
    began = [Newcomer(people, NOW - 30 * DAY, NOW)] if new else []
    return Rows(begin=NOW - len(counts) * 28 * DAY, asked=asked, answers=answers, newcomers=began)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (Rows(), Stage.EARLY),
        (lively((30, 30), 20), Stage.EARLY),
        (lively((3, 3, 3), 4), Stage.POTENTIAL),
        (lively((20, 20, 20, 20), 6), Stage.POTENTIAL),
        (lively((30, 30, 30, 30), 20, new=True), Stage.COALESCING),
        (lively((60, 30, 30, 30, 30), 20), Stage.MATURING),
        (lively((30, 30, 30, 30, 30), 20), Stage.STEWARDSHIP),
        (lively((8, 30, 30, 30, 30), 20), Stage.TRANSFORMATION),
        (lively((0, 30, 30, 30, 30), 20), Stage.TRANSFORMATION),
    ],
)
def test_the_stage_of_life(rows: Rows, found: Stage) -> None:
    assert stage(rows, NOW).stage is found


# Over a long time


def test_quarters_and_months() -> None:
    at = datetime(2025, 2, 3, tzinfo=UTC)
    rows = Rows(begin=at, asked=[Asked(1, at, 1, at + DAY, at + DAY), Asked(2, datetime(2026, 4, 30, tzinfo=UTC), 1)])
    over = quarters(rows, NOW)
    assert [(one.begin.year, one.begin.month, one.months) for one in over] == [
        *((2025, month, 3) for month in (1, 4, 7, 10)),
        (2026, 1, 3),
        (2026, 4, 3),
    ]
    # The last question is younger than a week.
    assert [one.answered for one in over] == [Share(1, 1), *[Share(0, 0)] * 5]
    assert [one.months for one in quarters(Rows(begin=NOW - 40 * DAY), NOW)] == [1, 1, 1]
    assert quarters(Rows(), NOW) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_section_of_the_report(language: str) -> None:
    told, begin = words_of_report(language), datetime(2025, 2, 3, tzinfo=UTC)
    asked = [
        Asked(n, begin + n * DAY, n % 7, *((begin + n * DAY + DAY / 24,) * 2 if n % 3 else ())) for n in range(400)
    ]
    answers = [Answer(one.number, one.answered_at, one.number % 11) for one in asked if one.answered_at is not None]
    new = [Newcomer(n, begin + n * DAY, begin + 2 * n * DAY, None, begin + n * DAY) for n in range(300)]
    rows = Rows(begin=begin, asked=asked, answers=answers, newcomers=new)
    found = section([Past("trees", rows, NOW)], told)
    [table] = found.tables
    assert {len(line) for line in table.rows} == {len(table.columns)} == {11}
    # April to June of 2025: days 57 to 147 of 0 to 399, of which 31 (57, 60, … 147) are divided by three.
    assert table.rows[1][1:4] == ("91", told.share(60, 91), told.lasting(3600, short=True))
    # Each third question got no word at all: nothing is left between the answered and these.
    assert table.rows[1][5] == told.share(31, 91)
    assert table.rows[1][7] == told.line("health-all-but")
    assert not any("nan" in cell.casefold() for line in table.rows for cell in line)
    assert not section([], told).lines


# Communities with a fate


def village(fate: str, windows_in_all: int = 9) -> dict[int, list[str]]:
    """What got worse at the end of each window, where fate comes after five: "answered", "-replied" for better."""
    dice = random.Random(3)
    begin = NOW - windows_in_all * 28 * DAY
    asked: list[Asked] = []
    answers: list[Answer] = []
    new: list[Newcomer] = []
    for day in range(windows_in_all * 28):
        turned = max(0, day - 5 * 28 + 1)
        lively = 0.97**turned if fate == "dies" else 1.0
        known = 0.85 * lively * (0.35 if turned and fate in ("loses its answerers", "is flooded") else 1)
        core = 2 if turned and fate == "loses its answerers" else 12
        many = 4 if turned and fate == "is flooded" else 1
        for _ in range(many * 2):
            at = begin + day * DAY + dice.random() * DAY
            if dice.random() < lively:
                after = at + timedelta(hours=dice.expovariate(0.2)) if dice.random() < known else None
                asked.append(Asked(len(asked), at, dice.randrange(40), after, after))
                if after is not None and after < NOW:
                    answers.append(
                        Answer(len(asked), after, dice.randrange(core if dice.random() < 0.7 else 12), valued=True)
                    )
            if dice.random() < lively / 2:
                after = at + timedelta(hours=2) if dice.random() < known else None
                new.append(Newcomer(1000 + len(new), at, at, None, after))
    rows = Rows(begin=begin, asked=asked, answers=answers, newcomers=new)
    found = {}
    for window in range(5, windows_in_all + 1):
        readings = measure(rows, begin + window * 28 * DAY).values()
        moved = [one for one in readings if one.worse or one.better]
        found[window] = [one.indicator.name if one.worse else f"-{one.indicator.name}" for one in moved]
    return found


def test_communities_that_go_well_lose_their_answerers_are_flooded_or_die() -> None:
    assert village("goes well") == {window: [] for window in range(5, 10)}
    lost = village("loses its answerers")
    assert lost[5] == []
    assert {"answered", "solo", "carried", "replied", "worthwhile"} <= set(lost[6])
    flooded = village("is flooded")
    assert flooded[5] == []
    assert {"answered", "solo", "replied"} <= set(flooded[6])
    died = village("dies")
    assert died[5] == []
    assert {"answered", "worthwhile"} <= set(died[7])
    # What has been so for as long as is looked back upon is how it is; the level still matters.
    assert len(lost[9]) < len(lost[6])


def test_an_indicator_is_the_same_whenever_it_is_looked_at() -> None:
    rows = Rows(begin=NOW - 300 * DAY, asked=[Asked(1, NOW - 20 * DAY, 1, NOW - 19 * DAY, NOW - 19 * DAY)])
    span = Span(NOW - 28 * DAY, NOW, NOW)
    later = Span(NOW - 28 * DAY, NOW, NOW + 100 * DAY)
    assert [one.of(rows, span) for one in INDICATORS[:5]] == [one.of(rows, later) for one in INDICATORS[:5]]
    assert isinstance(measure(rows, NOW)["answered"], Reading)
