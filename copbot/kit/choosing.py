"""What a word chooses of what the bot offered: a number, or, privately, a plain yes or no."""

from __future__ import annotations

from datetime import datetime, timedelta

from copbot.hearing.yes_no import yes_or_no
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.rooms import outbox, planner
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
    # A yes is to what was said last, whatever was offered before.
    offer = sent_here(ctx, message) if message is not None else last_said(ctx)
    return outbox.line_for(offer.yes_no, says) if offer is not None else None


def _offered(ctx: Context) -> Outbox | None:
    """To what a number is that is written privately: the last list of choices, or the last vote that was shown."""
    return traces.last_offer(ctx.db, ctx.platform, *_since(ctx), f"{VOTING} ")


def last_vote(ctx: Context) -> Outbox | None:
    """The last vote that was shown privately to the author of a private word, within the last days."""
    return traces.last_for(ctx.db, ctx.platform, *_since(ctx), f"{VOTING} ")


def last_said(ctx: Context) -> Outbox | None:
    """What the bot said last to the author of a private word, within the last days; None if it said nothing."""
    return traces.last_said(ctx.db, ctx.platform, *_since(ctx))


def _since(ctx: Context) -> tuple[str, datetime]:
    return ctx.author.id if ctx.author else "", ctx.now - _HOLDS
