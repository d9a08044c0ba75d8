"""From the wire to events: what Discord tells, in the engine's words. Nothing here touches the world."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any

import discord

from adapters.base.bridged import spoken
from adapters.base.discord_markdown import read
from adapters.base.spans import changed
from adapters.discord.attached import files_of
from adapters.discord.forms import MESSAGE, written
from adapters.discord.rights import MODERATING, Room, administers, moderates
from copbot.language.wording import called
from copbot.patterns import expression
from copbot.rooms.actions import Button
from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
    RoleChanged,
)
from copbot.rooms.spans import Spans
from copbot.running.clock import moment

PLATFORM = "discord"
_TALK = (discord.MessageType.default, discord.MessageType.reply)
_TOKEN = expression(
    r"<(?:@!?(?P<user>\d+)|@&(?P<role>\d+)|#(?P<channel>\d+)|a?:(?P<emoji>\w+):\d+|/(?P<command>[^:<>]+):\d+)>"
)


class Place:
    """Where something happened: a room, perhaps a thread in it; or a private talk, where `room` is None."""

    __slots__ = ("key", "room", "thread")

    def __init__(self, key: int, room: Room | None, thread: discord.Thread | None = None) -> None:
        self.key = str(key)
        self.room = room
        self.thread = thread

    @property
    def thread_id(self) -> str | None:
        """The thread's id."""
        return str(self.thread.id) if self.thread is not None else None

    @property
    def fields(self) -> dict[str, Any]:
        """What every event says of where it was."""
        return {"platform": PLATFORM, "room": self.key, "private": self.room is None}


def _author(message: discord.Message, place: Place, proxies: Collection[int]) -> Person:
    """Who wrote a message: somebody, a bot, or the one in whose name a proxy speaks, who is known by that name."""
    if message.webhook_id is None:
        return person(message.author, place)
    proxy = next((one for one in (message.application_id, message.webhook_id) if one in proxies), None)
    if proxy is None:
        return person(message.author, place, webhook=True)
    name = spoken(name_of(message.author))
    return Person(id=f"{proxy}:{name.casefold()}", name=name, bridged=True)


def person(
    user: discord.abc.User, place: Place, *, webhook: bool = False, locale: discord.Locale | None = None
) -> Person:
    """Somebody, with the rights that he or she has in that room; privately nobody has any."""
    member = user
    if place.room is not None and not isinstance(user, discord.Member):
        member = place.room.guild.get_member(user.id) or user
    return Person(
        id=str(user.id),
        name=name_of(user),
        moderator=place.room is not None and moderates(place.room, member),
        administrator=place.room is not None and administers(member),
        bot=user.bot or webhook,
        language=str(locale) if locale is not None else None,
    )


def name_of(user: discord.abc.User) -> str:
    """What to call somebody, whose name may show nothing."""
    return called(user.display_name, user.name, str(user.id))


def _made(id: int) -> datetime:
    """When that was: the ids of Discord begin with the time."""
    return moment((id >> 22) + discord.utils.DISCORD_EPOCH, datetime.now(UTC), per_second=1000)


def posted(message: discord.Message, place: Place, proxies: Collection[int] = ()) -> MessagePosted | None:
    """The message; None for Discord's own notices. `proxies` are the ids of those whose webhooks speak for people."""
    if message.type not in _TALK:
        return None
    reference = message.reference
    reply = reference.message_id if reference and message.type is discord.MessageType.reply else None
    text, spans = words(message, place)
    return MessagePosted(
        **place.fields,
        id=str(message.id),
        at=_made(message.id),
        author=_author(message, place, proxies),
        message=str(message.id),
        text=text,
        spans=spans,
        forwarded=forwarded(message),
        reply_to=str(reply) if reply else None,
        thread=place.thread_id,
        mentions=tuple(person(user, place) for user in message.mentions),
        files=files_of(message, _passed_on(message)),
    )


def edited(message: discord.Message, place: Place, proxies: Collection[int] = ()) -> MessageEdited | None:
    """The message as it reads now; None if nobody edited it (Discord tells of previews in the same way)."""
    if message.edited_at is None or message.type not in _TALK:
        return None
    text, spans = words(message, place)
    return MessageEdited(
        **place.fields,
        id=f"edit:{message.id}:{message.edited_at.timestamp():.6f}",
        at=moment(message.edited_at, datetime.now(UTC)),
        author=_author(message, place, proxies),
        message=str(message.id),
        text=text,
        spans=spans,
        forwarded=forwarded(message),
        said_at=_made(message.id),
    )


