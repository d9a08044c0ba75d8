"""`/link` and `/unlink`: a member's accounts on several platforms are one member, and are not again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from copbot.features.accounts import feature, lookups
from copbot.features.accounts.tables import LinkCode
from copbot.kit import codes
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.domain import MembersLinked
from copbot.kit.invited import start_button
from copbot.kit.limits import Limits
from copbot.rooms.actions import Button
from copbot.rooms.events import Person
from storage import belonging, persons
from storage.models import Account

_LENGTH = 8
_HOLDS = timedelta(minutes=10)
_WRONG = 5
"""So many wrong codes are borne from one account in an hour."""
_HOUR = timedelta(hours=1)
_CONFIRM = "linking"


@feature.command(Command("link", (Option("code", Kind.WORD, required=False),)))
def link(ctx: Context, call: Call) -> None:
    """Give a code; or, with the code that another account was given, have the two joined once that one agrees."""
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
    code = codes.new(_LENGTH)
    account = ctx.account_of(_author(ctx)).id
    lookups.drop_link_codes(ctx.db, account, ctx.now)
    kept = LinkCode(
        hash=codes.hashed(code), account_id=account, community_id=ctx.community.id, expires_at=ctx.now + _HOLDS
    )
    ctx.db.add(kept)
    if hidden:
        ctx.answer("link-code", {"code": code})
    else:
        told = ctx.words_for(ctx.member).rich("link-code", code=code)
        ctx.tell(ctx.member, told, fallback=place, instead=ctx.words.rich("link-privately"))


def _take(ctx: Context, author: Person, code: str) -> None:
    """Ask the owner of the code, in its community, whether this account is his or hers too."""
    wrong = ("link codes", ctx.platform, author.id)
    if ctx.lasting(Limits).count(wrong, _HOUR, ctx.now) >= _WRONG:
        raise CommandError("link-too-often")
    found = lookups.link_code(ctx.db, codes.hashed(code), ctx.now)
    # In a room of another community nobody is to learn of it.
    if found is None or (ctx.room is not None and found.community_id != ctx.community.id):
        ctx.lasting(Limits).add(wrong, ctx.now, _HOUR)
        raise CommandError("link-unknown")
    there = _in(ctx, found.community_id)
    account = ctx.db.get_one(Account, found.account_id)
    own = there.account_of(author)
    if own.member == account.member_id:
        ctx.db.delete(found)
        raise CommandError("link-already")
    if found.taker_id is not None:
        raise CommandError("link-unknown")
    found.taker_id, found.expires_at = own.id, ctx.now + _HOLDS
    owner = there.member_by(account.member_id)
    words = there.words_for(owner)
    buttons = (Button(words.line("link-yes"), f"{_CONFIRM} yes"), Button(words.line("link-no"), f"{_CONFIRM} no"))
    told = words.rich("link-confirm", name=own.name, platform=ctx.platform.capitalize())
    asked = there.tell(owner, told, buttons=buttons, to=(account.platform, account.key), stranger=True)
    ctx.answer("link-asked" if asked is not None else "link-unreached")


@feature.command(
    Command(
        _CONFIRM,
        (Option("answer", Kind.WORD, choices=("yes", "no")),),
        listed=False,
        strangers=True,
        pressed=Pressed.OWN,
    )
)
def confirm(ctx: Context, call: Call) -> None:
    """The owner of the code says whether the other account is his or hers."""
    author = _author(ctx)
    mine = [account.id for account in belonging.accounts(ctx.db, ctx.platform, author.id)]
    found = lookups.asked_to_link(ctx.db, mine, ctx.now)
    taker = ctx.db.get(Account, found.taker_id) if found is not None else None
    if found is None or taker is None:
        raise CommandError("link-over")
    there = _in(ctx, found.community_id)
    account = ctx.db.get_one(Account, found.account_id)
    ctx.db.delete(found)
    other = there.member_by(taker.member_id)
    if call.get("answer", str) == "no":
        ctx.answer("link-not-done")
        there.tell(other, there.words_for(other).rich("link-refused"), to=(taker.platform, taker.key), stranger=True)
        return
    stays, goes = sorted([there.member_by(account.member_id), other], key=lambda member: (member.since, member.id))
    words = there.words_for(other)
    persons.join(ctx.db, lambda: ctx.unit.new_id("moved"), stays.id, goes.id, ctx.now)
    ctx.members_changed()
    there.emit(MembersLinked(stays.id, goes.id))
    ctx.answer("link-done")
    one = there.member_by(stays.id)
    there.tell(one, words.rich("link-done"), to=(taker.platform, taker.key), stranger=True)


def _in(ctx: Context, community_id: int) -> Context:
    """The same, as to another community."""
    return replace(ctx, community=ctx.directory.community(ctx.unit, community_id), _member=None)


@feature.command(Command("unlink"))
def unlink(ctx: Context, call: Call) -> None:
    """The account is a member of its own again: in this community or, said privately, in each."""
    author = _author(ctx)
    everywhere = belonging.accounts(ctx.db, ctx.platform, author.id)
    mine = [a.id for a in everywhere if ctx.room is None or a.community_id == ctx.community.id]
    parted = [persons.part(ctx.db, lambda: ctx.unit.new_id("moved"), account) for account in mine]
    if not any(parted):
        raise CommandError("unlink-none")
    ctx.members_changed()
    ctx.answer("unlink-done")


def _author(ctx: Context) -> Person:
    if ctx.author is None:
        raise LookupError("nobody is behind this command")
    return ctx.author
