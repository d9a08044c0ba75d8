"""What the bot does on Matrix, action by action, and what it says where that can't be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from nio import AsyncClient, MegolmEvent, ReactionEvent, RoomMessageFile, RoomMessageFormatted
from nio.crypto.attachments import decrypt_attachment

from adapters.matrix.account import Secrets
from adapters.matrix.adapter import MatrixAdapter
from adapters.matrix.api import call, path
from adapters.matrix.settings import MatrixSettings
from copbot.kit.commands import Command
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.actions import (
    Action,
    Delete,
    Delivered,
    Edit,
    Failed,
    Failure,
    OpenThread,
    React,
    Result,
    Say,
    TellPrivately,
)
from copbot.rooms.enclosed import File
from copbot.rooms.events import Event, RoomKnown
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Span, text
from copbot.running.config import Naming
from copbot.running.engine import Input
from tests.adapters.carrying import carry_out
from tests.adapters.matrix.people import Somebody, thread_of
from tests.adapters.matrix.synapse import DOMAIN, Synapse
from tests.adapters.matrix.town import Town, town

both = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])


class Notebook:
    """A bot that only notes what it is told."""

    ending = False

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.events: list[Event] = []
        self._cursors: dict[str, str] = {}
        self._news = asyncio.Condition()

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Note it."""
        async with self._news:
            self.events += [one.what for one in inputs if isinstance(one.what, Event)]
            self._cursors.update(one.cursor for one in inputs if one.cursor)
            self._news.notify_all()

    async def cursor(self, name: str) -> str | None:
        """Up to where it was read."""
        return self._cursors.get(name)

    async def keep(self, name: str, value: str) -> None:
        """Keep a note."""
        self._cursors[name] = value

    async def back(self, platform: str) -> None:
        """Nothing waits here."""

    async def spoken(self, platform: str) -> None:
        """Nothing is said."""

    def heard(self, platform: str, within: float) -> None:
        """Nobody watches."""

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Nobody."""
        return {}

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        """Nothing."""
        return []

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """Nothing."""
        return []

    async def knows(self, room: str) -> None:
        """Returns when the room has been told of."""
        await self.until(lambda: any(isinstance(e, RoomKnown) and e.room == room for e in self.events))

    async def until(self, holds: Callable[[], bool]) -> None:
        """Returns when it holds, asked after each event."""
        async with asyncio.timeout(30), self._news:
            await self._news.wait_for(holds)


class Acting:
    """The adapter, asked to do one thing after another."""

    def __init__(self, adapter: MatrixAdapter, hub: Notebook) -> None:
        self._adapter = adapter
        self.hub = hub
        self._row = 0

    async def __call__(self, action: Action, row: int | None = None, pieces: tuple[str, ...] = ()) -> Result:
        """Do it, under a new row unless one is given; `pieces` are the messages that it is about."""
        self._row += 1
        return await carry_out(self._adapter.deliver, Outgoing(row or self._row, "matrix", "", action, pieces))

    async def done(self, action: Action, row: int | None = None) -> str:
        """Do it; the id of what it made."""
        result = await self(action, row)
        assert isinstance(result, Delivered), result
        return result.id or ""


@asynccontextmanager
async def acting(there: Town, **settings: Any) -> AsyncIterator[Acting]:
    """The bot, in the same thread as the test."""
    chosen = MatrixSettings.model_validate(
        {
            "homeserver": there.synapse.url,
            "store": there.folder / "store",
            "invited_by": (f"*:{DOMAIN}",),
            **settings,
        }
    )
    adapter, hub = MatrixAdapter(chosen, Secrets(there.account.token, None, None), Naming()), Notebook()
    running = asyncio.create_task(adapter.run(hub))
    try:
        yield Acting(adapter, hub)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def _seen(ann: Somebody, event: str) -> RoomMessageFormatted:
    """A message, once it has come to Ann's client."""

    def found() -> list[RoomMessageFormatted]:
        return [one for _, one in ann.seen if one.event_id == event]

    await ann.until(lambda: bool(found()))
    return found()[0]


