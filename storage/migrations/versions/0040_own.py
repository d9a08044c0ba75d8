"""What somebody took, or was asked alone, and what could not be delivered is found by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None

_INDEXES = (
    ("question_taken", "question", "taken_by_id", "taken_by_id IS NOT NULL"),
    ("question_put", "question", "asked_of_id", "asked_of_id IS NOT NULL"),
    ("outbox_dead", "outbox", "community_id", "state = 'dead'"),
)


def upgrade() -> None:
    """From 0039."""
    for name, table, column, where in _INDEXES:
        op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def downgrade() -> None:
    """To 0039."""
    for name, table, _, _ in _INDEXES:
        op.drop_index(name, table_name=table)
