"""How much is said on a day, when members began, and when a ticket was first seen to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the one before."""
    op.create_table(
        "talked",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.Column("bot", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("community_id", "day"),
    )
    op.create_table(
        "began",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("last_at", Moment(), nullable=False),
        sa.Column("silent_at", Moment(), nullable=True),
        sa.Column("reacted_at", Moment(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("community_id", "member_id"),
    )
    op.create_index("began_at", "began", ["community_id", "at"], unique=False)
    op.create_index(op.f("ix_began_member_id"), "began", ["member_id"], unique=False)
    op.add_column("ticket", sa.Column("seen_to_at", Moment(), nullable=True))


def downgrade() -> None:
    """To the one before."""
    op.drop_column("ticket", "seen_to_at")
    op.drop_table("began")
    op.drop_table("talked")
