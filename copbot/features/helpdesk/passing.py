"""Words go to the other side of a ticket, and whoever wrote them is told what became of them."""

from __future__ import annotations

from copbot.community.naming import name_for, name_on
from copbot.features.helpdesk import purpose
from copbot.features.helpdesk.life import member_says, staff_says
from copbot.features.helpdesk.limits import not_too_many
from copbot.features.helpdesk.member import Reached, outcome
from copbot.features.helpdesk.sides import is_staff
from copbot.features.helpdesk.tables import Ticket
from copbot.kit.brought import Brought, answer_noted
from copbot.kit.commands import CommandError
from copbot.kit.context import Context

_DONE = "✅"
_KEYS = {
    Reached.PRIVATELY: "ticket-passed-to",
    Reached.CALLED: "ticket-passed-called",
    Reached.NOT: "ticket-passed-not",
}


def pass_on(ctx: Context, ticket: Ticket, text: Brought) -> None:
    """Pass the words on from the side on which their author stands. Raises CommandError if that can't be."""
    if ticket.member_id == ctx.member_id:
        not_too_many(ctx)
        heard = member_says(ctx, ticket, text)
        if not (heard.now and _by_sign(ctx, text)):
            told = outcome(ctx, ticket, heard, "ticket-passed")
            answer_noted(ctx, told, text.files, "brought-say", purpose=purpose(ticket.id))
        return
    if not is_staff(ctx, ticket):
        raise CommandError("command-moderators")
    reached = staff_says(ctx, ticket, text)
    if reached is Reached.PRIVATELY and _by_sign(ctx, text):
        return
    member = ctx.member_by(ticket.member_id)
    if not ctx.is_here(member):
        name = member.name
    else:
        name = name_for(ctx, ctx.member, member) if ctx.room is None else name_on(ctx, member, ctx.room.platform)
    told = ctx.answer_words.rich(_KEYS[reached], name=name)
    answer_noted(ctx, told, text.files, "brought-say", purpose=purpose(ticket.id))


def _by_sign(ctx: Context, text: Brought) -> bool:
    """A sign on the message says enough; False where there can be none, or there is more to say of what came."""
    if text.files or ctx.room is None or not ctx.room.can.reactions or ctx.message is None:
        return False
    ctx.react(ctx.room, ctx.message, _DONE)
    return True


def attempt(ctx: Context, ticket: Ticket, text: Brought) -> None:
    """Pass the words on, or say why that can't be."""
    try:
        pass_on(ctx, ticket, text)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=purpose(ticket.id))
