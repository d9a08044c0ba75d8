"""Tickets: what nobody has heard of yet, who has left, whose message was reported."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_ABOUT = ("about_id", "about_room_id")


def upgrade() -> None:
    """From 0007."""
    op.add_column("ticket", sa.Column("heard", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("ticket", sa.Column("pending", sa.Text(), server_default="", nullable=False))
    op.add_column("ticket", sa.Column("away", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("ticket", sa.Column("draft", sa.Text(), server_default="", nullable=False))
    # SQLite can add a column that refers to another table, but only in words of its own.
    for column, table in zip(_ABOUT, ("member", "room"), strict=True):
        op.execute(f"ALTER TABLE ticket ADD COLUMN {column} INTEGER REFERENCES {table} (id)")
    op.add_column("ticket", sa.Column("about_message", sa.String(), nullable=True))
    op.add_column("ticket", sa.Column("quoted", sa.Text(), server_default="", nullable=False))
    op.add_column("ticket", sa.Column("reports", sa.Integer(), server_default=sa.text("1"), nullable=False))
    op.create_index("ticket_taken", "ticket", ["taken_by_id", "state"], unique=False)
    op.create_index("ticket_about", "ticket", ["about_room_id", "about_message"], unique=False)


def downgrade() -> None:
    """To 0007."""
    op.drop_index("ticket_about", "ticket")
    op.drop_index("ticket_taken", "ticket")
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("ticket") as ticket:
            for column in _ABOUT:
                ticket.drop_column(column)
    else:
        for column in _ABOUT:
            op.drop_column("ticket", column)
    for column in ("reports", "quoted", "about_message", "draft", "away", "pending", "heard"):
        op.drop_column("ticket", column)
