"""What is kept of members: who applied, was let in, and by whom."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col

from copbot.features.membership import feature
from copbot.features.membership.tables import Invitation, Membership, Standing
from copbot.kit.context import Context
from storage.kept import EMPTY, GOES, MINE, Kept, keep

keep(
    Membership,
    Kept(
        {"member_id": GOES, "decided_by_id": EMPTY, "invited_by_id": EMPTY},
        texts={"answers": "member_id", "reason": "member_id"},
        signs=("standing",),
    ),
)
keep(Invitation, Kept(MINE, texts={"code": "member_id"}))


@feature.ages("applications")
def forget_applications(db: Session, community_id: int, before: datetime) -> None:
    """Forget what those wrote, and were told, who were not let in or have left."""
    over = col(Membership.standing).in_((Standing.DECLINED, Standing.LEFT))
    where = (col(Membership.community_id) == community_id, over, col(Membership.at) < before)
    db.execute(update(Membership).where(*where).values(answers="", reason=""))


@feature.daily
def expire(ctx: Context) -> None:
    """Invitations that let nobody in any more go."""
    where = (col(Invitation.community_id) == ctx.community.id, col(Invitation.until) <= ctx.now)
    ctx.db.execute(delete(Invitation).where(*where))