@both
async def test_every_action_comes_out_as_it_should(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)
        question = await ann.says(room, "how?")

        words = text("See ", Span("Ann", "mention", ann.user), " and <b>", Span("this", "link", "https://x.example/"))
        said = await _seen(ann, await bot.done(Say(room=room, text=words, reply_to=question)))
        content = said.source["content"]
        assert (said.body, said.decrypted) == ("See Ann and <b>this (https://x.example/)", encrypted)
        assert content["m.relates_to"] == {"m.in_reply_to": {"event_id": question}}
        assert content["m.mentions"] == {"user_ids": [ann.user]}
        assert "&lt;b&gt;" in content["formatted_body"]

        thread = await bot.done(OpenThread(room=room, message=question, name="how?"))
        assert thread == question
        inside = await bot.done(Say(room=room, text=text("here"), thread=thread))
        assert thread_of(await _seen(ann, inside)) == question
        assert await bot.done(OpenThread(room=room, message=inside, name="x")) == question

        edit = Edit(room=room, message=inside, text=text("there"))
        assert await bot(edit) == Delivered(inside)
        await ann.hears(room, "* there", by=there.account.user)

        assert await bot(React(room=room, message=question, emoji="👀")) == Delivered()
        assert await bot(React(room=room, message=question, emoji="👀")) == Delivered(), "there already"
        await ann.until(lambda: any(isinstance(event, ReactionEvent) for _, event in ann.seen))
        assert await bot(React(room=room, message=question, emoji="👀", remove=True)) == Delivered()
        assert await bot(React(room=room, message=question, emoji="👀", remove=True)) == Delivered(), "gone already"
        relations = path("rooms", room, "relations", question, "m.annotation", version="v1")
        assert (await ann.ask("GET", relations))["chunk"] == []

        assert await bot(Delete(room=room, message=inside)) == Delivered()
        for late in (edit, Delete(room=room, message=inside), React(room=room, message=inside, emoji="👀")):
            result = await bot(late)
            assert isinstance(result, Failed)
            assert result.why is Failure.GONE


@both
async def test_a_file_goes_along(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)
        words = "Käse 🧀\n" * 100
        sent = await bot(
            Say(room=room, text=text("Your data:"), files=(File("data.json", "application/json", words.encode()),))
        )
        assert isinstance(sent, Delivered)
        await ann.hears(room, "Your data", by=there.account.user)
        shown = await _seen(ann, sent.ids[-1])
        content = shown.source["content"]
        assert content["body"] == "data.json"
        if not encrypted:
            assert isinstance(shown, RoomMessageFile)
        where = content["file"]["url"] if encrypted else content["url"]
        data = (await ann.client.download(where)).body
        if encrypted:
            keys = content["file"]
            data = decrypt_attachment(data, keys["key"]["k"], keys["hashes"]["sha256"], keys["iv"])
        assert data.decode() == words


@both
async def test_what_is_very_long_comes_in_pieces(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)
        words = "<\U0001f600é " * 4000
        said = await bot(Say(room=room, text=text(words)))
        assert isinstance(said, Delivered)
        assert len(said.ids) > 2
        await _seen(ann, said.ids[-1])
        assert "".join("".join(ann.texts(room, there.account.user)).split()) == words.replace(" ", "")

        shorter = await bot(Edit(room=room, message=said.ids[0], text=text("short")), pieces=said.ids)
        assert shorter == Delivered(said.ids[0])
        stands = await _stand(ann, room, said.ids)
        assert stands[0] in ("short", "?")
        assert set(stands[1:]) == {None}

        longer = await bot(Edit(room=room, message=said.ids[0], text=text(words)), pieces=shorter.ids)
        assert isinstance(longer, Delivered)
        assert longer.id == said.id
        stands = await _stand(ann, room, longer.ids)
        assert "?" in stands or "".join("".join(map(str, stands)).split()) == words.replace(" ", "")

        assert await bot(Delete(room=room, message=longer.ids[0]), pieces=longer.ids) == Delivered()
        assert set(await _stand(ann, room, longer.ids)) == {None}
        again = await bot(Delete(room=room, message=longer.ids[0]), pieces=longer.ids)
        assert isinstance(again, Failed)
        assert again.why is Failure.GONE


