"""The bot pins its own messages beside those of others, where it may."""

from __future__ import annotations

from pathlib import Path

from copbot.rooms.actions import Delivered, Failed, Failure, Pin, Say
from copbot.rooms.events import RoomKnown
from copbot.rooms.text import text
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import acting
from tests.adapters.matrix.town import town

PINNED = "m.room.pinned_events"


async def test_what_others_pinned_stays_pinned(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann)
        await bot.hub.knows(room)

        def can() -> bool:
            known = [one for one in bot.hub.events if isinstance(one, RoomKnown) and one.room == room]
            return known[-1].capabilities.pins

        said = await bot.done(Say(room=room, text=text("a list")))
        may_not = await bot(Pin(room=room, message=said))
        assert isinstance(may_not, Failed)
        assert may_not.why is Failure.NO_PERMISSION
        assert not can()
        levels = await ann.state(room, "m.room.power_levels")
        await ann.sets(room, "m.room.power_levels", {**levels, "users": {**levels["users"], there.account.user: 50}})
        await bot.hub.until(can)

        assert await bot(Pin(room=room, message=said, on=False)) == Delivered()
        for _ in range(2):
            assert await bot(Pin(room=room, message=said)) == Delivered()
        assert await ann.state(room, PINNED) == {"pinned": [said]}
        rules = await ann.says(room, "Be kind.")
        await ann.sets(room, PINNED, {"pinned": [rules, said]})
        newer = await bot.done(Say(room=room, text=text("a newer list")))
        assert await bot(Pin(room=room, message=newer)) == Delivered()
        for _ in range(2):
            assert await bot(Pin(room=room, message=said, on=False)) == Delivered()
        assert await ann.state(room, PINNED) == {"pinned": [rules, newer]}
        gone = await bot(Pin(room=room, message="$" + "a" * 43))
        assert isinstance(gone, Failed)
        assert gone.why is Failure.GONE
