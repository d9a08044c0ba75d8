"""A stage: an engine with rooms beside it. Scenarios, the terminal and replays play on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from copbot.rooms.actions import HAS_LEFT, Delivered, Keep, Result, TellPrivately
from copbot.rooms.events import Event, Person, Tick, listed
from copbot.rooms.instead import filled, stored
from copbot.rooms.outbox import Outgoing
from copbot.running.engine import Engine, Input, Report

_PICTURE = b"\x89PNG\r\n\x1a\n"
"""What is kept of each picture here: nobody looks at it."""


class Stage:
    """Tells the engine what happens, in one thread; nothing is delivered before it is asked for.

    `perform` carries out an action; `member` tells who of a room's list of members somebody is, by the ids of both;
    `follows` tells what people did because of what was carried out.
    """

    def __init__(
        self,
        engine: Engine,
        platforms: Iterable[str],
        perform: Callable[[Outgoing], Result],
        member: Callable[[str, str], Person | None] | None = None,
        follows: Callable[[], Sequence[Event]] | None = None,
    ) -> None:
        self.engine = engine
        self.platforms = list(platforms)
        self._perform = perform
        self._member = member
        self._follows = follows
        self._owes = True

    def tell(self, *events: Event | Tick) -> None:
        """These happen; nothing is delivered yet."""
        for event in events:
            listed = self._listed(event) if isinstance(event, Event) and self._member is not None else []
            self._owes = self.engine.handle([*listed, Input(event)]) or self._owes

    def happen(self, inputs: Sequence[Input]) -> None:
        """All of these happen in one transaction, at the times that they tell; nothing is delivered yet."""
        self._owes = self.engine.handle(inputs) or self._owes

    def _listed(self, event: Event) -> list[Input]:
        """What the rooms' lists say of who is behind the event, where the engine wants to know that first."""
        found = []
        for room, person in self.engine.unsure(event):
            seen = self._member(room, person) if self._member is not None else None
            found.append(Input(listed(event.platform, event.id, event.at, room, person, seen)))
        return found

    def deliver(self) -> None:
        """Carry out what waits, and what comes of that."""
        for platform in self.platforms if self._owes else ():
            while going := [self._whole(one) for one in self.engine.pending(platform)]:
                self.engine.handle([Input(self._report(action)) for action in going])
        self._owes = False
        followed = self._follows() if self._follows is not None else ()
        if followed:
            self.tell(*followed)
            self.deliver()

    def _whole(self, going: Outgoing) -> Outgoing:
        """With the bytes of its files."""
        wanted = stored(going.action)
        return replace(going, action=filled(going.action, self.engine.enclosed(wanted))) if wanted else going

    def _report(self, going: Outgoing) -> Report:
        result = self._carried_out(going)
        kept = isinstance(going.action, Keep) and isinstance(result, Delivered)
        return Report(going.row, result, ("image/png", _PICTURE) if kept else None)

    def _carried_out(self, going: Outgoing) -> Result:
        """Carry it out, but for a private word to somebody who turns out to have left all rooms."""
        action, platform, member = going.action, going.platform, self._member
        if member is None or not isinstance(action, TellPrivately):
            return self._perform(going)
        asked = self.engine.to_look_for(going, action.person)
        if asked is None:
            return HAS_LEFT
        seen = {room: member(room, action.person) for room in asked}
        at = self.engine.now()
        told = [listed(platform, f"for {going.row}", at, room, action.person, one) for room, one in seen.items()]
        self.engine.handle([Input(one) for one in told])
        gone = bool(seen) and not any(seen.values())
        return HAS_LEFT if gone else self._perform(going)

    def next_due(self) -> datetime | None:
        """When the next timer is due."""
        return self.engine.next_due()

    def native(self, text: str) -> tuple[str, dict[str, str]] | None:
        """A command line as a platform with native commands gives it."""
        return self.engine.native(text)


def let_pass(stage: Stage, now: datetime, until: datetime, set_clock: Callable[[datetime], None]) -> datetime | None:
    """Let time pass: whatever is due happens at its own time, in order. When the next is due after that."""
    stage.deliver()
    while (due := stage.next_due()) is not None and due <= until:
        now = max(now, due)
        set_clock(now)
        stage.tell(Tick(at=now))
        stage.deliver()
    set_clock(until)
    return due
