"""Rooms and people by their names, as something to tap where that is read on their platform; nobody is pinged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.community.people import People, is_somebody
from copbot.rooms.text import Span, Text
from storage.models import Member


def the_room(room: RoomInfo) -> Span:
    """The room's name, which leads there for who may see the room."""
    return Span(room.name, "room", named=room.id)


def the_person(people: People, member: Member, name: str) -> Span:
    """The member, under the name that he or she has there; who has left, or has no name, is just named."""
    if is_somebody(member) or people.has_left(member):
        return Span(name)
    return Span(name, "person", named=member.id)


def with_rooms(people: People, words: str, platform: str) -> Text:
    """The words, in which a room of this platform that is written as #name leads there, but in code and addresses."""
    rooms: dict[str, list[RoomInfo]] = {}
    for room in people.rooms:
        if room.platform == platform and room.name.lstrip("#"):
            rooms.setdefault(_bare(room.name), []).append(room)
    # Which one of two with one name is meant nobody can tell.
    known = {name: found[0] for name, found in rooms.items() if len(found) == 1}
    return tuple(_parts(words, known)) if known and "#" in words else (Span(words),) if words else ()


def _parts(words: str, known: dict[str, RoomInfo]) -> Iterator[Span]:
    # The longest first: #garden-help is not the room #garden.
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    pattern = re.compile(rf"`[^`]*`|\w+://\S+|(?<![\w#&/])#(?P<name>{names})(?![\w#]|-\w)", re.IGNORECASE)
    at = 0
    for found in pattern.finditer(words):
        room = known.get(_bare(found["name"])) if found["name"] else None
        if room is not None:
            if at < found.start():
                yield Span(words[at : found.start()])
            yield Span(found[0], "room", named=room.id)
            at = found.end()
    if at < len(words):
        yield Span(words[at:])


def _bare(name: str) -> str:
    return name.lstrip("#").casefold()


def named(people: People, words: Text, platform: str) -> Text:
    """The words, in which people are named as they are on the platform."""
    return tuple(_named(people, span, platform) for span in words)


def _named(people: People, span: Span, platform: str) -> Span:
    if span.style != "person" or span.named is None:
        return span
    member = people.db.get(Member, span.named)
    if member is None or member.community_id != people.community.id:
        return Span(people.words.line("somebody"))
    name = name_on(people, member, platform)
    return Span(name) if people.has_left(member) else replace(span, text=name)
