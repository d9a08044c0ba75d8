"""A town that talks without end on one platform: what people do there, one thing after another, and what the bot says.

Nothing of it is kept but the last few messages, so that what grows beside it is the bot.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypedDict

from copbot.rooms.actions import Delivered, Result, Say, TellPrivately
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    Event,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RoomKnown,
)
from copbot.rooms.outbox import Outgoing

ROOMS = 7
_KNOWN = 60
"""So many of the last messages of a sort are replied to, voted on or pressed."""
_VERBS = ("prune", "sow", "water", "graft", "store", "dry", "feed", "move", "harvest", "protect", "mulch", "thin out")
_THINGS = ("roses", "beans", "pears", "leeks", "herbs", "quinces", "tulips", "compost", "apples", "garlic", "a hedge")
_WHEN = ("in spring", "before the frost", "on clay", "in a pot", "under glass", "in the shade", "without tools")
_TALK = (
    "It rained all night over here, and the {thing} like it.",
    "Just back from the allotment, muddy and happy about my {thing}.",
    "lol, same here",
    "that is what I did last year too, it held up well",
    "We should all {verb} more often, if you ask me.",
)
_QUESTION = "How do I {verb} {thing} {when}, {number}?"
_ANSWER = "Best is to wait for a dry week and then {verb} the {thing} in one go, number {number}."
_THANKS = ("thanks, that works", "thank you so much!", "great, that did it")
_WHAT = {
    "talk": 880,
    "asks": 5,
    "wonders": 8,
    "answers": 30,
    "thanks": 12,
    "votes": 20,
    "unvotes": 3,
    "edits": 8,
    "deletes": 2,
    "comes": 3,
    "goes": 1,
    "commands": 14,
    "presses": 14,
}
"""Of a thousand things that people do, so many are of that sort."""
_COMMANDS = (
    "/open",
    "/search {verb} {thing}",
    "/who {thing}",
    "/points",
    "/profile",
    "/health",
    "/best",
    "/columns",
    "/status",
    "/library",
    "/knows {thing}",
    "/quiet 23:00-07:00",
    "/help",
    "/helpdesk Where do I put my {thing} number {number}?",
    "/meet {verb} {thing} together {number} | Sat 10:00 | Sun 14:00",
    "/enter limericks There once was a lover of {thing}, number {number}",
    "/call someone to {verb} the {thing} of the school, 2 people",
)
_NEVER = ("forget", "leave", "nudges", "unlink", "web", "ban", "undo", "start")
"""The commands of buttons that nobody presses here: they end what is to be measured."""


class _There(TypedDict):
    platform: str
    id: str
    at: datetime
    room: str
    private: bool


class Town:
    """Some rooms of a platform with so many people, some of whom come and go."""

    def __init__(self, platform: str, people: int, seed: int) -> None:
        self.platform = platform
        self.can = PROFILES[platform]
        self._dice = random.Random(seed)  # noqa: S311 - a simulation
        self._people = people
        self._first = 0
        """Who has the lowest number among those who are still there."""
        self._number = 0
        self._posts: deque[tuple[str, str, int]] = deque(maxlen=_KNOWN)
        self._asked: deque[tuple[str, str, int]] = deque(maxlen=_KNOWN)
        self._answers: deque[tuple[str, str, int]] = deque(maxlen=_KNOWN)
        self._votes: deque[tuple[str, str, int]] = deque(maxlen=_KNOWN)
        self._buttons: deque[tuple[str, str, Say | TellPrivately]] = deque(maxlen=_KNOWN)

    def rooms(self, at: datetime) -> Iterator[Event]:
        """The bot is in them."""
        for number in range(ROOMS):
            yield RoomKnown(
                platform=self.platform,
                id=self._id(),
                at=at,
                room=f"{self.platform}{number}",
                name=f"#{self.platform}{number}",
                named=True,
                capabilities=self.can,
            )

    def happens(self, at: datetime, native: Callable[[str], tuple[str, dict[str, str]] | None]) -> Iterator[Event]:
        """What somebody does next; `native` reads a command line as a platform with native commands does."""
        what = self._dice.choices(tuple(_WHAT), tuple(_WHAT.values()))[0]
        person, room = self._somebody(), f"{self.platform}{self._dice.randrange(ROOMS)}"
        match what:
            case "asks":
                yield self._gives(
                    person, room, self._words("/ask How do I {verb} {thing} {when}, {number}?"), at, native
                )
            case "wonders":
                yield self._posts_it(
                    person, room, self._words("How do I {verb} {thing} {when}, {number}?"), at, self._asked
                )
            case "answers" if self._asked:
                place, message, _ = self._dice.choice(self._asked)
                yield self._posts_it(person, place, self._words(_ANSWER), at, self._answers, message)
            case "thanks" if self._answers:
                place, message, _ = self._dice.choice(self._answers)
                yield self._posts_it(person, place, self._dice.choice(_THANKS), at, self._posts, message)
            case "votes" if self._answers:
                place, message, _ = self._dice.choice(self._answers)
                self._votes.append((place, message, int(person.id[1:])))
                yield ReactionAdded(**self._there(place, at), author=person, message=message, emoji="👍")
            case "unvotes" if self._votes:
                place, message, who = self._votes.popleft()
                yield ReactionRemoved(**self._there(place, at), author=self._person(who), message=message, emoji="👍")
            case "edits" if self._posts and self.can.edits:
                place, message, who = self._dice.choice((*self._posts, *self._asked, *self._answers))
                text = self._words("I meant to say that I {verb} {thing}, {number}")
                yield MessageEdited(**self._there(place, at), author=self._person(who), message=message, text=text)
            case "deletes" if self._posts and self.can.deletions:
                place, message, _ = self._dice.choice((*self._posts, *self._asked))
                yield MessageDeleted(**self._there(place, at), message=message)
            case "comes":
                self._people += 1
                new = self._person(self._first + self._people - 1)
                yield MemberJoined(**self._there(room, at), person=new)
                yield self._posts_it(new, room, self._words("Hello everybody, I like {thing}"), at, self._posts)
            case "goes":
                gone, self._first, self._people = self._person(self._first), self._first + 1, self._people - 1
                for number in range(ROOMS):
                    yield MemberLeft(**self._there(f"{self.platform}{number}", at), person=gone)
            case "commands":
                yield self._gives(person, room, self._words(self._dice.choice(_COMMANDS)), at, native)
            case "presses" if self._buttons:
                pressed = self._press(at)
                if pressed is not None:
                    yield pressed
            case _:
                yield self._posts_it(person, room, self._words(self._dice.choice(_TALK)), at, self._posts)

    def delivered(self, going: Outgoing) -> Result:
        """The bot has said it; some of it has buttons."""
        action, message = going.action, f"{self.platform} bot {going.row}"
        if isinstance(action, Say | TellPrivately):
            room = action.room if isinstance(action, Say) else f"dm {action.person}"
            if any(self._pressable(one.command) for one in action.buttons):
                self._buttons.append((room, message, action))
            # A command is no message there: what was asked by one is the bot's to say.
            if isinstance(action, Say) and self.can.native_commands and "How do I" in str(action.text):
                self._asked.append((room, message, 0))
        return Delivered(message)

    def _press(self, at: datetime) -> Event | None:
        room, message, action = self._dice.choice(self._buttons)
        button = self._dice.choice([one for one in action.buttons if self._pressable(one.command)])
        only = action.person if isinstance(action, TellPrivately) else action.only_for
        person = self._person(int(only[1:])) if only else self._somebody()
        return ButtonPressed(
            **self._there(room, at, private=isinstance(action, TellPrivately)),
            author=person,
            message=message,
            command=button.command,
            buttons=action.buttons,
        )

    @staticmethod
    def _pressable(command: str) -> bool:
        return bool(command) and command.split()[0] not in _NEVER

    def _gives(
        self,
        person: Person,
        room: str,
        line: str,
        at: datetime,
        native: Callable[[str], tuple[str, dict[str, str]] | None],
    ) -> Event:
        read = native(line) if self.can.native_commands else None
        if read is not None:
            return CommandInvoked(**self._there(room, at), author=person, name=read[0], options=read[1])
        private = not line.startswith("/ask") and self._dice.random() < 0.5
        if private:
            return self._posts_it(person, f"dm {person.id}", line, at, None, private=True)
        return self._posts_it(person, room, line, at, self._asked if line.startswith("/ask") else None)

    def _posts_it(
        self,
        person: Person,
        room: str,
        text: str,
        at: datetime,
        among: deque[tuple[str, str, int]] | None,
        reply_to: str | None = None,
        *,
        private: bool = False,
    ) -> MessagePosted:
        there = self._there(room, at, private=private)
        message = f"m{there['id']}"
        if among is not None:
            among.append((room, message, int(person.id[1:])))
        return MessagePosted(**there, author=person, message=message, text=text, reply_to=reply_to)

    def _there(self, room: str, at: datetime, *, private: bool = False) -> _There:
        return {"platform": self.platform, "id": self._id(), "at": at, "room": room, "private": private}

    def _id(self) -> str:
        self._number += 1
        return f"{self.platform}{self._number}"

    def _somebody(self) -> Person:
        return self._person(self._first + self._dice.randrange(self._people))

    @staticmethod
    def _person(number: int) -> Person:
        return Person(id=f"p{number}", name=f"Person {number}", moderator=number % 500 == 0)

    def _words(self, pattern: str) -> str:
        return pattern.format(
            verb=self._dice.choice(_VERBS),
            thing=self._dice.choice(_THINGS),
            when=self._dice.choice(_WHEN),
            number=self._number,
        )
