"""Meetings that come again and again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0052."""
    op.create_table(
        "meeting_series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("first", Moment(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("until", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_meeting_series_member_id"), "meeting_series", ["member_id"])
    op.add_column("meeting", sa.Column("series_id", sa.Integer(), nullable=True))
    op.add_column("meeting", sa.Column("was", Moment(), nullable=True))


def downgrade() -> None:
    """To 0052."""
    op.drop_column("meeting", "was")
    op.drop_column("meeting", "series_id")
    op.drop_table("meeting_series")
