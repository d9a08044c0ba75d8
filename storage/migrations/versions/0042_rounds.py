"""Rounds, and the two that were timers of their features' own."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

from storage.models import Moment

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

_BEFORE = (("charter.goals", "charter.round.goals", 30), ("health.monthly", "health.round.months", 28))
"""The timers, what they are now, and about how many days before they were due their round began."""
_TIMER = sa.table("timer", *map(sa.column, ("kind", "subject", "community_id")), sa.column("due_at", Moment()))
_ROUND = sa.table(
    "round",
    *map(sa.column, ("community_id", "name", "number", "rhythm")),
    *(sa.column(name, Moment()) for name in ("began", "ends")),
)


def upgrade() -> None:
    """From 0041."""
    op.create_table(
        "round",
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("began", Moment(timezone=True), nullable=False),
        sa.Column("ends", Moment(timezone=True), nullable=True),
        sa.Column("rhythm", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("community_id", "name"),
    )
    connection = op.get_bind()
    for before, now, days in _BEFORE:
        found = connection.execute(sa.select(_TIMER.c.community_id, _TIMER.c.due_at).where(_TIMER.c.kind == before))
        rows = [
            {
                "community_id": community,
                "name": now.replace(".round", ""),
                "number": 1,
                "began": due - timedelta(days=days),
                "ends": due,
                "rhythm": "",
            }
            for community, due in found
        ]
        if rows:
            connection.execute(sa.insert(_ROUND), rows)
        connection.execute(sa.update(_TIMER).where(_TIMER.c.kind == before).values(kind=now))


def downgrade() -> None:
    """To 0041."""
    connection = op.get_bind()
    for before, now, _ in _BEFORE:
        connection.execute(sa.update(_TIMER).where(_TIMER.c.kind == now).values(kind=before))
    op.drop_table("round")
