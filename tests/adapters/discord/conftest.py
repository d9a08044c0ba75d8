"""What holds for all tests of Discord."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def no_waiting_before_identify(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot waits five seconds before it identifies once more, for Discord limits that; our own does not."""
    monkeypatch.setattr("adapters.discord.connection.APART", 0.0)
