"""From actions to the wire."""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import aiohttp
import discord
import structlog

from adapters.discord import markdown, threads
from adapters.discord.answering import Answers
from adapters.discord.connection import Connection
from copbot.rooms.actions import (
    Button,
    Delete,
    Delivered,
    Edit,
    Failed,
    Failure,
    File,
    Look,
    MarkThread,
    OpenThread,
    React,
    Result,
    Say,
    TellPrivately,
)
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Text

log = structlog.get_logger()
_PRIVATE_CLOSED = (50007, 50278)
_BUTTONS, _IN_A_ROW, _LABEL, _COMMAND = 25, 5, 80, 100
_REMEMBERED = 20_000
_LOOKED_THROUGH = 10
"""In so many threads a message is looked for, if it isn't in the room itself."""
_Talk = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread | discord.DMChannel


class Outbound:
    """Carries out actions over one connection."""

    def __init__(self, client: Connection, answers: Answers, spoke: Callable[[int, int], None]) -> None:
        self._client = client
        self._answers = answers
        self._spoke = spoke
        self._posts = threads.Posts()
        self._where: OrderedDict[str, int] = OrderedDict()
        """The channel or thread of messages lately seen."""
        self._closed: OrderedDict[int, None] = OrderedDict()
        """The threads closed lately."""

    def saw(self, message: discord.Message) -> None:
        """Remember where a message is."""
        self._where[str(message.id)] = message.channel.id
        if len(self._where) > _REMEMBERED:
            self._where.popitem(last=False)

    async def deliver(self, going: Outgoing) -> Result:
        """Do it, and say how that went."""
        try:
            return Delivered(await self._do(going))
        except discord.RateLimited as error:
            return Failed(Failure.RATE_LIMITED, error.retry_after)
        except discord.HTTPException as error:
            return failed(error)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return Failed(Failure.UNREACHABLE, detail=type(error).__name__)
        except (discord.ClientException, discord.InvalidData, ValueError, TypeError) as error:
            return Failed(Failure.NOT_SUPPORTED, detail=str(error))

    async def _do(self, going: Outgoing) -> str | None:
        """The id of what was made."""
        action = going.action
        match action:
            case Say():
                return await self._say(str(going.row), action)
            case TellPrivately():
                return await self._tell(str(going.row), action)
            case OpenThread():
                channel = await self._channel(action.room)
                if isinstance(channel, discord.TextChannel):
                    return str(await threads.begin(channel, int(str(action.message)), action.name))
                # A forum's post is its own thread.
                return str(action.message)
            case MarkThread():
                thread = await self._thread(str(action.thread))
                await threads.mark(thread, action.state)
                self._closed.pop(thread.id, None)
                if action.state == "closed":
                    self._closed[thread.id] = None
                if len(self._closed) > _REMEMBERED:
                    self._closed.popitem(last=False)
            case Edit():
                words, text = markdown.pieces(action.text)[0]
                message = await self._message(action.room, str(action.message))
                await message.edit(content=words, view=view(action.buttons), allowed_mentions=allowed(text))
            case Delete():
                await (await self._message(action.room, str(action.message))).delete()
            case Look():
                # Of a message that goes it is told here.
                raise ValueError("there is no need to look")
            case React():
                message = await self._message(action.room, str(action.message))
                if action.remove and self._client.user is not None:
                    await message.remove_reaction(action.emoji, self._client.user)
                else:
                    await message.add_reaction(action.emoji)
        return None

    async def _say(self, key: str, action: Say) -> str | None:
        if action.only_for is not None:
            return await self._answer(key, action, action.only_for)
        channel = await self._channel(str(action.thread) if action.thread is not None else action.room)
        reply = str(action.reply_to) if action.reply_to is not None else None
        # Only what is a message, and in the same channel, can be replied to.
        known = reply is not None and self._where.get(reply, channel.id) == channel.id
        if not known or (reply is not None and self._answers.is_interaction(reply)):
            reply = None
        return await self._send(channel, key, action, reply)

    async def _answer(self, key: str, action: Say, person: str) -> str | None:
        """Say what one person alone may see: as an answer while there can be one, else privately; never to the room."""
        said, parts = None, markdown.pieces(action.text)
        for number, (words, text) in enumerate(parts):
            last = number == len(parts) - 1
            what = _answer(words, text, action.buttons if last else (), action.file if last else None)
            said = await self._answers.give(person, str(action.reply_to), f"{key}.{number}", what)
            if said is None:
                tell = TellPrivately(person=person, text=action.text, buttons=action.buttons, file=action.file)
                return await self._tell(key, tell, by_answer=False)
        return str(said) if said is not None else None

    async def _tell(self, key: str, action: TellPrivately, *, by_answer: bool = True) -> str | None:
        parts = markdown.pieces(action.text)
        if by_answer and len(parts) == 1:
            words, text = parts[0]
            what = _answer(words, text, action.buttons, action.file)
            said = await self._answers.give(action.person, None, key, what)
            if said is not None:
                return str(said)
        channel = await self._client.create_dm(discord.Object(int(action.person)))
        sent = await self._send(channel, key, action, None)
        self._spoke(channel.id, int(sent or 0))
        return sent

    async def _send(
        self, channel: _Talk | discord.ForumChannel, key: str, action: Say | TellPrivately, reply: str | None
    ) -> str | None:
        """Send the text in as many messages as it takes, the buttons and the file with the last; its id."""
        parts = markdown.pieces(action.text)
        made: int | None = None
        done = isinstance(channel, discord.Thread) and self._is_closed(channel)
        for number, (words, text) in enumerate(parts):
            last = number == len(parts) - 1
            what: dict[str, Any] = {"content": words, "allowed_mentions": allowed(text), "suppress_embeds": True}
            if last and action.buttons:
                what["view"] = view(action.buttons)
            if last and action.file is not None:
                what["file"] = _file(action.file)
            if isinstance(channel, discord.ForumChannel):
                made = await self._posts.begin(channel, key, action.text, what)
                channel = await self._thread(str(made))
                self._where[str(made)] = made
                continue
            if number == 0 and reply is not None:
                what["reference"] = discord.MessageReference(
                    message_id=int(reply), channel_id=channel.id, fail_if_not_exists=False
                )
            # Sent again within minutes, it is the same message.
            message = await channel.send(nonce=f"{key}.{number}" if number else key, **what)
            self.saw(message)
            made = message.id
        if done and isinstance(channel, discord.Thread):
            # Discord opens a thread in which something is said; what is closed stays so.
            await channel.edit(archived=True)
        return str(made) if made is not None else None

    def _is_closed(self, thread: discord.Thread) -> bool:
        tag = threads.tags_of(thread.parent).get("closed") if isinstance(thread.parent, discord.ForumChannel) else None
        return thread.id in self._closed or (tag is not None and tag in thread.applied_tags)

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
    fitting = {button.command: button for button in buttons if 0 < len(button.command) <= _COMMAND}
    if len(fitting) < len(buttons):
        log.warning(
            "a button is left out: its command is too long or is there twice", count=len(buttons) - len(fitting)
        )
    if not fitting:
        return None
    made = discord.ui.View(timeout=None)
    for number, button in enumerate(list(fitting.values())[:_BUTTONS]):
        made.add_item(
            discord.ui.Button(label=button.label[:_LABEL] or "…", custom_id=button.command, row=number // _IN_A_ROW)
        )
    # discord.py is not to remember it: what is pressed is heard as an event.
    made.stop()
    return made


def _file(file: File) -> discord.File:
    return discord.File(io.BytesIO(file.content.encode()), filename=file.name)


def _answer(words: str, text: Text, buttons: tuple[Button, ...], file: File | None) -> dict[str, Any]:
    what: dict[str, Any] = {"content": words, "allowed_mentions": allowed(text)}
    if (shown := view(buttons)) is not None:
        what["view"] = shown
    if file is not None:
        what["file"] = _file(file)
    return what
