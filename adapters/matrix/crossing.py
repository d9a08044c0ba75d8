"""The bot's own word for its device: cross-signing, so that clients need not warn of a device that nobody vouches for.

The library knows none of it. Two keys are made once, and kept locked in the store's folder: the master key, which
stands for the account and which people verify, and the key by which the account signs its devices.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import structlog
from nio import Api, AsyncClient
from vodozemac import Account

from adapters.matrix.api import RefusedError, call, path
from adapters.matrix.rooms import Raw

log = structlog.get_logger()
_KEPT = "cross-signing.json"
_ROLES = ("master", "self_signing")


class Keys:
    """The two keys of the account, each in the place of a device's, which can sign as well."""

    def __init__(self, folder: Path, lock: str) -> None:
        self._file, self._lock = folder / _KEPT, hashlib.sha256(lock.encode()).digest()
        self.own: dict[str, Account] = {}

    def load(self) -> bool:
        """Are there keys from before that this lock opens?"""
        try:
            kept = json.loads(self._file.read_text(encoding="utf8"))
            self.own = {role: Account.from_pickle(kept[role], self._lock) for role in _ROLES}
        except Exception:
            # Whatever is wrong with the file: then there are none.
            return False
        return True

    def make(self) -> None:
        """Make new ones, and keep them."""
        self.own = {role: Account() for role in _ROLES}
        new = self._file.with_name(f"{_KEPT}.new")
        new.touch(mode=0o600)
        new.write_text(json.dumps({role: key.pickle(self._lock) for role, key in self.own.items()}), encoding="utf8")
        new.replace(self._file)

    def public(self, role: str) -> str:
        """The public part of a key."""
        return self.own[role].ed25519_key.to_base64()

    def signed(self, user: str, role: str, what: Raw) -> Raw:
        """The object with a signature by a key beside those that it has."""
        bare = {name: value for name, value in what.items() if name not in ("signatures", "unsigned")}
        signature = self.own[role].sign(Api.to_canonical_json(bare).encode()).to_base64()
        return _with(user, self.public(role), signature, what)


async def vouch(client: AsyncClient, folder: Path, lock: str, password: str | None) -> bool:
    """Have the account sign the bot's device, unless it has. Where that can't be it is told once in the log.

    False if it may be done at a later try. Raises one of NETWORK_ERRORS.
    """
    me, device = str(client.user_id), str(client.device_id)
    try:
        told = await call(client, "POST", path("keys", "query"), {"device_keys": {me: []}})
        mine = ((told.get("device_keys") or {}).get(me) or {}).get(device)
        master = _key((told.get("master_keys") or {}).get(me))
        keys = Keys(folder, lock)
        known = keys.load()
        if mine is None or (master is not None and (not known or keys.public("master") != master)):
            if mine is not None and not vouched(told, me, device):
                log.info("another client holds the keys of the bot's account; verify this device there", device=device)
            return True
        if not known:
            keys.make()
        if master is None:
            await _upload(client, keys, password)
        elif vouched(told, me, device):
            return True
        await call(client, "POST", path("keys", "signatures", "upload"), {
            me: {device: keys.signed(me, "self_signing", mine)}
        })  # fmt: skip
        log.info("the bot's account vouches for this device", device=device)
    except RefusedError as error:
        if error.status >= 500 or error.is_limit:
            log.debug("the bot's account can't vouch for this device yet", why=str(error))
            return False
        log.warning("the bot's account can't vouch for this device; clients may warn of it", why=str(error))
    return True


def vouched(told: Raw, user: str, device: str) -> bool:
    """Does the account vouch for a device, by what the homeserver tells of its keys?"""
    by = _key((told.get("self_signing_keys") or {}).get(user))
    mine = ((told.get("device_keys") or {}).get(user) or {}).get(device) or {}
    return by is not None and f"ed25519:{by}" in ((mine.get("signatures") or {}).get(user) or {})


def shown(fingerprint: str) -> str:
    """A fingerprint as clients show it: in groups of four."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))


async def _upload(client: AsyncClient, keys: Keys, password: str | None) -> None:
    """Tell the homeserver of the keys, with the password if it wants that."""
    me, olm = str(client.user_id), client.olm
    master = _told(me, "master", keys.public("master"))
    if olm is not None:
        # Who has verified the device can go on to trust the account.
        master = _with(me, str(client.device_id), olm.sign_json(master), master)
    signing = keys.signed(me, "master", _told(me, "self_signing", keys.public("self_signing")))
    asked: dict[str, Any] = {"master_key": master, "self_signing_key": signing}
    where = path("keys", "device_signing", "upload")
    try:
        await call(client, "POST", where, asked)
    except RefusedError as error:
        if error.status != 401 or not error.session or not password:
            raise
        auth = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": me}, "password": password}
        await call(client, "POST", where, {**asked, "auth": {**auth, "session": error.session}})


def _told(user: str, role: str, public: str) -> Raw:
    return {"user_id": user, "usage": [role], "keys": {f"ed25519:{public}": public}}


def _key(told: object) -> str | None:
    """The public key that stands in a cross-signing key."""
    keys = told.get("keys") if isinstance(told, dict) else None
    return next(iter(keys.values()), None) if isinstance(keys, dict) else None


def _with(user: str, key: str, signature: str, what: Raw) -> Raw:
    before = what.get("signatures") or {}
    mine = {**(before.get(user) or {}), f"ed25519:{key}": signature}
    signed = {name: value for name, value in what.items() if name != "unsigned"}
    return {**signed, "signatures": {**before, user: mine}}
