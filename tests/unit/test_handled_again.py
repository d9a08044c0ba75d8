"""A batch that is undone and handled again: what is kept in memory is as if it had been handled once."""

from __future__ import annotations

import importlib
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

import copbot.features
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.health.tables import Talked
from copbot.features.moderation.tables import Presence
from copbot.features.qa.to_a_room import Drafts
from copbot.kit.batch import Kept
from copbot.kit.confirming import Confirming
from copbot.kit.context import Context
from copbot.kit.feature import Feature
from copbot.kit.limits import Limits
from copbot.kit.looking import PATIENCE, Waiting, Waits
from copbot.kit.undoing import Undoable
from copbot.rehearsal.together import Together
from copbot.rooms.capabilities import PLAIN
from copbot.rooms.events import MessagePosted, RoomKnown, Tick
from copbot.running.engine import Engine, Input
from storage.database import Database
from storage.models import Community, Cursor
from tests.unit import undone
from tests.unit.undone import NoSettings

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROOM = RoomKnown(named=True, platform="plain", id="r", at=BEGIN, room="#help", name="#help", capabilities=PLAIN)


def said(number: int, text: str) -> MessagePosted:
    return undone.said(number, text, BEGIN + timedelta(seconds=number))


@pytest.mark.parametrize("kind", [Engine, Together])
def test_what_is_kept_in_memory_is_taken_back_with_the_batch(memory: Database, kind: type[Engine]) -> None:
    feature, confirmed, counted = Feature("heard", NoSettings), list[str](), list[int]()

    def keep(ctx: Context, name: str) -> None:
        ctx.db.add(Cursor(name=name, value=""))

    @feature.on(MessagePosted)
    def hears(ctx: Context, told: MessagePosted) -> None:
        match told.text:
            case "ask":
                ctx.ask_for("the line")
                ctx.lasting(Waits).wait(Waiting(ctx, lambda ctx: keep(ctx, "looked at"), ctx.now, {7}))
            case "go":
                confirmed.append(ctx.asked_for)
                counted.append(ctx.lasting(Limits).add("go", ctx.now, timedelta(hours=1)))
                ctx.lasting(Waits).wait(Waiting(ctx, lambda ctx: keep(ctx, "looked at later"), ctx.now, {8}))
                keep(ctx, "go")
            case "break":
                # Its room goes on naming it: SQLAlchemy, which deletes it, gives up all of the transaction.
                ctx.db.delete(ctx.db.get(Community, ctx.community.id))
                ctx.db.flush()

    engine = kind(memory, [feature], Settings([feature]), None)
    engine.handle([Input(ROOM), Input(said(1, "ask"))])
    late = Tick(at=BEGIN + PATIENCE + timedelta(seconds=1))
    engine.handle([Input(said(2, "go")), Input(late), Input(said(90, "break"))])
    assert confirmed == ["the line", "the line"], "it can be confirmed when it is handled again"
    assert counted == [1, 1], "it is counted once"
    waits = engine._lasting.of(Waits)
    assert [one.questions for one in waits.waiting] == [{8}], "who waited has been told, and who came waits once"
    with engine.looking() as db:
        assert db.get(Cursor, "looked at") is not None


def test_an_answer_that_is_undone_is_still_waited_for() -> None:
    waits = Waits()
    waits.undo = []
    context: Context = object.__new__(Context)
    waits.wait(Waiting(context, lambda ctx: None, BEGIN, {1, 2}))
    waits.undo.clear()
    for _ in range(2):
        assert waits.answered(1) == []
        assert len(waits.answered(2)) == 1
        assert waits.waiting == []
        while waits.undo:
            waits.undo.pop()()
        assert [one.questions for one in waits.waiting] == [{1, 2}]


def test_a_private_question_whose_way_into_a_room_is_undone_can_go_there_when_it_is_handled_again() -> None:
    kept = Kept(undo=[])
    drafts = kept.of(Drafts)
    number = drafts.keep(1, "How do I sow?", (), BEGIN)
    kept.settle()
    for _ in range(2):
        taken = drafts.take(1, number, BEGIN)
        assert taken is not None
        assert taken.text == "How do I sow?"
        drafts.done(1, number, 7)
        kept.undo()
        assert drafts.became(1, number) is None


