"""Questions: about which answers the asker was asked whether they solved it, and whether to ask at all."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0013."""
    op.add_column("question", sa.Column("asked_for", sa.Integer(), nullable=True))
    op.add_column("question", sa.Column("hushed", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    """To 0013."""
    op.drop_column("question", "hushed")
    op.drop_column("question", "asked_for")
