"""What the operator reads in the log."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import structlog
import typer

from copbot import cli
from copbot.running import log
from copbot.running.config import ConfigError, secret


@pytest.fixture
def _logging() -> Iterator[None]:
    before, handlers = structlog.get_config(), logging.getLogger().handlers[:]
    log.configure()
    yield
    structlog.configure(**before)
    logging.getLogger().handlers[:] = handlers


@pytest.mark.usefixtures("_logging")
def test_what_a_library_warns_of_is_one_line_and_its_small_talk_none(capsys: pytest.CaptureFixture[str]) -> None:
    library = logging.getLogger("some.library")
    library.info("GET https://api.telegram.org/")
    try:
        raise ValueError("of no use")
    except ValueError:
        library.exception("it\nfailed")
    (line,) = capsys.readouterr().err.splitlines()
    assert "error" in line
    assert "it failed" in line
    assert "some.library" in line
    assert "ValueError" in line
    assert "of no use" not in line


@pytest.mark.usefixtures("_logging")
def test_a_secret_is_never_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    file.write_text("4711:from-a-file\n", encoding="utf8")
    monkeypatch.setenv("COPBOT_ONE_TOKEN", "4711:from-the-environment")
    monkeypatch.setenv("COPBOT_OTHER_TOKEN_FILE", str(file))
    assert (secret("one_token"), secret("other_token")) == ("4711:from-the-environment", "4711:from-a-file")
    try:
        raise ValueError("https://api.example.org/bot4711:from-a-file/getMe")
    except ValueError:
        structlog.get_logger().exception("bot4711:from-the-environment failed")
    logging.getLogger("some.library").warning("POST /bot4711:from-a-file/getMe")
    told = capsys.readouterr().err
    assert "failed" in told
    assert "4711" not in told


@pytest.mark.usefixtures("_logging")
def test_what_ends_the_program_is_a_line_for_programs_where_they_read_the_log(
    capsys: pytest.CaptureFixture[str],
) -> None:
    log.configure(as_json=True)
    with pytest.raises(typer.Exit) as ended, cli._in_the_log(as_json=True):
        raise ConfigError("the database is in use")
    assert ended.value.exit_code == 2
    said = json.loads(capsys.readouterr().err)
    assert (said["event"], said["level"]) == ("the database is in use", "error")
    with pytest.raises(ConfigError), cli._in_the_log(as_json=False):
        raise ConfigError("the database is in use")


@pytest.mark.usefixtures("_logging")
def test_where_nothing_can_be_written_whoever_tells_something_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    with suppress(OSError), Path("/dev/full").open("w", encoding="utf8") as full:
        monkeypatch.setattr(sys, "stderr", full)
        tell()
    assert full.closed
    tell()


def tell() -> None:
    structlog.get_logger().warning("a long line" * 1000)
    logging.getLogger("some.library").warning("a word")
