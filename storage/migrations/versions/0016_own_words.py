"""The search index: which of the words of a question are its own, and which its answers'."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_ALIKE = 4
"""A stem begins like its word by so many letters, or all that it has."""


def upgrade() -> None:
    """From 0015. The question's own stems come first: they last as long as they begin words of the question."""
    op.add_column("search", sa.Column("own", sa.Integer(), server_default=sa.text("0"), nullable=False))
    connection = op.get_bind()
    found = connection.execute(
        sa.text("SELECT s.question_id, s.stems, p.text FROM search s JOIN post p ON p.id = s.question_id")
    )
    rows = [{"id": number, "own": _own(stems.split(" "), asked.casefold())} for number, stems, asked in found.all()]
    if rows:
        connection.execute(sa.text("UPDATE search SET own = :own WHERE question_id = :id"), rows)


def downgrade() -> None:
    """To 0015."""
    op.drop_column("search", "own")


def _own(stems: list[str], asked: str) -> int:
    return next((place for place, stem in enumerate(stems) if stem[:_ALIKE] not in asked), len(stems))
