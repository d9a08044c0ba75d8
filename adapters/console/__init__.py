"""The local room in the terminal: several people and the bot, nothing to sign up for."""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import TextIO

from adapters.console.local import CAPABILITIES, PLATFORM
from adapters.console.room import LocalRoom
from adapters.console.scene import MAIN, Scene
from adapters.console.showing import Fragments, bare
from copbot.features import ALL
from copbot.kit.feature import Feature
from copbot.language.wording import Wording, wording
from copbot.running.clock import Clock
from copbot.running.engine import Engine
from copbot.running.handed_in import HandedIn

__all__ = ["CAPABILITIES", "PLATFORM", "run"]
_CHORES = 1.0


def run(
    engine: Engine,
    clock: Clock,
    community: str,
    lines: Iterable[str] | None = None,
    out: TextIO | None = None,
    *,
    language: str = "en",
    features: Sequence[Feature] = ALL,
    forms: HandedIn | None = None,
    chores: Callable[[], None] = lambda: None,
) -> int:
    """Open the room; the exit code, once it is left.

    At a terminal it asks for lines; elsewhere, or where `lines` or `out` are given, it reads them until the end.
    `language` is the one that the terminal speaks; of `features` the commands are offered for completion. The `forms`
    that pages on the web hand in are taken between lines. The `chores` are done once, when the first line has been
    answered, or the prompt has been there for a second.
    """
    words = wording(language, "adapters.console")
    forms = forms or HandedIn()
    if lines is None and out is None and sys.stdin.isatty() and sys.stdout.isatty():
        return asyncio.run(_interactive(engine, clock, community, words, features, forms, chores))
    lines = lines if lines is not None else _stdin()
    return _piped(engine, clock, community, words, forms, chores, lines, out or _stdout())


async def _interactive(
    engine: Engine,
    clock: Clock,
    community: str,
    words: Wording,
    features: Sequence[Feature],
    forms: HandedIn,
    chores: Callable[[], None],
) -> int:
    # Lines that are piped in need no prompt, which takes a tenth of a second to load.
    from adapters.console.completing import LineCompleter
    from adapters.console.session import Session

    def show(fragments: Fragments) -> None:
        session.show(fragments)

    scene = Scene(engine, clock, community, words, show, forms)
    room = LocalRoom(scene)
    commands = [command for feature in features for command, _ in feature.commands.values()]
    session = Session(room, scene, LineCompleter(room, commands, words), words)
    loop = asyncio.get_running_loop()
    forms.wake = lambda: _call_in(loop, room.tick)
    again = scene.begin()
    scene.note("welcome", "", room=MAIN, people=", ".join(room.present))
    if again:
        scene.note("welcome-again")
    loop.call_later(_CHORES, chores)
    await session.run()
    scene.keep(anyway=True)
    return 0


def _call_in(loop: asyncio.AbstractEventLoop, act: Callable[[], None]) -> None:
    """Have it done in the thread of this loop, unless it has ended."""
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(act)


def _piped(
    engine: Engine,
    clock: Clock,
    community: str,
    words: Wording,
    forms: HandedIn,
    chores: Callable[[], None],
    lines: Iterable[str],
    out: TextIO,
) -> int:
    def show(fragments: Fragments) -> None:
        out.write(f"{bare(fragments).rstrip()}\n")
        out.flush()

    scene = Scene(engine, clock, community, words, show, forms)
    room = LocalRoom(scene)
    try:
        scene.begin()
        for number, line in enumerate(lines):
            room.tick()
            if not room.hear(line):
                break
            if not number:
                chores()
        scene.keep(anyway=True)
    except OSError as error:
        # Nothing more is to be written, not even when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 0
        sys.stderr.write(f"copbot: {words.line('broken', what=error.strerror or str(error))}\n")
        return 1
    return 0


def _stdin() -> Iterable[str]:
    return io.TextIOWrapper(sys.stdin.buffer, encoding="utf8", errors="surrogateescape")


def _stdout() -> TextIO:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    return sys.stdout
