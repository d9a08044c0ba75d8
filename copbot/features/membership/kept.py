"""What is kept of members: who applied, was let in, and by whom."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col

from copbot.features.membership import feature, lookups
from copbot.features.membership.inviting import end
from copbot.features.membership.tables import BroughtBy, Invitation, JoinRequest, Membership, Standing
from copbot.kit.context import Context
from copbot.rooms.actions import Refuse
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, GOES, MINE, Kept, ages, keep

keep(
    Membership,
    Kept(
        {"member_id": GOES, "decided_by_id": EMPTY, "invited_by_id": EMPTY},
        texts=dict.fromkeys(("answers", "answers_files", "reason"), "member_id"),
        signs=("standing",),
    ),
)
keep(BroughtBy, Kept({"member_id": GOES, "by_id": GOES}))
keep(JoinRequest, Kept(MINE, texts=dict.fromkeys(("platform", "person", "words"), "member_id")))
keep(Invitation, Kept(MINE, texts=dict.fromkeys(("code", "link"), "member_id")))


@feature.forgets
def invitations(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Their links lead nowhere any more, and they ask to join nothing: nobody could answer them."""
    for invitation in lookups.links_of(ctx.db, mine):
        end(ctx, invitation)
    for request in (one for number in sorted(mine) for one in lookups.requests_of(ctx.db, number)):
        room = ctx.room_by(request.room_id)
        ctx.act(Refuse(room=room.key, person=request.person), room, Purpose("privacy"))
        if ctx.room is None:
            # It goes as the answer to the command does.
            ctx.answer("request-forgotten", {"room": room.name}, purpose=Purpose("privacy"))
    yield from ()


@ages("applications")
def forget_applications(db: Session, community_id: int, before: datetime) -> None:
    """Forget what those wrote, and were told, who were not let in or have left."""
    over = col(Membership.standing).in_((Standing.DECLINED, Standing.LEFT))
    where = (col(Membership.community_id) == community_id, over, col(Membership.at) < before)
    db.execute(update(Membership).where(*where).values(answers="", answers_files="", reason=""))


@ages(None)
def expire(db: Session, community_id: int, now: datetime) -> None:
    """Invitations that let nobody in any more go."""
    where = (col(Invitation.community_id) == community_id, col(Invitation.until) <= now)
    db.execute(delete(Invitation).where(*where))


@ages("applications")
def forget_requests(db: Session, community_id: int, before: datetime) -> None:
    """Requests to join that nobody has answered go."""
    where = (col(JoinRequest.community_id) == community_id, col(JoinRequest.at) < before)
    db.execute(delete(JoinRequest).where(*where))
