"""The door to a bot in another process of this machine: a socket that only its own user can open, lines of JSON.

Nothing that goes through is written down anywhere.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path

import structlog
from pydantic import TypeAdapter

from copbot.rooms.events import FormSent
from copbot.rooms.outcome import Outcome
from copbot.running.config import Config, ConfigError
from copbot.web.door import PATIENCE, Door, LateError, RestsError

log = structlog.get_logger()
_FORM = TypeAdapter(FormSent)
_OUTCOME = TypeAdapter(Outcome)
_LARGEST_FORM = 512_000
_LARGEST_OUTCOME = 32_000_000
"""Bytes; what a form leads to may have a file with it."""
_RESTS, _LATE = b"rests\n", b"late\n"
_LONGEST_PATH = 100
_FILE = "sqlite:///"


def socket_of(loaded: Config) -> Path:
    """Where the socket is. Raises ConfigError where that has to be told."""
    found = loaded.web.socket if loaded.web is not None else None
    if found is None and loaded.database.startswith(_FILE):
        file = Path(loaded.database.removeprefix(_FILE).partition("?")[0])
        found = file.with_name(f"{file.name}-web.sock")
    if found is None:
        raise ConfigError('web.socket: is needed with serve = "apart" and a database on a server: the path of a file')
    if len(os.fsencode(found)) > _LONGEST_PATH:
        raise ConfigError(f"web.socket: {found}: a path of at most {_LONGEST_PATH} bytes is wanted")
    return found


class Outside:
    """The bot is in another process."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def give(self, form: FormSent) -> Outcome:
        """Hand it in."""
        try:
            reader, writer = await asyncio.open_unix_connection(self._path, limit=_LARGEST_OUTCOME)
        except OSError:
            raise RestsError from None
        try:
            async with asyncio.timeout(PATIENCE + 2):
                writer.write(_FORM.dump_json(form) + b"\n")
                await writer.drain()
                line = await reader.readline()
        except (OSError, TimeoutError, ValueError):
            # It may have been handled by now.
            raise LateError from None
        finally:
            writer.close()
        if line == _RESTS:
            raise RestsError
        if line == _LATE or not line.endswith(b"\n"):
            raise LateError
        return _OUTCOME.validate_json(line)


@contextmanager
def letting_in(path: Path, door: Door) -> Iterator[None]:
    """Let forms in by that socket, to that door, until the end of this. Raises ConfigError if it can't be made."""
    with contextlib.suppress(FileNotFoundError):
        if not stat.S_ISSOCK(path.lstat().st_mode):
            raise ConfigError(f"web.socket: {path} is there, and is no socket")
        if _answers(path):
            raise ConfigError(f"web.socket: {path}: another copbot of this machine listens there")
        # Of a bot that has ended.
        path.unlink()
    ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = Future()
    thread = threading.Thread(target=lambda: asyncio.run(_let_in(path, door, ready)), name="web door", daemon=True)
    thread.start()
    try:
        loop, over = ready.result()
    except OSError as error:
        raise ConfigError(f"web.socket: {path}: {error.strerror or error}") from None
    log.info("`copbot web` can reach the bot", socket=str(path))
    try:
        yield
    finally:
        # As long as somebody listens there no other bot puts a socket of its own in this place.
        with contextlib.suppress(OSError):
            path.unlink()
        loop.call_soon_threadsafe(over.set)
        thread.join(0.5)


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        try:
            asking.connect(str(path))
        except OSError:
            return False
    return True


async def _let_in(path: Path, door: Door, ready: Future[tuple[asyncio.AbstractEventLoop, asyncio.Event]]) -> None:
    try:
        server = await asyncio.start_unix_server(lambda *both: _answer(door, *both), path, limit=_LARGEST_FORM)
        path.chmod(0o600)  # noqa: ASYNC240 - once, at the start
    except OSError as error:
        ready.set_exception(error)
        return
    over = asyncio.Event()
    ready.set_result((asyncio.get_running_loop(), over))
    await over.wait()
    server.close()


async def _answer(door: Door, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        writer.write(await _answered(door, reader))
        await writer.drain()
    except OSError:
        # Nobody waits for it any more.
        return
    finally:
        writer.close()


async def _answered(door: Door, reader: asyncio.StreamReader) -> bytes:
    """What came of what comes; nothing for what is no form."""
    try:
        async with asyncio.timeout(PATIENCE):
            line = await reader.readline()
        return _OUTCOME.dump_json(await door.give(_FORM.validate_json(line))) + b"\n"
    except RestsError:
        return _RESTS
    except LateError:
        return _LATE
    except (ValueError, TimeoutError):
        log.warning("something came to the socket for the web that is no form")
        return b""
