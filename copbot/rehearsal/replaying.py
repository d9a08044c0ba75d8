"""A replay with all that is around it: a database of its own, a progress bar, and what is made of it."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from copbot.community.settings import CommunitySettings
from copbot.language.wording import wording
from copbot.rehearsal.replay import Entry, Replay
from copbot.report.figures import figures
from copbot.report.page import page
from copbot.report.show import show
from copbot.running.config import Config
from copbot.running.files import open_private, write_private
from storage.database import Database

__all__ = ["Entry", "Played", "run"]


@dataclass(frozen=True, slots=True)
class Played:
    """A finished replay: the messages it took and the time that took, in seconds."""

    replay: Replay
    name: str
    language: str
    messages: int
    seconds: float

    def show(self) -> None:
        """Print the report."""
        show(figures(self.replay.tally), self.language, Console(), self.name)

    def write_page(self, target: Path) -> None:
        """Write the report as a page that opens off line. Raises OSError."""
        write_private(target, page(figures(self.replay.tally), self.language, self.name))

    def write_decisions(self, target: Path) -> None:
        """Write what the bot holds of each question. Raises OSError."""
        with open_private(target) as out:
            self.replay.write_decisions(out)


def run(entries: Iterable[Entry], file: Path, config: Config, moderators: Sequence[str]) -> Played:
    """Play the entries of a file, with a progress bar where somebody looks."""
    language = config.settings.of(config.default_community, "community", CommunitySettings).language
    total = file.stat().st_size if file.is_file() else None
    started, played = time.monotonic(), 0
    with tempfile.TemporaryDirectory(prefix="copbot-") as folder:
        database = Database(f"sqlite:///{folder}/replay.db")
        database.migrate()
        replay = Replay(database, config.features, config.settings, config.community_of, moderators)
        bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.percentage:>3.0f}%"),
            TimeRemainingColumn(),
            console=Console(file=sys.stderr),
            transient=True,
        )
        with bar:
            task = bar.add_task(file.name, total=total)
            for entry in replay.play(entries):
                played += 1
                if played % 200 == 0:
                    bar.update(task, completed=entry.read)
        replay.finish()
        database.dispose()
    seconds = time.monotonic() - started
    told = wording(language).line(
        "replay-done", count=played, seconds=round(seconds, 1), rate=round(played / max(seconds, 0.001))
    )
    if played:
        print(told, file=sys.stderr)
    return Played(replay, file.name, language, played, seconds)
