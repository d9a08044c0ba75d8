"""What waits in the outbox tells what led to it; what could not be delivered is counted by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0070"
down_revision = "0069"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0069."""
    op.add_column("outbox", sa.Column("cause", sa.String(), server_default=sa.text("''"), nullable=False))
    dead = sa.text("state = 'dead'")
    op.create_index("outbox_dead", "outbox", ["platform"], sqlite_where=dead, postgresql_where=dead)


def downgrade() -> None:
    """To 0069."""
    op.drop_index("outbox_dead", "outbox")
    op.drop_column("outbox", "cause")
