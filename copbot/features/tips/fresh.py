"""What moderators could do where a week has brought nothing new."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.tips import feature
from copbot.kit.context import Context
from copbot.kit.news import IDEAS, NEWS
from copbot.kit.tappable import named
from copbot.kit.worthwhile import WORTHWHILE, Worthwhile
from copbot.language.wording import Wording
from storage.models import Member

_WEEK = timedelta(days=7)


@WORTHWHILE.by(feature)
def worthwhile(ctx: Context, words: Wording, reader: Member) -> list[Worthwhile]:
    """The best idea for something new, where there is any, and nothing was new this week."""
    since = ctx.now - _WEEK
    if any(one.fresh and one.at >= since for some in NEWS.ask(ctx, since) for one in some):
        return []
    idea = next((one for some in IDEAS.ask(ctx) for one in some), None)
    if idea is None:
        return []
    account = ctx.reach(reader)
    told = named(ctx, idea, account.platform if account is not None else "")
    return [Worthwhile("tip-12", words.rich("tips-fresh", idea=told))]
