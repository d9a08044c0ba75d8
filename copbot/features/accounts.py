"""`/link` and `/unlink`: a member's accounts on several platforms are one member, and are not again."""

from __future__ import annotations

import hashlib
import secrets
from collections import deque
from dataclasses import replace
from datetime import datetime, timedelta

from copbot.commands import Call, Command, CommandError, Kind, Option
from copbot.context import Context
from copbot.domain import MembersLinked
from copbot.events import Person
from copbot.feature import Feature, FeatureSettings
from copbot.inviting import start_button
from storage import joining, queries
from storage.models import Account, LinkCode

_SIGNS = "ACDEFGHJKMNPQRTUVWXY34679"
"""None of them looks like another."""
_LENGTH = 8
_HOLDS = timedelta(minutes=10)
_WRONG = 5
"""So many wrong codes are borne from one account in an hour."""
_HOUR = timedelta(hours=1)
_REMEMBERED = 10_000


class AccountsSettings(FeatureSettings):
    """Nothing to set."""


class Wrong:
    """When wrong codes were given, by account."""

    def __init__(self) -> None:
        self.at: dict[tuple[str, str], deque[datetime]] = {}

    def recent(self, account: tuple[str, str], now: datetime) -> deque[datetime]:
        """The account's last ones, within the hour."""
        if len(self.at) > _REMEMBERED:
            self.at.clear()
        found = self.at.setdefault(account, deque(maxlen=_WRONG))
        while found and not timedelta() <= now - found[0] < _HOUR:
            found.popleft()
        return found


feature = Feature("accounts", AccountsSettings)


@feature.command(Command("link", (Option("code", Kind.WORD, required=False),)))
def link(ctx: Context, call: Call) -> None:
    """Give a code; or, with the code that another account was given, join the two."""
    code = call.get("code", str)
    if code is None:
        _give(ctx)
    else:
        _take(ctx, _author(ctx), code)


def _give(ctx: Context) -> None:
    """A code that nobody else gets to see."""
    place = ctx.here()
    hidden = place is None or place.room.can.ephemeral
    if place is not None and not hidden and not ctx.reachable(ctx.member):
        ctx.answer("link-privately", buttons=start_button(place.room.can, ctx.words))
        return
    code = "".join(secrets.choice(_SIGNS) for _ in range(_LENGTH))
    account = ctx.account_of(_author(ctx)).id
    queries.drop_link_codes(ctx.db, account, ctx.now)
    kept = LinkCode(hash=_hash(code), account_id=account, community_id=ctx.community.id, expires_at=ctx.now + _HOLDS)
    ctx.db.add(kept)
    if hidden:
        ctx.answer("link-code", {"code": code})
    else:
        told = ctx.words_for(ctx.member).rich("link-code", code=code)
        ctx.tell(ctx.member, told, fallback=place, instead=ctx.words.rich("link-privately"))


def _take(ctx: Context, author: Person, code: str) -> None:
    """Join the account to the one that was given the code, in that one's community."""
    memory = ctx.memory(Wrong)
    wrong = memory.recent((ctx.platform, author.id), ctx.now)
    if len(wrong) == _WRONG:
        raise CommandError("link-too-often")
    found = queries.link_code(ctx.db, _hash(code), ctx.now)
    # In a room of another community nobody is to learn of it.
    if found is None or (ctx.room is not None and found.community_id != ctx.community.id):
        wrong.append(ctx.now)
        raise CommandError("link-unknown")
    community = ctx.batch.directory.community(ctx.batch.unit, found.community_id)
    there = replace(ctx, community=community, _member=None)
    account = ctx.db.get_one(Account, found.account_id)
    members = [there.member_by(number) for number in {there.account_of(author).member, account.member_id}]
    ctx.db.delete(found)
    if len(members) == 1:
        raise CommandError("link-already")
    stays, goes = sorted(members, key=lambda member: (member.since, member.id))
    joining.join(ctx.db, lambda: ctx.batch.unit.new_id("moved"), stays.id, goes.id, ctx.now)
    _changed(ctx, memory)
    there.emit(MembersLinked(stays.id, goes.id))
    ctx.answer("link-done")


@feature.command(Command("unlink"))
def unlink(ctx: Context, call: Call) -> None:
    """The account is a member of its own again: in this community or, said privately, in each."""
    author = _author(ctx)
    everywhere = queries.accounts(ctx.db, ctx.platform, author.id)
    mine = [a.id for a in everywhere if ctx.room is None or a.community_id == ctx.community.id]
    parted = [joining.part(ctx.db, lambda: ctx.batch.unit.new_id("moved"), account) for account in mine]
    if not any(parted):
        raise CommandError("unlink-none")
    _changed(ctx, ctx.memory(Wrong))
    ctx.answer("unlink-done")


def _changed(ctx: Context, wrong: Wrong) -> None:
    """Nothing holds any more that was looked up about members, but for the codes that were guessed wrong."""
    ctx.members_changed()
    ctx.batch.memory[Wrong] = wrong


def _author(ctx: Context) -> Person:
    if ctx.author is None:
        raise LookupError("nobody is behind this command")
    return ctx.author


def _hash(code: str) -> str:
    """What is kept of a code; people write it in small letters, and with what they think belongs between them."""
    bare = "".join(sign for sign in code.upper() if sign.isalnum())
    return hashlib.sha256(bare.encode()).hexdigest()
