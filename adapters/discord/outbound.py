"""From actions to the wire."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import aiohttp
import discord
import structlog
from cachetools import LRUCache

from adapters.base.outbound import NotDoneError, Outbound, Part
from adapters.discord import events, markdown, threads
from adapters.discord.answering import Answers
from adapters.discord.connection import Connection
from adapters.discord.roles import Roles
from adapters.discord.visible import readable
from copbot.rooms.actions import (
    Action,
    AddToThread,
    Button,
    Edit,
    EndInvite,
    Failed,
    Failure,
    Invite,
    MarkThread,
    OpenThread,
    Pin,
    React,
    Say,
    SetButtons,
    SetEvent,
    SetRole,
    TellPrivately,
)
from copbot.rooms.enclosed import MOST_FILES, Enclosed, File
from copbot.rooms.text import Text

log = structlog.get_logger()
_PRIVATE_CLOSED = (50007, 50278)
_BUTTONS, _IN_A_ROW, _LABEL, _COMMAND = 25, 5, 80, 100
_REMEMBERED = 10_000
_LARGEST = discord.utils.DEFAULT_FILE_SIZE_LIMIT_BYTES
_ABOUT = 1024
"""So many characters of what a file shows Discord takes."""
_INVITED = 7 * 24 * 3600
"""So many seconds a link holds at most, by Discord."""
_LOOKED_THROUGH = 10
"""In so many threads a message is looked for, if it isn't in the room itself."""
_Talk = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread | discord.DMChannel


