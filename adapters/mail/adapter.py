"""E-mail: each mail that lies in the outbox is handed to the SMTP server, over a connection of its own."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from email.utils import parseaddr
from typing import Any

import aiosmtplib
from aiosmtplib import SMTP

from adapters.mail.letters import letter
from adapters.mail.settings import MailSettings
from copbot.kit.mail import PLATFORM
from copbot.rooms.actions import Delivered, Failed, Failure, Result, TellPrivately
from copbot.rooms.events import Person
from copbot.rooms.outbox import Outgoing
from copbot.running.config import ConfigError, Naming, secret
from copbot.running.live import Adapter, Hub

TIMEOUT = 30.0
_PERMANENT = 500


class MailAdapter:
    """Sends, and reads nothing."""

    platform = PLATFORM

    def __init__(self, settings: MailSettings, password: str) -> None:
        self._settings = settings
        self._password = password

    async def run(self, hub: Hub) -> None:
        """There is nothing to read."""
        await hub.back(PLATFORM)
        await asyncio.Event().wait()

    async def deliver(self, going: Outgoing) -> Result:
        """Hand it to the server. No address stands in what is told of a failure."""
        action = going.action
        if not isinstance(action, TellPrivately):
            return Failed(Failure.NOT_SUPPORTED)
        at = datetime.now(UTC)
        try:
            made = letter(f"{going.row}", self._settings.sender, action.person, action.text, action.buttons, at)
        except ValueError:
            return Failed(Failure.GONE, detail="no address")
        try:
            async with connected(self._settings, self._password) as server:
                await server.sendmail(parseaddr(self._settings.sender)[1], action.person, made.as_bytes())
        except (aiosmtplib.SMTPException, OSError) as error:
            return failed(error)
        return Delivered(made["Message-ID"])

    async def member(self, room: str, person: str) -> Person | None:
        """Nobody is anywhere here."""
        return None


def connected(settings: MailSettings, password: str) -> SMTP:
    """A connection to the server, signed in while it is open."""
    signing: dict[str, Any] = {"username": settings.user, "password": password} if settings.user else {}
    return SMTP(
        hostname=settings.host,
        port=settings.port,
        use_tls=settings.tls == "tls",
        start_tls=settings.tls == "starttls",
        timeout=TIMEOUT,
        **signing,
    )


def failed(error: Exception) -> Failed:
    """What came of it: the address is refused for good, or it can be tried again later."""
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        # Whoever runs the bot puts that right; until then it waits.
        return Failed(Failure.UNREACHABLE, detail=f"the server does not let the bot in ({error.code})")
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        code = max((one.code for one in error.recipients), default=_PERMANENT)
        return _by(code, Failure.GONE)
    if isinstance(error, aiosmtplib.SMTPDataError):
        return _by(error.code, Failure.GONE)
    if isinstance(error, aiosmtplib.SMTPResponseException) and not isinstance(error, aiosmtplib.SMTPConnectError):
        return _by(error.code, Failure.NO_PERMISSION)
    return Failed(Failure.UNREACHABLE, detail=type(error).__name__)


def _by(code: int, permanent: Failure) -> Failed:
    return Failed(permanent if code >= _PERMANENT else Failure.RATE_LIMITED, detail=f"{code}")


def make(settings: MailSettings, naming: Naming) -> list[Adapter]:
    """The adapter as configured. Raises ConfigError for a missing password."""
    return [MailAdapter(settings, password_for(settings))]


def password_for(settings: MailSettings) -> str:
    """The password, where one signs in. Raises ConfigError for a missing one."""
    password = secret("mail_password")
    if settings.user and not password:
        raise ConfigError("mail needs the password of its user: set COPBOT_MAIL_PASSWORD or COPBOT_MAIL_PASSWORD_FILE")
    return password or ""
