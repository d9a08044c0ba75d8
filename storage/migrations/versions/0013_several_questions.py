"""Posts: one message may answer several questions of one person."""

from __future__ import annotations

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0012."""
    op.drop_index("post_message", "post")
    op.create_index("post_message", "post", ["room_id", "message"])


def downgrade() -> None:
    """To 0012; of several posts of one message the first keeps it."""
    op.execute(
        "UPDATE post SET message = NULL WHERE message IS NOT NULL AND EXISTS (SELECT 1 FROM post AS first"
        " WHERE first.room_id = post.room_id AND first.message = post.message AND first.id < post.id)"
    )
    op.drop_index("post_message", "post")
    op.create_index("post_message", "post", ["room_id", "message"], unique=True)
