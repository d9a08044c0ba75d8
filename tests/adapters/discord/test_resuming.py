"""What Discord tells but once is heard also where the bot was away: in the session before, which it resumes."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections import Counter
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from copbot.rooms.events import (
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    ReactionAdded,
    ReactionRemoved,
)
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.server import Fault

_NOT_ALLOWED = 4013
"""The code by which Discord closes a connection that can't be had again as it was."""
QUESTION, ANSWER = "How deep do I plant garlic?", "About two inches deep, with the tip of the clove up."


def reactions(bot: Bot) -> Counter[tuple[str, str]]:
    """What the engine was told of reactions, each once: added or removed, and the emoji."""
    told = {one.id: one for one in bot.discord.heard if isinstance(one, ReactionAdded | ReactionRemoved)}
    return Counter((type(one).__name__, one.emoji) for one in told.values())


async def answered(bot: Bot) -> str:
    """Somebody has asked and got an answer: the message of that."""
    asked = await bot.discord.posts("ann", "#garden", QUESTION)
    message = await bot.discord.posts("bob", "#garden", ANSWER, reply_to=asked)
    assert message is not None
    await bot.discord.read()
    return message


@pytest.mark.parametrize("cut_off", [False, True], ids=["ended", "crashed"])
def test_what_happens_while_the_bot_is_away_is_told_at_the_next_start(tmp_path: Path, *, cut_off: bool) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            message = await answered(bot)
            gone = await discord.posts("ann", "#garden", "never mind")
            assert gone is not None
            await discord.reacts("ann", message, "🎉")
            await discord.read()
            await bot.stop(cut_off=cut_off)
            await discord.reacts("ann", message, "👍")
            await discord.reacts("ann", message, "🎉", away=True)
            await discord.deletes("ann", gone)
            discord.heard.clear()
            await bot.start()
            await discord.until(lambda: any(isinstance(one, MessageDeleted) for one in discord.heard))
            assert reactions(bot) == {("ReactionAdded", "👍"): 1, ("ReactionRemoved", "🎉"): 1}
            # The next start hears nothing of it again, and resumes the session that goes on now.
            await bot.stop()
            await discord.reacts("cas", message, "👍")
            discord.heard.clear()
            await bot.start()
            await discord.until(lambda: reactions(bot))
            assert reactions(bot) == {("ReactionAdded", "👍"): 1}
            assert not [one for one in discord.heard if isinstance(one, MessagePosted) and one.text == ANSWER]

    asyncio.run(play())


def test_who_came_while_the_bot_was_away_is_met_at_the_next_start(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild = discord.guild("#garden")
            await discord.make_member("eve", "#garden")
            await discord.read()
            await bot.stop()
            for name in ("ann", "bob", "cas", "dee"):
                people.join(discord.person(name), guild, pending=name in ("bob", "cas"))
            people.agrees(discord.person("bob"), guild)
            for name in ("dee", "eve"):
                people.leave(discord.person(name), guild)
            discord.heard.clear()
            await bot.start()
            # Dee is the last of them, and has left again.
            dee = discord.person("dee")
            await discord.until(
                lambda: any(one.person.id == dee for one in discord.heard if isinstance(one, MemberLeft))
            )
            came = [one.person.name for one in discord.heard if isinstance(one, MemberJoined)]
            assert came == ["ann", "bob", "dee"]
            there = [name for name in ("ann", "bob", "dee", "eve") if await bot.member("#garden", name) is not None]
            assert there == ["ann", "bob"]

    asyncio.run(play())


@pytest.mark.parametrize("case", ["told a moment ago", "told long ago", "not told"])
def test_a_command_that_the_database_did_not_take_is_carried_out_if_its_giver_waits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: str
) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            server, garden = bot.discord.server, bot.discord.room("#garden")
            with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                who = bot.discord._in("ann", "#garden")
                asked = server.people.invoke(who, garden, "ask", {"text": QUESTION})
                await asked.done.wait()
                if case == "not told":
                    server.faults.append(Fault("*", "/webhooks/.*", status=503, times=1000))
                await bot.stop()
                server.faults.clear()
                while any(one.name == "lane" for one in threading.enumerate()):  # noqa: ASYNC110 - by another thread
                    # It would commit after all, where the program would have ended by now.
                    await asyncio.sleep(0.02)
            assert bool(asked.seen) is (case != "not told")
            if case == "told long ago":
                monkeypatch.setattr("adapters.discord.answering._GIVEN_AGAIN", timedelta())
            bot.discord.heard.clear()
            await bot.start()
            if case == "told long ago":
                await server.called("POST", "/interactions/.*", 2)
                await bot.discord.read()
            else:
                await bot.discord.until(bot.questions)
            assert len(bot.questions()) == (case != "told long ago")

    asyncio.run(play())


