"""Newcomers and members: welcomes, tickets, goals and rules, membership."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0003."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "buddy",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("last_at", moment, nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("community_id", "member_id"),
    )
    op.create_index(op.f("ix_buddy_member_id"), "buddy", ["member_id"], unique=False)
    op.create_table(
        "charter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("proposal_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("charter_kind", "charter", ["community_id", "kind", "id"], unique=False)
    op.create_index(op.f("ix_charter_member_id"), "charter", ["member_id"], unique=False)
    op.create_table(
        "invitation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("until", moment, nullable=False),
        sa.Column("left", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("invitation_code", "invitation", ["community_id", "code"], unique=True)
    op.create_index(op.f("ix_invitation_member_id"), "invitation", ["member_id"], unique=False)
    op.create_table(
        "membership",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("decided_by_id", sa.Integer(), nullable=True),
        sa.Column("invited_by_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["decided_by_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["invited_by_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("community_id", "member_id"),
    )
    op.create_index(op.f("ix_membership_invited_by_id"), "membership", ["invited_by_id"], unique=False)
    op.create_index(op.f("ix_membership_member_id"), "membership", ["member_id"], unique=False)
    op.create_index("membership_standing", "membership", ["community_id", "standing", "at"], unique=False)
    op.create_table(
        "newcomer",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("here", sa.Boolean(), nullable=False),
        sa.Column("greeted_at", moment, nullable=True),
        sa.Column("crowd", sa.Boolean(), nullable=False),
        sa.Column("introduced", sa.Boolean(), nullable=False),
        sa.Column("buddy_id", sa.Integer(), nullable=True),
        sa.Column("first_at", moment, nullable=True),
        sa.Column("first_room_id", sa.Integer(), nullable=True),
        sa.Column("first_message", sa.String(), nullable=True),
        sa.Column("first_thread", sa.String(), nullable=True),
        sa.Column("reacted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["buddy_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["first_room_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("community_id", "member_id"),
    )
    op.create_index(op.f("ix_newcomer_member_id"), "newcomer", ["member_id"], unique=False)
    op.create_index("newcomer_at", "newcomer", ["community_id", "at"], unique=False)
    op.create_index("newcomer_first", "newcomer", ["community_id", "reacted", "first_at"], unique=False)
    op.create_index("newcomer_room", "newcomer", ["room_id", "greeted_at"], unique=False)
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("until", moment, nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_proposal_member_id"), "proposal", ["member_id"], unique=False)
    op.create_index("proposal_kind", "proposal", ["community_id", "kind", "outcome"], unique=False)
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("waiting", sa.Boolean(), nullable=False),
        sa.Column("taken_by_id", sa.Integer(), nullable=True),
        sa.Column("reminders", sa.Integer(), nullable=False),
        sa.Column("staff_room_id", sa.Integer(), nullable=True),
        sa.Column("sent", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("thread_sent", sa.Integer(), nullable=True),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("origin_id", sa.Integer(), nullable=True),
        sa.Column("held", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["origin_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["staff_room_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["taken_by_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_ticket_member_id"), "ticket", ["member_id"], unique=False)
    op.create_index("ticket_community", "ticket", ["community_id", "state", "at"], unique=False)
    op.create_table(
        "agreement",
        sa.Column("charter_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.ForeignKeyConstraint(["charter_id"], ["charter.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("charter_id", "member_id"),
    )
    op.create_index(op.f("ix_agreement_member_id"), "agreement", ["member_id"], unique=False)
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


def downgrade() -> None:
    """To 0003."""
    op.drop_table("ballot")
    op.drop_table("agreement")
    op.drop_table("ticket")
    op.drop_table("proposal")
    op.drop_table("newcomer")
    op.drop_table("membership")
    op.drop_table("invitation")
    op.drop_table("charter")
    op.drop_table("buddy")
