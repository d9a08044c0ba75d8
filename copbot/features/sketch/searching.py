"""What members search for, so that a subject can be found in it: how often a stem was, and not by whom.

Of each search the stems are kept, each with a mark by which it is known that two searches for it were by two members.
The mark is made of stem and member with a key: so no two stems are known to be one member's, and who has no key can't
find out by trying. Marks go after 28 days, and the key with the last of them.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Set
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete
from sqlmodel import Session, col, select

from copbot.features.sketch import feature
from copbot.features.sketch.tables import SketchKey, SketchSearch
from copbot.kit import ballots
from copbot.kit.context import Context
from copbot.kit.works import Searched
from storage.search import stems

KEPT = timedelta(days=28)
_WEEKS = KEPT.days // 7
_MOST = 8
"""So many stems of one search count."""


def week_of(at: datetime) -> int:
    """The number of the week of that time."""
    return at.toordinal() // 7


def since(now: datetime) -> int:
    """The week since which, and not in which, searches count."""
    return week_of(now) - _WEEKS


@feature.on(Searched)
def searched(ctx: Context, event: Searched) -> None:
    """Somebody has searched for this."""
    found = [stem for stem in stems(event.text, ctx.community.settings.language) if is_word(stem)][:_MOST]
    key = _key(ctx) if found else ""
    who, week = min(ballots.person(ctx, event.member)), week_of(ctx.now)
    for stem in found:
        row = (ctx.community.id, stem, week, mark(key, stem, who))
        if ctx.db.get(SketchSearch, row) is None:
            ctx.db.add(SketchSearch(community_id=row[0], stem=row[1], week=row[2], who=row[3]))
            ctx.db.flush()
            ctx.unit.leave_trace()


def is_word(stem: str) -> bool:
    """Is it a word that one could draw, and no number, name of a file or piece of code?"""
    return len(stem) > 2 and stem.isalpha()


def mark(key: str, stem: str, member: int) -> str:
    """By what it is known that two searches for a stem were by one member, or by two."""
    return hmac.new(bytes.fromhex(key), f"{stem} {member}".encode(), sha256).hexdigest()[:32]


def _key(ctx: Context) -> str:
    found = ctx.db.get(SketchKey, ctx.community.id)
    if found is None:
        found = SketchKey(community_id=ctx.community.id, key=secrets.token_hex(32))
        ctx.db.add(found)
        ctx.db.flush()
    return found.key


def forget(ctx: Context, members: Set[int]) -> None:
    """What was searched for by these members counts no more."""
    found = ctx.db.get(SketchKey, ctx.community.id)
    if found is None:
        return
    for row in ctx.db.exec(select(SketchSearch).where(SketchSearch.community_id == ctx.community.id)).all():
        if row.who in {mark(found.key, row.stem, member) for member in members}:
            ctx.db.delete(row)
    ctx.db.flush()


def drop(db: Session, community_id: int, now: datetime) -> None:
    """What is older than it is kept goes, and what it was made with goes with the last of it."""
    old = (col(SketchSearch.community_id) == community_id, col(SketchSearch.week) <= since(now))
    db.execute(delete(SketchSearch).where(*old))
    left = db.exec(select(SketchSearch).where(SketchSearch.community_id == community_id).limit(1)).first()
    if left is None:
        db.execute(delete(SketchKey).where(col(SketchKey.community_id) == community_id))
