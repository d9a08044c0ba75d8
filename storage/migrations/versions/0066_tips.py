"""Which tips were put before the moderators of a community, and when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0066"
down_revision = "0065"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0065."""
    op.create_table(
        "tip_shown",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("community_id", "key"),
    )


def downgrade() -> None:
    """To 0065."""
    op.drop_table("tip_shown")
