"""Who would rather not have a message in the library is not asked about it again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0064"
down_revision = "0063"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0063."""
    op.create_table(
        "library_no",
        sa.Column("item_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("item_id", "member_id"),
    )
    op.create_index("library_no_message", "library_no", ["message"])
    op.create_index(op.f("ix_library_no_member_id"), "library_no", ["member_id"])
    op.create_index(op.f("ix_library_no_post_id"), "library_no", ["post_id"])


def downgrade() -> None:
    """To 0063."""
    op.drop_table("library_no")
