"""The bot in rooms: questions, threads, answers, private talk, encrypted or not."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from nio import ReactionEvent

from copbot.rooms.actions import Delivered, TellPrivately
from copbot.rooms.events import (
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    ReactionAdded,
    ReactionRemoved,
    RoomKnown,
)
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.outbox import Outgoing
from tests.adapters.matrix.bots import Watched
from tests.adapters.matrix.people import thread_of
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.matrix.town import town, until

both = pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])


@both
async def test_a_question_gets_its_thread_and_an_answer(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann, bob, encrypted=encrypted)
            question = await ann.says(room, "!ask How do I reset my password?")
            await ann.until(lambda: any(isinstance(e, ReactionEvent) and e.reacts_to == question for _, e in ann.seen))
            answer = await bob.says(room, "There is a form for that.", thread=question)
            await until(bot, lambda: bool(bot.of(MessagePosted, message=answer, thread=question, reply_to=None)))
            await ann.says(room, "!accept", thread=question, reply_to=answer)
            told = await ann.hears(room, "accepted", by=there.account.user)
            assert thread_of(told) == question
            assert told.decrypted is encrypted
            assert "m.mentions" in told.source["content"]
        known = bot.of(RoomKnown)
        assert [(one.room, one.name, one.capabilities.command_prefix) for one in known] == [(room, "garden", "!")]
        assert bot.of(MessagePosted)[0].author.moderator, "the creator of a room of version 12"


@both
async def test_a_private_talk_is_found_again(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot():
            await there.room(ann)
            talk = await ann.room(None, there.account.user, encrypted=encrypted, also={"is_direct": True})
            if encrypted:
                await ann.meets(talk, there.account.user)
            # Else it may be written before the bot is there, and is meant for it all the same.
            await ann.says(talk, "!help")
            await ann.hears(talk, "!ask", by=there.account.user)
        with there.bot() as bot:
            await ann.says(talk, "!quiet 22:00-08:00")
            await ann.hears(talk, "22:00", by=there.account.user)
            assert {event.private for event in bot.of(MessagePosted)} == {True}
            assert talk not in {event.room for event in bot.of(RoomKnown)}
        direct = await ann.ask("GET", "/_matrix/client/v3/joined_rooms")
        assert len(direct["joined_rooms"]) == 2


@both
async def test_the_bot_begins_a_private_talk_once(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann, bob, encrypted=encrypted)
            for number in (1, 2):
                question = await ann.says(
                    room,
                    f"!ask @Bob what about roses, {number}?",
                    {"m.mentions": {"user_ids": [bob.user]}},
                )
                await until(bot, partial(_answered, bot, question, number))
            talks = [where for where in bob.client.rooms if where != room]
            assert len(talks) == 1
            first = await bob.hears(talks[0], "roses, 1", by=there.account.user)
            await bob.hears(talks[0], "roses, 2", by=there.account.user)
            assert first.decrypted is encrypted
            assert bob.client.rooms[talks[0]].encrypted is encrypted


def _answered(bot: Watched, question: str, told: int) -> bool:
    """Has the bot heard the question, and told so much privately?"""
    private = [going for going, result in bot.results if isinstance(result, Delivered) and _is_private(going)]
    return bool(bot.of(MessagePosted, message=question)) and len(private) == told


def _is_private(going: Outgoing) -> bool:
    return isinstance(going.action, TellPrivately)


@both
async def test_edits_reactions_and_deletions_are_told(synapse: Synapse, tmp_path: Path, encrypted: bool) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann, bob, encrypted=encrypted)
            said = await ann.says(room, "Tulips are nice")
            edit = await ann.edits(room, said, "Tulips are lovely")
            await until(bot, lambda: bool(bot.of(MessageEdited)))
            assert [(e.id, e.message, e.text) for e in bot.of(MessageEdited)] == [(edit, said, "Tulips are lovely")]
            assert [e.message for e in bot.of(MessagePosted)] == [said]
            reaction = await bob.reacts(room, said, "👍")
            await until(bot, lambda: bool(bot.of(ReactionAdded, message=said, emoji="👍")))
        # A reaction is known for what it was also after a restart.
        with there.bot() as bot:
            await bob.redacts(room, reaction)
            await until(bot, lambda: bool(bot.of(ReactionRemoved)))
            (away,) = bot.of(ReactionRemoved)
            assert (away.message, away.emoji, away.author.id) == (said, "👍", bob.user)
            await ann.redacts(room, said)
            await until(bot, lambda: bool(bot.of(MessageDeleted, message=said)))


async def test_comings_and_goings_are_told_once(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann)
            await ann.client.room_invite(room, bob.user)
            await until(bot, lambda: bool(bot.of(MemberJoined)))
            await bob.client.set_displayname("Robert")
            await ann.until(lambda: ann.client.rooms[room].user_name(bob.user) == "Robert")
            await bob.client.room_leave(room)
            await until(bot, lambda: bool(bot.of(MemberLeft)))
            assert [event.person.name for event in bot.of(MemberJoined)] == ["Bob"]
            assert [event.person.name for event in bot.of(MemberLeft)] == ["Robert"]


async def test_the_bot_is_addressed_by_name(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann = await there.person("Ann")
        with there.bot() as bot:
            room = await there.room(ann)
            pill = f'<a href="https://matrix.to/#/{there.account.user}">copbot</a>: ask how?'
            await ann.says(room, "copbot: ask how?")
            await ann.says(room, "@copbot ask how?")
            await ann.says(room, "copbot: ask how?", {"format": "org.matrix.custom.html", "formatted_body": pill})
            await ann.says(room, "copbot: what a day")
            await ann.says(room, "copbots are useful")
            await until(bot, lambda: len(bot.of(MessagePosted)) == 5)
            assert [event.text for event in bot.of(MessagePosted)] == [
                *["!ask how?"] * 3,
                "what a day",
                "copbots are useful",
            ]


async def test_what_is_written_comes_with_its_mentions_files_and_reply(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob van Dam")
        with there.bot() as bot:
            room = await there.room(ann, bob)
            first = await ann.says(room, "one")
            pill = f'!ask <a href="https://matrix.to/#/{bob.user}">Bob van Dam</a> how?'
            await ann.says(
                room,
                "> <@ann:x> one\n\n!ask Bob van Dam how?",
                {
                    "format": "org.matrix.custom.html",
                    "formatted_body": pill,
                    "m.mentions": {"user_ids": [bob.user]},
                },
                reply_to=first,
            )
            await ann.says(room, "rose.png", {"msgtype": "m.image", "url": "mxc://copbot.test/none"})
            await ann.says(
                room, "A rose", {"msgtype": "m.image", "filename": "rose.png", "url": "mxc://copbot.test/none"}
            )
            await ann.says(room, "beep", {"msgtype": "m.notice"})
            await until(bot, lambda: len(bot.of(MessagePosted)) == 5)
            one, reply, bare, captioned, notice = bot.of(MessagePosted)
            assert (reply.text, reply.reply_to) == ('!ask @"Bob van Dam" how?', one.message)
            assert [person.name for person in reply.mentions] == ["Bob van Dam"]
            assert [(event.text, event.files) for event in (bare, captioned)] == [
                ("", (Attached(FileKind.PICTURE, "rose.png", source=f"{room} {bare.message}"),)),
                ("A rose", (Attached(FileKind.PICTURE, "rose.png", source=f"{room} {captioned.message}"),)),
            ]
            assert (one.author.bot, notice.author.bot) == (False, True)


async def test_a_message_comes_with_the_parts_of_its_text(synapse: Synapse, tmp_path: Path) -> None:
    async with town(synapse, tmp_path) as there:
        ann, bob = await there.person("Ann"), await there.person("Bob")
        with there.bot() as bot:
            room = await there.room(ann, bob)
            html = (
                "<mx-reply><blockquote>not this</blockquote></mx-reply>"
                f'<a href="https://matrix.to/#/{there.account.user}">copbot</a>: see '
                '<blockquote><p>why?</p></blockquote><pre><code>a = ?\n</code></pre><a href="https://x.org">docs</a> '
                f'<span data-mx-spoiler>he did</span> <a href="https://matrix.to/#/{bob.user}">Bob</a>'
            )
            said = await ann.says(room, "plain", {"format": "org.matrix.custom.html", "formatted_body": html})
            edited = {"msgtype": "m.text", "body": "`b`", "format": "org.matrix.custom.html"}
            await ann.says(
                room,
                "* `b`",
                {
                    "m.new_content": {**edited, "formatted_body": "see <code>b</code>"},
                    "m.relates_to": {"rel_type": "m.replace", "event_id": said},
                },
            )
            await until(bot, lambda: bool(bot.of(MessageEdited)))
            (one,), (edit,) = bot.of(MessagePosted), bot.of(MessageEdited)
            assert one.text == "see\n\nwhy?\n\na = ?\ndocs he did @Bob"
            assert [(part.kind, one.text[part.start : part.end], part.target) for part in one.spans] == [
                ("quotation", "why?", None),
                ("code", "a = ?", None),
                ("link", "docs", "https://x.org"),
                ("spoiler", "he did", None),
                ("mention", "@Bob", bob.user),
            ]
            assert [person.name for person in one.mentions] == ["Bob"]
            assert [(part.kind, edit.text[part.start : part.end]) for part in edit.spans] == [("code", "b")]
