"""Answers as they age: what is known of them, who doubts them, who is asked, and what they read before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0061"
down_revision = "0060"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0060."""
    op.create_table(
        "upkeep",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("confirmed_at", Moment(), nullable=True),
        sa.Column("before_at", Moment(), nullable=True),
        sa.Column("for_id", sa.Integer(), nullable=True),
        sa.Column("found_at", Moment(), nullable=True),
        sa.Column("factor", sa.Float(), nullable=False),
        sa.Column("due", Moment(), nullable=False),
        sa.Column("begun", Moment(), nullable=True),
        sa.Column("lapsed", sa.Boolean(), nullable=False),
        sa.Column("newer_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["for_id"], ["question.id"]),
        sa.ForeignKeyConstraint(["newer_id"], ["post.id"]),
        sa.PrimaryKeyConstraint("post_id"),
    )
    op.create_index("upkeep_due", "upkeep", ["community_id", "due"])
    op.create_index(op.f("ix_upkeep_for_id"), "upkeep", ["for_id"])
    op.create_table(
        "doubt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("question_id", sa.Integer(), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("post_id", "community_id", "member_id", "question_id"):
        op.create_index(op.f(f"ix_doubt_{column}"), "doubt", [column])
    op.create_table(
        "upkeep_asked",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("post_id", "member_id"),
    )
    op.create_index("upkeep_asked_member", "upkeep_asked", ["member_id", "at"])
    op.create_table(
        "subject_age",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("community_id", "words"),
    )
    op.create_table(
        "answer_watch",
        sa.Column("question_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["question_id"], ["question.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("question_id", "member_id"),
    )
    op.create_index(op.f("ix_answer_watch_member_id"), "answer_watch", ["member_id"])
    op.create_table(
        "answer_before",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    for column in ("post_id", "member_id"):
        op.create_index(op.f(f"ix_answer_before_{column}"), "answer_before", [column])


def downgrade() -> None:
    """To 0060."""
    for table in ("answer_before", "answer_watch", "subject_age", "upkeep_asked", "doubt", "upkeep"):
        op.drop_table(table)
