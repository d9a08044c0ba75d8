"""Exports of invented talk, as the platforms write them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Line:
    """What somebody said; `to` is the number of the line that it replies to, from 1."""

    at: datetime
    who: str
    text: str
    to: int | None = None


def telegram(file: Path, lines: Sequence[Line], room: int = 1234567) -> Path:
    """Telegram Desktop's result.json: people are numbered by their first letter, messages from 1."""
    messages: list[dict[str, Any]] = [
        {
            "id": number,
            "type": "message",
            "date": f"{line.at:%Y-%m-%dT%H:%M:%S}",
            "date_unixtime": f"{line.at.timestamp():.0f}",
            "from": line.who,
            "from_id": f"user{person(line.who)}",
            "text": line.text,
            "text_entities": [{"type": "plain", "text": line.text}],
            **({"reply_to_message_id": line.to} if line.to else {}),
        }
        for number, line in enumerate(lines, 1)
    ]
    return _written(file, {"name": "Garden", "type": "public_supergroup", "id": room, "messages": messages})


def discord(file: Path, lines: Sequence[Line], room: str = "77") -> Path:
    """DiscordChatExporter's JSON."""
    messages: list[dict[str, Any]] = [
        {
            "id": f"{1000 + number}",
            "type": "Reply" if line.to else "Default",
            "timestamp": line.at.isoformat(),
            "content": line.text,
            "author": {"id": person(line.who), "name": line.who, "nickname": line.who, "isBot": False},
            "reactions": [],
            "mentions": [],
            **({"reference": {"messageId": f"{1000 + line.to}", "channelId": room}} if line.to else {}),
        }
        for number, line in enumerate(lines, 1)
    ]
    channel = {"id": room, "type": "GuildTextChat", "name": "garden"}
    return _written(file, {"guild": {"id": "1", "name": "Green"}, "channel": channel, "messages": messages})


def matrix(file: Path, lines: Sequence[Line], room: str = "!garden:example.org") -> Path:
    """Element's JSON."""
    messages: list[dict[str, Any]] = [
        {
            "type": "m.room.message",
            "event_id": f"$e{number}",
            "sender": f"@{line.who.lower()}:example.org",
            "room_id": room,
            "origin_server_ts": int(line.at.timestamp() * 1000),
            "content": {
                "msgtype": "m.text",
                "body": line.text,
                **({"m.relates_to": {"m.in_reply_to": {"event_id": f"$e{line.to}"}}} if line.to else {}),
            },
        }
        for number, line in enumerate(lines, 1)
    ]
    return _written(file, {"room_name": "garden", "messages": messages})


def irc(file: Path, lines: Sequence[Line]) -> Path:
    """A log of IRC, of one day."""
    rows = [
        f"[{line.at:%H:%M}] <{line.who}> " + (f"{lines[line.to - 1].who}: " if line.to else "") + line.text
        for line in lines
    ]
    file.write_text("\n".join(rows) + "\n", encoding="utf8")
    return file


def person(name: str) -> str:
    """The number of a person on Telegram and Discord."""
    return f"{10 + ord(name[0].lower()) - ord('a')}"


def _written(file: Path, export: dict[str, Any]) -> Path:
    file.write_text(json.dumps(export), encoding="utf8")
    return file
