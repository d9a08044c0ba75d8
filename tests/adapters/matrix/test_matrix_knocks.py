"""Who asks to join a room is heard, and let in or not."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from adapters.matrix.api import path
from copbot.rooms.actions import Admit, Delivered, Failed, Failure, Refuse
from copbot.rooms.events import JoinRequested, MemberJoined, MemberLeft, RoomKnown
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import Acting, acting
from tests.adapters.matrix.town import town

CLOSED = {"initial_state": [{"type": "m.room.join_rules", "state_key": "", "content": {"join_rule": "knock"}}]}


Happening = TypeVar("Happening", JoinRequested, MemberJoined, MemberLeft)


async def _hears(bot: Acting, kind: type[Happening], person: str) -> Happening:
    def found() -> list[Happening]:
        return [one for one in bot.hub.events if isinstance(one, kind) and one.person.id == person]

    await bot.hub.until(lambda: bool(found()))
    return found()[-1]


async def test_who_knocks_is_let_in_or_not(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann, bob, eve = [await there.person(name) for name in ("Ann", "Bob", "Eve")]
        room = await ann.room("garden", there.account.user, also=CLOSED)
        await ann.meets(room, there.account.user)
        await bot.hub.knows(room)
        assert [one.capabilities.join_requests for one in bot.hub.events if isinstance(one, RoomKnown)] == [True]

        await bob.knocks(room, "I grow beans")
        asked = await _hears(bot, JoinRequested, bob.user)
        assert (asked.words, asked.person.name, asked.room, asked.private) == ("I grow beans", "Bob", room, False)
        assert await bot(Admit(room=room, person=bob.user)) == Delivered()
        assert await bot(Admit(room=room, person=bob.user)) == Delivered(), "let in already"
        await _hears(bot, MemberJoined, bob.user)
        late = await bot(Refuse(room=room, person=bob.user))
        assert isinstance(late, Failed)
        assert late.why is Failure.GONE, "nobody is put out who is in"

        await eve.knocks(room)
        assert (await _hears(bot, JoinRequested, eve.user)).person.name == "Eve"
        may_not = await bot(Refuse(room=room, person=eve.user))
        assert isinstance(may_not, Failed)
        assert may_not.why is Failure.NO_PERMISSION
        levels = await ann.state(room, "m.room.power_levels")
        await ann.sets(room, "m.room.power_levels", {**levels, "users": {**levels["users"], there.account.user: 50}})
        assert await bot(Refuse(room=room, person=eve.user, reason="No room just now.")) == Delivered()
        shown = await ann.state(room, "m.room.member", eve.user)
        assert (shown["membership"], shown["reason"]) == ("leave", "No room just now.")
        assert await bot(Refuse(room=room, person=eve.user)) == Delivered(), "refused already"
        gone = await bot(Admit(room=room, person=eve.user))
        assert isinstance(gone, Failed)
        assert gone.why is Failure.GONE

        await eve.knocks(room)
        await eve.goes(room, away=True)
        await _hears(bot, MemberLeft, eve.user)
        never = await bot(Admit(room=room, person=ann.user.replace("ann", "nobody")))
        assert isinstance(never, Failed)
        assert never.why is Failure.GONE


async def test_a_room_says_whether_one_can_ask(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann)
        await bot.hub.knows(room)

        def can() -> bool:
            known = [one for one in bot.hub.events if isinstance(one, RoomKnown) and one.room == room]
            return known[-1].capabilities.join_requests

        assert not can()
        await ann.sets(room, "m.room.join_rules", {"join_rule": "knock"})
        await bot.hub.until(can)
        levels = await ann.ask("GET", path("rooms", room, "state", "m.room.power_levels", ""))
        await ann.sets(room, "m.room.power_levels", {**levels, "invite": 50})
        await bot.hub.until(lambda: not can())


async def test_who_is_in_the_space_comes_in_without_asking(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        space = await ann.room("Gardeners", bob.user, also={"creation_content": {"type": "m.space"}})
        await ann.meets(space, bob.user)
        allowed = {"join_rule": "knock_restricted", "allow": [{"type": "m.room_membership", "room_id": space}]}
        rules = {"initial_state": [{"type": "m.room.join_rules", "state_key": "", "content": allowed}]}
        room = await ann.room("garden", there.account.user, also=rules)
        await ann.meets(room, there.account.user)
        await bot.hub.knows(room)
        await bob.goes(room)
        await _hears(bot, MemberJoined, bob.user)
        assert not [one for one in bot.hub.events if isinstance(one, JoinRequested)]
