"""`/newsletter mail`: who gives an address, and confirms that it is his or her own, gets each issue there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import delete
from sqlmodel import col

from copbot.community.people import People
from copbot.features.newsletter import NewsletterSettings, feature, lookups, showing
from copbot.features.newsletter.tables import Issue, Mailbox
from copbot.kit import codes
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.feeds import ONE_CLICK
from copbot.kit.leading import led
from copbot.kit.limits import Limits
from copbot.kit.mail import PLATFORM, post
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.language.wording import everywhere
from copbot.patterns import expression
from copbot.rooms.actions import Button, Failure
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import lines
from storage.models import Member, Outbox

_LETTER, _CODE = "letter", "mailcode"
"""For what a mail is: an issue, for a member; and a code."""
_ADDRESS = expression(r"[^\s@<>()\[\],;:\"\\]{1,64}@[^\s@<>()\[\],;:\"\\.]+(?:\.[^\s@<>()\[\],;:\"\\.]+)+")
_LONGEST = 254
_LENGTH, _HOLDS, _TRIES = 8, timedelta(hours=1), 5
_DAY, _CODES = timedelta(days=1), 3
"""So many codes a day are sent for one member, and to one address: nobody's box is filled with them."""
_REFUSALS = 3


class Refused(NudgeKind):
    """The member's address does not take mail. The subject is the member."""

    name = "mail"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those to whom it happened."""
        found = lookups.mailbox(people.db, member.id)
        return found is not None and found.refused >= _REFUSALS

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """Until another address is given."""
        return self.gets(ctx, member)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """That."""
        return Said(ctx.words_for(member).rich("mail-refused"))


REFUSED = feature.nudge(Refused())


def _own(ctx: Context) -> Mailbox:
    """The author's, to be changed."""
    found = lookups.mailbox(ctx.db, ctx.member_id)
    if found is None:
        found = Mailbox(member_id=ctx.member_id, community_id=ctx.community.id)
        ctx.db.add(found)
    ctx.unit.leave_trace()
    return found


def by_mail(ctx: Context, value: str) -> None:
    """An address, the code that confirms it, or that it is to end."""
    if value.casefold() in everywhere("switch-off"):
        own = _own(ctx)
        _forget(ctx, own)
        own.refused = 0
        ctx.answer("mail-off")
        return
    if not ctx.settings(NewsletterSettings).by_mail:
        raise CommandError("mail-none")
    if ctx.room is not None:
        raise CommandError("mail-privately")
    if not value:
        raise CommandError("mail-how")
    if "@" in value:
        _ask(ctx, value)
    else:
        _confirm(ctx, value)


def _ask(ctx: Context, address: str) -> None:
    """Send a code there."""
    if len(address) > _LONGEST or not _ADDRESS.fullmatch(address) or not (address.isascii() and address.isprintable()):
        raise CommandError("mail-not-an-address")
    limits = ctx.lasting(Limits)
    counts = [limits.add(key, ctx.now, _DAY) for key in (("mail", ctx.member_id), ("mail", address.casefold()))]
    if max(counts) > _CODES:
        raise CommandError("mail-often")
    own, code = _own(ctx), codes.new(_LENGTH)
    _forget(ctx, own)
    own.address, own.code, own.code_until, own.tries = address, codes.hashed(code), ctx.now + _HOLDS, _TRIES
    community = ctx.community.title or ctx.community.name
    words = ctx.words_for(ctx.member).rich("mail-code", community=community, code=code)
    post(ctx, address, words, Purpose(_CODE, (ctx.member_id,)))
    ctx.answer("mail-code-sent")


def _confirm(ctx: Context, code: str) -> None:
    own = _own(ctx)
    good = own.code_until is not None and own.code_until > ctx.now and own.tries > 0 and own.address
    if not good or codes.hashed(code) != own.code:
        own.tries = max(0, own.tries - 1)
        # The refusal is answered, and this try stays counted.
        ctx.answer("mail-wrong", refusal=True)
        return
    own.confirmed, own.code, own.code_until, own.tries, own.refused = True, "", None, 0, 0
    ctx.answer("mail-on")


def _forget(ctx: Context, own: Mailbox) -> None:
    """The address, and what is on its way there."""
    drop_mail(ctx, own.member_id)
    own.address, own.confirmed, own.code, own.code_until, own.tries = "", False, "", None, 0


def drop_mail(ctx: Context, member: int) -> None:
    """Nothing is in the outbox any more for the member's address."""
    own = lookups.mailbox(ctx.db, member)
    if own is not None and own.address:
        ctx.unit.write_later()
        where = (col(Outbox.platform) == PLATFORM, col(Outbox.person) == own.address)
        ctx.db.execute(delete(Outbox).where(*where, col(Outbox.community_id) == own.community_id))


def send(ctx: Context, issue: Issue) -> None:
    """The issue, to each who wants it by mail and is still a member."""
    if not ctx.settings(NewsletterSettings).by_mail:
        return
    for own in lookups.mailboxes(ctx.db, ctx.community.id):
        member = ctx.member_by(own.member_id)
        accounts = ctx.accounts_of(member)
        if not accounts or not ctx.is_here(member):
            continue
        words, account = ctx.words_for(member), accounts[0]
        told = lines([showing.issue(ctx, words, issue, account.platform), words.rich("mail-stop")])
        url = ONE_CLICK.first(ctx, member.id, "newsletter mail off")
        stop = Button(words.line("mail-unsubscribe"), url=url) if url is not None else None
        shown = led(ctx, told, account.platform, None, account.key)
        post(ctx, own.address, shown, Purpose(_LETTER, (issue.id, member.id)), stop)


def done(ctx: Context, event: ActionDone) -> None:
    """How it went; to whom it was is kept no longer. An address that is refused time and again is forgotten.

    What could not be handed over for a day stays as a dead letter, which whoever runs the bot can send again.
    """
    if event.purpose.word not in (_LETTER, _CODE):
        return
    refused = event.failed and event.why.startswith(Failure.GONE)
    row = ctx.db.get(Outbox, event.row)
    if row is not None and (refused or not event.failed or event.purpose.word == _CODE):
        ctx.db.delete(row)
    own = lookups.mailbox(ctx.db, event.purpose.numbers[-1])
    if own is None or not own.confirmed or event.purpose.word == _CODE:
        return
    if not event.failed:
        own.refused = 0
    elif refused:
        own.refused += 1
        if own.refused >= _REFUSALS:
            _forget(ctx, own)
            ctx.db.flush()
            nudge(ctx, REFUSED, [(ctx.member_by(own.member_id), own.member_id)])
