"""What is looked up each week is found by indexes, however much there is."""

from __future__ import annotations

from alembic import op

revision = "0074"
down_revision = "0073"
branch_labels = None
depends_on = None

_NEW = (
    ("member_since", "member", ["community_id", "since"]),
    ("question_at", "question", ["community_id", "at"]),
    ("question_touched", "question", ["community_id", "touched_at"]),
    ("meeting_note_at", "meeting_note", ["community_id", "at"]),
    ("library_item_at", "library_item", ["community_id", "at"]),
)


def upgrade() -> None:
    """From 0073."""
    op.drop_index("ix_member_community_id", "member")
    for name, table, columns in _NEW:
        op.create_index(name, table, columns)


def downgrade() -> None:
    """To 0073."""
    for name, table, _ in _NEW:
        op.drop_index(name, table)
    op.create_index("ix_member_community_id", "member", ["community_id"])
