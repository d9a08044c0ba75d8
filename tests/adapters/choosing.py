"""Which scenarios are played on the real adapters: so few that together they do all that a platform can be asked.

Every scenario is played on profiles by tests/test_scenarios.py, which tries the features. What only the adapters
can get wrong is how an event is read and an action carried out. So each scenario has *shapes*: the kinds of events and
actions in it, with what they carry (a reply, a thread, buttons, a file, a fallback, each style of text, whose message
it is about, a command's options, the emoji), how deliveries end, and whether the bot is started again; and what is
said, typed and invoked in each language that the community speaks.
`chosen.json` names for each platform scenarios that have all shapes that any scenario has there, those first that bring
most in the fewest lines, and the shapes that each stands for.

    .venv/bin/python -m tests.adapters.choosing

writes it anew. tests/test_scenarios.py says when that is needed; `make contract` plays all scenarios.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields
from functools import cache
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
from storage.database import Database
from tests.cases import CASES, named, where
from tests.memory import fresh

CHOSEN = Path(__file__).parent / "chosen.json"
PLATFORMS = ("matrix", "discord", "telegram")
LEFT_OUT = {("discord", f"unknown-command{which}.chat") for which in ("", "-dutch", "-many")}
"""Discord's counterpart has another bot speak, to know what ours has heard; commands are left to such a one."""

_IN_WORDS = {"CommandInvoked", "MessagePosted", "Say"}
"""What an adapter might read or show otherwise in another language."""


Note = Callable[[str, Event | Action, str], None]


class _Watched(Stage):
    """Notes all that passes."""

    def __init__(self, engine: Engine, world: World, note: Note) -> None:
        super().__init__(engine, world.platforms, self._watched, world.member, world.let_in)
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

    def __init__(self, platform: str | None, database: Database) -> None:
        self.found: set[str] = set()
        super().__init__(database, ALL, platform)

    def _begin(self) -> None:
        super()._begin()
        self._stage = _Watched(self._stage.engine, self.world, self._note)

    def _note(self, platform: str, what: Event | Action, ending: str) -> None:
        self.found |= {" ".join([platform, type(what).__name__, *shape, ending]) for shape in self._shapes(what)}

    def _shapes(self, what: Event | Action) -> Iterator[list[str]]:
        """A shape for all that it carries, and one for each style of its text, a command's options and each emoji."""
        yield [word for field in fields(what) if (word := self._carried(field.name, field.default, what))]
        for name in ("text", "spans"):
            yield from ([f"{span.style}"] for span in getattr(what, name, ()) if isinstance(span, Span))
        if isinstance(what, CommandInvoked):
            yield ["with", *sorted(what.options)]
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


def shapes(platform: str | None, file: Path, database: Database) -> set[str]:
    """Play a scenario: what it asks of the platforms that it is played on, each shape with its platform before it."""
    steps = read(file.read_text(encoding="utf8").splitlines())
    player = _Shaped(platform, database)
    player.play(steps)
    again = {step.text for step in steps if step.verb == "again"}
    spoken = {step.text.strip('"') for step in steps if step.target == "community.language"}
    found = player.found | {f"{one} {how}" for one in player.world.platforms for how in again}
    kinds = {" ".join(shape.split(" ", 2)[:2]) for shape in player.found}
    found |= {f"{kind} in {language}" for kind in kinds if kind.split()[1] in _IN_WORDS for language in spoken}
    return {shape for shape in found if shape.split(" ", 1)[0] in PLATFORMS}


def untried(platform: str | None, file: Path, found: set[str]) -> set[str]:
    """The shapes of a scenario that none of the chosen ones stands for, or that it stands for and no longer has."""
    if not _is_playable(platform, file):
        return set()
    tried = _chosen()
    stands_for = tried.get((where(platform, file), named(file)), set())
    return found - set().union(*tried.values()) | stands_for - found


def playable() -> list[tuple[str | None, Path]]:
    """The cases that real platforms can play."""
    return [case for case in CASES if _is_playable(*case)]


def chosen() -> list[tuple[str, str]]:
    """Platforms, joined by +, and scenarios."""
    return list(_chosen())


def choose() -> dict[str, dict[str, list[str]]]:
    """Few of them that have all the shapes: for each platform the scenarios, with the shapes that each stands for."""
    left = {case: shapes(*case, fresh()) for case in playable()}
    lines = {case: len(case[1].read_text(encoding="utf8").splitlines()) for case in left}
    wanted = set().union(*left.values())
    taken: dict[str, dict[str, list[str]]] = {}
    while wanted:
        best = max(left, key=lambda case: (len(left[case] & wanted) / (lines[case] + 10), case[1].name))
        taken.setdefault(where(*best), {})[named(best[1])] = sorted(left[best] & wanted)
        wanted -= left.pop(best)
    return {platforms: dict(sorted(names.items())) for platforms, names in sorted(taken.items())}


def _is_playable(platform: str | None, file: Path) -> bool:
    on = where(platform, file)
    return (on, file.name) not in LEFT_OUT and set(on.split("+")) <= set(PLATFORMS)


@cache
def _chosen() -> dict[tuple[str, str], set[str]]:
    kept = json.loads(CHOSEN.read_text(encoding="utf8"))
    return {(on, name): set(stands_for) for on, names in kept.items() for name, stands_for in names.items()}


if __name__ == "__main__":
    CHOSEN.write_text(json.dumps(choose(), indent=1, ensure_ascii=False) + "\n", encoding="utf8")
