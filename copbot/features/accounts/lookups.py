"""What is looked up of the codes by which accounts are joined."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col, select

from copbot.features.accounts.tables import LinkCode


def link_code(db: Session, hashed: str, now: datetime) -> LinkCode | None:
    """The code of this hash, if it may still be used."""
    return db.exec(select(LinkCode).where(LinkCode.hash == hashed, LinkCode.expires_at > now)).first()


def asked_to_link(db: Session, account_ids: Collection[int], now: datetime) -> LinkCode | None:
    """The code of one of these accounts that another has given, and that waits for its word."""
    waits = (col(LinkCode.account_id).in_(account_ids), col(LinkCode.taker_id).is_not(None), LinkCode.expires_at > now)
    return db.exec(select(LinkCode).where(*waits)).first()


def drop_link_codes(db: Session, account_id: int, now: datetime) -> None:
    """No code of this account may be used any more; codes that have expired go too."""
    db.execute(delete(LinkCode).where((col(LinkCode.account_id) == account_id) | (col(LinkCode.expires_at) <= now)))
