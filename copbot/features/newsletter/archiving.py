"""What the archive has of newsletters: the issues as they read now, without what is gone or was taken out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from copbot.features.newsletter import feature, lookups
from copbot.features.newsletter.pages import open_until
from copbot.features.newsletter.shown import Whole, whole
from copbot.kit.archived import ARCHIVED, CHUNK, OPEN_AT, Part, Record, Sort, Whom, only_platform
from copbot.kit.context import Context
from copbot.rooms.text import lines, plain, text


@ARCHIVED.by(feature)
def archived(ctx: Context, whom: Whom) -> Iterator[Record]:
    """All that were sent; for everybody those that everybody can read by now."""
    public = whom is Whom.PUBLIC
    before = open_until(ctx) if public else None
    if public and before is None:
        return
    platform = "" if public else only_platform(ctx)
    while found := lookups.sent(ctx.db, ctx.community.id, CHUNK, before=before):
        for issue in found:
            yield _record(whole(ctx, ctx.words, [issue], platform, public=public)[0])
        before = found[-1].at


@OPEN_AT.by(feature)
def open_at(ctx: Context, room: int) -> datetime | None:
    """The newest of what was told from there: none is told from a closed room."""
    return lookups.open_at(ctx.db, ctx.community.id, room)


def _record(seen: Whole) -> Record:
    parts = [
        Part(lines([text("– ", row.text) for row in part.rows]), title=plain(part.heading).rstrip(":"))
        for part in seen.parts
        if part.rows
    ]
    return Record(Sort.NEWSLETTER, seen.issue.id, seen.title, seen.issue.at, body=seen.foreword, parts=parts)
