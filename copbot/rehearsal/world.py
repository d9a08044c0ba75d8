"""A small world of rooms and people for scenarios and the terminal: what each platform's rooms can do, no more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from copbot.kit.mail import PLATFORM
from copbot.patterns import expression
from copbot.rehearsal.requests import WINDOW, Requests
from copbot.rooms.actions import (
    START,
    AddToThread,
    Admit,
    Button,
    Delete,
    Delivered,
    Edit,
    EndInvite,
    EndPress,
    Failed,
    Failure,
    Invite,
    Keep,
    Look,
    MarkThread,
    OpenThread,
    Pin,
    React,
    Ref,
    Refuse,
    Result,
    Say,
    SetButtons,
    SetEvent,
    SetRole,
    TellPrivately,
)
from copbot.rooms.capabilities import MAIL, Capabilities
from copbot.rooms.enclosed import Passed
from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    Event,
    JoinRequested,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
    RoleChanged,
    RoomKnown,
    RoomLost,
)
from copbot.rooms.files import Attached, FileKind, Files
from copbot.rooms.instead import Spoken, in_words
from copbot.rooms.outbox import Outgoing
from copbot.rooms.splitting import split
from copbot.rooms.text import Text, lines, plain

_MENTION = expression(r'@"([^"]+)"|@([^\s:,;]+)')


@dataclass(frozen=True, slots=True)
class WorldRoom:
    """A room of the world."""

    name: str
    platform: str
    can: Capabilities
    community: str | None = None
    belongs: bool = True
    """The operator named it."""
    posts: bool = False
    """A message begins a thread of its own: a forum of Discord."""


@dataclass(slots=True)
class Message:
    """A message in the world: of a person, or (author None) of the bot."""

    id: str
    room: str
    author: str | None
    text: str
    person: str | None = None
    """For whom alone it is."""
    thread: str | None = None
    reply_to: str | None = None
    rich: Text = ()
    buttons: dict[str, str] = field(default_factory=dict)
    """The commands of its buttons by their labels."""
    former: dict[str, str] = field(default_factory=dict)
    """Those of buttons that it had: who has not seen the change yet may press them."""
    earlier: list[str] = field(default_factory=list)
    """What it read before it was edited."""
    gone: bool = False
    at: datetime | None = None
    """When somebody wrote it."""
    files: list[tuple[str, str]] = field(default_factory=list)
    """The files that the bot sent with it: name, and what it shows."""


def _as_told(platform: str, file: Attached, message: str) -> Attached:
    """What came, as the platform tells of it: a picture has no name on Telegram, and only Discord describes it."""
    if file.kind not in (FileKind.PICTURE, FileKind.FILE) or platform == "plain":
        return file
    file = replace(file, source=message)
    if file.kind is FileKind.FILE or platform not in ("telegram", "matrix"):
        return file
    return replace(file, about="", name="" if platform == "telegram" else file.name)


class World:
    """Keeps rooms, people and messages; turns what people do into events, and does what the bot asks."""

    def __init__(self, people: set[str] | None = None) -> None:
        self.rooms: dict[str, WorldRoom] = {}
        self.people: set[str] = people or set()
        self.moderators: set[str] = set()
        """Who moderates in all rooms."""
        self.rulers: set[tuple[str, str]] = set()
        """Who moderates in a room, and which."""
        self.inside: dict[str, set[str]] = {}
        """Who is in each room, as its list of members tells."""
        self.messages: dict[str, Message] = {}
        self.said: list[Message] = []
        self.edited: list[Message] = []
        """What the bot has had read otherwise, each as often as that was."""
        self.reactions: list[tuple[str, str, bool]] = []
        """What the bot put on messages or took away: message, emoji, taken away."""
        self.marks: list[tuple[str, str, str]] = []
        """What threads were made to show: room, thread, state."""
        self.followed: list[tuple[str, str]] = []
        """Who was added to threads: thread, person."""
        self.roles: set[tuple[str, str]] = set()
        self.events: dict[str, SetEvent] = {}
        """What the bot has put among what is to come, as it reads now."""
        """Who has which role."""
        self.pinned: dict[str, list[str]] = {}
        """The pinned messages of each room, in the order in which they were pinned."""
        self.languages: dict[str, str] = {}
        """The languages of people's clients."""
        self.came_by: dict[tuple[str, str], str] = {}
        """By which link somebody comes into a room, or asks to."""
        self.requests = Requests()
        self.titles: dict[str, str] = {}
        """What rooms are called now that had another name when they were made."""
        self.lost: set[str] = set()
        """The rooms that the bot was put out of."""
        self.now: datetime | None = None
        self._pressed: tuple[str, str, datetime | None] | None = None
        """Who pressed a button privately, where and when: the answer to that can be told whatever can't be written."""
        self._wrote: set[tuple[str, str]] = set()
        self._done: dict[int, Delivered] = {}
        self._number = 0

    @property
    def platforms(self) -> list[str]:
        """The platforms of the rooms, and e-mail."""
        return [*dict.fromkeys(room.platform for room in self.rooms.values()), PLATFORM]

    def next_id(self) -> str:
        """An id that was not used before."""
        self._number += 1
        return str(self._number)

    def person(self, name: str, room: WorldRoom | None = None, language: str | None = None) -> Person:
        """Somebody by name, with the rights that he or she has in the room."""
        self.people.add(name)
        may = room is not None and (name in self.moderators or (name, room.name) in self.rulers)
        return Person(id=name, name=name, moderator=may, administrator=may, language=language)

    def language(self, name: str, platform: str, *, native: bool = False) -> str | None:
        """What the platform tells of the language of somebody's client with a message, or with a `native` command."""
        tells = platform == "telegram" or (platform == "discord" and native)
        return self.languages.get(name) if tells else None

    def comes_in(self, name: str, room: WorldRoom) -> None:
        """The person is in the room from now on."""
        self.inside.setdefault(room.name, set()).add(name)

    def member(self, room: str, name: str) -> Person | None:
        """The person as the room's list of members has it; None if it does not."""
        known = self.rooms.get(room)
        return self.person(name, known) if known is not None and name in self.inside.get(room, ()) else None

    # What people do

    def known(self, room: WorldRoom, at: datetime) -> Event:
        """The bot is in the room."""
        return RoomKnown(
            platform=room.platform,
            id=self.next_id(),
            at=at,
            room=room.name,
            name=self.titles.get(room.name, room.name),
            community=room.community,
            named=room.belongs,
            capabilities=room.can,
            address=f"{room.name} {{message}}",
        )

    def renames(self, room: WorldRoom, title: str, at: datetime) -> Event:
        """The room is called otherwise."""
        self.titles[room.name] = title
        return self.known(room, at)

    def loses(self, room: WorldRoom, at: datetime) -> Event:
        """The bot is put out of the room; `known` tells when it is back."""
        self.lost.add(room.name)
        return RoomLost(platform=room.platform, id=self.next_id(), at=at, room=room.name)

    def rights(self, name: str, room: WorldRoom, at: datetime) -> Event:
        """The person has (or has not) moderator rights in the room."""
        self.comes_in(name, room)
        person = self.person(name, room)
        return RightsChanged(platform=room.platform, id=self.next_id(), at=at, room=room.name, person=person)

    def posts(
        self,
        name: str,
        room: WorldRoom,
        text: str,
        at: datetime,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        native: tuple[str, dict[str, str]] | None = None,
        private: bool = False,
        files: Files = (),
    ) -> tuple[Event, str]:
        """The person writes a message or, where `native` says so, gives a command; the event, and its id."""
        language = self.language(name, room.platform, native=native is not None)
        person = self.person(name, None if private else room, language)
        if not private:
            self.comes_in(name, room)
        if thread is not None and not room.can.threads:
            reply_to, thread = reply_to or thread, None
        number = self.next_id()
        posted = room.posts and thread is None and reply_to is None and not private
        native = None if posted else native
        where = f"dm:{name}" if private else room.name
        if private:
            self._wrote.add((room.platform, name))
        mentions = tuple(
            self.person(match[1] or match[2])
            for match in _MENTION.finditer(text)
            if (match[1] or match[2]) in self.people
        )
        if native is not None:
            return (
                CommandInvoked(
                    platform=room.platform,
                    id=number,
                    at=at,
                    room=where,
                    private=private,
                    author=person,
                    name=native[0],
                    options=native[1],
                    reply_to=reply_to,
                    thread=thread,
                    mentions=mentions,
                ),
                number,
            )
        self.messages[number] = Message(number, where, name, text, thread=thread, reply_to=reply_to, at=at)
        return (
            MessagePosted(
                platform=room.platform,
                id=number,
                at=at,
                room=where,
                private=private,
                author=person,
                message=number,
                text=text,
                reply_to=reply_to,
                thread=number if posted else thread,
                mentions=mentions,
                files=tuple(_as_told(room.platform, file, number) for file in files),
            ),
            number,
        )

    def fills(self, name: str, room: WorldRoom, command: str, values: dict[str, str], at: datetime) -> Event:
        """The person gives a command without its words, and fills in its form."""
        self.comes_in(name, room)
        return CommandInvoked(
            platform=room.platform,
            id=self.next_id(),
            at=at,
            room=room.name,
            author=self.person(name, room),
            name=command,
            options=values,
            form=True,
        )

    def reacts(self, name: str, message: Message, emoji: str, at: datetime, *, away: bool = False) -> Event | None:
        """The person puts an emoji on a message or takes it back; None where the platform doesn't tell the bot."""
        room = self.rooms.get(message.room)
        if room is None or not room.can.reactions:
            return None
        self.comes_in(name, room)
        kind = ReactionRemoved if away else ReactionAdded
        return kind(
            platform=room.platform,
            id=self.next_id(),
            at=at,
            room=room.name,
            author=self.person(name, room),
            message=message.id,
            emoji=emoji,
        )

    def edits(self, name: str, message: Message, text: str, at: datetime) -> Event | None:
        """The person changes a message; None where the platform doesn't tell the bot."""
        message.text = text
        room = self.rooms.get(message.room)
        if room is None or not room.can.edits:
            return None
        return MessageEdited(
            platform=room.platform,
            id=self.next_id(),
            at=at,
            room=room.name,
            author=self.person(name, room),
            message=message.id,
            text=text,
            # Matrix tells of the edit only.
            said_at=message.at if room.platform != "matrix" else None,
        )

    def deletes(self, message: Message, at: datetime) -> Event | None:
        """A message goes; None where the platform doesn't tell the bot."""
        message.gone = True
        room = self.rooms.get(message.room)
        if room is None or not room.can.deletions:
            return None
        return MessageDeleted(platform=room.platform, id=self.next_id(), at=at, room=room.name, message=message.id)

    def follows(self, name: str, inviter: str, at: datetime) -> Event | None:
        """The person follows the last link that the bot told somebody; None where it leads nobody in any more."""
        told = "\n".join(one.text for one in self.said if one.room == f"dm:{inviter}")
        link = self.requests.followed(told, at)
        if link is None or name in self.inside.get(link.room, ()):
            return None
        room = self.rooms[link.room]
        self.came_by[name, link.room] = link.name
        return self.asks(name, room, "", at) if link.uses is None else self.joins(name, room, at)

    def joins(self, name: str, room: WorldRoom, at: datetime, *, leaves: bool = False) -> Event | None:
        """The person comes or goes; None where the platform doesn't tell the bot."""
        kind = MemberLeft if leaves else MemberJoined
        person = self.person(name, room, self.language(name, room.platform))
        if self.requests.over(room.name, name) and leaves and room.platform == "telegram":
            # Of a request that is taken back nobody tells there.
            return None
        if leaves:
            self.inside.setdefault(room.name, set()).discard(name)
            self.rulers.discard((name, room.name))
        else:
            self.comes_in(name, room)
        if not room.can.joins:
            return None
        event = kind(platform=room.platform, id=self.next_id(), at=at, room=room.name, person=person)
        by = self.came_by.pop((name, room.name), "")
        # By which link somebody came only Telegram tells.
        told = by if room.platform == "telegram" else ""
        return replace(event, invitation=told) if isinstance(event, MemberJoined) else event

    def gets_role(self, name: str, room: WorldRoom, role: str, at: datetime, *, on: bool) -> Event | None:
        """Somebody gives the person a role, or takes it; None where people have none, or where nothing changes."""
        if not room.can.roles or ((name, role) in self.roles) is on:
            return None
        (self.roles.add if on else self.roles.discard)((name, role))
        self.comes_in(name, room)
        return RoleChanged(
            platform=room.platform,
            id=self.next_id(),
            at=at,
            room=room.name,
            person=self.person(name, room),
            role=role,
            name=role,
            on=on,
        )

    def asks(self, name: str, room: WorldRoom, words: str, at: datetime) -> Event | None:
        """The person asks to join the room; None where one can't, or where he or she is in it."""
        if not room.can.join_requests or name in self.inside.get(room.name, ()):
            return None
        self.requests.ask(room.name, name, at)
        return JoinRequested(
            platform=room.platform,
            id=self.next_id(),
            at=at,
            room=room.name,
            person=self.person(name, room, self.language(name, room.platform)),
            words=words,
            reachable_until=None if room.can.private_first else at + WINDOW,
            invitation=self.came_by.get((name, room.name), ""),
        )

    def let_in(self) -> list[Event]:
        """Those come in whom the bot has let in."""
        found = [(self.rooms[room], name) for room, name in self.requests.admitted()]
        came = [self.joins(name, room, self.now) for room, name in found if self.now is not None]
        return [event for event in came if event is not None]

    def presses(self, name: str, message: Message, label: str, at: datetime) -> Event | None:
        """The person chooses a button, or its number where there are no buttons; None if there is no such choice."""
        room = self.rooms.get(message.room) or next(iter(self.rooms.values()))
        private = message.room.startswith("dm:")
        if message.buttons.get(label) == START:
            # A link, which opens the private talk with the bot.
            return self.posts(name, room, "/start hello", at, private=True)[0]
        command = message.buttons.get(label) or message.former.get(label)
        if command is not None:
            self._pressed = (room.platform, name, self.now) if private else None
            return ButtonPressed(
                platform=room.platform,
                id=self.next_id(),
                at=at,
                room=message.room,
                private=private,
                author=self.person(name, None if private else room, self.language(name, room.platform, native=True)),
                message=message.id,
                command=command,
                buttons=tuple(Button(*one) for one in message.buttons.items()),
                alone=message.person is not None,
            )
        numbers = [span.text for span in message.rich if span.style == "bold" and span.text.isdigit()]
        for number in numbers:
            if re.search(rf"(?:^|\W){number} {re.escape(label)}(?: · |\n|$)", message.text):
                return self.posts(name, room, number, at, reply_to=message.id, private=private)[0]
        return None

    # What the bot does

    def perform(self, going: Outgoing) -> Result:
        """Do what the bot asks; what was done before under the same key is not done again."""
        if going.row in self._done:
            return self._done[going.row]
        result = self._perform(going)
        if isinstance(result, Delivered) and result.id is not None:
            self._done[going.row] = result
        return result

    def _perform(self, going: Outgoing) -> Result:
        match going.action:
            case Say(room=name):
                room = self.rooms[name]
                return self._says(going.action, name, room.can, going.action.only_for)
            case TellPrivately(person=person) if going.platform == PLATFORM:
                return self._says(going.action, f"dm:{person}", MAIL, person)
            case TellPrivately(person=person):
                can = next(room.can for room in self.rooms.values() if room.platform == going.platform)
                if not can.private_first and not self._reached(going.platform, person):
                    if self._pressed != (going.platform, person, self.now):
                        return Failed(Failure.PRIVATE_CLOSED)
                    self._pressed = None
                return self._says(going.action, f"dm:{person}", can, person)
            case MarkThread(room=name, thread=thread, state=state):
                self.marks.append((name, _id(thread) or "", state))
                return Delivered()
            case SetButtons(message=message, buttons=buttons):
                changed = self.messages[_id(message) or ""]
                changed.former |= changed.buttons
                changed.buttons = {button.label: button.command for button in buttons if button.url is None}
                return Delivered()
            case EndPress():
                return Delivered()
            case AddToThread(thread=thread, person=person):
                self.followed.append((_id(thread) or "", person))
                return Delivered()
            case Pin(room=name, message=message, on=on):
                return self._pins(name, _id(message) or "", on=on)
            case Keep(source=source):
                there = source in self.messages and not self.messages[source].gone
                return Delivered() if there else Failed(Failure.GONE)
            case SetRole(person=person, role=role, on=on):
                (self.roles.add if on else self.roles.discard)((person, role))
                return Delivered()
            case SetEvent(event=event):
                key = _id(event) if event is not None else self.next_id()
                self.events[key or ""] = going.action
                return Delivered(key)
            case Invite():
                return self.requests.link(going.action, going.platform)
            case EndInvite(link=link):
                return self.requests.end(link)
            case Admit() | Refuse():
                return self.requests.answer(going.action)
            case OpenThread(message=message):
                return Delivered(_id(message))
            case React(message=message, emoji=emoji, remove=remove):
                self.reactions.append((_id(message) or "", emoji, remove))
                return Delivered()
            case Look(message=message):
                looked = self.messages.get(_id(message) or "")
                return Failed(Failure.GONE) if looked is None or looked.gone else Delivered()
            case Delete():
                known = [self.messages[one] for one in going.pieces if one in self.messages]
                for gone in known:
                    gone.gone = True
                return Delivered() if known else Failed(Failure.GONE)
            case Edit(room=name) as edit:
                # A private message is edited as those of the platform's rooms are.
                able = [one.can for one in self.rooms.values() if one.platform == going.platform]
                return self._edits(edit, going.pieces, self.rooms[name].can if name in self.rooms else able[0])
        return Delivered()

    def _reached(self, platform: str, person: str) -> bool:
        """Can the bot write to the person, where one has to write to it first?"""
        if (platform, person) in self._wrote:
            return True
        rooms = {room.name for room in self.rooms.values() if room.platform == platform}
        return self.now is not None and self.requests.can_write(rooms, person, self.now)

    def _pins(self, room: str, message: str, *, on: bool) -> Result:
        if message not in self.messages or self.messages[message].gone:
            return Failed(Failure.GONE)
        pinned = self.pinned.setdefault(room, [])
        if message in pinned:
            pinned.remove(message)
        if on:
            pinned.append(message)
        return Delivered()

    def _says(self, action: Say | TellPrivately, room: str, can: Capabilities, person: str | None) -> Result:
        said, action = [], self._with_files(action)
        pieces = split(action.text, can.max_text, can.size) or [()]
        for number, piece in enumerate(pieces, 1):
            buttons = [one for one in action.buttons if one.url is None] if number == len(pieces) else ()
            ways = [f"{one.label} ({one.url})" for one in action.buttons if one.url] if number == len(pieces) else ()
            message = Message(
                self.next_id(),
                room,
                None,
                "\n".join([plain(piece), *ways]),
                person,
                _id(action.thread) if isinstance(action, Say) else None,
                _id(action.reply_to) if isinstance(action, Say) else None,
                piece,
                {button.label: button.command for button in buttons},
            )
            self.messages[message.id] = message
            self.said.append(message)
            said.append(message.id)
        message.files = [(file.name, file.about) for file in action.files]
        return Delivered(said[0], tuple(said[1:]))

    def _edits(self, action: Edit, before: Sequence[str], can: Capabilities) -> Result:
        """The messages read otherwise; more come, or those go that are not needed any more."""
        action = self._with_files(action)
        pieces = split(action.text, can.max_text, can.size)
        if all(self.messages[number].gone for number in before):
            return Failed(Failure.GONE)
        for number, piece in zip(before, pieces, strict=False):
            self.messages[number].earlier.append(self.messages[number].text)
            self.messages[number].text, self.messages[number].rich = plain(piece), piece
        for number in before[len(pieces) :]:
            self.messages[number].gone = True
        stays, first = before[: len(pieces)], self.messages[before[0]]
        first.files = [(file.name, file.about) for file in action.files]
        if action.buttons:
            last = self.messages[stays[-1]]
            last.former |= last.buttons
            last.buttons = {button.label: button.command for button in action.buttons if button.url is None}
        self.edited += [self.messages[number] for number in stays]
        if len(pieces) == len(stays):
            return Delivered(stays[0], tuple(stays[1:]))
        rest = Say(room=action.room, text=lines(pieces[len(stays) :]), thread=first.thread, reply_to=stays[-1])
        more = self._says(rest, first.room, can, first.person)
        return Delivered(stays[0], (*stays[1:], *more.ids)) if isinstance(more, Delivered) else more

    def _with_files(self, action: Spoken) -> Spoken:
        """With words in the place of the pictures whose messages are gone."""
        gone = [
            at
            for at, file in enumerate(action.files)
            if isinstance(file, Passed) and (file.source not in self.messages or self.messages[file.source].gone)
        ]
        return in_words(action, gone)

    def root(self, number: str) -> str:
        """The message at which the thread or the chain of replies begins that this message is in."""
        seen: set[str] = set()
        while number in self.messages and number not in seen:
            seen.add(number)
            message = self.messages[number]
            number = message.thread or message.reply_to or number
        return number


def _id(ref: Ref | None) -> str | None:
    return ref if isinstance(ref, str) else None
