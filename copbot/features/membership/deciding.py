"""Moderators decide about applications, by buttons or commands; a decline has a reason."""

from __future__ import annotations

from copbot.community.naming import name_for, name_on
from copbot.features.membership import DECLINE, MembershipSettings, feature, lookups
from copbot.features.membership.nudging import application
from copbot.features.membership.standing import admit, answer_requests, become, fill, of, tell
from copbot.features.membership.tables import Standing
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines
from storage.models import Member

_LONGEST = 500
_SHOWN = 5
_BROUGHT = 20


@feature.command(
    Command(
        "admit",
        (Option("member", Kind.MEMBER), Option("reason", Kind.TEXT, required=False)),
        who=Who.DECIDER,
        final=True,
    )
)
def admit_member(ctx: Context, call: Call) -> None:
    """Let somebody in, whether he or she applied or not."""
    _admitted(ctx, call.get("member", int) or 0, call.get("reason", str) or "")


@feature.command(
    Command("decline", (Option("member", Kind.MEMBER), Option("reason", Kind.TEXT)), who=Who.DECIDER, final=True)
)
def decline(ctx: Context, call: Call) -> None:
    """Decline an application, with a reason."""
    declined(ctx, call.get("member", int) or 0, call.get("reason", str) or "")


@feature.command(
    Command(
        "applicant",
        (
            Option("number", Kind.NUMBER),
            Option("choice", Kind.WORD, choices=("yes", "no")),
            Option("reason", Kind.TEXT, required=False),
        ),
        who=Who.DECIDER,
        listed=False,
        final=True,
        pressed=Pressed.ALL,
    )
)
def applicant(ctx: Context, call: Call) -> None:
    """What stands behind the buttons of an application, and behind the field for a reason of a page."""
    number = call.get("number", int) or 0
    if call.get("choice", str) == "yes":
        _still_applies(ctx, number)
        _admitted(ctx, number, "")
    elif ctx.outcome is not None:
        # There is no message on a page that could be replied to: the field stood beside the button.
        declined(ctx, number, call.get("reason", str) or "")
    else:
        _still_applies(ctx, number)
        ctx.undecided = True
        name = _named(ctx, ctx.member_by(number))
        key = "decline-why" if ctx.room is None else "decline-why-room"
        ctx.answer(key, {"name": name}, purpose=Purpose(DECLINE, (number,)))


def _named(ctx: Context, member: Member) -> str:
    """How an applicant is named to the moderator who decides."""
    return name_on(ctx, member, ctx.platform) if ctx.room else name_for(ctx, ctx.member, member, decides=True)


def _still_applies(ctx: Context, number: int) -> None:
    """Raises CommandError, with what has become of the application, if nobody has to decide about it any more."""
    own = of(ctx, number)
    if own is None:
        raise CommandError("application-over")
    if own.standing == Standing.APPLICANT:
        return
    name, by = _named(ctx, ctx.member_by(number)), own.decided_by_id
    if own.standing not in (Standing.MEMBER, Standing.WAITING, Standing.DECLINED) or by == ctx.member_id:
        raise CommandError("application-over")
    if by == number:
        raise CommandError("application-agreed", name=name, standing=own.standing)
    if by is None:
        raise CommandError("application-is-in", name=name, standing=own.standing)
    other = name_for(ctx, ctx.member, ctx.member_by(by))
    raise CommandError("application-decided", name=name, by=other, standing=own.standing)


def _admitted(ctx: Context, number: int, reason: str) -> None:
    member = _member(ctx, number)
    before = of(ctx, number)
    if before is not None and before.standing == Standing.MEMBER:
        raise CommandError("admit-is-member", name=member.name)
    standing = admit(ctx, number)
    own = of(ctx, number)
    if own is not None:
        own.decided_by_id, own.reason = ctx.member_id, reason[:_LONGEST]
    why = f" ({reason[:_LONGEST]})" if reason else ""
    told = tell(ctx, number, f"membership-admitted-{standing}", reason=why)
    if standing is Standing.MEMBER:
        answer_requests(ctx, number, yes=True)
    ctx.answer(f"admit-{standing}", {"name": _named(ctx, member), "told": told})


def declined(ctx: Context, number: int, reason: str) -> None:
    """The applicant hears the reason, if there is one, and whether and when he or she can apply again."""
    _still_applies(ctx, number)
    settings = ctx.settings(MembershipSettings)
    own = become(ctx, number, Standing.DECLINED)
    own.decided_by_id, own.reason = ctx.member_id, reason.strip()[:_LONGEST]
    said = own.reason or ctx.words_for(ctx.member_by(number)).line("membership-declined-bare")
    if own.tries < settings.tries:
        at = (ctx.now + settings.again_after).astimezone(ctx.zone_of(ctx.member_by(number)))
        # Who asked in the app asks there again.
        key = "membership-declined-asked" if lookups.requests_of(ctx.db, number) else "membership-declined"
        told = tell(ctx, number, key, reason=said, at=at)
    else:
        told = tell(ctx, number, "membership-declined-last", reason=said)
    answer_requests(ctx, number, yes=False)
    ctx.answer(
        "declined" if own.reason else "declined-bare", {"name": _named(ctx, ctx.member_by(number)), "told": told}
    )


def _member(ctx: Context, number: int) -> Member:
    try:
        return ctx.member_by(number)
    except LookupError:
        raise CommandError("application-over") from None


@feature.command(Command("members", who=Who.DECIDER))
def members(ctx: Context, call: Call) -> None:
    """How many there are, who waits, who brought whom; privately the applications too."""
    fill(ctx)
    words, community = ctx.answer_words, ctx.community.id
    counts = {one.value: lookups.count_standing(ctx.db, community, one) for one in Standing}
    places = ctx.settings(MembershipSettings).places
    rows: list[Text] = [words.rich("members-count", count=counts["member"])]
    if places:
        rows.append(words.rich("members-places", places=places, waiting=counts["waiting"]))
    rows.append(words.rich("members-applicants", count=counts["applicant"]))
    for inviter, brought in lookups.brought(ctx.db, community, _BROUGHT):
        names = ", ".join(name_on(ctx, ctx.member_by(one), ctx.platform, words) for one in brought)
        rows.append(
            words.rich("members-brought", name=name_on(ctx, ctx.member_by(inviter), ctx.platform, words), names=names)
        )
    ctx.answer("lines", {"lines": lines(rows)})
    for own in lookups.standing(ctx.db, community, Standing.APPLICANT, _SHOWN) if ctx.room is None else ():
        shown = application(ctx, own, ctx.member)
        ctx.tell(ctx.member, shown.text, buttons=shown.buttons)
