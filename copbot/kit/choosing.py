"""What a word chooses of what the bot offered: a number, or, privately, a plain yes or no."""

from __future__ import annotations

from datetime import timedelta

from copbot.hearing.yes_no import yes_or_no
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.rooms import outbox, planner, purpose
from copbot.rooms.purpose import VOTING
from storage import traces
from storage.models import Outbox

_HOLDS = timedelta(days=7)


def chosen(ctx: Context, words: str, message: str | None) -> str | None:
    """The command line of the choice that the words stand for, in reply to this message or privately to the last one.

    None if they stand for none; `outbox.SEVERAL` if several choices say yes, or no.
    """
    if ctx.author is None:
        return None
    number = planner.chosen(words)
    if number is not None:
        offer = sent_here(ctx, message) if message is not None else _offered(ctx)
        choices = offer.choices.split("\n") if offer and offer.choices else []
        return choices[number] if number < len(choices) else None
    says = yes_or_no(words) if ctx.room is None else None
    if says is None:
        return None
    offer = sent_here(ctx, message) if message is not None else _last(ctx, numbered=False)
    return outbox.line_for(offer.yes_no, says) if offer is not None else None


def _offered(ctx: Context) -> Outbox | None:
    """What was last offered by numbers, unless something was shown since on which one votes by writing them."""
    said = last_said(ctx)
    voting = said is not None and not said.choices and purpose.read(said.purpose).word == VOTING
    return None if voting else _last(ctx, numbered=True)


def last_said(ctx: Context) -> Outbox | None:
    """What the bot said last to the author of a private word, within the last days; None if it said nothing."""
    return _last(ctx, numbered=False)


def _last(ctx: Context, *, numbered: bool) -> Outbox | None:
    person, since = ctx.author.id if ctx.author else "", ctx.now - _HOLDS
    if numbered:
        return traces.last_choices(ctx.db, ctx.platform, person, since)
    # A yes is to what was said last, whatever was offered before.
    return traces.last_said(ctx.db, ctx.platform, person, since)
