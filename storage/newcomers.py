"""Tables of newcomers, tickets, goals and rules, and membership, and what the features look up in them by an index.

Nothing of plain talk is kept here: of a first message who wrote it, when, and its id.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, Text, false, func, literal_column, true
from sqlmodel import Field, Session, SQLModel, col, select

from storage.models import Account, Member, Moment, Question, State


class Newcomer(SQLModel, table=True):
    """Somebody whose coming was seen. `first_…` is the first thing that he or she said in a room."""

    __table_args__ = (
        Index("newcomer_at", "community_id", "at"),
        Index("newcomer_room", "room_id", "greeted_at"),
        Index("newcomer_first", "community_id", "reacted", "first_at"),
    )
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    room_id: int = Field(foreign_key="room.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
    here: bool = True
    """Has not left the room before being greeted."""
    greeted_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    crowd: bool = False
    """Came with so many others that all were greeted at once."""
    introduced: bool = False
    """Has told the room about himself or herself through the bot."""
    buddy_id: int | None = Field(default=None, foreign_key="member.id")
    first_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    first_room_id: int | None = Field(default=None, foreign_key="room.id")
    first_message: str | None = Field(default=None, sa_column_kwargs={"info": {"said_in": "first_room_id"}})
    first_thread: str | None = Field(default=None, sa_column_kwargs={"info": {"said_in": "first_room_id"}})
    reacted: bool = False
    """Somebody reacted to it, or the moderators have been told that nobody does."""


class Buddy(SQLModel, table=True):
    """A member who volunteered to look after newcomers; `last_at` is when it was last one's turn."""

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    last_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)


class TicketState(StrEnum):
    """How far a ticket got."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


class Ticket(SQLModel, table=True):
    """What a member has written to the helpdesk."""

    __table_args__ = (
        Index("ticket_community", "community_id", "state", "at"),
        Index("ticket_taken", "taken_by_id", "state"),
        Index("ticket_about", "about_room_id", "about_message"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
    state: str = Field(default=TicketState.OPEN, sa_type=String)
    waiting: bool = True
    """It is the moderators' turn to say something."""
    taken_by_id: int | None = Field(default=None, foreign_key="member.id")
    reminders: int = 0
    """How often the moderators were reminded since it is their turn."""
    staff_room_id: int | None = Field(default=None, foreign_key="room.id")
    sent: int | None = None
    """The outbox row that put it before the staff room, and what that made; likewise of its thread."""
    message: str | None = Field(default=None, sa_column_kwargs={"info": {"said_in": "staff_room_id"}})
    thread_sent: int | None = None
    thread: str | None = Field(default=None, sa_column_kwargs={"info": {"said_in": "staff_room_id"}})
    origin_id: int | None = Field(default=None, foreign_key="room.id")
    """The room in which it was given, if not privately."""
    held: str = Field(default="", sa_type=Text)
    """Answers that wait until the member can be written to."""
    heard: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    """Somebody on the other side has been told of the last words; else `pending` holds what is still to be told."""
    pending: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    away: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """The member has left all rooms, and not written since: the ticket sleeps."""
    draft: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    """What whoever has it in hand wrote, and was asked for which ticket it is."""
    about_id: int | None = Field(default=None, foreign_key="member.id")
    """Whose message was reported, if it is about one: the message, its room, its words, and by how many."""
    about_room_id: int | None = Field(default=None, foreign_key="room.id")
    about_message: str | None = Field(default=None, sa_column_kwargs={"info": {"said_in": "about_room_id"}})
    quoted: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    reports: int = Field(default=1, sa_column_kwargs={"server_default": literal_column("1")})