def deleted(message: int, place: Place) -> MessageDeleted:
    """A message is gone."""
    return MessageDeleted(**place.fields, id=f"delete:{message}", at=datetime.now(UTC), message=str(message))


def reacted(
    payload: discord.RawReactionActionEvent, user: discord.abc.User, place: Place, key: str
) -> ReactionAdded | ReactionRemoved:
    """A reaction came or went. `key` is its id, for Discord gives it none."""
    return found(payload.message_id, user, payload.emoji, place, key, on=payload.event_type == "REACTION_ADD")


def found(
    message: int, user: discord.abc.User, emoji: discord.PartialEmoji, place: Place, key: str, *, on: bool
) -> ReactionAdded | ReactionRemoved:
    """The same of one that was found."""
    kind = ReactionAdded if on else ReactionRemoved
    return kind(
        **place.fields,
        id=key,
        at=datetime.now(UTC),
        author=person(user, place),
        message=str(message),
        emoji=emoji.name if emoji.is_unicode_emoji() else f":{emoji.name}:",
    )


def came(member: discord.Member, place: Place) -> MemberJoined:
    """Somebody joined the server; it is told of one of its rooms."""
    at = moment(member.joined_at, datetime.now(UTC))
    key = f"join:{member.guild.id}:{member.id}:{at.timestamp():.6f}"
    return MemberJoined(**place.fields, id=key, at=at, person=person(member, place))


def went(user: discord.abc.User | discord.Object, place: Place) -> MemberLeft:
    """Somebody left the server, or sees the room no more."""
    at = datetime.now(UTC)
    key = f"leave:{place.key}:{user.id}:{at.timestamp():.6f}"
    name = str(user.id) if isinstance(user, discord.Object) else name_of(user)
    return MemberLeft(**place.fields, id=key, at=at, person=Person(id=str(user.id), name=name))


def rights(member: discord.Member, may: bool, place: Place) -> RightsChanged:
    """Somebody is, or is no longer, a moderator in a room."""
    at = datetime.now(UTC)
    who = Person(id=str(member.id), name=name_of(member), moderator=may, administrator=administers(member))
    return RightsChanged(**place.fields, id=f"rights:{place.key}:{member.id}:{at.timestamp():.6f}", at=at, person=who)


def role_changed(member: discord.Member, role: discord.Role, on: bool, place: Place) -> RoleChanged:
    """Somebody has a role, or has it no longer."""
    at = datetime.now(UTC)
    key = f"role:{place.key}:{member.id}:{role.id}:{at.timestamp():.6f}"
    who = person(member, place)
    return RoleChanged(**place.fields, id=key, at=at, person=who, role=str(role.id), name=role.name, on=on)


def invoked(interaction: discord.Interaction, name: str, place: Place) -> CommandInvoked:
    """A command was given, or an entry of a message's menu was chosen."""
    data: Any = interaction.data or {}
    options: dict[str, str] = {}
    mentions = []
    for option in data.get("options", ()):
        options[option["name"]] = str(option["value"])
        if option["type"] == discord.AppCommandOptionType.user.value:
            somebody = _resolved(str(option["value"]), data.get("resolved", {}))
            mentions.append(somebody)
            options[option["name"]] = f"@{somebody.name}"
    target = data.get("target_id")
    return CommandInvoked(
        **place.fields,
        id=str(interaction.id),
        at=_made(interaction.id),
        author=person(interaction.user, place, locale=interaction.locale),
        name=name,
        options=options,
        reply_to=str(target) if target else None,
        thread=place.thread_id,
        mentions=tuple(mentions),
    )


