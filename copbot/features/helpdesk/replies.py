"""What is said in answer to what the bot said about a ticket goes to the other side of it."""

from __future__ import annotations

from copbot.features.helpdesk import HelpdeskSettings, feature, lookups
from copbot.features.helpdesk.choosing import plain
from copbot.features.helpdesk.passing import attempt
from copbot.features.helpdesk.reporting import about_ticket, ticket_of_row
from copbot.features.helpdesk.sides import is_staff
from copbot.kit.brought import Brought
from copbot.kit.commands import line
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.kit.saying import flat
from copbot.rooms import planner
from copbot.rooms.events import MessageDeleted, MessageEdited, MessagePosted
from copbot.rooms.recent import Recent


@feature.before(MessagePosted, plain=False)
def in_the_staff_room(ctx: Context, event: MessagePosted) -> bool:
    """A reply to the bot or a word in a ticket's thread is the moderators' answer; the rest of their talk is not."""
    if ctx.room is None or event.author.bot or (event.reply_to is None and event.thread is None):
        return False
    if ctx.room.name != ctx.settings(HelpdeskSettings).room or line(event.text, ctx.room.can.command_prefix):
        return False
    sent = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    found = ticket_of_row(ctx, sent)
    if found is None and event.thread is not None:
        found = lookups.ticket_in_thread(ctx.db, ctx.room.id, event.thread)
    if found is None or (sent is not None and sent.choices and planner.chosen(event.text) is not None):
        return False
    attempt(ctx, found, words_of(event))
    return True


@feature.on(MessagePosted, strangers=True)
def said(ctx: Context, event: MessagePosted) -> None:
    """A reply about a ticket goes to the other side; so do plain private words of who has a ticket, or one in hand."""
    if ctx.room is not None:
        ctx.memory(Recent).heard(ctx.room.id, event)
        found = about_ticket(ctx, event.reply_to) if event.reply_to is not None else None
        if found is not None and (found.member_id == ctx.member_id or is_staff(ctx, found)):
            attempt(ctx, found, words_of(event))
        return
    if ctx.taken or ctx.account is None:
        # Of who has no account nothing can be waiting, and nothing is written down.
        return
    if event.reply_to is not None:
        meant = about_ticket(ctx, event.reply_to)
    else:
        plain(ctx, words_of(event))
        return
    if meant is not None:
        ctx.taken = True
        attempt(ctx, meant, words_of(event))


def words_of(event: MessagePosted) -> Brought:
    """What was written, with all addresses, and what came with it."""
    return Brought(flat(event.text, event.spans), event.files)


@feature.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """A message reads otherwise: so it does when it is reported."""
    if ctx.room is not None:
        ctx.memory(Recent).reword(ctx.room.id, event.message, event.text, event.spans)


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """Of a message that is gone nothing is remembered."""
    if ctx.room is not None:
        ctx.memory(Recent).forget(ctx.room.id, event.message)
