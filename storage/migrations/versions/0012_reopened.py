"""Questions: the answers that did not solve them. Accounts: those in whose name a bridge or a proxy speaks."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0011."""
    op.add_column("question", sa.Column("not_solved_by", sa.Integer(), nullable=True))
    op.add_column("account", sa.Column("bridged", sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:
    """To 0011."""
    op.drop_column("account", "bridged")
    op.drop_column("question", "not_solved_by")
