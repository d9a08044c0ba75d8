"""Addresses that need no signing in: of feeds, and of deeds; and where pages are, for who links to them."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import replace

from copbot.features.web import WebSettings, feature
from copbot.features.web.lookups import drop_older_keys
from copbot.features.web.tables import WebKey
from copbot.kit.context import Context
from copbot.kit.declared import Feed
from copbot.kit.feeds import FEED_AT, ONE_CLICK, PAGE_AT, title
from copbot.rooms.text import Span, Text, lines, text

_BYTES = 24
"""Of chance, in whatever nobody is to guess."""


def token() -> str:
    """Something that nobody guesses."""
    return secrets.token_urlsafe(_BYTES)


def hashed(token: str) -> str:
    """What is kept of it."""
    return hashlib.sha256(token.encode()).hexdigest()


@PAGE_AT.by(feature)
def page_at(ctx: Context, path: str) -> str:
    """Where the page of this path is."""
    return f"{ctx.settings(WebSettings).address}/c/{ctx.community.id}/{path}"


@FEED_AT.by(feature)
def feed_at(ctx: Context, path: str) -> str:
    """Where the community's own feed is."""
    return f"{ctx.settings(WebSettings).address}/c/{ctx.community.id}/feed/{_feed(ctx, path).name}"


@ONE_CLICK.by(feature)
def one_click(ctx: Context, member: int, line: str) -> str:
    """A new address that does this on behalf of the member. Raises LookupError for one without any account."""
    accounts = ctx.accounts_of(ctx.member_by(member))
    if not accounts:
        raise LookupError("a member without an account")
    return f"{ctx.settings(WebSettings).address}/do/{_kept(ctx, accounts[0].id, line=line)}"


def feeds_of(ctx: Context) -> Text | None:
    """New addresses of the author's feeds, in each of his or her communities; None if there are no feeds."""
    rows = [text(Span(name, "bold"), " ", Span(url, "link", url)) for name, url in _addresses(ctx)]
    return lines(rows) if rows else None


def _addresses(ctx: Context) -> Iterator[tuple[str, str]]:
    own = ctx.own()
    for member in sorted(own, key=lambda one: one.community_id != ctx.community.id):
        there = replace(ctx, community=ctx.directory.community(ctx.unit, member.community_id), _member=None)
        address, account = there.settings(WebSettings).address, there.account
        if account is None or not address or not there.is_on(feature.name) or not there.belongs:
            continue
        for found in there.batch.features:
            if not there.is_on(found.name):
                continue
            for feed, _ in found.feeds.values():
                name = title(replace(there, feature=found.name).words_for(ctx.member), feed)
                drop_older_keys(there.db, account.id, feed.path)
                heading = f"{there.community.title}: {name}" if len(own) > 1 else name
                yield heading, f"{address}/feed/{_kept(there, account.id, feed=feed.path)}/{feed.name}"


def _feed(ctx: Context, path: str) -> Feed:
    return next(one.feeds[path][0] for one in ctx.batch.features if path in one.feeds)


def _kept(ctx: Context, account: int, *, feed: str = "", line: str = "") -> str:
    secret = token()
    row = WebKey(
        hash=hashed(secret), account_id=account, community_id=ctx.community.id, feed=feed, line=line, made_at=ctx.now
    )
    ctx.db.add(row)
    return secret