class DiscordOutbound(Outbound):
    """Carries out actions over one connection."""

    longest = markdown.LONGEST
    longest_beside_file = markdown.LONGEST
    files_each = MOST_FILES

    def __init__(self, client: Connection, answers: Answers, roles: Roles, spoke: Callable[[int, int], None]) -> None:
        super().__init__(client.told_back)
        self._client = client
        self._answers = answers
        self._roles = roles
        self._spoke = spoke
        self._posts = threads.Posts()
        self._where: LRUCache[str, int] = LRUCache(_REMEMBERED)
        """The channel or thread of messages lately seen."""
        self._closed: LRUCache[int, bool] = LRUCache(_REMEMBERED)
        """The threads closed lately."""

    def saw(self, message: discord.Message) -> None:
        """Remember where a message is."""
        self._where[str(message.id)] = message.channel.id

    def size(self, text: Text) -> int:
        """In characters of the markdown, with room for the names of channels that can't be links for who reads it."""
        names = sum(len(markdown.escape(span.text)) for span in text if span.style == "room")
        return len(markdown.render(text)) + names

    async def largest_file(self, action: Say | TellPrivately | Edit) -> int:
        """What the server takes, which may be boosted; privately, what anybody may send."""
        room = None if isinstance(action, TellPrivately) else self._client.get_channel(int(action.room))
        guild = getattr(room, "guild", None)
        return guild.filesize_limit if isinstance(guild, discord.Guild) else _LARGEST

    def explained(self, error: Exception, action: Action) -> Failed | None:
        """What Discord's answer means, or that of discord.py."""
        match error:
            case discord.RateLimited():
                return Failed(Failure.RATE_LIMITED, error.retry_after)
            case discord.HTTPException():
                return failed(error)
            case aiohttp.ClientError() | OSError() | TimeoutError():
                return Failed(Failure.UNREACHABLE, detail=type(error).__name__)
            case discord.ClientException() | discord.InvalidData() | ValueError() | TypeError():
                return Failed(Failure.NOT_SUPPORTED, detail=str(error))
        return None

    async def say(self, action: Say, part: Part) -> str:
        """A message in a channel, a thread or a forum; an answer, while there can be one, if one person is to see it.

        Never to the room then: if it is too late for that, it is told privately.
        """
        action = replace(action, text=readable(self._client, action.text, action.room, action.only_for))
        if action.only_for is not None:
            said = await self._answers.give(action.only_for, str(action.reply_to), part.key, _content(action))
            if said is not None:
                return str(said)
            tell = TellPrivately(person=action.only_for, text=action.text, buttons=action.buttons, files=action.files)
            return await self._tell(tell, part)
        channel = await self._channel(str(action.thread) if action.thread is not None else action.room)
        if isinstance(channel, discord.ForumChannel):
            # A post is its own thread.
            if not part.before:
                return await self._post(channel, action, part)
            channel = await self._thread(part.before[0])
        what = _content(action)
        reply = str(action.reply_to) if action.reply_to is not None else None
        # Only what is a message, and in the same channel, can be replied to.
        there = reply is not None and self._where.get(reply, channel.id) == channel.id
        if reply is not None and there and not self._answers.is_interaction(reply):
            what["reference"] = discord.MessageReference(
                message_id=int(reply), channel_id=channel.id, fail_if_not_exists=False
            )
        return await self._send(channel, what, part)

    async def tell(self, action: TellPrivately, part: Part) -> str:
        """A private message; the answer to what was just said privately, if all of it is one message."""
        action = replace(action, text=readable(self._client, action.text, None, action.person))
        if part.last and not part.before:
            said = await self._answers.give(action.person, None, part.key, _content(action))
            if said is not None:
                return str(said)
        return await self._tell(action, part)

    async def _tell(self, action: TellPrivately, part: Part) -> str:
        channel = await self._client.create_dm(discord.Object(int(action.person)))
        # What goes to the room instead, if the rest can't be told, is another message than this.
        said = await self._send(channel, _content(action), replace(part, key=f"p{part.key}"))
        self._spoke(channel.id, int(said))
        return said

    async def _send(self, channel: _Talk, what: dict[str, Any], part: Part) -> str:
        closed = isinstance(channel, discord.Thread) and self._is_closed(channel)
        # Sent again within minutes, it is the same message.
        message = await channel.send(nonce=part.key, suppress_embeds=True, **what)
        self.saw(message)
        if closed and part.last and isinstance(channel, discord.Thread):
            # Discord opens a thread in which something is said; what is closed stays so.
            await channel.edit(archived=True)
        return str(message.id)

    async def _post(self, forum: discord.ForumChannel, action: Say, part: Part) -> str:
        made = await self._posts.begin(forum, part.key, action.text, {**_content(action), "suppress_embeds": True})
        self._where[str(made)] = made
        return str(made)

    async def edit(self, action: Edit, key: str) -> None:
        """A message reads so from now on."""
        message = await self._message(action.room, str(action.message))
        text = readable(self._client, action.text, action.room)
        words, mentions = markdown.render(text), allowed(text)
        attached = [_file(one) for one in action.files]
        await message.edit(content=words, view=view(action.buttons), allowed_mentions=mentions, attachments=attached)

    async def set_buttons(self, action: SetButtons) -> None:
        """Under the message as it was pressed, which may be one that only the presser sees; else as any other."""
        shown = view(action.buttons)
        if not await self._answers.show(action.person, str(action.message), shown):
            message = await self._message(action.room, str(action.message))
            await message.edit(view=shown)

    async def delete(self, room: str, message: str, key: str) -> None:
        """A message goes."""
        await (await self._message(room, message)).delete()

    async def react(self, action: React, key: str) -> None:
        """An emoji on a message."""
        message = await self._message(action.room, str(action.message))
        if action.remove and self._client.user is not None:
            await message.remove_reaction(action.emoji, self._client.user)
        else:
            await message.add_reaction(action.emoji)

    async def pin(self, action: Pin) -> None:
        """Pinned in its channel, or no longer."""
        message = await self._message(action.room, str(action.message))
        await (message.pin() if action.on else message.unpin())

    async def invite(self, action: Invite) -> str:
        """A link of its own, which Discord ends by itself; it tells nobody who came by which."""
        channel = await self._channel(action.room)
        if isinstance(channel, discord.Thread | discord.DMChannel):
            raise ValueError("no channel to invite into")
        wait = (action.until - datetime.now(UTC)).total_seconds()
        made = await channel.create_invite(
            max_age=min(_INVITED, max(1, int(wait))), max_uses=action.uses or 0, unique=True
        )
        return made.url

    async def end_invite(self, action: EndInvite) -> None:
        """The link leads nowhere any more."""
        await self._client.delete_invite(action.link)

    async def open_thread(self, action: OpenThread) -> str:
        """A thread at a message; a forum's post is its own."""
        channel = await self._channel(action.room)
        if isinstance(channel, discord.TextChannel):
            return str(await threads.begin(channel, int(str(action.message)), action.name))
        return str(action.message)

    async def mark_thread(self, action: MarkThread) -> None:
        """Tags, and whether it is archived."""
        # As it is now: of its own last change the bot may not have heard yet.
        thread = await self._client.fetch_channel(int(str(action.thread)))
        if not isinstance(thread, discord.Thread):
            raise ValueError("no thread")
        await threads.mark(self._client, thread, action.state, action.names)
        self._closed.pop(thread.id, None)
        if action.state == "closed":
            self._closed[thread.id] = True

    async def add_to_thread(self, action: AddToThread) -> None:
        """Somebody follows the thread from now on."""
        if not action.person.isdigit():
            raise NotDoneError(Failure.NOT_SUPPORTED, "a proxy speaks in this name")
        await (await self._thread(str(action.thread))).add_user(discord.Object(int(action.person)))

    async def set_role(self, action: SetRole) -> None:
        """Somebody has a role of the server's, or has it no longer."""
        await self._roles.set(action)

    async def set_event(self, action: SetEvent) -> str:
        """Among the events of the server."""
        channel = await self._channel(action.room)
        return await events.put(channel.guild, self._client.user, action)

    async def thread_of(self, room: str, message: str) -> str | None:
        """The channel or thread that the message is in."""
        return str((await self._message(room, message)).channel.id)

    def _is_closed(self, thread: discord.Thread) -> bool:
        # Of its own last change the bot may not have heard yet.
        return thread.id in self._closed or threads.is_put_away(thread)

    # Where things are

    async def _channel(self, key: str) -> _Talk | discord.ForumChannel:
        found = self._client.get_channel(int(key)) or await self._client.fetch_channel(int(key))
        if isinstance(found, _Talk | discord.ForumChannel):
            return found
        raise ValueError(f"nothing can be said in {found}")

    async def _thread(self, key: str) -> discord.Thread:
        found = await self._channel(key)
        if isinstance(found, discord.Thread):
            return found
        raise ValueError("no thread")

    async def _message(self, room: str, message: str) -> discord.PartialMessage:
        """The message; it may be in a thread of the room, which its id doesn't tell."""
        channel_id = self._where.get(message)
        if channel_id is None:
            channel_id = await self._find(await self._channel(room), int(message))
            self._where[message] = channel_id
        return self._client.get_partial_messageable(channel_id).get_partial_message(int(message))

    async def _find(self, room: _Talk | discord.ForumChannel, message: int) -> int:
        """Where it is: in the room, else in one of its threads that were there already and go on after it."""
        places: list[_Talk] = []
        if isinstance(room, discord.ForumChannel | discord.TextChannel):
            places = [one for one in room.threads if one.id <= message <= (one.last_message_id or 0)]
            places.sort(key=lambda one: one.id, reverse=True)
        if not isinstance(room, discord.ForumChannel):
            places.insert(0, room)
        for place in places[:_LOOKED_THROUGH]:
            try:
                await place.fetch_message(message)
            except discord.NotFound:
                continue
            return place.id
        # A post, perhaps archived: it has its first message's id.
        return message if isinstance(room, discord.ForumChannel) else room.id


