"""Rooms on the platforms: what a message's address is, and rooms that the bot has left."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0001."""
    op.add_column("room", sa.Column("address", sa.String(), nullable=True))
    op.add_column("room", sa.Column("lost", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("member", sa.Column("alone", sa.Text(), nullable=True))
    op.create_table(
        "linkcode",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index(op.f("ix_linkcode_account_id"), "linkcode", ["account_id"], unique=False)
    op.create_index(op.f("ix_linkcode_expires_at"), "linkcode", ["expires_at"], unique=False)
    op.create_table(
        "link",
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["other_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("member_id", "other_id"),
    )
    op.create_index(op.f("ix_link_other_id"), "link", ["other_id"], unique=False)
    op.create_table(
        "moved",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("home_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("column_name", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("taken", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["home_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("moved_row", "moved", ["table_name", "key"], unique=False)
    op.create_index(op.f("ix_moved_home_id"), "moved", ["home_id"], unique=False)
    op.add_column("room", sa.Column("linked", sa.Integer(), nullable=True))
    op.add_column("room", sa.Column("wants", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.create_table(
        "copy",
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("echo", sa.Boolean(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("sent", sa.Integer(), nullable=True),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("thread_sent", sa.Integer(), nullable=True),
        sa.Column("thread", sa.String(), nullable=True),
        sa.Column("notice_sent", sa.Integer(), nullable=True),
        sa.Column("files", sa.Text(), nullable=False),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("post_id", "room_id", "echo"),
    )
    op.create_index("copy_message", "copy", ["room_id", "message"], unique=True)
    op.create_index("copy_thread", "copy", ["room_id", "thread"], unique=False)
    op.create_table(
        "bridge",
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["other_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("room_id", "other_id"),
    )
    op.create_index(op.f("ix_bridge_other_id"), "bridge", ["other_id"], unique=False)
    op.create_table(
        "roomcode",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index(op.f("ix_roomcode_expires_at"), "roomcode", ["expires_at"], unique=False)


def downgrade() -> None:
    """To 0001."""
    for table in ("roomcode", "bridge", "copy"):
        op.drop_table(table)
    op.drop_column("room", "wants")
    op.drop_column("room", "linked")
    for table in ("moved", "link", "linkcode"):
        op.drop_table(table)
    op.drop_column("member", "alone")
    op.drop_column("room", "lost")
    op.drop_column("room", "address")
