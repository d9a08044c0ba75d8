"""Rounds: whatever the clocks do, and whenever the bot stops, each turn is told of once, in order, and never early."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pydantic import Field
from sqlmodel import Session, select
from structlog.testing import capture_logs

from copbot.community.rhythms import Rhythm, Unit
from copbot.community.schedule import Hours
from copbot.community.settable import CommunitySettings
from copbot.community.settings import Settings
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.kit.rounds import Period, Rounds
from copbot.kit.setting import choose
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import World, WorldRoom
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import MessagePosted, Tick
from copbot.rooms.text import text
from copbot.running.engine import Engine
from storage.database import Database
from storage.models import Round, Timer
from tests.memory import fresh

HARD = bool(os.environ.get("COPBOT_HARD"))
BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ZONES = ("UTC", "Europe/Amsterdam", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Apia")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
ALWAYS, DAYTIME = Hours(0, 0), Hours(8 * 60, 22 * 60)
LENGTH = {Unit.DAYS: DAY, Unit.WEEKS: 7 * DAY, Unit.MONTHS: 30 * DAY}

rhythms = st.builds(
    Rhythm,
    st.integers(1, 5),
    st.sampled_from(Unit),
    day=st.integers(1, 6),
    minute=st.integers(0, 24 * 60 - 1),
    again=st.sampled_from((0, 1, 7)),
)
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - aware by it
hours = st.builds(Hours, st.integers(0, 24 * 60 - 1), st.integers(0, 24 * 60 - 1))


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).astimezone(UTC)


@pytest.mark.parametrize(
    ("rhythm", "began", "ends"),
    [
        (Rhythm(1, Unit.WEEKS, 6, 20 * 60), "2026-03-04T12:00+01:00", "2026-03-08T20:00+01:00"),
        (Rhythm(1, Unit.WEEKS, 6, 20 * 60), "2026-03-06T12:00+01:00", "2026-03-15T20:00+01:00"),
        (Rhythm(1, Unit.WEEKS, 6, 20 * 60), "2026-03-22T20:00+01:00", "2026-03-29T20:00+02:00"),
        (Rhythm(1, Unit.WEEKS, 6, 20 * 60), "2026-10-18T20:00+02:00", "2026-10-25T20:00+01:00"),
        (Rhythm(4, Unit.WEEKS, 0), "2026-03-05T15:00+01:00", "2026-03-30T09:00+02:00"),
        (Rhythm(1, Unit.DAYS, minute=150), "2026-03-28T02:30+01:00", "2026-03-29T08:00+02:00"),
        (Rhythm(1, Unit.DAYS, minute=23 * 60), "2026-03-28T08:00+01:00", "2026-03-29T08:00+02:00"),
        (Rhythm(30, Unit.DAYS), "2026-03-02T10:00+01:00", "2026-04-01T09:00+02:00"),
        (Rhythm(1, Unit.MONTHS, 31), "2026-01-31T09:00+01:00", "2026-02-28T09:00+01:00"),
        (Rhythm(1, Unit.MONTHS, 31), "2026-02-28T09:00+01:00", "2026-03-31T09:00+02:00"),
        (Rhythm(3, Unit.MONTHS, 1), "2026-11-20T09:00+01:00", "2027-03-01T09:00+01:00"),
    ],
)
def test_rounds_in_amsterdam(rhythm: Rhythm, began: str, ends: str) -> None:
    assert rhythm.end(at(began), DAYTIME, AMSTERDAM) == at(ends)


@settings(max_examples=3000 if HARD else 100, deadline=None)
@given(rhythms, moments, hours, zones)
def test_a_round_is_about_as_long_as_it_is_to_be_and_ends_awake(
    rhythm: Rhythm, began: datetime, waking: Hours, zone: ZoneInfo
) -> None:
    length, half = rhythm.every * LENGTH[rhythm.unit], LENGTH[rhythm.unit] / 2
    # Months differ, clocks change, an island skipped a day, and a turn at night waits for the morning.
    slack = 2 * DAY + (5 * DAY if rhythm.unit is Unit.MONTHS else 0 * DAY)
    first = rhythm.end(began, waking, zone)
    assert first > began
    assert waking.holds(first, zone) or waking.holds(first + timedelta(seconds=59), zone)
    assert length - half - slack <= first - began <= length + half + slack
    second = rhythm.end(first, waking, zone)
    assert second > first
    assert abs(second - first - length) <= slack


class ToySettings(FeatureSettings):
    """What the toy's rounds are."""

    on: bool = Field(True, description="whether there are any")
    every: int = Field(1, description="so many")
    unit: Unit = Field(Unit.WEEKS, description="of these")
    again: int = Field(0, description="looked at again after so many days")


