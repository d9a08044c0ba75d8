"""What is looked up of links and sessions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col, select

from copbot.features.web.tables import WebLink, WebSession

HOLDS = timedelta(minutes=10)
"""So long a link can be used."""
IDLE = timedelta(days=14)
"""After so long without use a session is over."""
DAILY = timedelta(days=1)
"""So often it is written down that a session is used."""
LONGEST = timedelta(days=90)
"""No session lasts longer, however much it is used."""


def link_of(db: Session, hashed: str, now: datetime) -> WebLink | None:
    """The link of this hash, if it can be used."""
    return db.exec(select(WebLink).where(WebLink.hash == hashed, WebLink.expires_at > now)).first()


def session_of(db: Session, hashed: str, now: datetime) -> WebSession | None:
    """The session of this hash, if it is not over."""
    holds = (WebSession.seen_at > now - IDLE, WebSession.began_at > now - LONGEST)
    return db.exec(select(WebSession).where(WebSession.hash == hashed, *holds)).first()


def drop_links(db: Session, accounts: Collection[int]) -> None:
    """No link of these accounts can be used any more."""
    db.execute(delete(WebLink).where(col(WebLink.account_id).in_(accounts)))


def drop_sessions(db: Session, accounts: Collection[int]) -> None:
    """These accounts are signed in nowhere any more."""
    db.execute(delete(WebSession).where(col(WebSession.account_id).in_(accounts)))
