"""`/web`: a link to the member's own pages; what spends it, and what ends the sessions that came of it."""

from __future__ import annotations

import hashlib
import secrets

from copbot.features.web import WebSettings, feature
from copbot.features.web.lookups import HOLDS, drop_links, drop_sessions, link_of, session_of
from copbot.features.web.tables import WebLink, WebSession
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.invited import start_button
from copbot.rooms.actions import Button

_BYTES = 24
"""Of chance, in a link or a session."""
SIGN_IN = "web-in"
"""The command that spends a link: of the page that the link leads to alone."""
SEEN = "web-seen"
"""The command that keeps that a session is used: of the pages alone."""


def token() -> str:
    """Something that nobody guesses."""
    return secrets.token_urlsafe(_BYTES)


def hashed(token: str) -> str:
    """What is kept of it."""
    return hashlib.sha256(token.encode()).hexdigest()


@feature.command(
    Command("web", (Option("end", Kind.WORD, required=False, choices=("out",), names="web-choice"),), aside=True)
)
def web(ctx: Context, call: Call) -> None:
    """Give a link that nobody else gets to see; or sign out everywhere."""
    accounts = [one.id for one in ctx.accounts_of(ctx.member)]
    if call.get("end", str) == "out":
        drop_links(ctx.db, accounts)
        drop_sessions(ctx.db, accounts)
        ctx.answer("web-signed-out")
        return
    address = ctx.settings(WebSettings).address
    if not address:
        raise CommandError("web-nowhere")
    place = ctx.here()
    hidden = place is None or (place.room.can.ephemeral and ctx.author is not None and not ctx.author.bridged)
    if place is not None and not hidden and not ctx.reachable(ctx.member):
        ctx.answer("web-privately", buttons=start_button(place.room.can, ctx.words))
        return
    drop_links(ctx.db, accounts)
    secret, account = token(), ctx.account
    if account is None:
        raise LookupError("nobody is behind this event")
    row = WebLink(hash=hashed(secret), account_id=account.id, community_id=ctx.community.id, expires_at=ctx.now + HOLDS)
    ctx.db.add(row)
    words = ctx.answer_words if hidden else ctx.words_for(ctx.member)
    buttons = (Button(words.line("web-open"), url=f"{address}/in/{secret}"),)
    if hidden:
        ctx.answer("web-link", {"community": ctx.community.title}, buttons=buttons)
    else:
        told = words.rich("web-link", community=ctx.community.title)
        ctx.tell(ctx.member, told, buttons=buttons, beside=(), fallback=place, instead=ctx.words.rich("web-privately"))


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