class Charter(SQLModel, table=True):
    """The goals or the rules of a community as they were adopted; the last one is in force."""

    __table_args__ = (Index("charter_kind", "community_id", "kind", "id"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    kind: str
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who set or proposed it."""
    proposal_id: int | None = None


class Outcome(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Proposal(SQLModel, table=True):
    """A proposal to change the goals or the rules."""

    __table_args__ = (Index("proposal_kind", "community_id", "kind", "outcome"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    kind: str
    text: str = Field(sa_type=Text)
    member_id: int = Field(foreign_key="member.id", index=True)
    room_id: int = Field(foreign_key="room.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
    until: datetime = Field(sa_type=Moment, nullable=False)
    outcome: str = Field(default=Outcome.OPEN, sa_type=String)
    sent: int | None = None
    """The outbox row that says it in the room."""


class Ballot(SQLModel, table=True):
    """A member's 👍 (1) or 👎 (-1) on a proposal."""

    proposal_id: int = Field(primary_key=True, foreign_key="proposal.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    value: int


class Agreement(SQLModel, table=True):
    """A member has agreed to these rules."""

    charter_id: int = Field(primary_key=True, foreign_key="charter.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = Field(sa_type=Moment, nullable=False)


class Standing(StrEnum):
    """How somebody stands to the community."""

    ASKED = "asked"
    """Was asked the questions and has not answered yet."""
    APPLICANT = "applicant"
    DECLINED = "declined"
    WAITING = "waiting"
    MEMBER = "member"
    LEFT = "left"


class Membership(SQLModel, table=True):
    """How somebody stands to the community, since when, and how that came about."""

    __table_args__ = (Index("membership_standing", "community_id", "standing", "at"),)
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    standing: str
    at: datetime = Field(sa_type=Moment, nullable=False)
    answers: str = Field(default="", sa_type=Text)
    reason: str = Field(default="", sa_type=Text)
    tries: int = 0
    """How often he or she has applied."""
    decided_by_id: int | None = Field(default=None, foreign_key="member.id")
    invited_by_id: int | None = Field(default=None, foreign_key="member.id", index=True)


class Invitation(SQLModel, table=True):
    """A code that lets people in; whoever uses it was brought by the member who made it."""

    __table_args__ = (Index("invitation_code", "community_id", "code", unique=True),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    code: str
    member_id: int = Field(foreign_key="member.id", index=True)
    until: datetime = Field(sa_type=Moment, nullable=False)
    left: int
    """How many people it still lets in."""


# Newcomers


def ungreeted(db: Session, room_id: int) -> Sequence[Newcomer]:
    """Who came into the room, is still there and has not been greeted, first come first."""
    where = (Newcomer.room_id == room_id, col(Newcomer.greeted_at).is_(None), col(Newcomer.here))
    return db.exec(select(Newcomer).where(*where).order_by(col(Newcomer.at), col(Newcomer.member_id))).all()


def came_since(db: Session, room_id: int, since: datetime) -> int:
    """How many newcomers came into the room since then."""
    where = (Newcomer.room_id == room_id, Newcomer.at >= since)
    return db.exec(select(func.count()).select_from(Newcomer).where(*where)).one()


def last_crowd(db: Session, room_id: int) -> datetime | None:
    """When many were last greeted at once in the room."""
    return db.exec(select(func.max(Newcomer.greeted_at)).where(Newcomer.room_id == room_id, col(Newcomer.crowd))).one()


def silent(db: Session, community_id: int, since: datetime) -> Sequence[Account]:
    """The accounts of those who came since then and have said nothing yet."""
    where = (
        Newcomer.community_id == community_id,
        Newcomer.at >= since,
        col(Newcomer.first_at).is_(None),
        Account.community_id == community_id,
    )
    joined = select(Account).join(Newcomer, col(Newcomer.member_id) == Account.member_id)
    return db.exec(joined.where(*where)).all()


def unreacted(db: Session, community_id: int) -> Sequence[Newcomer]:
    """Those whose first message nobody has reacted to yet, the oldest first."""
    where = (
        Newcomer.community_id == community_id,
        col(Newcomer.reacted).is_(False),
        col(Newcomer.first_at).is_not(None),
    )
    return db.exec(select(Newcomer).where(*where).order_by(col(Newcomer.first_at))).all()


def buddies(db: Session, community_id: int) -> Sequence[Buddy]:
    """The volunteers, those first whose turn it is."""
    order = (col(Buddy.last_at).is_not(None), col(Buddy.last_at), col(Buddy.member_id))
    return db.exec(select(Buddy).where(Buddy.community_id == community_id).order_by(*order)).all()


# Tickets


def ticket_of(db: Session, member_id: int) -> Ticket | None:
    """The member's ticket that is not closed."""
    where = (Ticket.member_id == member_id, Ticket.state != TicketState.CLOSED)
    return db.exec(select(Ticket).where(*where).order_by(col(Ticket.id).desc()).limit(1)).first()


def open_tickets(db: Session, community_id: int) -> Sequence[Ticket]:
    """The tickets that are not closed, oldest first."""
    where = (Ticket.community_id == community_id, Ticket.state != TicketState.CLOSED)
    return db.exec(select(Ticket).where(*where).order_by(col(Ticket.at), col(Ticket.id))).all()


# Goals and rules


def in_force(db: Session, community_id: int, kind: str) -> Charter | None:
    """The goals or rules that hold now."""
    where = (Charter.community_id == community_id, Charter.kind == kind)
    return db.exec(select(Charter).where(*where).order_by(col(Charter.id).desc()).limit(1)).first()


def versions(db: Session, community_id: int, kind: str, limit: int) -> Sequence[Charter]:
    """The goals or rules as they were adopted, the last first."""
    where = (Charter.community_id == community_id, Charter.kind == kind)
    return db.exec(select(Charter).where(*where).order_by(col(Charter.id).desc()).limit(limit)).all()


def open_proposal(db: Session, community_id: int, kind: str) -> Proposal | None:
    """The proposal about the goals or rules that is being voted on."""
    where = (Proposal.community_id == community_id, Proposal.kind == kind, Proposal.outcome == Outcome.OPEN)
    return db.exec(select(Proposal).where(*where)).first()


def ballots(db: Session, proposal_id: int) -> tuple[int, int]:
    """How many are for the proposal, and how many against it."""
    found = db.exec(select(Ballot.value).where(Ballot.proposal_id == proposal_id)).all()
    return sum(value > 0 for value in found), sum(value < 0 for value in found)


def agreed_before(db: Session, community_id: int, charter_id: int) -> Sequence[Member]:
    """The members who have agreed to other rules, but not to these."""
    theirs = select(Agreement.member_id).where(Agreement.charter_id == charter_id)
    any_rules = select(Agreement.member_id).where(Agreement.community_id == community_id)
    where = (col(Member.id).in_(any_rules), col(Member.id).not_in(theirs))
    return db.exec(select(Member).where(*where).order_by(col(Member.id))).all()


def count_agreed(db: Session, charter_id: int) -> int:
    """How many have agreed to these rules."""
    return db.exec(select(func.count()).select_from(Agreement).where(Agreement.charter_id == charter_id)).one()


def week(db: Session, community_id: int, since: datetime) -> tuple[int, int]:
    """How many questions were asked since then, and how many of these have an answer."""
    where = (Question.community_id == community_id, Question.at >= since, Question.state != State.DELETED)
    asked = db.exec(select(func.count()).select_from(Question).where(*where)).one()
    answered = db.exec(select(func.count()).select_from(Question).where(*where, Question.answers > 0)).one()
    return asked, answered


# Membership


def standing(db: Session, community_id: int, which: Standing, limit: int = 1000) -> Sequence[Membership]:
    """Those who stand so to the community, the longest first."""
    where = (Membership.community_id == community_id, Membership.standing == which)
    return db.exec(select(Membership).where(*where).order_by(col(Membership.at)).limit(limit)).all()


def count_standing(db: Session, community_id: int, which: Standing) -> int:
    """How many stand so to the community."""
    where = (Membership.community_id == community_id, Membership.standing == which)
    return db.exec(select(func.count()).select_from(Membership).where(*where)).one()


def brought_by(db: Session, community_id: int, member_id: int) -> Sequence[Member]:
    """Whom the member has brought."""
    joined = select(Member).join(Membership, col(Membership.member_id) == Member.id)
    where = (Membership.community_id == community_id, Membership.invited_by_id == member_id)
    return db.exec(joined.where(*where).order_by(col(Member.id))).all()


def invitation(db: Session, community_id: int, code: str) -> Invitation | None:
    """The invitation with this code."""
    where = (Invitation.community_id == community_id, Invitation.code == code)
    return db.exec(select(Invitation).where(*where)).first()


def brought(db: Session, community_id: int, limit: int) -> list[tuple[int, list[int]]]:
    """Who brought whom: members' ids, who brought the most first."""
    where = (Membership.community_id == community_id, col(Membership.invited_by_id).is_not(None))
    found: dict[int, list[int]] = {}
    for inviter, member in db.exec(select(Membership.invited_by_id, Membership.member_id).where(*where)):
        if inviter is not None:
            found.setdefault(inviter, []).append(member)
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))[:limit]


def count_invitations(db: Session, member_id: int, now: datetime) -> int:
    """How many invitations of the member still let somebody in."""
    where = (Invitation.member_id == member_id, Invitation.until > now, Invitation.left > 0)
    return db.exec(select(func.count()).select_from(Invitation).where(*where)).one()