async def _stand(ann: Somebody, room: str, ids: Sequence[str]) -> list[str | None]:
    """How these messages read now, by the homeserver; None for what is gone, `?` for what it can't read itself."""
    found: list[str | None] = []
    for one in ids:
        raw = await call(ann.client, "GET", path("rooms", room, "event", one))
        unsigned = raw.get("unsigned") or {}
        edit = (unsigned.get("m.relations") or {}).get("m.replace")
        content = edit["content"].get("m.new_content", edit["content"]) if edit else raw["content"]
        found.append(None if "redacted_because" in unsigned else content.get("body", "?"))
    return found


@both
async def test_a_row_is_one_message_however_often_it_is_sent(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)
        say = Say(room=room, text=text("once"))
        assert await bot.done(say, 7) == await bot.done(say, 7)
        await _seen(ann, await bot.done(Say(room=room, text=text("end"))))
        assert ann.texts(room, there.account.user) == ["once", "end"]


async def test_who_leaves_the_private_talk_is_left_alone(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann)
        await bot.hub.knows(room)
        first = await bot.done(TellPrivately(person=ann.user, text=text("psst")))
        await _seen(ann, first)
        (talk,) = {where for where, _ in ann.seen} - {room}
        assert ann.client.rooms[talk].member_count == 2
        await ann.client.room_leave(talk)
        await ann.says(room, "I am out")
        async with asyncio.timeout(30):
            while True:
                result = await bot(TellPrivately(person=ann.user, text=text("psst")))
                if result == Failed(Failure.PRIVATE_CLOSED):
                    break
        nobody = await bot(TellPrivately(person=f"@nobody:{DOMAIN}", text=text("psst")))
        assert isinstance(nobody, Delivered | Failed)


async def test_what_may_not_be_is_said_so(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann)
        await bot.hub.knows(room)
        levels = await ann.state(room, "m.room.power_levels")
        await ann.sets(room, "m.room.power_levels", {**levels, "events_default": 50})
        refused = await bot(Say(room=room, text=text("hello")))
        elsewhere = await bot(Say(room="!nowhere:copbot.test", text=text("hello")))
        unknown = await bot(Edit(room=room, message="$nothing", text=text("hello")))
        assert [result.why for result in (refused, elsewhere, unknown) if isinstance(result, Failed)] == [
            Failure.NO_PERMISSION,
            Failure.NO_PERMISSION,
            Failure.GONE,
        ]


async def test_before_it_is_connected_nothing_is_lost(synapse: Synapse, tmp_path: Path) -> None:
    settings = MatrixSettings(homeserver=synapse.url, store=tmp_path)
    adapter = MatrixAdapter(settings, Secrets("none", None, None), Naming())
    result = await adapter.deliver(Outgoing(1, "matrix", "", Say(room="!r", text=text("hello"))))
    assert isinstance(result, Failed)
    assert result.why is Failure.UNREACHABLE


async def test_only_verified_devices_read_along_if_so_wished(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, eve = await there.person("Ann"), await there.person("Eve")
        fingerprint = _spaced(ann.client)
        store = there.folder / "store"
        store.mkdir()
        (store / "verified.txt").write_text(f"# who may\n{ann.user} {ann.account.device} {fingerprint}\n")
        async with acting(there, trust="verified") as bot:
            room = await there.room(ann, eve, encrypted=True)
            await bot.hub.knows(room)
            sent = await bot.done(Say(room=room, text=text("for verified eyes")))
            assert isinstance(await _seen(ann, sent), RoomMessageFormatted)
            assert isinstance(await _seen(eve, sent), MegolmEvent)


def _spaced(client: AsyncClient) -> str:
    """The fingerprint as clients show it."""
    key = str(client.olm.account.identity_keys["ed25519"])
    return " ".join(key[place : place + 4] for place in range(0, len(key), 4))