def filled(interaction: discord.Interaction, place: Place) -> CommandInvoked:
    """A command's form was sent in."""
    name, values = written(interaction.data or {})
    mentions, target = [], values.pop(MESSAGE, None)
    if (named := values.get("member", "")).isdigit():
        member = place.room.guild.get_member(int(named)) if place.room is not None else None
        mentions.append(person(member, place) if member is not None else Person(id=named, name=named))
        values["member"] = f"@{mentions[0].name}"
    return CommandInvoked(
        **place.fields,
        id=str(interaction.id),
        at=_made(interaction.id),
        author=person(interaction.user, place, locale=interaction.locale),
        name=name,
        options=values,
        form=True,
        reply_to=target,
        thread=place.thread_id,
        mentions=tuple(mentions),
    )


def _resolved(user: str, resolved: Any) -> Person:  # noqa: ANN401 - JSON
    """Somebody whom a command names, as Discord tells of him or her with it."""
    told, member = resolved["users"][user], resolved.get("members", {}).get(user, {})
    name = called(member.get("nick"), told.get("global_name"), told["username"], user)
    may = bool(int(member.get("permissions", 0)) & MODERATING.value)
    return Person(id=user, name=name, moderator=may, bot=told.get("bot", False))


def pressed(interaction: discord.Interaction, place: Place) -> ButtonPressed | None:
    """A button was pressed; its id is the command line that it stands for."""
    data: Any = interaction.data or {}
    if interaction.message is None or not data.get("custom_id"):
        return None
    return ButtonPressed(
        **place.fields,
        id=str(interaction.id),
        at=_made(interaction.id),
        author=person(interaction.user, place, locale=interaction.locale),
        message=str(interaction.message.id),
        command=data["custom_id"],
        thread=place.thread_id,
        buttons=_buttons(interaction.message),
        alone=interaction.message.flags.ephemeral,
    )


def _buttons(message: discord.Message) -> tuple[Button, ...]:
    rows = (row for row in message.components if isinstance(row, discord.ActionRow))
    pressable = (one for row in rows for one in row.children if isinstance(one, discord.Button))
    known = (Button(one.label or "", one.custom_id or "", one.url) for one in pressable)
    return tuple(one for one in known if one.command or one.url)


def words(message: discord.Message, place: Place) -> tuple[str, Spans]:
    """What a message says, as people see it, and what is known of it.

    What is passed on from elsewhere is said by it; the first one of a forum's post begins with the post's title.
    """
    passed_on = _passed_on(message)
    content = message.content or (passed_on.content if passed_on is not None else "")
    said, spans = readable(content, message.mentions, message.guild)
    if place.thread is None or place.thread.id != message.id:
        return said, spans
    title = place.thread.name
    if said.casefold().startswith(title.rstrip("… ").casefold()):
        return said, spans
    told, spans = changed(said, spans, [(0, 0, f"{title}\n")])
    return told.rstrip(), spans


def _passed_on(message: discord.Message) -> discord.MessageSnapshot | None:
    return message.message_snapshots[0] if message.message_snapshots else None


def forwarded(message: discord.Message) -> str | None:
    """From where a message is passed on, if it is: Discord tells the channel, and of nobody who said it."""
    reference = message.reference
    if _passed_on(message) is None and (
        reference is None or reference.type is not discord.MessageReferenceType.forward
    ):
        return None
    guild = message.guild if reference is not None and reference.guild_id else None
    channel = guild.get_channel_or_thread(reference.channel_id) if guild is not None and reference is not None else None
    return f"#{channel.name}" if channel is not None else ""


def readable(content: str, mentions: Iterable[discord.abc.User], guild: discord.Guild | None) -> tuple[str, Spans]:
    """The content without its marks, with names in the place of ids; and what is known of its parts."""
    names = {str(user.id): user.display_name for user in mentions}

    def named(given: str) -> tuple[str, str | None] | None:
        token = _TOKEN.fullmatch(given)
        if token is None:
            return None
        kind, value = token.lastgroup, token[str(token.lastgroup)]
        if kind == "user":
            member = guild.get_member(int(value)) if guild and value not in names else None
            name = names.get(value) or (member.display_name if member else None)
            return (f"@{name}", value) if name else None
        if kind == "role":
            role = guild.get_role(int(value)) if guild else None
            return (f"@{role.name}", None) if role else None
        if kind == "channel":
            channel = guild.get_channel_or_thread(int(value)) if guild else None
            return (f"#{channel.name}", None) if channel else None
        return (f":{value}:" if kind == "emoji" else f"/{value}"), None

    return read(content, named)
