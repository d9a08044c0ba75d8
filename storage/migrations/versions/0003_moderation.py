"""Moderation: scores, reasons, points and who judged whom."""

from __future__ import annotations

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0002."""


def downgrade() -> None:
    """To 0002."""
