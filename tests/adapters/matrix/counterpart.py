"""People on a real homeserver, for scenarios that are played on Matrix."""

from __future__ import annotations

import asyncio
import io
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, Self, cast
from urllib.error import HTTPError

from adapters.matrix.account import Secrets
from adapters.matrix.adapter import MatrixAdapter
from adapters.matrix.api import path
from adapters.matrix.settings import MatrixSettings
from copbot.rooms.actions import Delivered, Result
from copbot.rooms.events import Event, MemberJoined, RoomKnown, Tick
from copbot.rooms.files import Attached, FileKind, Files
from copbot.rooms.outbox import Outgoing
from copbot.running.clock import Clock
from copbot.running.config import Naming
from copbot.running.live import Adapter
from tests.adapters.counterpart import Said
from tests.adapters.matrix.bots import Watched
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.person import Person
from tests.adapters.matrix.synapse import DOMAIN, Account, Synapse
from tests.pictures import picture

_MODERATOR = 50
_MSGTYPES = {
    FileKind.PICTURE: "m.image",
    FileKind.VIDEO: "m.video",
    FileKind.VOICE: "m.audio",
    FileKind.SOUND: "m.audio",
}


class Matrix:
    """A homeserver with people on it, who see what anybody sees; in rooms that are encrypted if so wished."""

    platform = "matrix"

    def __init__(self, synapse: Synapse, *, encrypted: bool) -> None:
        self._synapse = synapse
        self._encrypted = encrypted
        self._folder = Path(tempfile.mkdtemp(prefix="copbot-matrix-"))
        self._bot = synapse.account("copbot")
        self._people: dict[str, Person] = {}
        self._rooms: dict[str, str] = {}
        """The rooms' ids by their names."""
        self._talks: dict[str, str] = {}
        """The ids of the private talks by whom they are with."""
        self.formats: dict[str, str] = {}
        """What clients that know HTML show in the place of words that somebody writes."""
        self._moderators: set[str] = set()
        self._named: dict[str, tuple[str, ...]] = {}
        """The ids of the rooms that the operator named, by community."""
        self._there: set[tuple[str, str]] = set()
        """Who is in which room."""
        self._always: set[tuple[str, str]] = set()
        """Who was there before anything happened, as the bot is to see it."""
        self._knocking: dict[tuple[str, str], Person] = {}
        """Who asks to be let into which room."""
        self._where: dict[str, str] = {}
        """The rooms of messages."""
        self._reactions: dict[tuple[str, str, str], str] = {}
        self._sent: set[str] = set()
        """What the bot is still to read."""
        self._unmarked = False
        """Something else happened since that, which the bot is to read too."""
        self._marks = 0
        self._began = ""
        """An event at the beginning of the first room."""
        self._lost: set[str] = set()
        """The rooms that the bot was put out of."""
        self._watched: Watched | None = None
        self._now: Callable[[], datetime] = Clock().now
        self._results: list[tuple[Outgoing, Result]] = []
        self._upto: dict[str, str | None] = {}
        """Up to where rooms were looked through for what the bot said."""
        self._said: dict[str, Said] = {}
        """What the bot said, in the order in which it was seen."""

    @classmethod
    async def begin(cls, synapse: Synapse, encrypted: bool = False) -> Self:
        """A counterpart with an account for the bot, and somebody who owns the rooms."""
        made = cls(synapse, encrypted=encrypted)
        made._owner = await made._client("warden")
        return made

    _owner: Person

    async def events(self, room: str) -> list[dict[str, Any]]:
        """All that has happened in a room."""
        events, _ = await self._owner.history(self._rooms[room], None)
        return events

    async def close(self) -> None:
        """End what belongs to this scenario."""
        for one in (self._owner, *self._people.values()):
            await one.end()
        shutil.rmtree(self._folder, ignore_errors=True)

    def adapter(self) -> Adapter:
        """A new adapter, connected as the bot."""
        settings = MatrixSettings(
            homeserver=self._synapse.url,
            user=self._bot.user,
            store=self._folder / "bot",
            invited_by=(f"*:{DOMAIN}",),
        )
        made = MatrixAdapter(settings, Secrets(self._bot.token, None, None), Naming(self._named))
        self._watched = Watched(made, self._shown, self._results)
        return self._watched

    def begins(self, people: Iterable[str], now: Callable[[], datetime]) -> None:
        """The bot is told that all happens at that time: the homeserver knows the real one only."""
        self._now = now

    async def open_room(self, name: str, *, forum: bool = False, community: str | None = "community") -> None:
        """Make a room with the bot in it; it goes there by itself, so that one can say something at once."""
        room = await self._owner.room(name, self._bot.user, encrypted=self._encrypted, also={"preset": "public_chat"})
        # The bot may refuse whoever knocks.
        await self._raise(self._bot, room)
        await self._owner.sets(room, "m.room.join_rules", {"join_rule": "knock"})
        if community is not None:
            self._named[community] = (*self._named.get(community, ()), room)
        await self._as_bot("POST", path("join", room), {})
        await self._owner.meets(room, self._bot.user)
        self._rooms[name] = room
        for person in self._moderators if community is not None else ():
            await self._raise(await self._in(person, room), room)
        events, self._upto[room] = await self._owner.history(room, None)
        self._began = self._began or events[0]["event_id"]

    async def make_moderator(self, person: str, room: str | None = None) -> None:
        """Give somebody moderator rights, in a room or in every one."""
        if room is None:
            self._moderators.add(person)
        self._unmarked = True
        for one in self._rooms.values() if room is None else (self._rooms[room],):
            await self._raise(await self._in(person, one), one)

    async def make_member(self, person: str, room: str) -> None:
        """Somebody is in a room, and was all along."""
        await self._in(person, self._rooms[room])
        self._unmarked = True

    async def posts(
        self,
        person: str,
        room: str,
        text: str,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        files: Files = (),
    ) -> str:
        """Write a message, a command with `!` before it."""
        one = await self._in(person, self._rooms[room])
        return await self._says(one, self._rooms[room], text, reply_to, thread, files)

    async def writes_privately(self, person: str, text: str, *, reply_to: str | None = None, files: Files = ()) -> str:
        """The same in the private talk with the bot, which begins with that if there is none."""
        one = await self._person(person)
        await self._find_talks()
        if person not in self._talks:
            talk = await one.room(None, self._bot.user, encrypted=self._encrypted, also={"is_direct": True})
            self._talks[person] = talk
            await one.meets(talk, self._bot.user)
        return await self._says(one, self._talks[person], text, reply_to, None, files)

    async def reacts(self, person: str, message: str, emoji: str, *, away: bool = False) -> None:
        """Put an emoji on a message, or take it back."""
        room = self._where[message]
        one = await self._in(person, room)
        key = (person, message, emoji)
        if away:
            self._sent.add(await one.redacts(room, self._reactions.pop(key)))
        else:
            self._reactions[key] = await one.reacts(room, message, emoji)
            self._sent.add(self._reactions[key])

    async def edits(self, person: str, message: str, text: str) -> None:
        """Change a message of one's own."""
        one = await self._person(person)
        self._sent.add(await one.edits(self._where[message], message, _command(text)))

    async def deletes(self, person: str, message: str) -> None:
        """Delete a message."""
        one = await self._in(person, self._where[message])
        self._sent.add(await one.redacts(self._where[message], message))

    async def presses(self, person: str, message: str, label: str) -> None:
        """Reply with the number of the choice."""
        room = self._where[message]
        one = await self._in(person, room)
        said = self._said[message]
        await self._says(one, room, _number(said.text, label), message, said.thread)

    async def joins(self, person: str, room: str, *, leaves: bool = False) -> None:
        """Come into a room, or leave it."""
        if leaves:
            one = await self._person(person)
            if (one.user, self._rooms[room]) not in self._knocking:
                await self._in(person, self._rooms[room])
            await one.goes(self._rooms[room], away=True)
            self._there.discard((one.user, self._rooms[room]))
            self._knocking.pop((one.user, self._rooms[room]), None)
            self._always.discard((one.user, self._rooms[room]))
        else:
            await self._in(person, self._rooms[room], comes=True)
        self._unmarked = True

    async def speaks(self, person: str | None, language: str) -> None:
        """No client tells of it."""

    async def asks_to_join(self, person: str, room: str, words: str) -> None:
        """Knock at a room, unless one is in it."""
        one = await self._person(person)
        key = one.user, self._rooms[room]
        if key not in self._there:
            await one.knocks(self._rooms[room], words)
            self._knocking[key] = one
            self._unmarked = True

    async def rename(self, room: str, name: str) -> None:
        """Give a room another name."""
        await self._owner.sets(self._rooms[room], "m.room.name", {"name": name})
        self._unmarked = True

    async def let_in(self, room: str, *, on: bool) -> None:
        """Remove the bot from a room, or invite it again; it comes by itself."""
        key = self._rooms[room]
        if on:
            self._lost.discard(key)
            await self._owner.invites(key, self._bot.user)
            await self._as_bot("POST", path("join", key), {})
        else:
            self._lost.add(key)
            await self._owner.ask("POST", path("rooms", key, "kick"), {"user_id": self._bot.user})
        self._unmarked = True

    async def read(self) -> None:
        """Returns when the bot has committed all that was sent, and what else happened before that."""
        if not self._rooms or self._watched is None:
            return
        watched = self._watched
        for key in [key for key, one in self._knocking.items() if await one.is_invited(key[1])]:
            await self._knocking.pop(key).goes(key[1])
            self._there.add(key)
            self._unmarked = True
        known = set(self._rooms.values())
        # What happened before a bot's very first look at its rooms is none of its business.
        await asyncio.to_thread(watched.wait, lambda: known <= {event.room for event in watched.of(RoomKnown)})
        if self._unmarked:
            # Behind everything that happened comes a reaction to something that nobody said.
            self._marks += 1
            room = next(room for room in self._rooms.values() if room not in self._lost)
            self._sent.add(await self._owner.reacts(room, self._began, f"·{self._marks}"))
        wanted = self._sent
        await asyncio.to_thread(watched.wait, lambda: wanted <= {event.id for event in watched.events})
        self._sent, self._unmarked = set(), False

    async def said(self) -> list[Said]:
        """All that the bot has said so far, the oldest first."""
        await self._find_talks()
        new: dict[str, tuple[int, Said]] = {}
        for name, room in self._rooms.items():
            await self._look(new, self._owner, room, name, None)
        for person, talk in self._talks.items():
            await self._look(new, self._people[person], talk, None, person)
        for one in (self._owner, *self._people.values()):
            one.heard.check()
        # By when the bot meant to say them: what goes to several rooms at once gets there in any order.
        rows: dict[str, int] = {}
        for going, result in self._results:
            for id in result.ids if isinstance(result, Delivered) else ():
                rows.setdefault(id, going.row)
        for id in sorted(new, key=lambda id: (rows.get(id, 0), new[id][0])):
            self._said[id] = new[id][1]
        return list(self._said.values())

    # How that is done

    def _shown(self, event: Event) -> Event | Tick:
        """The event as it happens in the scenario: there nobody owns the rooms, and who is there was so all along."""
        who = getattr(event, "person", None) or getattr(event, "author", None)
        person = who.id if who is not None else None
        always = isinstance(event, MemberJoined) and (person, event.room) in self._always
        if person == self._owner.user or always:
            return Tick(at=self._now())
        told: Any = event
        return cast(Event, replace(told, at=self._now()))

    async def _client(self, name: str) -> Person:
        if not self._encrypted:
            return Person.of(self._synapse.url, self._synapse.account(name))
        folder = self._folder / f"person{len(self._people)}{len(name)}"
        folder.mkdir()
        return await Somebody.begin(self._synapse, name, folder)

    async def _person(self, name: str) -> Person:
        if name not in self._people:
            self._people[name] = await self._client(name)
        return self._people[name]

    async def _in(self, name: str, room: str, *, comes: bool = False) -> Person:
        """Somebody who is in the room: was there all along, unless it is now that he or she comes."""
        one = await self._person(name)
        if (one.user, room) not in self._there:
            if not comes:
                self._always.add((one.user, room))
            if room in self._rooms.values():
                await self._owner.invites(room, one.user)
            await one.goes(room)
            await one.meets(room, one.user)
            self._there.add((one.user, room))
            if room in self._rooms.values():
                await self._owner.meets(room, one.user)
        return one

    async def _says(
        self, one: Person, room: str, text: str, reply_to: str | None, thread: str | None, files: Files = ()
    ) -> str:
        people = {name: other for name, other in self._people.items() if f"@{name}" in text or f'@"{name}"' in text}
        mentions = {"m.mentions": {"user_ids": [other.user for other in people.values()]}}
        also = mentions | (_shown(files[0], _command(text)) if files else {})
        if files and files[0].kind in (FileKind.PICTURE, FileKind.FILE):
            shown = files[0].kind is FileKind.PICTURE
            data, kind = (picture(), "image/png") if shown else (b"What is in it.", "application/octet-stream")
            stored, _ = await one.client.upload(io.BytesIO(data), kind, filesize=len(data))
            also |= {"url": stored.content_uri}
        if text in self.formats:
            also |= {"format": "org.matrix.custom.html", "formatted_body": self.formats[text]}
        id = await one.says(room, _command(text), also, reply_to=reply_to, thread=thread)
        self._where[id] = room
        self._sent.add(id)
        return id

    async def _raise(self, one: Person | Account, room: str) -> None:
        levels = await self._owner.state(room, "m.room.power_levels")
        levels["users"] = {**levels.get("users", {}), one.user: _MODERATOR}
        await self._owner.sets(room, "m.room.power_levels", levels)

    async def _as_bot(self, method: str, where: str, body: object = None) -> dict[str, Any]:
        return await asyncio.to_thread(self._synapse.call, method, where, body, self._bot.token)

    async def _find_talks(self) -> None:
        """Go into the private talks that the bot began."""
        try:
            direct = await self._as_bot("GET", path("user", self._bot.user, "account_data", "m.direct"))
        except HTTPError:
            # There are none yet.
            return
        for person, one in self._people.items():
            for talk in direct.get(one.user, ()) if person not in self._talks else ():
                self._talks[person] = talk
                await self._in(person, talk)

    async def _look(
        self, new: dict[str, tuple[int, Said]], one: Person, room: str, name: str | None, person: str | None
    ) -> None:
        """Take in what happened in a room since the last look at it."""

        def spoken(id: str) -> Said | None:
            return self._said.get(id) or (new[id][1] if id in new else None)

        events, self._upto[room] = await one.history(room, self._upto.get(room), self._bot.user)
        for raw in events:
            self._where.setdefault(raw["event_id"], room)
            content = raw.get("content") or {}
            relation = content.get("m.relates_to") or {}
            if raw["type"] == "m.room.redaction":
                if (deleted := spoken(str(content.get("redacts") or raw.get("redacts")))) is not None:
                    deleted.gone = True
            elif raw["sender"] != self._bot.user or raw["type"] not in ("m.room.message", "m.room.encrypted"):
                continue
            elif relation.get("rel_type") == "m.replace":
                if (edited := spoken(relation["event_id"])) is not None:
                    edited.text, edited.files = content["m.new_content"]["body"], _files(content["m.new_content"])
            else:
                gone = "redacted_because" in (raw.get("unsigned") or {})
                said = Said(raw["event_id"], content.get("body", ""), name, person, gone=gone)
                if relation.get("rel_type") == "m.thread":
                    said.thread = relation["event_id"]
                if not relation.get("is_falling_back"):
                    said.reply_to = (relation.get("m.in_reply_to") or {}).get("event_id")
                said.files = _files(content)
                new[said.id] = raw["origin_server_ts"], said


def _files(content: dict[str, Any]) -> list[tuple[str, str]]:
    """What a message shows: its name, and what it is of."""
    shows = content.get("msgtype") in ("m.image", "m.file")
    return [(str(content.get("filename", "")), str(content["body"]))] if shows else []


def _command(text: str) -> str:
    return f"!{text[1:]}" if text.startswith("/") else text


def _number(text: str, label: str) -> str:
    """The number of a choice: "1 yes · 2 no"."""
    for line in text.split("\n"):
        for choice in line.split(" · "):
            number, _, words = choice.strip().partition(" ")
            if number.isdigit() and words == label:
                return number
    raise LookupError(f"no choice {label!r} in {text!r}")


def _shown(file: Attached, text: str) -> dict[str, object]:
    """The content that brings a file, with what was written to it."""
    name, kind = file.name or file.about or str(file.kind), _MSGTYPES.get(file.kind, "m.file")
    content: dict[str, object] = {"msgtype": kind, "url": "mxc://copbot.test/none", "body": text or name}
    content["filename"] = name
    if file.seconds:
        content["info"] = {"duration": file.seconds * 1000}
    return content | ({"org.matrix.msc3245.voice": {}} if file.kind is FileKind.VOICE else {})
