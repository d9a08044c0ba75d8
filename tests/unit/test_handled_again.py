"""A batch that is undone and handled again: what is kept in memory is as if it had been handled once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import Field

from copbot.community.settings import Settings
from copbot.features.qa.to_a_room import Drafts
from copbot.kit.batch import Kept
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.kit.limits import Limits
from copbot.kit.looking import PATIENCE, Waiting, Waits
from copbot.rehearsal.together import Together
from copbot.rooms.capabilities import PLAIN
from copbot.rooms.events import MessagePosted, Person, RoomKnown, Tick
from copbot.running.engine import Engine, Input
from storage.database import Database
from storage.models import Community, Cursor

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROOM = RoomKnown(named=True, platform="plain", id="r", at=BEGIN, room="#help", name="#help", capabilities=PLAIN)


class NoSettings(FeatureSettings):
    """Nothing but a number."""

    number: int = Field(1, description="any")


def said(number: int, text: str) -> MessagePosted:
    return MessagePosted(
        platform="plain",
        id=f"event {number}",
        at=BEGIN + timedelta(seconds=number),
        room="#help",
        author=Person(id="ann", name="Ann"),
        message=f"message {number}",
        text=text,
    )


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
