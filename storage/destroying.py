"""All that is kept of a community goes, and nothing of any other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, Table, delete, func, select, text
from sqlmodel import Session, col

from storage import index
from storage.models import Account, Community, Enclosure, Handled, Outbox, Question, Room, schema

_KEY = "community_id"
_SEARCHED = text("SELECT question_id, stems, own FROM search WHERE community_id = :community")


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a community, so that who destroys it knows what that is."""

    members: int
    """Those whose account is known: who was forgotten has none, nor who asked without a name."""
    questions: int
    rooms: Mapping[str, list[str]]
    """The names of its rooms, by platform: what the bot said in them stays there."""


def kept(db: Session, community_id: int) -> Kept:
    """What is kept of it."""
    rooms: dict[str, list[str]] = {}
    found = select(col(Room.platform), col(Room.name)).where(col(Room.community_id) == community_id)
    for platform, name in db.execute(found.order_by(col(Room.platform), col(Room.name))):
        rooms.setdefault(platform, []).append(name)
    people = select(func.count(func.distinct(col(Account.member_id)))).where(col(Account.community_id) == community_id)
    questions = select(func.count()).where(col(Question.community_id) == community_id)
    return Kept(db.scalar(people) or 0, db.scalar(questions) or 0, rooms)


def tables() -> Iterator[Table]:
    """The tables whose rows are of one community each, those first that hang on others."""
    yield from (table for table in reversed(schema().sorted_tables) if _KEY in table.c)


def destroy(engine: Engine, community_id: int) -> int:
    """Delete every row that is of this community, in one transaction; how many these were.

    What is deleted is overwritten (SQLite), or cleaned up by the server in its own time. No bot may run meanwhile.
    """
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
            connection.commit()
        with connection.begin():
            if sqlite:
                # What hangs on what goes together, in whichever order.
                connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
            gone = _gone(connection, community_id)
    if sqlite:
        _swept(engine)
    return gone


def _gone(connection: Connection, community_id: int) -> int:
    _search(connection, community_id)
    _handled(connection, community_id)
    said = select(col(Outbox.id)).where(col(Outbox.community_id) == community_id)
    gone = connection.execute(delete(Enclosure).where(col(Enclosure.outbox_id).in_(said))).rowcount
    for table in tables():
        gone += connection.execute(delete(table).where(table.c[_KEY] == community_id)).rowcount
    return gone + connection.execute(delete(Community).where(col(Community.id) == community_id)).rowcount


def _search(connection: Connection, community_id: int) -> None:
    for number, stems, own in connection.execute(_SEARCHED, {"community": community_id}).fetchall():
        index.erase(connection, index.Entry(number, community_id, stems.split(" "), own))
    index.tidy(connection)


def _handled(connection: Connection, community_id: int) -> None:
    """What tells that somebody's doings were handled names some of them; without any community left all of it goes."""
    if connection.scalar(select(func.count()).where(col(Community.id) != community_id)) == 0:
        connection.execute(delete(Handled))
        return
    others = select(col(Account.key)).where(col(Account.community_id) != community_id)
    theirs = select(col(Account.platform), col(Account.key)).where(
        col(Account.community_id) == community_id, col(Account.key).not_in(others)
    )
    for platform, key in connection.execute(theirs).fetchall():
        told = (col(Handled.platform) == platform, col(Handled.event).contains(key, autoescape=True))
        connection.execute(delete(Handled).where(*told))


def _swept(engine: Engine) -> None:
    """Nothing stays in pages that are free, nor in the log beside the file."""
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()
    finally:
        connection.close()
