"""Links that sign in on the web, and sessions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0038."""
    op.create_table(
        "weblink",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index(op.f("ix_weblink_account_id"), "weblink", ["account_id"], unique=False)
    op.create_index(op.f("ix_weblink_expires_at"), "weblink", ["expires_at"], unique=False)
    op.create_table(
        "websession",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("began_at", Moment(), nullable=False),
        sa.Column("seen_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index(op.f("ix_websession_account_id"), "websession", ["account_id"], unique=False)
    op.create_index(op.f("ix_websession_seen_at"), "websession", ["seen_at"], unique=False)


def downgrade() -> None:
    """To 0038."""
    op.drop_table("websession")
    op.drop_table("weblink")
