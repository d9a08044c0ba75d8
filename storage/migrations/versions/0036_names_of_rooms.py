"""The names by which settings mean a room, whatever it is called now."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0035."""
    op.add_column("room", sa.Column("meant", sa.Text(), nullable=False, server_default=sa.text("''")))


def downgrade() -> None:
    """To 0035."""
    op.drop_column("room", "meant")
