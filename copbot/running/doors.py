"""The operator's word on rooms, beside a bot that may be running: codes, which rooms there are, accepting, refusing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime

from sqlmodel import Session, col, select

from copbot.kit import codes
from copbot.running.claiming import GOOD_FOR
from storage import belonging
from storage.database import Database
from storage.models import Belongs, ClaimCode, Community, Cursor

CHANGED = "rooms changed"
"""The cursor by which a running bot notices that rooms have been accepted or refused."""
_WORDS = {
    Belongs.NAMED: "named in the configuration",
    Belongs.CLAIMED: "claimed with a code",
    Belongs.LINKED: "linked by a moderator",
    Belongs.ACCEPTED: "accepted",
    "": "belongs to no community: the bot does nothing there",
}


def code(database: Database, community: str | None, now: datetime) -> tuple[str, str]:
    """A new code, and the name of the community (the first, if none is named) into which it brings a room.

    Raises LookupError where there is no such community.
    """
    with Session(database.engine) as db:
        known = db.exec(select(Community).order_by(col(Community.id))).all()
        found = next((one for one in known if community in (None, one.name)), None)
        if found is None:
            names = ", ".join(one.name for one in known)
            raise LookupError(f"there is no community {community}; there are {names}" if known else "run the bot first")
        given = codes.new(codes.LENGTH)
        belonging.drop_claim_codes(db, now)
        db.add(ClaimCode(hash=codes.hashed(given), community_id=found.id, expires_at=now + GOOD_FOR))
        name = found.name
        db.commit()
    return given, name


def told(given: str, community: str, platforms: Collection[str]) -> str:
    """What the operator is told of a code, for the platforms that the bot is on, or for all without any.

    On Matrix clients keep to themselves what begins with a slash.
    """
    slash, bang = f"/setup claim {given}", f"!setup claim {given}"
    if "matrix" not in platforms and platforms:
        said = slash
    else:
        said = bang if {*platforms} == {"matrix"} else f"{slash}      (on Matrix: {bang})"
    minutes = round(GOOD_FOR.total_seconds() / 60)
    return (
        f"To bring a room into {community}, have an administrator of that room write there, within {minutes} minutes:\n"
        f"  {said}"
    )


def asleep(database: Database, named: Collection[str]) -> list[str]:
    """A line for each room that belongs to no community, but for those `named` in the configuration by their ids."""
    with Session(database.reader) as db:
        keys = {f"{room.id}  " for room in belonging.rooms(db) if room.key in named}
    return [line for line in listed(database, strange=True) if not line.startswith(tuple(keys))]


def listed(database: Database, *, strange: bool = False) -> Iterator[str]:
    """A line for each room that the bot knows; only those that belong to no community, if they are asked for."""
    with Session(database.reader) as db:
        names = {one.id: one.name for one in db.exec(select(Community)).all()}
        for room in belonging.rooms(db):
            if strange and (room.belongs_by or room.lost):
                continue
            where = f"{names.get(room.community_id, '?')}: " if room.belongs_by else ""
            gone = ", and the bot is not in it" if room.lost else ""
            yield f"{room.id}  {room.platform}  {room.name} ({room.key})  {where}{_WORDS[room.belongs_by]}{gone}"


def decide(database: Database, numbers: Sequence[int], *, accept: bool) -> list[str]:
    """Have these rooms belong to the community that they are listed with, or to none; all strange ones for no numbers.

    Raises LookupError for a number that is no room's; then nothing is done.
    """
    done = []
    with Session(database.engine) as db:
        rooms = {room.id: room for room in belonging.rooms(db)}
        strange = [number for number, room in rooms.items() if not room.belongs_by and not room.lost]
        for number in numbers or strange:
            room = rooms.get(number)
            if room is None:
                raise LookupError(f"there is no room {number}; `copbot rooms` lists them")
            if accept:
                room.belongs_by = room.belongs_by or Belongs.ACCEPTED
            else:
                room.belongs_by = ""
                belonging.empty_room(db, room.id)
            done.append(f"{number}  {room.name}: {_WORDS[room.belongs_by]}.")
        db.merge(Cursor(name=CHANGED, value=datetime.now(UTC).isoformat()))
        db.commit()
    return done
