"""Which scenarios are played on the real adapters: so few that together they do all that a platform can be asked.

Every scenario is played on every profile by tests/test_scenarios.py, which tries the features. What only the adapters
can get wrong is how an event is read and an action carried out. So each scenario has *shapes*: the kinds of events and
actions in it, with what they carry (a reply, a thread, buttons, a file, a fallback, each style of text, whose message
it is about, the command with its options, the emoji), how deliveries end, and whether the bot is started again.
`chosen.json` names for each platform scenarios that cover all shapes that any scenario has there, each twice if it can
be, those first that bring most in the fewest lines.

    .venv/bin/python -m tests.adapters.choosing

writes it anew. A test in test_contract.py says when that is needed; `make contract` plays all scenarios.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from itertools import chain
from pathlib import Path

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.stage import Stage
from copbot.rehearsal.world import World
from copbot.rooms.actions import Action, Failed, React, Result
from copbot.rooms.events import CommandInvoked, Event, ReactionAdded, Tick
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Span
from copbot.running.engine import Engine
from tests.memory import fresh
from tests.test_scenarios import CASES, HERE

CHOSEN = Path(__file__).parent / "chosen.json"
PLATFORMS = ("matrix", "discord", "telegram")


Note = Callable[[str, Event | Action, str], None]


class _Watched(Stage):
    """Notes all that passes."""

    def __init__(self, engine: Engine, world: World, note: Note) -> None:
        super().__init__(engine, world.platforms, self._watched, world.member)
        self._world, self._note = world, note

    def tell(self, *events: Event | Tick) -> None:
        """These happen."""
        for event in events:
            if isinstance(event, Event):
                self._note(event.platform, event, "")
        super().tell(*events)

    def _watched(self, going: Outgoing) -> Result:
        result = self._world.perform(going)
        self._note(going.platform, going.action, str(result.why) if isinstance(result, Failed) else "")
        return result


class _Shaped(Player):
    """Finds the shapes of what it plays."""

    def __init__(self, platform: str | None) -> None:
        self.found: set[str] = set()
        super().__init__(fresh(), ALL, platform)

    def _begin(self) -> None:
        super()._begin()
        self._stage = _Watched(self._stage.engine, self.world, self._note)

    def _note(self, platform: str, what: Event | Action, ending: str) -> None:
        self.found |= {" ".join([platform, type(what).__name__, *shape, ending]) for shape in self._shapes(what)}

    def _shapes(self, what: Event | Action) -> Iterator[list[str]]:
        """A shape for all that it carries, and one for each style of its text, each command and each emoji."""
        yield [word for field in fields(what) if (word := self._carried(field.name, field.default, what))]
        for name in ("text", "spans"):
            yield from ([f"{span.style}"] for span in getattr(what, name, ()) if isinstance(span, Span))
        if isinstance(what, CommandInvoked):
            yield [what.name, *sorted(what.options)]
        if isinstance(what, ReactionAdded | React):
            yield [what.emoji]

    def _carried(self, name: str, default: object, what: Event | Action) -> str:
        value = getattr(what, name)
        if name in ("message", "reply_to", "thread") and isinstance(value, str):
            about = self.world.messages.get(value)
            return f"{name}:{'bot' if about is not None and about.author is None else 'person'}"
        if name in ("community", "address", "name", "named", "spans", "kind", "capabilities") or default is MISSING:
            return ""
        if value == default or not value:
            return ""
        return f"{name}:{min(len(value), 2)}" if name == "buttons" else name


def shapes(platform: str | None, file: Path) -> set[str]:
    """What a scenario asks of the platforms that it is played on, each shape with its platform before it."""
    steps = read(file.read_text(encoding="utf8").splitlines())
    player = _Shaped(platform)
    player.play(steps)
    again = {step.text for step in steps if step.verb == "again"}
    return player.found | {f"{one} {how}" for one in player.world.platforms for how in again}


def where(platform: str | None, file: Path) -> str:
    """The platforms of a case, joined by +."""
    if platform is not None:
        return platform
    steps = read(file.read_text(encoding="utf8").splitlines())
    return "+".join(dict.fromkeys(step.text for step in steps if step.verb == "platform"))


def playable() -> list[tuple[str | None, Path]]:
    """The cases that real platforms can play."""
    return [(platform, file) for platform, file in CASES if set(where(platform, file).split("+")) <= set(PLATFORMS)]


def chosen() -> list[tuple[str, str]]:
    """Platforms, joined by +, and scenarios."""
    return [(platforms, name) for platforms, names in json.loads(CHOSEN.read_text()).items() for name in names]


def choose() -> dict[str, list[str]]:
    """Few of them that have all the shapes, each twice where there are two that have it."""
    left = {case: shapes(*case) for case in playable()}
    lines = {case: len(case[1].read_text(encoding="utf8").splitlines()) for case in left}
    wanted = Counter({shape: min(count, 2) for shape, count in Counter(chain(*left.values())).items()})
    taken: dict[str, list[str]] = {}
    while wanted:
        best = max(left, key=lambda case: (len(left[case] & wanted.keys()) / (lines[case] + 10), case[1].name))
        wanted -= Counter(left.pop(best) & wanted.keys())
        taken.setdefault(where(*best), []).append(best[1].relative_to(HERE).as_posix())
    return {platforms: sorted(names) for platforms, names in sorted(taken.items())}


if __name__ == "__main__":
    CHOSEN.write_text(json.dumps(choose(), indent=1) + "\n")
