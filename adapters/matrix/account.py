"""The bot's account: its login, and the folder that keeps it together with the keys of encrypted rooms.

Nothing of it is in the database. Whoever has the folder can speak as the bot, so it is readable by its owner alone.
"""

from __future__ import annotations

import json
import logging
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout
from nio import AsyncClient, AsyncClientConfig

from adapters.matrix.api import NETWORK_ERRORS, PATIENCE, RefusedError, call, path
from adapters.matrix.settings import MatrixSettings
from copbot.running.config import ConfigError, secret
from copbot.running.live import AdapterError


@dataclass(frozen=True, slots=True)
class Secrets:
    """What the environment tells: an access token or a password, and the key that locks the keys in the folder."""

    token: str | None
    password: str | None
    key: str | None

    @classmethod
    def read(cls, settings: MatrixSettings) -> Self:
        """Those of the environment. Raises ConfigError if the bot can't log in with them."""
        found = cls(secret("matrix_token"), secret("matrix_password"), secret("matrix_key"))
        if not (found.token or found.password):
            raise ConfigError(
                "matrix: set COPBOT_MATRIX_TOKEN to the bot's access token, or COPBOT_MATRIX_PASSWORD to its password"
            )
        if not found.token and not settings.user:
            raise ConfigError("matrix.user: say whose password COPBOT_MATRIX_PASSWORD is: @copbot:example.org")
        return found


@dataclass(frozen=True, slots=True)
class Login:
    """A device of the account, and the token that it speaks with."""

    homeserver: str
    user: str
    device: str
    token: str


class Folder:
    """The folder, held by one bot at a time."""

    def __init__(self, where: Path) -> None:
        self.where = where
        self._login = where / "login.json"
        self._lock = FileLock(where / "lock")

    def hold(self) -> None:
        """Make it if need be, and keep others out. Raises AdapterError."""
        try:
            self.where.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout:
            raise AdapterError(
                f"another copbot uses the folder {self.where}: stop it, or give this one its own `matrix.store`"
            ) from None
        except OSError as error:
            raise AdapterError(
                f"the folder {self.where} can't be used: {error.strerror}: mend that, or set `matrix.store`"
            ) from None

    def release(self) -> None:
        """Let others in."""
        self._lock.release()

    def login(self, homeserver: str, user: str) -> Login | None:
        """The login kept from before, if it is of this account."""
        try:
            kept = Login(**json.loads(self._login.read_text(encoding="utf8")))
        except (OSError, ValueError, TypeError):
            return None
        return kept if (kept.homeserver, kept.user) == (homeserver, user) else None

    def keep(self, login: Login | None) -> None:
        """Keep this login; forget what was kept for None."""
        if login is None:
            self._login.unlink(missing_ok=True)
        else:
            _write(self._login, json.dumps(asdict(login)))

    def key(self, given: str | None) -> str:
        """The key that locks the keys of encrypted rooms: the given one, else one made up and kept here."""
        if given:
            return given
        file = self.where / "key"
        if not file.exists():
            _write(file, secrets.token_urlsafe(32))
        return file.read_text(encoding="utf8").strip()


def _write(file: Path, text: str) -> None:
    new = file.with_name(f"{file.name}.new")
    new.touch(mode=0o600)
    new.write_text(text, encoding="utf8")
    new.replace(file)


async def connect(settings: MatrixSettings, given: Secrets, folder: Folder) -> AsyncClient:
    """A client that is logged in and has its keys. Raises AdapterError."""
    # The library tells of each event that is not to its liking, on many lines and with what people wrote in it.
    logging.getLogger("nio").setLevel(logging.CRITICAL)
    homeserver = settings.homeserver.rstrip("/")
    # Errors come back at once: when to try again is decided in one place, outside of the library.
    config = AsyncClientConfig(
        max_limit_exceeded=0, max_timeouts=0, request_timeout=PATIENCE, pickle_key=folder.key(given.key)
    )
    client = AsyncClient(homeserver, settings.user, store_path=str(folder.where), config=config)
    try:
        login = await _login(client, settings, given, folder)
        try:
            client.restore_login(login.user, login.device, login.token)
        except Exception as error:
            raise AdapterError(
                f"the keys in {folder.where} can't be opened ({type(error).__name__}): is COPBOT_MATRIX_KEY the same as"
                " before? Without the keys move the folder away, and log in anew"
            ) from None
    except BaseException:
        await close(client)
        raise
    return client


