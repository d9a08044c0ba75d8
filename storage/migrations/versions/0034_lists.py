"""The newest list of open questions in each room."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the one before."""
    op.create_table(
        "roomlist",
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("questions", sa.String(), nullable=False),
        sa.Column("said_at", Moment(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("room_id"),
    )
    op.create_index(op.f("ix_roomlist_community_id"), "roomlist", ["community_id"], unique=False)


def downgrade() -> None:
    """To the one before."""
    op.drop_table("roomlist")
