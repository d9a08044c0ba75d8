"""Words go to the other side of a ticket, and whoever wrote them is told what became of them."""

from __future__ import annotations

from copbot.community.naming import name_for, name_on
from copbot.features.helpdesk import purpose
from copbot.features.helpdesk.life import member_says, staff_says
from copbot.features.helpdesk.limits import not_too_many
from copbot.features.helpdesk.member import Reached, outcome
from copbot.features.helpdesk.sides import is_staff
from copbot.features.helpdesk.tables import Ticket
from copbot.kit.brought import Brought, noted
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
    files = text.files
    if ticket.member_id == ctx.member_id:
        not_too_many(ctx)
        heard = member_says(ctx, ticket, text)
        if heard.now and not files and ctx.room is not None and ctx.room.can.reactions and ctx.message is not None:
            ctx.react(ctx.room, ctx.message, _DONE)
            return
        told = noted(ctx.answer_words, outcome(ctx, ticket, heard, "ticket-passed"), files, "brought-say")
        ctx.answer("lines", {"lines": told}, purpose=purpose(ticket.id))
        return
    if not is_staff(ctx, ticket):
        raise CommandError("command-moderators")
    reached = staff_says(ctx, ticket, text)
    seen = reached is Reached.PRIVATELY and not files
    if seen and ctx.room is not None and ctx.room.can.reactions and ctx.message is not None:
        ctx.react(ctx.room, ctx.message, _DONE)
        return
    member = ctx.member_by(ticket.member_id)
    if not ctx.is_here(member):
        name = member.name
    else:
        name = name_for(ctx, ctx.member, member) if ctx.room is None else name_on(ctx, member, ctx.room.platform)
    told = noted(ctx.answer_words, ctx.answer_words.rich(_KEYS[reached], name=name), files, "brought-say")
    ctx.answer("lines", {"lines": told}, purpose=purpose(ticket.id))


def attempt(ctx: Context, ticket: Ticket, text: Brought) -> None:
    """Pass the words on, or say why that can't be."""
    try:
        pass_on(ctx, ticket, text)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=purpose(ticket.id))
