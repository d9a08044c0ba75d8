"""People of the tests' Discord, who do what people do with a client of their own."""

from __future__ import annotations

from typing import Any

from copbot.rooms.files import Attached, FileKind, Files
from tests.adapters.discord.gateway import GUILDS, MEMBERS
from tests.adapters.discord.interactions import AUTOCOMPLETE, COMMAND, COMPONENT, FORM, Interaction, Interactions
from tests.adapters.discord.rest import Rest
from tests.adapters.discord.world import ALL, DM, EVERYBODY, FORUM, TEXT, Body, Guild, Json
from tests.pictures import picture

_NAMES = {
    FileKind.PICTURE: "image.png",
    FileKind.VOICE: "voice-message.ogg",
    FileKind.VIDEO: "video.mp4",
    FileKind.ANIMATION: "shrug.gif",
    FileKind.SOUND: "sound.mp3",
}
"""What they are called whose names do not matter."""


class RefusedError(Exception):
    """The client does not let somebody do that."""


class People:
    """What they do, over all that there is. Everybody goes by an id."""

    def __init__(self, rest: Rest, interactions: Interactions) -> None:
        self._rest = rest
        self._interactions = interactions
        self._world = rest.world
        self._gateway = rest.gateway

    # Places

    def guild(
        self, name: str, *, owner: str | None = None, bot_can: int = ALL & ~(1 << 3), locale: str = "en-US"
    ) -> str:
        """A new server with the bot in it, and somebody who owns it."""
        owner = owner or self.user(f"{name}-owner")
        guild = Guild(self._world.snowflake(), name, owner, locale)
        everyone = {"id": guild.id, "name": "@everyone", "permissions": str(EVERYBODY), "position": 0}
        guild.roles[guild.id] = everyone | {"color": 0, "hoist": False, "managed": False, "mentionable": False}
        guild.roles[guild.id] |= {"flags": 0, "colors": {"primary_color": 0}}
        self._world.guilds[guild.id] = guild
        self._member(guild, owner)
        self.add_bot(guild.id, bot_can)
        return guild.id

    def add_bot(self, guild_id: str, can: int = ALL & ~(1 << 3)) -> None:
        """Somebody invites the bot."""
        guild = self._world.guilds[guild_id]
        role = self._role(guild, "copbot", can)
        self._member(guild, self._world.bot)["roles"].append(role)
        self._gateway.tell("GUILD_CREATE", self._gateway.whole(guild_id), GUILDS, guild=guild_id)

    def blink(self, guild_id: str) -> None:
        """A server can't be reached for a moment, as happens."""
        self._gateway.tell("GUILD_DELETE", {"id": guild_id, "unavailable": True}, GUILDS, guild=guild_id)
        self._gateway.tell(
            "GUILD_CREATE", self._gateway.whole(guild_id) | {"unavailable": False}, GUILDS, guild=guild_id
        )

    def remove_bot(self, guild_id: str) -> None:
        """Somebody throws the bot out."""
        self._gateway.tell("GUILD_DELETE", {"id": guild_id}, GUILDS, guild=guild_id)
        del self._world.guilds[guild_id].members[self._world.bot]

    def text(self, guild_id: str, name: str, kind: int = TEXT) -> str:
        """A new channel; a server's first one is where Discord says who came."""
        return self._channel(guild_id, kind, name)

    def forum(self, guild_id: str, name: str, tags: tuple[str, ...] = ()) -> str:
        """A new forum channel with these tags."""
        made = [
            {"id": self._world.snowflake(), "name": tag, "moderated": False, "emoji_id": None, "emoji_name": None}
            for tag in tags
        ]
        return self._channel(guild_id, FORUM, name, available_tags=made)

    def _channel(self, guild_id: str, kind: int, name: str, **more: Any) -> str:
        guild = self._world.guilds[guild_id]
        channel = self._world.channel(guild, kind, name, **more)
        guild.system_channel = guild.system_channel or (channel["id"] if kind == TEXT else None)
        self._gateway.tell("CHANNEL_CREATE", channel, GUILDS, channel=channel)
        self._gateway.tell("GUILD_UPDATE", guild.json(), GUILDS, guild=guild_id)
        return str(channel["id"])

    def rename(self, channel_id: str, name: str) -> None:
        """Give a channel another name."""
        channel = self._world.channels[channel_id]
        channel["name"] = name
        self._gateway.tell("CHANNEL_UPDATE", channel, GUILDS, channel=channel)

    def remove_channel(self, channel_id: str) -> None:
        """Delete a channel."""
        channel = self._world.channels.pop(channel_id)
        self._gateway.tell("CHANNEL_DELETE", channel, GUILDS, channel=channel)

    def overwrite(self, channel_id: str, target: str, *, allow: int = 0, deny: int = 0) -> None:
        """Change what a role or somebody may do in a channel."""
        channel = self._world.channels[channel_id]
        before = self._world.may(self._world.bot, channel, 1 << 10)
        kind = 0 if target in self._world.guilds[channel["guild_id"]].roles else 1
        rest = [one for one in channel["permission_overwrites"] if one["id"] != target]
        channel["permission_overwrites"] = [*rest, {"id": target, "type": kind, "allow": str(allow), "deny": str(deny)}]
        after = self._world.may(self._world.bot, channel, 1 << 10)
        # Told also of the change by which the bot loses sight of it.
        for session in self._gateway.sessions.values():
            if before or after:
                session.put("CHANNEL_UPDATE", channel)

    # Who

    def user(self, name: str, *, bot: bool = False) -> str:
        """Somebody new."""
        return str(self._world.user(name, bot=bot)["id"])

    def join(self, user: str, guild_id: str, *, pending: bool = False) -> None:
        """Somebody joins a server, and has yet to agree to its rules if `pending`."""
        guild = self._world.guilds[guild_id]
        if user not in guild.members:
            member = self._member(guild, user)
            member["pending"] = pending
            self._gateway.tell("GUILD_MEMBER_ADD", member | {"guild_id": guild_id}, MEMBERS, guild=guild_id)

    def follow(self, user: str, link: str) -> bool:
        """Somebody follows an invitation; False if it leads nowhere."""
        guild = self._rest.invites.use(link.rpartition("/")[2])
        if guild is not None:
            self.join(user, guild)
        return guild is not None

    def agrees(self, user: str, guild_id: str) -> None:
        """Somebody agrees to a server's rules."""
        member = self._world.guilds[guild_id].members[user]
        member["pending"] = False
        self._gateway.tell("GUILD_MEMBER_UPDATE", member | {"guild_id": guild_id}, MEMBERS, guild=guild_id)

    def is_in(self, user: str, guild_id: str) -> None:
        """Somebody is in a server, and was before anybody looked."""
        guild = self._world.guilds[guild_id]
        if user not in guild.members:
            self._member(guild, user)

    def leave(self, user: str, guild_id: str) -> None:
        """Somebody leaves a server."""
        del self._world.guilds[guild_id].members[user]
        told = {"guild_id": guild_id, "user": self._world.users[user]}
        self._gateway.tell("GUILD_MEMBER_REMOVE", told, MEMBERS, guild=guild_id)

    def role(self, guild_id: str, name: str, permissions: int) -> str:
        """A new role."""
        guild = self._world.guilds[guild_id]
        made = self._role(guild, name, permissions)
        told = {"guild_id": guild_id, "role": guild.roles[made]}
        self._gateway.tell("GUILD_ROLE_CREATE", told, GUILDS, guild=guild_id)
        return made

    def change_role(self, guild_id: str, role: str, permissions: int) -> None:
        """Give a role other permissions."""
        held = self._world.guilds[guild_id].roles[role]
        held["permissions"] = str(permissions)
        self._gateway.tell("GUILD_ROLE_UPDATE", {"guild_id": guild_id, "role": held}, GUILDS, guild=guild_id)

    def move_role(self, guild_id: str, role: str, position: int) -> None:
        """Drag a role up or down."""
        held = self._world.guilds[guild_id].roles[role]
        held["position"] = position
        self._gateway.tell("GUILD_ROLE_UPDATE", {"guild_id": guild_id, "role": held}, GUILDS, guild=guild_id)

    def give(self, user: str, guild_id: str, role: str, *, away: bool = False) -> None:
        """Give somebody a role, or take it away."""
        member = self._world.guilds[guild_id].members[user]
        if away:
            member["roles"].remove(role)
        else:
            member["roles"].append(role)
        self._gateway.tell("GUILD_MEMBER_UPDATE", member | {"guild_id": guild_id}, MEMBERS, guild=guild_id)

    def _role(self, guild: Guild, name: str, permissions: int) -> str:
        key = self._world.snowflake()
        guild.roles[key] = guild.roles[guild.id] | {
            "id": key,
            "name": name,
            "permissions": str(permissions),
            "position": len(guild.roles),
        }
        return key

    def _member(self, guild: Guild, user: str) -> Json:
        made: Json = {
            "user": self._world.users[user],
            "nick": None,
            "avatar": None,
            "roles": [],
            "joined_at": self._world.now(),
        }
        made |= {"deaf": False, "mute": False, "flags": 0, "pending": False, "premium_since": None}
        guild.members[user] = made
        return made

    # Talk

    def write(
        self,
        user: str,
        channel_id: str,
        text: str,
        *,
        reply_to: str | None = None,
        files: tuple[str | Attached, ...] = (),
        **more: Any,
    ) -> str:
        """Write in a channel or a thread."""
        channel = self._world.channels[channel_id]
        if channel["type"] == FORUM:
            raise RefusedError("a forum has posts only")
        self._rest.wake(channel)
        if reply_to is not None:
            found = self._world.messages[channel_id][reply_to]
            more |= {"type": 19, "referenced_message": found}
            more["message_reference"] = {"message_id": reply_to, "channel_id": channel_id, "type": 0}
        brought = [one if isinstance(one, Attached) else Attached(FileKind.FILE, one) for one in files]
        stickers = [one for one in brought if one.kind is FileKind.STICKER]
        more["attachments"] = [self._attachment(one) for one in brought if one.kind is not FileKind.STICKER]
        more["sticker_items"] = [
            {"id": self._world.snowflake(), "name": one.about, "format_type": 1} for one in stickers
        ]
        message = self._world.write(channel, user, text, **more)
        self._rest.tell_message("MESSAGE_CREATE", message)
        return str(message["id"])

    def _attachment(self, file: Attached) -> dict[str, Any]:
        key = self._world.snowflake()
        held = {"id": key, "filename": file.name or _NAMES[file.kind], "size": file.size or 1}
        if file.about:
            held["description"] = file.about
        if file.kind is FileKind.VOICE:
            held |= {"content_type": "audio/ogg", "duration_secs": float(file.seconds or 1), "waveform": "AAAA"}
        self._world.files[key] = picture()
        url = f"{self._world.storage}/attachments/{key}/{held['filename']}"
        return held | {"url": url, "proxy_url": url}

    def whisper(self, user: str, text: str, *, reply_to: str | None = None, files: Files = ()) -> str:
        """Write to the bot privately."""
        return self.write(user, self._world.private(user)["id"], text, reply_to=reply_to, files=files)

    def hook(self, webhook: str, name: str, channel_id: str, text: str, *, application: str | None = None) -> str:
        """A webhook, perhaps of an application, says something in this name."""
        shown = {"id": webhook, "username": name, "discriminator": "0000", "avatar": None, "bot": True}
        self._world.users[webhook] = shown
        return self.write(webhook, channel_id, text, webhook_id=webhook, application_id=application)

    def post(self, user: str, forum_id: str, title: str, text: str) -> str:
        """Begin a post in a forum; the id of its thread and of its first message."""
        forum = self._world.channels[forum_id]
        thread = self._rest.begin_thread(forum, title, user)
        return self.write(user, thread["id"], text, id=thread["id"])

    def thread(self, user: str, channel_id: str, message: str, name: str) -> str:
        """Begin a thread at a message."""
        return str(self._rest.begin_thread(self._world.channels[channel_id], name, user, message)["id"])

    def edit(self, message_id: str, text: str) -> None:
        """Change one's message."""
        message = self._world.find(message_id)
        message["content"] = text
        message["edited_timestamp"] = self._world.now()
        self._rest.tell_message("MESSAGE_UPDATE", message)

    def delete(self, message_id: str) -> None:
        """Delete a message."""
        message = self._world.find(message_id)
        self._rest.remove(self._world.channels[message["channel_id"]], message)

    def react(self, user: str, message_id: str, emoji: str, *, away: bool = False) -> None:
        """Put an emoji on a message, or take it back."""
        self._rest.react(self._world.find(message_id), user, emoji, away=away)

    # Commands and buttons

    def shown(self, user: str, channel_id: str, kind: int = 1) -> dict[str, Json]:
        """The commands that somebody is shown there, by name."""
        channel = self._world.channels[channel_id]
        guild = channel.get("guild_id")
        context = 0 if guild else 1
        found = {}
        for scope in (None, guild) if guild else (None,):
            for one in self._rest.commands.get(scope, {}).values():
                needs = one["default_member_permissions"]
                can = self._world.permissions(user, channel, guild) if guild else 0
                hidden = guild and needs is not None and can & int(needs) != int(needs)
                if one["type"] == kind and not hidden and (one["contexts"] is None or context in one["contexts"]):
                    found[one["name"]] = one
        return found

    def invoke(self, user: str, channel_id: str, name: str, options: dict[str, Any] | None = None) -> Interaction:
        """Give a slash command with these options, typed as registered. Raises RefusedError where a client would."""
        command = self.shown(user, channel_id).get(name)
        if command is None:
            raise RefusedError(f"there is no /{name} here")
        options = dict(options or {})
        given, resolved = [], {}
        for option in command["options"]:
            if option["name"] not in options:
                if option.get("required"):
                    raise RefusedError(f"{option['name']} is missing")
                continue
            value = self._typed(option, options.pop(option["name"]))
            given.append({"name": option["name"], "type": option["type"], "value": value})
            if option["type"] == 6:
                resolved[value] = self._world.users[value]
        if options:
            raise RefusedError(f"/{name} has no {', '.join(options)}")
        data = {"id": command["id"], "name": name, "type": 1, "options": given}
        if resolved:
            data["resolved"] = {"users": resolved} | self._members(channel_id, resolved)
        return self._interactions.begin(COMMAND, user, channel_id, data)

    def _members(self, channel_id: str, users: dict[str, Json]) -> Json:
        guild = self._world.guilds.get(self._world.channels[channel_id].get("guild_id", ""))
        if guild is None:
            return {}
        channel, found = self._world.channels[channel_id], {}
        for key in users:
            if key in guild.members:
                can = self._world.permissions(key, channel, guild.id)
                member = {
                    name: held for name, held in guild.members[key].items() if name not in ("user", "deaf", "mute")
                }
                found[key] = member | {"permissions": str(can)}
        return {"members": found}

    def _typed(self, option: Json, value: Body) -> Body:
        if option["type"] == 4:
            value = int(value)
        if option["type"] == 6 and value not in self._world.users:
            raise RefusedError(f"nobody is {value}")
        if option.get("choices") and value not in [choice["value"] for choice in option["choices"]]:
            raise RefusedError(f"{value} is no choice")
        return value

    async def complete(self, user: str, channel_id: str, name: str, option: str, words: str) -> list[Json]:
        """What is offered to somebody who types an option."""
        command = self.shown(user, channel_id)[name]
        known = next(one for one in command["options"] if one["name"] == option)
        if not known.get("autocomplete"):
            raise RefusedError(f"{option} completes nothing")
        typed = {"name": option, "type": known["type"], "value": words, "focused": True}
        data = {"id": command["id"], "name": name, "type": 1, "options": [typed]}
        begun = self._interactions.begin(AUTOCOMPLETE, user, channel_id, data)
        await begun.done.wait()
        return begun.choices

    def menu(self, user: str, message_id: str, name: str) -> Interaction:
        """Use an entry of a message's menu."""
        message = self._world.find(message_id)
        command = self.shown(user, message["channel_id"], 3).get(name)
        if command is None:
            raise RefusedError(f"no {name} in the menu")
        data = {"id": command["id"], "name": name, "type": 3, "target_id": message_id}
        data["resolved"] = {"messages": {message_id: message}}
        return self._interactions.begin(COMMAND, user, message["channel_id"], data)

    def press(self, user: str, message: Json, label: str) -> Interaction:
        """Press a button of a message (given whole, for not all are in a history)."""
        rows = [*message["components"], *self._world.former.get(message["id"], [])]
        buttons = [one for row in rows for one in row["components"]]
        button = next((one for one in buttons if one.get("label") == label), None)
        if button is None:
            raise RefusedError(f"no button {label!r} among {[one.get('label') for one in buttons]}")
        data = {"custom_id": button["custom_id"], "component_type": 2, "id": 1}
        return self._interactions.begin(COMPONENT, user, message["channel_id"], data, about=message)

    def fill(self, user: str, form: Interaction, values: dict[str, str]) -> Interaction:
        """Send in a form that the bot showed."""
        if form.form is None:
            raise RefusedError("no form was shown")
        asked = {one["custom_id"]: one for row in form.form["components"] for one in row["components"]}
        for key, one in asked.items():
            if one.get("required", True) and not values.get(key):
                raise RefusedError(f"{key} is missing")
            if len(values.get(key, "")) > one.get("max_length", 4000):
                raise RefusedError(f"{key} is too long")
        if not values.keys() <= asked.keys():
            raise RefusedError(f"there are only {', '.join(asked)}")
        values = {key: values.get(key, one.get("value") or "") for key, one in asked.items()}
        rows = [
            {"type": 1, "id": number, "components": [{"type": 4, "id": number, "custom_id": key, "value": value}]}
            for number, (key, value) in enumerate(values.items(), 1)
        ]
        data = {"custom_id": form.form["custom_id"], "components": rows}
        return self._interactions.begin(FORM, user, form.channel, data)

    def private_to(self, user: str) -> list[Json]:
        """What the bot wrote to somebody privately."""
        channel = next((key for key, other in self._world.recipients.items() if other == user), None)
        held = self._world.messages[channel].values() if channel else ()
        return [one for one in held if one["author"]["id"] == self._world.bot]

    def is_private(self, channel_id: str) -> bool:
        """Is this a private talk?"""
        return bool(self._world.channels[channel_id]["type"] == DM)
