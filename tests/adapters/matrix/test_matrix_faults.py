"""What goes wrong between the bot and its homeserver: nothing is lost, nothing happens twice, and it goes on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from adapters.matrix.account import Secrets
from adapters.matrix.adapter import MatrixAdapter
from adapters.matrix.settings import MatrixSettings
from copbot.rooms.actions import Delivered, Failed, Failure
from copbot.rooms.events import MessagePosted, Person, RightsChanged, RoomKnown, RoomLost
from copbot.running.live import AdapterError
from tests.adapters import owed
from tests.adapters.matrix.bots import Bot, Everything, Watched, adapter
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.proxy import Forward, Trouble, bad_gateway, cut, cut_behind, proxy, too_many
from tests.adapters.matrix.synapse import DOMAIN, Synapse
from tests.adapters.matrix.town import Town, town, until

both = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])


async def _asks(there: Town, ann: Somebody, room: str, words: str = "!help") -> None:
    """Ann asks something and gets one answer, and only one."""
    before = len(ann.texts(room, there.account.user))
    await ann.says(room, words)
    await ann.until(lambda: len(ann.texts(room, there.account.user)) > before)
    # Whatever would come twice has come before the next answer.
    await ann.says(room, "!open")
    await ann.until(lambda: len(ann.texts(room, there.account.user)) > before + 1)
    assert len(ann.texts(room, there.account.user)) == before + 2
    assert "?" not in ann.texts(room, there.account.user)


@both
@pytest.mark.parametrize("trouble", [cut, cut_behind, bad_gateway, too_many])
async def test_a_message_is_said_once_whatever_happens_to_it(
    synapse: Synapse, tmp_path: Path, trouble: Trouble, encrypted: bool
) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann, encrypted=encrypted)
            rule = between.add("PUT", "/send/m.room", trouble, times=2)
            await _asks(there, ann, room)
            assert rule.met.is_set()
            wanted = Failure.RATE_LIMITED if trouble is too_many else Failure.UNREACHABLE
            failed = [result for _, result in bot.results if isinstance(result, Failed)]
            # Of two cut connections the HTTP library hides one by trying again itself.
            assert {(one.why, one.retry_after) for one in failed} == {(wanted, 0.3 if trouble is too_many else None)}


@pytest.mark.parametrize("trouble", [cut, cut_behind, bad_gateway, too_many])
async def test_reading_goes_on_whatever_happens_to_it(synapse: Synapse, tmp_path: Path, trouble: Trouble) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann)
            rule = between.add("GET", "/sync", trouble, times=2)
            said = [await ann.says(room, f"message {number}") for number in range(3)]
            await rule.met.wait()
            await _asks(there, ann, room)
            await until(bot, lambda: len(bot.of(MessagePosted)) == 5)
            assert [event.message for event in bot.of(MessagePosted)][:3] == said
            assert not bot.failures


@both
async def test_what_a_homeserver_repeats_of_how_a_room_was_is_not_taken_for_new(
    synapse: Synapse, tmp_path: Path, encrypted: bool
) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann, bob, encrypted=encrypted)
            await ann.sets(room, "m.room.power_levels", {"users": {bob.user: 50}})
            await until(bot, lambda: bob.user in [one.person.id for one in bot.of(RightsChanged)])
            before = [
                _state(ann, "m.room.member", bob.user, {"membership": "leave"}),
                _state(ann, "m.room.power_levels", "", {"users": {}}),
            ]

            async def repeating(_: web.Request, forward: Forward) -> web.Response:
                told = json.loads((await forward()).text or "")
                if info := told.get("rooms", {}).get("join", {}).get(room):
                    info.setdefault("state", {}).setdefault("events", []).extend(before)
                return web.json_response(told)

            between.add("GET", "/sync", repeating, times=1000)
            await _asks(there, ann, room)
            await bob.until(lambda: len(bob.texts(room, there.account.user)) == 2)
            assert "?" not in bob.texts(room, there.account.user), "what Bob has no key for"
            await bob.says(room, "I am a moderator still")
            await until(bot, lambda: [one.author.id for one in bot.of(MessagePosted)][-1:] == [bob.user])
            assert bot.of(MessagePosted)[-1].author.moderator


def _state(author: Somebody, kind: str, key: str, content: dict[str, object]) -> dict[str, object]:
    """An event of the state, of long ago."""
    return {
        "type": kind,
        "state_key": key,
        "content": content,
        "sender": author.user,
        "event_id": f"$old{kind}",
        "origin_server_ts": 1_000_000_000_000,
    }


async def test_a_restart_of_the_homeserver_is_waited_for(own_synapse: Synapse, tmp_path: Path) -> None:
    async with town(own_synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot() as bot:
            room = await there.room(ann)
            await _asks(there, ann, room)
            own_synapse.stop()
            own_synapse.start()
            await _asks(there, ann, room)
            assert not bot.failures


async def test_a_sync_that_comes_twice_is_answered_once(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        kept: list[web.Response] = []

        def heard() -> bool:
            return any("!help" in (answer.text or "") for answer in kept)

        with there.bot(url=between.url) as bot:
            room = await there.room(ann)

            async def twice(_: web.Request, forward: Forward) -> web.Response:
                if heard() and len(bot.of(MessagePosted, text="!help")) == 1:
                    return web.Response(text=kept[-1].text, content_type="application/json")
                kept.append(await forward())
                return kept[-1]

            between.add("GET", "/sync", twice, times=1000)
            await ann.says(room, "!help")
            await ann.hears(room, by=there.account.user)
            await until(bot, lambda: len(bot.of(MessagePosted, text="!help")) == 2)
            await _asks(there, ann, room, "!open")
            assert len(ann.texts(room, there.account.user)) == 3


async def test_what_is_unknown_or_malformed_is_skipped(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")

        async def junk(_: web.Request, forward: Forward) -> web.Response:
            told: dict[str, Any] = json.loads((await forward()).text or "")
            for info in told.get("rooms", {}).get("join", {}).values():
                info["timeline"]["events"][:0] = [
                    "no event at all",
                    {},
                    {"type": "m.room.message"},
                    {"type": "m.room.message", "sender": "@x:y", "event_id": "$1", "origin_server_ts": "soon"},
                    {"type": "m.room.encrypted", "sender": "@x:y", "event_id": "$2", "content": {"algorithm": "rot13"}},
                    {"type": "m.room.member", "sender": 5, "event_id": "$3", "state_key": [], "content": None},
                    {
                        "type": "m.room.message",
                        "sender": ann.user,
                        "event_id": "$4",
                        "origin_server_ts": 10**30,
                        "content": {"msgtype": "m.text", "body": {"a": 1}},
                    },
                    {
                        "type": "m.room.message",
                        "sender": ann.user,
                        "event_id": "$5",
                        "origin_server_ts": 0,
                        "content": {"msgtype": "m.text", "body": "mentions", "m.mentions": {"user_ids": [None, 7]}},
                    },
                ]
            return web.json_response(told)

        with capture_logs() as logs, there.bot(url=between.url) as bot:
            room = await there.room(ann)
            between.add("GET", "/sync", junk, times=1000)
            await ann.sends(room, "org.example.poll", {"body": "tea or coffee?"})
            await ann.sends(room, "m.reaction", {"m.relates_to": "nothing"})
            await ann.sends(room, "m.reaction", {})
            await ann.sends(room, "m.room.message", {"msgtype": "m.text", "body": "x", "m.relates_to": 7})
            await ann.says(room, "tea", {"formatted_body": 3, "format": "org.matrix.custom.html"})
            await _asks(there, ann, room)
            assert not bot.failures
        assert any(entry["event"] == "a malformed event, skipped" for entry in logs)
        texts = [event.text for event in bot.of(MessagePosted) if event.message != "$5"]
        assert texts == ["tea", "!help", "!open"]


async def test_what_happened_while_the_bot_was_away_is_read_in_order(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot() as bot:
            room = await there.room(ann)
            await _asks(there, ann, room)
        said = [await ann.says(room, f"message {number}") for number in range(110)]
        question = await ann.says(room, "!ask Who was here?")
        said += [question, *[await ann.says(room, f"more {number}") for number in range(30)]]
        with there.bot() as bot:
            await until(bot, lambda: len(bot.of(MessagePosted)) >= len(said))
            assert [event.message for event in bot.of(MessagePosted)] == said


async def test_what_was_said_before_the_bot_came_is_not_its_business(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        room = await ann.room("old")
        for number in range(30):
            await ann.says(room, f"!ask what about {number}?")
        with there.bot() as bot:
            await ann.client.room_invite(room, there.account.user)
            await ann.meets(room, there.account.user)
            await _asks(there, ann, room)
            assert [event.text for event in bot.of(MessagePosted)] == ["!help", "!open"]


async def test_a_revoked_token_is_said_clearly_and_harms_nobody(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            await there.room(ann)
            synapse.call("POST", "/_matrix/client/v3/logout", {}, there.account.token)
            await until(bot, lambda: bool(bot.failures))
            before = len(between.requests)
            await until(bot, lambda: len(bot.failures) > 1)
            assert len(between.requests) - before < 10
        assert isinstance(bot.failures[0], AdapterError)
        assert "COPBOT_MATRIX_TOKEN" in str(bot.failures[0])


async def test_with_a_password_the_bot_logs_in_anew(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        store = tmp_path / "store"
        settings = MatrixSettings(
            homeserver=synapse.url, user=there.account.user, store=store, invited_by=(f"*:{DOMAIN}",)
        )

        def made() -> Watched:
            return Watched(MatrixAdapter(settings, Secrets(None, there.account.password, None), Everything()))

        with Bot(tmp_path, made()):
            room = await there.room(ann, encrypted=True)
            await _asks(there, ann, room)
        kept = json.loads((store / "login.json").read_text())
        assert {file.name: file.stat().st_mode & 0o077 for file in store.glob("*[!b]")}["login.json"] == 0
        with Bot(tmp_path, made()) as again:
            await _asks(there, ann, room)
            assert json.loads((store / "login.json").read_text()) == kept, "the same device"
            synapse.call("POST", "/_matrix/client/v3/logout", {}, kept["token"])
            await until(again.adapter, lambda: bool(again.adapter.failures))
            await ann.until(lambda: not _devices(ann, there.account.user) <= {kept["device"]})
            await _asks(there, ann, room)
        assert json.loads((store / "login.json").read_text())["device"] != kept["device"]


def _devices(ann: Somebody, user: str) -> set[str]:
    """The devices of somebody that Ann's client knows the keys of."""
    return {device.id for device in ann.client.device_store.active_user_devices(user)}


