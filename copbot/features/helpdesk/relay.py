"""Replies to what the bot said about a ticket go to the other side of it."""

from __future__ import annotations

from copbot import planner
from copbot.commands import CommandError, line
from copbot.context import Context
from copbot.domain import ActionDone
from copbot.events import MessagePosted
from copbot.features.helpdesk.asking import is_staff, too_many
from copbot.features.helpdesk.base import PURPOSE, THREAD, HelpdeskSettings, feature
from copbot.features.helpdesk.life import member_says, staff_says
from copbot.naming import name_for
from copbot.pointing import sent_here
from storage import newcomers
from storage.models import Outbox
from storage.newcomers import Ticket

_DONE = "✅"


@feature.before(MessagePosted)
def in_the_staff_room(ctx: Context, event: MessagePosted) -> bool:
    """A reply in the staff room is the moderators' answer, and nothing else; the rest of the talk there is not."""
    if ctx.room is None or event.reply_to is None or event.author.bot:
        return False
    if ctx.room.name != ctx.settings(HelpdeskSettings).room or line(event.text, ctx.room.can.command_prefix):
        return False
    sent = sent_here(ctx, event.reply_to)
    found = _ticket(ctx, sent)
    if found is None or sent is None or (sent.choices and planner.chosen(event.text) is not None):
        return False
    staff_says(ctx, found, event.text)
    if ctx.room.can.reactions:
        ctx.react(ctx.room, event.message, _DONE)
    else:
        ctx.answer("ticket-passed")
    return True


@feature.on(MessagePosted, strangers=True)
def private(ctx: Context, event: MessagePosted) -> None:
    """A private reply about a ticket goes to the other side; so do a member's further words while a ticket is open."""
    if ctx.room is not None or ctx.taken or ctx.account is None:
        # Of who has no account nothing can be waiting, and nothing is written down.
        return
    if event.reply_to is not None:
        found = _ticket(ctx, sent_here(ctx, event.reply_to))
    else:
        found = newcomers.ticket_of(ctx.db, ctx.member_id)
    if found is None:
        return
    ctx.taken = True
    try:
        if found.member_id == ctx.member_id:
            too_many(ctx)
            member_says(ctx, found, event.text)
            ctx.answer("ticket-passed")
        elif is_staff(ctx):
            staff_says(ctx, found, event.text)
            ctx.answer("ticket-passed-to", {"name": name_for(ctx, ctx.member, ctx.member_by(found.member_id))})
        else:
            raise CommandError("command-moderators")
    except CommandError as error:
        ctx.answer(error.key, error.say)


def _ticket(ctx: Context, sent: Outbox | None) -> Ticket | None:
    word, _, number = sent.purpose.partition(" ") if sent else ("", "", "")
    found = ctx.db.get(Ticket, int(number)) if word == PURPOSE else None
    return found if found is not None and found.community_id == ctx.community.id else None


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """What was said in the staff room, and its thread, have their ids now."""
    word, _, number = done.purpose.partition(" ")
    found = ctx.db.get(Ticket, int(number)) if word in (PURPOSE, THREAD) else None
    if found is None:
        return
    if found.sent == done.row:
        found.message = done.made
    elif found.thread_sent == done.row:
        found.thread = done.made
        found.thread_sent = None if done.failed else found.thread_sent
