"""What a new operator is asked of each platform, so that the bot can be there."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from adapters.matrix.settings import HOMESERVER, USER
from copbot.patterns import expression

_HOMESERVER = expression(HOMESERVER)
_USER = expression(USER)
_TELEGRAM = expression(r"\d{3,20}:[\w-]{20,}")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: what it says, and what it is for: a setting of the platform, or a secret that is kept apart."""

    says: str
    name: str
    fits: Callable[[str], bool]
    wanted: str
    """What is said of an answer that doesn't fit."""
    secret: bool = False
    instead: Asked | None = None
    """Another secret that does as well."""
    begins: str = ""
    """What is put before an answer that names no scheme."""

    def read(self, answer: str) -> str:
        """The answer. Raises ValueError for one that doesn't fit."""
        if answer and "://" not in answer:
            answer = f"{self.begins}{answer}"
        if not self.fits(answer):
            raise ValueError(self.wanted)
        return answer


def _word(answer: str) -> bool:
    return len(answer) >= 8 and not re.search(r"\s", answer)


ASKED: dict[str, tuple[Asked, ...]] = {
    "matrix": (
        Asked(
            "Matrix: the address of the bot's homeserver, as https://example.org",
            "homeserver",
            lambda answer: _HOMESERVER.fullmatch(answer) is not None,
            "An address that begins with https:// is wanted.",
            begins="https://",
        ),
        Asked(
            "Matrix: the bot's account, as @copbot:example.org",
            "user",
            lambda answer: _USER.fullmatch(answer) is not None,
            "An account is written @NAME:SERVER.",
        ),
        Asked(
            "Matrix: the account's access token (docs/matrix.md in the repository tells how to get one)",
            "matrix_token",
            _word,
            "A token is one long word.",
            secret=True,
            instead=Asked(
                "Matrix: the account's password",
                "matrix_password",
                bool,
                "A password is wanted.",
                secret=True,
            ),
        ),
    ),
    "discord": (
        Asked(
            "Discord: the bot's token (docs/discord.md in the repository tells how to get one)",
            "discord_token",
            _word,
            "A token is one long word.",
            secret=True,
        ),
    ),
    "telegram": (
        Asked(
            "Telegram: the token that @BotFather gave you (docs/telegram.md in the repository tells of it)",
            "telegram_token",
            lambda answer: _TELEGRAM.fullmatch(answer) is not None,
            "It looks like 123456789:AAE…, a number, a colon and a long word.",
            secret=True,
        ),
    ),
}
"""By the platform's name; what has no rooms of its own, as mail, is none to begin with."""

FOLDERS: dict[str, dict[str, str]] = {"matrix": {"store": "matrix"}}
"""Settings that name a folder: in which one beside the database, if that is a file."""