def test_what_a_handler_changed_in_memory_is_taken_back_if_it_fails_and_what_others_did_is_not(
    memory: Database,
) -> None:
    first, feature = Feature("first", NoSettings), Feature("heard", NoSettings)
    fails, within = True, timedelta(hours=1)

    @first.on(MessagePosted)
    def counts(ctx: Context, told: MessagePosted) -> None:
        ctx.lasting(Limits).add("others", ctx.now, within)

    @feature.on(MessagePosted)
    def hears(ctx: Context, told: MessagePosted) -> None:
        ctx.lasting(Limits).add("go", ctx.now, within)
        ctx.lasting(Drafts).keep(1, "How do I sow?", (), ctx.now)
        ctx.ask_for("the line")
        ctx.lasting(Waits).wait(Waiting(ctx, lambda ctx: None, ctx.now, {7}))
        if fails:
            raise RuntimeError

    engine = Engine(memory, [first, feature], Settings([first, feature]), None)
    engine.handle([Input(ROOM), Input(said(1, "go"))])
    lasting = engine._lasting
    assert lasting.of(Waits).waiting == []
    assert not lasting.of(Drafts)._words
    assert lasting.of(Confirming).take(("plain", "ann"), BEGIN) == ""
    fails = False
    engine.handle([Input(said(2, "go"))])
    assert len(lasting.of(Waits).waiting) == 1
    now = BEGIN + timedelta(seconds=3)
    assert [lasting.of(Limits).count(key, within, now) for key in ("others", "go")] == [2, 1]


def test_what_was_counted_of_plain_talk_outlives_a_handler_that_fails_and_a_batch_that_is_undone(
    memory: Database,
) -> None:
    feature, broken = Feature("fails", NoSettings), list[str]()

    @feature.on(MessagePosted)
    def hears(ctx: Context, told: MessagePosted) -> None:
        if told.text.startswith("fail"):
            raise RuntimeError
        if told.text == "break" and not broken:
            broken.append("once")
            ctx.db.delete(ctx.db.get(Community, ctx.community.id))
            ctx.db.flush()

    features = [*ALL, feature]
    engine = Engine(memory, features, Settings(features), None)
    engine.handle([Input(ROOM), Input(said(1, "good morning all"))])
    engine.handle([Input(said(2, "fail here")), Input(said(3, "and on it goes"))])
    engine.handle([Input(said(4, "lovely day")), Input(said(5, "break"))])
    assert broken
    engine.handle([Input(Tick(at=BEGIN + timedelta(hours=7)))])
    with engine.looking() as db:
        assert sum(db.exec(select(Talked.people)).all()) == 5
        assert db.exec(select(Presence.posted)).all() == [True]


def test_all_that_is_kept_longer_than_a_batch_can_be_taken_back() -> None:
    asked = re.compile(r"\blasting(?:\.of)?\((?:\w+\.)*(\w+)\)")
    found, top = dict[str, type](), Path(copbot.features.__file__).parents[1]
    for file in top.rglob("*.py"):
        for name in asked.findall(file.read_text(encoding="utf8")):
            parts = file.relative_to(top.parent).with_suffix("").parts
            module = importlib.import_module(".".join(parts))
            kind = getattr(module, name, None) or getattr(getattr(module, "unknown", None), name, None)
            if isinstance(kind, type):
                found[name] = kind
    assert len(found) > 10
    assert [name for name, kind in found.items() if not issubclass(kind, Undoable)] == []


def test_what_is_put_and_dropped_is_as_before_when_it_is_taken_back() -> None:
    kept = Undoable()
    kept.undo = []
    held = {"a": 1, "b": 2}
    kept.put(held, "a", 5)
    kept.put(held, "c", 6)
    assert (kept.drop(held, "b"), kept.drop(held, "nothing"), kept.drop(held, "c")) == (2, None, 6)
    kept.put(held, "c", 7)
    while kept.undo:
        kept.undo.pop()()
    assert held == {"a": 1, "b": 2}
