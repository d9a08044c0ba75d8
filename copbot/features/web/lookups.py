"""What is looked up of links, sessions and addresses."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlmodel import Session, col, select

from copbot.features.web.tables import WebKey, WebLink, WebSession

HOLDS = timedelta(minutes=10)
"""So long a link can be used."""
IDLE = timedelta(days=14)
"""After so long without use a session is over."""
DAILY = timedelta(days=1)
"""So often it is written down that a session is used."""
LONGEST = timedelta(days=90)
"""No session lasts longer, however much it is used."""
DEED_HOLDS = timedelta(days=180)
"""So long an address does what it is for."""
_KEYS = 5
"""So many addresses of one feed can an account have: those made last."""


def link_of(db: Session, hashed: str, now: datetime) -> WebLink | None:
    """The link of this hash, if it can be used."""
    return db.exec(select(WebLink).where(WebLink.hash == hashed, WebLink.expires_at > now)).first()


def session_of(db: Session, hashed: str, now: datetime) -> WebSession | None:
    """The session of this hash, if it is not over."""
    holds = (WebSession.seen_at > now - IDLE, WebSession.began_at > now - LONGEST)
    return db.exec(select(WebSession).where(WebSession.hash == hashed, *holds)).first()


def key_of(db: Session, hashed: str, now: datetime) -> WebKey | None:
    """The address of this hash, if it is good."""
    holds = (col(WebKey.feed) != "") | (col(WebKey.made_at) > now - DEED_HOLDS)
    return db.exec(select(WebKey).where(WebKey.hash == hashed, holds)).first()


def drop_older_keys(db: Session, account: int, feed: str) -> None:
    """One more address of this feed can be made."""
    of_it = (WebKey.account_id == account, WebKey.feed == feed)
    newest = col(WebKey.made_at).desc(), col(WebKey.hash)
    for row in db.exec(select(WebKey).where(*of_it).order_by(*newest).offset(_KEYS - 1)).all():
        db.delete(row)


def drop_feeds(db: Session, accounts: Collection[int]) -> None:
    """No address of a feed of these accounts is good any more."""
    db.execute(delete(WebKey).where(col(WebKey.account_id).in_(accounts), col(WebKey.feed) != ""))


def drop_links(db: Session, accounts: Collection[int]) -> None:
    """No link of these accounts can be used any more."""
    db.execute(delete(WebLink).where(col(WebLink.account_id).in_(accounts)))


def drop_sessions(db: Session, accounts: Collection[int]) -> None:
    """These accounts are signed in nowhere any more."""
    db.execute(delete(WebSession).where(col(WebSession.account_id).in_(accounts)))
