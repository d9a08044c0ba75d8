"""Who belongs: rooms by whose word, accounts and the rooms that they are in, rights by room."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_SEEN = """
INSERT INTO stay (account_id, room_id, community_id, moderator)
SELECT DISTINCT account.id, room.id, account.community_id, {false}
FROM account
JOIN (
    SELECT author_id AS member_id, room_id FROM post
    UNION SELECT member_id, room_id FROM newcomer
    UNION SELECT member_id, room_id FROM presence
) AS seen ON seen.member_id = account.member_id
JOIN room ON room.id = seen.room_id AND room.platform = account.platform
    AND room.community_id = account.community_id
"""
"""Where an account's member was seen. Nothing shows from which room rights came: they are told anew at the start."""


def upgrade() -> None:
    """From 0006."""
    op.add_column("room", sa.Column("belongs_by", sa.String(), server_default=sa.text("''"), nullable=False))
    op.add_column("room", sa.Column("house", sa.String(), nullable=True))
    op.add_column("room", sa.Column("explained", sa.Boolean(), server_default=sa.false(), nullable=False))
    # Rooms in which the bot was at home need no explanation of what it is, whether they belong from now on or not.
    op.execute(sa.text("UPDATE room SET explained = :yes").bindparams(yes=True))
    op.add_column("question", sa.Column("look_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("question", sa.Column("there", sa.Boolean(), nullable=True))
    op.add_column("linkcode", sa.Column("taker_id", sa.Integer(), nullable=True))
    op.add_column("member", sa.Column("left_at", sa.DateTime(timezone=True), nullable=True))
    op.create_table(
        "stay",
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("moderator", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"]),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("account_id", "room_id"),
    )
    op.create_index(op.f("ix_stay_room_id"), "stay", ["room_id"], unique=False)
    op.create_table(
        "claimcode",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("hash"),
    )
    op.create_index(op.f("ix_claimcode_expires_at"), "claimcode", ["expires_at"], unique=False)
    op.create_table(
        "spent",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("kind", "subject"),
    )
    op.create_index(op.f("ix_spent_since"), "spent", ["since"], unique=False)
    sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute(_SEEN.format(false="0" if sqlite else "false"))
    op.drop_column("account", "moderator")


def downgrade() -> None:
    """To 0006."""
    op.add_column("account", sa.Column("moderator", sa.Boolean(), server_default=sa.false(), nullable=False))
    for table in ("spent", "claimcode", "stay"):
        op.drop_table(table)
    op.drop_column("question", "there")
    op.drop_column("question", "look_at")
    op.drop_column("linkcode", "taker_id")
    op.drop_column("member", "left_at")
    for column in ("explained", "house", "belongs_by"):
        op.drop_column("room", column)
