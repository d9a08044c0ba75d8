"""What tests on several platforms share."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.matrix.synapse import Synapse

_MEMORY = Path("/dev/shm")  # noqa: S108 - only the place for a folder of our own


@pytest.fixture(scope="session")
def synapse() -> Iterator[Synapse]:
    """A homeserver. Tests use accounts and rooms of their own."""
    # It writes to the disk with each event and waits for that: in memory it is much faster.
    with tempfile.TemporaryDirectory(prefix="copbot-synapse-", dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        server = Synapse(Path(folder))
        server.start()
        yield server
        server.stop()


@pytest.fixture(autouse=True)
def no_waiting_before_identify(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot waits five seconds before it identifies once more, for Discord limits that; our own does not."""
    monkeypatch.setattr("adapters.discord.connection.APART", 0.0)
