"""Ballots of all kinds; the votes on proposals are of them."""

from __future__ import annotations

import json
from collections import Counter

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

moment = sa.DateTime(timezone=True)
_MARKS = {1: "1", -1: "2"}
_STATES = {"open": "open", "withdrawn": "withdrawn"}
_TITLE = 80
_QUORUM = 3


def upgrade() -> None:
    """From 0039."""
    op.add_column("member", sa.Column("found", sa.Boolean(), server_default=sa.false(), nullable=False))
    db = op.get_bind()
    held = sa.text("SELECT * FROM proposal ORDER BY id").columns(at=Moment(), until=Moment())
    proposals = [dict(row) for row in db.execute(held).mappings()]
    votes = [dict(row) for row in db.execute(sa.text("SELECT * FROM ballot")).mappings()]
    op.drop_table("ballot")
    _create()
    ballot, cast, tally = _tables()
    at = {one["id"]: one["at"] for one in proposals}
    given = {one["id"]: Counter[str]() for one in proposals}
    for vote in votes:
        given[vote["proposal_id"]][_MARKS[vote["value"]]] += 1
    if proposals:
        db.execute(sa.insert(ballot), [_ballot(one, given[one["id"]].total()) for one in proposals])
        last = {"name": "ballot", "value": max(at)}
        db.execute(sa.text("INSERT INTO counter (name, value) VALUES (:name, :value)"), last)
    if votes:
        db.execute(sa.insert(cast), [_cast(one, at[one["proposal_id"]]) for one in votes])
    counted = [
        {"ballot_id": one["id"], "mark": mark, "community_id": one["community_id"], "votes": number}
        for one in proposals
        if one["outcome"] not in _STATES
        for mark, number in given[one["id"]].items()
    ]
    if counted:
        db.execute(sa.insert(tally), counted)
    _moved(db, at)
    for before, after in (("charter.count", "ballots.close"), ("charter.votes", "ballots.remind")):
        db.execute(sa.text("UPDATE timer SET kind = :after WHERE kind = :before"), {"before": before, "after": after})
    # A proposal and the vote on it have the same number.
    renamed = "UPDATE outbox SET purpose = 'ballot' || substr(purpose, 9) WHERE purpose LIKE 'proposal %'"
    db.execute(sa.text(renamed))
    op.drop_column("proposal", "until")
    op.drop_column("proposal", "sent")