async def test_a_wrong_password_is_said_clearly(synapse: Synapse, tmp_path: Path) -> None:
    account = synapse.account("copbot")
    settings = MatrixSettings(homeserver=synapse.url, user=account.user, store=tmp_path / "store")
    watched = Watched(MatrixAdapter(settings, Secrets(None, "wrong", None), Everything()))
    with Bot(tmp_path, watched):
        await until(watched, lambda: bool(watched.failures))
    assert "COPBOT_MATRIX_PASSWORD" in str(watched.failures[0])
    assert "wrong" not in str(watched.failures[0])


async def test_out_of_a_room_and_in_again(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot() as bot:
            room = await there.room(ann)
            await _asks(there, ann, room)
            await ann.client.room_kick(room, there.account.user)
            await until(bot, lambda: bool(bot.of(RoomLost, room=room)))
            await ann.says(room, "!ask Can it hear me?")
            await ann.client.room_invite(room, there.account.user)
            await ann.meets(room, there.account.user)
            await until(bot, lambda: len(bot.of(RoomKnown, room=room)) == 2)
            await _asks(there, ann, room)
            assert not bot.of(MessagePosted, text="!ask Can it hear me?")
        await ann.client.room_kick(room, there.account.user)
        with there.bot() as bot:
            await until(bot, lambda: bool(bot.of(RoomLost, room=room)))


async def test_two_bots_do_not_share_a_store(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        second = adapter(synapse.url, there.account, tmp_path / "store")
        other = tmp_path / "other"
        other.mkdir()
        with there.bot():
            room = await there.room(ann)
            with Bot(other, second):
                await until(second, lambda: bool(second.failures))
                await _asks(there, ann, room)
        assert "another copbot" in str(second.failures[0])


async def test_two_bots_with_one_account_are_noticed(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        settings = MatrixSettings(
            homeserver=synapse.url, user=there.account.user, store=tmp_path / "two", invited_by=(f"*:{DOMAIN}",)
        )
        second = Watched(MatrixAdapter(settings, Secrets(None, there.account.password, None), Everything()))
        other = tmp_path / "other"
        other.mkdir()
        with capture_logs() as logs, there.bot(), Bot(other, second):
            room = await there.room(ann)
            await until(second, lambda: bool(second.of(RoomKnown)))
            await ann.says(room, "!help")
            await ann.until(lambda: len(ann.texts(room, there.account.user)) == 2)
            await ann.says(room, "!help")
            await ann.until(lambda: len(ann.texts(room, there.account.user)) == 4)
        assert any("somebody else writes as the bot" in entry["event"] for entry in logs)


async def test_a_send_repeated_after_a_restart_is_one_message(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, proxy(synapse.url) as between:
        ann = await there.person("Ann")
        with there.bot(url=between.url) as bot:
            room = await there.room(ann)
            rule = between.add("PUT", "/send/m.room", cut_behind, times=10_000)
            await ann.says(room, "!help")
            await until(bot, lambda: any(isinstance(result, Failed) for _, result in bot.results))
            rule.times = 0
        with there.bot() as bot:
            await until(bot, lambda: any(isinstance(result, Delivered) for _, result in bot.results))
            await _asks(there, ann, room, "!open")
            assert len(ann.texts(room, there.account.user)) == 3


def _private(one: Somebody, me: str) -> list[str]:
    """What the bot has said to somebody privately."""
    rooms = [key for key, room in one.client.rooms.items() if room.name is None]
    return [text for key in rooms for text in one.texts(key, me)]


async def test_what_waited_goes_out_at_once_when_the_homeserver_is_back(own_synapse: Synapse, tmp_path: Path) -> None:
    async with town(own_synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            me = there.account.user
            room = await there.room(ann, bob)
            await bob.says(room, "!open")
            await bob.hears(room, by=me)
            await there.running.quiet()
            own_synapse.stop()
            asker = Person(id=bob.user, name="Bob")
            await there.running.tell(owed.told("matrix", room, asker, "!open"))
            await there.running.tell(owed.told("matrix", room, asker, "!helpdesk The gate is stuck.", private=True))
            wanted = {room, ann.user, bob.user}
            await until(bot, lambda: owed.refused(there.running.database) == wanted)
            owed.has_waited_long(there.running.database)
            own_synapse.start()
            await there.running.quiet()
            await ann.until(lambda: bool(_private(ann, me)))
            await bob.until(lambda: bool(_private(bob, me)))
            # Whatever would come twice has come before the next answer.
            await bob.says(room, "!open")
            await bob.until(lambda: len(bob.texts(room, me)) > 2)
            assert [len(bob.texts(room, me)), len(_private(ann, me)), len(_private(bob, me))] == [3, 1, 1]
            assert not bot.failures
