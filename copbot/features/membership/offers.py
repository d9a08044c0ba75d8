"""Who has been let in, for whoever asks."""

from __future__ import annotations

from copbot.features.membership import feature, lookups
from copbot.features.membership.nudging import application
from copbot.features.membership.tables import Membership, Standing
from copbot.kit.context import Context
from copbot.kit.offers import IS_MEMBER, TAKES_PART
from copbot.kit.waits import NEEDS, Asked, Waiting

_SHOWN = 10


@TAKES_PART.by(feature)
def let_in(ctx: Context, member: int) -> bool | None:
    """Who applied, or was let in, takes part or not by that."""
    own = ctx.db.get(Membership, (ctx.community.id, member))
    return own.standing == Standing.MEMBER if own is not None else None


@IS_MEMBER.by(feature)
def is_member(ctx: Context, member: int) -> bool:
    """Who was let in, and has not left."""
    own = ctx.db.get(Membership, (ctx.community.id, member))
    return own is not None and own.standing == Standing.MEMBER


@NEEDS.by(feature)
def applications(ctx: Context) -> list[Waiting]:
    """Who has applied and waits for a word of those who decide, the first first."""
    rows = []
    for own in lookups.standing(ctx.db, ctx.community.id, Standing.APPLICANT, _SHOWN) if ctx.decides else ():
        said = application(ctx, own, ctx.member)
        # Who declines says why in a field of the page.
        buttons = tuple(one for one in said.buttons if not one.command.endswith(" no"))
        rows.append(Waiting(said.text, buttons, asked=_declining(ctx, own.member_id)))
    more = lookups.count_standing(ctx.db, ctx.community.id, Standing.APPLICANT) - _SHOWN if len(rows) == _SHOWN else 0
    return [*rows, Waiting(ctx.answer_words.rich("page-applicants-more", count=more))] if more > 0 else rows


def _declining(ctx: Context, number: int) -> Asked:
    words = ctx.answer_words
    return Asked(
        "applicant",
        "reason",
        words.line("page-decline-reason"),
        words.line("application-no"),
        given={"number": number, "choice": "no"},
        bare=True,
        hint=words.line("page-decline-hint"),
    )
