"""The list of commands that Telegram shows to whoever types a slash: for each language, and to moderators more."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import structlog
from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)
from telegram.error import BadRequest

from adapters.base.listing import listed
from adapters.base.told import brief
from copbot.kit.commands import Command, Who
from copbot.language.languages import ENGLISH, LANGUAGES
from copbot.language.wording import wording
from copbot.patterns import expression

log = structlog.get_logger()
_NAME = expression(r"[a-z0-9_]{1,32}")
_LONGEST, _MOST = 256, 100


async def show(bot: Bot, commands: Sequence[Command]) -> None:
    """Have Telegram show these commands; it is told only what it doesn't know yet."""
    anyone = [command for command in listed(commands, _MOST) if command.who is not Who.MODERATOR]
    scopes: tuple[tuple[BotCommandScope, list[Command]], ...] = (
        (BotCommandScopeAllPrivateChats(), [command for command in anyone if not command.in_room]),
        (BotCommandScopeAllGroupChats(), anyone),
        (BotCommandScopeAllChatAdministrators(), listed(commands, _MOST)),
    )
    for scope, shown in scopes:
        for language in LANGUAGES:
            code = "" if language == ENGLISH else language
            wanted = _described(shown, language)
            if tuple(wanted) == await bot.get_my_commands(scope, code):
                continue
            try:
                await bot.set_my_commands(wanted, scope, code)
            except BadRequest as error:
                log.warning("Telegram does not take the list of commands", scope=scope.type, why=brief(error))


def _described(commands: Iterable[Command], language: str) -> list[BotCommand]:
    """The commands by their canonical names, which every community understands, described in the language."""
    words = wording(language)
    return [
        BotCommand(command.name, words.line(f"command-{command.name}-help")[:_LONGEST])
        for command in commands
        if _NAME.fullmatch(command.name)
    ]
