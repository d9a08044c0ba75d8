"""A person on a homeserver as far as the homeserver can tell: no keys, and nothing that runs by itself."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from nio import AsyncClient

from adapters.matrix.api import call, path
from tests.adapters.matrix.checking import Heard
from tests.adapters.matrix.synapse import Account

_number = count(1)
_NO_EVENTS = '{"room":{"timeline":{"limit":1},"ephemeral":{"types":[]},"account_data":{"types":[]}}}'


class Person:
    """Somebody in rooms that are not encrypted, who looks when asked."""

    def __init__(self, account: Account, client: AsyncClient) -> None:
        self.account = account
        self.client = client
        self.user = account.user
        self.heard = Heard()
        """What bots said, as far as it came here, is looked at."""

    @classmethod
    def of(cls, url: str, account: Account) -> Person:
        """The person whose account it is."""
        client = AsyncClient(url, account.user)
        client.access_token = account.token
        return Person(account, client)

    async def end(self) -> None:
        """Go away."""
        await self.client.close()

    async def ask(self, method: str, where: str, body: object = None) -> dict[str, Any]:
        """Call the homeserver as this person."""
        return await call(self.client, method, where, body)

    async def room(
        self, name: str | None, *others: str, encrypted: bool = False, also: Mapping[str, object] | None = None
    ) -> str:
        """A new room with these people invited."""
        asked: dict[str, object] = {"invite": list(others), "preset": "private_chat", **(also or {})}
        if name is not None:
            asked["name"] = name
        if encrypted:
            content = {"algorithm": "m.megolm.v1.aes-sha2"}
            asked["initial_state"] = [{"type": "m.room.encryption", "state_key": "", "content": content}]
        return str((await self.ask("POST", path("createRoom"), asked))["room_id"])

    async def goes(self, room: str, *, away: bool = False) -> None:
        """Go into a room that one may go into, or leave it."""
        await self.ask("POST", path("rooms", room, "leave" if away else "join"), {})

    async def invites(self, room: str, user: str) -> None:
        """Invite somebody."""
        await self.ask("POST", path("rooms", room, "invite"), {"user_id": user})

    async def knocks(self, room: str, words: str = "") -> None:
        """Ask to be let into a room."""
        await self.ask("POST", path("knock", room), {"reason": words} if words else {})

    async def is_invited(self, room: str) -> bool:
        """Is one invited to a room?"""
        sync = await self.ask("GET", path("sync", timeout=next(_number), filter=_NO_EVENTS))
        return room in sync.get("rooms", {}).get("invite", {})

    async def meets(self, room: str, user: str) -> None:
        """Returns when somebody who is in the room is there for this client too: at once, for it remembers nothing."""

    async def history(self, room: str, since: str | None, by: str = "") -> tuple[list[dict[str, Any]], str | None]:
        """What has happened in a room, with what this account encrypted opened, and up to where that is."""
        found: list[dict[str, Any]] = []
        while True:
            page = await self.ask("GET", path("rooms", room, "messages", dir="f", limit=500, from_=since))
            for raw in page["chunk"]:
                found.append(await self.opened(raw, room) if raw["sender"] == by else raw)
                self.heard.hear(raw)
                self.heard.hear(found[-1])
            since = page.get("end", since)
            if "end" not in page or len(page["chunk"]) < 500:
                return found, since

    async def opened(self, raw: dict[str, Any], room: str) -> dict[str, Any]:
        """The event as this person can read it."""
        return raw

    async def says(
        self,
        room: str,
        text: str,
        also: Mapping[str, object] | None = None,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
    ) -> str:
        """Write a message, with what else is in its content; its id."""
        content: dict[str, Any] = {"msgtype": "m.text", "body": text, **(also or {})}
        relation: dict[str, Any] = {}
        if thread is not None:
            relation = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": reply_to is None}
        if reply_to or thread:
            relation["m.in_reply_to"] = {"event_id": reply_to or thread}
        if relation:
            content["m.relates_to"] = relation
        return await self.sends(room, "m.room.message", content)

    async def sends(self, room: str, kind: str, content: dict[str, Any]) -> str:
        """Send any event; its id."""
        where = path("rooms", room, "send", kind, f"test-{next(_number)}")
        return str((await self.ask("PUT", where, content))["event_id"])

    async def reacts(self, room: str, message: str, emoji: str) -> str:
        """Put an emoji on a message; the id of that."""
        relation = {"rel_type": "m.annotation", "event_id": message, "key": emoji}
        return await self.sends(room, "m.reaction", {"m.relates_to": relation})

    async def edits(self, room: str, message: str, text: str) -> str:
        """Change a message."""
        new = {"msgtype": "m.text", "body": text}
        relation = {"rel_type": "m.replace", "event_id": message}
        return await self.says(room, f"* {text}", {"m.new_content": new, "m.relates_to": relation})

    async def redacts(self, room: str, event: str) -> str:
        """Take an event away; the id of that."""
        where = path("rooms", room, "redact", event, f"test-{next(_number)}")
        return str((await self.ask("PUT", where, {}))["event_id"])

    async def sets(self, room: str, kind: str, content: dict[str, Any], key: str = "") -> str:
        """Set a piece of a room's state."""
        return str((await self.ask("PUT", path("rooms", room, "state", kind, key), content))["event_id"])

    async def state(self, room: str, kind: str, key: str = "") -> dict[str, Any]:
        """A piece of a room's state."""
        return await self.ask("GET", path("rooms", room, "state", kind, key))
