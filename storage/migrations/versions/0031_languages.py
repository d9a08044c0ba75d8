"""What the client of each account told of its language, and when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0031"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the one before."""
    op.add_column("account", sa.Column("language", sa.String(), nullable=True))
    op.add_column("account", sa.Column("told_at", Moment(), nullable=True))


def downgrade() -> None:
    """To the one before."""
    op.drop_column("account", "told_at")
    op.drop_column("account", "language")
