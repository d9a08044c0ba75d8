"""What is looked up each hour and each day is found by indexes, however many members there are."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0073"
down_revision = "0072"
branch_labels = None
depends_on = None

_NEW = (
    ("standing_members", "standing", ["community_id", "member_id"], None),
    ("standing_held", "standing", ["community_id", "looked_at"], "tokens > 0"),
    ("scored_low", "scored", ["community_id", "low_at"], "low_at IS NOT NULL"),
    ("scored_words", "scored", ["room_id", "at"], "text <> ''"),
    ("bomb_until", "bomb", ["community_id", "until"], None),
    ("nudge_old", "nudge", ["community_id", "at"], None),
    ("began_waits", "began", ["room_id", "at"], "room_id IS NOT NULL"),
)
_OLD = (
    ("ix_standing_community_id", "standing", ["community_id"]),
    ("ix_scored_low_at", "scored", ["low_at"]),
    ("ix_bomb_community_id", "bomb", ["community_id"]),
)


def upgrade() -> None:
    """From 0072."""
    for name, table, _ in _OLD:
        op.drop_index(name, table)
    for name, table, columns, where in _NEW:
        only = sa.text(where) if where is not None else None
        op.create_index(name, table, columns, sqlite_where=only, postgresql_where=only)


def downgrade() -> None:
    """To 0072."""
    for name, table, _, _ in _NEW:
        op.drop_index(name, table)
    for name, table, columns in _OLD:
        op.create_index(name, table, columns)
