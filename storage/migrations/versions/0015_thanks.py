"""Who said that an answer helped, and whether its author was told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0014."""
    op.add_column("post", sa.Column("told", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "thanks",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.PrimaryKeyConstraint("post_id", "member_id"),
    )
    op.create_index("ix_thanks_member_id", "thanks", ["member_id"])


def downgrade() -> None:
    """To 0014."""
    op.drop_table("thanks")
    op.drop_column("post", "told")
