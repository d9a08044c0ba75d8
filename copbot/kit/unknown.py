"""A command that nobody here knows: one useful line, but not where another bot answers commands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from cachetools import LRUCache

from copbot.hearing import lines
from copbot.kit.commands import Line, nearest
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from copbot.kit.undoing import Undoable
from copbot.language.languages import LANGUAGES
from copbot.language.wording import Value, Wording, wording
from copbot.patterns import expression

_SOON = timedelta(seconds=30)
"""What another bot says so soon after a command answers it."""
_HOLDS = timedelta(days=30)
_AGAIN = timedelta(hours=1)
_DAY = timedelta(days=1)
_A_DAY = 3
"""So many words that resemble nothing are answered in a room a day; where there are more, they are meant for others."""
_SHORTEST = 3
"""A shorter word is mostly a sign of the chat's own: /s, /me."""
_QUESTION = 0.5
_TO_ANOTHER = expression(r"[/!][^\W\d_][\w-]*@\w+")
_ROOMS = 10_000


class Others(Undoable):
    """The rooms in which other bots answer commands, as far as was seen of late."""

    def __init__(self) -> None:
        self._asked: LRUCache[int, datetime] = LRUCache(_ROOMS)
        self._answered: LRUCache[int, datetime] = LRUCache(_ROOMS)

    def command(self, room: int, now: datetime) -> None:
        """Somebody has written something in the form of a command."""
        self.put(self._asked, room, now)

    def spoke(self, room: int, now: datetime) -> None:
        """Another bot has said something."""
        at = self._asked.get(room)
        if at is not None and timedelta() <= now - at <= _SOON:
            self.put(self._answered, room, now)

    def meant(self, room: int, now: datetime) -> None:
        """Somebody has called another bot by its name."""
        self.put(self._answered, room, now)

    def here(self, room: int, now: datetime) -> bool:
        """Does another bot answer commands there?"""
        at = self._answered.get(room)
        return at is not None and now - at <= _HOLDS


def is_for_another(text: str) -> bool:
    """Is this a command for a bot that is called by its name? Our own name has been taken off before."""
    return _TO_ANOTHER.match(text) is not None


def names(listed: Iterable[str], all_names: Iterable[str]) -> dict[str, dict[str, str]]:
    """What commands are called, by the reader's language: by their names in it, in English, and in all the others.

    A name that means one thing in the reader's language and another in a different one means the first.
    """
    listed = list(listed)
    called = {code: {wording(code).line(f"command-{name}"): name for name in listed} for code in LANGUAGES}
    own = {name: name for name in all_names}
    found = {}
    for code in LANGUAGES:
        others: dict[str, set[str]] = {}
        for other in LANGUAGES:
            for word, name in called[other].items():
                others.setdefault(word, set()).add(name)
        clear = {word: next(iter(meant)) for word, meant in others.items() if len(meant) == 1}
        found[code] = {**clear, **called[code], **own}
    return found


class Names:
    """What commands are called. What is so only in some language is read when somebody writes such a word."""

    def __init__(self, listed: Iterable[str], all_names: Collection[str]) -> None:
        self._listed, self._own = listed, all_names

    @cached_property
    def all(self) -> Mapping[str, Mapping[str, str]]:
        """What can be typed, with the command that it means, by the reader's language."""
        return names(self._listed, self._own)

    def to(self, language: str, word: str) -> str | None:
        """The command that the word means to a reader of this language."""
        return word if word in self._own else self.all[language].get(word)

    def anywhere(self, word: str) -> str | None:
        """The command that the word means in some language."""
        return word if word in self._own else next((one[word] for one in self.all.values() if word in one), None)


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of an unknown command: a sentence with its values; no key for nothing."""

    key: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)


def told(ctx: Context, given: Line, known: Mapping[str, str], listed: Sequence[str]) -> Told | None:
    """That this is no command of ours, with the nearest; None for what is plain talk.

    `known` is what can be typed, with the command that it means; of these the `listed` are named.
    """
    near = _nearest(given.word, known, listed, ctx.answer_words)
    if ctx.room is not None:
        if ctx.lasting(Others).here(ctx.room.id, ctx.now):
            return Told()
        if near is None and (len(given.word) < _SHORTEST or lines.question(given.rest) >= _QUESTION):
            return None
        limits, room = ctx.lasting(Limits), ("unknown", ctx.room.id)
        again = limits.add((*room, given.word), ctx.now, _AGAIN) > 1
        if again or (near is None and limits.add(room, ctx.now, _DAY) > _A_DAY):
            return Told()
    return Told("command-unknown-near" if near else "command-unknown", {"word": given.word[:40], "near": near or ""})


def _nearest(word: str, known: Mapping[str, str], listed: Sequence[str], words: Wording) -> str | None:
    """What the command is called that was probably meant; of names in other languages only one that is very near."""
    named = {name: words.line(f"command-{name}") for name in listed}
    found = nearest(word, {*named.values(), *listed}) or nearest(word, known, 0.85)
    return named.get(known[found]) if found is not None else None
