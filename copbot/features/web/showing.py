"""A picture that a feature keeps, for who may see it now: other pages show it."""

from __future__ import annotations

from copbot.community.values import maybe_number
from copbot.features.web import feature
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.pictures import MAY_SEE, PAGE, whole


@feature.page(Page(PAGE, listed=False))
def picture(ctx: Context, query: Query) -> Shown:
    """The picture of that number, as a file."""
    number = maybe_number(query.get("number"))
    if number is None or not any(MAY_SEE.ask(ctx, number)):
        return None
    return whole(ctx, number)
