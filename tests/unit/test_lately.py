"""What was asked lately is known without a look, and looked up again once it may be otherwise."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import event

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.capabilities import PLAIN
from copbot.rooms.events import RoomKnown
from copbot.running.engine import Engine, Input
from storage.database import Database
from tests.unit import undone
from tests.unit.test_together import BEGIN

_ROOM = RoomKnown(named=True, platform="plain", id="r", at=BEGIN, room="#help", name="#help", capabilities=PLAIN)
_ASKS = ("sow beans", "prune roses", "store leeks", "plant garlic", "mend a spade", "feed hens")


def _looks(database: Database) -> list[str]:
    found: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *told: found.append(told[2]))
    return found


def test_who_asks_once_more_costs_no_look_at_what_was_asked(memory: Database) -> None:
    engine, now = Engine(memory, ALL, Settings(ALL), lambda: BEGIN), BEGIN
    engine.handle([Input(_ROOM)])
    looks = _looks(memory)
    for number, what in enumerate(_ASKS):
        looks.clear()
        now += timedelta(minutes=1)
        engine.handle([Input(undone.said(number, f"/ask How do I {what}?", now, f"person {number % 2}"))])
        asked = [one for one in looks if "JOIN post" in one]
        # At first what each of the two has asked, and what is open.
        assert len(asked) == (2, 1, 0, 0, 0, 0)[number], asked


def test_what_another_bot_may_have_changed_is_looked_up_again(memory: Database) -> None:
    engine, now = Engine(memory, ALL, Settings(ALL), lambda: BEGIN), BEGIN
    engine.handle([Input(_ROOM), Input(undone.said(0, "/ask How do I sow beans?", now, "ann"))])
    looks = _looks(memory)
    engine._memory.forget_community(1)
    engine.handle([Input(undone.said(1, "/ask How do I store leeks?", now, "ann"))])
    assert len([one for one in looks if "JOIN post" in one]) == 2
