"""Texts in several messages; where a room was before it moved."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_MOVED = (("!%/$%", "/$", " $"), ("-%/%", "/", " "))
"""How the ids of messages from before a room moved began on Matrix and Telegram, and what divides them from now on."""


def upgrade() -> None:
    """From 0010."""
    op.create_table(
        "piece",
        sa.Column("platform", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("community_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["community_id"], ["community.id"]),
        sa.PrimaryKeyConstraint("platform", "place", "message"),
    )
    op.create_index("piece_first", "piece", ["platform", "place", "first"], unique=False)
    op.create_index(op.f("ix_piece_at"), "piece", ["at"], unique=False)
    op.add_column("room", sa.Column("before", sa.Text(), server_default=sa.text("''"), nullable=False))
    _divide(_MOVED)


def downgrade() -> None:
    """To 0010."""
    _divide([(like.replace(old, new), new, old) for like, old, new in _MOVED])
    op.drop_column("room", "before")
    op.drop_table("piece")


def _divide(moved: Iterable[tuple[str, str, str]]) -> None:
    for name in ("post", "copy", "outbox"):
        table = sa.table(name, sa.column("message"))
        for like, old, new in moved:
            divided = sa.func.replace(table.c.message, old, new)
            op.execute(table.update().where(table.c.message.like(like)).values(message=divided))
