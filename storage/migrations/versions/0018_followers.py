"""Who waits with the asker for an answer; when askers were told what may lack; what a plain yes or no stands for."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0017."""
    op.create_table(
        "follower",
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"]),
        sa.PrimaryKeyConstraint("question_id", "member_id"),
    )
    op.create_index("ix_follower_member_id", "follower", ["member_id"])
    op.add_column("question", sa.Column("hinted_at", Moment(), nullable=True))
    op.add_column("outbox", sa.Column("yes_no", sa.Text(), server_default=sa.text("''"), nullable=False))


def downgrade() -> None:
    """To 0017."""
    op.drop_column("outbox", "yes_no")
    op.drop_column("question", "hinted_at")
    op.drop_table("follower")
