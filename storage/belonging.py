"""What is looked up and kept of communities, rooms, and who is in them, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, delete, exists, func, text
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import Session, col, select

from storage.models import (
    Account,
    ClaimCode,
    Community,
    Member,
    Moment,
    Room,
    Stay,
)
from storage.prepared import Prepared
from storage.rows import loaded

# What each message or vote needs is prepared once: SQLAlchemy takes longer to build a statement than to run it.
_ACCOUNTS = Prepared(
    lambda: (
        select(Account)
        .where(Account.platform == bindparam("platform"), Account.key == bindparam("key"))
        .order_by(col(Account.seen_at).desc(), col(Account.id).desc())
    )
)
_ACCOUNTS_OF = Prepared(
    lambda: (
        select(Account)
        .where(Account.member_id == bindparam("member"))
        .order_by(col(Account.reachable).desc(), col(Account.seen_at).desc(), col(Account.id))
    )
)
_MODERATORS = Prepared(
    lambda: (
        select(Member)
        .where(
            col(Member.id).in_(
                select(Account.member_id)
                .join(Stay, col(Stay.account_id) == Account.id)
                .where(col(Stay.room_id).in_(bindparam("rooms", expanding=True)), Stay.moderator)
            )
        )
        .order_by(col(Member.id))
    )
)
_LINKED_WITH = Prepared(
    text(
        "SELECT other_id FROM link WHERE member_id = :member UNION SELECT member_id FROM link WHERE other_id = :member"
    )
)
_STAYS = Prepared(text("SELECT room_id, moderator FROM stay WHERE account_id = :account"))
_PUT_STAY = Prepared(
    text(
        "INSERT INTO stay (account_id, room_id, community_id, moderator)"
        " VALUES (:account, :room, :community, :moderator)"
        " ON CONFLICT (account_id, room_id) DO UPDATE SET moderator = excluded.moderator"
    )
)
_ADD_MEMBER = Prepared(
    text(
        "INSERT INTO member (id, community_id, name, nudges_off, since) VALUES (:member, :community, :name, '', :now)"
    ).bindparams(bindparam("now", type_=Moment()))
)
_WAS_THERE = Prepared(text("UPDATE member SET found = true WHERE id = :member"))
_ADD_ACCOUNT = Prepared(
    text(
        "INSERT INTO account (id, community_id, member_id, platform, key, name, reachable, bridged, seen_at,"
        " language, told_at)"
        " VALUES (:account, :community, :member, :platform, :key, :name, :reachable, :bridged, :now,"
        " :language, :told_at)"
    ).bindparams(bindparam("now", type_=Moment()), bindparam("told_at", type_=Moment()))
)


def rooms(db: Session) -> Sequence[Room]:
    """All rooms, in the order in which the bot came to know them."""
    return db.exec(select(Room).order_by(col(Room.id))).all()


def called(db: Session, community_id: int) -> str | None:
    """What people on the platforms call the community: as that of which its longest known room is a part."""
    there = (Room.community_id == community_id, Room.belongs_by != "", col(Room.lost).is_(False))
    return db.exec(select(Room.within).where(*there, col(Room.within).is_not(None)).order_by(col(Room.id))).first()


def room_at(db: Session, platform: str, key: str) -> Room | None:
    """The room with this id on the platform."""
    return db.exec(select(Room).where(Room.platform == platform, Room.key == key)).one_or_none()


def accounts(db: Session, platform: str, key: str) -> Sequence[Account]:
    """The person's accounts in all communities, the last seen first."""
    return loaded(db, Account, _ACCOUNTS, {"platform": platform, "key": key})


def accounts_of(db: Session, member_id: int) -> Sequence[Account]:
    """A member's accounts, those first that the bot can write to privately, then the last seen."""
    return loaded(db, Account, _ACCOUNTS_OF, {"member": member_id})


def accounts_named(db: Session, community_id: int, name: str) -> Sequence[Account]:
    """The accounts in a community that go by this name, whatever the case: those of members first."""
    here = exists().where(col(Stay.account_id) == col(Account.id))
    named = (Account.community_id == community_id, func.lower(Account.name) == name.lower())
    return db.exec(select(Account).where(*named).order_by(here.desc(), col(Account.id)).limit(10)).all()


def member_names(db: Session, community_id: int, part: str, limit: int) -> Sequence[str]:
    """The names of members that contain this part, whatever its case."""
    named = func.lower(col(Member.name)).contains(part.lower(), autoescape=True)
    # Not those for whom others stand, nor who has left, or was forgotten.
    where = (col(Member.community_id) == community_id, is_here(col(Member.id)), named)
    return db.exec(select(Member.name).where(*where).order_by(Member.name).limit(limit)).all()


def moderators(db: Session, room_ids: Collection[int]) -> Sequence[Member]:
    """The members with moderator rights in one of these rooms."""
    return loaded(db, Member, _MODERATORS, {"rooms": list(room_ids)}) if room_ids else []


def count_here(db: Session, community_id: int) -> int:
    """How many members are in any of the community's rooms, as far as is known."""
    there = select(Account.member_id).join(Stay, col(Stay.account_id) == col(Account.id))
    found = there.where(Stay.community_id == community_id).distinct().subquery()
    return db.scalar(select(func.count()).select_from(found)) or 0


def are_here(db: Session, community_id: int, least: int) -> bool:
    """Are at least so many members in any of the community's rooms, as far as is known?"""
    there = select(Account.member_id).join(Stay, col(Stay.account_id) == col(Account.id))
    found = there.where(Stay.community_id == community_id).distinct().limit(least).subquery()
    return (db.scalar(select(func.count()).select_from(found)) or 0) >= least