def test_what_waits_to_be_handled_survives_a_new_connection_though_discord_forgets_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("copbot.running.reading._FIRST_PAUSE", 0.05)

    async def play() -> None:
        with capture_logs() as logs:
            async with running(tmp_path, "#garden") as bot:
                discord, server = bot.discord, bot.discord.server
                gone, old = [await discord.posts("ann", "#garden", text) for text in ("never mind", "good evning")]
                assert gone is not None
                assert old is not None
                await discord.read()
                with closing(sqlite3.connect(tmp_path / "bot.db", isolation_level=None)) as other:
                    other.execute("BEGIN IMMEDIATE")
                    # This waits for the database, and is taken after all; what comes behind it waits in the adapter.
                    last = await discord.posts("bob", "#garden", "good morning")
                    await discord.until(lambda: last in [getattr(one, "message", None) for one in discord.handed])
                    await discord.deletes("ann", gone)
                    await discord.edits("ann", old, "good evening")
                    who, garden = discord._in("ann", "#garden"), discord.room("#garden")
                    asked = server.people.invoke(who, garden, "ask", {"text": QUESTION})
                    await asked.done.wait()
                    await server.gateway.cut(_NOT_ALLOWED)
                    server.gateway.forget()
                    while not any("a platform failed" in line["event"] for line in logs):  # noqa: ASYNC110 - a log wakes nobody
                        await asyncio.sleep(0.02)
                await discord.until(bot.questions)
                await discord.until(lambda: {MessageDeleted, MessageEdited} <= {type(one) for one in discord.heard})
                await bot.settled()
                assert len(bot.questions()) == 1

    asyncio.run(play())


def test_an_answer_whose_giving_was_cut_off_is_not_taken_away(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            server, garden = bot.discord.server, bot.discord.room("#garden")
            server.faults.append(Fault("PATCH", "/webhooks/.*", cut="after", times=3))
            asked = server.people.invoke(bot.discord._in("ann", "#garden"), garden, "search", {"text": "garlic"})
            await server.until(lambda: asked.seen)
            await bot.settled()
            assert not server.calls or not [verb for verb, path, _ in server.calls if verb == "DELETE"]
            assert [one for one in server.world.said if "garlic" in one["content"]] == asked.seen

    asyncio.run(play())


def test_an_answer_is_tried_again_where_it_was_being_given(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            server, ann = bot.discord.server, bot.discord._in("ann", "#garden")
            talk = server.world.private(ann)["id"]
            server.faults.append(Fault("PATCH", "/webhooks/.*", cut="after", times=2))
            first = server.people.invoke(ann, talk, "search", {"text": "garlic"})
            await server.until(lambda: first.seen)
            # It is there, and so she goes on; the bot does not know that yet.
            second = server.people.invoke(ann, talk, "search", {"text": "beans"})
            await server.until(lambda: any("beans" in one["content"] for one in server.world.said))
            await bot.settled()
            said = [word for one in server.world.said for word in ("garlic", "beans") if word in one["content"]]
            assert sorted(said) == ["beans", "garlic"]
            assert ["garlic" in one["content"] for one in first.seen] == [True]
            assert not any("garlic" in one["content"] for one in second.seen)

    asyncio.run(play())


def test_reactions_that_a_forgotten_session_told_are_looked_up(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, server = bot.discord, bot.discord.server
            message = await answered(bot)
            await discord.reacts("cas", message, "👍")
            await discord.reacts("dee", message, "👍")
            await discord.read()
            await bot.stop()
            server.gateway.forget()
            await discord.reacts("dee", message, "👍", away=True)
            await discord.reacts("ann", message, "👍")
            discord.heard.clear()
            await bot.start()
            await discord.until(lambda: len(reactions(bot)) == 2)
            assert reactions(bot) == {("ReactionAdded", "👍"): 1, ("ReactionRemoved", "👍"): 1}
            # Known now, it is not told again.
            await discord.read()
            await bot.stop()
            server.gateway.forget()
            discord.heard.clear()
            asked = len(await server.called("GET", f"/channels/.*/{message}/reactions/.*"))
            await bot.start()
            await server.called("GET", f"/channels/.*/{message}/reactions/.*", asked + 1)
            await discord.read()
            assert not reactions(bot)

    asyncio.run(play())
