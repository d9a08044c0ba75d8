"""What is known of old answers is kept, and looked up, alike on every database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlmodel import Session, select

from copbot.features import ALL
from copbot.features.knowledge import lookups
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from storage.database import Database
from storage.models import Community, Question

SCENARIOS = Path(__file__).parents[1] / "scenarios"


@pytest.mark.parametrize("name", ["newer", "no-longer-true", "one-a-week", "ages"])
def test_scenarios_hold_on_it(url: str, opened: Callable[[str], Database], name: str) -> None:
    database = opened(url)
    database.migrate()
    player = Player(database, ALL)
    [path] = SCENARIOS.rglob(f"knowledge-{name}.chat")
    player.play(read(path.read_text(encoding="utf8").splitlines()))


def test_answered_questions_are_told_page_by_page_each_once(url: str, opened: Callable[[str], Database]) -> None:
    database = opened(url)
    database.migrate()
    lines = ["room #help", "at 2026-03-02 09:00"]
    for number in range(7):
        lines += [f"q{number} = ann: /ask What is number {number} of the {'abcdefg'[number]}?"]
        lines += [f"bob replies q{number}: It is {number}."]
        lines += ["ann: /accept"] if number % 2 else []
    Player(database, ALL).play(read(lines))
    with Session(database.reader) as db:
        community = db.exec(select(Community.id)).one()
        whole = [one.id for one in lookups.answered(db, community, (), 100, None)]
        assert len(whole) == 7
        found: list[int] = []
        while part := lookups.answered(db, community, (), 2, _at(db, found)):
            found += [one.id for one in part]
        assert found == whole
        room = db.get_one(Question, whole[0]).room_id
        assert lookups.answered(db, community, (room,), 100, None) == []


def _at(db: Session, found: list[int]) -> tuple[datetime, int] | None:
    return (db.get_one(Question, found[-1]).at, found[-1]) if found else None
