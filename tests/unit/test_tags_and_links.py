"""What nothing can be kept under, a tag too long or a link with a NUL in it, breaks nothing on either database."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session, select
from structlog.testing import capture_logs

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.running.engine import Engine, Input
from storage import subjects
from storage.database import Database
from storage.models import Question

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANN = Person(id="ann", name="ann")


def test_neither_a_long_tag_nor_a_nul_in_a_link_breaks_anything(database: Database) -> None:
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    makers = RoomKnown(
        named=True, platform="p", id="r", at=NOW, room="r", name="#makers", address="https://p.org/#makers/{message}"
    )
    said = ("/ask Why does #x" + "y" * 6000 + " fail me with #slate?", '/duplicate "https://p.org/#makers/%00"')
    with capture_logs() as logs:
        engine.handle([Input(makers)])
        for number, text in enumerate(said):
            common = {"platform": "p", "id": f"{number}", "at": NOW, "room": "r"}
            engine.handle([Input(MessagePosted(**common, author=ANN, message=f"m{number}", text=text))])  # type: ignore[arg-type]
    assert [one for one in logs if one["log_level"] in ("error", "critical")] == []
    with Session(database.reader) as db:
        asked = db.exec(select(Question.id)).one()
        assert subjects.of(db, [asked]) == {asked: ["slate"]}
    assert any("no question under that link" in f"{going.action}" for going in engine.pending("p"))
