"""In what order the outbox is emptied."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from copbot import outbox
from copbot.actions import Action, Delivered, Failed, Failure, React, Say, Sent, TellPrivately
from copbot.capabilities import TELEGRAM
from copbot.engine import Engine, Input, Report
from copbot.events import RoomKnown
from copbot.features import ALL
from copbot.outbox import Address
from copbot.settings import Settings
from copbot.text import text
from storage.database import Database
from storage.unit import Unit

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PLATFORM = "telegram"


def _owed(database: Database, *actions: Action) -> None:
    unit = Unit(database.engine, {})
    for action in actions:
        outbox.put(unit, action, Address(1, PLATFORM, TELEGRAM), NOW)
    unit.commit()
    unit.close()


def test_a_room_with_a_long_queue_keeps_no_other_waiting(database: Database) -> None:
    now = NOW
    engine = Engine(database, ALL, Settings(ALL), lambda: now)
    engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id="k", at=NOW, room="busy", name="busy"))])
    _owed(database, *(Say(room="busy", text=text(f"{number}")) for number in range(500)))
    _owed(database, TellPrivately(person="ann", text=text("only for you")))

    going = engine.pending(PLATFORM)
    assert {one.destination for one in going} == {"room busy", "person ann"}
    assert len(going) < 50

    limited = Failed(Failure.RATE_LIMITED, retry_after=60)
    engine.handle([Input(Report(going[0].row, limited))])
    assert [one.destination for one in engine.pending(PLATFORM)] == ["person ann"]

    now += timedelta(minutes=2)
    again = [one for one in engine.pending(PLATFORM) if one.destination == "room busy"]
    assert [one.row for one in again] == [one.row for one in going if one.destination == "room busy"]


def test_what_waits_for_another_keeps_the_order_behind_it(database: Database) -> None:
    """The emoji needs the message before it; what was said later does not overtake it."""
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    engine.handle([Input(RoomKnown(platform=PLATFORM, id="k", at=NOW, room="r", name="r"))])
    _owed(
        database,
        Say(room="r", text=text("which?")),
        React(room="r", message=Sent(1), emoji="1️⃣"),
        Say(room="r", text=text("and now something else")),
        Say(room="other", text=text("meanwhile")),
    )
    assert [one.row for one in engine.pending(PLATFORM)] == [1, 4]
    engine.handle([Input(Report(row, Delivered(f"said {row}"))) for row in (1, 4)])
    assert [one.row for one in engine.pending(PLATFORM)] == [2, 3]
