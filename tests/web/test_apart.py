"""The pages in a process of their own, over one SQLite file: the bot comes, goes, and is killed in the worst moment."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from copbot.running.clock import Clock
from copbot.running.config import ConfigError
from copbot.web.door import Here
from copbot.web.outside import letting_in
from storage.models import Handled, Member
from tests.waiting import until
from tests.web.filled import SCENARIO
from tests.web.house import House


@contextmanager
def process(*line: str) -> Iterator[subprocess.Popen[str]]:
    """A program of ours, until the end of this."""
    running = subprocess.Popen(  # noqa: S603 - our own
        [sys.executable, "-m", *line], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        yield running
    finally:
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=30)


@contextmanager
def bot(config: Path, *more: str) -> Iterator[subprocess.Popen[str]]:
    """The bot, once it can be reached."""
    with process("tests.web.bot", str(config), *more) as running:
        assert running.stdout is not None
        assert running.stdout.readline() == "ready\n"
        yield running


def wanted(house: House) -> str | None:
    """From when Ann wants quiet."""
    with Session(house.database.reader) as db:
        return str(db.exec(select(Member.quiet_from).where(Member.name == "ann")).one())


def test_the_bot_and_the_pages_are_two_processes(tmp_path: Path) -> None:
    with House(tmp_path, SCENARIO, now=datetime.now(UTC)) as house:
        token, garden = house.link("ann"), house.community_of("ann")
    config = tmp_path / "copbot.toml"
    config.write_text(config.read_text(encoding="utf8") + 'serve = "apart"\n', encoding="utf8")
    door = tmp_path / "copbot.db-web.sock"

    def answers() -> bool:
        try:
            return house.asks("/healthz").body == "copbot\n"
        except OSError:
            return False

    with process("copbot.cli", "web", "-c", str(config)):
        until(answers)
        # Without the bot there is nobody who could sign anybody in; the link stays good.
        assert house.asks(f"/in/{token}").status == 200
        assert house.asks(f"/in/{token}", method="POST", body={}).status == 503
        with bot(config):
            assert stat.S_IMODE(door.stat().st_mode) == 0o600
            signed = house.asks(f"/in/{token}", method="POST", body={})
            assert signed.status == 303
            session = signed.headers["set-cookie"].split(";")[0].partition("=")[2]
            page = house.asks(f"/c/{garden}", session)
            sent = {"check": page.form("web")["check"], "id": "one", "command": "quiet", "o.hours": "20:00-07:00"}
            assert 'class="said"' in house.asks(f"/c/{garden}", session, method="POST", body=sent).body
        evening = wanted(house)
        # It rests: pages are there, and nothing is done.
        assert house.asks(f"/c/{garden}", session).status == 200
        sent |= {"id": "two", "o.hours": "21:00-07:00"}
        assert "The bot rests" in house.asks(f"/c/{garden}", session, method="POST", body=sent).body
        assert wanted(house) == evening
        with bot(config, "dies") as dying:
            answer = house.asks(f"/c/{garden}", session, method="POST", body=sent)
            assert "slow just now" in answer.body
            assert dying.wait(30) == -signal.SIGKILL
        assert wanted(house) != evening
        with bot(config):
            assert "done already" in house.asks(f"/c/{garden}", session, method="POST", body=sent).body
        with Session(house.database.reader) as db:
            handled = db.exec(select(Handled.event).where(col(Handled.event).startswith("web "))).all()
        assert len(handled) == len(set(handled)) == 3
    house.database.dispose()


def test_what_lies_where_the_socket_is_to_be_stays(tmp_path: Path) -> None:
    file = tmp_path / "important"
    file.write_text("words", encoding="utf8")
    with House(tmp_path, "room #r\nann: hello", now=Clock().now()) as house:
        with pytest.raises(ConfigError, match="no socket"), letting_in(file, Here(house.live)):
            pass
        assert file.read_text(encoding="utf8") == "words"
        # What a bot that was killed has left is in nobody's way.
        left = tmp_path / "left"
        with letting_in(left, Here(house.live)):
            os.link(left, tmp_path / "kept")
        os.rename(tmp_path / "kept", left)
        with letting_in(left, Here(house.live)):
            assert stat.S_ISSOCK(left.stat().st_mode)


def test_the_socket_of_who_comes_next_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, close = tmp_path / "door", asyncio.Server.close
    with House(tmp_path, "room #r\nann: hello", now=Clock().now()) as house, socket.socket(socket.AF_UNIX) as fresh:

        def close_and_be_followed(server: asyncio.Server) -> None:
            close(server)
            path.unlink(missing_ok=True)
            fresh.bind(str(path))
            fresh.listen()

        monkeypatch.setattr(asyncio.Server, "close", close_and_be_followed)
        with letting_in(path, Here(house.live)):
            pass
        monkeypatch.undo()
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(str(path))


def test_nothing_but_a_form_gets_in(tmp_path: Path) -> None:
    with House(tmp_path, "room #r\nann: hello", now=Clock().now()) as house:
        path = tmp_path / "door"
        with letting_in(path, Here(house.live)):
            for line in (b"\n", b"{}\n", b"[1]\n", b'{"name": "open"}\n', b"\xff\n", b"x" * 600_000 + b"\n"):
                with socket.socket(socket.AF_UNIX) as client:
                    client.settimeout(20)
                    client.connect(str(path))
                    try:
                        client.sendall(line)
                        assert client.recv(100) == b""
                    except (BrokenPipeError, ConnectionResetError):
                        continue
