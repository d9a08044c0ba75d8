"""People on one platform: they talk, ask, answer, look for things and vote, whatever befalls the bot meanwhile."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence
from itertools import cycle, islice
from typing import Literal, Protocol

from tests.load.soak.book import Answered, Asked, Book, Wait

Ill = Literal["cut", "429", "5xx"]
"""Every connection is cut; all that is asked for is refused for some seconds; nothing but a 502 is answered."""
_TALK = ("good morning everybody", "lovely weather today", "good night all", "haha")
_KINDS = {"talk": 80, "ask": 5, "answer": 7, "vote": 5, "search": 3}
_KEPT = 12
"""So many of the latest questions and answers are still talked about."""
_ANSWERS = 3
"""Nobody answers a question that has so many answers."""
_AT_ONCE = 16
"""So many people can wait for a platform at once."""
_PROBE_EVERY = 2.0
_PATIENCE = 120.0
"""Seconds that somebody waits for the answer to a private command."""
PROBER = "zoe"


class Crowd(Protocol):
    """A platform's server, with people on it who do what they want to, as soon as it lets them."""

    name: str
    rooms: list[str]
    people: list[str]

    async def ready(self) -> None:
        """Returns when people can give the bot commands."""
        ...

    async def says(self, person: str, room: str, text: str, reply_to: str | None = None) -> str:
        """Somebody writes; the message's id."""
        ...

    async def asks(self, person: str, room: str, text: str) -> str | None:
        """Somebody asks with the command; the message under which it is answered, empty if none came in time.

        None if nobody took the command.
        """
        ...

    async def searches(self, person: str, room: str, word: str) -> bool:
        """Somebody looks for something; was the command taken?"""
        ...

    async def votes(self, person: str, message: str) -> None:
        """Somebody finds an answer good."""
        ...

    async def whispers(self, word: str) -> float | None:
        """The prober looks for something privately: when that got there. None if the command was not taken."""
        ...

    async def hears(self, word: str) -> None:
        """Returns when the answer has arrived at the prober's client."""
        ...

    async def said(self) -> list[str]:
        """All that the bot has said, as people see it: the texts."""
        ...

    def untaken(self) -> set[str]:
        """The words of commands to which the bot has said that it was interrupted, and nothing else since."""
        ...

    async def ail(self, how: Ill, seconds: float) -> None:
        """For so long it is ill."""
        ...

    async def restart(self, seconds: float) -> None:
        """It goes down, and comes back after so many seconds."""
        ...

    async def close(self) -> None:
        """End it."""
        ...


class Talk:
    """What goes on on one platform."""

    def __init__(self, crowd: Crowd, dice: random.Random) -> None:
        self.crowd = crowd
        self.book = Book(crowd.name)
        self._dice = dice
        self._doing: set[asyncio.Task[None]] = set()
        self._failures: list[BaseException] = []

    @property
    def held_up(self) -> bool:
        """Do so many people wait for the platform to take what they say that nobody else begins?"""
        return len(self._doing) >= _AT_ONCE

    def act(self) -> None:
        """Somebody begins to do something."""
        doing = asyncio.create_task(self._act())
        self._doing.add(doing)
        doing.add_done_callback(self._did)

    def _did(self, doing: asyncio.Task[None]) -> None:
        self._doing.discard(doing)
        if not doing.cancelled() and (failure := doing.exception()) is not None:
            self._failures.append(failure)

    async def finish(self) -> None:
        """Returns when all has been said that somebody began to say. Raises what kept anybody from it."""
        while self._doing:
            await asyncio.wait(self._doing)
        if self._failures:
            raise self._failures[0]

    async def probe(self, until: asyncio.Event) -> None:
        """Give a command privately now and then, and wait for what the bot says to it."""
        while not until.is_set():
            await self.probe_once()
            await asyncio.sleep(_PROBE_EVERY)

    async def probe_once(self) -> None:
        """Give one."""
        word = self.book.word()
        began = await self.crowd.whispers(word)
        if began is None:
            self.book.unsure.add(word)
            return
        self.book.words.add(word)
        wait = Wait(began)
        self.book.waits.append(wait)
        try:
            async with asyncio.timeout(_PATIENCE):
                await self.crowd.hears(word)
            wait.ended = time.monotonic()
        except TimeoutError:
            return

    async def _act(self) -> None:
        book, dice = self.book, self._dice
        kind = dice.choices(list(_KINDS), list(_KINDS.values()))[0]
        person, room = dice.choice(self.crowd.people), dice.choice(self.crowd.rooms)
        book.counts["messages"] += 1
        match kind:
            case "ask":
                await self._ask(person, room)
            case "answer" if book.open:
                await self._answer(person, dice.choice(book.open))
            case "vote" if book.given:
                await self._vote(person, dice.choice(book.given))
            case "search":
                word = book.word()
                taken = await self.crowd.searches(person, room, word)
                (book.words if taken else book.unsure).add(word)
            case _:
                await self.crowd.says(person, room, dice.choice(_TALK))

    async def _ask(self, person: str, room: str) -> None:
        text = self.book.question()
        message = await self.crowd.asks(person, room, text)
        if message is None:
            self.book.unsure.add(text)
            return
        self.book.questions.add(text)
        if not message:
            return
        self.book.open = [*self.book.open[1 - _KEPT :], Asked(person, room, message)]

    async def _answer(self, person: str, asked: Asked) -> None:
        if person == asked.person:
            await self.crowd.says(person, asked.room, _TALK[0])
            return
        text = self.book.answer()
        message = await self.crowd.says(person, asked.room, text, asked.message)
        self.book.answers.add(text)
        self.book.given = [*self.book.given[1 - _KEPT :], Answered(person, message, text)]

    async def _vote(self, person: str, given: Answered) -> None:
        if person == given.person or (person, given.text) in self.book.voted:
            return
        self.book.voted.add((person, given.text))
        await self.crowd.votes(person, given.message)
        self.book.votes[given.text] += 1


async def talk(talks: Sequence[Talk], rate: float, until: asyncio.Event) -> None:
    """People write at this rate, in messages a second in all, until that is set; returns when all of it is said.

    They do so on all platforms by turns, but on none that is down or too slow: then there is more on the others.
    """
    turns = cycle(talks)
    began, number = time.monotonic(), 0
    while not until.is_set():
        one = next((one for one in islice(turns, len(talks)) if not one.held_up), None)
        if one is not None:
            one.act()
        number += 1
        await asyncio.sleep(began + number / rate - time.monotonic())
    for one in talks:
        await one.finish()
