"""Several bots on one database of a server: leases of platforms, which bots run, and what has changed for others."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0071"
down_revision = "0070"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0070."""
    # It only tells of the bot that has run until now.
    op.drop_table("lease")
    op.create_table(
        "lease",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("token", sa.BigInteger(), nullable=False),
        sa.Column("until", Moment(), nullable=True),
        sa.PrimaryKeyConstraint("name"),
        sa.UniqueConstraint("name", "token"),
    )
    op.create_table(
        "process",
        sa.Column("holder", sa.String(), nullable=False),
        sa.Column("may", sa.String(), nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("holder"),
    )
    op.create_table(
        "change",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("community_id"),
    )


def downgrade() -> None:
    """To 0070."""
    op.drop_table("change")
    op.drop_table("process")
    op.drop_table("lease")
    op.create_table(
        "lease",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
