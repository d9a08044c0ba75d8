"""What the server knows: users, chats with their messages, and what there is to tell the bot."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.pictures import picture

Json = dict[str, Any]
ANONYMOUS, CHANNEL_BOT, TELEGRAM = 1087968824, 136817688, 777000
"""The users that stand for an anonymous administrator, a channel that speaks, and a post forwarded automatically."""
WINDOW = 300
"""Seconds for which a bot can write to who asks to join."""
INSIDE = ("creator", "administrator", "member", "restricted")
LATER = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""The kinds of updates that come only to a bot that names them."""
RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)


class ApiError(Exception):
    """The method is refused: a status, a description, and `parameters` that say what to do."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass(slots=True)
class User:
    """Somebody on Telegram. `started`: wrote to the bot; `blocked`: wants to hear nothing of it."""

    id: int
    name: str
    username: str | None = None
    language: str | None = None
    is_bot: bool = False
    started: bool = False
    blocked: bool = False

    @property
    def json(self) -> Json:
        """As the Bot API shows it."""
        shown: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.name}
        if self.username:
            shown["username"] = self.username
        if self.language:
            shown["language_code"] = self.language
        return shown


@dataclass(slots=True)
class Message:
    """A message: as the Bot API shows it, and what people put on it."""

    json: Json
    order: int
    """When it was written, counted over all chats."""
    reactions: dict[int, list[str]] = field(default_factory=dict)
    gone: bool = False
    former: list[list[Json]] = field(default_factory=list)
    """Rows of buttons that it had: who has not seen the change yet may press them."""

    @property
    def id(self) -> int:
        """Its id, in its chat."""
        return int(self.json["message_id"])


@dataclass(slots=True)
class Chat:
    """A private talk, a group, a supergroup or a channel. Ids of messages are counted in each."""

    id: int
    type: str
    title: str = ""
    username: str | None = None
    forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    """The status of each user who ever was in it."""
    rights: dict[int, Json] = field(default_factory=dict)
    """The rights of its administrators."""
    messages: dict[int, Message] = field(default_factory=dict)
    topics: dict[int, Json] = field(default_factory=dict)
    """`closed` and `creator` of each topic."""
    linked: int | None = None
    migrated_to: int | None = None
    silent: bool = False
    """Members may not write."""
    no_files: bool = False
    """Nor send files."""
    reactions: list[str] | None = None
    """Those that are allowed; all, if None."""
    numbers: count[int] = field(default_factory=lambda: count(1))
    asking: dict[int, float] = field(default_factory=dict)
    """Who asks to join it, since when."""
    came_by: dict[int, Json] = field(default_factory=dict)
    """The link by which somebody asks to join it, or has come."""
    requests: list[Json] = field(default_factory=list)
    """All that there were."""
    by_request: bool = False
    links: list[Json] = field(default_factory=list)
    pinned: dict[int, bool] = field(default_factory=dict)
    """The pinned messages, each with whether all were told by a sound."""

    @property
    def json(self) -> Json:
        """As the Bot API shows it in a message."""
        shown: Json = {"id": self.id, "type": self.type}
        shown["first_name" if self.type == "private" else "title"] = self.title
        if self.username:
            shown["username"] = self.username
        if self.forum:
            shown["is_forum"] = True
        return shown


@dataclass(frozen=True, slots=True)
class Toast:
    """What somebody who pressed a button was shown alone; an `alert` stands until it is closed."""

    press: str
    user: int
    chat: int
    text: str
    alert: bool
    order: int
    date: int


@dataclass(slots=True)
class Webhook:
    """Where updates are sent to."""

    url: str = ""
    secret: str = ""
    error: str = ""


class State:
    """Everything that outlives a restart of the server. `lock` guards it and is notified of every change."""

    def __init__(self, token: str, username: str = "copbot_bot", name: str = "copbot") -> None:
        self.lock = threading.Condition()
        self.token = token
        self.clock: Callable[[], float] = time.time
        """How late it is, in seconds."""
        self.bot = User(int(token.split(":")[0]), name, username, is_bot=True)
        self.privacy = False
        self.can_join_groups = True
        self.users: dict[int, User] = {self.bot.id: self.bot}
        for number, known in (
            (ANONYMOUS, User(ANONYMOUS, "Group", "GroupAnonymousBot", is_bot=True)),
            (CHANNEL_BOT, User(CHANNEL_BOT, "Channel", "Channel_Bot", is_bot=True)),
            (TELEGRAM, User(TELEGRAM, "Telegram")),
        ):
            self.users[number] = known
        self.chats: dict[int, Chat] = {}
        self.allowed: frozenset[str] | None = None
        self.webhook = Webhook()
        self.updates: list[Json] = []
        self.held: int | None = None
        """So many updates the bot may have for now; all, if None."""
        self.next_update = 100_001
        self.callbacks: dict[str, bool] = {}
        """The presses of buttons, and whether the bot has answered them."""
        self.pressed: dict[str, tuple[int, int]] = {}
        """Who pressed, and in which chat."""
        self.toasts: list[Toast] = []
        self.files: dict[str, bytes] = {"1": picture()}
        """What is in the files, by their ids; the first is what people send."""
        self.violations: list[str] = []
        """What the bot sent against the documented rules."""
        self.commands: dict[str, list[Json]] = {}
        self.calls: list[tuple[str, Json]] = []
        """Every call that the bot made: method and parameters."""
        self.user_numbers = count(1001)
        self.chat_numbers = count(2001)
        self.message_numbers = count()
        self.woken: Callable[[], None] = lambda: None

    def wake(self) -> None:
        """Something has changed."""
        with self.lock:
            self.lock.notify_all()
        self.woken()

    def wait(self, holds: Callable[[], object], patience: float = 30.0) -> None:
        """Returns when that holds. Raises TimeoutError if it never does."""
        with self.lock:
            if not self.lock.wait_for(holds, patience):
                raise TimeoutError

    def tell(self, kind: str, content: Json) -> None:
        """Tell the bot, if it wants to hear of such."""
        wanted = kind in self.allowed if self.allowed else kind not in LATER
        if wanted:
            self.tell_raw({kind: content})

    def tell_raw(self, content: Json) -> int:
        """Tell the bot whatever this is; the number of the update."""
        with self.lock:
            number = self.next_update
            self.next_update += 1
            self.updates.append({"update_id": number, **content})
        self.wake()
        return number

    def may_write(self, user: int) -> bool:
        """May the bot write to somebody privately? To who began the talk, or just asks to join a group of the bot's."""
        return self.users[user].started or any(
            user in chat.asking and self.clock() - chat.asking[user] <= WINDOW for chat in self.chats.values()
        )

    def status(self, chat: Chat, user: int) -> str:
        """A user's status in a chat."""
        return chat.members.get(user, "left")

    def administers(self, chat: Chat, user: int, right: str | None = None) -> bool:
        """Is the user an administrator, with this right?"""
        status = self.status(chat, user)
        return status == "creator" or (
            status == "administrator" and (right is None or bool(chat.rights.get(user, {}).get(right)))
        )

    def member(self, chat: Chat, user: int) -> Json:
        """The user as a ChatMember."""
        status = self.status(chat, user)
        shown: Json = {"status": status, "user": self.users[user].json}
        match status:
            case "creator":
                shown["is_anonymous"] = False
            case "administrator":
                rights = chat.rights.get(user, {})
                shown |= {"can_be_edited": False, "is_anonymous": bool(rights.get("is_anonymous"))}
                shown |= {right: bool(rights.get(right)) for right in RIGHTS}
            case "kicked":
                shown["until_date"] = 0
        return shown

    def put(self, chat: Chat, content: Json) -> Message:
        """A new message in a chat."""
        number = next(chat.numbers)
        shown = {"message_id": number, "date": int(self.clock()), "chat": chat.json, **content}
        message = Message(shown, next(self.message_numbers))
        chat.messages[number] = message
        self.wake()
        return message


def rights(*names: str) -> Json:
    """The rights of an administrator; all that a bot needs, if none are named."""
    return dict.fromkeys(
        names
        or ("can_manage_chat", "can_delete_messages", "can_invite_users", "can_manage_topics", "can_pin_messages"),
        True,
    )


def bare(message: Message) -> Json:
    """A message as it is shown inside of another: without what it replies to."""
    return {key: value for key, value in message.json.items() if key not in ("reply_to_message", "external_reply")}
