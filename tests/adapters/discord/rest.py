"""REST as Discord documents it for version 10, as far as a bot of this kind needs it."""

from __future__ import annotations

import json
import mimetypes
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

from tests.adapters.discord import checking
from tests.adapters.discord.gateway import MESSAGES, PRIVATE, PRIVATE_REACTIONS, REACTIONS, Gateway
from tests.adapters.discord.invites import Invites
from tests.adapters.discord.roles import set_role
from tests.adapters.discord.scheduled import Scheduled
from tests.adapters.discord.threads import Threads
from tests.adapters.discord.world import (
    ADD_REACTIONS,
    ATTACH_FILES,
    DM,
    FORUM,
    MANAGE_MESSAGES,
    PIN_MESSAGES,
    PUBLIC_THREAD,
    READ_HISTORY,
    SEND,
    SEND_IN_THREADS,
    ApiError,
    Body,
    Json,
    World,
    invalid,
    unknown,
)

_ID = r"(\d+)"
_MESSAGE = rf"/channels/{_ID}/messages/{_ID}"


class Rest(Threads):
    """Everything but interactions."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        super().__init__(world, gateway)
        self.flags = 1 << 15 | 1 << 19
        self.public = True
        self.commands: dict[str | None, dict[str, Json]] = {None: {}}
        self._nonces: dict[tuple[str, str], str] = {}
        self._routes: list[tuple[str, re.Pattern[str], Callable[..., Any]]] = []
        app = rf"/applications/{_ID}"
        route = self.route
        route("GET", "/gateway", lambda _: {"url": self.gateway.address})
        route("GET", "/gateway/bot", lambda _: self._gateway_bot())
        route("GET", "/users/@me", lambda _: self.world.users[self.world.bot])
        route("GET", rf"/users/{_ID}", lambda _, user: self._user(user))
        route("GET", "/users/@me/guilds", lambda _: self._guilds())
        route("POST", "/users/@me/channels", self._private)
        route("GET", "/oauth2/applications/@me", lambda _: self._application())
        route("GET", "/applications/@me", lambda _: self._application())
        route("GET", rf"{app}/commands", lambda query, _app: self._listed(query, None))
        route("PUT", rf"{app}/commands", lambda body, _app: self._overwrite(body, None))
        route("POST", rf"{app}/commands", lambda body, _app: self._add_command(body, None))
        route("DELETE", rf"{app}/commands/{_ID}", lambda _, _app, key: self._drop_command(None, key))
        route("GET", rf"{app}/guilds/{_ID}/commands", lambda query, _app, g: self._guild(g) and self._listed(query, g))
        route("PUT", rf"{app}/guilds/{_ID}/commands", lambda body, _app, g: self._overwrite(body, g))
        route("POST", rf"{app}/guilds/{_ID}/commands", lambda body, _app, g: self._add_command(body, g))
        route("DELETE", rf"{app}/guilds/{_ID}/commands/{_ID}", lambda _, _app, g, key: self._drop_command(g, key))
        route("GET", rf"/guilds/{_ID}", lambda _, g: self._guild(g))
        route("GET", rf"/guilds/{_ID}/channels", lambda _, g: self._guild(g) and list(self.world.channels_of(g)))
        route("GET", rf"/guilds/{_ID}/roles", lambda _, g: self._guild(g)["roles"])
        route("GET", rf"/guilds/{_ID}/threads/active", self._active)
        route("GET", rf"/guilds/{_ID}/members/{_ID}", self._member)
        role = rf"/guilds/{_ID}/members/{_ID}/roles/{_ID}"
        route("PUT", role, lambda _, *which: set_role(self.world, self.gateway, *which, on=True))
        route("DELETE", role, lambda _, *which: set_role(self.world, self.gateway, *which, on=False))
        route("GET", rf"/channels/{_ID}", lambda _, c: self.world.reach(c))
        route("PATCH", rf"/channels/{_ID}", self.change_channel)
        route("POST", rf"/channels/{_ID}/typing", lambda _, c: self.world.reach(c, SEND) and None)
        route("GET", rf"/channels/{_ID}/messages", self._history)
        route("POST", rf"/channels/{_ID}/messages", self._create)
        route("GET", _MESSAGE, self._get)
        route("PATCH", _MESSAGE, self._edit)
        route("DELETE", _MESSAGE, self._delete)
        route("PUT", rf"{_MESSAGE}/reactions/([^/]+)/@me", self._react)
        route("DELETE", rf"{_MESSAGE}/reactions/([^/]+)/@me", self._unreact)
        route("GET", rf"{_MESSAGE}/reactions/([^/]+)", self._reactors)
        self.invites = Invites(world)
        route("POST", rf"/channels/{_ID}/invites", self.invites.make)
        route("DELETE", r"/invites/(\w+)", lambda _, code: self.invites.end(code))
        self.scheduled = Scheduled(world)
        events = rf"/guilds/{_ID}/scheduled-events"
        route("POST", events, self.scheduled.make)
        route("GET", events, lambda _, g: self.scheduled.all(g))
        route("GET", rf"{events}/{_ID}", lambda _, g, key: self.scheduled.one(g, key))
        route("PATCH", rf"{events}/{_ID}", self.scheduled.change)
        pinned = rf"/channels/{_ID}/messages/pins/{_ID}"
        route("PUT", pinned, lambda _, c, key: self._pin(c, key, on=True))
        route("DELETE", pinned, lambda _, c, key: self._pin(c, key, on=False))
        route("POST", rf"{_MESSAGE}/threads", self.thread)
        route("POST", rf"/channels/{_ID}/threads", self.post)
        route("GET", rf"/channels/{_ID}/threads/archived/public", self.archived)
        route("PUT", rf"/channels/{_ID}/thread-members/@me", lambda _, c: self.world.reach(c) and None)
        route("PUT", rf"/channels/{_ID}/thread-members/{_ID}", self.add_member)
        route("DELETE", rf"/channels/{_ID}/thread-members/@me", lambda _, c: self.world.reach(c) and None)

    def route(self, method: str, path: str, does: Callable[..., Any]) -> None:
        """Have this answer what is asked so."""
        self._routes.append((method, re.compile(path), does))

    def answer(self, method: str, path: str, query: Json, body: Body, files: list[Json]) -> Body:
        """What is answered; None for nothing (204). Raises ApiError."""
        known = False
        for verb, pattern, does in self._routes:
            found = pattern.fullmatch(path)
            if found is None:
                continue
            known = True
            if verb == method:
                given = body if method != "GET" else query
                if files and isinstance(given, dict):
                    given = given | {"_files": files}
                return does(given, *found.groups())
        if known:
            raise ApiError(405, 0, "405: Method Not Allowed")
        raise ApiError(404, 0, "404: Not Found")

    # The application

    def _gateway_bot(self) -> Json:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 16}
        return {"url": self.gateway.address, "shards": 1, "session_start_limit": limit}

    def _application(self) -> Json:
        return {
            "id": self.world.bot,
            "name": "copbot",
            "icon": None,
            "description": "",
            "bot_public": self.public,
            "bot_require_code_grant": False,
            "verify_key": "",
            "owner": {**self.world.users[self.world.bot]},
            "team": None,
            "summary": "",
            "flags": self.flags,
            "redirect_uris": [],
            "rpc_origins": [],
        }

    def _listed(self, query: Json, guild: str | None) -> list[Json]:
        """The commands; in other languages only if that is asked for."""
        found = list(self.commands.get(guild, {}).values())
        if query.get("with_localizations") == "true":
            return found
        return [{**one, "name_localizations": None, "description_localizations": None} for one in found]

    def _overwrite(self, body: Body, guild: str | None) -> list[Json]:
        checking.commands(body)
        before = {(one["type"], one["name"]): one for one in self.commands.get(guild, {}).values()}
        made = {}
        for one in body:
            key = before.get((one.get("type", 1), one["name"]), {}).get("id") or self.world.snowflake()
            made[key] = self._command(one, guild, key)
        self.commands[guild] = made
        return list(made.values())

    def _add_command(self, body: Json, guild: str | None) -> Json:
        checking.command(body)
        for key, one in list(self.commands.get(guild, {}).items()):
            if (one["type"], one["name"]) == (body.get("type", 1), body["name"]):
                del self.commands[guild][key]
        made = self._command(body, guild, self.world.snowflake())
        self.commands.setdefault(guild, {})[made["id"]] = made
        return made

    def _drop_command(self, guild: str | None, key: str) -> None:
        if self.commands.get(guild, {}).pop(key, None) is None:
            raise unknown("application command", 10063)

    def _command(self, one: Json, guild: str | None, key: str) -> Json:
        made: Json = {
            "id": key,
            "application_id": self.world.bot,
            "version": self.world.snowflake(),
            "type": 1,
            "description": "",
            "default_member_permissions": None,
            "name_localizations": None,
            "description_localizations": None,
            "nsfw": False,
            "contexts": None,
            "integration_types": [0],
        }
        made |= one
        if guild is not None:
            made["guild_id"] = guild
        # What is not said is left out or null, as Discord answers.
        made["options"] = [
            {key: value for key, value in option.items() if value not in (False, None, [], {})}
            for option in one.get("options") or []
        ]
        return made

    # Servers

    def _guilds(self) -> list[Json]:
        bot = self.world.bot
        return [
            {
                "id": guild.id,
                "name": guild.name,
                "icon": None,
                "owner": False,
                "features": guild.features,
                "permissions": str(self.world.permissions(bot, None, guild.id)),
            }
            for guild in self.world.guilds.values()
            if bot in guild.members
        ]

    def _guild(self, guild: str) -> Json:
        found = self.world.guilds.get(guild)
        if found is None or self.world.bot not in found.members:
            raise unknown("Guild", 10004)
        return found.json()

    def _member(self, _: Json, guild: str, user: str) -> Json:
        self._guild(guild)
        found = self.world.guilds[guild].members.get(user)
        if found is None:
            raise unknown("Member", 10007)
        return found

    def _active(self, _: Json, guild: str) -> Json:
        self._guild(guild)
        threads = [one for one in self.world.threads_of(guild) if self.world.may(self.world.bot, one, 0)]
        return {"threads": threads, "members": [], "has_more": False}

    # Messages

    def _user(self, user: str) -> Json:
        if user not in self.world.users:
            raise unknown("User", 10013)
        return self.world.users[user]

    def _private(self, body: Json) -> Json:
        user = str(body["recipient_id"])
        if user not in self.world.users:
            raise unknown("User", 10013)
        return self.world.private(user)

    def _history(self, query: Json, channel: str) -> list[Json]:
        self.world.reach(channel, READ_HISTORY)
        limit = int(query.get("limit", 50))
        if not 1 <= limit <= 100:
            raise invalid("limit", "int value should be between 1 and 100.", "NUMBER_TYPE_MAX")
        held = sorted(self.world.messages[channel].values(), key=lambda one: int(one["id"]))
        if "after" in query:
            held = [one for one in held if int(one["id"]) > int(query["after"])][:limit]
        elif "before" in query:
            held = [one for one in held if int(one["id"]) < int(query["before"])][-limit:]
        else:
            held = held[-limit:]
        return [self._with_reactions(one) for one in held[::-1]]

    def _with_reactions(self, message: Json) -> Json:
        counts: dict[str, list[str]] = {}
        for user, emoji in self.world.marks.get(message["id"], ()):
            counts.setdefault(emoji, []).append(user)
        shown = [
            {
                "emoji": {"id": None, "name": emoji},
                "count": len(users),
                "count_details": {"burst": 0, "normal": len(users)},
                "me": self.world.bot in users,
                "me_burst": False,
                "burst_colors": [],
            }
            for emoji, users in counts.items()
        ]
        return {**message, "reactions": shown} if shown else message

    def _reactors(self, query: Json, channel: str, message: str, emoji: str) -> list[Json]:
        self.world.reach(channel, READ_HISTORY)
        self.world.message(channel, message)
        wanted = unquote(emoji)
        who = sorted((user for user, one in self.world.marks.get(message, ()) if one == wanted), key=int)
        after, limit = int(query.get("after", 0)), int(query.get("limit", 25))
        if not 1 <= limit <= 100:
            raise invalid("limit", "int value should be between 1 and 100.", "NUMBER_TYPE_MAX")
        return [self.world.users[user] for user in who if int(user) > after][:limit]

    def _get(self, _: Json, channel: str, message: str) -> Json:
        self.world.reach(channel, READ_HISTORY)
        return self.world.message(channel, message)

    def _create(self, body: Json, channel_id: str) -> Json:
        channel = self.world.reach(channel_id)
        if channel["type"] == FORUM:
            raise ApiError(400, 50008, "Cannot send messages in a non-text channel")
        if channel["type"] == DM and self.world.recipients[channel_id] in self.world.no_private:
            raise ApiError(403, 50007, "Cannot send messages to this user")
        self.world.reach(channel_id, SEND_IN_THREADS if channel["type"] == PUBLIC_THREAD else SEND)
        checking.message(body, len(body.get("_files", ())))
        checking.files(body)
        if body.get("_files"):
            self.world.reach(channel_id, ATTACH_FILES)
        nonce = str(body.get("nonce") or "")
        if body.get("enforce_nonce") and nonce and (channel_id, nonce) in self._nonces:
            known = self.world.messages[channel_id].get(self._nonces[channel_id, nonce])
            if known is not None:
                return known
        self.wake(channel)
        more: Json = {}
        reference = body.get("message_reference")
        if reference is not None:
            found = self.world.messages[channel_id].get(str(reference["message_id"]))
            if found is None and reference.get("fail_if_not_exists", True):
                raise invalid("message_reference", "Unknown message", "REPLIES_UNKNOWN_MESSAGE")
            if found is not None:
                more = {"type": 19, "referenced_message": found}
                more["message_reference"] = {"message_id": found["id"], "channel_id": channel_id, "type": 0}
        if nonce:
            more["nonce"] = nonce
        message = self.write(channel, body, **more)
        if nonce:
            self._nonces[channel_id, nonce] = message["id"]
        return message

    def write(self, channel: Json, body: Json, **more: Any) -> Json:
        """A message of the bot's, told to all."""
        message = self.world.write(
            channel,
            self.world.bot,
            body.get("content") or "",
            allowed_mentions=body.get("allowed_mentions"),
            flags=body.get("flags", 0),
            components=body.get("components") or [],
            attachments=self.attached(body),
            **more,
        )
        self.tell_message("MESSAGE_CREATE", message)
        return message

    def attached(self, body: Json, before: Sequence[Json] = ()) -> list[Json]:
        """The attachments that a message has by a body: those that stay of those before, and new ones."""
        described = {str(one["id"]): one for one in body.get("attachments") or ()}
        kept = [one for one in before if one["id"] in described]
        return [*kept, *(self._held(one, described) for one in body.get("_files", ()))]

    def _held(self, file: Json, described: Mapping[str, Json]) -> Json:
        key = self.world.snowflake()
        self.world.files[key] = file["held"]
        url = f"{self.world.storage}/attachments/{key}/{file['filename']}"
        kind = mimetypes.guess_type(file["filename"])[0] or "application/octet-stream"
        made = {"id": key, "filename": file["filename"], "size": len(file["held"]), "url": url, "proxy_url": url}
        told = described.get(file["part"].removeprefix("files[").removesuffix("]"), {})
        more = {"description": told["description"]} if told.get("description") else {}
        return {**made, "content_type": kind, **more}

    def tell_message(self, kind: str, message: Json) -> None:
        """Tell of a message over the gateway."""
        channel = self.world.channels[message["channel_id"]]
        intent = PRIVATE if channel["type"] == DM else MESSAGES
        self.gateway.tell(kind, self.world.told(message), intent, channel=channel)

    def _edit(self, body: Json, channel: str, message_id: str) -> Json:
        self.world.reach(channel)
        message = self.world.message(channel, message_id)
        if message["author"]["id"] != self.world.bot:
            raise ApiError(403, 50005, "Cannot edit a message authored by another user")
        checking.message(body, new=False)
        checking.files(body)
        if body.get("_files"):
            self.world.reach(channel, ATTACH_FILES)
        self.change(message, body)
        self.tell_message("MESSAGE_UPDATE", message)
        return message

    def change(self, message: Json, body: Json) -> None:
        """Have a message of the bot's read otherwise."""
        if "content" in body:
            message["content"] = body["content"] or ""
            message |= self.world.pings(message["content"], body.get("allowed_mentions"))
        if "components" in body:
            self.world.former.setdefault(message["id"], []).extend(message["components"])
            message["components"] = body["components"] or []
        if "attachments" in body or body.get("_files"):
            message["attachments"] = self.attached(body, message["attachments"])
        message["edited_timestamp"] = self.world.now()

    def _delete(self, _: Body, channel_id: str, message_id: str) -> None:
        channel = self.world.reach(channel_id)
        message = self.world.message(channel_id, message_id)
        if message["author"]["id"] != self.world.bot:
            self.world.reach(channel_id, MANAGE_MESSAGES)
        self.remove(channel, message)

    def remove(self, channel: Json, message: Json) -> None:
        """Have a message go."""
        del self.world.messages[channel["id"]][message["id"]]
        self.world.gone.add(message["id"])
        told = {"id": message["id"], "channel_id": channel["id"]}
        if "guild_id" in channel:
            told["guild_id"] = channel["guild_id"]
        intent = PRIVATE if channel["type"] == DM else MESSAGES
        self.gateway.tell("MESSAGE_DELETE", told, intent, channel=channel)

    def _pin(self, channel_id: str, message_id: str, *, on: bool) -> None:
        channel = self.world.reach(channel_id, PIN_MESSAGES)
        message = self.world.message(channel_id, message_id)
        if on and not message.get("pinned"):
            # Discord says so in the channel.
            reference = {"message_id": message_id, "channel_id": channel_id, "type": 0}
            notice = self.world.write(channel, self.world.bot, "", type=6, message_reference=reference)
            self.world.said.remove(notice)
            self.tell_message("MESSAGE_CREATE", notice)
        message["pinned"] = on
        self.tell_message("MESSAGE_UPDATE", message)

    def _react(self, _: Body, channel_id: str, message: str, emoji: str) -> None:
        channel = self.world.reach(channel_id, READ_HISTORY)
        self.world.reach(channel_id, ADD_REACTIONS)
        found = self.world.message(channel_id, message)
        if channel["type"] == PUBLIC_THREAD and channel["thread_metadata"]["archived"]:
            raise ApiError(400, 50083, "Thread is archived")
        emoji = unquote(emoji)
        if emoji.isascii() and ":" not in emoji:
            raise ApiError(400, 10014, "Unknown Emoji")
        self.react(found, self.world.bot, emoji)

    def _unreact(self, _: Body, channel_id: str, message: str, emoji: str) -> None:
        self.world.reach(channel_id, READ_HISTORY)
        self.react(self.world.message(channel_id, message), self.world.bot, unquote(emoji), away=True)

    def react(self, message: Json, user: str, emoji: str, *, away: bool = False) -> None:
        """Somebody puts an emoji on a message, or takes it back."""
        channel = self.world.channels[message["channel_id"]]
        marks, mark = self.world.marks.setdefault(message["id"], []), (user, emoji)
        if (mark in marks) is not away:
            return
        if away:
            marks.remove(mark)
        else:
            marks.append(mark)
        told: Json = {"user_id": user, "channel_id": channel["id"], "message_id": message["id"], "burst": False}
        told |= {"emoji": {"id": None, "name": emoji}, "type": 0}
        if "guild_id" in channel:
            told["guild_id"] = channel["guild_id"]
            member = self.world.guilds[channel["guild_id"]].members.get(user)
            if not away and member is not None:
                told |= {"member": member, "message_author_id": message["author"]["id"]}
        kind = "MESSAGE_REACTION_REMOVE" if away else "MESSAGE_REACTION_ADD"
        self.gateway.tell(kind, told, PRIVATE_REACTIONS if channel["type"] == DM else REACTIONS, channel=channel)


def dump(what: Body) -> bytes:
    """An answer's bytes."""
    return json.dumps(what).encode()
