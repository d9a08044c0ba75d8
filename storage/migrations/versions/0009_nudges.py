"""Nudges that wait, and what the outbox holds of nudges."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0008."""
    op.add_column("outbox", sa.Column("nudge", sa.String(), server_default="", nullable=False))
    op.create_table(
        "postponed",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("due_at", Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("kind", "member_id", "subject"),
    )
    op.create_index("postponed_due", "postponed", ["community_id", "kind", "due_at"], unique=False)
    op.create_index(op.f("ix_postponed_member_id"), "postponed", ["member_id"], unique=False)


def downgrade() -> None:
    """To 0008."""
    op.drop_table("postponed")
    op.drop_column("outbox", "nudge")
