"""Newcomers and members: welcomes, profiles, goals and rules."""

from __future__ import annotations

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From 0003."""


def downgrade() -> None:
    """To 0003."""
