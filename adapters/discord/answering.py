"""Answers to commands and buttons: acknowledged at once, given to that person alone, for as long as Discord lets us."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import aiohttp
import discord
import structlog
from cachetools import LRUCache

from adapters.base.told import brief
from adapters.discord.forms import language
from copbot.language.wording import wording

log = structlog.get_logger()
LIFE = 14.5 * 60
"""Seconds for which an answer can be given; Discord's own limit is half a minute later."""
LINGER = 1.5
"""Seconds after the commit for which "thinking" stands, if nothing is said to who gave the command."""
_PATIENCE = 1.5
"""Seconds that a form waits to be kept before it is acknowledged all the same: Discord gives three."""
_PARTING = 1.0
"""Seconds in which those are told whose commands may have been taken by nobody."""
_GIVEN_AGAIN = timedelta(seconds=55)
"""Who is told that it was interrupted is asked to wait for a minute before trying again."""
_TRIED = 1000
_PRIVATELY = "private"
_ACKNOWLEDGED, _UNKNOWN = 40060, 10062
"""Discord's codes for what it has been told already that it was heard, and for what it waits for no longer."""


@dataclass
class Open:
    """An interaction that can be answered. `waiting` says that the bot's "thinking" still stands there."""

    interaction: discord.Interaction[Any]
    keys: list[tuple[str, str]]
    ephemeral: bool
    acknowledged: asyncio.Task[bool]
    until: float
    waiting: bool
    heard: asyncio.Event = field(default_factory=asyncio.Event)
    """What was said by it is kept."""
    tried: bool = False
    """Something was being said in the place of the bot's "thinking": it may stand there, or come at the next try."""
    rows: dict[str, int] = field(default_factory=dict)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Answers:
    """The interactions that can be answered now."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], Open] = {}
        self._trying: LRUCache[tuple[str, str], Open] = LRUCache(_TRIED)
        """Where an answer was being given, by person and key, of which it is not known whether it is there."""
        self._tasks: set[asyncio.Task[Any]] = set()

    def begin(self, interaction: discord.Interaction[Any]) -> None:
        """Acknowledge it, which has to happen within three seconds, whatever else goes on."""
        thinking = interaction.type is not discord.InteractionType.component
        # What was typed into a form stays there until it is acknowledged: so that waits until it is kept.
        heard = asyncio.Event()
        typed = interaction.type is discord.InteractionType.modal_submit
        shown = {"thinking": thinking, "ephemeral": thinking and interaction.guild_id is not None}
        self._keep(interaction, self.start(_acknowledge(interaction, after=heard if typed else None, **shown)), heard)

    def _keep(
        self, interaction: discord.Interaction[Any], acknowledged: asyncio.Task[bool], heard: asyncio.Event
    ) -> None:
        now = time.monotonic()
        for key in [key for key, one in self._open.items() if one.until < now]:
            del self._open[key]
        who = str(interaction.user.id)
        private = interaction.guild_id is None
        command = interaction.type is not discord.InteractionType.component
        if command:
            keys = [(who, str(interaction.id)), *([(who, _PRIVATELY)] if private else [])]
        else:
            keys = [(who, str(interaction.message.id if interaction.message else interaction.id))]
        opened = Open(interaction, keys, not private, acknowledged, now + LIFE, waiting=command, heard=heard)
        for key in keys:
            self._open[key] = opened

    async def again(self, interaction: discord.Interaction[Any]) -> bool:
        """One that was told before, and is not handled: is it still to be carried out?

        It is if Discord still takes that it was heard, or it was heard in time and who gave it still waits: nothing was
        said to it, or a moment ago that it was interrupted. Else it may have been given again. Raises what the network
        does.
        """
        kind = discord.InteractionType
        if interaction.type not in (kind.application_command, kind.component, kind.modal_submit):
            return False
        thinking = interaction.type is not kind.component
        try:
            await interaction.response.defer(ephemeral=interaction.guild_id is not None, thinking=thinking)
        except discord.HTTPException as error:
            if error.code not in (_ACKNOWLEDGED, _UNKNOWN) or not await _waits(interaction):
                log.info("a command of before came too late; it is not carried out", why=brief(error))
                return False
        acknowledged = self.start(_so())
        self._keep(interaction, acknowledged, asyncio.Event())
        return True

    def ask(self, interaction: discord.Interaction[Any], form: discord.ui.Modal) -> None:
        """Show a form instead."""
        self.start(_show(interaction, form))

    def start(self, work: Any) -> asyncio.Task[Any]:  # noqa: ANN401 - any coroutine
        """Have this done beside everything else, until `close`."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("an answer failed", why=brief(error))

    def committed(self, interaction: discord.Interaction[Any]) -> None:
        """It has been handled: what is to be said to it is being delivered."""
        opened = self._open.get((str(interaction.user.id), str(interaction.id)))
        if opened is not None:
            opened.heard.set()
            self.start(self._clear(opened))

    def is_interaction(self, key: str) -> bool:
        """Is this the id of an interaction, rather than of a message?"""
        return any(key == str(one.interaction.id) for one in self._open.values())

    async def elsewhere(self, interaction: discord.Interaction[Any]) -> None:
        """Say that the bot doesn't listen there."""
        opened = next((one for one in self._open.values() if one.interaction is interaction), None)
        if opened is not None:
            await self._tell(opened, "command-elsewhere")

    async def give(self, person: str, about: str | None, key: str, what: dict[str, Any]) -> int | None:
        """Answer somebody; `about` is the id of the event, None for a private talk. `key` says which answer it is.

        The id of the message; None if it can't be answered any more.
        """
        trying = self._trying.get((person, key))
        opened = trying or self._open.get((person, about or _PRIVATELY))
        if opened is None or opened.until < time.monotonic():
            return None
        if trying is None and about is None and not opened.waiting:
            return None
        # What comes of it may get lost on the way. Tried again it is said there, whatever was begun with since.
        self._trying[person, key] = opened
        said = await self._say(opened, key, what)
        self._trying.pop((person, key), None)
        return said

    async def show(self, person: str, message: str, buttons: discord.ui.View | None) -> bool:
        """Have the message where somebody pressed a button show these; False if that can't be done (any more)."""
        opened = self._open.get((person, message))
        if opened is None or opened.until < time.monotonic() or not await opened.acknowledged:
            return False
        try:
            await opened.interaction.edit_original_response(view=buttons)
        except discord.NotFound:
            return False
        return True

    async def close(self) -> None:
        """Forget them all. Discord tells of each but once: who gave what may have been taken by nobody is told so."""
        untaken = {id(one): one for one in self._open.values() if _is_untaken(one)}.values()
        if untaken:
            await asyncio.wait(
                [self.start(self._tell(one, "command-interrupted")) for one in untaken], timeout=_PARTING
            )
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._open.clear()

    async def _tell(self, opened: Open, sentence: str) -> None:
        words = wording(language(opened.interaction)).line(sentence)
        try:
            await self._say(opened, "0", {"content": words})
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            log.debug("an answer could not be given", why=brief(error))

    async def _say(self, opened: Open, key: str, what: dict[str, Any]) -> int | None:
        interaction = opened.interaction
        async with opened.lock:
            if key in opened.rows:
                return opened.rows[key]
            if not await opened.acknowledged:
                return None
            opened.tried = True
            try:
                if opened.waiting:
                    edit = dict(what)
                    if "files" in edit:
                        edit["attachments"] = edit.pop("files")
                    said: int = (await interaction.edit_original_response(**edit)).id
                    opened.waiting = False
                else:
                    said = (await interaction.followup.send(**what, ephemeral=opened.ephemeral, wait=True)).id
            except discord.HTTPException as error:
                if error.status in (401, 404):
                    # It can't be answered any more.
                    for one in opened.keys:
                        self._open.pop(one, None)
                    return None
                raise
            opened.rows[key] = said
            return said

    async def _clear(self, opened: Open) -> None:
        """Take the "thinking" away if nothing was said in its place: the outcome is there for all to see."""
        await asyncio.sleep(LINGER)
        async with opened.lock:
            if opened.waiting and not opened.tried and await opened.acknowledged:
                opened.waiting = False
                try:
                    await opened.interaction.delete_original_response()
                except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
                    log.debug("an answer could not be taken away", why=brief(error))


