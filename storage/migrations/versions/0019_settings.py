"""Settings that are chosen in the chat; communities that have had moderation points keep them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models.columns import Moment

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

_KEEP_POINTS = """
INSERT INTO chosen (community_id, feature, setting, value)
SELECT c.id, 'moderation', 'enabled', 'true' FROM community c
WHERE EXISTS (SELECT 1 FROM standing one WHERE one.community_id = c.id)
OR EXISTS (SELECT 1 FROM scored one WHERE one.community_id = c.id)
OR EXISTS (SELECT 1 FROM moderation one WHERE one.community_id = c.id)
OR EXISTS (SELECT 1 FROM pool one WHERE one.community_id = c.id)
"""


def upgrade() -> None:
    """From the one before."""
    op.create_table(
        "chosen",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("feature", sa.String(), nullable=False),
        sa.Column("setting", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("chosen_setting", "chosen", ["community_id", "room_id", "feature", "setting"], unique=True)
    op.create_index(op.f("ix_chosen_room_id"), "chosen", ["room_id"], unique=False)
    op.create_table(
        "setting_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("room_id", sa.Integer(), nullable=True),
        sa.Column("feature", sa.String(), nullable=False),
        sa.Column("setting", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("setting_change_newest", "setting_change", ["community_id", "id"], unique=False)
    op.create_index(op.f("ix_setting_change_room_id"), "setting_change", ["room_id"], unique=False)
    op.create_index(op.f("ix_setting_change_member_id"), "setting_change", ["member_id"], unique=False)
    op.execute(_KEEP_POINTS)


def downgrade() -> None:
    """To the one before."""
    op.drop_table("setting_change")
    op.drop_table("chosen")
