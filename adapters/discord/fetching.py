"""The bytes of pictures that people posted on Discord: asked for anew each time, from Discord's own hosts alone."""

from __future__ import annotations

import aiohttp
import discord
import yarl

from adapters.discord.connection import Connection
from copbot.running.live import AdapterError

_HOSTS = ("cdn.discordapp.com", "media.discordapp.net")
_PATIENCE = 20.0


def source_of(message: discord.Message, file: discord.Attachment) -> str:
    """By what a file is found again: its address holds for a day only."""
    return f"{message.channel.id} {message.id} {file.id}"


async def fetch(client: Connection, source: str, most: int) -> bytes:
    """The bytes of a file that somebody posted. Raises AdapterError, or what discord.py and aiohttp do."""
    channel, message_id, key = map(int, source.split())
    message = await client.get_partial_messageable(channel).fetch_message(message_id)
    both: list[discord.Message | discord.MessageSnapshot] = [message, *message.message_snapshots]
    file = next((one for part in both for one in part.attachments if one.id == key), None)
    if file is None:
        raise AdapterError("it is gone")
    address = yarl.URL(file.url)
    if file.size > most or not _is_discords(address):
        raise AdapterError("it is too large, or lies elsewhere")
    timeout, got = aiohttp.ClientTimeout(total=_PATIENCE), bytearray()
    async with aiohttp.ClientSession(timeout=timeout) as session, session.get(address, allow_redirects=False) as answer:
        if answer.status != 200:
            raise AdapterError(f"Discord answers {answer.status}")
        async for part in answer.content.iter_chunked(1 << 16):
            got += part
            if len(got) > most:
                raise AdapterError("it is larger than was told")
    return bytes(got)


def _is_discords(address: yarl.URL) -> bool:
    """Does it lie with Discord, or where the operator has put what stands in its place?"""
    if address.scheme not in ("http", "https"):
        return False
    at_its_place = yarl.URL(discord.http.Route.BASE)
    own = at_its_place.host not in ("discord.com", None) and address.origin() == at_its_place.origin()
    return own or (address.scheme == "https" and address.host in _HOSTS and address.port == 443)