def _is_untaken(opened: Open) -> bool:
    """Was it acknowledged, and neither kept nor answered?"""
    acknowledged = opened.acknowledged.done() and not opened.acknowledged.cancelled() and opened.acknowledged.result()
    return acknowledged and not opened.heard.is_set() and not opened.rows


async def _acknowledge(
    interaction: discord.Interaction[Any], *, thinking: bool, ephemeral: bool, after: asyncio.Event | None = None
) -> bool:
    """Tell Discord that the bot is at it, `after` that if there is time; False if that came too late."""
    if after is not None:
        with suppress(TimeoutError):
            await asyncio.wait_for(after.wait(), _PATIENCE)
    try:
        await interaction.response.defer(ephemeral=ephemeral, thinking=thinking)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        log.warning("a command could not be acknowledged in time; its answer goes privately", why=brief(error))
        return False
    return True


async def _waits(interaction: discord.Interaction[Any]) -> bool:
    """Was it acknowledged by the bot before this start, and does who gave it still wait for what comes of it?"""
    try:
        shown = await interaction.original_response()
    except (discord.NotFound, discord.Forbidden):
        return False
    said = max(interaction.created_at, shown.edited_at or interaction.created_at)
    return shown.flags.loading or discord.utils.utcnow() - said < _GIVEN_AGAIN


async def _so() -> bool:
    return True


async def _show(interaction: discord.Interaction[Any], form: discord.ui.Modal) -> None:
    try:
        await interaction.response.send_modal(form)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        log.warning("a form could not be shown in time", why=brief(error))
