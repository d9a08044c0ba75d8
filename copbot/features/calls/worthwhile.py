"""What moderators could do this week about calls: make one, where nobody calls for help."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.calls import feature, lookups
from copbot.kit.context import Context
from copbot.kit.worthwhile import WORTHWHILE, Worthwhile
from copbot.language.wording import Wording
from storage.models import Member

_LONG = timedelta(days=30)


@WORTHWHILE.by(feature)
def worthwhile(ctx: Context, words: Wording, reader: Member) -> list[Worthwhile]:
    """That nothing is called for, and nothing was done for long."""
    community = ctx.community.id
    if lookups.is_any_open(ctx.db, community) or lookups.over_since(ctx.db, community, ctx.now - _LONG):
        return []
    return [Worthwhile("hint-6", words.rich("worth-call"))]
