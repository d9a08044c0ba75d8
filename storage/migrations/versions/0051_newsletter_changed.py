"""When a newsletter came to read otherwise."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0050."""
    op.add_column("newsletter", sa.Column("changed_at", Moment(timezone=True), nullable=True))


def downgrade() -> None:
    """To 0050."""
    op.drop_column("newsletter", "changed_at")
