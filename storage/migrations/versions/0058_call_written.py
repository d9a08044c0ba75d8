"""By which message somebody called for help."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0057."""
    op.add_column("task", sa.Column("written", sa.String(), nullable=True))
    op.create_index("task_written", "task", ["written"])


def downgrade() -> None:
    """To 0057."""
    op.drop_index("task_written", "task")
    op.drop_column("task", "written")
