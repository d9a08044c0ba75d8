"""Who was forgotten, so that no history brings him or her back: by a digest of the account, and nothing else.

Nobody is read from a digest. It takes so long to make that the ids that a platform has can't all be tried; who has the
account's id and the database can find out whether that one account was forgotten.
"""

from __future__ import annotations

import hashlib
import secrets

from sqlmodel import Field, Session, select

from storage.models import Account, Cursor, Stored

_SALT = "forgotten"
"""The cursor that holds what the digests of this database are salted with."""


class Forgotten(Stored):
    """An account that was forgotten in a community."""

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    digest: str = Field(primary_key=True)


def note(db: Session, account: Account) -> None:
    """The account is forgotten."""
    salt = db.get(Cursor, _SALT)
    if salt is None:
        salt = Cursor(name=_SALT, value=secrets.token_hex(16))
        db.add(salt)
        db.flush()
    db.merge(Forgotten(community_id=account.community_id, digest=_digest(salt.value, account.platform, account.key)))


class Traces:
    """Knows of accounts whether they were forgotten in a community."""

    def __init__(self, db: Session) -> None:
        salt = db.get(Cursor, _SALT)
        self._salt = salt.value if salt is not None else ""
        self._known = {(one.community_id, one.digest) for one in db.exec(select(Forgotten))}
        self._found: dict[tuple[str, str], str] = {}

    def has(self, community_id: int, platform: str, key: str) -> bool:
        """Was the person with this id on the platform forgotten there?"""
        if not self._known:
            return False
        digest = self._found.get((platform, key))
        if digest is None:
            digest = self._found[platform, key] = _digest(self._salt, platform, key)
        return (community_id, digest) in self._known


def _digest(salt: str, platform: str, key: str) -> str:
    return hashlib.scrypt(f"{platform} {key}".encode(), salt=salt.encode(), n=2**12, r=8, p=1, dklen=24).hex()