async def close(client: AsyncClient) -> None:
    """End its connections, and close its store."""
    await client.close()
    if client.store is not None:
        client.store.database.close()


async def token(client: AsyncClient, settings: MatrixSettings, given: Secrets) -> str:
    """A token to look around with: the one given or kept, else a new one, which is kept. Raises RefusedError."""
    folder = Folder(settings.store)
    kept = given.token or getattr(folder.login(client.homeserver, settings.user), "token", None)
    if kept:
        return kept
    folder.hold()
    try:
        return (await _by_password(client, settings, given, folder)).token
    finally:
        folder.release()


async def _login(client: AsyncClient, settings: MatrixSettings, given: Secrets, folder: Folder) -> Login:
    try:
        if given.token:
            return await _by_token(client, settings, given.token)
        return folder.login(client.homeserver, settings.user) or await _by_password(client, settings, given, folder)
    except RefusedError as error:
        raise AdapterError(_refusal(settings.homeserver, error), after=error.retry_after or None) from None
    except NETWORK_ERRORS as error:
        raise AdapterError(
            f"{settings.homeserver} can't be reached ({type(error).__name__}): is it up, and `matrix.homeserver` right?"
        ) from None


def _refusal(homeserver: str, error: RefusedError) -> str:
    """What it means that the homeserver refuses somebody whom it may know."""
    if error.is_limit:
        wait = f" for {error.retry_after:.0f} s" if error.retry_after else ""
        return f"{homeserver} is asked too much, and wants to be left alone{wait} (429): I wait, and try again"
    if error.status >= 500:
        return f"{homeserver}, or what stands before it, is in trouble ({error}): I try again"
    return f"{homeserver} does not let the bot in: {error}"


async def _by_token(client: AsyncClient, settings: MatrixSettings, token: str) -> Login:
    client.access_token = token
    try:
        user, device = await who(client)
    except RefusedError as error:
        if error.unknown_token:
            raise AdapterError(REVOKED) from None
        raise
    if settings.user and settings.user != user:
        raise AdapterError(f"COPBOT_MATRIX_TOKEN is that of {user}, not of {settings.user}: mend it or `matrix.user`")
    if not device:
        raise AdapterError(f"the access token of {user} belongs to no device: make one by logging in as {user}")
    return Login(client.homeserver, user, device, token)


async def who(client: AsyncClient) -> tuple[str, str]:
    """Whose the client's token is, and of which device, if of any. Raises RefusedError, or AdapterError."""
    told = await call(client, "GET", path("account", "whoami"))
    return _said(client, told, "user_id"), str(told.get("device_id") or "")


def _said(client: AsyncClient, told: Mapping[str, object], name: str) -> str:
    """What a homeserver always says. Raises AdapterError where it says nothing of the kind."""
    said = told.get(name)
    if not isinstance(said, str) or not said:
        raise AdapterError(f"{client.homeserver} does not answer as a homeserver does: is `matrix.homeserver` right?")
    return said


async def _by_password(client: AsyncClient, settings: MatrixSettings, given: Secrets, folder: Folder) -> Login:
    asked = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": settings.user},
        "password": given.password,
        "initial_device_display_name": "copbot",
    }
    try:
        told = await call(client, "POST", path("login"), asked)
    except RefusedError as error:
        if error.code == "M_FORBIDDEN":
            raise AdapterError(
                f"{settings.homeserver} refuses the password of {settings.user}: is COPBOT_MATRIX_PASSWORD right?"
            ) from None
        raise
    user, device, token = (_said(client, told, name) for name in ("user_id", "device_id", "access_token"))
    login = Login(client.homeserver, user, device, token)
    folder.keep(login)
    return login


REVOKED = (
    "the homeserver does not know the bot's access token (any more): log in as the bot, and set COPBOT_MATRIX_TOKEN to"
    " the new one"
)
LOGGED_OUT = "the bot's session was ended at the homeserver; I log in anew with COPBOT_MATRIX_PASSWORD"
