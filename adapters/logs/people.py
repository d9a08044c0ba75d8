"""Bots that no export marks, and people in whose name a bridge speaks: as the operator names them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from adapters.base.bridged import is_puppet, spoken
from adapters.base.spans import changed
from copbot.patterns import expression
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MemberLeft,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
)

_AUTHORED = MessagePosted | MessageEdited | ReactionAdded | ReactionRemoved
_ABOUT = MemberJoined | MemberLeft
_NICK = r"[^\s<>\[\]:*](?:[^<>\[\]:*\n]{0,38}[^\s<>\[\]:*])?"
_SPOKEN = expression(
    # A mark of where it comes from may stand before the name.
    r"(?:[\[(]\w{1,20}[\])]\s*)?(?:"
    # A person's id on Matrix has a colon in it.
    r"\*{0,2}<\*{0,2}(?P<angled>[^<>*\n]{1,80})\*{0,2}>\*{0,2}:?"
    rf"|\[(?P<squared>{_NICK})\]:?"
    rf"|\*{{0,2}}(?P<colon>{_NICK})(?::\*{{0,2}}|\*{{2}}:?|\*{{0,2}}:)"
    r")\s+(?=\S)"
)
P = TypeVar("P", bound=MessagePosted | MessageEdited)


class People:
    """Who is a bot and who a bridge, by names or ids, in whatever case."""

    def __init__(self, bots: Collection[str], bridges: Collection[str]) -> None:
        self._bots = {name.casefold() for name in bots}
        self._bridges = {name.casefold() for name in bridges}
        self._patterns = [name for name in bridges if "*" in name]

    def told(self, events: tuple[Event, ...]) -> tuple[Event, ...]:
        """The events, of whom they are."""
        if not self._bots and not self._bridges:
            return events
        return tuple(self._one(event) for event in events)

    def _one(self, event: Event) -> Event:
        if isinstance(event, _ABOUT):
            return replace(event, person=self._person(event.person))
        if not isinstance(event, _AUTHORED):
            return event
        if isinstance(event, MessagePosted | MessageEdited) and self._named(event.author, self._bridges):
            return self._spoken(event)
        return replace(event, author=self._person(event.author))

    def _spoken(self, event: P) -> P:
        """A message of a bridge is said by whom it names; what names nobody is the bridge's own."""
        bridge = event.author
        if named := _named_in(event):
            name, end = named
            text, spans = changed(event.text, event.spans, [(0, end, "")])
            return replace(event, author=_bridged(bridge, name), text=text, spans=spans)
        if bridge.name.casefold() not in self._bridges:
            # A webhook has one id, and the name of whoever it speaks for.
            return replace(event, author=_bridged(bridge, spoken(bridge.name)))
        return replace(event, author=replace(bridge, bot=True))

    def _person(self, person: Person) -> Person:
        if is_puppet(person.id, self._patterns):
            return replace(person, name=spoken(person.name), bot=False, bridged=True)
        bot = self._named(person, self._bots) or self._named(person, self._bridges)
        return replace(person, bot=True) if bot and not person.bot else person

    @staticmethod
    def _named(person: Person, names: set[str]) -> bool:
        return person.name.casefold() in names or person.id.casefold() in names


def _named_in(event: MessagePosted | MessageEdited) -> tuple[str, int] | None:
    """Whom a bridge's message names, and where what he or she says begins."""
    if found := _SPOKEN.match(event.text):
        return spoken((found["angled"] or found["squared"] or found["colon"]).strip()), found.end()
    for span in event.spans:
        name, said = event.text[: span.end].strip(), event.text[span.end :]
        if span.kind == "bold" and span.start == 0 and name and "\n" not in name and said.strip():
            return spoken(name), len(event.text) - len(said.lstrip())
    return None


def _bridged(bridge: Person, name: str) -> Person:
    return Person(id=f"{bridge.id}:{name.casefold()}", name=name, bridged=True)
