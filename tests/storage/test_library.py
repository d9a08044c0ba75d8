"""The library is found in the same way on both databases."""

from __future__ import annotations

from sqlmodel import Session

from copbot.features import ALL
from copbot.features.library import lookups, searching
from copbot.features.library.sight import Sight
from copbot.features.library.tables import Shelf
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from storage.database import Database

SCENARIO = """\
room #garden
ann: /add Seeing Like a State by James C. Scott, 1998 #farming
bob: /add https://example.org/beans All about beans #beans
bob: /add Beans and peas by Jane Roe, 2004 #beans
m = bob: Only ann knows of the hedgehog.
ann replies m: /keep Hedgehogs
ann: /library 2 comment Fine beans.
ann: /library 3 version https://example.org/peas
"""


def test_items_are_found_listed_and_kept_from_who_may_not_see_them(database: Database) -> None:
    Player(database, ALL).play(read(SCENARIO.splitlines()))
    with Session(database.reader) as db:
        found = [one for one, _ in searching.find(db, 1, "beans", "en", 10)]
        assert set(found) == {2, 3}
        assert [one for one, _ in searching.find(db, 1, "scott farming", "en", 10)] == [1]
        assert searching.find(db, 1, "nothing of that", "en", 10) == []
        everybody, room = Sight(1, frozenset(), frozenset({1})), Sight(1, frozenset({1}), frozenset({1}))
        lost = Sight(1, frozenset(), frozenset(), frozenset({1}))
        assert [one.id for one in lookups.listed(db, everybody.where, 10)] == [3, 2, 1]
        assert [one.id for one in lookups.listed(db, lost.where, 10)] == [3, 2, 1]
        assert [one.id for one in lookups.listed(db, room.where, 10)] == [4, 3, 2, 1]
        assert [one.id for one in lookups.listed(db, room.where, 10, subject="beans")] == [3, 2]
        assert [one.id for one in lookups.listed(db, room.where, 1, kind=Shelf.LITERATURE, before=3)] == [1]
        assert lookups.common_subjects(db, 1, 5) == ["beans", "farming"]
        assert [one.id for one in lookups.these(db, [3, 99, 1])] == [3, 1]
        lookups.drop(db, 3)
        assert lookups.subjects(db, [2, 3]) == {2: ["beans"]}
        db.rollback()
