"""Threads and posts: begun, found, and marked with the state of their question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import discord
import structlog
from cachetools import LRUCache

from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.actions import ThreadState
from copbot.rooms.text import Text, plain, shorten

log = structlog.get_logger()
_NAME = 100
_ALREADY = 160004
_RECENT = timedelta(minutes=10)
_MOST_TAGS, _MOST_APPLIED, _TAG = 20, 5, 20
STATES: tuple[str, ...] = get_args(ThreadState)


class Posts:
    """Posts of the bot's own in forums. They have no key against doubles, so those begun lately are looked through."""

    def __init__(self) -> None:
        self._made: LRUCache[str, int] = LRUCache(1000)
        """The post of each key: the gateway tells of it only some time after it was begun."""

    async def begin(self, forum: discord.ForumChannel, key: str, text: Text, message: dict[str, Any]) -> int:
        """The post that this action is, begun unless it was before; its id is also that of its first message."""
        name = named(plain(text))
        found = self._made.get(key)
        if found is None:
            found = await self._before(forum, name, message["content"])
        if found is None:
            tag = tags_of(forum).get("open")
            needs = tag or (forum.available_tags[0] if forum.flags.require_tag and forum.available_tags else None)
            made = await forum.create_thread(name=name, applied_tags=[needs] if needs else [], **message)
            found = made.thread.id
        self._made[key] = found
        return found

    async def _before(self, forum: discord.ForumChannel, name: str, content: str) -> int | None:
        earliest, made = datetime.now(UTC) - _RECENT, set(self._made.values())
        for thread in forum.threads:
            ours = thread.owner_id == forum.guild.me.id and thread.name == name and thread.id not in made
            if not ours or discord.utils.snowflake_time(thread.id) < earliest:
                continue
            try:
                first = await thread.fetch_message(thread.id)
            except discord.NotFound:
                continue
            if first.content == content:
                return thread.id
        return None


def named(words: str) -> str:
    """A thread's name of these words."""
    return shorten(words.replace("\u200b", ""), _NAME) or "…"


async def begin(channel: discord.TextChannel, message: int, name: str) -> int:
    """The id of the thread at a message, begun unless there is one. Raises discord.HTTPException."""
    try:
        return (await channel.get_partial_message(message).create_thread(name=named(name))).id
    except discord.HTTPException as error:
        if error.code != _ALREADY:
            raise
        return message


def is_put_away(thread: discord.Thread) -> bool:
    """Has somebody archived it, the bot or a person? Discord itself does so only where nobody spoke for long."""
    quiet = thread.archive_timestamp - discord.utils.snowflake_time(thread.last_message_id or thread.id)
    return thread.archived and quiet < timedelta(minutes=thread.auto_archive_duration)


async def mark(client: discord.Client, thread: discord.Thread, state: str, names: Sequence[str] = ()) -> None:
    """Have a thread show how far its question got, by these names of the states. Raises discord.HTTPException."""
    closed = state == "closed"
    changes: dict[str, Any] = {}
    if isinstance(thread.parent, discord.ForumChannel):
        applied = await _with_tag(client, thread, thread.parent, state, names)
        if applied != thread.applied_tags:
            changes["applied_tags"] = applied
    if thread.archived and (changes or not closed):
        # What is archived can't be changed otherwise.
        await thread.edit(archived=False)
        changes |= {"archived": True} if closed else {}
    elif closed and not thread.archived:
        changes["archived"] = True
    if changes:
        await thread.edit(**changes)


async def _with_tag(
    client: discord.Client, thread: discord.Thread, forum: discord.ForumChannel, state: str, names: Sequence[str]
) -> list[discord.ForumTag]:
    """The tags of a post in that state: the state's own, if there is one or it can be made, and what others put on."""
    known = tags_of(forum, names)
    tag = known.get(state)
    wanted = state in STATES
    if wanted and tag is None and isinstance(now := await client.fetch_channel(forum.id), discord.ForumChannel):
        # One made a moment ago, of which the bot has not heard yet, would be lost with a new one beside it.
        forum, known = now, tags_of(now, names)
        tag = known.get(state)
    may = forum.permissions_for(forum.guild.me).manage_channels and len(forum.available_tags) < _MOST_TAGS
    if wanted and tag is None and may:
        code = str(forum.guild.preferred_locale).split("-")[0]
        called = wording(code if code in LANGUAGES else "en").line(f"thread-{state}")
        tag = await forum.create_tag(name=dict(zip(STATES, names, strict=False)).get(state, called)[:_TAG])
    states = {one.id for one in known.values()}
    rest = [one for one in thread.applied_tags if one.id not in states]
    return [*([tag] if tag else []), *rest][:_MOST_APPLIED]


def tags_of(forum: discord.ForumChannel, names: Sequence[str] = ()) -> dict[str, discord.ForumTag]:
    """The forum's tags that stand for a state: those of these names, else as the state is called in any language."""
    states = {_bare(wording(code).line(f"thread-{state}")): state for code in LANGUAGES for state in STATES}
    own = {_bare(name): state for name, state in zip(names, STATES, strict=False)}
    states = {name: state for name, state in states.items() if state not in own.values()} | own
    return {states[_bare(tag.name)]: tag for tag in forum.available_tags if _bare(tag.name) in states}


def _bare(name: str) -> str:
    """A tag's name without what adorns it: an emoji, signs, the case of its letters."""
    return " ".join(re.findall(r"\w+", name[:_TAG].casefold()))
