"""What tests on several platforms share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.adapters.matrix.synapse import Synapse


@pytest.fixture(scope="session")
def synapse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    """A homeserver. Tests use accounts and rooms of their own."""
    server = Synapse(tmp_path_factory.mktemp("synapse"))
    server.start()
    yield server
    server.stop()
