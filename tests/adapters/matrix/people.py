"""People on a homeserver, each with a client of their own."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

import peewee
from nio import AsyncClient, AsyncClientConfig, EncryptionError, Event, MegolmEvent, RoomMessageFormatted
from peewee import _BoundModelsContext

from adapters.matrix.api import check
from tests.adapters.matrix.person import Person
from tests.adapters.matrix.synapse import Account, Synapse

_PATIENCE = 60.0
_one_at_a_time = threading.RLock()


class _Bound(_BoundModelsContext):  # type: ignore[misc]
    """The library binds its tables to a database for the time of a call, for all threads: here one after another.

    People and the bot are in threads of their own; in a real bot there is one client, in one thread.
    """

    def __enter__(self) -> object:
        _one_at_a_time.acquire()
        return super().__enter__()

    def __exit__(self, *error: object) -> None:
        super().__exit__(*error)
        _one_at_a_time.release()


peewee._BoundModelsContext = _Bound


class Somebody(Person):
    """A person's client, with keys: it syncs all the time, and joins wherever it is invited."""

    def __init__(self, account: Account, client: AsyncClient) -> None:
        super().__init__(account, client)
        self.seen: list[tuple[str, Event]] = []
        """All that came with syncs, encrypted or not: the room, and the event."""
        self.joins_dms = True
        self._news = asyncio.Condition()
        self._task: asyncio.Task[None] | None = None

    @classmethod
    async def begin(cls, synapse: Synapse, name: str, folder: Path, *, account: Account | None = None) -> Self:
        """A new person of this name; the keys of encrypted rooms lie in the folder."""
        account = account or synapse.account(name)
        client = AsyncClient(synapse.url, account.user, store_path=str(folder), config=AsyncClientConfig())
        client.restore_login(account.user, account.device, account.token)
        made = cls(account, client)
        client.add_event_callback(made._hear, Event)
        client.add_response_callback(made._look)
        await client.sync(timeout=0, full_state=True)
        if client.should_upload_keys:
            await client.keys_upload()
        made._task = asyncio.create_task(client.sync_forever(timeout=10_000))
        return made

    async def end(self) -> None:
        """Go away."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await super().end()
        if self.client.store is not None:
            self.client.store.database.close()

    async def _hear(self, room: Any, event: Event) -> None:  # noqa: ANN401 - a room of the library
        self.heard.hear(event.source)
        async with self._news:
            self.seen.append((room.room_id, event))
            self._news.notify_all()

    async def _look(self, answer: object) -> None:
        for room in list(self.client.invited_rooms) if self.joins_dms else ():
            await self.client.join(room)
        async with self._news:
            self._news.notify_all()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Returns when it holds, asked after each sync and event."""
        async with asyncio.timeout(_PATIENCE), self._news:
            await self._news.wait_for(holds)

    async def hears(self, room: str, words: str = "", *, by: str | None = None, **relation: object) -> Event:
        """The first message in the room that has these words, by somebody else than this person.

        `thread` is the thread that it must be in, None for none.
        """

        def fits(where: str, event: Event) -> bool:
            return (
                where == room
                and isinstance(event, RoomMessageFormatted)
                and (event.sender == by if by else event.sender != self.user)
                and words.casefold() in event.body.casefold()
                and ("thread" not in relation or thread_of(event) == relation["thread"])
            )

        def found() -> list[Event]:
            return [event for where, event in self.seen if fits(where, event)]

        await self.until(lambda: bool(found()))
        return found()[0]

    async def hears_anywhere(self, words: str) -> Event:
        """The first message with these words that comes, in whatever room."""

        def found() -> list[Event]:
            return [one for _, one in self.seen if isinstance(one, RoomMessageFormatted) and words in one.body]

        await self.until(lambda: bool(found()))
        return found()[0]

    def texts(self, room: str, by: str) -> list[str]:
        """All that somebody wrote in a room, as far as it came here; `?` for what can't be read."""
        return [
            "?" if isinstance(event, MegolmEvent) else event.body
            for where, event in self.seen
            if where == room and event.sender == by and isinstance(event, RoomMessageFormatted | MegolmEvent)
        ]

    async def room(
        self, name: str | None, *others: str, encrypted: bool = False, also: Mapping[str, object] | None = None
    ) -> str:
        """A new room with these people invited."""
        room = await super().room(name, *others, encrypted=encrypted, also=also)
        await self.until(lambda: room in self.client.rooms)
        return room

    async def meets(self, room: str, user: str) -> None:
        """Returns when somebody is in the room."""

        def there() -> bool:
            known = self.client.rooms.get(room)
            return known is not None and user in known.users and user not in known.invited_users

        await self.until(there)

    async def opened(self, raw: dict[str, Any], room: str) -> dict[str, Any]:
        """The event as this person can read it, once the key has come."""
        event = Event.parse_event(raw)
        if not isinstance(event, MegolmEvent):
            return raw
        event.room_id = room
        opened: list[dict[str, Any]] = []

        def can() -> bool:
            decrypted = self.client.olm._decrypt_megolm_no_error(event)
            opened[:] = [decrypted.source] if decrypted else []
            return bool(opened)

        await self.until(can)
        return {**raw, **opened[0]}

    async def sends(self, room: str, kind: str, content: dict[str, Any]) -> str:
        """Send any event; its id."""
        await self.until(lambda: room in self.client.rooms)
        while True:
            if self.client.should_query_keys:
                await self.client.keys_query()
            with suppress(KeyError, EncryptionError):
                # Fails when somebody comes while the keys go out.
                answer = await self.client.room_send(room, kind, content, ignore_unverified_devices=True)
                check(answer)
                return str(answer.event_id)


def thread_of(event: Event) -> str | None:
    """The thread that a message is in."""
    relation = event.source["content"].get("m.relates_to") or {}
    return relation.get("event_id") if relation.get("rel_type") == "m.thread" else None
