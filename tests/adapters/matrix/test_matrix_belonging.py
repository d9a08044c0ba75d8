"""Which rooms belong, who is in them, and who may decide what, on Matrix."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.matrix.api import path
from copbot.rooms.events import MemberLeft, MessagePosted, RightsChanged, RoleChanged, RoomKnown
from copbot.running.config import Naming
from copbot.running.live import AdapterError
from tests.adapters.matrix.bots import Watched
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.town import Town, town, until

NOTHING = Naming()


async def _put_out(ann: Somebody, room: str, user: str, how: str) -> None:
    await ann.ask("POST", path("rooms", room, how), {"user_id": user})


async def _level(ann: Somebody, bob: Somebody, room: str, level: int) -> None:
    levels = await ann.state(room, "m.room.power_levels")
    levels["users"] = {**levels.get("users", {}), bob.user: level}
    await ann.sets(room, "m.room.power_levels", levels)


async def _says(there: Town, one: Somebody, room: str, text: str, answers: int = 0) -> None:
    """Say something; returns when the bot has heard it, and has said so much in that room, and no more."""
    bot, own = there.running.adapter, there.account.user
    said = await one.says(room, text)
    await until(bot, lambda: bool(bot.of(MessagePosted, message=said)))
    await there.running.quiet()
    if answers:
        await one.until(lambda: len(one.texts(room, own)) >= answers)
        assert len(one.texts(room, own)) == answers


async def test_a_strangers_room_is_told_what_the_bot_is_once_and_nothing_else(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot(naming=NOTHING) as bot:
            room = await there.room(ann, bob)
            await ann.hears(room, "I do nothing here", by=there.account.user)
            await _says(there, ann, room, "!ask How deep do I plant garlic?", 1)
            # A title and an address that it gives itself name it nowhere.
            await ann.sets(room, "m.room.name", {"name": "#garden:copbot.test"})
            await _says(there, bob, room, "!open", 1)
            assert not any(event.named for event in bot.of(RoomKnown))
            assert not await there.running.inside(room)
        with there.bot(naming=NOTHING):
            await _says(there, bob, room, "!open", 1)


async def test_only_an_administrator_claims_a_room_and_a_code_works_once(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot(naming=NOTHING):
            room, other = await there.room(ann, bob), await there.room(ann, bob)
            await _level(ann, bob, room, 50)
            code = there.running.code()
            await _says(there, bob, room, f"!setup claim {code}", 1)
            await _says(there, ann, room, f"!setup claim {code}", 2)
            await _says(there, bob, room, "!open", 3)
            await _says(there, ann, other, f"!setup claim {code}", 2)
            await _says(there, ann, other, "!open", 2)
            assert not await there.running.inside(other)
        with there.bot(naming=NOTHING):
            await _says(there, bob, room, "!open", 4)


async def test_rooms_are_named_by_ids_and_by_addresses_of_the_directory(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        made = [await ann.room(name, also={"preset": "public_chat"}) for name in ("one", "two", "three", "four")]
        address = "#orchard:copbot.test"
        await ann.ask("PUT", path("directory", "room", address), {"room_id": made[1]})
        # The directory counts, not what a room says of itself.
        await ann.sets(made[3], "m.room.canonical_alias", {})
        naming = Naming({"first": (made[0],), "second": (address,)})
        with there.bot(naming=naming, rooms=(made[2], "#nowhere:copbot.test")) as bot:
            for room in made:
                await ann.client.room_invite(room, there.account.user)
            await until(bot, lambda: {event.room for event in bot.of(RoomKnown)} == set(made))
            told = {event.room: (event.named, event.community) for event in bot.of(RoomKnown)}
            expected = [(True, "first"), (True, "second"), (True, "first"), (False, None)]
            assert [told[room] for room in made] == expected


async def test_it_follows_anybodys_invitation_to_a_room_that_is_named(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        room = await ann.room("garden")
        with there.bot(naming=NOTHING, rooms=(room,), invited_by=()) as bot:
            await ann.client.room_invite(room, there.account.user)
            await until(bot, lambda: [event.named for event in bot.of(RoomKnown)] == [True])


async def test_who_is_in_the_space_that_the_operator_named_is_a_member(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob, eve = [await there.person(name) for name in ("Ann", "Bob", "Eve")]
        space = await ann.room("Gardeners", bob.user, also={"creation_content": {"type": "m.space"}})
        await ann.meets(space, bob.user)
        naming = Naming({"community": (space,)}, (space,))
        with there.bot(naming=naming) as bot:
            await ann.client.room_invite(space, there.account.user)
            room = await there.room(ann, bob, eve)
            await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, room)
            await until(bot, lambda: {(ann.user, True), (bob.user, True)} <= set(told_by(bot)))
            # The space's name is the community's.
            await until(bot, lambda: any(one.within == "Gardeners" for one in bot.of(RoomKnown, room=room)))
            await ann.client.room_invite(space, eve.user)
            await eve.goes(space)
            await until(bot, lambda: (eve.user, True) in told_by(bot))
        await bob.goes(space, away=True)
        with there.bot(naming=naming) as bot:
            await until(bot, lambda: (bob.user, False) in told_by(bot))
            await ann.sets(space, "m.room.name", {"name": "Old Gardeners"})
            await until(bot, lambda: any(one.within == "Old Gardeners" for one in bot.of(RoomKnown, room=room)))


async def test_who_is_in_the_space_is_told_of_once_the_room_belongs_though_nobody_came_or_went(
    synapse: Synapse, tmp_path: Path
) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        space = await ann.room("Gardeners", also={"creation_content": {"type": "m.space"}})
        room = await ann.room("garden")
        with there.bot(naming=Naming({"community": (space,)}, (space,)), invited_by=(ann.user,)) as bot:
            for one in (space, room):
                await ann.client.room_invite(one, there.account.user)
            await until(bot, lambda: bool(bot.of(RoomKnown, room=room)))
            assert told_by(bot) == []
            await _says(there, ann, room, f"!setup claim {there.running.code()}", 2)
            await ann.client.room_typing(room)
            await until(bot, lambda: told_by(bot) == [(ann.user, True)])


def told_by(bot: Watched) -> list[tuple[str, bool]]:
    """Who is told to be in the space, or not any more."""
    return [(one.person.id, one.on) for one in bot.of(RoleChanged)]


async def test_what_a_named_room_goes_on_as_is_named_and_so_is_what_is_in_a_named_space(
    synapse: Synapse, tmp_path: Path
) -> None:
    async with town(synapse, tmp_path) as there:
        ann, eve = await there.person("Ann"), await there.person("Eve")
        room = await ann.room("garden")
        space = await ann.room("flowers", also={"creation_content": {"type": "m.space"}})
        child = await ann.room("roses", also={"preset": "public_chat"})
        await ann.sets(space, "m.space.child", {"via": ["copbot.test"]}, child)
        with there.bot(naming=NOTHING, rooms=(room, space)) as bot:
            for one in (room, space):
                await ann.client.room_invite(one, there.account.user)
            await until(bot, lambda: {event.room for event in bot.of(RoomKnown, named=True)} == {room, child})
            made = await ann.ask("POST", path("rooms", room, "upgrade"), {"new_version": "12"})
            new = str(made["replacement_room"])
            await ann.until(lambda: new in ann.client.rooms)
            await ann.client.room_invite(new, there.account.user)
            await until(bot, lambda: bool(bot.of(RoomKnown, room=new, named=True)))
            # That a room says it goes on for a named one is not enough.
            content = {"predecessor": {"room_id": room, "event_id": "$x"}}
            false = await eve.room("garden", there.account.user, also={"creation_content": content})
            await until(bot, lambda: bool(bot.of(RoomKnown, room=false)))
            assert not any(event.named for event in bot.of(RoomKnown, room=false))


@pytest.mark.parametrize("how", ["leave", "kick", "ban"])
async def test_who_goes_is_in_it_no_more(synapse: Synapse, tmp_path: Path, how: str) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann, bob)
            await _level(ann, bob, room, 50)
            await _says(there, bob, room, "Good morning!")
            assert (await there.running.inside(room))[bob.user]
            assert (seen := await there.running.member(room, bob.user)) is not None
            assert (seen.moderator, seen.administrator) == (True, False)
            assert (owner := await there.running.member(room, ann.user)) is not None
            assert owner.administrator
            if how == "leave":
                await bob.goes(room, away=True)
            else:
                await _put_out(ann, room, bob.user, how)
            await until(bot, lambda: bool(bot.of(MemberLeft)))
            assert bob.user not in await there.running.inside(room)
            assert await there.running.member(room, bob.user) is None


async def test_who_was_put_out_while_the_bot_was_gone_is_in_it_no_more(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob, cas = [await there.person(name) for name in ("Ann", "Bob", "Cas")]
        with there.bot() as bot:
            room = await there.room(ann, bob, cas)
            await _level(ann, cas, room, 50)
            await _says(there, bob, room, "Good morning!")
            await _put_out(ann, room, there.account.user, "kick")
            await ann.until(lambda: there.account.user not in ann.client.rooms[room].users)
            await _put_out(ann, room, bob.user, "ban")
            await _level(ann, cas, room, 0)
            await ann.client.room_invite(room, there.account.user)
            await until(bot, lambda: len(bot.of(RoomKnown)) == 2)
            await _says(there, cas, room, "It is back")
            assert await there.running.inside(room) == {ann.user: True, cas.user: False}


async def test_whoever_is_only_invited_has_no_rights_yet(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        # He stays where he is.
        bob.joins_dms = False
        with there.bot() as bot:
            room = await there.room(ann)
            await until(bot, lambda: bool(bot.of(RightsChanged)))
            await _level(ann, bob, room, 100)
            await ann.ask("POST", path("rooms", room, "invite"), {"user_id": bob.user})
            await _says(there, ann, room, "Come in")
            assert [event.person.id for event in bot.of(RightsChanged)] == [ann.user]
            assert await there.running.member(room, bob.user) is None


async def test_before_it_is_connected_nobody_is_looked_up(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        with there.bot(url="http://127.0.0.1:1"), pytest.raises(AdapterError):
            await there.running.member("!a", "@a:b")
