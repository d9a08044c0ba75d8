"""Who is likely to know: members whose answers to similar questions were accepted."""

from __future__ import annotations

from copbot.context import Context
from storage import queries, search

_LOOK_AT = 20


def experts(ctx: Context, text: str) -> dict[int, float]:
    """Members by id with how much they are likely to know about it, most likely first."""
    found = dict(search.find(ctx.db, ctx.community.id, text, ctx.community.settings.language, limit=_LOOK_AT))
    known: dict[int, float] = {}
    for question, member in queries.accepted_by(ctx.db, list(found)).items():
        known[member] = known.get(member, 0.0) + found[question]
    return dict(sorted(known.items(), key=lambda item: (-item[1], item[0])))
