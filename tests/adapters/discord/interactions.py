"""Interactions: commands, buttons, menus and forms that people use, and what the bot answers to them."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, field

from tests.adapters.discord import checking
from tests.adapters.discord.rest import Rest
from tests.adapters.discord.world import EPHEMERAL, LOADING, ApiError, Body, Json, invalid, unknown

COMMAND, COMPONENT, AUTOCOMPLETE, FORM = 2, 3, 4, 5
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9


@dataclass
class Interaction:
    """Something that somebody did with the bot, and what came of it."""

    id: str
    token: str
    kind: int
    user: str
    channel: str
    began: float
    data: Json
    """What was done: the command with its options, the button, the fields of the form."""
    about: Json | None = None
    """The message whose button was pressed."""
    answered: int | None = None
    took: float = 0.0
    """So many seconds later it was acknowledged."""
    original: Json | None = None
    messages: list[Json] = field(default_factory=list)
    choices: list[Json] = field(default_factory=list)
    form: Json | None = None
    done: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def seen(self) -> list[Json]:
        """The messages that stand there as the answer, but for one that only says that the bot thinks."""
        return [one for one in self.messages if not one["flags"] & LOADING]


class Interactions:
    """All of them; part of REST."""

    def __init__(self, rest: Rest) -> None:
        self.rest = rest
        self.world = rest.world
        self.answer_within = 3.0
        self.token_lives = 900.0
        self.locales: dict[str, str] = {}
        """The languages of people's clients; that of all others by the empty id."""
        self.all: dict[str, Interaction] = {}
        hook = r"/webhooks/(\d+)/([^/]+)"
        rest.route("POST", r"/interactions/(\d+)/([^/]+)/callback", self._callback)
        rest.route("POST", hook, self._followup)
        rest.route("GET", rf"{hook}/messages/(@original|\d+)", lambda _, _a, t, m: self._message(t, m))
        rest.route("PATCH", rf"{hook}/messages/(@original|\d+)", self._edit)
        rest.route("DELETE", rf"{hook}/messages/(@original|\d+)", self._delete)

    # What people do

    def begin(self, kind: int, user: str, channel_id: str, data: Json, about: Json | None = None) -> Interaction:
        """Somebody uses a command, a button, or a form."""
        token = f"interaction-{secrets.token_hex(8)}"
        made = Interaction(self.world.snowflake(), token, kind, user, channel_id, time.monotonic(), data, about)
        self.all[token] = made
        channel = self.world.channels[channel_id]
        guild = self.world.guilds.get(channel.get("guild_id", ""))
        told: Json = {
            "id": made.id,
            "application_id": self.world.bot,
            "type": kind,
            "token": token,
            "version": 1,
            "data": data,
            "channel_id": channel_id,
            "channel": {**channel, "permissions": "0"},
            "locale": self.locales.get(user) or self.locales.get("", "en-US"),
            "app_permissions": "0",
            "attachment_size_limit": 10_485_760,
            "entitlements": [],
            "authorizing_integration_owners": {},
            "context": 0 if guild else 1,
        }
        if about is not None:
            told["message"] = about
        if guild is not None:
            can = self.world.permissions(user, channel, guild.id)
            told["app_permissions"] = str(self.world.permissions(self.world.bot, channel, guild.id))
            told |= {"guild_id": guild.id, "guild_locale": guild.locale, "guild": {"id": guild.id, "features": []}}
            told["member"] = guild.members[user] | {"permissions": str(can)}
        else:
            told["user"] = self.world.users[user]
        # Interactions come whatever the intents are, and also where the bot can't see the channel.
        self.rest.gateway.tell("INTERACTION_CREATE", told, 0, guild=guild.id if guild else None)
        return made

    def _known(self, token: str) -> Interaction:
        found = self.all.get(token)
        if found is None or time.monotonic() - found.began > self.token_lives:
            raise ApiError(401, 50027, "Invalid Webhook Token")
        return found

    # What the bot answers

    def _callback(self, body: Json, interaction_id: str, token: str) -> Json:
        found = self.all.get(token)
        late = found is None or time.monotonic() - found.began > self.answer_within
        if found is None or late or found.id != interaction_id:
            raise unknown("interaction", 10062)
        if found.answered is not None:
            raise ApiError(400, 40060, "Interaction has already been acknowledged.")
        data = (body.get("data") or {}) | {"_files": body.get("_files", [])}
        self._check(found, body["type"], data)
        found.answered, found.took = body["type"], time.monotonic() - found.began
        if body["type"] in (MESSAGE, DEFERRED):
            loading = LOADING if body["type"] == DEFERRED else 0
            found.original = self._say(found, data, loading)
        elif body["type"] == UPDATE and found.about is not None:
            self.rest.change(found.about, data)
            self.rest.tell_message("MESSAGE_UPDATE", found.about)
        elif body["type"] == CHOICES:
            found.choices = data["choices"]
        elif body["type"] == MODAL:
            found.form = data
        found.done.set()
        told: Json = {"interaction": {"id": found.id, "type": found.kind}}
        if found.original is not None:
            told["interaction"] |= {"response_message_id": found.original["id"]}
            told["resource"] = {"type": body["type"], "message": found.original}
        return told

    def _check(self, found: Interaction, kind: int, data: Json) -> None:
        allowed = {
            COMMAND: (MESSAGE, DEFERRED, MODAL),
            COMPONENT: (MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, MODAL),
            AUTOCOMPLETE: (CHOICES,),
            FORM: (MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE),
        }
        if kind not in allowed[found.kind]:
            raise invalid("type", "This response type can't be given to this interaction.")
        if kind == MESSAGE:
            checking.message(data, len(data["_files"]))
        if kind == MODAL:
            checking.modal(data)
        if kind == CHOICES and len(data["choices"]) > 25:
            raise invalid("data.choices", "Must be 25 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
        for choice in data.get("choices", ()):
            if not 1 <= len(choice["name"]) <= 100 or len(str(choice["value"])) > 100:
                raise invalid("data.choices", "Must be between 1 and 100 in length.", "BASE_TYPE_BAD_LENGTH")

    def _say(self, found: Interaction, body: Json, flags: int = 0) -> Json:
        """A message as an answer: in the channel, or for one person alone."""
        channel = self.world.channels[found.channel]
        flags |= body.get("flags", 0)
        body = body | {"flags": flags}
        if flags & EPHEMERAL:
            message = self.world.write(
                channel,
                self.world.bot,
                body.get("content") or "",
                allowed_mentions=body.get("allowed_mentions"),
                flags=flags,
                components=body.get("components") or [],
                attachments=self.rest.attached(body),
            )
            # Nobody finds it in the history.
            del self.world.messages[found.channel][message["id"]]
            self.world.only_for[message["id"]] = found.user
        else:
            message = self.rest.write(channel, body)
        found.messages.append(message)
        return message

    def _followup(self, body: Json, _: str, token: str) -> Json:
        found = self._known(token)
        if found.answered is None:
            raise unknown("Webhook", 10015)
        checking.message(body, len(body.get("_files", ())))
        if found.original is not None and found.original["flags"] & LOADING:
            # The first one takes the place of what says that the bot thinks.
            return self._change(found, found.original, body)
        return self._say(found, body)

    def _message(self, token: str, which: str) -> Json:
        found = self._known(token)
        if found.answered is None:
            raise unknown("Webhook", 10015)
        if which == "@original":
            wanted = found.original if found.kind != COMPONENT or found.original else found.about
        else:
            wanted = next((one for one in found.messages if one["id"] == which), None)
        if wanted is None or (wanted not in found.messages and wanted is not found.about):
            raise unknown("Message", 10008)
        return wanted

    def _change(self, found: Interaction, message: Json, body: Json) -> Json:
        if message["flags"] & LOADING:
            message["flags"] &= ~LOADING
            self.world.said.append(message)
        self.rest.change(message, body)
        if not message["flags"] & EPHEMERAL:
            self.rest.tell_message("MESSAGE_UPDATE", message)
        return message

    def _edit(self, body: Json, _: str, token: str, which: str) -> Json:
        checking.message(body, len(body.get("_files", ())), new=False)
        return self._change(self._known(token), self._message(token, which), body)

    def _delete(self, _: Body, _app: str, token: str, which: str) -> None:
        found = self._known(token)
        message = self._message(token, which)
        if message in found.messages:
            found.messages.remove(message)
        if message is found.original:
            found.original = None
        self.world.gone.add(message["id"])
        if not message["flags"] & EPHEMERAL:
            self.rest.remove(self.world.channels[message["channel_id"]], message)
