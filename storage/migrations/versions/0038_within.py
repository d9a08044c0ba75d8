"""What people call all of which a room is a part."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0037."""
    op.add_column("room", sa.Column("within", sa.String(), nullable=True))


def downgrade() -> None:
    """To 0037."""
    op.drop_column("room", "within")
