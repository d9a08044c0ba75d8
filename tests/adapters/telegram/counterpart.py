"""Telegram as a counterpart of scenarios: people in groups of a server of their own."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Self
from urllib.parse import parse_qs, urlsplit

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.emoji import settable
from adapters.telegram.inbound import PLATFORM
from adapters.telegram.settings import TelegramSettings
from copbot.rooms.files import Files
from copbot.running.config import Naming
from copbot.running.live import Adapter
from tests.adapters.counterpart import Said
from tests.adapters.telegram.markup import parse
from tests.adapters.telegram.server import TOKEN, Server
from tests.adapters.telegram.shown import content
from tests.adapters.telegram.state import INSIDE, Chat, Message, Toast, User

_UNSEEN = "\u2060"


class Telegram:
    """One scenario's Telegram. Messages go by ids that hold those of their chats."""

    platform = PLATFORM

    def __init__(self, server: Server) -> None:
        self.server = server
        self._people: dict[str, User] = {}
        self._rooms: dict[str, Chat] = {}
        self._moderators: list[str] = []
        self._named: dict[str, tuple[str, ...]] = {}
        """The ids of the groups that the operator named, by community."""
        self._begun: dict[tuple[int, int], int] = {}
        """The messages about which people began topics, by the groups' and the topics' ids."""
        self._polls = 0
        self.formats: dict[str, str] = {}
        """What stands in the place of words that somebody writes, as Telegram's HTML."""

    @classmethod
    async def begin(cls) -> Self:
        """A server with nobody on it."""
        server = Server()
        await asyncio.to_thread(server.start)
        return cls(server)

    def adapter(self) -> Adapter:
        """A new adapter that is connected to the server as the bot."""
        self._polls = self.server.polls
        return TelegramAdapter(TOKEN, TelegramSettings(api=self.server.url, per_minute=0), Naming(self._named))

    def begins(self, people: Iterable[str], now: Callable[[], datetime]) -> None:
        """Messages bear that time. People appear when they do something."""
        self.server.state.clock = lambda: now().timestamp()

    async def open_room(self, name: str, *, forum: bool = False, community: str | None = "community") -> None:
        """Make a group with the bot in it. Its owner has left it, or would be one moderator more."""
        people = self.server.people
        with self.server.state.lock:
            # Nothing is told before it is named.
            self._rooms[name] = group = people.group(name, forum=forum)
            if community is not None:
                self._named[community] = (*self._named.get(community, ()), str(group.id))
        for moderator in self._moderators if community is not None else ():
            people.promote(self._in(group, moderator), group)

    async def make_moderator(self, person: str, room: str | None = None) -> None:
        """Make somebody an administrator of a group, or of every one."""
        if room is None:
            self._moderators.append(person)
        for group in self._rooms.values() if room is None else (self._rooms[room],):
            self.server.people.promote(self._in(group, person), group)

    async def make_member(self, person: str, room: str) -> None:
        """Somebody is in a group, and was all along."""
        self._in(self._rooms[room], person)

    async def posts(
        self,
        person: str,
        room: str,
        text: str,
        *,
        reply_to: str | None = None,
        thread: str | None = None,
        files: Files = (),
    ) -> str | None:
        """Write a message."""
        group = self._rooms[room]
        user = self._in(group, person)
        replied = self._at(reply_to)[1].id if reply_to is not None else None
        topic = None
        if thread is not None:
            begins = self._at(thread)[1]
            topic = self._topic_of(group, begins)
            if topic is None and group.forum:
                topic = self.server.people.create_topic(user, group, begins.json["text"])
                self._begun[group.id, topic] = begins.id
            elif topic is None and replied is None:
                replied = begins.id
        text, entities = parse(self.formats[text]) if text in self.formats else (text, [])
        brought = content(files)
        number = self.server.people.write(user, group, text, reply_to=replied, topic=topic, formats=entities, **brought)
        return f"{group.id}:{number}"

    async def writes_privately(
        self, person: str, text: str, *, reply_to: str | None = None, files: Files = ()
    ) -> str | None:
        """Write to the bot."""
        replied = self._at(reply_to)[1].id if reply_to is not None else None
        user = self._person(person)
        return f"{user.id}:{self.server.people.writes_privately(user, text, reply_to=replied, **content(files))}"

    async def reacts(self, person: str, message: str, emoji: str, *, away: bool = False) -> None:
        """Put an emoji on a message, or take it back: what stands for it, where Telegram has no such emoji."""
        chat, on = self._at(message)
        user, shown = self._in(chat, person), settable(emoji)
        if shown is not None:
            now = [one for one in on.reactions.get(user.id, []) if one != shown]
            self.server.people.react(user, chat, on.id, *now, *([] if away else [shown]))

    async def edits(self, person: str, message: str, text: str) -> None:
        """Change a message."""
        chat, on = self._at(message)
        self.server.people.edit(chat, on.id, text)

    async def deletes(self, person: str, message: str) -> None:
        """Delete a message."""
        chat, on = self._at(message)
        self.server.people.delete(chat, on.id)

    async def presses(self, person: str, message: str, label: str) -> None:
        """Press a button; one that leads to the talk with the bot begins that."""
        chat, on = self._at(message)
        user = self._person(person)
        leads = self.server.people.press(user, chat, on.id, label)
        if leads.startswith("https://t.me/"):
            start = parse_qs(urlsplit(leads).query)["start"][0]
            self.server.people.writes_privately(user, f"/start {start}")

    async def joins(self, person: str, room: str, *, leaves: bool = False) -> None:
        """Come into a group, or leave it."""
        group, user = self._rooms[room], self._person(person)
        if leaves:
            self.server.people.leave(self._in(group, person), group)
        else:
            self.server.people.join(user, group)

    async def speaks(self, person: str | None, language: str) -> None:
        """All that the person does tells of it; who is not named tells nothing."""
        if person is not None:
            self._person(person).language = language

    async def asks_to_join(self, person: str, room: str, words: str) -> None:
        """Ask to be let into a group."""
        self.server.people.ask_to_join(self._person(person), self._rooms[room], words)

    async def rename(self, room: str, name: str) -> None:
        """Give a group another title."""
        self.server.people.rename(self._rooms[room], name)

    async def let_in(self, room: str, *, on: bool) -> None:
        """Put the bot out of a group, or in again, as the administrator that it was."""
        group, people = self._rooms[room], self.server.people
        if on:
            people.add_bot(group, people.owner(group), status="administrator")
        else:
            people.remove_bot(group, people.owner(group))

    async def follows(self, person: str, inviter: str) -> None:
        """Follow the last link that the bot told somebody privately."""
        talk = self.server.people.private(self._person(inviter))
        told = "\n".join(message.json.get("text", "") for message in talk.messages.values())
        link = re.findall(r"https://t\.me/\+\w+", told)[-1]
        self.server.people.follow(self._person(person), link)

    async def read(self) -> None:
        """Returns when the bot asks for more than there is: it does so when all before is committed."""
        server = self.server
        await asyncio.to_thread(
            server.state.wait, lambda: server.polls > self._polls and server.polling and not server.state.updates
        )

    async def said(self) -> list[Said]:
        """All that the bot has said; a question that it shows again in a topic is somebody else's word."""
        server = self.server
        with server.state.lock:
            found = [
                (chat, message)
                for chat in server.state.chats.values()
                for message in chat.messages.values()
                if message.json.get("from", {}).get("id") == server.state.bot.id
                and any(key in message.json for key in ("text", "document", "photo"))
                and "forward_origin" not in message.json
            ]
            told = [(message.order, self._said(chat, message)) for chat, message in found]
            told += [(toast.order, self._shown(toast)) for toast in server.state.toasts]
            return [said for _, said in sorted(told, key=lambda one: one[0])]

    async def close(self) -> None:
        """End the server."""
        await asyncio.to_thread(self.server.stop)
        self.server.keeps_to_the_rules()

    def _said(self, chat: Chat, message: Message) -> Said:
        shown = message.json
        replied = shown.get("reply_to_message") or shown.get("external_reply")
        topic = shown.get("message_thread_id")
        room = next((name for name, group in self._rooms.items() if group is chat), None)
        rows = shown.get("reply_markup", {}).get("inline_keyboard", [])
        brought = (*shown.get("photo", ())[-1:], shown.get("document"))
        return Said(
            id=f"{chat.id}:{message.id}",
            text=(shown.get("text") or shown.get("caption", "")).replace(_UNSEEN, ""),
            room=room,
            person=None if room else chat.title,
            thread=f"{chat.id}:{self._root(chat, topic)}" if topic is not None else None,
            reply_to=f"{chat.id}:{replied['message_id']}" if replied and replied["message_id"] != topic else None,
            buttons=[button["text"] for row in rows for button in row],
            files=[(str(one.get("file_name", "")), "") for one in brought if one],
            gone=message.gone,
        )

    def _shown(self, toast: Toast) -> Said:
        """What only the presser of a button was shown."""
        room = next((name for name, group in self._rooms.items() if group.id == toast.chat), None)
        return Said(
            id=f"press {toast.press}", text=toast.text, room=room, person=self.server.state.users[toast.user].name
        )

    def _topic_of(self, chat: Chat, message: Message) -> int | None:
        """The topic that was opened at a message, else the one that it is in."""
        opened = (topic for topic in chat.topics if self._root(chat, topic) == message.id)
        found: int | None = next(opened, message.json.get("message_thread_id"))
        return found

    def _at(self, message: str) -> tuple[Chat, Message]:
        chat, _, number = message.partition(":")
        group = self.server.state.chats[int(chat)]
        return group, group.messages[int(number)]

    def _person(self, name: str) -> User:
        if name not in self._people:
            username = name if name.isascii() and name.isidentifier() else None
            self._people[name] = self.server.people.user(name, username)
        return self._people[name]

    def _in(self, chat: Chat, name: str) -> User:
        """Somebody who is in a group, and may have been for long."""
        user = self._person(name)
        if chat.type != "private" and chat.members.get(user.id) not in INSIDE:
            chat.members[user.id] = "member"
        return user

    def _root(self, chat: Chat, topic: int) -> int:
        """The message that a topic was begun about, or opened at as it is shown in it; else what it begins with."""
        shown = (
            int(message.json["forwarded"])
            for message in chat.messages.values()
            if message.json.get("message_thread_id") == topic and "forwarded" in message.json
        )
        return self._begun.get((chat.id, topic)) or next(shown, topic)