def unled(db: Session) -> Sequence[str]:
    """The names of communities whose members are known, and none of them moderates any of its rooms."""
    counts = (Room.belongs_by != "", col(Room.lost).is_(False))
    inside = select(Stay.account_id).join(Room, col(Room.id) == col(Stay.room_id))
    here = inside.where(Room.community_id == Community.id, *counts).exists()
    led = inside.where(Room.community_id == Community.id, Stay.moderator, *counts).exists()
    return db.exec(select(Community.name).where(here, ~led).order_by(Community.name)).all()


def stays(db: Session, account_id: int) -> dict[int, bool]:
    """The rooms that an account is in, each with whether it moderates there."""
    return {room: bool(may) for room, may in _STAYS.all(db, {"account": account_id})}


def strange_rooms(db: Session) -> dict[str, int]:
    """How many rooms of each platform belong to no community, of those that the bot is in."""
    strange = select(Room.platform, func.count()).where(Room.belongs_by == "", col(Room.lost).is_(False))
    return dict(db.exec(strange.group_by(Room.platform)).all())


def inside(db: Session, platform: str, key: str) -> dict[str, bool]:
    """Who is in the room with this id on the platform, by the ids there, and whether with moderator rights."""
    found = (
        select(Account.key, Stay.moderator)
        .join(Stay, col(Stay.account_id) == col(Account.id))
        .join(Room, col(Room.id) == col(Stay.room_id))
        .where(Room.platform == platform, Room.key == key)
    )
    return dict(db.exec(found).all())


def put_stay(db: Session, community_id: int, account_id: int, room_id: int, *, moderator: bool) -> None:
    """The account is in the room, with or without moderator rights."""
    values = {"account": account_id, "room": room_id, "community": community_id, "moderator": moderator}
    _PUT_STAY.run(db, values)


def drop_stay(db: Session, account_id: int, room_id: int) -> None:
    """The account is not in the room."""
    db.execute(delete(Stay).where(col(Stay.account_id) == account_id, col(Stay.room_id) == room_id))


def anybody_in(db: Session, room_id: int) -> bool:
    """Is anybody known to be in the room?"""
    return db.exec(select(Stay.account_id).where(Stay.room_id == room_id).limit(1)).first() is not None


def only_moderators(db: Session, room_id: int) -> bool:
    """Is somebody known to be in the room, and nobody without moderator rights there?"""
    other = select(Stay.account_id).where(Stay.room_id == room_id, ~col(Stay.moderator)).limit(1)
    return anybody_in(db, room_id) and db.exec(other).first() is None


def all_are_in(db: Session, room_id: int, other_id: int) -> bool:
    """Is somebody known to be in the room, and everybody who is also in the other one?"""
    there = aliased(Stay)
    in_other = exists().where(col(there.account_id) == col(Stay.account_id), col(there.room_id) == other_id)
    lacking = select(Stay.account_id).where(Stay.room_id == room_id, ~in_other).limit(1)
    return anybody_in(db, room_id) and db.exec(lacking).first() is None


def empty_room(db: Session, room_id: int) -> None:
    """Nobody is a member for being in this room."""
    db.execute(delete(Stay).where(col(Stay.room_id) == room_id))


def is_here(member: Mapped[int]) -> ColumnElement[bool]:
    """Is the member that this column names in any of the community's rooms?"""
    return exists().where(col(Account.member_id) == member, col(Stay.account_id) == col(Account.id))


def is_somebody(member: Mapped[int]) -> ColumnElement[bool]:
    """Is the member that this column names nobody by name: who asked without one?"""
    one = aliased(Member)
    return exists().where(col(one.id) == member, col(one.name) == "")


def add_account(
    db: Session,
    community: int,
    account: int,
    member: int,
    platform: str,
    key: str,
    name: str,
    reachable: bool,
    bridged: bool,
    now: datetime,
    language: str | None = None,
) -> None:
    """A new member, with its first account."""
    values = {"community": community, "account": account, "member": member, "platform": platform}
    values |= {"key": key, "name": name, "reachable": reachable, "bridged": bridged, "now": now}
    values |= {"language": language, "told_at": now if language is not None else None}
    _ADD_MEMBER.run(db, values)
    _ADD_ACCOUNT.run(db, values)


def was_there(db: Session, member_id: int) -> None:
    """The member was in a room already when first seen."""
    _WAS_THERE.run(db, {"member": member_id})


def community_named(db: Session, name: str) -> Community | None:
    """The community with this name."""
    return db.exec(select(Community).where(Community.name == name)).first()


def community_names(db: Session) -> Sequence[str]:
    """The names of all communities, the longest known first."""
    return db.exec(select(Community.name).order_by(col(Community.id))).all()


def linked_ever(db: Session, member_id: int) -> set[int]:
    """All members that are or have ever been one person with this one, itself among them."""
    found, new = {member_id}, [member_id]
    while new:
        others = set(_LINKED_WITH.column(db, {"member": new.pop()})) - found
        found |= others
        new += others
    return found


def drop_claim_codes(db: Session, now: datetime) -> None:
    """Codes that have expired go."""
    db.execute(delete(ClaimCode).where(col(ClaimCode.expires_at) <= now))


def turned_off(db: Session, community_id: int) -> Sequence[str]:
    """The kinds of nudges, divided by spaces, that each member in the rooms has turned off who has turned off any."""
    where = (Member.community_id == community_id, Member.nudges_off != "", is_here(col(Member.id)))
    return db.exec(select(Member.nudges_off).where(*where)).all()
