"""What may be wrong with the bot's account and its rights on Telegram, and how to mend it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
from telegram import Bot, ChatMember, WebhookInfo
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from adapters.base.clock import clock
from adapters.telegram.connection import connect
from adapters.telegram.groups import addresses_in, ids_in
from adapters.telegram.rooms import invites, is_inside, is_moderator
from adapters.telegram.settings import TelegramSettings
from copbot.running.config import ConfigError, Naming, secret
from copbot.running.doctor import Examine, Finding

_LEEWAY = timedelta(seconds=30)


def make(settings: TelegramSettings, naming: Naming) -> Examine:
    """What looks at Telegram. Raises ConfigError for a missing token."""
    token = secret("telegram_token")
    if not token:
        raise ConfigError(
            "telegram needs a token from @BotFather: set COPBOT_TELEGRAM_TOKEN or COPBOT_TELEGRAM_TOKEN_FILE"
        )
    return lambda: _examine(token.strip(), settings, naming)


async def _examine(token: str, settings: TelegramSettings, naming: Naming) -> AsyncIterator[Finding]:
    bot = connect(token, settings)
    try:
        try:
            await bot.initialize()
        except InvalidToken:
            mend = "take the one that @BotFather shows under /mybots, API Token, for COPBOT_TELEGRAM_TOKEN"
            yield Finding("telegram token", "Telegram refuses it", mend)
            return
        except TelegramError as error:
            mend = "is the network up, and telegram.api right?"
            yield Finding("telegram", f"{settings.api} can't be used ({error})", mend)
            return
        yield Finding("telegram token", f"the bot is @{bot.username}")
        yield await _clock(settings)
        yield _webhook(await bot.get_webhook_info(), settings)
        named: dict[int | str, None] = dict.fromkeys((*settings.groups, *ids_in(naming), *addresses_in(naming)))
        groups = [await _group(bot, group, settings) for group in named]
        yield _privacy(bot, [own for _, own in groups])
        yield _joining(bot, [own for _, own in groups])
        for finding, _ in groups:
            yield finding
    finally:
        await bot.shutdown()


async def _clock(settings: TelegramSettings) -> Finding:
    async with httpx.AsyncClient() as client:
        return clock("telegram", (await client.get(settings.api)).headers.get("Date"))


def _webhook(info: WebhookInfo, settings: TelegramSettings) -> Finding:
    about, wanted = "telegram webhook", settings.webhook
    if not wanted and info.url:
        mend = "`copbot run` takes it away; if another program needs it, get a token of its own for the bot"
        return Finding(about, "one is set, though none is configured", mend)
    if not wanted:
        return Finding(about, "none, as configured: the bot asks for updates itself")
    if info.url != wanted:
        says = f"Telegram calls {info.url or 'nobody'}, not {wanted}"
        return Finding(about, says, "start `copbot run`: it sets the webhook")
    if info.last_error_message:
        mend = f"does {wanted} lead to {settings.listen}, with a valid certificate, and is the bot running?"
        return Finding(about, f"the last call failed: {info.last_error_message}", mend)
    return Finding(about, f"Telegram calls {wanted}")


def _privacy(bot: Bot, members: list[ChatMember | None]) -> Finding:
    about = "telegram privacy mode"
    if bot.bot.can_read_all_group_messages:
        return Finding(about, "off: the bot hears what is said in its groups")
    if members and all(own is not None and is_moderator(own) for own in members):
        return Finding(about, "on, but the bot is an administrator of its groups and hears what is said there")
    mend = (
        "send /setprivacy to @BotFather, choose the bot, then Disable, and put the bot out of its groups and in again;"
        " or make it an administrator of them"
    )
    return Finding(about, "on: where the bot is no administrator it hears only commands and replies to itself", mend)


def _joining(bot: Bot, members: list[ChatMember | None]) -> Finding:
    about = "telegram groups"
    if bot.bot.can_join_groups:
        return Finding(about, "the bot can be added to groups")
    if members and all(own is not None and is_inside(own) for own in members):
        return Finding(about, "the bot can't be added to groups, but is in all that are named")
    return Finding(about, "the bot can't be added to groups", "send /setjoingroups to @BotFather, then Enable")


async def _group(bot: Bot, group: int | str, settings: TelegramSettings) -> tuple[Finding, ChatMember | None]:
    """What the bot is in the group, and what that means."""
    about = f"telegram group {group}"
    try:
        chat = await bot.get_chat(group)
        own = await bot.get_chat_member(group, bot.id)
    except ChatMigrated as error:
        mend = f"put {error.new_chat_id} in its place in the configuration"
        return Finding(about, "it has become a supergroup with another id", mend), None
    except (BadRequest, Forbidden) as error:
        return Finding(about, f"the bot is not in it ({error})", "add the bot to the group, or correct the id"), None
    about += f" ({chat.title})"
    if not is_inside(own):
        return Finding(about, "the bot is not in it", "add the bot to the group"), own
    if not is_moderator(own):
        mend = "make it one, in the group's settings under Administrators: no right but Manage Topics is needed"
        return Finding(about, "the bot is no administrator and sees no reactions there", mend), own
    manages = own.status == ChatMember.OWNER or bool(getattr(own, "can_manage_topics", False))
    if chat.is_forum and settings.topics and not manages:
        mend = "give it the right Manage Topics, or set telegram.topics = false"
        return Finding(about, "the bot may open no topics there", mend), own
    if chat.join_by_request and not invites(own):
        mend = "give it the right to invite users, or answer the requests yourselves"
        return Finding(about, "who joins has to ask, and the bot may not answer", mend), own
    return Finding(about, "named, and the bot is an administrator"), own
