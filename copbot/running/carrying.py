"""What goes along with messages gets its bytes before it is delivered.

Files of the bot's own lie in the database. Pictures of others are fetched from where they were posted, and cleaned, by
a program of its own; drawings are drawn, and documents printed, by others. Files that somebody put before readers go to
these as they are. Meanwhile nobody waits but for the messages behind them in the same room. What can't be had in time,
or is no picture, is said in words.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, replace
from importlib.util import find_spec
from pathlib import PurePath
from typing import Protocol, TypeVar, runtime_checkable

import structlog

from copbot.rooms.actions import Delivered, Edit, Failed, Failure, Keep, Say, TellPrivately
from copbot.rooms.enclosed import Drawn, Enclosed, File, Passed, Printed
from copbot.rooms.inputs import Report
from copbot.rooms.instead import filled, in_words, passed, stored
from copbot.rooms.outbox import Outgoing
from copbot.running.lane import Lane
from copbot.running.log import kind_of

log = structlog.get_logger()
T = TypeVar("T")
Fetch = Callable[[str, int], Awaitable[bytes]]
"""The bytes at a place of a platform, of which there may be so many. It may raise anything."""
LARGEST_PICTURE = 20_000_000
"""So many bytes of a picture are fetched."""
_FETCHING, _CLEANING = 20.0, 15.0
"""Seconds that each may take."""
_KEPT = 300.0
"""Seconds that what has come waits for the delivery that it is for."""
_FETCHED_AT_ONCE, _CLEANED_AT_ONCE = 8, 2
_KINDS = {"image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "application/pdf": ".pdf"}


@runtime_checkable
class Fetching(Protocol):
    """A platform from which pictures can be fetched that people posted there."""

    async def fetch(self, source: str, most: int, /) -> bytes:
        """The bytes at a source (see `copbot.rooms.files.Attached`), of which there may be so many.

        Raises whatever keeps it from that.
        """
        ...


class Carrying:
    """Fills what is to be delivered. `arrived` is called when something that was on its way is there."""

    def __init__(self, lane: Lane, fetch: Mapping[str, Fetch], arrived: Callable[[], None]) -> None:
        self._lane = lane
        self._fetch = fetch
        self._arrived = arrived
        self._fetching = asyncio.Semaphore(_FETCHED_AT_ONCE)
        self._cleaning = asyncio.Semaphore(_CLEANED_AT_ONCE)
        self._coming: dict[int, asyncio.Task[Outgoing]] = {}
        """What is on its way, by the rows of the outbox."""
        self._keeping: dict[int, asyncio.Task[Report]] = {}

    async def ready(self, going: Outgoing) -> Outgoing | None:
        """The same with all bytes; None if they are still on their way."""
        wanted = stored(going.action)
        if wanted:
            contents = await asyncio.wrap_future(self._lane.call(lambda engine: engine.enclosed(wanted)))
            going = replace(going, action=filled(going.action, contents))
        action = going.action
        if not isinstance(action, Say | TellPrivately | Edit) or not passed(action):
            return going
        coming = self._coming.get(going.row)
        if coming is None:
            coming = self._coming[going.row] = asyncio.create_task(self._brought(going, action))
            coming.add_done_callback(lambda _: self._come(self._coming, going.row))
        if not coming.done():
            return None
        # Up to where it was said may have changed since.
        return replace((await self._coming.pop(going.row)), pieces=going.pieces)

    async def kept(self, going: Outgoing, action: Keep) -> Report | None:
        """How it went to fetch and clean a picture that is kept; None if it is still on its way."""
        coming = self._keeping.get(going.row)
        if coming is None:
            coming = self._keeping[going.row] = asyncio.create_task(self._picture(going, action))
            coming.add_done_callback(lambda _: self._come(self._keeping, going.row))
        return (await self._keeping.pop(going.row)) if coming.done() else None

    def _come(self, tasks: dict[int, asyncio.Task[T]], row: int) -> None:
        self._arrived()
        # Nobody may ask for it any more: another bot delivers there now, or it was taken back.
        asyncio.get_running_loop().call_later(_KEPT, tasks.pop, row, None)

    async def _picture(self, going: Outgoing, action: Keep) -> Report:
        try:
            return Report(going.row, Delivered(), await self._fetched(going.platform, action.source))
        except ConnectionError as error:
            # The platform is away: nothing else gets to the person meanwhile either.
            return Report(going.row, Failed(Failure.UNREACHABLE, detail=type(error).__name__))
        except Exception as error:
            log.info("a picture is not kept", platform=going.platform, why=kind_of(error))
            return Report(going.row, Failed(Failure.GONE, detail=type(error).__name__))

    async def _brought(self, going: Outgoing, action: Say | TellPrivately | Edit) -> Outgoing:
        files = await asyncio.gather(*(self._one(file) for file in action.files))
        there = replace(action, files=tuple(files))
        return replace(going, action=in_words(there, passed(there)))

    async def _one(self, file: Enclosed) -> Enclosed:
        """The file with its bytes; as it is if they can't be had."""
        if isinstance(file, File):
            return file
        try:
            if isinstance(file, Drawn | Printed):
                kind, made = await self._made(file)
            elif file.whole:
                return await self._as_it_is(file)
            else:
                kind, made = await self._fetched(file.platform, file.source)
        except Exception as error:
            log.info("a file is said in words", why=kind_of(error))
            return file
        name = (PurePath(file.name).stem or "picture") + _KINDS.get(kind, "")
        return File(name, kind, made, file.about, file.words)

    async def _as_it_is(self, file: Passed) -> File:
        """The file itself, of which nobody knows what is in it: it is to be opened, and never shown."""
        async with self._fetching, asyncio.timeout(_FETCHING):
            content = await self._fetch[file.platform](file.source, LARGEST_PICTURE)
        return File(PurePath(file.name).name or "file", "application/octet-stream", content, file.about, file.words)

    async def _made(self, file: Drawn | Printed) -> tuple[str, bytes]:
        async with self._cleaning:
            return await (drawn(file) if isinstance(file, Drawn) else printed(file))

    async def _fetched(self, platform: str, source: str) -> tuple[str, bytes]:
        """The media type and the bytes of a picture, clean. Raises whatever keeps it from that."""
        async with self._fetching, asyncio.timeout(_FETCHING):
            content = await self._fetch[platform](source, LARGEST_PICTURE)
        async with self._cleaning:
            return await cleaned(content)


