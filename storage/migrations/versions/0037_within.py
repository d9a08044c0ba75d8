"""What people call all of which a room is a part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0036."""
    op.add_column("room", sa.Column("within", sa.String(), nullable=True))


def downgrade() -> None:
    """To 0036."""
    op.drop_column("room", "within")
