"""A message is reported: the moderators get it with its author, its words and where it stands."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.helpdesk import PURPOSE, HelpdeskSettings, feature, lookups, purpose
from copbot.features.helpdesk.life import Reported, begin, member_says, more, still_heard
from copbot.features.helpdesk.limits import not_too_many
from copbot.features.helpdesk.member import outcome
from copbot.features.helpdesk.tables import Ticket
from copbot.kit.brought import NOTHING, Brought
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import MessageReported
from copbot.kit.nudge import Heard
from copbot.kit.offers import OF_MEMBERS
from copbot.kit.places import post_here, sent_here
from copbot.kit.saying import files_of
from copbot.rooms.purpose import read
from copbot.rooms.recent import Recent
from storage import traces
from storage.models import Outbox

_TOGETHER = timedelta(days=1)
"""Reports of one message within this time are one ticket."""


def ticket_of_row(ctx: Context, sent: Outbox | None) -> Ticket | None:
    """The ticket that something is about that the bot said."""
    number = read(sent.purpose).about(PURPOSE) if sent else None
    found = ctx.db.get(Ticket, number) if number is not None else None
    return found if found is not None and found.community_id == ctx.community.id else None


def about_ticket(ctx: Context, message: str) -> Ticket | None:
    """The ticket that this message of the bot is about, where the event is."""
    return ticket_of_row(ctx, sent_here(ctx, message))


def is_of_somebody(ctx: Context, message: str) -> bool:
    """Is this a message of a person in a room, or one that stands for it, rather than a word of the bot's own?

    What members have made and the bot shows is theirs.
    """
    if ctx.room is None:
        return False
    if sent_here(ctx, message) is None or post_here(ctx, message) is not None:
        return True
    return bool(_made_by_members(ctx, message))


def _made_by_members(ctx: Context, message: str) -> str:
    """What this message of the bot's shows that members have made."""
    sent = sent_here(ctx, message)
    shown = OF_MEMBERS.ask(ctx, read(sent.purpose)) if sent is not None else []
    return next(filter(None, shown), "")


@feature.command(
    Command(
        "report", (Option("text", Kind.TEXT, required=False),), in_room=True, menu=True, aside=True, on_reaction="🚩"
    )
)
def report_command(ctx: Context, call: Call) -> None:
    """A message is put before the moderators."""
    if call.message is None or not is_of_somebody(ctx, call.message):
        raise CommandError("report-which")
    if _by_reaction(ctx, call) and not ctx.settings(HelpdeskSettings).flag:
        raise CommandError("report-which")
    report(ctx, call, with_what_came(ctx, call.get("text", str) or ""))


def report(ctx: Context, call: Call, text: Brought) -> None:
    """Put the message before the moderators, as one ticket with what others say of it. Raises CommandError."""
    if ctx.room is None or call.message is None:
        raise CommandError("report-which")
    found = _found(ctx, call.message)
    if found.author == ctx.member_id:
        raise CommandError("report-own")
    ctx.emit(MessageReported(ctx.room.id, call.message))
    not_too_many(ctx)
    known = lookups.report_of(ctx.db, ctx.room.id, call.message, ctx.now - _TOGETHER)
    if known is not None and ctx.moderates and known.member_id != ctx.member_id and not text:
        # A moderator is among those who know. In the room nothing is said to a sign.
        if ctx.room.can.ephemeral or ctx.reachable(ctx.member) or not _by_reaction(ctx, call):
            ctx.answer("report-known", {"number": f"{known.id}"}, aloud="report-noted")
        return
    if known is None:
        ticket, heard = begin(ctx, text, found)
    else:
        ticket, heard = known, _once_more(ctx, known, text)
    _answer(ctx, call, ticket, heard)


def with_what_came(ctx: Context, words: str) -> Brought:
    """The words of a command with what came with them; what stands in a room can be opened there."""
    there = ctx.room.address_of(ctx.message) if ctx.files and ctx.room is not None and ctx.message else None
    return Brought(f"{words}\n{there}".strip() if there is not None else words, ctx.files)


def _once_more(ctx: Context, ticket: Ticket, text: Brought) -> Heard:
    if ticket.member_id == ctx.member_id:
        return member_says(ctx, ticket, text) if text else Heard(still_heard(ctx, ticket))
    if traces.spend(ctx.db, ctx.community.id, f"report {ticket.id}", ctx.member_id, 1, ctx.now):
        ticket.reports += 1
    elif not text:
        return Heard(still_heard(ctx, ticket))
    return more(ctx, ticket, text, "ticket-reported-again" if text else "ticket-reported-more")


def _found(ctx: Context, message: str) -> Reported:
    """What is known of a message of the event's room."""
    room = ctx.room.id if ctx.room is not None else 0
    post, said = post_here(ctx, message), ctx.memory(Recent).whole(room, message)
    if post is not None:
        text, files = post.text, files_of(post)
        if not text and not files and said is not None:
            text, files = said.text, said.files
        return Reported(room, message, post.author_id, Brought(text, files))
    if said is None:
        shown = _made_by_members(ctx, message)
        return Reported(room, message, None, Brought(shown, ()) if shown else NOTHING)
    account = ctx.directory.member(ctx.unit, ctx.community, said.platform, said.author, ctx.now)
    return Reported(room, message, account.member, Brought(said.text, said.files))


def _answer(ctx: Context, call: Call, ticket: Ticket, heard: Heard) -> None:
    """Only who reported hears what became of it, if that can be; the room nothing of what it is about."""
    told = outcome(ctx, ticket, heard, "report-done")
    reacted, can = _by_reaction(ctx, call), ctx.room.can if ctx.room is not None else None
    if can is not None and can.ephemeral and not reacted:
        ctx.answer("lines", {"lines": told}, purpose=purpose(ticket.id))
    elif ctx.reachable(ctx.member):
        ctx.tell(ctx.member, told, purpose=purpose(ticket.id))
    elif not reacted:
        ctx.answer("report-noted" if heard.now else "report-kept")


def _by_reaction(ctx: Context, call: Call) -> bool:
    """Was it given by a reaction on the message, rather than by a message or a command of its own?"""
    return ctx.message == call.message
