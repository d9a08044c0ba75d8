"""Moderation: scores, reasons, points and who judged whom."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0002."""
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "bomb",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("until", moment, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_bomb_author_id"), "bomb", ["author_id"], unique=False)
    op.create_index(op.f("ix_bomb_community_id"), "bomb", ["community_id"], unique=False)
    op.create_index(op.f("ix_bomb_member_id"), "bomb", ["member_id"], unique=False)
    op.create_table(
        "pool",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("last_post", sa.Integer(), nullable=False),
        sa.Column("expired", sa.Integer(), nullable=False),
        sa.Column("granted_at", moment, nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("community_id"),
    )
    op.create_table(
        "presence",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("posted", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("member_id", "room_id", "day"),
    )
    op.create_index("presence_day", "presence", ["community_id", "day", "member_id"], unique=False)
    op.create_table(
        "scored",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("begin", sa.Integer(), nullable=False),
        sa.Column("bonus", sa.Boolean(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("low_at", moment, nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("post_id"),
    )
    op.create_index(op.f("ix_scored_author_id"), "scored", ["author_id"], unique=False)
    op.create_index(op.f("ix_scored_low_at"), "scored", ["low_at"], unique=False)
    op.create_index("scored_best", "scored", ["community_id", "at"], unique=False)
    op.create_index("scored_message", "scored", ["room_id", "message"], unique=False)
    op.create_table(
        "standing",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.Integer(), nullable=False)
            for name in ("karma", "tokens", "points", "granted", "spent", "expired")
        ),
        sa.Column("granted_at", moment, nullable=True),
        sa.Column("willing", sa.Boolean(), nullable=False),
        sa.Column("threshold", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("ups", "fair_ups", "downs", "fair_downs")),
        *(sa.Column(name, moment, nullable=True) for name in ("looked_at", "judged_at", "told_at")),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("member_id"),
    )
    op.create_index(op.f("ix_standing_community_id"), "standing", ["community_id"], unique=False)
    op.create_table(
        "moderation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("scored_id", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Integer(), nullable=True),
        sa.Column("moderator_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("score", "karma", "tokens", "cost")),
        sa.Column("counted", sa.Boolean(), nullable=False),
        sa.Column("staff", sa.Boolean(), nullable=False),
        sa.Column("undone_at", moment, nullable=True),
        sa.Column("undone", sa.String(), nullable=True),
        sa.Column("fair", sa.Integer(), nullable=False),
        sa.Column("unfair", sa.Integer(), nullable=False),
        sa.Column("settled", sa.Integer(), nullable=True),
        sa.Column("settled_karma", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["moderator_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["scored_id"], ["scored.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_moderation_author_id"), "moderation", ["author_id"], unique=False)
    op.create_index(op.f("ix_moderation_scored_id"), "moderation", ["scored_id"], unique=False)
    op.create_index("moderation_aim", "moderation", ["moderator_id", "author_id", "at"], unique=False)
    op.create_index("moderation_log", "moderation", ["community_id", "id"], unique=False)
    op.create_index("moderation_open", "moderation", ["community_id", "settled", "at"], unique=False)
    op.create_index("moderation_talk", "moderation", ["moderator_id", "question_id"], unique=False)
    op.create_table(
        "judgement",
        sa.Column("moderation_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("fair", sa.Boolean(), nullable=True),
        sa.Column("at", moment, nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["moderation_id"], ["moderation.id"]),
        sa.PrimaryKeyConstraint("moderation_id", "member_id"),
    )
    op.create_index(op.f("ix_judgement_member_id"), "judgement", ["member_id"], unique=False)


def downgrade() -> None:
    """To 0002."""
    for table in ("judgement", "moderation", "standing", "scored", "presence", "pool", "bomb"):
        op.drop_table(table)
