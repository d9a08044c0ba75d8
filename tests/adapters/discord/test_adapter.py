"""The adapter on a Discord of our own, with a real engine: what people do, and what they get to see."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from adapters.discord import answering
from adapters.discord.adapter import make
from adapters.discord.settings import DiscordSettings
from copbot.rooms.actions import Button, Delete, Delivered, Edit, Failed, React, Say, TellPrivately
from copbot.rooms.enclosed import File
from copbot.rooms.events import (
    CommandInvoked,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    RightsChanged,
)
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.text import Span
from copbot.running.config import ConfigError, Naming
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.server import Fault
from tests.adapters.discord.world import MANAGE_MESSAGES


def run(test: Coroutine[Any, Any, None]) -> None:
    """Play it."""
    asyncio.run(test)


def test_a_question_its_thread_and_its_answer(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            await discord.posts("ann", "#garden", "/ask How deep do I plant garlic?")
            asked = await bot.says(lambda one: "How deep do I plant garlic" in one.text)
            assert (asked.room, asked.thread, asked.person) == ("#garden", None, None)
            world = discord.server.world
            await discord.server.called("POST", rf"/channels/\d+/messages/{asked.id}/threads")
            assert world.channels[asked.id]["name"] == "How deep do I plant garlic?"
            answer = await discord.posts("bob", "#garden", "Three centimetres.", thread=asked.id)
            assert answer is not None
            people.menu(discord.person("ann"), answer, "Accept this answer")
            accepted = await bot.says(lambda one: "bob's answer is accepted" in one.text)
            assert (accepted.room, accepted.thread) == ("#garden", asked.id)
            await discord.server.until(lambda: (world.bot, "✅") in world.marks.get(answer, ()))
            heard = [one for one in discord.heard if isinstance(one, MessagePosted) and one.message == answer]
            assert [(one.room, one.thread) for one in heard] == [(discord.room("#garden"), asked.id)]

    run(play())


def test_what_says_that_the_bot_thinks_goes_when_the_outcome_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "LINGER", 0.01)

    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            discord.server.people.is_in(discord.person("ann"), discord.guild("#garden"))
            asked = discord.server.people.invoke(
                discord.person("ann"), discord.room("#garden"), "ask", {"text": "How deep do I plant garlic?"}
            )
            await discord.server.called("DELETE", r"/webhooks/.*/@original")
            assert asked.messages == []

    run(play())


def test_an_answer_to_a_command_is_seen_by_its_sender_alone(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            await bot.discord.posts("ann", "#garden", "/open")
            said = await bot.says(lambda one: "No open questions" in one.text)
            assert (said.room, said.person) == ("#garden", "ann")
            # The same, given privately.
            await bot.discord.writes_privately("ann", "/open")
            said = await bot.says(lambda one: "No open questions" in one.text and one.room is None)
            assert said.person == "ann"

    run(play())


def test_an_answer_that_comes_too_late_goes_privately_and_never_to_the_room(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            discord.server.interactions.token_lives = 0.0
            await discord.posts("ann", "#garden", "/open")
            said = await bot.says(lambda one: "No open questions" in one.text)
            assert (said.room, said.person) == (None, "ann")
            # Whoever takes no private messages gets none; nobody else reads it.
            discord.server.world.no_private.add(discord.person("bob"))
            await discord.posts("bob", "#garden", "/open")
            await discord.server.called("POST", r"/users/@me/channels", 2)
            await discord.read()
            assert [one.person for one in await discord.said()] == ["ann"]

    run(play())


def test_a_command_that_discord_no_longer_waits_for_is_answered_privately(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            bot.discord.server.interactions.answer_within = -1.0
            await bot.discord.posts("ann", "#garden", "/open")
            said = await bot.says(lambda one: "No open questions" in one.text)
            assert (said.room, said.person) == (None, "ann")

    run(play())


def test_buttons_are_pressed_also_after_a_restart(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            await discord.writes_privately("ann", "/nudges")
            await discord.posts("ann", "#garden", "/nudges")
            shown = await bot.says(lambda one: bool(one.buttons))
            await bot.stop()
            await bot.start()
            await discord.read()
            before = len(await discord.said())
            await discord.presses("ann", shown.id, shown.buttons[0])
            while len(await discord.said()) == before:
                await discord.server.another()
            new = (await discord.said())[-1]
            assert new.person == "ann"
            assert all(
                call[0] != "POST" or "callback" not in call[1] or call[2]["type"] in (5, 6) for call in calls(bot)
            )

    run(play())


def calls(bot: Bot) -> list[tuple[str, str, Any]]:
    """What the bot asked of Discord."""
    return bot.discord.server.calls


def test_a_forums_post_is_a_question_with_its_own_thread_and_tags(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help!") as bot:
            discord, people, world = bot.discord, bot.discord.server.people, bot.discord.server.world
            ann, forum = discord.person("ann"), discord.room("#help")
            people.is_in(ann, discord.guild("#help"))
            post = people.post(ann, forum, "Garlic", "How deep do I plant garlic? And when?")
            await discord.read()
            heard = next(one for one in discord.heard if isinstance(one, MessagePosted) and one.message == post)
            assert (heard.room, heard.thread, heard.text) == (
                forum,
                post,
                "Garlic\nHow deep do I plant garlic? And when?",
            )
            people.invoke(ann, post, "close", {"reason": "found it"})
            said = await bot.says(lambda one: "found it" in one.text)
            assert (said.room, said.thread) == ("#help", post)
            await discord.server.until(lambda: world.channels[post]["thread_metadata"]["archived"])
            tags = {tag["id"]: tag["name"] for tag in world.channels[forum]["available_tags"]}
            assert [tags[tag] for tag in world.channels[post]["applied_tags"]] == ["Closed"]
            people.invoke(ann, post, "reopen")
            await discord.server.until(lambda: not world.channels[post]["thread_metadata"]["archived"])

    run(play())


@pytest.mark.parametrize("restart", [False, True])
def test_what_is_said_in_a_forum_itself_is_a_post(tmp_path: Path, *, restart: bool) -> None:
    """Said again it is the same post, be it before the gateway told of it or by a bot that began anew."""

    async def play() -> None:
        async with running(tmp_path, "#help!") as bot:
            discord, gateway = bot.discord, bot.discord.server.gateway
            words = (Span("Still waiting: one"), Span("\n"), Span("two", "bold"))
            action = Say(room=discord.room("#help"), text=words)
            gateway.hold()
            first = await bot.deliver(1, action)
            if restart:
                await bot.stop()
                await bot.start()
                await discord.read()
            again = await bot.deliver(1, action)
            other = await bot.deliver(2, action)
            assert first == again
            assert first != other
            gateway.release()
            said = await discord.said()
            assert [one.text for one in said] == ["Still waiting: one\ntwo"] * 2

    run(play())


def test_autocomplete_offers_the_open_questions(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            await discord.posts("ann", "#garden", "/ask How deep do I plant garlic?")
            await bot.says(lambda one: "garlic" in one.text)
            offered = await people.complete(discord.person("ann"), discord.room("#garden"), "close", "question", "gar")
            assert [(one["name"], one["value"]) for one in offered] == [("#1 How deep do I plant garlic?", "1")]

    run(play())


def test_private_messages_closed_fall_back_to_the_room(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            bob = discord.person("bob")
            discord.server.world.no_private.add(bob)
            await discord.posts("ann", "#garden", "/ask @bob How deep do I plant garlic?")
            said = await bot.says(lambda one: one.room == "#garden" and "garlic" in one.text and one.person is None)
            assert said.text.startswith("bob")
            message = discord.server.world.find(said.id)
            assert [one["id"] for one in message["mentions"]] == [bob]

    run(play())


def test_rights_follow_roles(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, mia = discord.guild("#garden"), discord.person("mia")
            people.join(mia, guild)
            role = people.role(guild, "helpers", 0)
            people.give(mia, guild, role)
            people.change_role(guild, role, MANAGE_MESSAGES)
            await discord.read()
            people.give(mia, guild, role, away=True)
            await discord.read()
            told = [one.person.moderator for one in discord.heard if isinstance(one, RightsChanged)]
            assert told == [True, False]
            # Who moderates no more is told so by the commands for moderators.
            people.invoke(mia, discord.room("#garden"), "status")
            await bot.says(lambda one: one.person == "mia" and "moderators" in one.text)

    run(play())


def test_a_bot_that_ends_takes_no_command_that_nobody_would_carry_out(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            await discord.posts("ann", "#garden", "hello")
            await discord.read()
            given = discord.native("/ask How do I mend a gutter?")
            assert given is not None
            bot.hub._ending = True
            asked = people.invoke(discord.person("ann"), discord.room("#garden"), *given)
            await discord.read()
            assert asked.answered is None
            assert not [one for one in discord.heard if isinstance(one, CommandInvoked)]

    run(play())


def test_who_gave_a_command_that_nobody_may_have_taken_is_told_so(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people, goes_on = bot.discord, bot.discord.server.people, threading.Event()
            await discord.posts("ann", "#garden", "hello")
            await discord.read()
            given = discord.native("/ask How do I mend a gutter?")
            assert given is not None
            bot.hub._lane.call(lambda _: goes_on.wait(60))
            asked = people.invoke(discord.person("ann"), discord.room("#garden"), *given)
            await discord.server.until(lambda: asked.answered is not None)
            bot.hub._loop.call_soon_threadsafe(bot.hub._main.cancel)
            said = await bot.says(lambda one: "interrupted" in one.text)
            assert said.person == "ann"
            goes_on.set()

    run(play())


def test_who_comes_and_goes_and_what_is_changed(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            await discord.joins("ann", "#garden")
            first = await discord.posts("ann", "#garden", "helo")
            assert first is not None
            people.edit(first, "hello <@1> and <#2>, **you**")
            people.delete(first)
            people.write(discord.person("ann"), discord.room("#garden"), "see", files=("photo.png",))
            people.write(discord.person("ann"), discord.room("#garden"), "joined", type=7)
            await discord.joins("ann", "#garden", leaves=True)
            await discord.read()
            ann = discord.person("ann")
            kinds = [
                type(one)
                for one in discord.heard
                if getattr(getattr(one, "author", getattr(one, "person", None)), "id", ann) == ann
                and isinstance(one, MemberJoined | MemberLeft | MessagePosted | MessageEdited | MessageDeleted)
            ]
            assert kinds == [MemberJoined, MessagePosted, MessageEdited, MessageDeleted, MessagePosted, MemberLeft]
            files = [one.files for one in discord.heard if isinstance(one, MessagePosted) and one.text == "see"]
            assert [[replace(file, source="") for file in one] for one in files] == [
                [Attached(FileKind.PICTURE, "photo.png", size=1)]
            ]

    run(play())


def test_what_is_sent_pings_nobody_but_those_who_are_meant(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            ann, bob, eve = (discord.person(name) for name in ("ann", "bob", "eve"))
            nasty = f"@everyone @here <@{eve}> **bold** `code` [x](https://evil.example) https://evil.example <#1>"
            words = (Span(nasty), Span("ann", "mention", ann), Span(" and "), Span("bob", "mention", bob))
            action = Say(
                room=discord.room("#garden"),
                text=words,
                reply_to="12345",
                files=(File("a.txt", "text/plain", "héllo".encode()),),
            )
            result = await bot.deliver(1, action)
            assert isinstance(result, Delivered)
            message = discord.server.world.find(result.id or "")
            assert {one["id"] for one in message["mentions"]} == {ann, bob}
            assert not message["mention_everyone"]
            held = bot.discord.server.world.files
            [one] = message["attachments"]
            assert (one["filename"], held[one["id"]].decode()) == ("a.txt", "héllo")
            assert (await discord.said())[-1].text == nasty + "ann and bob"

    run(play())


def test_long_words_with_many_escapes_are_split(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            words = "*_`~" * 500
            action = TellPrivately(person=bot.discord.person("ann"), text=(Span(words),))
            await bot.deliver(1, action)
            said = await bot.discord.said()
            assert len(said) > 1
            assert "".join(one.text for one in said) == words
            # Delivered once more, it stands there once.
            await bot.deliver(1, action)
            assert len(await bot.discord.said()) == len(said)

    run(play())


@pytest.mark.parametrize("room", ["#garden", "#help!"])
def test_all_of_a_long_text_changes_and_goes(tmp_path: Path, room: str) -> None:
    async def play() -> None:
        async with running(tmp_path, room) as bot:
            where, words = bot.discord.room(room.removesuffix("!")), "*_`~" * 2000
            said = await bot.deliver(1, Say(room=where, text=(Span(words),), buttons=(Button("OK", "open"),)))
            assert isinstance(said, Delivered)
            first = said.ids[0]
            assert len(said.ids) > 2
            assert await _stand(bot, said.ids) == words

            shorter = await bot.deliver(2, Edit(room=where, message=first, text=(Span("short"),)), said.ids)
            assert shorter == Delivered(first)
            assert await _stand(bot, said.ids) == "short"

            longer = await bot.deliver(3, Edit(room=where, message=first, text=(Span(words),)), (first,))
            assert isinstance(longer, Delivered)
            assert longer.ids[0] == first
            assert await _stand(bot, longer.ids) == words
            world = bot.discord.server.world
            assert len({world.find(one)["channel_id"] for one in longer.ids}) == 1

            assert await bot.deliver(4, Delete(room=where, message=first), longer.ids) == Delivered()
            assert await _stand(bot, longer.ids) == ""

    run(play())


async def _stand(bot: Bot, ids: Sequence[str]) -> str:
    """What these messages say together; nothing for those that are gone."""
    return "".join(one.text for one in await bot.discord.said() if one.id in ids and not one.gone)


@pytest.mark.parametrize(
    ("status", "why"), [(403, "no_permission"), (404, "gone"), (400, "not_supported"), (503, "unreachable")]
)
def test_refusals_have_their_reasons(tmp_path: Path, status: int, why: str) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            bot.discord.server.faults.append(Fault("POST", r"/channels/\d+/messages", status=status))
            action = Say(room=bot.discord.room("#garden"), text=(Span("hello"),))
            result = await bot.deliver(1, action)
            assert isinstance(result, Failed)
            assert result.why == why

    run(play())


def test_messages_in_threads_are_found_again_after_a_restart(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", "#help!") as bot:
            discord, world = bot.discord, bot.discord.server.world
            begun = await discord.posts("ann", "#garden", "a thread begins here")
            assert begun is not None
            thread = discord.server.people.thread(discord.person("ann"), discord.room("#garden"), begun, "thread")
            inside = await discord.posts("bob", "#garden", "inside", thread=thread)
            post = await discord.posts("ann", "#help", "a post")
            await discord.read()
            await bot.stop()
            await bot.start()
            await discord.read()
            for row, (room, message) in enumerate([("#garden", begun), ("#garden", inside), ("#help", post)]):
                action = React(room=discord.room(room), message=str(message), emoji="👀")
                assert await bot.deliver(row, action) == Delivered(None)
                assert (world.bot, "👀") in world.marks[str(message)]
            discord.server.people.delete(begun)
            gone = React(room=discord.room("#garden"), message=begun, emoji="👀", remove=True)
            failed = await bot.deliver(9, gone)
            assert isinstance(failed, Failed)
            assert failed.why == "gone"
            said = Say(room=discord.room("#garden"), text=(Span("still said"),), reply_to=begun)
            assert isinstance(await bot.deliver(10, said), Delivered)

    run(play())


def test_a_message_of_the_bots_own_is_changed_and_taken_back(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            room = bot.discord.room("#garden")
            made = await bot.deliver(1, Say(room=room, text=(Span("one"),), buttons=(Button("OK", "open"),)))
            assert isinstance(made, Delivered)
            assert made.id is not None
            await bot.deliver(2, Edit(room=room, message=made.id, text=(Span("two", "bold"),)))
            (said,) = await bot.discord.said()
            assert (said.text, said.buttons) == ("two", [])
            await bot.deliver(3, Delete(room=room, message=made.id))
            (said,) = await bot.discord.said()
            assert said.gone

    run(play())


def test_without_a_token_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COPBOT_DISCORD_TOKEN", raising=False)
    monkeypatch.delenv("COPBOT_DISCORD_TOKEN_FILE", raising=False)
    with pytest.raises(ConfigError, match="COPBOT_DISCORD_TOKEN"):
        make(DiscordSettings(), Naming())
    monkeypatch.setenv("COPBOT_DISCORD_TOKEN", "a-token")
    assert [one.platform for one in make(DiscordSettings(), Naming())] == ["discord"]


def test_a_message_comes_with_the_parts_of_its_text_and_where_it_is_passed_on_from(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            people, ann = discord.server.people, discord.person("ann")
            how = "Does anyone know how I can prune a pear tree?"
            snapshot = {
                "message": {
                    **{"type": 0, "content": f"**{how}**", "embeds": [], "flags": 0, "edited_timestamp": None},
                    **{"timestamp": "2026-03-02T09:00:00+00:00"},
                    "attachments": [{"id": "1", "filename": "pear.png", "size": 1, "url": "", "proxy_url": ""}],
                }
            }
            garden = discord.room("#garden")
            guild = discord.server.world.channels[garden]["guild_id"]
            reference = {"type": 1, "message_id": "5", "channel_id": garden, "guild_id": guild}
            people.write(ann, discord.room("#garden"), f"> {how}\nsee `a = ?` <@{discord.person('bob')}> ||{how}||")
            people.write(
                *(ann, discord.room("#garden"), ""),
                message_snapshots=[snapshot],
                message_reference=reference,
            )
            await discord.read()
            one, passed_on = (one for one in discord.heard if isinstance(one, MessagePosted) and one.author.id == ann)
            assert one.text == f"{how}\nsee a = ? @bob {how}"
            assert [(part.kind, one.text[part.start : part.end]) for part in one.spans] == [
                *(("quotation", how), ("code", "a = ?"), ("mention", "@bob"), ("spoiler", how))
            ]
            assert (one.forwarded, one.reply_to) == (None, None)
            place = f"{garden} {passed_on.message} 1"
            pear = Attached(FileKind.PICTURE, "pear.png", size=1, source=place)
            assert (passed_on.text, passed_on.forwarded, passed_on.files) == (how, "#garden", (pear,))
            assert passed_on.reply_to is None
            assert not bot.questions()

    run(play())
