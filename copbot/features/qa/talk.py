"""Who talks with whom in a room: to know whether a message is put to somebody or to the room."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from copbot.hearing import recognise
from copbot.hearing.recognise import Heard
from copbot.rooms.events import MessagePosted, addressed, own

SPEAKERS = 200
"""Whoever is among so many last speakers can be addressed."""
IN_TALK = 10
"""So many messages after addressing somebody, or being addressed, one is still in that talk."""


@dataclass(slots=True)
class RoomTalk:
    """The last speakers of a room by the key of their names, and when each was last in a talk, in messages."""

    messages: int = 0
    speakers: OrderedDict[str, tuple[str, str]] = field(default_factory=OrderedDict)
    in_talk: dict[str, int] = field(default_factory=dict)


class Talk:
    """The talk of all rooms."""

    def __init__(self) -> None:
        self.rooms: dict[int, RoomTalk] = {}

    def heard(self, room: int, event: MessagePosted) -> Heard:
        """What is known about the message, and remembered for the next ones."""
        talk = self.rooms.setdefault(room, RoomTalk())
        talk.messages += 1
        author = event.author.id
        partners = [person.id for person in addressed(event)]
        words = own(event)
        for key in recognise.name_keys(words) & talk.speakers.keys():
            person, name = talk.speakers[key]
            if person != author and recognise.names(words, name):
                partners.append(person)
        in_talk = talk.messages - talk.in_talk.get(author, -IN_TALK - 1) <= IN_TALK
        for person in (author, *partners) if partners else ():
            talk.in_talk[person] = talk.messages
        key = recognise.name_key(event.author.name)
        talk.speakers[key] = (author, event.author.name)
        talk.speakers.move_to_end(key)
        if len(talk.speakers) > SPEAKERS:
            _, (gone, _) = talk.speakers.popitem(last=False)
            talk.in_talk.pop(gone, None)
        return Heard(addressed=bool(partners or event.reply_to), in_talk=in_talk)
