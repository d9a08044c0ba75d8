"""A bot without any platform, in a process of its own, that `copbot web` reaches: `python -m tests.web.bot CONFIG`.

With `dies` behind that it is killed in the moment in which a form has been handled and its sender does not know yet.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from copbot.features import ALL
from copbot.rooms.events import FormSent
from copbot.rooms.outcome import Outcome
from copbot.running import log
from copbot.running.clock import Clock
from copbot.running.config import load
from copbot.running.engine import Engine
from copbot.running.live import Live
from copbot.web.door import Here
from copbot.web.outside import letting_in, socket_of
from storage.database import Database


class Dying(Here):
    """Takes one form, and is no more."""

    async def give(self, form: FormSent) -> Outcome:
        """Handled, and committed."""
        await super().give(form)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError


def main() -> None:
    """Until its standard input ends."""
    log.quiet()
    loaded = load(Path(sys.argv[1]), ALL)
    door = Dying if "dies" in sys.argv else Here
    database = Database(loaded.database)
    with database.lock():
        database.migrate()
        now = Clock().now
        engine = Engine(database, loaded.features, loaded.settings, now, loaded.default_community)
        with Live(engine, now, database.explain, []) as live, letting_in(socket_of(loaded), door(live)):
            print("ready", flush=True)
            sys.stdin.read()


if __name__ == "__main__":
    main()