class Toy(Rounds):
    """Rounds that tell of themselves, unless they are empty; they may fail."""

    name = "toy"

    def __init__(self) -> None:
        self.empty, self.fails = False, 0
        self.amiss: list[datetime] = []

    def rhythm(self, ctx: Context) -> Rhythm | None:
        wanted = ctx.settings(ToySettings)
        return Rhythm(wanted.every, wanted.unit, 3, 10 * 60, wanted.again) if wanted.on else None

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        follows = (begun.number, begun.began) == (ended.number + 1, ended.ends) and begun.ends > ctx.now
        if not follows or not ctx.community.settings.waking.holds(ctx.now, ctx.zone):
            self.amiss.append(ctx.now)
        if self.empty:
            return False
        moments = (ended.began, ended.ends, ctx.now)
        ctx.say(Place(ctx.rooms[0]), text(f"{ended.number} {' '.join(one.isoformat() for one in moments)}"))
        if self.fails:
            self.fails -= 1
            raise ValueError("as it was told to")
        return True


@dataclass(frozen=True)
class Turn:
    """What was said of one."""

    number: int
    began: datetime
    ended: datetime
    said: datetime


class Life:
    """A bot with a toy, which is told what happens."""

    def __init__(self, database: Database) -> None:
        self.database, self.now = database, BEGIN
        self.toy = Toy()
        self.feature = Feature("toy", ToySettings)
        self.feature.round(self.toy)
        self.feature.on(MessagePosted)(self._chosen)
        self.settings = Settings((self.feature,))
        self.world = World()
        self.room = WorldRoom("#help", "discord", PROFILES["discord"])
        self.world.rooms["#help"] = self.room
        self.starts()

    def starts(self) -> None:
        engine = Engine(self.database, (self.feature,), self.settings, lambda: self.now)
        self.stage = Stage(engine, self.world.platforms, self.world.perform)
        self.stage.tell(self.world.known(self.room, self.now), Tick(at=self.now))
        engine.prune()

    def _chosen(self, ctx: Context, event: MessagePosted) -> None:
        name, value = event.text.split(" ", 1)
        feature, setting = name.split(".")
        choose(ctx, feature, setting, value, by=None)

    def chooses(self, what: str) -> None:
        """It is set in the chat."""
        event, _ = self.world.posts("mia", self.room, what, self.now)
        assert event is not None
        self.stage.tell(event)
        self.stage.deliver()

    def configures(self, zone: str) -> None:
        """The operator sets a time zone, and starts the bot anew."""
        self.settings.change("community", "timezone", zone)
        self.starts()

    def passes(self, wait: timedelta) -> None:
        def set_now(now: datetime) -> None:
            self.now = now

        let_pass(self.stage, self.now, self.now + wait, set_now)
        self.stage.deliver()

    def off(self, wait: timedelta) -> None:
        self.now += wait
        self.starts()
        self.stage.deliver()

    def crashes(self) -> None:
        """A turn is handled, and the bot cut off before anything is delivered."""
        self.stage.tell(Tick(at=self.now))
        self.starts()

    @property
    def turns(self) -> list[Turn]:
        told = (said.text.split() for said in self.world.said)
        return [Turn(int(number), *map(datetime.fromisoformat, rest)) for number, *rest in told]

    def row(self) -> tuple[Round | None, list[datetime]]:
        with Session(self.database.reader) as db:
            return db.exec(select(Round)).first(), list(db.exec(select(Timer.due_at)))


