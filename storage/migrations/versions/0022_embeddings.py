"""What questions mean, for finding them in other words: made only where the operator has switched that on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0021."""
    op.create_table(
        "embedding",
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"]),
        sa.PrimaryKeyConstraint("question_id"),
    )
    op.create_index(op.f("ix_embedding_community_id"), "embedding", ["community_id"], unique=False)


def downgrade() -> None:
    """To 0021."""
    op.drop_table("embedding")
