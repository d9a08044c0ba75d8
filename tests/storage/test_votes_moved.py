"""Votes on proposals of an older copbot are votes of the newer one, and the other way round."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from alembic import command
from sqlalchemy import Connection, text
from sqlmodel import Session, select

from storage import ballots, versions
from storage.database import Database
from storage.models import Ballot, Held

Open = Callable[[str], Database]
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def put(connection: Connection, table: str, **values: Any) -> None:
    given = {
        name: value.replace(tzinfo=None) if isinstance(value, datetime) else value for name, value in values.items()
    }
    places = ", ".join(f":{name}" for name in given)
    connection.execute(text(f"INSERT INTO {table} ({', '.join(given)}) VALUES ({places})"), given)  # noqa: S608


def test_votes_on_proposals_go_on(url: str, opened: Open) -> None:
    database = opened(url)
    config = versions.make_config()
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0039")
        put(connection, "community", id=1, name="gardeners")
        put(connection, "room", id=1, community_id=1, platform="matrix", key="#m", name="#m", capabilities="{}")
        for number in (1, 2, 3):
            put(connection, "member", id=number, community_id=1, name=f"m{number}", nudges_off="", since=AT)
        own = {"community_id": 1, "room_id": 1, "member_id": 1, "at": AT, "until": AT + timedelta(days=7)}
        for number, outcome in ((1, "adopted"), (2, "withdrawn"), (3, "open")):
            put(connection, "proposal", id=number, kind="rules", text="Be kind.", outcome=outcome, sent=9, **own)
        for proposal, member, value in ((1, 1, 1), (1, 2, 1), (1, 3, -1), (3, 1, 1), (3, 2, -1)):
            put(connection, "ballot", proposal_id=proposal, member_id=member, community_id=1, value=value)
        for kind in ("charter.count", "charter.votes"):
            put(connection, "timer", kind=kind, subject=3, community_id=1, due_at=AT)
        said = {"community_id": 1, "platform": "matrix", "room": "#m", "action": "", "choices": "", "state": "done"}
        more = {"attempts": 1, "due_at": AT, "created_at": AT, "failure": ""}
        put(connection, "outbox", id=9, purpose="proposal 3", **said, **more)
        taken = json.dumps({"proposal_id": 3, "member_id": 3, "community_id": 1, "value": 1})
        put(
            connection,
            "moved",
            id=1,
            community_id=1,
            home_id=3,
            table_name="ballot",
            column_name="",
            key="",
            taken=taken,
        )
        command.upgrade(config, "head")
    with Session(database.engine) as db:
        held = {one.id: one for one in db.exec(select(Ballot))}
        assert {number: one.state for number, one in held.items()} == {1: "closed", 2: "withdrawn", 3: Held.OPEN}
        assert ballots.tally(db, 1) == {"1": 2, "2": 1}
        assert held[1].voters == 3
        assert (ballots.own(db, 3, {1}), ballots.own(db, 3, {2}), ballots.own(db, 3, {3})) == ("1", "2", None)
        assert (held[3].subject, held[3].sent, held[3].until, held[3].whole) == (3, 9, AT + timedelta(days=7), True)
        assert held[3].title == "rules: Be kind."
        assert db.scalar(text("SELECT purpose FROM outbox")) == "ballot 3"
        assert db.scalars(text("SELECT kind FROM timer ORDER BY kind")).all() == ["ballots.close", "ballots.remind"]
        assert db.scalar(text("SELECT value FROM counter WHERE name = 'ballot'")) == 3
        moved = json.loads(db.scalar(text("SELECT taken FROM moved WHERE table_name = 'ballot_vote'")) or "")
        assert moved == {"ballot_id": 3, "member_id": 3, "community_id": 1, "choice": "1", "at": AT.isoformat()}
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0039")
        votes = connection.execute(text("SELECT proposal_id, member_id, value FROM ballot ORDER BY 1, 2")).all()
        assert votes == [(1, 1, 1), (1, 2, 1), (1, 3, -1), (3, 1, 1), (3, 2, -1)]
        assert connection.scalar(text("SELECT sent FROM proposal WHERE id = 3")) == 9
        assert connection.scalar(text("SELECT purpose FROM outbox")) == "proposal 3"
