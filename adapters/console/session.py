"""The terminal in which a person sits: a prompt below what is said."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory
from prompt_toolkit.input import Input
from prompt_toolkit.output import Output
from prompt_toolkit.patch_stdout import patch_stdout
from prompt_toolkit.shortcuts import print_formatted_text
from prompt_toolkit.styles import Style

from adapters.console.completing import LineCompleter
from adapters.console.local import choices
from adapters.console.room import LocalRoom
from adapters.console.scene import MAIN, Scene
from adapters.console.showing import STYLES, Fragments, named, safe, wrapped
from copbot.language.wording import Wording

_TICK = 1.0
_KEPT = 2000


class KeptHistory(FileHistory):
    """What was typed, also in earlier runs; without it, if the file can't be read or written."""

    def load_history_strings(self) -> Iterable[str]:
        """The newest first."""
        try:
            return list(super().load_history_strings())
        except OSError:
            return []

    def store_string(self, string: str) -> None:
        """Keep a line, unless it is very long."""
        with suppress(OSError):
            if len(string) <= _KEPT:
                Path(os.fsdecode(self.filename)).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                super().store_string(string)


def history_file() -> Path:
    """Where the history is kept: in the folder that the system sets aside for such things."""
    state = os.environ.get("XDG_STATE_HOME", "")
    return (Path(state) if Path(state).is_absolute() else Path("~/.local/state").expanduser()) / "copbot" / "history"


class Session:
    """Reads lines at a prompt until the end, while time passes."""

    def __init__(
        self,
        room: LocalRoom,
        scene: Scene,
        completer: LineCompleter,
        words: Wording,
        source: Input | None = None,
        target: Output | None = None,
    ) -> None:
        self._room = room
        self._scene = scene
        self._words = words
        self._target = target
        self._style = Style.from_dict(STYLES)
        self._prompt: PromptSession[str] = PromptSession(
            self._ask,
            style=self._style,
            completer=completer,
            history=KeptHistory(history_file()),
            bottom_toolbar=self._toolbar,
            refresh_interval=_TICK,
            reserve_space_for_menu=6,
            erase_when_done=True,
            input=source,
            output=target,
        )
        self._ending = False

    def show(self, fragments: Fragments) -> None:
        """Print above the prompt."""
        width = self._prompt.output.get_size().columns
        print_formatted_text(FormattedText(wrapped(fragments, width)), style=self._style, output=self._target)

    async def run(self) -> None:
        """Until `quit`, the end of input, or a signal to end."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self._end)
        ticking = asyncio.create_task(self._ticks())
        try:
            with patch_stdout(raw=True):
                while not self._ending and await self._line():
                    if ticking.done():
                        ticking.result()
        finally:
            ticking.cancel()

    async def _line(self) -> bool:
        try:
            typed = await self._prompt.prompt_async()
        except KeyboardInterrupt:
            return True
        except EOFError:
            return False
        return self._room.hear_all(typed)

    async def _ticks(self) -> None:
        while True:
            await asyncio.sleep(_TICK)
            self._room.tick()

    def _end(self) -> None:
        self._ending = True
        if self._prompt.app.is_running:
            self._prompt.app.exit(exception=EOFError())

    def _ask(self) -> FormattedText:
        room = self._room
        where = f" {safe(room.place)}" if room.place != MAIN else ""
        return FormattedText(
            [("class:dim", f"{self._scene.now:%H:%M} "), named(room.speaker), ("class:dim", f"{where} > ")]
        )

    def _toolbar(self) -> str:
        time = self._scene.look.moment(self._scene.now)
        offered = self._room.choosable()
        if offered is None:
            return self._words.line("toolbar", time=time)
        number = f"{self._room.world.numbers[offered.id]}"
        return self._words.line("toolbar-choices", time=time, number=number, count=len(choices(offered)))