class UncleanError(Exception):
    """It is no picture, or could not be cleaned."""


async def cleaned(content: bytes) -> tuple[str, bytes]:
    """The media type and the bytes of the picture without what is in it beside (see copbot.running.cleaning).

    Raises UncleanError.
    """
    return await _worked_on("copbot.running.cleaning", content)


async def drawn(file: Drawn) -> tuple[str, bytes]:
    """The media type and the bytes of the picture (see copbot.running.drawing). Raises UncleanError."""
    what = {"strokes": [asdict(one) for one in file.strokes], "moves": file.moves}
    return await _worked_on("copbot.running.drawing", json.dumps(what).encode())


async def printed(file: Printed) -> tuple[str, bytes]:
    """The media type and the bytes of the document (see copbot.kit.printing). Raises UncleanError."""
    return await _worked_on("copbot.kit.printing", file.document.encode(), ("fpdf", "documents"))


async def _worked_on(program: str, content: bytes, needs: tuple[str, str] = ("PIL", "pictures")) -> tuple[str, bytes]:
    """What a program of ours makes of it, for which it `needs` a library, which is in that extra."""
    if find_spec(needs[0]) is None:
        raise UncleanError(f"the extra `{needs[1]}` is not installed")
    pipe = asyncio.subprocess.PIPE
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", program, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        async with asyncio.timeout(_CLEANING):
            told, _ = await running.communicate(content)
    except (TimeoutError, OSError):
        raise UncleanError("it takes too long") from None
    finally:
        if running.returncode is None:
            running.kill()
            await running.wait()
    kind, _, made = told.partition(b"\n")
    if running.returncode or not made:
        raise UncleanError("it is no picture that can be passed on")
    return kind.decode(), made
