"""Who hears of what the bot says, by the push rules that every account begins with."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest

from adapters.matrix import rendering
from adapters.matrix.api import path
from copbot.rooms.actions import Delivered, Edit, Say, TellPrivately
from copbot.rooms.text import Span, Text, text
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.test_matrix_acts import Acting, acting, both
from tests.adapters.matrix.town import town

_never_the_same = count(1)
"""For some minutes a homeserver repeats its answer to the same question, whatever changed since."""


async def _unread(who: Somebody, room: str) -> tuple[int, int]:
    """So many notifications wait, so many of them with the person's name lit up."""
    rooms = (await who.ask("GET", path("sync", full_state="true", timeout=next(_never_the_same))))["rooms"]["join"]
    told = rooms[room]["unread_notifications"]
    return told["notification_count"], told["highlight_count"]


async def _says(bot: Acting, room: str, words: Text, *, calls: bool = False) -> str:
    return await bot.done(Say(room=room, text=words, calls=calls))


async def test_a_notice_is_heard_of_by_nobody_also_if_it_mentions(synapse: Synapse, tmp_path: Path) -> None:
    """Which is why what mentions somebody is none."""
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        room = await ann.room("garden", bob.user)
        await ann.meets(room, bob.user)
        rules = (await ann.ask("GET", path("pushrules", "")))["global"]["override"]
        order = [rule["rule_id"] for rule in rules]
        assert order.index(".m.rule.suppress_notices") < order.index(".m.rule.is_user_mention")
        await bob.says(room, "Ann", {"msgtype": "m.notice", "m.mentions": {"user_ids": [ann.user]}})
        assert await _unread(ann, room) == (0, 0)
        await bob.says(room, "Ann", {"m.mentions": {"user_ids": [ann.user]}})
        assert await _unread(ann, room) == (1, 1)


async def test_whoever_is_called_hears_of_it_and_nobody_else(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        room = await there.room(ann, bob)
        await bot.hub.knows(room)
        await ann.says(room, "hello")
        assert await _unread(bob, room) == (1, 0), "as of what a person says"

        await _says(bot, room, text("A question waits. ", Span("Bob", "bold")))
        assert await _unread(bob, room) == (1, 0), "a bot's own words come quietly"
        await _says(bot, room, text("ann asks: how?"), calls=True)
        assert await _unread(bob, room) == (2, 0), "a person's words, said again, do not"
        named = await _says(bot, room, text(Span("Bob", "mention", bob.user), ": can you help?"))
        assert (await _unread(bob, room))[1] == 1
        await bot(Edit(room=room, message=named, text=text(Span("Bob", "mention", bob.user), ": done")))
        assert (await _unread(bob, room))[1] == 1, "an edit pings nobody again"
        both_named = text(Span("Bob", "mention", bob.user), " and ", Span("Ann", "mention", ann.user))
        assert (await _unread(ann, room))[1] == 0
        await bot(Edit(room=room, message=named, text=both_named))
        assert ((await _unread(bob, room))[1], (await _unread(ann, room))[1]) == (1, 1), "but whom it names now"
        await bot(Edit(room=room, message=named, text=text(Span("Ann", "mention", ann.user), ": both done")))
        assert (await _unread(ann, room))[1] == 1

        told = await bot(TellPrivately(person=bob.user, text=text("Only for you")))
        assert isinstance(told, Delivered)
        seen = await bob.hears_anywhere("Only for you")
        assert seen.source["content"]["msgtype"] == "m.text"


@both
async def test_an_edit_stays_what_the_message_was(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there, acting(there) as bot:
        ann = await there.person("Ann")
        room = await there.room(ann, encrypted=encrypted)
        await bot.hub.knows(room)
        for calls, kind in ((False, "m.notice"), (True, "m.text")):
            said = await _says(bot, room, text(f"a list {calls}"), calls=calls)
            assert (await ann.hears(room, f"a list {calls}")).source["content"]["msgtype"] == kind
            await bot(Edit(room=room, message=said, text=text(f"shorter {calls}")))
            content = (await ann.hears(room, f"* shorter {calls}")).source["content"]
            assert (content["msgtype"], content["m.new_content"]["msgtype"]) == (kind, kind)
            mention = text(Span("Ann", "mention", ann.user), f" named {calls}")
            await bot(Edit(room=room, message=said, text=mention))
            content = (await ann.hears(room, f"named {calls}")).source["content"]
            assert (content["msgtype"], content["m.mentions"]) == ("m.text", {"user_ids": [ann.user]})
            await bot(Edit(room=room, message=said, text=text(mention, " again")))
            content = (await ann.hears(room, f"named {calls} again")).source["content"]
            assert content["m.mentions"] == {}
            assert content["m.new_content"]["m.mentions"] == {"user_ids": [ann.user]}


@pytest.mark.parametrize("before", [[], [{"msgtype": "m.notice"}], [{"msgtype": "m.text", "m.mentions": {}}]])
def test_what_can_not_be_read_any_more_pings_nobody(before: list[dict[str, object]]) -> None:
    told = rendering.edited(text(Span("Bob", "mention", "@bob:x")), "$a", before)
    assert told["m.mentions"] == ({"user_ids": ["@bob:x"]} if before else {})
    assert told["msgtype"] == "m.text"
