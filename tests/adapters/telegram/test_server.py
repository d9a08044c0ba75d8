"""The Bot API server of the tests is good enough for bots that other people wrote."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot, ReactionTypeEmoji, ReplyParameters, Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from tests.adapters.telegram.server import TOKEN, Fault, Server
from tests.adapters.telegram.state import Chat

AnyApplication = Application[Any, Any, Any, Any, Any, Any]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


# A bot as one finds it everywhere


async def _start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    await update.message.reply_text("Hello!")


async def _echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    await update.message.reply_text(update.message.text or "", do_quote=True)


async def _pressed(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer("thanks")


def _application(server: Server, *, updater: bool = True) -> AnyApplication:
    builder = Application.builder().token(TOKEN)
    builder = builder.base_url(f"{server.url}/bot").base_file_url(f"{server.url}/file/bot")
    application: AnyApplication = builder.build() if updater else builder.updater(None).build()
    application.add_handler(CommandHandler("start", _start))
    application.add_handler(CallbackQueryHandler(_pressed))
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, _echo))
    return application


def _texts(chat: Chat) -> list[str]:
    return [message.json.get("text", "") for message in chat.messages.values()]


def test_an_echo_bot_that_polls(server: Server) -> None:
    ann = server.people.user("Ann")
    group = server.people.group("gardeners", ann)

    async def run() -> None:
        application = _application(server)
        async with application:
            await application.start()
            assert application.updater
            await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
            server.people.writes_privately(ann, "/start")
            said = server.people.write(ann, group, "does it hear me?")
            await asyncio.to_thread(server.state.wait, lambda: len(_texts(group)) == 3)
            await asyncio.to_thread(server.state.wait, lambda: len(_texts(server.state.chats[ann.id])) == 2)
            answer = group.messages[said + 1].json
            assert (answer["text"], answer["reply_to_message"]["message_id"]) == ("does it hear me?", said)
            await application.updater.stop()
            await application.stop()

    asyncio.run(run())
    assert _texts(server.state.chats[ann.id]) == ["/start", "Hello!"]


def test_an_echo_bot_behind_a_webhook(server: Server) -> None:
    """As in python-telegram-bot's own example of a webhook in a web framework of one's choice."""
    ann = server.people.user("Ann")
    refused = [500, 404]

    async def run() -> None:
        application = _application(server, updater=False)

        async def hook(request: web.Request) -> web.Response:
            assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s-e-c-r-e-t"
            if refused:
                return web.Response(status=refused.pop())
            await application.update_queue.put(Update.de_json(await request.json(), application.bot))
            return web.Response()

        site = web.Application()
        site.router.add_post("/telegram", hook)
        runner = web.AppRunner(site)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        async with application:
            await application.start()
            url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
            await application.bot.set_webhook(url, secret_token="s-e-c-r-e-t")  # noqa: S106
            server.people.writes_privately(ann, "one")
            server.people.writes_privately(ann, "two")
            private = server.state.chats[ann.id]
            await asyncio.to_thread(server.state.wait, lambda: len(_texts(private)) == 4)
            assert (await application.bot.get_webhook_info()).url == url
            with pytest.raises(Conflict, match=r"(?i)webhook is active"):
                await application.bot.get_updates()
            await application.bot.delete_webhook()
            await application.stop()
        await runner.cleanup()

    asyncio.run(run())
    assert sorted(_texts(server.state.chats[ann.id])) == ["one", "one", "two", "two"]


def _with_bot(server: Server, use: Any, token: str = TOKEN) -> None:  # noqa: ANN401
    async def run() -> None:
        async with Bot(token, base_url=f"{server.url}/bot") as bot:
            await use(bot)

    asyncio.run(run())


# What it refuses


def test_tokens_and_methods_that_are_wrong(server: Server) -> None:
    async def use(bot: Bot) -> None:
        with pytest.raises(InvalidToken):
            async with Bot("1:wrong", base_url=f"{server.url}/bot"):
                pass
        with pytest.raises(EndPointNotFound):
            await bot.do_api_request("makeCoffee")

    _with_bot(server, use)


def test_messages_that_are_wrong(server: Server) -> None:
    ann, eve = server.people.user("Ann"), server.people.user("Eve")
    group = server.people.group("gardeners", ann, eve, kind="group")
    lost = server.people.group("lost", ann)
    server.people.remove_bot(lost, ann)
    server.people.writes_privately(ann, "/start")
    server.people.block(ann)
    moved = server.people.migrate(group)

    async def use(bot: Bot) -> None:
        for chat, text, error, match in (
            (moved.id, "<b>", BadRequest, "can't parse entities"),
            (moved.id, "<u1>x</u1>", BadRequest, "can't parse entities"),
            (moved.id, "😀" * 2049, BadRequest, "message is too long"),
            (moved.id, " ", BadRequest, "text is empty"),
            (ann.id, "hello", Forbidden, "blocked"),
            (eve.id, "hello", Forbidden, "can't initiate"),
            (99, "hello", BadRequest, "chat not found"),
            (lost.id, "hello", Forbidden, "kicked from the supergroup"),
        ):
            with pytest.raises(error, match=f"(?i){match}"):
                await bot.send_message(chat, text, parse_mode="HTML")
        with pytest.raises(ChatMigrated) as caught:
            await bot.send_message(group.id, "hello")
        assert caught.value.new_chat_id == moved.id
        with pytest.raises(BadRequest, match=r"(?i)replied not found"):
            await bot.send_message(moved.id, "hello", reply_parameters=ReplyParameters(99))
        sent = await bot.send_message(
            moved.id,
            "<b>bold</b> &amp; more",
            parse_mode="HTML",
            reply_parameters=ReplyParameters(99, allow_sending_without_reply=True),
        )
        assert (sent.text, sent.entities[0].type, sent.entities[0].length) == ("bold & more", "bold", 4)
        with pytest.raises(BadRequest, match=r"(?i)not modified"):
            await bot.edit_message_text("<b>bold</b> & more", moved.id, sent.message_id, parse_mode="HTML")
        with pytest.raises(BadRequest, match=r"(?i)REACTION_INVALID"):
            await bot.set_message_reaction(moved.id, sent.message_id, ReactionTypeEmoji("✅"))
        await bot.set_message_reaction(moved.id, sent.message_id, "👀")

    _with_bot(server, use)


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
def test_faults(server: Server) -> None:
    ann = server.people.user("Ann")
    group = server.people.group("gardeners", ann)

    async def use(bot: Bot) -> None:
        server.fail("sendMessage", Fault(429, retry_after=7))
        server.fail("sendMessage", Fault(502))
        server.fail("sendMessage", Fault(cut="before"))
        server.fail("sendMessage", Fault(cut="after"))
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(group.id, "1")
        assert caught.value.__reduce__()[1] == (7,)
        for text in ("2", "3", "4"):
            with pytest.raises(NetworkError):
                await bot.send_message(group.id, text)
        assert _texts(group)[1:] == ["4"]
        await bot.send_message(group.id, "5")

    _with_bot(server, use)


# What it tells


def test_updates_are_kept_until_they_are_confirmed(server: Server) -> None:
    ann = server.people.user("Ann")
    for text in ("one", "two", "three"):
        server.people.writes_privately(ann, text)

    async def use(bot: Bot) -> None:
        first = await bot.get_updates(limit=2)
        assert [update.message and update.message.text for update in first] == ["one", "two"]
        assert await bot.get_updates(limit=2) == first
        after = await bot.get_updates(offset=first[1].update_id + 1)
        assert [update.message and update.message.text for update in after] == ["three"]
        assert await bot.get_updates(offset=after[0].update_id + 1) == ()
        assert await bot.get_updates() == ()

    _with_bot(server, use)


def test_the_later_of_two_pollers_wins(server: Server) -> None:
    async def use(bot: Bot) -> None:
        first = asyncio.create_task(bot.get_updates(timeout=20))
        await asyncio.to_thread(server.state.wait, lambda: server.polling)
        async with Bot(TOKEN, base_url=f"{server.url}/bot") as other:
            second = asyncio.create_task(other.get_updates(timeout=20))
            with pytest.raises(Conflict, match=r"(?i)terminated by other getUpdates"):
                await first
            server.people.writes_privately(server.people.user("Ann"), "hello")
            assert len(await second) == 1

    _with_bot(server, use)


def test_only_an_administrator_sees_reactions_and_members(server: Server) -> None:
    ann, bob = server.people.user("Ann"), server.people.user("Bob")
    group = server.people.group("gardeners", ann, bot="member")

    async def use(bot: Bot) -> None:
        kinds = ["message", "message_reaction", "chat_member", "my_chat_member"]
        before = await bot.get_updates(allowed_updates=kinds)
        said = server.people.write(ann, group, "hello")
        server.people.join(bob, group)
        server.people.react(bob, group, said, "👍")
        plain = await bot.get_updates(offset=before[-1].update_id + 1)
        assert [update.message is not None for update in plain] == [True, True]
        server.people.promote(server.state.bot, group)
        server.people.react(bob, group, said, "❤")
        server.people.leave(bob, group)
        told = await bot.get_updates(offset=plain[-1].update_id + 1)
        kept = [next(kind for kind in (*kinds, "none") if getattr(update, kind, None)) for update in told]
        assert kept == ["my_chat_member", "message_reaction", "chat_member", "message"]
        assert told[1].message_reaction
        assert [len(told[1].message_reaction.old_reaction), len(told[1].message_reaction.new_reaction)] == [1, 1]

    _with_bot(server, use)


def test_in_privacy_mode_it_hears_what_is_meant_for_it(server: Server) -> None:
    ann = server.people.user("Ann")
    group = server.people.group("gardeners", ann, bot="member")
    server.state.privacy = True

    async def use(bot: Bot) -> None:
        before = await bot.get_updates()
        mine = await bot.send_message(group.id, "hello")
        for text in ("plain talk", "/ask why?", "/ask@other_bot why?", "/ask@copbot_bot why?"):
            server.people.write(ann, group, text)
        server.people.write(ann, group, "an answer", reply_to=mine.message_id)
        told = await bot.get_updates(offset=before[-1].update_id + 1)
        heard = [update.message.text for update in told if update.message]
        assert heard == ["/ask why?", "/ask@copbot_bot why?", "an answer"]

    _with_bot(server, use)


def test_forums_and_discussion_groups(server: Server) -> None:
    ann = server.people.user("Ann")
    forum = server.people.group("forum", ann, forum=True)
    channel = server.people.channel("news", forum)
    asked = server.people.write(ann, forum, "How deep?")
    server.people.post(channel, "We open at nine.")

    async def use(bot: Bot) -> None:
        topic = await bot.create_forum_topic(forum.id, "How deep?")
        copy = await bot.forward_message(forum.id, forum.id, asked, message_thread_id=topic.message_thread_id)
        assert (copy.text, copy.message_thread_id, copy.is_topic_message) == (
            "How deep?",
            topic.message_thread_id,
            True,
        )
        server.people.write(ann, forum, "Well?", topic=topic.message_thread_id)
        assert await bot.close_forum_topic(forum.id, topic.message_thread_id)
        with pytest.raises(BadRequest, match=r"(?i)TOPIC_NOT_MODIFIED"):
            await bot.close_forum_topic(forum.id, topic.message_thread_id)
        assert await bot.reopen_forum_topic(forum.id, topic.message_thread_id)
        messages = [update.message for update in await bot.get_updates() if update.message]
        forwarded, said = messages[-2], messages[-1]
        assert forwarded.is_automatic_forward
        assert forwarded.sender_chat
        assert forwarded.sender_chat.title == "news"
        assert said.reply_to_message
        assert said.reply_to_message.forum_topic_created
        assert said.message_thread_id == topic.message_thread_id

    _with_bot(server, use)
