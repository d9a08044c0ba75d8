"""What became of what the bot said about tickets: its ids, and what could not be delivered."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.helpdesk import PURPOSE, THREAD, HelpdeskSettings, feature, lookups, purpose
from copbot.features.helpdesk.member import to_member
from copbot.features.helpdesk.sides import to_staff
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.kit.brought import keep, kept
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.limits import Limits
from storage.models import Outbox

_DAY = timedelta(days=1)


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """What was said in the staff room, and its thread, have their ids now; or somebody could not be reached."""
    about = done.purpose.about(PURPOSE)
    number = about if about is not None else done.purpose.about(THREAD)
    found = ctx.db.get(Ticket, number) if number is not None else None
    if found is None:
        return
    if found.sent == done.row:
        found.message = done.made
    elif found.thread_sent == done.row:
        found.thread = done.made
        found.thread_sent = None if done.failed else found.thread_sent
    if done.failed and about is not None:
        _undelivered(ctx, found, done.row)


def _undelivered(ctx: Context, ticket: Ticket, row: int) -> None:
    sent = ctx.db.get(Outbox, row)
    if sent is None:
        return
    account = None
    if sent.person is not None:
        account = ctx.directory.account(ctx.unit, ctx.community, sent.platform, sent.person)
    # What was last to be said in a room was for the side whose turn it is.
    to_whose_it_is = account.member == ticket.member_id if account is not None else not ticket.waiting
    if not to_whose_it_is and ticket.waiting and ticket.state != TicketState.CLOSED:
        _nobody_told(ctx, ticket, sent)
    elif to_whose_it_is and kept(ticket, "held") and not ticket.away:
        # An answer that was not read; what else the member was told does not matter to the moderators.
        to_staff(ctx, ticket, "ticket-unreached")


def _nobody_told(ctx: Context, ticket: Ticket, sent: Outbox) -> None:
    """A moderator could not be reached; if no other was, the ticket is kept, and the member told so, once a day."""
    if lookups.also_told(ctx.db, str(purpose(ticket.id)), sent, ticket.member_id):
        return
    ticket.heard = False
    keep(ticket, "pending", kept(ticket, "pending") or kept(ticket, "text"))
    ctx.cancel("left", ticket.id)
    # Not at once: whoever could not be reached now can't be in a moment.
    ctx.schedule("unheard", ticket.id, ctx.now + ctx.settings(HelpdeskSettings).remind_after)
    if ctx.lasting(Limits).add(("unreached", ticket.id), ctx.now, _DAY) == 1:
        to_member(ctx, ticket, "ticket-not-reached")
