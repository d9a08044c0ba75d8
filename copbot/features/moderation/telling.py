"""What is worth telling to everybody of what was moderated: posts of plain talk that were valued."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from copbot.community.naming import name_on
from copbot.community.people import is_somebody
from copbot.features.moderation import ModerationSettings, feature, lookups
from copbot.kit.context import Context
from copbot.kit.news import GONE, NEWS, Kind, News
from copbot.kit.tappable import the_person
from copbot.kit.valued import UNRATED
from copbot.rooms.text import Span, shorten

_MOST = 20
_WORDS = 220


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """What was rated up. Answers are told of with their questions; other posts keep no words of plain talk."""
    least = max(ctx.settings(ModerationSettings).start_score + 1, ctx.community.settings.threshold)
    made = []
    for one in lookups.best(ctx.db, ctx.community.id, since, least, _MOST):
        author, room = ctx.member_by(one.author_id), ctx.room_by(one.room_id)
        if one.post_id is not None or not one.text or is_somebody(author) or ctx.has_left(author):
            continue
        address = room.address_of(one.message) if one.message is not None else None
        shown = Span(shorten(one.text, _WORDS), "post" if address else "plain", address)
        name = (the_person(ctx, author, name_on(ctx, author, "")),)
        told = ctx.words.rich("news-post", text=shown, name=name)
        worth = float(one.score - UNRATED)
        made.append(
            News(
                Kind.POST,
                ("scored", one.id),
                told,
                one.at,
                people={author.id},
                quoted=author.id,
                room=one.room_id,
                worth=worth,
            )
        )
    return made


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> list[tuple[str, int]]:
    """What is gone, was rated down again, or is so old that its words are no longer kept."""
    least = ctx.settings(ModerationSettings).start_score
    numbers = [number for table, number in told if table == "scored"]
    found = {number: lookups.score_by(ctx.db, number) for number in numbers}
    return [
        ("scored", number)
        for number, one in found.items()
        if one is None or one.gone or not one.text or one.score < least
    ]
