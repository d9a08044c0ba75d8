"""Nudges that wait, and what the outbox holds of nudges."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_WAITED = (
    ("moderation.tell", "moderation", "timer.subject", "timer.subject"),
    ("moderation.later", "notices", "timer.subject", "timer.community_id"),
    ("qa.put", "personal", "question.asked_of_id", "timer.subject"),
)
"""The timers that each feature kept of its own for what had to wait: the kind, the member and the subject of each."""


def upgrade() -> None:
    """From 0008."""
    op.add_column("outbox", sa.Column("nudge", sa.String(), server_default="", nullable=False))
    op.create_table(
        "postponed",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Integer(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("due_at", Moment(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"]),
        sa.PrimaryKeyConstraint("kind", "member_id", "subject"),
    )
    op.create_index("postponed_due", "postponed", ["community_id", "kind", "due_at"], unique=False)
    op.create_index(op.f("ix_postponed_member_id"), "postponed", ["member_id"], unique=False)
    for timer, kind, member, subject in _WAITED:
        op.execute(
            f"INSERT INTO postponed (kind, member_id, subject, community_id, due_at) "  # noqa: S608 - all from here
            f"SELECT '{kind}', {member}, {subject}, timer.community_id, timer.due_at FROM timer "
            f"LEFT JOIN question ON question.id = timer.subject "
            f"WHERE timer.kind = '{timer}' AND {member} IS NOT NULL "
            f"AND EXISTS (SELECT 1 FROM member WHERE member.id = {member})"
        )
        op.execute(
            f"INSERT INTO timer (kind, subject, community_id, due_at) "  # noqa: S608 - all from here
            f"SELECT 'nudge.{kind}', community_id, community_id, MIN(due_at) FROM postponed "
            f"WHERE kind = '{kind}' GROUP BY community_id"
        )
        op.execute(f"DELETE FROM timer WHERE kind = '{timer}'")  # noqa: S608 - all from here


def downgrade() -> None:
    """To 0008."""
    op.drop_table("postponed")
    op.drop_column("outbox", "nudge")
