"""Plain words of somebody who has several tickets: which of them they are for is asked, and nothing gets lost."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.helpdesk import PURPOSE, feature, lookups, purpose
from copbot.features.helpdesk.own import listed, meant
from copbot.features.helpdesk.passing import attempt, pass_on
from copbot.features.helpdesk.tables import Ticket, TicketState
from copbot.kit.brought import NOTHING, Brought, keep, kept, reads
from copbot.kit.choosing import last_said
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.spoken import waiting
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose, read
from copbot.rooms.text import shorten

_DRAFT = 4000
"""So many characters are kept of what is to be passed on."""
_SHOWN = 200
_CHOICES = 8
_TITLE = 30


def plain(ctx: Context, text: Brought) -> None:
    """Plain private words go to the ticket that the bot spoke of last; what it asked since is for others to take.

    A moderator's words go to nobody whom they may not be for: if something else was spoken of last, it is asked.
    """
    among = _candidates(ctx)
    if not among:
        return
    last = [why for why, _ in waiting(ctx)]
    if last and last[0].word != PURPOSE:
        return
    ctx.taken = True
    if any(why.word != PURPOSE for why in last):
        ctx.answer("ticket-or-other")
    elif len(among) == 1 and (among[0].member_id == ctx.member_id or _spoken_of(ctx, among[0])):
        attempt(ctx, among[0], text)
    else:
        ask_which(ctx, among, text)


@WAITS_FOR_WORDS.by(feature)
def waits_for_words(ctx: Context, why: Purpose) -> bool:
    """One's own ticket, and one in hand."""
    number = why.about(PURPOSE)
    if number is None or ctx.account is None:
        return False
    taken = lookups.in_hand(ctx.db, ctx.member_id) if ctx.decides else ()
    return any(one.id == number for one in (*listed(ctx), *taken))


def _candidates(ctx: Context) -> list[Ticket]:
    """The tickets that plain private words can be for: one's own, and those that a moderator has in hand."""
    own = meant(ctx)
    taken = lookups.in_hand(ctx.db, ctx.member_id) if ctx.decides else ()
    return [*([own] if own is not None else []), *taken]


def _spoken_of(ctx: Context, ticket: Ticket) -> bool:
    """Is it about this ticket what the bot said last?"""
    said = last_said(ctx)
    return said is not None and read(said.purpose) == purpose(ticket.id)


def ask_which(ctx: Context, among: Sequence[Ticket], text: Brought) -> None:
    """Keep the words, and ask for which of these tickets they are."""
    keeper = _keeper(ctx)
    if keeper is None:
        return
    draft = kept(keeper, "draft").and_then(text).cut(last=_DRAFT)
    keep(keeper, "draft", draft)
    words = ctx.answer_words
    buttons = tuple(
        Button(
            words.line("ticket-choice-own", number=f"{ticket.id}")
            if ticket.member_id == ctx.member_id
            else words.line(
                "ticket-choice",
                number=f"{ticket.id}",
                name=shorten(name_for(ctx, ctx.member, ctx.member_by(ticket.member_id)), _TITLE),
            ),
            f"ticket send {ticket.id}",
        )
        for ticket in among[-_CHOICES:]
    )
    ctx.answer("ticket-which", {"text": reads(words, draft.shorter(_SHOWN))}, buttons=buttons)


def send(ctx: Context, ticket: Ticket) -> None:
    """Pass on what was kept to the ticket that was chosen. Raises CommandError."""
    keeper = _keeper(ctx)
    text = kept(keeper, "draft") if keeper is not None else NOTHING
    if keeper is None or not text:
        raise CommandError("ticket-sent-already")
    if ticket.state == TicketState.CLOSED and ticket.member_id != ctx.member_id and ticket.taken_by_id != ctx.member_id:
        raise CommandError("ticket-is-closed")
    pass_on(ctx, ticket, text)
    keep(keeper, "draft", NOTHING)


def _keeper(ctx: Context) -> Ticket | None:
    """The ticket beside which the words are kept that somebody has written: one that he or she has in hand."""
    taken = lookups.in_hand(ctx.db, ctx.member_id)
    return next((ticket for ticket in taken if kept(ticket, "draft")), next(iter(taken), None))
