"""Columns, the pictures that features keep, and votes of which each sees the options alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0047."""
    op.add_column("ballot", sa.Column("apart", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "community_column",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("empty", sa.Integer(), nullable=False),
        sa.Column("asleep", sa.Boolean(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"],
            ["community.id"],
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
        ),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["room.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_community_column_community_id"), "community_column", ["community_id"], unique=False)
    op.create_index(op.f("ix_community_column_member_id"), "community_column", ["member_id"], unique=False)
    op.create_index(op.f("ix_community_column_room_id"), "community_column", ["room_id"], unique=False)
    op.create_table(
        "picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("feature", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("until", Moment(), nullable=True),
        sa.ForeignKeyConstraint(
            ["community_id"],
            ["community.id"],
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_picture_member_id"), "picture", ["member_id"], unique=False)
    op.create_table(
        "ballot_look",
        sa.Column("ballot_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("numbers", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id"],
            ["community.id"],
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("ballot_id", "member_id"),
    )
    op.create_index(op.f("ix_ballot_look_member_id"), "ballot_look", ["member_id"], unique=False)
    op.create_table(
        "column_entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("column_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("solution", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("right", sa.Integer(), nullable=True),
        sa.Column("picture", sa.Integer(), nullable=True),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=True),
        sa.Column("ballot_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("voters", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ballot_id"],
            ["ballot.id"],
        ),
        sa.ForeignKeyConstraint(
            ["column_id"],
            ["community_column.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id"],
            ["community.id"],
        ),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_column_entry_ballot_id"), "column_entry", ["ballot_id"], unique=False)
    op.create_index(op.f("ix_column_entry_column_id"), "column_entry", ["column_id"], unique=False)
    op.create_index(op.f("ix_column_entry_community_id"), "column_entry", ["community_id"], unique=False)
    op.create_index(op.f("ix_column_entry_member_id"), "column_entry", ["member_id"], unique=False)
    op.create_table(
        "column_guess",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("right", sa.Boolean(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"],
            ["community.id"],
        ),
        sa.ForeignKeyConstraint(["entry_id"], ["column_entry.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("entry_id", "member_id"),
    )
    op.create_index(op.f("ix_column_guess_member_id"), "column_guess", ["member_id"], unique=False)
    op.create_table(
        "column_win",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("column_id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(
            ["column_id"],
            ["community_column.id"],
        ),
        sa.ForeignKeyConstraint(
            ["community_id"],
            ["community.id"],
        ),
        sa.ForeignKeyConstraint(["entry_id"], ["column_entry.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["member_id"],
            ["member.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_column_win_column_id"), "column_win", ["column_id"], unique=False)
    op.create_index(op.f("ix_column_win_community_id"), "column_win", ["community_id"], unique=False)
    op.create_index(op.f("ix_column_win_entry_id"), "column_win", ["entry_id"], unique=False)
    op.create_index(op.f("ix_column_win_member_id"), "column_win", ["member_id"], unique=False)


def downgrade() -> None:
    """To 0047."""
    op.drop_table("column_win")
    op.drop_table("column_guess")
    op.drop_table("column_entry")
    op.drop_table("ballot_look")
    op.drop_table("picture")
    op.drop_table("community_column")
    op.drop_column("ballot", "apart")
