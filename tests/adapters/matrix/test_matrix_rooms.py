"""Which rooms the bot is in, what it tells of them, and who may what there."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from adapters.matrix import doctor
from adapters.matrix.api import path
from adapters.matrix.settings import MatrixSettings
from copbot.rooms.events import MessagePosted, RightsChanged, RoomKnown, RoomMoved
from copbot.running.config import Naming
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.town import Town, town, until


async def test_only_invitations_of_whom_it_heeds_are_accepted(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot(invited_by=(ann.user,)):
            declined = await bob.room("not here", there.account.user)
            await bob.until(lambda: there.account.user not in bob.client.rooms[declined].users)
            accepted = await ann.room("here", there.account.user)
            await ann.meets(accepted, there.account.user)


async def test_an_invitation_from_before_its_start_is_answered(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        room = await ann.room("here", there.account.user)
        with there.bot() as bot:
            await ann.meets(room, there.account.user)
            await until(bot, lambda: bool(bot.of(RoomKnown, room=room)))


async def test_a_changed_name_is_told(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot() as bot:
            room = await there.room(ann)
            await until(bot, lambda: bool(bot.of(RoomKnown)))
            await ann.sets(room, "m.room.name", {"name": "orchard"})
            await until(bot, lambda: len(bot.of(RoomKnown)) == 2)
            assert [event.name for event in bot.of(RoomKnown)] == ["garden", "orchard"]
            address = bot.of(RoomKnown)[0].address
            assert address == f"https://matrix.to/#/{room}/{{message}}?via=copbot.test"


async def test_rights_are_told_and_kept_up_to_date(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann, bob)
            await until(bot, lambda: bool(bot.of(RightsChanged)))
            assert [event.person.id for event in bot.of(RightsChanged)] == [ann.user], "who made the room"
            await _level(ann, bob, room, 50)
            await until(bot, lambda: len(bot.of(RightsChanged)) == 2)
            await bob.says(room, "I am a moderator now")
            await until(bot, lambda: bool(bot.of(MessagePosted)))
            assert bot.of(MessagePosted)[0].author.moderator
        await _level(ann, bob, room, 0)
        with there.bot() as bot:
            await until(bot, lambda: len(bot.of(RightsChanged)) == 2)
            assert [(one.person.id, one.person.moderator) for one in bot.of(RightsChanged)] == [
                (ann.user, True),
                (bob.user, False),
            ]


async def test_who_begins_a_private_talk_is_no_moderator_for_that(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            await there.room(ann, bob)
            for one in (ann, bob):
                talk = await one.room(None, there.account.user, also={"is_direct": True})
                await one.says(talk, "!help")
                await one.hears(talk, by=there.account.user)
            assert [(event.private, event.author.moderator) for event in bot.of(MessagePosted)] == [
                (True, False),
                (True, False),
            ]


async def _level(ann: Somebody, bob: Somebody, room: str, level: int) -> None:
    levels = await ann.state(room, "m.room.power_levels")
    levels["users"] = {**levels.get("users", {}), bob.user: level}
    await ann.sets(room, "m.room.power_levels", levels)


async def test_what_stands_in_an_encrypted_message_is_no_state(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, eve = await there.person("Ann"), await there.person("Eve")
        with there.bot() as bot:
            room = await there.room(ann, eve, encrypted=True)
            levels = {"users": {eve.user: 100}, "users_default": 100}
            # As a state event, but sealed in a message, where the homeserver can't see that Eve may not do this.
            eve.client.olm.group_encrypt = _sealing(eve.client.olm.group_encrypt)
            await eve.sends(room, "m.room.power_levels", levels)
            await eve.says(room, "!help")
            await until(bot, lambda: bool(bot.of(MessagePosted)))
            assert not bot.of(MessagePosted)[0].author.moderator
            assert [event.person.id for event in bot.of(RightsChanged)] == [ann.user]


def _sealing(encrypt: object) -> object:
    def sealed(room: str, plaintext: dict[str, object]) -> object:
        return encrypt(room, {**plaintext, "state_key": ""})  # type: ignore[operator]

    return sealed


async def test_a_room_is_followed_to_where_it_goes_on(
    synapse: Synapse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot() as bot:
            room = await there.room(ann)
            question = await ann.says(room, "!ask Where do we go?")
            await until(bot, lambda: bool(bot.of(MessagePosted, message=question)))
            new = await _upgrade(ann, there, room)
            await until(bot, lambda: bool(bot.of(RoomKnown, room=new)))
            assert [(event.room, event.to) for event in bot.of(RoomMoved)] == [(room, new)]
            rooms = [event for event in bot.events if isinstance(event, RoomMoved | RoomKnown)]
            assert isinstance(rooms[-2], RoomMoved)
            await ann.says(new, "!open")
            heard = await ann.hears(new, "Where do we go?", by=there.account.user)
            # What was said before is linked where it stands.
            assert f"https://matrix.to/#/{room}/{question}" in heard.source["content"]["formatted_body"]
        monkeypatch.setenv("COPBOT_MATRIX_TOKEN", there.account.token)
        settings = MatrixSettings(homeserver=synapse.url, store=tmp_path / "store")
        lines = [finding.line async for finding in doctor.make(settings, Naming({"community": (room,)}))()]
        assert not [line for line in lines if line.startswith("WRONG matrix room")], lines
        told = f"ok    matrix room {room}: was upgraded, and is followed to garden; put {new} in its place in the"
        assert [line for line in lines if line.startswith(told)], lines
        with there.bot() as bot:
            await until(bot, lambda: bool(bot.of(RoomKnown)))
            assert [event.room for event in bot.of(RoomKnown)] == [new]
            await ann.says(new, "!open")
            await until(bot, lambda: bool(bot.of(MessagePosted)))


async def _upgrade(ann: Somebody, there: Town, room: str) -> str:
    made = await ann.ask("POST", path("rooms", room, "upgrade"), {"new_version": "12"})
    new = str(made["replacement_room"])
    # As clients do for rooms that one must be invited to.
    await ann.until(lambda: new in ann.client.rooms)
    await ann.client.room_invite(new, there.account.user)
    await ann.meets(new, there.account.user)
    return new


async def test_a_space_is_no_room_but_leads_to_its_rooms(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot() as bot:
            rooms = [await ann.room(name, also={"preset": "public_chat"}) for name in ("roses", "tulips")]
            space = await ann.room("flowers", there.account.user, also={"creation_content": {"type": "m.space"}})
            await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, rooms[0])
            await ann.meets(rooms[0], there.account.user)
            await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, rooms[1])
            await ann.meets(rooms[1], there.account.user)
            await until(bot, lambda: len(bot.of(RoomKnown)) == 2)
            assert {event.name for event in bot.of(RoomKnown)} == {"roses", "tulips"}


async def test_what_is_taken_into_a_named_space_is_named_and_what_is_taken_out_no_more(
    synapse: Synapse, tmp_path: Path
) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        space = await ann.room("flowers", also={"creation_content": {"type": "m.space"}})
        with there.bot(naming=Naming({"gardeners": (space,)})) as bot:
            await ann.client.room_invite(space, there.account.user)
            await ann.meets(space, there.account.user)
            room = await there.room(ann)
            await until(bot, lambda: [event.named for event in bot.of(RoomKnown, room=room)] == [False])
            # Nothing happens in the room itself.
            await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, room)
            await until(bot, lambda: bool(bot.of(RoomKnown, room=room, named=True, community="gardeners")))
            await ann.sets(space, "m.space.child", {}, room)
            await until(bot, lambda: [event.named for event in bot.of(RoomKnown, room=room)] == [False, True, False])
            await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, room)
            await until(bot, lambda: len(bot.of(RoomKnown, room=room, named=True)) == 2)
            await ann.ask("POST", path("rooms", space, "kick"), {"user_id": there.account.user})
            await until(bot, lambda: len(bot.of(RoomKnown, room=room, named=False)) == 3)


async def test_a_private_talk_with_a_third_person_is_a_room(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            await there.room(ann, bob)
            talk = await ann.room(None, there.account.user, also={"is_direct": True})
            await ann.meets(talk, there.account.user)
            await ann.says(talk, "only you")
            await until(bot, lambda: bool(bot.of(MessagePosted, text="only you")))
            await ann.client.room_invite(talk, bob.user)
            await ann.meets(talk, bob.user)
            await bob.says(talk, "and me")
            await until(bot, lambda: bool(bot.of(MessagePosted, text="and me")))
            assert [(event.text, event.private) for event in bot.of(MessagePosted)] == [
                ("only you", True),
                ("and me", False),
            ]


async def test_many_rooms_at_once(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        names = [f"room {number}" for number in range(20)]
        rooms = [await ann.room(name, there.account.user) for name in names]
        with there.bot() as bot:
            await until(bot, lambda: {event.room for event in bot.of(RoomKnown)} == set(rooms))
            await asyncio.gather(*(ann.says(room, "!help") for room in rooms))
            for room in rooms:
                await ann.hears(room, by=there.account.user)
