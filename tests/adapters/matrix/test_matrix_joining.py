"""Invitations and rooms pointed to are followed in the end, whatever happens on the way."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from adapters.matrix import joining
from adapters.matrix.joining import Joining
from adapters.matrix.link import Link
from copbot.rooms.events import MessagePosted, RoomKnown
from tests.adapters.matrix.bots import Watched
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.proxy import Proxy, bad_gateway, proxy
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import Notebook
from tests.adapters.matrix.town import town, until

ME, ANN, EVE = "@copbot:copbot.test", "@ann:copbot.test", "@eve:elsewhere.test"


async def _talk(bot: Watched, ann: Somebody, room: str, number: int = 3) -> None:
    """Ann says something, again and again, and the bot hears each of it: its cursor goes on."""
    for _ in range(number):
        said = await ann.says(room, "hello")
        await until(bot, lambda said=said: bool(bot.of(MessagePosted, message=said)))  # type: ignore[misc]


def _tries_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joining, "_TRIES", 1)
    monkeypatch.setattr(joining, "_REST", 0.0)


async def test_an_invitation_outlives_a_restart(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann)
            # As with a large room, which takes minutes.
            rule = between.add("POST", "/join/", bad_gateway)
            between.add("POST", "/join/", bad_gateway, times=1000)
            other = await ann.room("other", there.account.user)
            await rule.met.wait()
            await _talk(bot, ann, room)
        between.mend()
        with there.bot(url=between.url) as bot:
            await until(bot, lambda: bool(bot.of(RoomKnown, room=other)))
            await _talk(bot, ann, room, 1)
            assert json.loads(await there.running.cursor("matrix invitations") or "") == {}


async def test_an_invitation_is_tried_again_where_the_homeserver_was_long_away(
    synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tries_once(monkeypatch)
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann)
            rule = between.add("POST", "/join/", bad_gateway, times=2)
            other = await ann.room("other", there.account.user)
            await _talk(bot, ann, room)
            await rule.met.wait()
            await ann.meets(other, there.account.user)


async def test_what_a_space_points_to_is_tried_again_where_the_homeserver_was_long_away(
    synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tries_once(monkeypatch)
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann)
            space = await ann.room("flowers", there.account.user, also={"creation_content": {"type": "m.space"}})
            await ann.meets(space, there.account.user)
            child = await ann.room("roses", also={"preset": "public_chat"})
            rule = between.add("POST", "/join/", bad_gateway, times=2)
            await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, child)
            await _talk(bot, ann, room)
            await rule.met.wait()
            await ann.meets(child, there.account.user)


async def test_what_is_refused_for_good_is_not_tried_again(
    synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tries_once(monkeypatch)
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann)
            space = await ann.room("flowers", there.account.user, also={"creation_content": {"type": "m.space"}})
            await ann.meets(space, there.account.user)
            closed = await ann.room("not for the bot")
            before = len(_joins(between))
            await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, closed)
            await _talk(bot, ann, room)
            assert len(_joins(between)) == before + 1
            # An invitation goes before that.
            await ann.client.room_invite(closed, there.account.user)
            await ann.meets(closed, there.account.user)


def _joins(between: Proxy) -> list[str]:
    return [one for one in between.requests if "/join/" in one]


def _invitations(*rooms: str, by: str = ANN) -> dict[str, Any]:
    told = {"type": "m.room.member", "state_key": ME, "sender": by, "content": {"membership": "invite"}}
    return {"invite": {room: {"invite_state": {"events": [told]}} for room in rooms}}


async def test_the_note_of_invitations_stays_small() -> None:
    named = SimpleNamespace(ids=set(), spaces={})
    settings = SimpleNamespace(invited_by=(ANN,))
    hub = Notebook()
    kept = Joining(cast("Link", SimpleNamespace(rooms={}, me=ME, named=named, settings=settings)), hub)
    await kept.load()
    await kept.take({})
    assert await hub.cursor("matrix invitations") is None
    await kept.take(_invitations(*(f"!eve{number}" for number in range(100)), by=EVE))
    await kept.take(_invitations("!ann"))
    noted = json.loads(await hub.cursor("matrix invitations") or "")
    assert noted["!ann"] == [ANN, False]
    assert len(noted) == 50
    # Withdrawn, or answered.
    await kept.take({"leave": {f"!eve{number}": {} for number in range(100)}})
    assert json.loads(await hub.cursor("matrix invitations") or "") == {"!ann": [ANN, False]}
    await kept.take({"join": {"!ann": {}}})
    assert json.loads(await hub.cursor("matrix invitations") or "") == {}
