"""What `copbot doctor` looks at on Discord, and how to mend what is not well."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import discord
from discord.http import Route

from adapters.base.clock import clock
from adapters.discord.connection import reach
from adapters.discord.rooms import KINDS
from adapters.discord.settings import DiscordSettings
from copbot.running.config import Naming, secret
from copbot.running.doctor import Examine, Finding

_PORTAL = "https://discord.com/developers/applications"
_SKEW = 5.0
"""So many seconds the clock may be wrong."""
PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    manage_threads=True,
    read_message_history=True,
    add_reactions=True,
    attach_files=True,
)
"""What the bot needs in its channels; docs/discord.md says why."""
_NAMES = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "send_messages_in_threads": "Send Messages in Threads",
    "create_public_threads": "Create Public Threads",
    "manage_threads": "Manage Threads",
    "read_message_history": "Read Message History",
    "add_reactions": "Add Reactions",
    "attach_files": "Attach Files",
}


def make(settings: DiscordSettings, naming: Naming) -> Examine:
    """What examines Discord."""

    async def examine() -> AsyncIterator[Finding]:
        token = secret("discord_token")
        if not token:
            yield Finding("discord token", "is not set", "set COPBOT_DISCORD_TOKEN, or COPBOT_DISCORD_TOKEN_FILE")
            return
        reach(settings.api, settings.gateway)
        client = discord.Client(intents=discord.Intents.none())
        try:
            await client.login(token)
        except discord.LoginFailure:
            yield Finding(
                "discord token", "is not accepted", f"make a new one at {_PORTAL} under Bot, Reset Token, and use that"
            )
            return
        finally:
            if client.user is None:
                await client.close()
        try:
            yield Finding("discord token", f"is that of {client.user}")
            yield await _clock()
            async for finding in _application(client):
                yield finding
            async for finding in _servers(client, settings, naming):
                yield finding
        finally:
            await client.close()

    return examine


def invitation(application: int) -> str:
    """The address at which whoever runs a server lets the bot in."""
    return discord.utils.oauth_url(
        application, permissions=PERMISSIONS, scopes=("bot", "applications.commands"), disable_guild_select=False
    )


async def _clock() -> Finding:
    async with aiohttp.ClientSession() as session, session.get(f"{Route.BASE}/gateway") as response:
        return clock("discord", response.headers.get("Date"))


async def _application(client: discord.Client) -> AsyncIterator[Finding]:
    about = await client.application_info()
    flags = about.flags
    for name, on in (
        ("Message Content Intent", flags.gateway_message_content or flags.gateway_message_content_limited),
        ("Server Members Intent", flags.gateway_guild_members or flags.gateway_guild_members_limited),
    ):
        mend = f"switch it on at {_PORTAL} under Bot, Privileged Gateway Intents" if not on else ""
        yield Finding(f"discord {name}", "is on" if on else "is off, so I can't connect", mend)
    who = "anybody who runs a server" if about.bot_public else "only its owner (Bot, Public Bot is off)"
    yield Finding("discord application", f"{who} can invite it: {invitation(about.id)}")


async def _servers(client: discord.Client, settings: DiscordSettings, naming: Naming) -> AsyncIterator[Finding]:
    invite = f"invite it: {invitation(client.application_id or 0)}"
    joined = [guild async for guild in client.fetch_guilds(limit=None)]
    for missing in set(settings.servers) - {guild.id for guild in joined}:
        yield Finding(f"discord server {missing}", "the bot is not in it", invite)
    if not joined:
        yield Finding("discord servers", "the bot is in none", invite)
    wanted, met = {name.removeprefix("#") for name in settings.channels}, set()
    for guild in joined:
        full = await client.fetch_guild(guild.id, with_counts=False)
        channels = await full.fetch_channels()
        named = [f"#{one.name}" for one in channels if naming.named(str(one.id))]
        if settings.servers and guild.id not in settings.servers and not named:
            continue
        yield await _commands(client, full, "is named" if guild.id in settings.servers else _named(named))
        me = await full.fetch_member(client.user.id if client.user else 0)
        for channel in channels:
            names = {channel.name, str(channel.id)}
            if isinstance(channel, KINDS) and (not wanted or wanted & names):
                met |= wanted & names
                yield _channel(channel, me, listed=bool(wanted))
    for missing_name in sorted(wanted - met):
        mend = "see whether it is spelled as in Discord, and whether the bot may view it"
        yield Finding(f"discord channel {missing_name}", "there is no such channel in the bot's servers", mend)


def _named(channels: list[str]) -> str:
    if channels:
        return f"{', '.join(channels)} in it: named"
    return "not named: it belongs only if it was claimed"


async def _commands(client: discord.Client, guild: discord.Guild, named: str) -> Finding:
    about = f"discord server {guild.name}"
    try:
        await client.http.get_guild_commands(client.application_id or 0, guild.id)
    except discord.Forbidden:
        mend = f"invite it again, with its commands: {invitation(client.application_id or 0)}"
        return Finding(about, "the bot may not have commands there", mend)
    return Finding(about, f"{named}; the bot is in it, with its commands")


def _channel(channel: discord.abc.GuildChannel, me: discord.Member, *, listed: bool) -> Finding:
    about = f"discord #{channel.name} ({channel.guild.name})"
    can = channel.permissions_for(me)
    if not can.view_channel and not listed:
        return Finding(about, "is hidden from the bot, so it doesn't listen there")
    needed = set(_NAMES)
    if isinstance(channel, discord.VoiceChannel | discord.StageChannel):
        needed -= {"send_messages_in_threads", "create_public_threads", "manage_threads"}
    if isinstance(channel, discord.ForumChannel):
        needed -= {"create_public_threads"}
    lacking = [words for key, words in _NAMES.items() if key in needed and not getattr(can, key)]
    if not lacking:
        return Finding(about, "the bot can do there all that it needs to")
    what = ", ".join(lacking)
    return Finding(about, f"the bot lacks {what}", f"Edit Channel, Permissions, the bot's role: allow {what}")