def failed(error: discord.HTTPException) -> Failed:
    """Why it could not be done, in the engine's words."""
    detail = f"{error.status} {error.code} {error.text}"[:300]
    if error.code in _PRIVATE_CLOSED:
        return Failed(Failure.PRIVATE_CLOSED, detail=detail)
    if error.status == 403:
        return Failed(Failure.NO_PERMISSION, detail=detail)
    if error.status == 404:
        return Failed(Failure.GONE, detail=detail)
    if error.status == 429:
        return Failed(Failure.RATE_LIMITED, detail=detail)
    if error.status == 401 or error.status >= 500:
        # A token that is no longer good is replaced by one that is: what is to be said waits for it.
        return Failed(Failure.UNREACHABLE, detail=detail)
    return Failed(Failure.NOT_SUPPORTED, detail=detail)


def allowed(text: Text) -> discord.AllowedMentions:
    """Only those whom the text means to mention are pinged."""
    people = [discord.Object(one) for one in dict.fromkeys(markdown.mentioned(text))][:100]
    return discord.AllowedMentions(everyone=False, roles=False, users=people or False, replied_user=False)


def view(buttons: tuple[Button, ...]) -> discord.ui.View | None:
    """The buttons; pressing one tells its command line, also after a restart. None for none."""
    fitting = {one.url or one.command: one for one in buttons if one.url or 0 < len(one.command) <= _COMMAND}
    if len(fitting) < len(buttons):
        log.warning(
            "a button is left out: its command is too long or is there twice", count=len(buttons) - len(fitting)
        )
    if not fitting:
        return None
    made = discord.ui.View(timeout=None)
    for number, button in enumerate(list(fitting.values())[:_BUTTONS]):
        pressed = button.command if button.url is None else None
        label, row = button.label[:_LABEL] or "…", number // _IN_A_ROW
        made.add_item(discord.ui.Button(label=label, custom_id=pressed, url=button.url, row=row))
    # discord.py is not to remember it: what is pressed is heard as an event.
    made.stop()
    return made


def _file(file: Enclosed) -> discord.File:
    content = file.content if isinstance(file, File) and isinstance(file.content, bytes) else b""
    return discord.File(io.BytesIO(content), filename=file.name, description=file.about[:_ABOUT] or None)


def _content(action: Say | TellPrivately) -> dict[str, Any]:
    """What a message says and has with it."""
    what: dict[str, Any] = {
        "content": markdown.render(action.text),
        "allowed_mentions": allowed(action.text),
    }
    if (shown := view(action.buttons)) is not None:
        what["view"] = shown
    if action.files:
        what["files"] = [_file(one) for one in action.files]
    return what
