"""`copbot play`: a scenario is played against a fresh engine, and what it expects is held against what the bot says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import chain

from copbot.community.settings import Settings
from copbot.kit.feature import Feature
from copbot.rehearsal.scenario import ScenarioError, Step, Where, fields, glob, toml_value
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import Message, World, WorldRoom
from copbot.rooms.capabilities import PROFILES, TELEGRAM_FORUM
from copbot.rooms.events import Event, RoomLost, Tick
from copbot.running.engine import Engine
from storage.database import Database

BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


class UnmetError(Exception):
    """An expectation does not hold; the message tells the line, and what was said instead."""


class Player:
    """Plays one scenario. Raises UnmetError, or ScenarioError for what makes no sense."""

    def __init__(self, database: Database, features: Sequence[Feature], platform: str | None = None) -> None:
        self._database = database
        self._features = features
        self._settings = Settings(features)
        self._forced = platform
        self._platform = platform or "plain"
        self._community: str | None = None
        self._now = BEGIN
        self._labels: dict[str, str] = {}
        self._authors: dict[str, str] = {}
        self._label_wanted: tuple[str, str] | None = None
        self._set: set[str] = set()
        """The features that are set in the scenario: what they do in rounds begins by itself."""
        self._heard = 0
        self._matched = 0
        self._read = 0
        self.world = World()
        self.world.now = BEGIN
        self._begin()

    def _begin(self) -> None:
        engine = Engine(self._database, self._features, self._settings, lambda: self._now)
        self._stage = Stage(engine, self.world.platforms, self.world.perform, self.world.member, self.world.let_in)

    def _set_now(self, now: datetime) -> None:
        self._now = self.world.now = now

    def play(self, steps: Sequence[Step]) -> None:
        """Play it all."""
        self.world.people |= {name for step in steps for name in (step.name, step.where.person) if name}
        for step in steps:
            self.step(step)
        self._deliver()

    def step(self, step: Step) -> None:
        """Play one line."""
        try:
            self._step(step)
        except (LookupError, ValueError) as error:
            raise ScenarioError(f"line {step.line}: {error.args[0] if error.args else error}") from None

    def _step(self, step: Step) -> None:
        match step.verb:
            case "platform":
                self._platform = self._forced or step.text
            case "community":
                self._community = step.text
            case "room":
                self._open(step.text, forum=step.target == "forum", belongs=step.target != "stranger")
            case "setting":
                name, _, setting = step.target.partition(".")
                self._settings.change(name, setting, toml_value(step.text))
                self._stage.engine.settings_changed()
                self._set.add(name)
                self._stage.engine.begin_rounds(self._set)
            case "moderator":
                rooms = [self._where(step.where.room)] if step.where.room else list(self.world.rooms.values())
                if step.where.room:
                    self.world.rulers.add((step.name, step.where.room))
                else:
                    self.world.moderators.add(step.name)
                for room in rooms:
                    self._stage.tell(self.world.rights(step.name, room, self._now))
            case "language":
                self.world.languages[step.name] = step.text
            case "member":
                self.world.comes_in(step.name, self._where(step.where.room))
            case "expect" | "expect-not" | "nothing":
                self._deliver()
                self._check(step)
            case "again" if step.text == "crash":
                self._begin_again()
            case _:
                self._input(step)

    def _input(self, step: Step) -> None:
        self._deliver()
        self._has_heard()
        match step.verb:
            case "again":
                self._begin_again()
            case "off" if step.wait is not None:
                self._set_now(self._now + step.wait)
                self._begin_again()
            case "at" if step.at is not None:
                self._pass(step.at)
            case "wait" if step.wait is not None:
                self._pass(self._now + step.wait)
            case _:
                event = self._event(step)
                if event is not None and (event.room not in self.world.lost or isinstance(event, RoomLost)):
                    self._stage.tell(event)

    def _has_heard(self) -> None:
        self._heard = self._matched = len(self.world.said)
        self._read = len(self.world.edited)

    def _begin_again(self) -> None:
        self._has_heard()
        self._begin()
        there = [room for room in self.world.rooms.values() if room.name not in self.world.lost]
        self._stage.tell(*(self.world.known(room, self._now) for room in there), Tick(at=self._now))

    def _pass(self, until: datetime) -> None:
        if until > self._now:
            let_pass(self._stage, self._now, until, self._set_now)
        else:
            self._set_now(until)
            self._stage.tell(Tick(at=until))

    def _deliver(self) -> None:
        before = len(self.world.said)
        self._stage.deliver()
        if self._label_wanted and len(self.world.said) > before:
            label, room = self._label_wanted
            new = self.world.said[before:]
            posted = [said for said in new if said.room == room and not said.person and not said.thread]
            self._labels[label] = (posted[0] if posted else new[0]).id
            self._label_wanted = None

    def _open(self, name: str, *, forum: bool = False, belongs: bool = True) -> None:
        can = TELEGRAM_FORUM if forum and self._platform == "telegram" else PROFILES[self._platform]
        room = WorldRoom(name, self._platform, can, self._community, belongs, forum and self._platform == "discord")
        self.world.rooms[room.name] = room
        self._stage.platforms = self.world.platforms
        rights = (self.world.rights(name, room, self._now) for name in self.world.moderators if belongs)
        self._stage.tell(self.world.known(room, self._now), *rights)
        self._stage.engine.begin_rounds(self._set)

    def _where(self, name: str | None) -> WorldRoom:
        if not self.world.rooms:
            raise LookupError("there is no room yet; begin with “room #help”")
        if name is None:
            return next(iter(self.world.rooms.values()))
        if name not in self.world.rooms:
            # A room that is named for the first time is there, like those named by a line of their own.
            self._open(name)
        return self.world.rooms[name]

    def _message(self, label: str) -> Message:
        number = self._labels.get(label)
        if number is None:
            raise LookupError(f"nothing is labelled {label}")
        if number not in self.world.messages:
            raise LookupError(f"what is labelled {label} is gone")
        return self.world.messages[number]

    def _event(self, step: Step) -> Event | None:
        world, now = self.world, self._now
        match step.verb:
            case "joins" | "leaves":
                return world.joins(step.name, self._where(step.where.room), now, leaves=step.verb == "leaves")
            case "gets" | "loses":
                return world.gets_role(step.name, self._where(step.where.room), step.text, now, on=step.verb == "gets")
            case "rename":
                return world.renames(self._where(step.where.room), step.text, now)
            case "lost":
                return world.loses(self._where(step.where.room), now)
            case "back":
                world.lost.discard(step.where.room or "")
                return world.known(self._where(step.where.room), now)
            case "asks":
                return world.asks(step.name, self._where(step.where.room), step.text, now)
            case "follows":
                return world.follows(step.name, step.target, now)
            case "reacts" | "unreacts":
                return world.reacts(step.name, self._message(step.target), step.text, now, away=step.verb == "unreacts")
            case "edits" | "deletes":
                message = self._message(step.target)
                author = self._authors.get(step.target, message.author)
                may = author == step.name or (step.verb == "deletes" and step.name in world.moderators)
                if not may:
                    raise LookupError(f"{step.target} is not {step.name}'s")
                if step.verb == "edits":
                    return world.edits(step.name, message, step.text, now)
                return world.deletes(message, now)
            case "presses":
                pressed = world.presses(step.name, self._message(step.target), step.text.strip(), now)
                if pressed is None:
                    raise LookupError(f"{step.target} has no button “{step.text}”")
                return pressed
            case "fills" if (room := self._where(step.where.room)).can.forms:
                if step.label:
                    self._authors[step.label] = step.name
                    self._labels.pop(step.label, None)
                    self._label_wanted = (step.label, room.name)
                return world.fills(step.name, room, step.target[1:], fields(step.text), now)
            case "fills":
                # Where there are no forms the command stands alone.
                return self._posted(replace(step, verb="says", text=step.target))
            case _:
                return self._posted(step)

    def _posted(self, step: Step) -> Event:
        room, reply_to, thread, private = self._where(step.where.room), None, None, step.verb == "dm"
        if step.verb in ("replies", "thread"):
            message = self._message(step.target)
            private = message.room.startswith("dm:")
            room = room if private else self._where(message.room)
            if step.verb == "replies":
                reply_to, thread = message.id, message.thread
            else:
                thread = message.thread or message.id
        if room.posts and reply_to is not None and thread is None:
            # A forum has posts only, and each is a thread.
            thread = reply_to
        is_post = room.posts and thread is None and not private
        native = self._stage.native(step.text) if room.can.native_commands and not is_post else None
        if native is not None and step.files:
            raise LookupError("nothing comes with a command there")
        event, number = self.world.posts(
            step.name,
            room,
            step.text,
            self._now,
            reply_to=reply_to,
            thread=thread,
            native=native,
            private=private,
            files=step.files,
        )
        if step.label:
            self._authors[step.label] = step.name
            if native is None:
                self._labels[step.label] = number
            else:
                self._labels.pop(step.label, None)
                self._label_wanted = (step.label, room.name)
        return event

    # Expectations

    def _check(self, step: Step) -> None:
        said = [message for message in self.world.said[self._heard :] if not message.gone]
        if step.verb == "nothing":
            if said:
                raise UnmetError(f"line {step.line}: expected nothing; the bot said:\n{_shown(said)}")
            return
        words = glob(step.text)

        def holds(message: Message) -> bool:
            return words(message.text) and brings(step, message.files)

        if step.verb == "expect-not":
            for message in said:
                if self._is_at(message, step.where) and holds(message):
                    raise UnmetError(f"line {step.line}: must not be said, but was:\n{_shown([message])}")
            return
        first = max(self._heard, self._matched)
        since = ((number, one) for number, one in enumerate(self.world.said[first:], first + 1) if not one.gone)
        # What reads otherwise since then is read, too.
        edited = ((self._matched, one) for one in self.world.edited[self._read :])
        there = ((number, one) for number, one in chain(since, edited) if self._is_at(one, step.where))
        met = next(((number, one) for number, one in there if holds(one)), None)
        if met is not None:
            self._matched, message = met
            if step.label:
                self._labels[step.label] = message.id
            return
        instead = f"the bot said:\n{_shown(said)}" if said else "the bot said nothing"
        raise UnmetError(f"line {step.line}: expected > {step.where}: {step.text}\n{instead}")

    def _is_at(self, message: Message, where: Where) -> bool:
        if where.person is not None:
            return message.person == where.person
        if where.thread is not None:
            asked = self._message(where.thread)
            thread = asked.thread or asked.id
            at = message.thread if self._where(asked.room).can.threads else self.world.root(message.id)
            return message.person is None and message.room == asked.room and at in (thread, self.world.root(asked.id))
        if where.room is not None:
            return message.room == where.room and message.person is None and message.thread is None
        return True


def brings(step: Step, files: Sequence[tuple[str, str]]) -> bool:
    """Are these, by name and what they show, the files that are expected, if any are?"""
    if not step.files:
        return True
    fit = (
        (not wanted.name or glob(wanted.name)(name)) and (not wanted.about or glob(wanted.about)(about))
        for wanted, (name, about) in zip(step.files, files, strict=False)
    )
    return len(files) == len(step.files) and all(fit)


def _shown(said: list[Message]) -> str:
    def at(message: Message) -> str:
        if message.person:
            return f"dm {message.person}"
        return f"{message.room}, in a thread" if message.thread else message.room

    def along(message: Message) -> str:
        return "".join(f" [{name or 'picture'}{about and f' ({about})'}]" for name, about in message.files)

    return "\n".join(f"  {at(message)}: {message.text}{along(message)}" for message in said)