def _create() -> None:
    op.create_table(
        "ballot",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("feature", sa.String(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=True),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("until", moment, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ballot_state", "ballot", ["community_id", "state"], unique=False)
    op.create_index(op.f("ix_ballot_member_id"), "ballot", ["member_id"], unique=False)
    op.create_index(op.f("ix_ballot_room_id"), "ballot", ["room_id"], unique=False)
    op.create_table(
        "ballot_option",
        sa.Column("ballot_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["ballot_id"], ["ballot.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("ballot_id", "number"),
    )
    for table, own in (("ballot_vote", (sa.Column("choice", sa.String(), nullable=False),)), ("voted", ())):
        op.create_table(
            table,
            sa.Column("ballot_id", sa.Integer(), nullable=False),
            sa.Column("member_id", sa.Integer(), nullable=False),
            sa.Column("community_id", sa.Integer(), nullable=False),
            *own,
            *((sa.Column("at", moment, nullable=False),) if own else ()),
            sa.ForeignKeyConstraint(["ballot_id"], ["ballot.id"]),
            sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
            sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
            sa.PrimaryKeyConstraint("ballot_id", "member_id"),
        )
        op.create_index(op.f(f"ix_{table}_member_id"), table, ["member_id"], unique=False)
    op.create_table(
        "tally",
        sa.Column("ballot_id", sa.Integer(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["ballot_id"], ["ballot.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("ballot_id", "mark"),
    )


def _tables() -> tuple[sa.Table, sa.Table, sa.Table]:
    """The tables as they are now, with times as they are written."""
    held = sa.MetaData()
    columns = (
        "id community_id feature subject kind title member_id room_id sent whole anonymous hidden quorum least state"
    )
    ballot = sa.Table(
        "ballot",
        held,
        *(sa.Column(name) for name in columns.split()),
        sa.Column("at", Moment()),
        sa.Column("until", Moment()),
        sa.Column("voters"),
    )
    cast = sa.Table(
        "ballot_vote",
        held,
        *(sa.Column(name) for name in ("ballot_id", "member_id", "community_id", "choice")),
        sa.Column("at", Moment()),
    )
    tally = sa.Table("tally", held, *(sa.Column(name) for name in ("ballot_id", "mark", "community_id", "votes")))
    return ballot, cast, tally


def _ballot(one: dict[str, object], voters: int) -> dict[str, object]:
    text = f"{one['kind']}: {' '.join(str(one['text']).split())}"
    return {
        **{name: one[name] for name in ("id", "community_id", "member_id", "room_id", "sent", "at", "until")},
        "feature": "charter",
        "subject": one["id"],
        "kind": "yes_no",
        "title": text if len(text) <= _TITLE else f"{text[: _TITLE - 1]}…",
        "whole": True,
        "anonymous": False,
        "hidden": False,
        "quorum": _QUORUM,
        "least": 0,
        "state": _STATES.get(str(one["outcome"]), "closed"),
        "voters": 0 if one["outcome"] in _STATES else voters,
    }


def _cast(one: dict[str, object], at: object) -> dict[str, object]:
    number, member = one["proposal_id"], one["member_id"]
    return {
        "ballot_id": number,
        "member_id": member,
        "community_id": one["community_id"],
        "choice": _MARKS[int(str(one["value"]))],
        "at": at,
    }


def _moved(db: sa.Connection, at: dict[int, object]) -> None:
    """What joined members brought along of votes, and what of it was taken out of the way."""
    rows = db.execute(sa.text("SELECT id, taken FROM moved WHERE table_name = 'ballot'")).all()
    for number, taken in rows:
        kept = json.loads(taken) if taken else None
        if kept is not None:
            kept = {**_cast(kept, None), "at": str(at[kept["proposal_id"]].isoformat())}  # type: ignore[attr-defined]
        values = {"id": number, "taken": json.dumps(kept) if kept is not None else None}
        db.execute(sa.text("UPDATE moved SET table_name = 'ballot_vote', taken = :taken WHERE id = :id"), values)


def downgrade() -> None:
    """To 0039: votes on proposals are kept, and no others."""
    op.add_column("proposal", sa.Column("until", moment, nullable=True))
    op.add_column("proposal", sa.Column("sent", sa.Integer(), nullable=True))
    db = op.get_bind()
    own = "feature = 'charter'"
    for name in ("until", "sent"):
        found = f"(SELECT {name} FROM ballot WHERE {own} AND subject = proposal.id)"  # noqa: S608
        db.execute(sa.text(f"UPDATE proposal SET {name} = {found}"))  # noqa: S608
    with op.batch_alter_table("proposal") as table:
        table.alter_column("until", nullable=False)
    given = db.execute(
        sa.text(
            "SELECT b.subject, c.member_id, c.community_id, c.choice FROM ballot_vote c"
            " JOIN ballot b ON b.id = c.ballot_id WHERE b.feature = 'charter'"
        )
    ).all()
    numbers = db.execute(sa.text("SELECT id, subject FROM ballot WHERE feature = 'charter'")).all()
    for number, subject in numbers:
        for after, before in (("charter.count", "ballots.close"), ("charter.votes", "ballots.remind")):
            values = {"after": after, "before": before, "number": number, "subject": subject}
            moved = "UPDATE timer SET kind = :after, subject = :subject WHERE kind = :before AND subject = :number"
            db.execute(sa.text(moved), values)
        named = {"before": f"ballot {number}", "after": f"proposal {subject}"}
        db.execute(sa.text("UPDATE outbox SET purpose = :after WHERE purpose = :before"), named)
    db.execute(sa.text("DELETE FROM timer WHERE kind LIKE 'ballots.%'"))
    db.execute(sa.text("DELETE FROM moved WHERE table_name IN ('ballot_vote', 'voted', 'ballot', 'ballot_option')"))
    db.execute(sa.text("DELETE FROM counter WHERE name = 'ballot'"))
    for name in ("tally", "voted", "ballot_vote", "ballot_option", "ballot"):
        op.drop_table(name)
    op.create_table(
        "ballot",
        sa.Column("proposal_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["proposal_id"], ["proposal.id"]),
        sa.PrimaryKeyConstraint("proposal_id", "member_id"),
    )
    op.create_index(op.f("ix_ballot_member_id"), "ballot", ["member_id"], unique=False)
    for subject, member, community, choice in given:
        row = {"subject": subject, "member": member, "community": community, "value": 1 if choice == "1" else -1}
        put = "INSERT INTO ballot (proposal_id, member_id, community_id, value)"
        db.execute(sa.text(f"{put} VALUES (:subject, :member, :community, :value)"), row)
    op.drop_column("member", "found")
