"""How answers stand, as the archive tells it: by days, not by how long ago that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copbot.features.knowledge import feature, lookups
from copbot.features.knowledge.notes import newer
from copbot.kit import audience
from copbot.kit.archived import STANDS
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.text import Text
from storage.models import Post


@STANDS.by(feature)
def stands(ctx: Context, words: Wording, posts: Sequence[Post]) -> Mapping[int, Text]:
    """Of those that have a newer one in their place, that somebody doubts, or that were confirmed."""
    numbers = [post.id for post in posts]
    known, doubts = lookups.kept(ctx.db, numbers), lookups.doubts(ctx.db, numbers)
    found: dict[int, Text] = {}
    for post in posts:
        own, said = known.get(post.id), doubts.get(post.id, [])
        later = newer(ctx, post) if own is not None and own.newer_id is not None else None
        if later is not None and not audience.is_open(ctx, ctx.room_by(later.room_id)):
            found[post.id] = words.rich("stands-newer-bare")
        elif later is not None:
            found[post.id] = words.rich("stands-newer", number=f"{later.question_id}")
        elif said:
            reason = next((one.reason for one in reversed(said) if one.reason), "")
            found[post.id] = words.rich("stands-doubted-why" if reason else "stands-doubted", reason=reason)
        elif own is not None and own.confirmed_at is not None:
            month = words.month(own.confirmed_at.astimezone(ctx.zone), year=True)
            found[post.id] = words.rich("stands-confirmed", month=month)
    return found
