"""A happening that has left a trace, if only a timer, is dropped when it is told again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from copbot.community.settings import Settings
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms.events import MessagePosted, Person, RoomKnown, Tick
from copbot.running.engine import Engine, Input
from storage.database import Database
from storage.models import Post

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def test_what_only_set_a_timer_does_not_set_it_again(memory: Database) -> None:
    egg, rang, now = Feature("egg", FeatureSettings), list[int](), NOW

    @egg.on(MessagePosted)
    def begin(ctx: Context, posted: MessagePosted) -> None:
        ctx.schedule("done", int(posted.text), ctx.now + timedelta(minutes=5))

    @egg.timer("done", about=Post)
    def done(_: Context, numbers: Sequence[int]) -> None:
        rang.extend(numbers)

    engine = Engine(memory, [egg], Settings([egg]), lambda: now)
    engine.handle([Input(RoomKnown(named=True, platform="plain", id="k", at=NOW, room="r", name="r"))])
    ann = Person(id="ann", name="Ann")
    # The first makes the member and the room known; what is told twice does nothing but set the timer.
    for number in (1, 2):
        told = MessagePosted(
            platform="plain", id=f"{number}", at=NOW, room="r", author=ann, message=f"{number}", text=f"{number}"
        )
        engine.handle([Input(told)])
    for _ in range(2):
        now += timedelta(minutes=5)
        engine.handle([Input(Tick(at=now))])
        engine.handle([Input(told)])
    assert rang == [1, 2]
