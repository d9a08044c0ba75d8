"""In which stage a community is; how its end goes; who would rather not be named then."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0068"
down_revision = "0067"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0067."""
    op.add_column("community", sa.Column("stage", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("community", sa.Column("stage_at", Moment(), nullable=True))
    op.create_table(
        "ending",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("not_before", Moment(), nullable=True),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("first_id", sa.Integer(), nullable=True),
        sa.Column("first_at", Moment(), nullable=True),
        sa.Column("ballot_id", sa.Integer(), nullable=True),
        sa.Column("due", Moment(), nullable=True),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["ballot_id"], ["ballot.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["first_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("community_id"),
    )
    op.create_index(op.f("ix_ending_ballot_id"), "ending", ["ballot_id"], unique=False)
    op.create_index(op.f("ix_ending_first_id"), "ending", ["first_id"], unique=False)
    op.create_table(
        "ending_unnamed",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("member_id"),
    )


def downgrade() -> None:
    """To 0067."""
    op.drop_table("ending_unnamed")
    op.drop_index(op.f("ix_ending_first_id"), table_name="ending")
    op.drop_index(op.f("ix_ending_ballot_id"), table_name="ending")
    op.drop_table("ending")
    op.drop_column("community", "stage_at")
    op.drop_column("community", "stage")
