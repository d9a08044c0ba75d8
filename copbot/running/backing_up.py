"""Backups as the clock says, beside the running bot: each is made by a program of its own, and nobody waits for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from copbot.running import backups
from copbot.running.backups import Backups
from storage.database import Database
from storage.failures import unwritten

log = structlog.get_logger()
_LOOK = 60.0
"""Seconds between two looks at the clock, which may be set, or stand still while the machine sleeps."""
_SOON = 2.0
"""Seconds between two looks whether it is this bot that makes them: at its start that is still to be settled."""
_AGAIN = 300.0
"""Seconds after which what failed is tried again."""
_LEFT = timedelta(days=1)
"""What a killed one left unfinished goes after so long."""
_PATIENCE = 1.0


def make(database: Database, plan: Backups, now: datetime) -> tuple[Path, int]:
    """Make one now, and then let those go whose time is over: its file, and how many went. Raises DatabaseError."""
    folder = plan.folder
    target = folder / backups.name(now)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _tidy(folder, now)
        database.backup(target)
        there = backups.made(folder)
        going = set(there) - backups.kept(there, plan, now)
        for at in going:
            (folder / backups.name(at)).unlink(missing_ok=True)
    except OSError as error:
        raise unwritten(error, f"the backups in {folder}", "can't be kept") from None
    return target, len(going)


def _tidy(folder: Path, now: datetime) -> None:
    for left in folder.glob(".copbot-*"):
        with suppress(OSError):
            if left.stat().st_mtime < (now - _LEFT).timestamp():
                shutil.rmtree(left)


@contextmanager
def beside(
    plan: Backups | None,
    config: Path | None,
    now: Callable[[], datetime],
    alone: Callable[[], bool],
    failed: Callable[[], None],
) -> Iterator[None]:
    """Have them made while something else goes on; none without a plan. One that is being made at the end is left.

    `alone` tells whether it is this bot, of several on one database, that makes them; `failed` is called each time that
    one could not be made.
    """
    if plan is None or config is None:
        yield
        return
    schedule = Schedule(plan, _program(config), now, alone, failed)
    schedule.start()
    try:
        yield
    finally:
        schedule.stop()


def _program(config: Path) -> list[str]:
    return [sys.executable, "-P", "-m", "copbot.cli", "backup", "--config", str(config)]


class Schedule(threading.Thread):
    """Looks every minute whether one is due, and oftener whether it is this bot that makes them.

    A failure is told once, not at each try.
    """

    def __init__(
        self,
        plan: Backups,
        program: list[str],
        now: Callable[[], datetime],
        alone: Callable[[], bool] = lambda: True,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """`program` is what makes one, and says on standard error why it could not."""
        super().__init__(name="backups", daemon=True)
        self._plan = plan
        self._program = program
        self._now = now
        self._alone = alone
        self._count = failed
        self._ending = threading.Event()
        self._running: subprocess.Popen[str] | None = None
        self._told = ""

    def run(self) -> None:
        """Until it is stopped."""
        pause = 0.0
        while not self._ending.wait(pause):
            pause = self.look()

    def stop(self) -> None:
        """Within a second or so, whatever it is at."""
        self._ending.set()
        if (running := self._running) is not None:
            running.terminate()
            try:
                running.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                running.kill()
        if self.ident is not None:
            self.join(_PATIENCE)

    def look(self) -> float:
        """Make one if it is due; the seconds until the next look."""
        if not self._alone():
            return _SOON
        now = self._now()
        try:
            last = backups.newest(self._plan.folder, now)
        except OSError as error:
            self._failed(f"{self._plan.folder}: {error.strerror or error}")
            return _AGAIN
        wait = (backups.due(last, self._plan.every, now) - now).total_seconds()
        if wait > 0:
            return min(wait, _LOOK)
        why = self._made()
        if why is None or self._ending.is_set():
            return 0.0
        if why:
            self._failed(why)
            return _AGAIN
        self._told = ""
        log.info("a backup was made", folder=str(self._plan.folder))
        return min(self._plan.every.total_seconds(), _LOOK)

    def _made(self) -> str | None:
        """Why it failed, nothing if it did not; None if it was not to go on."""
        try:
            self._running = subprocess.Popen(  # noqa: S603 - our own program
                self._program,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
        except OSError as error:
            return error.strerror or type(error).__name__
        if self._ending.is_set():
            self._running.terminate()
        with self._running as running:
            _, said = running.communicate()
        self._running = None
        if running.returncode < 0 and self._ending.is_set():
            return None
        return "" if running.returncode == 0 else (said.strip().splitlines() or ["it ended without a word"])[-1]

    def _failed(self, why: str) -> None:
        self._count()
        why = why.removeprefix("copbot: ")
        if why != self._told:
            log.error("a backup failed; I try again", why=why)
            self._told = why
