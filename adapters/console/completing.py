"""Completion of what is typed in the terminal: names, verbs, message numbers, rooms, commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from adapters.console.local import choices
from adapters.console.reading import BOT
from adapters.console.room import LocalRoom
from adapters.console.showing import safe
from copbot.kit.commands import Command
from copbot.language.wording import Wording, wording
from copbot.patterns import expression
from copbot.rooms.text import shorten

_Offer = tuple[str, str]
_VERBS = {
    ": ": "says",
    " replies ": "replies",
    " reacts ": "reacts",
    " unreacts ": "unreacts",
    " edits ": "edits",
    " deletes ": "deletes",
    " presses ": "presses",
    " dm: ": "dm",
    " in #": "in",
    " joins #": "joins",
    " leaves #": "leaves",
}
_COLON = ("replies", "edits", "presses")
_EMOJI = ("👍", "👎", "✅", "🎉", "❤️")
_PLACE = r'^(?:"[^"]+"|[^\s:]+)\s+'
_NUMBER = expression(_PLACE + r"(?P<verb>replies|reacts|unreacts|edits|deletes|presses)\s+(?P<begun>\d*)$")
_CHOICE = expression(_PLACE + r"presses\s+(?P<number>\d{1,9}):\s*(?P<begun>.*)$")
_SIGN = expression(_PLACE + r"(?:reacts|unreacts)\s+\w+\s+(?P<begun>\S*)$")
_ROOM = expression(_PLACE + r"(?P<verb>in|joins|leaves)\s+(?P<begun>#\S*)$")
_COMMAND = expression(r"^(?:[^/]*:\s*)?(?P<begun>/\S*)$")
_AT = expression(r"(?:^|\s)@(?P<begun>\S*)$")
_VERB = expression(r'^(?P<name>"[^"]+"|[^\s:"]+)(?P<begun>\s+\S*)$')
_MESSAGES = 20


class LineCompleter(Completer):
    """Offers what fits at the cursor."""

    def __init__(self, room: LocalRoom, commands: Sequence[Command], words: Wording) -> None:
        self._room = room
        self._words = words
        self._commands = _named(commands, words)

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """What may follow, each with what it means."""
        before = document.text_before_cursor
        if len(before) > 500:
            return
        begun, offers = self._offers(before, asked=complete_event.completion_requested)
        for offer, meaning in offers:
            if offer != begun and _fits(offer.casefold(), begun.casefold()):
                yield Completion(offer, -len(begun), display=safe(offer).strip(), display_meta=safe(meaning))

    def _offers(self, before: str, *, asked: bool) -> tuple[str, Iterable[_Offer]]:
        if match := _COMMAND.search(before):
            return match["begun"], self._commands
        if match := _AT.search(before):
            return match["begun"], ((_quoted(name), "") for name in self._room.people)
        if match := _CHOICE.search(before):
            return match["begun"], self._choices(int(match["number"]))
        if match := _NUMBER.search(before):
            return match["begun"], self._numbers(match["verb"])
        if match := _SIGN.search(before):
            return match["begun"], ((emoji, "") for emoji in _EMOJI)
        if match := _ROOM.search(before):
            colon = ": " if match["verb"] == "in" else ""
            return match["begun"], ((name + colon, "") for name in self._room.world.rooms)
        if (match := _VERB.search(before)) and match["name"].strip('"').casefold() in self._names():
            return match["begun"], self._verbs()
        if " " in before or not (before or asked):
            return before, ()
        return before, self._beginnings()

    def _names(self) -> set[str]:
        return {name.casefold() for name in self._room.people}

    def _verbs(self) -> Iterator[_Offer]:
        for verb, name in _VERBS.items():
            if verb.startswith(" "):
                yield verb, self._words.line(f"verb-{name}")

    def _beginnings(self) -> Iterator[_Offer]:
        for name in self._room.people:
            yield f"{_quoted(name)}: ", self._words.line("verb-says")
        for wait in ("+30m", "+2h", "+1d"):
            yield wait, self._words.line("time-passes")

    def _numbers(self, verb: str) -> Iterator[_Offer]:
        for message in self._room.world.newest(_MESSAGES):
            after = ": " if verb in _COLON else " " if "reacts" in verb else ""
            meaning = f"{message.author or BOT}: {shorten(message.text, 40)}"
            if verb != "presses" or choices(message):
                yield f"{self._room.world.numbers[message.id]}{after}", meaning

    def _choices(self, number: int) -> Iterator[_Offer]:
        message = self._room.world.numbered(number)
        for key, label in choices(message).items() if message else ():
            yield label, f"{key}"


def _fits(offer: str, begun: str) -> bool:
    return offer.startswith(begun) or (offer.startswith('"') and offer[1:].startswith(begun))


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name


def _named(commands: Sequence[Command], words: Wording) -> list[_Offer]:
    """The commands by their names in the language and by their canonical ones, with what they do."""
    found: dict[str, str] = {}
    said = wording(words.language)
    for command in commands:
        if command.listed:
            meaning = said.line(f"command-{command.name}-help")
            found[f"/{said.line(f'command-{command.name}')} "] = meaning
            found.setdefault(f"/{command.name} ", meaning)
    return sorted(found.items())
