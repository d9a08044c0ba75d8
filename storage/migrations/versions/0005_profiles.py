"""Profiles; what has been delivered is not kept."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0004."""
    op.create_table(
        "profile",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("seen", sa.String(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("member_id", "seen"),
    )
    op.create_index(op.f("ix_profile_community_id"), "profile", ["community_id"], unique=False)
    op.create_table(
        "topic",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("member_id", "kind", "words"),
    )
    op.create_index(op.f("ix_topic_community_id"), "topic", ["community_id"], unique=False)
    op.execute("UPDATE outbox SET action = '' WHERE state = 'done'")


def downgrade() -> None:
    """To 0004."""
    op.drop_table("topic")
    op.drop_table("profile")
