"""What is fuzzed, by name."""

from __future__ import annotations

from collections.abc import Callable

from tests.fuzz.decoders.buttons import Buttons
from tests.fuzz.decoders.commands import Commands
from tests.fuzz.decoders.configuration import Configuration
from tests.fuzz.decoders.discord import Discord
from tests.fuzz.decoders.exports import Exports
from tests.fuzz.decoders.matrix import Matrix
from tests.fuzz.decoders.telegram import Telegram
from tests.fuzz.running import Decoder

DECODERS: dict[str, Callable[[], Decoder]] = {
    "matrix": Matrix,
    "discord": Discord,
    "telegram": Telegram,
    "commands": Commands,
    "buttons": Buttons,
    "exports": Exports,
    "configuration": Configuration,
}
