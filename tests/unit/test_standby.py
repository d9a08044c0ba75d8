"""Of several bots on one machine one serves at a place; another does when it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from copbot.cli import app
from copbot.running.config import ConfigError
from copbot.running.standby import standing_by


class Place:
    """Where one can serve."""

    def __init__(self) -> None:
        self.taken = threading.Lock()
        self.by: list[str] = []
        self.changed = threading.Condition()

    @contextmanager
    def serving(self, who: str) -> Iterator[None]:
        if not self.taken.acquire(blocking=False):
            raise ConfigError("it is taken")
        with self.changed:
            self.by.append(who)
            self.changed.notify_all()
        try:
            yield
        finally:
            self.taken.release()

    def until(self, *served: str) -> bool:
        with self.changed:
            return self.changed.wait_for(lambda: self.by == list(served), 30)


def test_who_comes_second_serves_when_the_first_has_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copbot.running.standby._AGAIN", 0.01)
    place = Place()
    with standing_by(lambda: place.serving("first")):
        assert place.until("first")
        second = standing_by(lambda: place.serving("second"))
        second.__enter__()
        assert place.by == ["first"]
    assert place.until("first", "second")
    second.__exit__(None, None, None)
    assert not place.taken.locked()


def test_a_bot_is_pinned_to_platforms_that_there_are(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("[telegram]\n", encoding="utf8")
    done = CliRunner().invoke(app, ["run", "-c", str(file), "--platforms", "telegram,matrix"])
    assert done.exit_code == 2
    assert "--platforms: 'matrix' is not in the configuration; there: telegram" in done.output
