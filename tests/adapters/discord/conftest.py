"""What holds for all tests of Discord."""

from __future__ import annotations

import discord
import pytest


@pytest.fixture(autouse=True)
def no_waiting_before_identify(monkeypatch: pytest.MonkeyPatch) -> None:
    """discord.py waits five seconds before it identifies once more, for Discord limits that; our own does not."""

    async def at_once(*_: object, **__: object) -> None:
        return

    monkeypatch.setattr(discord.Client, "before_identify_hook", at_once)
