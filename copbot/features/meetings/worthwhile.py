"""What moderators could do this week about meetings: have one, where there was none for long."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.meetings import feature, lookups
from copbot.kit.context import Context
from copbot.kit.worthwhile import WORTHWHILE, Worthwhile
from copbot.language.wording import Wording
from storage.models import Member

_LONG = timedelta(days=90)


@WORTHWHILE.by(feature)
def worthwhile(ctx: Context, words: Wording, reader: Member) -> list[Worthwhile]:
    """That nobody has met for long, and nothing is planned."""
    community = ctx.community.id
    if lookups.coming(ctx.db, community) or lookups.held_since(ctx.db, community, ctx.now - _LONG):
        return []
    return [Worthwhile("tip-17", words.rich("worth-meeting"))]
