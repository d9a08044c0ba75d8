"""What is counted for whoever watches the bot, and by which id what it does is followed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms import actions, cause
from copbot.rooms.actions import Action, Delivered, Failed, Failure, Look, Pin, React, Say, TellPrivately
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import MessagePosted, Person, RoomKnown, Tick
from copbot.rooms.text import text
from copbot.running.engine import Engine, Input, Report
from copbot.running.metrics import BOUNDS, COUNTED, TIMED, Figures
from storage.database import Database
from storage.models import Outbox
from tests.memory import fresh

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def database() -> Iterator[Database]:
    database = fresh()
    yield database
    database.dispose()


def engine_of(database: Database, *features: Feature) -> Engine:
    engine = Engine(database, [*ALL, *features], Settings([*ALL, *features]), None)
    room = RoomKnown(named=True, platform="matrix", id="r", at=BEGIN, room="r", name="#help", capabilities=MATRIX)
    engine.handle([Input(room)])
    return engine


def said(number: int, words: str, *, author: str = "ann", **more: Any) -> MessagePosted:
    fields = {"platform": "matrix", "id": f"e{number}", "message": f"m{number}", "room": "r", "text": words, **more}
    at = fields.pop("at", BEGIN + timedelta(seconds=number))
    return MessagePosted(author=Person(id=author, name=author.title()), at=at, **fields)


def counted(engine: Engine, *begin: str) -> dict[tuple[str, ...], int]:
    return {key[len(begin) :]: times for key, times in engine.figures.counts() if key[: len(begin)] == begin}


def waiting(database: Database) -> list[Outbox]:
    with Session(database.reader) as db:
        return list(db.exec(select(Outbox).where(Outbox.state == "waiting").order_by(col(Outbox.id))))


def test_what_happens_in_plain_talk_is_counted_by_what_it_was_held_for(database: Database) -> None:
    engine = engine_of(database)
    engine.handle(
        [Input(said(1, "Does anybody know how I get wax out of a carpet?")), Input(said(2, "Nice day", author="dee"))]
    )
    engine.handle([Input(said(3, "Iron it through blotting paper.", author="bob", reply_to="m1"))])
    engine.handle([Input(said(4, "Thanks, that did it!", reply_to="m3"))])
    assert counted(engine, "events") == {("matrix", "RoomKnown"): 1, ("matrix", "MessagePosted"): 4}
    assert counted(engine, "heard") == {("question",): 1, ("no_question",): 1}
    assert counted(engine, "replies_heard") == {("other", "answer"): 1, ("asker", "thanks"): 1}
    assert counted(engine, "domain_events")[("QuestionAsked",)] == 1
    assert counted(engine, "domain_events")[("QuestionAnswered",)] == 1


def test_what_is_undone_counts_for_nothing(database: Database) -> None:
    class Broken(FeatureSettings):
        pass

    breaks = Feature("breaks", Broken)

    @breaks.on(MessagePosted)
    def heard(ctx: Context, event: MessagePosted) -> None:
        ctx.batch.counted.append(("heard", "question"))
        raise ValueError("of no use")

    engine = engine_of(database, breaks)
    engine.handle([Input(said(1, "Nice day"))])
    assert counted(engine, "heard") == {("no_question",): 1}
    assert counted(engine, "handlers_failed") == {("breaks",): 1}
    broken = said(2, "/ask Is it there?")
    with pytest.raises(AttributeError):
        engine.handle([Input(broken), Input(object())])  # type: ignore[arg-type]
    assert counted(engine, "events")[("matrix", "MessagePosted")] == 1
    assert ("QuestionAsked",) not in counted(engine, "domain_events")


def test_each_try_of_an_action_counts_and_what_is_given_up_does_too(database: Database) -> None:
    engine = engine_of(database)
    engine.handle([Input(said(1, "/ask How do I get wax out of a carpet?"))])
    first = waiting(database)[0]
    kind = actions.kind_of(first.action)
    engine.handle([Input(Report(first.id, Failed(Failure.RATE_LIMITED)))])
    engine.handle([Input(said(2, "hello", at=BEGIN + timedelta(seconds=40)))])
    engine.handle([Input(Report(first.id, Delivered("x")))])
    assert counted(engine, "actions", "matrix", kind) == {("rate_limited",): 1, ("delivered",): 1}
    ((_, under, total),) = [one for one in engine.figures.times() if one[0] == ("delivered_after_seconds", "matrix")]
    assert (sum(under), total) == (1, 39.0)
    engine.handle([Input(said(3, "/ask How do I get ink out of a carpet?"))])
    second = next(row for row in waiting(database) if actions.kind_of(row.action) == "react")
    engine.handle([Input(Report(second.id, Failed(Failure.NO_PERMISSION)))])
    assert counted(engine, "actions", "matrix", "react")[("no_permission",)] == 1
    assert counted(engine, "actions", "matrix", "react")[("given_up",)] == 1


def test_unasked_words_are_counted_by_what_became_of_them(database: Database) -> None:
    engine = engine_of(database)
    engine.handle([Input(said(n, f"I know about carpet number {n}", author="cas")) for n in range(1, 4)])
    engine.handle([Input(said(5, "/knows carpets", author="cas", private=True))])
    engine.handle([Input(said(6, "/ask How do I get wax out of carpets?"))])
    for hours in range(1, 30):
        engine.handle([Input(Tick(at=BEGIN + timedelta(hours=hours)))])
    outcomes = {outcome for (kind, outcome) in counted(engine, "nudges")}
    assert outcomes <= {
        "privately",
        "in_the_room",
        "postponed",
        "not_needed",
        "out_of_reach",
        "not_wanted",
        "on_its_way",
    }
    assert counted(engine, "nudges")[("questions", "privately")] == 1


def test_what_is_said_keeps_the_id_of_what_led_to_it_and_so_does_what_that_leads_to(database: Database) -> None:
    engine = engine_of(database)
    asked, other = said(1, "/ask How do I get wax out of a carpet?"), said(2, "/ask Who has a ladder?", author="bob")
    engine.handle([Input(asked), Input(other)])
    led = {row.cause for row in waiting(database)}
    assert led == {cause.of(asked), cause.of(other)}
    assert all(len(one) == 10 for one in led)
    for going in engine.pending("matrix"):
        assert going.cause in led
        engine.handle([Input(Report(going.row, Delivered(f"x{going.row}")))])
    # What follows from a delivery goes on under the same id.
    assert {row.cause for row in waiting(database)} <= led
    assert cause.now() == ""


@pytest.mark.parametrize(
    "action",
    [
        Say(room="r", text=text('"kind":"tell"}')),
        TellPrivately(person="p", text=text("hello"), fallback=Say(room="r", text=text("hello"))),
        React(room="r", message="m", emoji="👍"),
        Look(room="r", message="m", emoji="👀"),
        Pin(room="r", message="m"),
    ],
)
def test_the_kind_of_what_waits_is_told_without_reading_it(action: Action) -> None:
    assert actions.kind_of(actions.dump(action)) == action.kind


def test_times_are_sorted_under_their_bounds() -> None:
    figures = Figures()
    for seconds in (0.0, BOUNDS[0], BOUNDS[0] * 1.01, BOUNDS[-1] * 2, -1.0):
        figures.took(seconds, "batch_seconds")
    ((key, under, total),) = figures.times()
    assert key == ("batch_seconds",)
    assert (under[0], under[1], under[-1], sum(under)) == (3, 1, 1, 5)
    assert total == pytest.approx(BOUNDS[0] * 2.01 + BOUNDS[-1] * 2)


def test_each_figure_has_as_many_words_as_labels(database: Database) -> None:
    engine = engine_of(database)
    engine.handle([Input(said(1, "/ask How do I get wax out of a carpet?")), Input(said(2, "hello"))])
    for key, _ in engine.figures.counts():
        assert len(key) - 1 == len(COUNTED[key[0]].labels), key
    for key, _, _ in engine.figures.times():
        assert len(key) - 1 == len(TIMED[key[0]].labels), key
