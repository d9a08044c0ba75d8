"""Reviews, what readers say of them, and circles of readers."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0062"
down_revision = "0061"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0061."""
    op.create_table(
        "circle",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_circle_community_id"), "circle", ["community_id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("files", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("files_from", sa.String(), nullable=False),
        sa.Column("at", Moment(timezone=True), nullable=False),
        sa.Column("until", Moment(timezone=True), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("circle_id", sa.Integer(), nullable=True),
        sa.Column("anonymous", sa.Boolean(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("before_id", sa.Integer(), nullable=True),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("sent", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("thread_sent", sa.Integer(), nullable=True),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("editor_id", sa.Integer(), nullable=True),
        sa.Column("by_vote", sa.Boolean(), nullable=False),
        sa.Column("ballot_id", sa.Integer(), nullable=True),
        sa.Column("verdict", sa.String(), nullable=False),
        sa.Column("reasons", sa.Text(), server_default=sa.text("''"), nullable=False),
        sa.Column("decider_id", sa.Integer(), nullable=True),
        sa.Column("kept", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["ballot_id"], ["ballot.id"]),
        sa.ForeignKeyConstraint(["before_id"], ["review.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["circle_id"], ["circle.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["decider_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["editor_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_review_member_id"), "review", ["member_id"], unique=False)
    op.create_index("review_stage", "review", ["community_id", "stage", "id"], unique=False)
    op.create_index("review_thread", "review", ["thread"], unique=False)
    op.create_table(
        "seat",
        sa.Column("circle_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(timezone=True), nullable=False),
        sa.Column("queued", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["circle_id"], ["circle.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("circle_id", "member_id"),
    )
    op.create_index(op.f("ix_seat_member_id"), "seat", ["member_id"], unique=False)
    op.create_table(
        "remark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", Moment(timezone=True), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_remark_member_id"), "remark", ["member_id"], unique=False)
    op.create_index("remark_message", "remark", ["message"], unique=False)
    op.create_index("remark_review", "remark", ["review_id", "number"], unique=False)
    op.create_table(
        "reviewer",
        sa.Column("review_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("at", Moment(timezone=True), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("review_id", "member_id"),
    )
    op.create_index(op.f("ix_reviewer_member_id"), "reviewer", ["member_id"], unique=False)
    op.create_table(
        "seconded",
        sa.Column("remark_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["remark_id"], ["remark.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("remark_id", "member_id"),
    )
    op.create_index(op.f("ix_seconded_member_id"), "seconded", ["member_id"], unique=False)


def downgrade() -> None:
    """To 0061."""
    op.drop_index(op.f("ix_seconded_member_id"), table_name="seconded")
    op.drop_table("seconded")
    op.drop_index(op.f("ix_reviewer_member_id"), table_name="reviewer")
    op.drop_table("reviewer")
    op.drop_index("remark_review", table_name="remark")
    op.drop_index("remark_message", table_name="remark")
    op.drop_index(op.f("ix_remark_member_id"), table_name="remark")
    op.drop_table("remark")
    op.drop_index(op.f("ix_seat_member_id"), table_name="seat")
    op.drop_table("seat")
    op.drop_index("review_thread", table_name="review")
    op.drop_index("review_stage", table_name="review")
    op.drop_index(op.f("ix_review_member_id"), table_name="review")
    op.drop_table("review")
    op.drop_index(op.f("ix_circle_community_id"), table_name="circle")
    op.drop_table("circle")
