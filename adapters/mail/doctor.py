"""Whether the server takes mail from the bot."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiosmtplib

from adapters.mail.adapter import connected, password_for
from adapters.mail.settings import MailSettings
from copbot.running.config import Naming
from copbot.running.doctor import Examine, Finding


def make(settings: MailSettings, naming: Naming) -> Examine:
    """What looks at the server. Raises ConfigError for a missing password."""
    password = password_for(settings)
    return lambda: _examine(settings, password)


async def _examine(settings: MailSettings, password: str) -> AsyncIterator[Finding]:
    where = f"{settings.host}:{settings.port}"
    try:
        async with connected(settings, password):
            pass
    except aiosmtplib.SMTPAuthenticationError as error:
        yield Finding("mail", f"{where} does not let {settings.user} in ({error.code})", "look at user and password")
    except (aiosmtplib.SMTPException, OSError) as error:
        yield Finding(
            "mail", f"{where} can't be reached: {type(error).__name__}", "look at host, port and tls in [mail]"
        )
    else:
        yield Finding("mail", f"{where} takes mail")
