"""Members can set time aside: on which days of the week."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0069"
down_revision = "0068"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0068."""
    op.add_column("member", sa.Column("free_days", sa.Integer(), server_default=sa.text("0"), nullable=False))


def downgrade() -> None:
    """To 0068."""
    op.drop_column("member", "free_days")
