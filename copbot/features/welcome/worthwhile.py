"""What moderators could do this week about newcomers: meet them personally."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.naming import name_for
from copbot.features.welcome import feature, lookups
from copbot.kit.audience import concerns
from copbot.kit.context import Context
from copbot.kit.worthwhile import WORTHWHILE, Worthwhile
from copbot.language.wording import Wording
from storage.models import Member

_LATELY = timedelta(days=14)
_NAMED = 3


@WORTHWHILE.by(feature)
def worthwhile(ctx: Context, words: Wording, reader: Member) -> list[Worthwhile]:
    """Who came lately and is still there, into rooms of which the reader may know."""
    came = [
        member
        for newcomer in lookups.lately(ctx.db, ctx.community.id, ctx.now - _LATELY)
        if concerns(ctx, newcomer.room_id, reader) and ctx.is_here(member := ctx.member_by(newcomer.member_id))
    ]
    if not came:
        return []
    names = ", ".join(name_for(ctx, reader, member) for member in came[:_NAMED])
    more = " …" if len(came) > _NAMED else ""
    return [Worthwhile("tip-6", words.rich("worth-newcomers", count=len(came), names=names + more))]
