"""Requests to join a room that wait for an answer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the one before."""
    op.create_table(
        "joinrequest",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("until", Moment(), nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("heard", sa.Boolean(), nullable=False),
        sa.Column("rules_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("joinrequest_room", "joinrequest", ["room_id", "member_id"], unique=True)
    op.create_index(op.f("ix_joinrequest_community_id"), "joinrequest", ["community_id"], unique=False)
    op.create_index(op.f("ix_joinrequest_member_id"), "joinrequest", ["member_id"], unique=False)


def downgrade() -> None:
    """To the one before."""
    op.drop_table("joinrequest")
