"""Plays a scenario for real: people with clients of their own on one side of a server, the bot on the other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import takewhile

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.play import BEGIN, UnmetError
from copbot.rehearsal.scenario import Step, Where, fields, glob, toml_value
from copbot.rooms.capabilities import PROFILES, TELEGRAM_FORUM, Capabilities
from copbot.running.live import Adapter
from storage.database import Database
from tests.adapters.counterpart import Counterpart, Forms, Links, Roles, Said
from tests.adapters.running import Running

_COMMAND = re.compile(r"(?<![\w/!.?])!(?=\w)")
"""What stands before a command on Matrix, where scenarios write a slash."""
_PREPARE = ("platform", "community", "room", "setting", "moderator", "member", "language", "at")


@dataclass(frozen=True, slots=True)
class Room:
    """A room, and what can be done in it."""

    platform: str
    name: str
    can: Capabilities


@dataclass(frozen=True, slots=True)
class Known:
    """A message that steps can point to. `person` is whose talk with the bot it is in, if it is in one."""

    platform: str
    id: str
    room: str | None
    person: str | None = None
    thread: str | None = None
    reply_to: str | None = None


class Contract:
    """Plays one scenario on the servers of these platforms. Raises UnmetError where the bot does otherwise.

    With one platform the scenario is played there, whatever platforms it names itself.
    """

    def __init__(self, database: Database, counterparts: Mapping[str, Counterpart]) -> None:
        self._counterparts = counterparts
        self._settings = Settings(ALL)
        self._running = Running(database, self._adapters, self._settings, BEGIN)
        self._started = False
        self._asked = False
        """Somebody has asked to join a room."""
        self._platform = next(iter(counterparts))
        self._community = "community"
        self._rooms: dict[str, Room] = {}
        self._labels: dict[str, str] = {}
        self._known: dict[str, Known] = {}
        self._wanted: tuple[str, Room] | None = None
        self._order: list[tuple[str, int]] = []
        self._said: dict[str, list[Said]] = {platform: [] for platform in counterparts}
        self._heard = 0
        self._before: list[str] = []
        """How what was said before reads."""
        self._matched: dict[str | None, int] = {}
        """Up to where expectations were met, for each place: the bot speaks in several places side by side."""

    def _adapters(self) -> Sequence[Adapter]:
        return [counterpart.adapter() for counterpart in self._counterparts.values()]

    async def play(self, steps: Sequence[Step]) -> None:
        """Play it all."""
        people = {name for step in steps for name in (step.name, step.where.person) if name}
        for counterpart in self._counterparts.values():
            counterpart.begins(people, lambda: self._running.now)
        try:
            for step, after in zip(steps, [*steps[1:], None], strict=True):
                await self._step(step, cut_off=after is not None and (after.verb, after.text) == ("again", "crash"))
        finally:
            await self._running.crash()

    async def _step(self, step: Step, *, cut_off: bool) -> None:
        """Play a line. After one that is `cut_off` nothing is delivered."""
        if step.verb not in _PREPARE and not self._started:
            await self._begin()
        match step.verb:
            case "platform":
                if len(self._counterparts) > 1:
                    self._platform = step.text
            case "community":
                self._community = step.text
            case "room":
                await self._open(step.text, forum=step.target == "forum", stranger=step.target == "stranger")
                if step.target == "stranger":
                    # What the bot says there is said now.
                    await self._settle()
            case "setting":
                name, _, setting = step.target.partition(".")
                self._settings.change(name, setting, toml_value(step.text))
                for one in self._counterparts.values():
                    if isinstance(one, Roles):
                        one.roles = self._settings.roles
                if step.target == "community.language":
                    for counterpart in self._counterparts.values():
                        await counterpart.speaks(None, step.text.strip('"'))
                if self._started:
                    await self._running.stop()
                    await self._begin()
            case "moderator":
                if step.where.room is not None:
                    room = await self._room(step.where.room)
                    await self._of(room).make_moderator(step.name, room.name)
                else:
                    for counterpart in self._counterparts.values():
                        await counterpart.make_moderator(step.name)
                if self._started:
                    await self._settle()
            case "member":
                room = await self._room(step.where.room)
                await self._of(room).make_member(step.name, room.name)
            case "language":
                for counterpart in self._counterparts.values():
                    await counterpart.speaks(step.name, step.text)
            case "expect" | "expect-not" | "nothing":
                self._check(step)
            case _:
                self._heard = len(self._order)
                self._before = [one.text for one in self._all()]
                self._matched = {}
                await self._input(step)
                await self._settle(hold=cut_off)

    async def _input(self, step: Step) -> None:
        match step.verb:
            case "again":
                await (self._running.stop() if step.text == "restart" else self._running.crash())
                await self._begin()
            case "off" if step.wait is not None:
                await self._running.stop()
                self._running.now += step.wait
                await self._begin()
            case "at" if step.at is not None:
                await self._pass(step.at)
            case "wait" if step.wait is not None:
                await self._pass(self._running.now + step.wait)
            case _:
                await self._does(step)

    async def _begin(self) -> None:
        """Start the bot; it reads what there is to read."""
        self._started = True
        await self._running.start()
        for counterpart in self._counterparts.values():
            await counterpart.read()
        await self._running.tick()
        await self._settle()

    async def _pass(self, until: datetime) -> None:
        if not self._started:
            self._running.now = until
        elif until > self._running.now:
            await self._running.let_pass(until)
        else:
            self._running.now = until
            await self._running.tick()

    async def _settle(self, *, hold: bool = False) -> None:
        """Everything that happened has been heard, and, unless it is held back, everything said."""
        if not self._started:
            return
        if hold:
            self._running.hold()
        # Who is let in comes in, and may be greeted.
        for _ in range(2 if self._asked else 1):
            for counterpart in self._counterparts.values():
                await counterpart.read()
            if hold:
                return
            await self._running.release()
        for platform, counterpart in self._counterparts.items():
            before, self._said[platform] = len(self._said[platform]), await counterpart.said()
            for index, said in enumerate(self._said[platform][before:], before):
                self._order.append((platform, index))
                private = said.person if said.room is None else None
                self._known[said.id] = Known(platform, said.id, said.room, private, said.thread, said.reply_to)
        self._label()

    def _label(self) -> None:
        """What the label of a native command stands for: the message under which its outcome appears."""
        new = self._all()[self._heard :]
        if self._wanted is not None and new:
            label, room = self._wanted
            posted = [one for one in new if one.room == room.name and one.person is None and one.thread is None]
            self._labels[label] = (posted[0] if posted else new[0]).id
            self._wanted = None

    async def _open(self, name: str, *, forum: bool = False, stranger: bool = False) -> Room:
        can = TELEGRAM_FORUM if forum and self._platform == "telegram" else PROFILES[self._platform]
        self._rooms[name] = room = Room(self._platform, name, can)
        community = None if stranger else self._community
        await self._counterparts[self._platform].open_room(name, forum=forum, community=community)
        return room

    async def _room(self, name: str | None) -> Room:
        if name is None:
            return next(iter(self._rooms.values()))
        return self._rooms.get(name) or await self._open(name)

    def _at(self, label: str) -> Known:
        return self._known[self._labels[label]]

    # What people do

    async def _does(self, step: Step) -> None:
        match step.verb:
            case "joins" | "leaves":
                room = await self._room(step.where.room)
                await self._of(room).joins(step.name, room.name, leaves=step.verb == "leaves")
            case "gets" | "loses":
                room = await self._room(step.where.room)
                counterpart = self._of(room)
                if isinstance(counterpart, Roles):
                    await counterpart.gives(step.name, room.name, step.text, on=step.verb == "gets")
            case "rename":
                room = await self._room(step.where.room)
                await self._of(room).rename(room.name, step.text)
            case "lost" | "back":
                room = await self._room(step.where.room)
                await self._of(room).let_in(room.name, on=step.verb == "back")
            case "asks":
                room = await self._room(step.where.room)
                await self._of(room).asks_to_join(step.name, room.name, step.text)
                self._asked = True
            case "follows":
                for counterpart in self._counterparts.values():
                    if isinstance(counterpart, Links):
                        await counterpart.follows(step.name, step.target)
                self._asked = True
            case "reacts" | "unreacts":
                at = self._at(step.target)
                away = step.verb == "unreacts"
                await self._counterparts[at.platform].reacts(step.name, at.id, step.text, away=away)
            case "edits":
                at = self._at(step.target)
                await self._counterparts[at.platform].edits(step.name, at.id, step.text)
            case "deletes":
                at = self._at(step.target)
                await self._counterparts[at.platform].deletes(step.name, at.id)
            case "presses":
                at = self._at(step.target)
                await self._counterparts[at.platform].presses(step.name, at.id, step.text.strip())
            case "dm":
                room = await self._room(step.where.room)
                await self._writes_privately(step, room.platform, None)
            case "fills":
                await self._fills(step)
            case _:
                await self._posts(step)

    async def _fills(self, step: Step) -> None:
        room = await self._room(step.where.room)
        counterpart = self._of(room)
        if not isinstance(counterpart, Forms):
            await self._posts(replace(step, verb="says", text=step.target))
            return
        await counterpart.fills(step.name, room.name, step.target[1:], fields(step.text))
        if step.label:
            self._labels.pop(step.label, None)
            self._wanted = (step.label, room)

    async def _writes_privately(self, step: Step, platform: str, reply_to: str | None) -> None:
        id = await self._counterparts[platform].writes_privately(
            step.name, step.text, reply_to=reply_to, files=step.files
        )
        if id is not None:
            self._posted(step, Known(platform, id, None, step.name, None, reply_to))

    async def _posts(self, step: Step) -> None:
        room, reply_to, thread = await self._room(step.where.room), None, None
        if step.verb in ("replies", "thread"):
            at = self._at(step.target)
            if at.room is None:
                await self._writes_privately(step, at.platform, at.id)
                return
            room = await self._room(at.room)
            if step.verb == "replies":
                reply_to, thread = at.id, at.thread
            elif room.can.threads:
                thread = at.thread or at.id
            else:
                reply_to = at.id
        id = await self._of(room).posts(
            step.name, room.name, step.text, reply_to=reply_to, thread=thread, files=step.files
        )
        if id is not None:
            self._posted(step, Known(room.platform, id, room.name, None, thread, reply_to))
        elif step.label:
            self._labels.pop(step.label, None)
            self._wanted = (step.label, room)

    def _posted(self, step: Step, known: Known) -> None:
        self._known[known.id] = known
        if step.label:
            self._labels[step.label] = known.id

    def _of(self, room: Room) -> Counterpart:
        return self._counterparts[room.platform]

    # Expectations

    def _all(self) -> list[Said]:
        return [self._said[platform][index] for platform, index in self._order]

    def _check(self, step: Step) -> None:
        said = [one for one in self._all()[self._heard :] if not one.gone]
        if step.verb == "nothing":
            if said:
                raise UnmetError(f"line {step.line}: expected nothing; the bot said:\n{_shown(said)}")
            return
        holds = glob(step.text)
        if step.verb == "expect-not":
            for one in said:
                met = self._is_at(one, step.where) and holds(_normal(one.text))
                if met and self._brings(step, self._all().index(one)):
                    raise UnmetError(f"line {step.line}: must not be said, but was:\n{_shown([one])}")
            return
        for number, one in enumerate(self._all()[self._heard :], self._heard):
            place = one.room or one.person
            if number < self._matched.get(place, 0) or one.gone:
                continue
            if self._is_at(one, step.where) and holds(_normal(one.text)) and self._brings(step, number):
                self._matched[place] = number + 1
                if step.label:
                    self._labels[step.label] = one.id
                return
        before = enumerate(zip(self._all(), self._before, strict=False))
        edited = [(number, one) for number, (one, text) in before if one.text != text]
        for number, one in edited:
            met = self._is_at(one, step.where) and holds(_normal(one.text)) and self._brings(step, number)
            if met and not one.gone:
                if step.label:
                    self._labels[step.label] = one.id
                return
        instead = f"the bot said:\n{_shown(said)}" if said else "the bot said nothing"
        raise UnmetError(f"line {step.line}: expected > {step.where}: {step.text}\n{instead}")

    def _brings(self, step: Step, number: int) -> bool:
        """Do the expected files come with what was said, or in messages of their own behind it?"""
        if not step.files:
            return True
        first, *others = self._all()[number:]
        behind = takewhile(
            lambda one: one.files, (one for one in others if (one.room, one.person) == (first.room, first.person))
        )
        said = [first, *behind]
        there = [(name, about or one.text) for one in said for name, about in one.files]
        return len(there) == len(step.files) and all(
            wanted.about.casefold() in about.casefold() for wanted, (_, about) in zip(step.files, there, strict=True)
        )

    def _is_at(self, one: Said, where: Where) -> bool:
        if where.person is not None:
            return one.person == where.person
        if where.thread is not None:
            asked = self._at(where.thread)
            if one.person is not None or one.room != asked.room or asked.room is None:
                return False
            at = one.thread if self._rooms[asked.room].can.threads else self._root(one.id)
            return at in (asked.thread or asked.id, self._root(asked.id))
        if where.room is not None:
            return one.room == where.room and one.person is None and one.thread is None
        return True

    def _root(self, id: str) -> str:
        """The message at which the thread or the chain of replies begins that this message is in."""
        seen: set[str] = set()
        while id in self._known and id not in seen:
            seen.add(id)
            known = self._known[id]
            id = known.thread or known.reply_to or id
        return id


def _normal(text: str) -> str:
    """With commands as scenarios write them."""
    return _COMMAND.sub("/", text)


def _shown(said: Sequence[Said]) -> str:
    def at(one: Said) -> str:
        if one.person:
            return f"dm {one.person}"
        return f"{one.room}, in a thread" if one.thread else f"{one.room}"

    return "\n".join(f"  {at(one)}: {one.text}" for one in said)
