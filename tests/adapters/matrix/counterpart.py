"""People on a real homeserver, for scenarios that are played on Matrix."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self
from urllib.error import HTTPError

from nio import Event as Seen
from nio import MegolmEvent, MessageDirection

from adapters.matrix.account import Secrets
from adapters.matrix.adapter import MatrixAdapter
from adapters.matrix.api import path
from adapters.matrix.settings import MatrixSettings
from copbot.actions import Delivered, Result
from copbot.events import Event, MemberJoined, RightsChanged, RoomKnown
from copbot.live import Adapter
from copbot.outbox import Outgoing
from tests.adapters.counterpart import Said
from tests.adapters.matrix.bots import Watched
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import DOMAIN, Synapse

_MODERATOR = 50


class Matrix:
    """A homeserver with people on it, who see what anybody sees; in rooms that are encrypted if so wished."""

    platform = "matrix"

    def __init__(self, synapse: Synapse, *, encrypted: bool) -> None:
        self._synapse = synapse
        self._encrypted = encrypted
        self._folder = Path(tempfile.mkdtemp(prefix="copbot-matrix-"))
        self._bot = synapse.account("copbot")
        self._people: dict[str, Somebody] = {}
        self._rooms: dict[str, str] = {}
        """The rooms' ids by their names."""
        self._talks: dict[str, str] = {}
        """The ids of the private talks by whom they are with."""
        self._moderators: set[str] = set()
        self._there: set[tuple[str, str]] = set()
        """Who is in which room."""
        self._where: dict[str, tuple[Somebody | None, str]] = {}
        """Of messages: whose they are, and their room."""
        self._reactions: dict[tuple[str, str, str], str] = {}
        self._sent: set[str] = set()
        self._marks = 0
        self._watched: Watched | None = None
        self._results: list[tuple[Outgoing, Result]] = []
        self._earlier: set[str] = set()
        """The ids of what adapters before this one have committed."""
        self._order: list[str] = []
        """The ids of what the bot said, in the order in which it was seen."""

    @classmethod
    async def begin(cls, synapse: Synapse, encrypted: bool = False) -> Self:
        """A counterpart with an account for the bot, and somebody who owns the rooms."""
        made = cls(synapse, encrypted=encrypted)
        made._owner = await made._client("warden")
        return made

    _owner: Somebody

    async def close(self) -> None:
        """End what belongs to this scenario."""
        for one in (self._owner, *self._people.values()):
            await one.end()
        shutil.rmtree(self._folder, ignore_errors=True)

    def adapter(self, community_of: Callable[..., str] = lambda *_: "community") -> Adapter:
        """A new adapter, connected as the bot."""
        settings = MatrixSettings(
            homeserver=self._synapse.url,
            user=self._bot.user,
            store=self._folder / "bot",
            invited_by=(f"*:{DOMAIN}",),
        )
        if self._watched is not None:
            self._earlier |= {event.id for event in self._watched.events}
        made = MatrixAdapter(settings, Secrets(self._bot.token, None, None), community_of)
        self._watched = Watched(made, self._is_scenery, self._results)
        return self._watched

    async def open_room(self, name: str, *, forum: bool = False) -> None:
        """Make a room with the bot in it; it goes there by itself, so that one can say something at once."""
        room = await self._owner.room(name, self._bot.user, encrypted=self._encrypted)
        await self._as_bot("POST", path("join", room), {})
        await self._owner.meets(room, self._bot.user)
        for person in self._moderators:
            await self._raise(await self._in(person, room), room)
        self._rooms[name] = room

    async def make_moderator(self, person: str) -> None:
        """Give somebody moderator rights, in every room that there is or will be."""
        self._moderators.add(person)
        for room in self._rooms.values():
            await self._raise(await self._in(person, room), room)

    async def posts(
        self, person: str, room: str, text: str, *, reply_to: str | None = None, thread: str | None = None
    ) -> str:
        """Write a message, a command with `!` before it."""
        one = await self._in(person, self._rooms[room])
        return await self._says(one, self._rooms[room], text, reply_to, thread)

    async def writes_privately(self, person: str, text: str, *, reply_to: str | None = None) -> str:
        """The same in the private talk with the bot, which begins with that if there is none."""
        one = await self._person(person)
        await self._find_talks()
        if person not in self._talks:
            talk = await one.room(None, self._bot.user, encrypted=self._encrypted, also={"is_direct": True})
            self._talks[person] = talk
            await one.meets(talk, self._bot.user)
        return await self._says(one, self._talks[person], text, reply_to, None)

    async def reacts(self, person: str, message: str, emoji: str, *, away: bool = False) -> None:
        """Put an emoji on a message, or take it back."""
        room = self._where[message][1]
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
        self._sent.add(await one.edits(self._where[message][1], message, _command(text)))

    async def deletes(self, person: str, message: str) -> None:
        """Delete a message."""
        one = await self._in(person, self._where[message][1])
        self._sent.add(await one.redacts(self._where[message][1], message))

    async def presses(self, person: str, message: str, label: str) -> None:
        """Reply with the number of the choice."""
        room = self._where[message][1]
        one = await self._in(person, room)
        said = next(said for said in await self.said() if said.id == message)
        await self._says(one, room, _number(said.text, label), message, said.thread)

    async def joins(self, person: str, room: str, *, leaves: bool = False) -> None:
        """Come into a room, or leave it."""
        if leaves:
            one = await self._in(person, self._rooms[room])
            await one.client.room_leave(self._rooms[room])
            self._there.discard((one.user, self._rooms[room]))
        else:
            await self._in(person, self._rooms[room], comes=True)

    async def read(self) -> None:
        """Returns when the bot has committed all that was sent, and what else happened before that."""
        if not self._rooms or self._watched is None:
            return
        watched = self._watched
        known = set(self._rooms.values())
        # What happened before a bot's very first look at its rooms is none of its business.
        await asyncio.to_thread(watched.wait, lambda: known <= {event.room for event in watched.of(RoomKnown)})
        # Behind everything that happened comes a reaction to something that nobody said.
        self._marks += 1
        room = next(iter(self._rooms.values()))
        begin = next(event.event_id for where, event in self._owner.seen if where == room)
        wanted = self._sent | {await self._owner.reacts(room, begin, f"·{self._marks}")}
        earlier = self._earlier
        await asyncio.to_thread(watched.wait, lambda: wanted <= earlier | {event.id for event in watched.events})

    async def said(self) -> list[Said]:
        """All that the bot has said so far, the oldest first."""
        await self._find_talks()
        found: dict[str, tuple[int, Said]] = {}
        for name, room in self._rooms.items():
            for event in await self._history(self._owner, room):
                self._take(found, event, room=name, person=None)
                self._where.setdefault(event.event_id, (None, room))
        for person, talk in self._talks.items():
            for event in await self._history(await self._person(person), talk):
                self._take(found, event, room=None, person=person)
                self._where.setdefault(event.event_id, (None, talk))
        # By when the bot meant to say them: what goes to several rooms at once gets there in any order.
        rows = {result.id: going.row for going, result in self._results if isinstance(result, Delivered)}
        new = sorted((rows.get(id, 0), at, id) for id, (at, _) in found.items() if id not in self._order)
        self._order += [id for *_, id in new]
        return [found[id][1] for id in self._order if id in found]

    # How that is done

    def _is_scenery(self, event: Event) -> bool:
        """Is it something that does not happen in scenarios: who is there all along comes in; whose the rooms are?"""
        person = event.person.id if isinstance(event, MemberJoined | RightsChanged) else None
        return person == self._owner.user or (isinstance(event, MemberJoined) and (person, event.room) in self._there)

    async def _client(self, name: str) -> Somebody:
        folder = self._folder / f"person{len(self._people)}{len(name)}"
        folder.mkdir()
        return await Somebody.begin(self._synapse, name, folder)

    async def _person(self, name: str) -> Somebody:
        if name not in self._people:
            self._people[name] = await self._client(name)
        return self._people[name]

    async def _in(self, name: str, room: str, *, comes: bool = False) -> Somebody:
        """Somebody who is in the room: was there all along, unless it is now that he or she comes."""
        one = await self._person(name)
        if (one.user, room) not in self._there:
            if not comes:
                self._there.add((one.user, room))
            if room in self._talks.values():
                await one.client.join(room)
            else:
                await self._owner.client.room_invite(room, one.user)
                await one.client.join(room)
            await one.meets(room, one.user)
            self._there.add((one.user, room))
            if room in self._rooms.values():
                await self._owner.meets(room, one.user)
        return one

    async def _says(self, one: Somebody, room: str, text: str, reply_to: str | None, thread: str | None) -> str:
        people = {name: other for name, other in self._people.items() if f"@{name}" in text or f'@"{name}"' in text}
        mentions = {"m.mentions": {"user_ids": [other.user for other in people.values()]}}
        id = await one.says(room, _command(text), mentions, reply_to=reply_to, thread=thread)
        self._where[id] = (one, room)
        self._sent.add(id)
        return id

    async def _raise(self, one: Somebody, room: str) -> None:
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

    async def _history(self, one: Somebody, room: str) -> list[Seen]:
        """All that happened in a room, with what is encrypted opened."""
        found: list[Seen] = []
        at: str | None = None
        while True:
            page = await one.client.room_messages(room, at, direction=MessageDirection.front, limit=500)
            found += page.chunk
            at = page.end
            if at is None or not page.chunk:
                break
        for place, event in enumerate(found):
            if isinstance(event, MegolmEvent) and event.sender != one.user:
                found[place] = await self._opened(one, event, room)
        return found

    async def _opened(self, one: Somebody, event: MegolmEvent, room: str) -> Seen:
        """What is in it, once the key has come."""
        event.room_id = room
        opened: list[Seen] = []

        def can() -> bool:
            decrypted = one.client.olm._decrypt_megolm_no_error(event)
            opened[:] = [decrypted] if decrypted else []
            return bool(opened)

        await one.until(can)
        return opened[0]

    def _take(self, found: dict[str, tuple[int, Said]], event: Seen, *, room: str | None, person: str | None) -> None:
        content, before = event.source.get("content") or {}, found.get(event.event_id)
        relation = content.get("m.relates_to") or {}
        gone = "redacted_because" in (event.source.get("unsigned") or {})
        kind = event.source.get("type")
        if event.sender != self._bot.user or before or kind not in ("m.room.message", "m.room.encrypted"):
            return
        if relation.get("rel_type") == "m.replace":
            if (edited := found.get(relation["event_id"])) is not None:
                edited[1].text = content["m.new_content"]["body"]
            return
        said = Said(event.event_id, content.get("body", ""), room, person, gone=gone)
        if relation.get("rel_type") == "m.thread":
            said.thread = relation["event_id"]
        if not relation.get("is_falling_back"):
            said.reply_to = (relation.get("m.in_reply_to") or {}).get("event_id")
        found[event.event_id] = (event.server_timestamp, said)


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
