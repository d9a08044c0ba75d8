"""A real homeserver for the tests: Synapse on a loopback port, with SQLite and without any other server."""

from __future__ import annotations

import hashlib
import hmac
import json
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

_SECRET = "for tests only"  # noqa: S105 - of a server that lives for seconds
_NEVER = {"per_second": 100_000, "burst_count": 100_000}
DOMAIN = "copbot.test"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody with an account, logged in on one device."""

    user: str
    device: str
    token: str
    password: str


class Synapse:
    """The homeserver. `start` and `stop` can be called again and again: it keeps its port and what it knows."""

    def __init__(self, folder: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        self.url = f"http://127.0.0.1:{self.port}"
        self._file = folder / "homeserver.yaml"
        self._folder = folder
        self._numbers = count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self._file.write_text(json.dumps(self._settings()))
        self._run("--generate-keys").wait()

    def _settings(self) -> dict[str, Any]:
        return {
            "server_name": DOMAIN,
            "report_stats": False,
            "pid_file": str(self._folder / "pid"),
            "signing_key_path": str(self._folder / "signing.key"),
            "media_store_path": str(self._folder / "media"),
            "database": {"name": "sqlite3", "args": {"database": str(self._folder / "homeserver.db")}},
            "listeners": [
                {
                    "port": self.port,
                    "bind_addresses": ["127.0.0.1"],
                    "type": "http",
                    "resources": [{"names": ["client"]}],
                }
            ],
            "registration_shared_secret": _SECRET,
            "trusted_key_servers": [],
            "suppress_key_server_warning": True,
            "bcrypt_rounds": 4,
            "filter_timeline_limit": 5000,
            "presence": {"enabled": False},
            "rc_message": _NEVER,
            "rc_registration": _NEVER,
            "rc_login": {"address": _NEVER, "account": _NEVER, "failed_attempts": _NEVER},
            "rc_joins": {"local": _NEVER, "remote": _NEVER},
            "rc_joins_per_room": _NEVER,
            "rc_invites": {"per_room": _NEVER, "per_user": _NEVER, "per_issuer": _NEVER},
            "rc_room_creation": _NEVER,
            "rc_media_create": _NEVER,
            "rc_reports": _NEVER,
        }

    def _run(self, *options: str) -> subprocess.Popen[bytes]:
        with (self._folder / "log").open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - this very Python
                [sys.executable, "-W", "ignore", "-m", "synapse.app.homeserver", "-c", str(self._file), *options],
                cwd=self._folder,
                stdout=log,
                stderr=log,
            )

    def start(self) -> None:
        """Returns when it answers."""
        self._process = self._run()
        until = time.monotonic() + 60
        while True:
            try:
                with urllib.request.urlopen(f"{self.url}/health") as answer:  # noqa: S310 - a loopback address
                    answer.read()
                return
            except OSError:
                if self._process.poll() is not None or time.monotonic() > until:
                    raise RuntimeError((self._folder / "log").read_text()[-2000:]) from None
                time.sleep(0.05)

    def stop(self) -> None:
        """Returns when it has ended."""
        if self._process is not None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait()
            self._process = None

    def account(self, name: str, *, admin: bool = False) -> Account:
        """A new account, whose name begins so; the name that it shows is exactly this one."""
        letters = "".join(letter for letter in name.lower() if letter.isascii() and letter.isalnum())
        user = f"{letters}-{next(self._numbers)}"
        where = "/_synapse/admin/v1/register"
        nonce = self.call("GET", where)["nonce"]
        told = "\0".join((nonce, user, "secret", "admin" if admin else "notadmin"))
        made = self.call(
            "POST",
            where,
            {
                "nonce": nonce,
                "username": user,
                "displayname": name,
                "password": "secret",
                "admin": admin,
                "mac": hmac.new(_SECRET.encode(), told.encode(), hashlib.sha1).hexdigest(),
            },
        )
        return Account(made["user_id"], made["device_id"], made["access_token"], "secret")

    def login(self, account: Account) -> Account:
        """The same account on a new device."""
        who = {"type": "m.id.user", "user": account.user}
        asked = {"type": "m.login.password", "identifier": who, "password": account.password}
        made = self.call("POST", "/_matrix/client/v3/login", asked)
        return Account(account.user, made["device_id"], made["access_token"], account.password)

    def call(self, method: str, where: str, body: object = None, token: str | None = None) -> dict[str, Any]:
        """Ask it something, and wait for the answer."""
        request = urllib.request.Request(  # noqa: S310 - a loopback address
            self.url + where,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"Bearer {token}"} if token else {},
        )
        with urllib.request.urlopen(request) as answer:  # noqa: S310 - a loopback address
            told: dict[str, Any] = json.load(answer)
        return told
