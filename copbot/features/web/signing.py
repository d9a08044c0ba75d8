"""`/web`: a link to the member's own pages; what spends it, and what ends the sessions that came of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from copbot.features.web import WebSettings, feature
from copbot.features.web.keys import feeds_of, hashed, token
from copbot.features.web.lookups import HOLDS, drop_feeds, drop_links, drop_sessions, link_of, session_of
from copbot.features.web.tables import WebLink, WebSession
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.invited import start_button
from copbot.language.wording import Value
from copbot.rooms.actions import Button

SIGN_IN = "web-in"
"""The command that spends a link: of the page that the link leads to alone."""
SEEN = "web-seen"
"""The command that keeps that a session is used: of the pages alone."""


@feature.command(
    Command(
        "web", (Option("end", Kind.WORD, required=False, choices=("feeds", "out"), names="web-choice"),), aside=True
    )
)
def web(ctx: Context, call: Call) -> None:
    """Give a link that nobody else gets to see, privately one for each community; or the addresses of feeds.

    Or sign out everywhere, and have no feeds any more.
    """
    wanted = call.get("end", str)
    if wanted == "out":
        for member in ctx.own():
            accounts = [one.id for one in ctx.accounts_of(member)]
            drop_links(ctx.db, accounts)
            drop_sessions(ctx.db, accounts)
            drop_feeds(ctx.db, accounts)
        ctx.answer("web-signed-out")
        return
    place = ctx.here()
    hidden = place is None or (place.room.can.ephemeral and ctx.author is not None and not ctx.author.bridged)
    if place is not None and not hidden and not ctx.reachable(ctx.member):
        ctx.answer("web-privately", buttons=start_button(place.room.can, ctx.words))
        return
    words = ctx.answer_words if hidden else ctx.words_for(ctx.member)
    if wanted == "feeds":
        _give_feeds(ctx, place, hidden=hidden)
        return
    links = list(_links(ctx))
    if not links:
        raise CommandError("web-nowhere")
    several = len(links) > 1
    buttons = tuple(Button(title if several else words.line("web-open"), url=url) for title, url in links)
    key, values = ("web-links", dict[str, Value]()) if several else ("web-link", {"community": links[0][0]})
    _give(ctx, place, key, values, buttons, hidden=hidden)


def _give_feeds(ctx: Context, place: Place | None, *, hidden: bool) -> None:
    addresses = feeds_of(ctx)
    if addresses is None:
        raise CommandError("web-no-feeds")
    _give(ctx, place, "web-feeds", {"addresses": addresses}, hidden=hidden)


def _give(
    ctx: Context,
    place: Place | None,
    key: str,
    values: Mapping[str, Value],
    buttons: tuple[Button, ...] = (),
    *,
    hidden: bool,
) -> None:
    """Nobody else gets to see it."""
    if hidden:
        ctx.answer(key, values, buttons=buttons)
    else:
        told, instead = ctx.words_for(ctx.member).rich(key, **values), ctx.words.rich("web-privately")
        ctx.tell(ctx.member, told, buttons=buttons, beside=(), fallback=place, instead=instead)


def _links(ctx: Context) -> Iterator[tuple[str, str]]:
    """A new link for each community in which the author has pages, with its name; the one that this is about first."""
    for member in sorted(ctx.own(), key=lambda one: one.community_id != ctx.community.id):
        there = replace(ctx, community=ctx.directory.community(ctx.unit, member.community_id), _member=None)
        address, account = there.settings(WebSettings).address, there.account
        if account is None or not address or not there.is_on(feature.name) or not there.belongs:
            continue
        drop_links(there.db, [one.id for one in there.accounts_of(member)])
        secret = token()
        row = WebLink(
            hash=hashed(secret), account_id=account.id, community_id=there.community.id, expires_at=ctx.now + HOLDS
        )
        there.db.add(row)
        yield there.community.title, f"{address}/in/{secret}"


@feature.command(Command(SIGN_IN, (Option("link", Kind.WORD), Option("session", Kind.WORD)), listed=False))
def sign_in(ctx: Context, call: Call) -> None:
    """The link is spent, and the browser in which that was done is signed in."""
    link = link_of(ctx.db, call.get("link", str) or "", ctx.now)
    session = call.get("session", str) or ""
    account = ctx.account
    if ctx.outcome is None or link is None or account is None or link.account_id != account.id:
        raise CommandError("web-over")
    ctx.db.delete(link)
    row = WebSession(
        hash=session, account_id=account.id, community_id=ctx.community.id, began_at=ctx.now, seen_at=ctx.now
    )
    ctx.db.add(row)
    ctx.answer("web-signed-in")


@feature.command(Command(SEEN, (Option("session", Kind.WORD),), listed=False))
def seen(ctx: Context, call: Call) -> None:
    """The session is used."""
    row = session_of(ctx.db, call.get("session", str) or "", ctx.now)
    account = ctx.account
    if ctx.outcome is None or row is None or account is None or row.account_id != account.id:
        raise CommandError("web-over")
    row.seen_at = max(row.seen_at, ctx.now)
    ctx.answer("web-signed-in")
