"""People make somebody a member, or none, by a role on the platform."""

from __future__ import annotations

from copbot.features.membership import feature
from copbot.features.membership.standing import answer_requests, become, left, of, tell
from copbot.features.membership.tables import Standing
from copbot.kit.context import Context
from copbot.kit.domain import MembershipByRole


@feature.on(MembershipByRole)
def by_role(ctx: Context, event: MembershipByRole) -> None:
    """Who waits for an answer hears of it; whoever else has seen it on the platform."""
    own = of(ctx, event.member)
    before = Standing(own.standing) if own is not None else None
    if event.belongs is (before is Standing.MEMBER):
        return
    if event.belongs:
        become(ctx, event.member, Standing.MEMBER)
        if before in (Standing.ASKED, Standing.APPLICANT, Standing.WAITING):
            tell(ctx, event.member, "membership-admitted-member", reason="")
        answer_requests(ctx, event.member, yes=True)
    else:
        left(ctx, event.member)
