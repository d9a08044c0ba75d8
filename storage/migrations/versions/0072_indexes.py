"""What is looked up often is found by indexes, however much there is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0072"
down_revision = "0071"
branch_labels = None
depends_on = None

_PARTIAL = (
    ("outbox_told", "outbox", ["person", "id"], "person IS NOT NULL"),
    ("outbox_said", "outbox", ["room", "id"], "room IS NOT NULL"),
    ("member_clock", "member", ["community_id", "timezone"], "timezone IS NOT NULL"),
)


def upgrade() -> None:
    """From 0071."""
    op.drop_index("ix_topic_community_id", "topic")
    op.create_index("topic_words", "topic", ["community_id", "kind", "words"])
    op.create_index("topic_newest", "topic", ["community_id", "kind", "at"])
    op.create_index("newcomer_came", "newcomer", ["room_id", "at"])
    op.drop_index("ix_stay_room_id", "stay")
    op.create_index("stay_moderator", "stay", ["room_id", "moderator"])
    for name, table, columns, where in _PARTIAL:
        op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))


def downgrade() -> None:
    """To 0071."""
    for name, table, _, _ in _PARTIAL:
        op.drop_index(name, table)
    op.drop_index("stay_moderator", "stay")
    op.create_index("ix_stay_room_id", "stay", ["room_id"])
    op.drop_index("newcomer_came", "newcomer")
    op.drop_index("topic_newest", "topic")
    op.drop_index("topic_words", "topic")
    op.create_index("ix_topic_community_id", "topic", ["community_id"])