waits = st.timedeltas(timedelta(minutes=1), timedelta(days=25))
steps = st.one_of(
    st.tuples(st.just("passes"), waits),
    st.tuples(st.just("off"), waits),
    st.tuples(st.just("configures"), st.sampled_from(ZONES)),
    st.tuples(
        st.just("chooses"),
        st.one_of(
            st.sampled_from(ZONES).map("community.timezone {}".format),
            st.sampled_from(("08:00-22:00", "00:00-00:00", "20:00-02:00")).map("community.waking {}".format),
            st.sampled_from(("true", "false")).map("toy.on {}".format),
            st.integers(1, 5).map("toy.every {}".format),
            st.sampled_from(Unit).map("toy.unit {}".format),
            st.sampled_from((0, 1, 7)).map("toy.again {}".format),
        ),
    ),
    st.tuples(st.sampled_from(("crashes", "starts")), st.none()),
    st.tuples(st.just("empty"), st.booleans()),
    st.tuples(st.just("fails"), st.integers(1, 3)),
)


@settings(max_examples=1000 if HARD else 40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(steps, max_size=12))
@example([("off", 40 * DAY), ("passes", 40 * DAY)])
@example([("passes", 2 * DAY), ("fails", 2), ("passes", 10 * DAY), ("crashes", None)])
def test_each_turn_is_told_of_once_in_order_and_never_early(lived: list[tuple[str, object]]) -> None:
    with capture_logs():
        _lives(Life(fresh()), lived)


def _lives(life: Life, lived: list[tuple[str, object]]) -> None:
    end = [("empty", False), ("chooses", "toy.on true"), ("passes", 200 * DAY)]
    for what, how in [*lived, *end]:
        if what in ("empty", "fails"):
            setattr(life.toy, what, how)
            continue
        getattr(life, what)(*(() if how is None else (how,)))
        row, due = life.row()
        assert row is not None
        assert [one >= life.now for one in due] == ([] if row.ends is None else [True])
        held = life.settings.of("community", "community", CommunitySettings)
        if row.ends is not None and row.ends <= life.now and held.waking.holds(life.now, held.timezone):
            # Only what failed is late, and tried again soon.
            assert due[0] - life.now <= timedelta(minutes=10)
    told = life.turns
    assert life.toy.amiss == []
    assert told
    assert [one.number for one in told] == list(range(1, len(told) + 1))
    assert all(one.began < one.ended <= one.said for one in told)
    for one, following in pairwise(told):
        assert one.ended <= following.began
        assert one.said < following.said


@pytest.mark.parametrize("away", [False, True])
def test_what_ended_began_where_the_one_before_did_end(memory: Database, away: bool) -> None:
    life = Life(memory)
    life.passes(11 * DAY)
    (life.off if away else life.passes)(21 * DAY)
    life.passes(14 * DAY)
    told = life.turns
    assert len(told) == (4 if away else 6)
    assert [one.ended for one in told][:-1] == [one.began for one in told][1:]
    lasted = [(one.ended - one.began) // (7 * DAY) for one in told]
    assert lasted == ([1, 3, 1, 1] if away else [1] * 6)


def test_a_turn_that_fails_is_told_of_later_and_once(memory: Database) -> None:
    life = Life(memory)
    life.toy.fails = 3
    with capture_logs():
        life.passes(10 * DAY + timedelta(hours=1, minutes=25))
        assert life.turns == []
        life.passes(timedelta(days=3))
    [told] = life.turns
    assert told.said - told.ended == timedelta(minutes=30)


def test_an_empty_round_goes_on(memory: Database) -> None:
    life = Life(memory)
    life.toy.empty = True
    life.passes(20 * DAY)
    assert life.turns == []
    life.toy.empty = False
    life.passes(7 * DAY)
    assert [(one.number, one.began) for one in life.turns] == [(1, BEGIN)]


def test_what_is_switched_off_has_no_rounds_and_goes_on_later(memory: Database) -> None:
    life = Life(memory)
    life.passes(11 * DAY)
    life.chooses("toy.on false")
    assert life.row()[1] == []
    life.passes(30 * DAY)
    life.chooses("toy.on true")
    again = life.now
    life.passes(14 * DAY)
    assert [one.number for one in life.turns][:2] == [1, 2]
    assert life.turns[1].began == again
