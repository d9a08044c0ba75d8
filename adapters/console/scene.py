"""The rooms, the bot in them, the time there; and what is seen of it all."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

from adapters.console.local import PLATFORM, LocalWorld
from adapters.console.reading import BOT
from adapters.console.showing import Fragments, Look, person
from copbot.language.wording import Value, Wording
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import Message, WorldRoom
from copbot.rooms.actions import Delete, Edit, React, Say, TellPrivately
from copbot.rooms.enclosed import Drawn, Enclosed, File
from copbot.rooms.events import Event
from copbot.rooms.outbox import Outgoing
from copbot.rooms.outcome import Outcome
from copbot.rooms.planner import KEYCAPS
from copbot.running.clock import Clock
from copbot.running.engine import Engine, Input
from copbot.running.files import write_private
from copbot.running.handed_in import HandedIn

MAIN = "#lobby"
PEOPLE = ("ann", "bob", "mia")
MODERATORS = ("mia",)
_STATE = "console"
_PAUSE = timedelta(minutes=15)


class Scene:
    """Several people and the bot. `show` gets what is to be seen, as it happens."""

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        community: str,
        words: Wording,
        show: Callable[[Fragments], None],
        forms: HandedIn,
    ) -> None:
        self._engine = engine
        self._forms = forms
        self._clock = clock
        self._show = show
        self.world = LocalWorld(secrets.token_hex(4), community, self._bot_did)
        self.look = Look(words, self.world.numbers.get, MAIN)
        self._stage = Stage(engine, [PLATFORM], self.world.perform, self.world.member)
        self._state = ""
        self._shown_at = clock.now()
        self._seen_count = 0

    @property
    def now(self) -> datetime:
        """The time in the rooms."""
        return self._clock.now()

    def begin(self) -> bool:
        """Everybody and everything is as an earlier run left it, and time never goes back. Was there one?"""
        kept = json.loads(self._engine.cursor(_STATE) or "{}")
        if "at" in kept:
            self._set_clock(datetime.fromisoformat(kept["at"]))
        self._shown_at = self.now
        self.world.people |= {*PEOPLE, *kept.get("people", ())}
        self.world.moderators |= {*MODERATORS, *kept.get("moderators", ())}
        inside = kept.get("inside", {MAIN: PEOPLE})
        self.world.inside |= {room: set(names) for room, names in inside.items()}
        for name in dict.fromkeys((MAIN, *kept.get("rooms", ()))):
            self._open(name)
        self.catch_up()
        self.keep()
        return bool(kept)

    def keep(self, *, anyway: bool = False) -> None:
        """Write down what the next run begins with, if it has changed."""
        kept = {
            "people": sorted(self.world.people),
            "moderators": sorted(self.world.moderators),
            "rooms": list(self.world.rooms),
            "inside": {room: sorted(names) for room, names in self.world.inside.items()},
        }
        ahead = self.now - datetime.now(self.now.tzinfo)
        state = json.dumps([kept, round(ahead.total_seconds())])
        if anyway or state != self._state:
            value = json.dumps({**kept, "at": self.now.isoformat()}, ensure_ascii=False)
            self._engine.handle([Input(None, (_STATE, value))])
            self._state = state

    def room(self, name: str) -> WorldRoom:
        """The room of that name; it opens if there is none yet."""
        if name not in self.world.rooms:
            self.note("new-room", room=name)
            self._open(name)
        return self.world.rooms[name]

    def _open(self, name: str) -> None:
        room = self.world.open(name)
        self.happens(self.world.known(room, self.now), *self.world.rights_in(room, self.now))

    # What happens

    def happens(self, *events: Event | None) -> None:
        """Tell the engine; None is what rooms like these don't tell it."""
        told = [event for event in events if event is not None]
        if told:
            self._stage.tell(*told)

    def deliver(self) -> None:
        """The bot does what it has to do."""
        self._stage.deliver()

    def let_pass(self, wait: timedelta) -> None:
        """Time passes; where nothing is to be seen of it, the terminal says when the bot has something to do."""
        seen = self._seen_count
        let_pass(self._stage, self.now, self.now + wait, self._set_clock)
        self._time(timedelta(minutes=1))
        due = self._stage.next_due() if seen == self._seen_count else None
        if due is not None:
            self.note("next-due", time=self.look.moment(due))

    def catch_up(self) -> None:
        """What is due by now happens, and what pages on the web have handed in."""
        for form, done in self._forms.take():
            outcome = Outcome()
            try:
                self._stage.happen([Input(form, outcome=outcome)])
            except Exception as error:
                done.set_exception(error)
                raise
            done.set_result(outcome)
        let_pass(self._stage, self.now, self.now, self._set_clock)

    def _set_clock(self, now: datetime) -> None:
        self._clock.advance(max(timedelta(), now - self._clock.now()))

    # What is seen

    def message(self, message: Message) -> None:
        """Show a message behind its number."""
        self._seen(self.look.message(message))

    def note(self, key: str, style: str = "note", **values: Value) -> None:
        """Show a sentence of the terminal itself."""
        self._seen(self.look.note(key, style, **values))

    def _bot_did(self, going: Outgoing, message: Message | None) -> None:
        if message is None:
            return
        number = f"{self.world.numbers.get(message.id, '')}"
        match going.action:
            case React(emoji=emoji, remove=remove):
                if emoji not in KEYCAPS:
                    self.note("unreacted" if remove else "reacted", name=person(BOT), number=number, emoji=emoji)
            case Edit():
                self.note("edited", name=person(BOT), number=number, text=going.action.text)
            case Delete():
                self.note("deleted", name=person(BOT), number=number)
            case _:
                self.message(message)
                files = going.action.files if isinstance(going.action, Say | TellPrivately) else ()
                for file in files if message is self.world.said[-1] else ():
                    content = _content(file)
                    if content is not None:
                        self._keep(file.name, content)

    def _keep(self, name: str, content: bytes) -> None:
        """Put a file that the bot sends into the folder that one is in."""
        where = Path(name).name
        try:
            write_private(Path(where), content)
        except OSError as error:
            self.note("not-filed", name=where, why=error.strerror or "")
        else:
            self.note("filed", name=where)

    def _seen(self, fragments: Fragments) -> None:
        self._time(_PAUSE)
        self._seen_count += 1
        self._show(fragments)

    def _time(self, since: timedelta) -> None:
        """Show the time if so much has passed since it was last seen."""
        if self.now - self._shown_at >= since:
            self._show(self.look.time(self.now))
            self._shown_at = self.now


def _content(file: Enclosed) -> bytes | None:
    """The bytes of a file; None where they can't be had in the terminal."""
    if isinstance(file, File):
        return file.content if isinstance(file.content, bytes) else None
    if isinstance(file, Drawn) and find_spec("PIL") is not None:
        from copbot.running.drawing import picture

        return picture([asdict(one) for one in file.strokes], moves=file.moves)[1]
    return None
