"""What was imported, whom of it was told, who says which name was theirs, and who is not to be brought back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From the one before."""
    op.add_column("post", sa.Column("imported", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "past",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("told_at", Moment(), nullable=True),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("member_id"),
    )
    op.create_index(op.f("ix_past_community_id"), "past", ["community_id"], unique=False)
    op.create_table(
        "name_claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_name_claim_community_id"), "name_claim", ["community_id"], unique=False)
    op.create_index(op.f("ix_name_claim_member_id"), "name_claim", ["member_id"], unique=False)
    op.create_table(
        "forgotten",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("community_id", "digest"),
    )


def downgrade() -> None:
    """To the one before."""
    op.drop_table("forgotten")
    op.drop_table("name_claim")
    op.drop_table("past")
    op.drop_column("post", "imported")
