"""Of several bots on one machine one serves at a place; another does when it ends."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy.exc import OperationalError
from typer.testing import CliRunner

from copbot.cli import app
from copbot.running.config import ConfigError, TakenError
from copbot.running.standby import standing_by
from copbot.running.watch import Watch
from copbot.running.watching import Watching, watched
from storage.failures import PassingError, explain


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


def test_what_may_mend_itself_ends_in_another_way_than_a_wrong_configuration(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('database = "postgresql://copbot@127.0.0.1:1/copbot"\n', encoding="utf8")
    assert CliRunner().invoke(app, ["run", "-c", str(file)]).exit_code == 75
    file.write_text("databse = 1\n", encoding="utf8")
    assert CliRunner().invoke(app, ["run", "-c", str(file)]).exit_code == 2


def test_a_place_that_is_taken_may_be_free_in_a_moment() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        serving = watched(Watch(listen=f"127.0.0.1:{other.getsockname()[1]}"), cast("Watching", None))
        with pytest.raises(TakenError, match="can't be listened on"):
            serving.__enter__()
    assert type(TakenError.of("", PermissionError())) is ConfigError


@pytest.mark.parametrize(
    ("words", "passes"),
    [
        ("failed to resolve host 'db': [Errno -3] Temporary failure in name resolution", True),
        ("connection is bad: Network is unreachable", True),
        ("FATAL: the database system is not yet accepting connections", True),
        ('FATAL: password authentication failed for user "copbot"', False),
    ],
)
def test_a_server_that_is_not_up_yet_is_told_from_a_wrong_address(words: str, passes: bool) -> None:
    assert isinstance(explain(OperationalError("", {}, Exception(words)), "copbot"), PassingError) is passes
