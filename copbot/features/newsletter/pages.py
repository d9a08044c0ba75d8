"""The page of newsletters, that of everybody where they are public, and the feeds of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from copbot.community.values import maybe_number
from copbot.features.newsletter import INSIDE, NewsletterSettings, feature, lookups
from copbot.features.newsletter.atom import entry
from copbot.features.newsletter.shown import Row, Whole, whole
from copbot.features.newsletter.tables import Issue
from copbot.kit.atom import Head, feed
from copbot.kit.context import Context
from copbot.kit.declared import Feed
from copbot.kit.feeds import FEED_AT, PAGE_AT
from copbot.kit.leading import led
from copbot.kit.pages import PUBLISHED, Opened, Page, PublicPage, Published, Query, Shown, collection
from copbot.language.wording import Wording
from copbot.rooms.actions import Button

_PATH = "newsletters"
_SHOWN, _FED = 5, 20


@feature.page(Page(_PATH))
def newsletters(ctx: Context, query: Query) -> Shown:
    """The issues, the newest first, with what a reader can do about his or her own words in them."""
    words, before = ctx.answer_words, _before(ctx, query)
    found = lookups.sent(ctx.db, ctx.community.id, _SHOWN + 1, before=before)
    shown = whole(ctx, words, found[:_SHOWN], ctx.platform, public=False)
    public = ctx.settings(NewsletterSettings).public
    buttons = {
        row.item: _buttons(words, row, public=public) for one in shown for part in one.parts for row in part.rows
    }
    return {"issues": shown, "buttons": buttons, "older": _older(found), "newest": before is None}


@feature.open_page(_PATH)
def opened(ctx: Context, query: Query) -> Opened:
    """Those that everybody can read by now."""
    embargo, before = open_until(ctx), _before(ctx, query)
    if embargo is None:
        return None
    limit = min(embargo, before) if before is not None else embargo
    found = lookups.sent(ctx.db, ctx.community.id, _SHOWN + 1, before=limit)
    shown = whole(ctx, ctx.words, found[:_SHOWN], "", public=True)
    given = {"issues": shown, "older": _older(found), "newest": before is None}
    title = ctx.words.line("feed-newsletters", community=ctx.community.title or ctx.community.name)
    data = collection(ctx.words, title, (found[0].changed_at or found[0].at) if found else None)
    return Published(given, title, data=data, query={"before": query["before"]} if before is not None else {})


@PUBLISHED.by(feature)
def published(ctx: Context, most: int) -> list[PublicPage]:
    """The page of those that everybody can read, if there are any."""
    embargo = open_until(ctx)
    found = lookups.sent(ctx.db, ctx.community.id, 1, before=embargo) if embargo is not None else []
    return [PublicPage(_PATH, {}, one.changed_at or one.at) for one in found]


@feature.feed(Feed(_PATH, "application/atom+xml", "atom"))
def fed(ctx: Context) -> bytes | None:
    """What a member may read; else what everybody may."""
    if ctx.author is None:
        embargo = open_until(ctx)
        if embargo is None:
            return None
        found = lookups.sent(ctx.db, ctx.community.id, _FED, before=embargo)
        shown = whole(ctx, ctx.words, found, "", public=True)
        return _feed(_head(ctx, ctx.words, "all", FEED_AT.first(ctx, _PATH) or "", found), shown)
    words, reader = ctx.words_for(ctx.member), ctx.author.id
    found = lookups.sent(ctx.db, ctx.community.id, _FED)
    shown = [_led(ctx, one, reader) for one in whole(ctx, words, found, ctx.platform, public=False)]
    # Its own address is a secret, and kept nowhere.
    return _feed(_head(ctx, words, "members", "", found), shown)


def _feed(head: Head, shown: Sequence[Whole]) -> bytes:
    return feed(head, [entry(head, one) for one in shown])


def _led(ctx: Context, one: Whole, reader: str) -> Whole:
    """With links that lead somewhere for this reader."""
    parts = [
        replace(part, rows=[replace(row, text=led(ctx, row.text, ctx.platform, None, reader)) for row in part.rows])
        for part in one.parts
    ]
    return replace(one, parts=parts)


def _head(ctx: Context, words: Wording, whose: str, address: str, found: Sequence[Issue]) -> Head:
    title = ctx.community.title or ctx.community.name
    return Head(
        name=f"newsletter {ctx.community.id} {ctx.community.name} {whose}",
        title=words.line("feed-newsletters", community=title),
        author=title,
        language=words.language,
        at=found[-1].at if found else ctx.now.replace(hour=0, minute=0, second=0, microsecond=0),
        address=address,
        page=PAGE_AT.first(ctx, _PATH) or "",
    )


def open_until(ctx: Context) -> datetime | None:
    """Issues of before then everybody may read; None where nobody may."""
    settings = ctx.settings(NewsletterSettings)
    return ctx.now - settings.embargo if settings.public else None


def _before(ctx: Context, query: Query) -> datetime | None:
    number = maybe_number(query.get("before"))
    issue = ctx.db.get(Issue, number) if number is not None else None
    return issue.at if issue is not None and issue.community_id == ctx.community.id else None


def _older(found: Sequence[Issue]) -> int | None:
    return found[_SHOWN - 1].id if len(found) > _SHOWN else None


def _buttons(words: Wording, row: Row, *, public: bool) -> tuple[Button, ...]:
    if not row.own:
        return ()
    out = Button(words.line("quoted-out", number=f"{row.item}"), f"unquote {row.item}")
    inside = Button(words.line("quoted-inside"), f"unquote {row.item} {INSIDE}")
    return (out, inside) if public else (out,)
