"""The pages of what waits for a member, and of what needs a moderator's attention, as each feature tells it."""

from __future__ import annotations

from copbot.features.help import feature
from copbot.features.help.status import stands
from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.waits import NEEDS, WAITS


@feature.page(Page("waiting", first=True))
def waiting(ctx: Context, query: Query) -> Shown:
    """What waits for the member."""
    return {"rows": [one for found in WAITS.ask(ctx) for one in found]}


@feature.page(Page("attention", Who.MODERATOR, first=True))
def attention(ctx: Context, query: Query) -> Shown:
    """What waits for the moderators, and how things stand."""
    return {"rows": [one for found in NEEDS.ask(ctx) for one in found], "stands": stands(ctx)}
