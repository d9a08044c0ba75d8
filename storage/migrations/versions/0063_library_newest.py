"""What is newest in the library is found by an index."""

from __future__ import annotations

from alembic import op

revision = "0063"
down_revision = "0062"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0062."""
    op.create_index("library_item_newest", "library_item", ["community_id", "id"])


def downgrade() -> None:
    """To 0062."""
    op.drop_index("library_item_newest", "library_item")
