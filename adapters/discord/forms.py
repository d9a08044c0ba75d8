"""Forms: a command that lacks its words asks for them in one, with what was said with it already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

import discord

from copbot.kit.commands import Command
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.text import shorten

_LABEL, _ID = 45, 100
MESSAGE = "on"
"""Stands for the message on which the command was chosen, beside its options."""


def form(command: Command, options: Mapping[str, str], code: str) -> discord.ui.Modal | None:
    """The form of a command that was given with these options, in that language; None where they can't be kept."""
    words, shown = wording(code), {field.option for field in command.form}
    kept = {name: word for name, word in options.items() if name not in shown}
    key = f"{command.name}?{urlencode(kept)}"
    if len(key) > _ID:
        return None
    made = discord.ui.Modal(title=shorten(words.line(f"form-{command.name}"), _LABEL), custom_id=key, timeout=None)
    for field in command.form:
        made.add_item(
            discord.ui.TextInput(
                label=shorten(words.line(f"form-{command.name}-{field.name}"), _LABEL),
                custom_id=field.name,
                style=discord.TextStyle.long if field.long else discord.TextStyle.short,
                required=field.required,
                max_length=field.most,
                default=options.get(field.option, "")[: field.most] or None,
            )
        )
    # discord.py is not to remember it: what is sent in is heard as an event.
    made.stop()
    return made


def language(interaction: discord.Interaction[Any]) -> str:
    """The language of somebody's client, if the bot speaks it; else English."""
    code = str(interaction.locale).split("-")[0]
    return code if code in LANGUAGES else "en"


def written(data: Mapping[str, Any]) -> tuple[str, dict[str, str]]:
    """The name of the command whose form was sent in, and what was written: in its fields, and with the command."""
    name, _, kept = str(data.get("custom_id", "")).partition("?")
    return name, dict(parse_qsl(kept)) | {one["custom_id"]: str(one.get("value") or "") for one in _inputs(data)}


def _inputs(data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The fields, each in a row or under a label of its own."""
    for row in data.get("components", ()):
        yield from row["components"] if "components" in row else [row["component"]]
