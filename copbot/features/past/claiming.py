"""`/thatwasme NAME`: a member says to be the one whom the past knows by that name, and a moderator says whether so.

An equal name proves nothing, so nothing is joined by a name alone.
"""

from __future__ import annotations

from copbot.community.naming import called, name_on
from copbot.features.past import feature, lookups
from copbot.features.past.nudging import NAMES, waits
from copbot.features.past.tables import NameClaim
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.kit.domain import MembersLinked
from copbot.kit.nudge import nudge
from copbot.rooms.text import shorten
from storage import persons
from storage.models import Account, Link, Member

_MOST = 3
"""So many names of one member wait at the same time."""
_LONGEST = 60
_SAID = {"yes": ("claim-yes", "claim-told-yes"), "no": ("claim-no", "claim-told-no")}
"""What the moderator and the member hear."""
_NAME = Option("name", Kind.TEXT)


@feature.command(Command("thatwasme", (_NAME,)))
def claim(ctx: Context, call: Call) -> None:
    """Put it before the moderators."""
    name = _name(call)
    found = [one for one in lookups.accounts(ctx.db, ctx.community.id, name) if _is_free(ctx, one)]
    if not found:
        raise CommandError("claim-nobody", name=name)
    known = {one.account_id: one for one in lookups.claims_of(ctx.db, ctx.member_id)}
    new = [account for account in found if account.id not in known]
    if not new:
        refused = any(known[account.id].answer for account in found)
        raise CommandError("claim-refused" if refused else "claim-waits", name=name)
    if sum(not one.answer for one in known.values()) + len(new) > _MOST:
        raise CommandError("claim-many")
    heard = [_ask(ctx, account) for account in new]
    if not any(heard):
        raise CommandError("claim-nobody-hears")
    ctx.answer("claim-asked", {"name": name})


def _ask(ctx: Context, account: Account) -> bool:
    """Have the moderators asked; False if none of them hears of it."""
    number = ctx.unit.new_id("name_claim")
    own = NameClaim(
        id=number, community_id=ctx.community.id, member_id=ctx.member_id, account_id=account.id, at=ctx.now
    )
    ctx.db.add(own)
    ctx.db.flush()
    heard = nudge(ctx, NAMES, [(one, number) for one in _moderators(ctx, ctx.member_id)])
    if not heard.now and heard.when is None:
        ctx.db.delete(own)
        return False
    return True


def _moderators(ctx: Context, but: int) -> list[Member]:
    """Those who decide, but for the member itself unless there is nobody else."""
    found = list(ctx.moderators(ctx.deciding))
    return [one for one in found if one.id != but] or found


@feature.command(
    Command(
        "past",
        (Option("number", Kind.NUMBER), Option("answer", Kind.WORD, choices=("yes", "no"))),
        who=Who.DECIDER,
        listed=False,
        pressed=Pressed.ALL,
    )
)
def answer(ctx: Context, call: Call) -> None:
    """What stands behind the buttons: it was, or it wasn't."""
    own = waits(ctx, call.get("number", int) or 0)
    if own is None:
        raise CommandError("claim-over")
    if ctx.member_id not in {one.id for one in _moderators(ctx, own.member_id)}:
        raise CommandError("claim-own")
    account, member = ctx.db.get_one(Account, own.account_id), ctx.member_by(own.member_id)
    own.answer = call.get("answer", str) or ""
    if own.answer == "yes":
        goes = account.member_id
        persons.join(ctx.db, lambda: ctx.unit.new_id("moved"), member.id, goes, ctx.now)
        ctx.members_changed()
        ctx.emit(MembersLinked(member.id, goes))
    said, told = _SAID[own.answer]
    _tell(ctx, member, account, told)
    values = {"name": name_on(ctx, member, ctx.platform, ctx.answer_words), "past": account.name}
    ctx.answer(said, values)


@feature.command(Command("thatwasnt", (_NAME,), who=Who.DECIDER))
def undo(ctx: Context, call: Call) -> None:
    """A name of the past was given to the wrong member: it is nobody's again."""
    name = _name(call)
    found = lookups.given(ctx.db, ctx.community.id, name)
    if not found:
        raise CommandError("claim-not-given", name=name)
    for own, account in found:
        member = ctx.member_by(own.member_id)
        own.answer, own.at = "no", ctx.now
        persons.part(ctx.db, lambda: ctx.unit.new_id("moved"), account.id)
        account = ctx.db.get_one(Account, own.account_id)
        link = ctx.db.get(Link, (member.id, account.member_id))
        if link is not None:
            ctx.db.delete(link)
        ctx.members_changed()
        _tell(ctx, member, account, "claim-told-undone")
    ctx.answer("claim-undone", {"name": name})


def _name(call: Call) -> str:
    return shorten((call.get("name", str) or "").strip().lstrip("@"), _LONGEST)


def _is_free(ctx: Context, account: Account) -> bool:
    return ctx.is_of_the_past(ctx.member_by(account.member_id))


def _tell(ctx: Context, member: Member, account: Account, key: str) -> None:
    ctx.tell(member, ctx.words_for(member).rich(key, name=account.name, platform=called(account.platform)))
