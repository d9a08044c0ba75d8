"""`/newsletter`: when the next one comes, the last one again, and what a member wants of it."""

from __future__ import annotations

from copbot.features.newsletter import ISSUE, feature, lookups, showing
from copbot.features.newsletter.mailing import by_mail
from copbot.features.newsletter.making import running
from copbot.features.newsletter.nudging import PRIVATE
from copbot.features.newsletter.tables import Reader
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.hearers import promise
from copbot.kit.waits import CHOICES, Choice
from copbot.language.wording import everywhere
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import lines
from storage.models import Member

_WHAT = Option(
    "what", Kind.WORD, required=False, choices=("on", "off", "mail", "quotes", "last"), names="newsletter-what"
)


@feature.command(Command("newsletter", (_WHAT, Option("value", Kind.TEXT, required=False)), aside=True))
def newsletter(ctx: Context, call: Call) -> None:
    """How it stands; or have it come privately, or not be quoted in it."""
    value = (call.get("value", str) or "").strip()
    match call.get("what", str):
        case "on":
            _come(ctx)
        case "off":
            wanted(ctx, ctx.member).privately = False
            ctx.answer("newsletter-off")
        case "mail":
            by_mail(ctx, value)
        case "quotes":
            _quotes(ctx, value)
        case "last":
            _last(ctx)
        case _:
            _tell(ctx)


def wanted(ctx: Context, member: Member) -> Reader:
    """What the member wants, to be changed."""
    found = lookups.reader(ctx.db, member.id)
    if found is None:
        found = Reader(member_id=member.id, community_id=ctx.community.id)
        ctx.db.add(found)
    ctx.unit.leave_trace()
    return found


def _come(ctx: Context) -> None:
    own = wanted(ctx, ctx.member)
    own.privately, own.since = True, own.since or ctx.now
    ctx.db.flush()
    promise(ctx, PRIVATE, ctx.answer_words.rich("newsletter-on"))


def _quotes(ctx: Context, value: str) -> None:
    on, off = (everywhere(f"switch-{word}") for word in ("on", "off"))
    if value.casefold() not in on | off:
        raise CommandError("newsletter-quotes-how")
    own = wanted(ctx, ctx.member)
    own.unquoted = value.casefold() in off
    ctx.answer("newsletter-quotes-off" if own.unquoted else "newsletter-quotes-on")


def _last(ctx: Context) -> None:
    last = lookups.last_sent(ctx.db, ctx.community.id)
    if last is None:
        raise CommandError("newsletter-none")
    told = showing.issue(ctx, ctx.answer_words, last, ctx.platform)
    ctx.answer("lines", {"lines": told}, purpose=Purpose(ISSUE, (last.id,)))


def _tell(ctx: Context) -> None:
    words, now = ctx.answer_words, running(ctx)
    last, own = lookups.last_sent(ctx.db, ctx.community.id), lookups.reader(ctx.db, ctx.member_id)
    draft = lookups.draft(ctx.db, ctx.community.id)
    rows = []
    if draft is not None:
        rows.append(words.rich("newsletter-next", at=draft.due.astimezone(ctx.zone)))
    elif now is not None and now.ends is not None:
        rows.append(words.rich("newsletter-maybe", at=now.ends.astimezone(ctx.zone)))
    if last is not None:
        rows.append(words.rich("newsletter-last", number=f"{last.number}", at=last.at.astimezone(ctx.zone)))
    rows.append(words.rich("newsletter-is-on" if own is not None and own.privately else "newsletter-is-off"))
    box = lookups.mailbox(ctx.db, ctx.member_id)
    if box is not None and box.confirmed:
        rows.append(words.rich("newsletter-mailed"))
    rows.append(words.rich("newsletter-unquoted" if own is not None and own.unquoted else "newsletter-quoted"))
    ctx.answer("lines", {"lines": lines(rows)})


@CHOICES.by(feature)
def choices(ctx: Context) -> list[Choice]:
    """Whether it comes privately, and whether one is quoted."""
    words, own = ctx.answer_words, lookups.reader(ctx.db, ctx.member_id)
    comes, unquoted = own is not None and own.privately, own is not None and own.unquoted
    come = Button(words.line(f"page-comes-{'off' if comes else 'on'}"), f"newsletter {'off' if comes else 'on'}")
    switch = "on" if unquoted else "off"
    quote = Button(words.line(f"page-quotes-{switch}"), f"newsletter quotes {switch}")
    return [
        Choice(words.line("page-comes"), words.rich(f"newsletter-is-{'on' if comes else 'off'}"), (come,)),
        Choice(words.line("page-quotes"), words.rich(f"newsletter-{'unquoted' if unquoted else 'quoted'}"), (quote,)),
    ]
