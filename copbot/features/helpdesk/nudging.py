"""The moderators hear privately of a ticket, where there is no staff room."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.features.helpdesk import HelpdeskSettings, feature, purpose
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.features.helpdesk.telling import buttons_of, opening, sentence
from copbot.kit.batch import Place
from copbot.kit.brought import NOTHING, keep, kept
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.rooms.text import Text
from storage.models import Member


class Tickets(NudgeKind):
    """Somebody waits for the moderators. The subject is the ticket."""

    name = "helpdesk"
    prompt = True
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While the member waits for an answer, and nobody else sees to it."""
        ticket = ctx.db.get(Ticket, subject)
        if ticket is None or ticket.away or not ticket.waiting or ticket.state == TicketState.CLOSED:
            return False
        return member.id not in (ticket.member_id, ticket.about_id) and ticket.taken_by_id in (None, member.id)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The ticket as it began, with what nobody has heard yet."""
        ticket = ctx.db.get_one(Ticket, subjects[0])
        key, values = opening(ticket, kept(ticket, "pending") or kept(ticket, "text"), ctx.now - ticket.at)
        told = sentence(ctx, ticket, key, values, reader=member)
        return Said(told, buttons_of(ctx.words_for(member), ticket), purpose=purpose(ticket.id))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Any room where the moderator is, rather that of the ticket: nothing of the ticket is said there."""
        origin = ctx.db.get_one(Ticket, subject).origin_id
        rooms = sorted(ctx.rooms, key=lambda room: room.id != origin)
        return next((Place(room) for room in rooms if ctx.is_in(member, room)), None)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """That somebody has written."""
        return Said(ctx.words.rich("ticket-called", names=names))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """A moderator has heard of it: from here on it is brought up again if nobody answers."""
        ticket = ctx.db.get_one(Ticket, subjects[0])
        if not ticket.heard:
            is_heard(ctx, ticket)
            ctx.schedule("left", ticket.id, ctx.now + ctx.settings(HelpdeskSettings).remind_after)


TICKETS = feature.nudge(Tickets())


def is_heard(ctx: Context, ticket: Ticket) -> None:
    """A moderator knows of the ticket."""
    ticket.heard = True
    keep(ticket, "pending", NOTHING)
    ctx.cancel("unheard", ticket.id)
