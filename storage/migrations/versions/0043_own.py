"""What somebody took, or was asked alone, is found by an index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

_INDEXES = {"question_taken": "taken_by_id", "question_put": "asked_of_id"}


def upgrade() -> None:
    """From 0042."""
    for name, column in _INDEXES.items():
        where = sa.text(f"{column} IS NOT NULL")
        op.create_index(name, "question", [column], sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    """To 0042."""
    for name in _INDEXES:
        op.drop_index(name, table_name="question")
