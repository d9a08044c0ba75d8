"""What the Discord of the tests holds: users, servers, channels, messages, as the documented JSON objects."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]
Body = Any
"""Any JSON."""

CREATE_INVITE = 1 << 0
ADMINISTRATOR = 1 << 3
MANAGE_CHANNELS = 1 << 4
MANAGE_GUILD = 1 << 5
ADD_REACTIONS = 1 << 6
VIEW = 1 << 10
SEND = 1 << 11
MANAGE_MESSAGES = 1 << 13
ATTACH_FILES = 1 << 15
READ_HISTORY = 1 << 16
MENTION_EVERYONE = 1 << 17
MANAGE_ROLES = 1 << 28
MANAGE_THREADS = 1 << 34
CREATE_PUBLIC_THREADS = 1 << 35
SEND_IN_THREADS = 1 << 38
MODERATE_MEMBERS = 1 << 40
PIN_MESSAGES = 1 << 51
EVERYBODY = (
    CREATE_INVITE
    | ADD_REACTIONS
    | VIEW
    | SEND
    | 1 << 14
    | ATTACH_FILES
    | READ_HISTORY
    | 1 << 31
    | CREATE_PUBLIC_THREADS
    | SEND_IN_THREADS
)
ALL = (1 << 53) - 1

TEXT, DM, VOICE, NEWS, PUBLIC_THREAD, FORUM = 0, 1, 2, 5, 11, 15
EPHEMERAL, LOADING, SUPPRESS_EMBEDS = 64, 128, 4
_EPOCH = 1_420_070_400_000


class ApiError(Exception):
    """What REST answers instead of what was asked for: HTTP status, Discord's code, and its words."""

    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status = status
        self.body: Json = {"message": message, "code": code} | ({"errors": errors} if errors else {})


def invalid(path: str, message: str, code: str = "BASE_TYPE_BAD_VALUE") -> ApiError:
    """The error for a body that is not as it should be, at a path such as content or 0.options.1.name."""
    errors: Json = {"_errors": [{"code": code, "message": message}]}
    for key in reversed(path.split(".")):
        errors = {key: errors}
    return ApiError(400, 50035, "Invalid Form Body", errors)


def unknown(what: str, code: int) -> ApiError:
    """The error for something that isn't there (any more)."""
    return ApiError(404, code, f"Unknown {what}")


@dataclass
class Guild:
    """A server. `id`, `owner` and the rest are ids as text."""

    id: str
    name: str
    owner: str
    locale: str = "en-US"
    features: list[str] = field(default_factory=list)
    roles: dict[str, Json] = field(default_factory=dict)
    members: dict[str, Json] = field(default_factory=dict)
    system_channel: str | None = None

    def json(self) -> Json:
        """What both the gateway and REST tell of it."""
        return {
            "id": self.id,
            "name": self.name,
            "icon": None,
            "splash": None,
            "discovery_splash": None,
            "owner_id": self.owner,
            "afk_channel_id": None,
            "afk_timeout": 300,
            "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0,
            "roles": list(self.roles.values()),
            "emojis": [],
            "stickers": [],
            "features": self.features,
            "mfa_level": 0,
            "application_id": None,
            "system_channel_id": self.system_channel,
            "system_channel_flags": 0,
            "rules_channel_id": None,
            "public_updates_channel_id": None,
            "vanity_url_code": None,
            "description": None,
            "banner": None,
            "premium_tier": 0,
            "premium_progress_bar_enabled": False,
            "preferred_locale": self.locale,
            "nsfw_level": 0,
        }


