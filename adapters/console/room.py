"""What is typed happens in the local room."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy.exc import DBAPIError

from adapters.console.local import choices
from adapters.console.reading import Bare, Order, Wrong, joined, messages, read
from adapters.console.scene import MAIN, PEOPLE, Scene
from adapters.console.showing import person
from copbot.rehearsal.scenario import Step
from copbot.rehearsal.world import Message, WorldRoom
from copbot.rooms.events import Event
from copbot.rooms.text import text

_FARTHEST = timedelta(days=366)
_CHOICES_WITHIN = 10


class RefusedError(Exception):
    """What was typed can't be done here: which sentence says so, and what it shows."""

    def __init__(self, key: str, what: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.what = what


class LocalRoom:
    """Takes lines one by one, and lets people do in the scene what they say."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.world = scene.world
        self._labels: dict[str, Message] = {}
        self._used: set[str] = set()
        self.speaker, self.place = PEOPLE[0], MAIN
        """Who says a line without a name, and where."""

    @property
    def people(self) -> list[str]:
        """Everybody, by name."""
        return sorted(self.world.people)

    @property
    def present(self) -> list[str]:
        """Who is in the room that one begins in."""
        return sorted(self.world.inside.get(MAIN, ()))

    def hear_all(self, typed: str) -> bool:
        """Take what was typed or pasted: lines without a name belong to the message before. False if it asks to end."""
        return all(self.hear(line, more) for line, more in messages(typed.splitlines(), self.world.people))

    def hear(self, line: str, more: str = "") -> bool:
        """Take a line, and what its message has below that; False if it asks to end."""
        reading = joined(read(line, self.world.people), more)
        if reading is Order.QUIT:
            return False
        if reading is Order.HELP:
            self._scene.note("help", "")
        elif isinstance(reading, Wrong):
            self._scene.note(reading.key, "wrong", what=reading.what[:60])
        elif reading is not None:
            self._guarded(lambda: self._does(reading))
        return True

    def tick(self) -> None:
        """What is due by now happens."""
        self._guarded(self._scene.catch_up)

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except RefusedError as refused:
            self._scene.note(refused.key, "wrong", what=refused.what[:60])
        except DBAPIError as error:
            self._scene.note("wrong-database", "wrong", what=str(error.orig)[:200])

    def _does(self, reading: Step | Bare) -> None:
        if isinstance(reading, Bare):
            self._bare(reading.text)
        else:
            self._step(reading)
        self._scene.deliver()
        self._scene.keep()

    def choosable(self, number: int | None = None) -> Message | None:
        """The last message to the speaker with choices (with this one), of which none has been chosen yet."""
        for message in self.world.newest(_CHOICES_WITHIN):
            to_speaker = message.person == self.speaker or (message.person is None and message.room == self.place)
            if message.author is None and to_speaker and message.id not in self._used:
                found = choices(message)
                if found and (number is None or number in found):
                    return message
        return None

    # What people do

    def _bare(self, words: str) -> None:
        number = int(words) if len(words) == 1 and _is_number(words) else 0
        offered = self.choosable(number) if number else None
        if offered is not None:
            self._choose(self.speaker, offered, number)
        else:
            self._post(self.speaker, self.world.rooms[self.place], words)

    def _step(self, step: Step) -> None:
        match step.verb:
            case "wait" if step.wait is not None:
                self._pass(step.wait)
                return
            case "at" if step.at is not None:
                self._pass(step.at - self._scene.now)
                return
            case "room":
                self._scene.room(step.text)
                return
        name = self._who(step.name)
        match step.verb:
            case "moderator":
                self.world.moderators.add(name)
                self._scene.note("moderator", name=person(name))
                self._scene.happens(
                    *(self.world.rights(name, room, self._scene.now) for room in self.world.rooms.values())
                )
            case "joins" | "leaves":
                self._comes(name, step)
            case "says" | "dm" | "replies" | "thread":
                self._says(name, step)
            case "presses":
                self._press(name, self._message(step.target, name), step.text.strip())
            case _:
                self._changes(name, self._message(step.target, name), step)

    def _who(self, name: str) -> str:
        known = next((one for one in self.world.people if one.casefold() == name.casefold()), None)
        if known is None:
            self.world.people.add(name)
            self._scene.note("new-person", name=person(name))
        return known or name

    def _says(self, name: str, step: Step) -> None:
        if step.label.isdigit():
            raise RefusedError("wrong-label")
        about = self._message(step.target, name) if step.target else None
        private = step.verb == "dm" or (about is not None and about.room.startswith("dm:"))
        where = about.room if about is not None and not private else step.where.room
        room = self._scene.room(where or MAIN)
        if not private:
            self.place = room.name
        elif name != self.speaker:
            self.place = MAIN
        self.speaker = name
        said = self._post(name, room, step.text, about.id if about else None, private=private)
        if step.label:
            self._labels[step.label] = said

    def _post(
        self, name: str, room: WorldRoom, words: str, reply_to: str | None = None, *, private: bool = False
    ) -> Message:
        event, number = self.world.posts(name, room, words, self._scene.now, reply_to=reply_to, private=private)
        message = self.world.messages[number]
        self.world.number(message)
        self._scene.message(message)
        self._scene.happens(event)
        return message

    def _press(self, name: str, message: Message, label: str) -> None:
        found = choices(message)
        for number, choice in found.items():
            if label in (f"{number}", choice) or label.casefold() == choice.casefold():
                self._choose(name, message, number)
                return
        raise RefusedError("wrong-choice", f"{self.world.numbers[message.id]}")

    def _choose(self, name: str, message: Message, number: int) -> None:
        self._used.add(message.id)
        private = message.person is not None
        room = self.world.rooms[MAIN] if private else self._scene.room(message.room)
        self._post(name, room, f"{number}", message.id, private=private)

    def _changes(self, name: str, message: Message, step: Step) -> None:
        number = f"{self.world.numbers[message.id]}"
        away = step.verb == "unreacts"
        event: Event | None
        if step.verb in ("reacts", "unreacts"):
            self._scene.note("unreacted" if away else "reacted", name=person(name), number=number, emoji=step.text)
            event = self.world.reacts(name, message, step.text, self._scene.now, away=away)
        else:
            may = message.author == name or (step.verb == "deletes" and name in self.world.moderators)
            if not may:
                raise RefusedError("wrong-author", number)
            if step.verb == "edits":
                self._scene.note("edited", name=person(name), number=number, text=text(step.text))
                event = self.world.edits(name, message, step.text, self._scene.now)
            else:
                self._scene.note("deleted", name=person(name), number=number)
                event = self.world.deletes(message, self._scene.now)
                message.gone = True
        self._scene.happens(event)

    def _comes(self, name: str, step: Step) -> None:
        where = step.where.room or MAIN
        if step.verb == "leaves" and where not in self.world.rooms:
            raise RefusedError("wrong-room", where)
        room = self._scene.room(where)
        self._scene.note("joined" if step.verb == "joins" else "left", name=person(name), room=where)
        event = self.world.joins(name, room, self._scene.now, leaves=step.verb == "leaves")
        self._scene.happens(event)

    def _message(self, target: str, name: str) -> Message:
        found = self.world.numbered(int(target)) if _is_number(target) else self._labels.get(target)
        if found is None:
            raise RefusedError("wrong-number", target)
        if found.gone:
            raise RefusedError("wrong-gone", target)
        if found.room.startswith("dm:") and found.room != f"dm:{name}":
            raise RefusedError("wrong-private", target)
        return found

    def _pass(self, wait: timedelta) -> None:
        if wait <= timedelta():
            raise RefusedError("wrong-past")
        if wait > _FARTHEST:
            raise RefusedError("wrong-far")
        self._scene.let_pass(wait)


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) < 10
