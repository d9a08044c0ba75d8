"""Coroutines as tests, and a homeserver for one test alone."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.matrix.synapse import Synapse


@pytest.fixture
def own_synapse(tmp_path: Path) -> Iterator[Synapse]:
    """A homeserver for one test alone, which may stop and start it."""
    folder = tmp_path / "synapse"
    folder.mkdir()
    yield from _running(folder)


def _running(folder: Path) -> Iterator[Synapse]:
    server = Synapse(folder)
    server.start()
    yield server
    server.stop()


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Tests here are coroutines, each in a loop of its own."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    asyncio.run(pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in pyfuncitem._fixtureinfo.argnames}))
    return True
