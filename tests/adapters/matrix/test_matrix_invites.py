"""What a member passes on of a room that is open to all: its address. Where one is invited or asks, there is none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from copbot.rooms.actions import Delivered, EndInvite, Failed, Failure, Invite
from copbot.rooms.events import RoomKnown
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import acting
from tests.adapters.matrix.town import town


async def test_the_address_of_an_open_room_leads_in(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann)
        await bot.hub.knows(room)
        link = Invite(room=room, name="ABCDEFGH", until=datetime.now(UTC) + timedelta(days=1), uses=1)

        def can() -> bool:
            known = [one for one in bot.hub.events if isinstance(one, RoomKnown) and one.room == room]
            return known[-1].capabilities.invites

        assert not can()
        closed = await bot(link)
        assert isinstance(closed, Failed)
        assert closed.why is Failure.NO_PERMISSION
        await ann.sets(room, "m.room.join_rules", {"join_rule": "public"})
        await bot.hub.until(can)
        made = await bot(link)
        assert isinstance(made, Delivered)
        assert made.id is not None
        assert made.id.startswith("https://matrix.to/#/!")
        assert "?via=" in made.id
        assert await bot(EndInvite(room=room, link=made.id)) == Delivered()
        await ann.sets(room, "m.room.join_rules", {"join_rule": "knock"})
        await bot.hub.until(lambda: not can())
