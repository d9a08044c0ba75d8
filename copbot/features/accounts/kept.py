"""What is kept of members: the codes by which accounts are joined."""

from __future__ import annotations

from sqlalchemy import delete
from sqlmodel import col

from copbot.features.accounts import feature
from copbot.features.accounts.tables import LinkCode
from copbot.kit.context import Context
from storage.kept import Kept, keep

keep(LinkCode, Kept({}, through=("account_id", "account"), signs=("hash",)))


@feature.daily
def expire(ctx: Context) -> None:
    """Codes that join nobody any more go."""
    db = ctx.db
    db.execute(
        delete(LinkCode).where(col(LinkCode.community_id) == ctx.community.id, col(LinkCode.expires_at) <= ctx.now)
    )
