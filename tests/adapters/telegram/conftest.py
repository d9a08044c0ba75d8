"""What most tests need: the bot beside a server that speaks as Telegram does, and two people there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.adapters.telegram.bench import Bench
from tests.adapters.telegram.state import User


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with Bench(tmp_path) as made:
        yield made


@pytest.fixture
def ann(bench: Bench) -> User:
    return bench.people.user("Ann")


@pytest.fixture
def bob(bench: Bench) -> User:
    return bench.people.user("Bob")
