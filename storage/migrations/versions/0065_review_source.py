"""A review knows the message that it was brought from, to hear of its being edited or deleted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0065"
down_revision = "0064"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0064."""
    op.add_column("review", sa.Column("source", sa.String(), nullable=True))
    op.create_index("review_source", "review", ["source"])


def downgrade() -> None:
    """To 0064."""
    op.drop_index("review_source", "review")
    op.drop_column("review", "source")
