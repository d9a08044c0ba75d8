"""How far a community is set up; those that there are already need not be asked."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_ARE_SET_UP = "INSERT INTO setup (community_id, step, done) SELECT id, '', true FROM community"


def upgrade() -> None:
    """From the one before."""
    op.create_table(
        "setup",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("shown_at", Moment(), nullable=True),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("community_id"),
    )
    op.create_index(op.f("ix_setup_member_id"), "setup", ["member_id"], unique=False)
    op.execute(_ARE_SET_UP)


def downgrade() -> None:
    """To the one before."""
    op.drop_table("setup")