class World:
    """All of it, and the rules about who may do what where."""

    def __init__(self) -> None:
        self._last = 0
        self._clock: Callable[[], float] = time.time
        self.users: dict[str, Json] = {}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Json] = {}
        self.messages: dict[str, dict[str, Json]] = {}
        self.recipients: dict[str, str] = {}
        self.marks: dict[str, list[tuple[str, str]]] = {}
        """The reactions of each message: who, and which emoji."""
        self.followers: dict[str, set[str]] = {}
        """Who was added to each thread."""
        self.no_private: set[str] = set()
        self.said: list[Json] = []
        """What the bot said, in the order in which it could be seen."""
        self.gone: set[str] = set()
        self.files: dict[str, bytes] = {}
        """What is in the attachments, by their ids."""
        self.storage = ""
        """The address under which they lie."""
        self.only_for: dict[str, str] = {}
        self.former: dict[str, list[Json]] = {}
        """Rows of buttons that messages had: who has not seen the change yet may press them."""
        """Who alone sees a message."""
        bot = self.user("copbot", bot=True)
        self.bot = bot["id"]

    def set_clock(self, clock: Callable[[], float]) -> None:
        """From now on it is as late on the server as this says, in seconds; messages and ids bear that time."""
        self._clock, self._last = clock, 0

    def snowflake(self) -> str:
        """A new id, larger than all before."""
        self._last = max(self._last + 1, (int(self._clock() * 1000) - _EPOCH) << 22)
        return str(self._last)

    def now(self) -> str:
        """The time as Discord writes it."""
        return datetime.fromtimestamp(self._clock(), UTC).isoformat()

    def user(self, name: str, *, bot: bool = False) -> Json:
        """Somebody new."""
        made: Json = {
            "id": self.snowflake(),
            "username": name,
            "global_name": None if bot else name,
            "discriminator": "0",
            "avatar": None,
            "bot": bot,
        }
        self.users[made["id"]] = made
        return made

    # Rooms

    def channel(self, guild: Guild, kind: int, name: str, **more: Any) -> Json:
        """A new channel of a server."""
        made: Json = {
            "id": self.snowflake(),
            "type": kind,
            "guild_id": guild.id,
            "position": len(self.channels),
            "permission_overwrites": [],
            "name": name,
            "topic": None,
            "nsfw": False,
            "last_message_id": None,
            "rate_limit_per_user": 0,
            "parent_id": None,
            "flags": 0,
            **more,
        }
        if kind == VOICE:
            made |= {"bitrate": 64000, "user_limit": 0, "rtc_region": None}
        if kind == FORUM:
            made |= {"available_tags": [], "default_reaction_emoji": None, "default_sort_order": None}
            made |= {"default_forum_layout": 0, "default_auto_archive_duration": 1440, **more}
        self.channels[made["id"]] = made
        self.messages[made["id"]] = {}
        return made

    def thread(self, parent: Json, name: str, owner: str, thread_id: str | None = None, tags: Body = ()) -> Json:
        """A new public thread."""
        made: Json = {
            "id": thread_id or self.snowflake(),
            "type": PUBLIC_THREAD,
            "guild_id": parent["guild_id"],
            "parent_id": parent["id"],
            "owner_id": owner,
            "name": name,
            "last_message_id": None,
            "rate_limit_per_user": 0,
            "message_count": 0,
            "member_count": 1,
            "total_message_sent": 0,
            "flags": 0,
            "applied_tags": list(tags),
            "thread_metadata": {
                "archived": False,
                "auto_archive_duration": 1440,
                "archive_timestamp": self.now(),
                "locked": False,
                "create_timestamp": self.now(),
            },
        }
        self.channels[made["id"]] = made
        self.messages.setdefault(made["id"], {})
        return made

    def private(self, user: str) -> Json:
        """The private channel of the bot with somebody."""
        for channel, other in self.recipients.items():
            if other == user:
                return self.channels[channel]
        made: Json = {"id": self.snowflake(), "type": DM, "last_message_id": None, "flags": 0}
        made["recipients"] = [self.users[user]]
        self.channels[made["id"]], self.messages[made["id"]] = made, {}
        self.recipients[made["id"]] = user
        return made

    def channels_of(self, guild: str) -> Iterator[Json]:
        """The channels of a server that are no threads."""
        return (c for c in self.channels.values() if c.get("guild_id") == guild and c["type"] != PUBLIC_THREAD)

    def threads_of(self, guild: str, *, archived: bool = False) -> Iterator[Json]:
        """The threads of a server."""
        return (
            c
            for c in self.channels.values()
            if c.get("guild_id") == guild
            and c["type"] == PUBLIC_THREAD
            and c["thread_metadata"]["archived"] is archived
        )

    # Rights

    def permissions(self, user: str, channel: Json | None, guild_id: str) -> int:
        """What somebody may do in a channel (or in all of a server), as documented."""
        guild = self.guilds[guild_id]
        member = guild.members.get(user)
        if member is None:
            return 0
        if guild.owner == user:
            return ALL
        roles = [guild.id, *member["roles"]]
        can = 0
        for role in roles:
            can |= int(guild.roles[role]["permissions"])
        if can & ADMINISTRATOR:
            return ALL
        if channel is not None and channel["type"] == PUBLIC_THREAD:
            channel = self.channels.get(channel["parent_id"])
        written = {one["id"]: one for one in channel["permission_overwrites"]} if channel else {}
        for group in ([guild.id], member["roles"], [user]):
            found = [written[key] for key in group if key in written]
            for one in found:
                can &= ~int(one["deny"])
            for one in found:
                can |= int(one["allow"])
        return can if can & VIEW else 0

    def may(self, user: str, channel: Json, wanted: int) -> bool:
        """May somebody do that in a channel?"""
        if channel["type"] == DM:
            return user in (self.bot, self.recipients[channel["id"]])
        return self.permissions(user, channel, channel["guild_id"]) & wanted == wanted

    def reach(self, channel_id: str, wanted: int = VIEW) -> Json:
        """The channel, if the bot may do that in it. Raises ApiError."""
        channel = self.channels.get(channel_id)
        if channel is None:
            raise unknown("Channel", 10003)
        if not self.may(self.bot, channel, VIEW):
            raise ApiError(403, 50001, "Missing Access")
        if not self.may(self.bot, channel, wanted):
            raise ApiError(403, 50013, "Missing Permissions")
        return channel

    def message(self, channel_id: str, message_id: str) -> Json:
        """The message. Raises ApiError."""
        found = self.messages.get(channel_id, {}).get(message_id)
        if found is None:
            raise unknown("Message", 10008)
        return found

    def find(self, message_id: str) -> Json:
        """The message, wherever it is."""
        return next(held[message_id] for held in self.messages.values() if message_id in held)

    # Messages

    def write(self, channel: Json, author: str, content: str, **more: Any) -> Json:
        """A new message. `allowed_mentions` among the rest says who may be pinged; all, if it is left out."""
        allowed = more.pop("allowed_mentions", None)
        guild = self.guilds.get(channel.get("guild_id", ""))
        everyone = guild is None or self.may(author, channel, MENTION_EVERYONE)
        message: Json = {
            "id": self.snowflake(),
            "channel_id": channel["id"],
            "author": self.users.get(author) or more["author"],
            "content": content,
            "timestamp": self.now(),
            "edited_timestamp": None,
            "tts": False,
            "pinned": False,
            "type": 0,
            "flags": 0,
            "attachments": [],
            "embeds": [],
            "components": [],
            **self.pings(content, allowed, everyone=everyone),
            **more,
        }
        self.messages[channel["id"]][message["id"]] = message
        channel["last_message_id"] = message["id"]
        if author == self.bot and not message["flags"] & LOADING:
            self.said.append(message)
        if channel["type"] == PUBLIC_THREAD:
            channel["message_count"] += 1
        return message

    def pings(self, content: str, allowed: Json | None, *, everyone: bool = True) -> Json:
        """Whom these words ping: fields of a message. Escapes and code don't keep anybody from being pinged."""
        users = re.findall(r"<@!?(\d+)>", content)
        roles = re.findall(r"<@&(\d+)>", content)
        everyone = everyone and re.search("@everyone|@here", content) is not None
        if allowed is not None:
            parse = allowed.get("parse", [])
            named = [set(map(str, allowed.get(key) or ())) for key in ("users", "roles")]
            users = [one for one in users if "users" in parse or one in named[0]]
            roles = [one for one in roles if "roles" in parse or one in named[1]]
            everyone = everyone and "everyone" in parse
        return {
            "mentions": [self.users[one] for one in dict.fromkeys(users) if one in self.users],
            "mention_roles": list(dict.fromkeys(roles)),
            "mention_everyone": everyone,
        }

    def told(self, message: Json) -> Json:
        """A message as the gateway tells it: with its server and its author as a member of it."""
        channel = self.channels[message["channel_id"]]
        guild = self.guilds.get(channel.get("guild_id", ""))
        if guild is None:
            return message
        member = guild.members.get(message["author"]["id"])
        told = {**message, "guild_id": guild.id}
        if member is not None and "webhook_id" not in message:
            told["member"] = {key: value for key, value in member.items() if key != "user"}
        return told
