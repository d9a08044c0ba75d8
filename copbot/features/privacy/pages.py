"""The pages of what is kept about a member: how much of what, what exactly, and all of it as a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from copbot.community.naming import called
from copbot.community.values import maybe_number
from copbot.features.privacy import feature
from copbot.features.privacy.came import parted, shown
from copbot.features.privacy.everywhere import all_of
from copbot.features.privacy.exporting import for_programs, whole
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.patterns import expression
from copbot.rooms.actions import Button
from copbot.rooms.text import shorten
from storage import privacy

_ROWS = 25
_SIGNS = ("hash",)
_MOMENT = expression(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_LONGEST = 500
"""So many characters of each value are shown; the file has all of them."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One kind of what is kept, and how much of it."""

    name: str
    table: str
    count: int


@feature.page(Page("data"))
def data(ctx: Context, query: Query) -> Shown:
    """Who the member is to the bot, and how much is kept of what."""
    words, member = ctx.answer_words, ctx.member
    counts = privacy.counted(ctx.db, all_of(ctx, member.id))
    rooms = {room.id: room.name for room in ctx.rooms}
    return {
        "name": member.name,
        "accounts": [
            (called(one.platform), one.name, ", ".join(rooms[room] for room in one.rooms if room in rooms))
            for one in ctx.accounts_of(member)
        ],
        "kept": [Kept(words.line(f"export-{table}"), table, count) for table, count in counts.items()],
        "forget": Button(words.line("page-data-forget"), "forget"),
        "unlink": Button(words.line("page-data-unlink"), "unlink") if len(ctx.accounts_of(member)) > 1 else None,
    }


@feature.page(Page("kept", listed=False))
def kept(ctx: Context, query: Query) -> Shown:
    """The rows of one kind, the newest first."""
    table, skip = query.get("of", ""), max(0, maybe_number(query.get("from")) or 0)
    found = privacy.some(ctx.db, table, all_of(ctx, ctx.member.id), _ROWS + 1, skip)
    if not found:
        return None
    words, rows = ctx.answer_words, []
    for row in parted(found[:_ROWS]):
        # What is not set tells nothing.
        told = ((name, shorten(_read(ctx, name, value), _LONGEST)) for name, value in row.items() if value)
        rows.append([(name, text) for name, text in told if text])
    return {
        "name": words.line(f"export-{table}"),
        "table": table,
        "first": skip + 1,
        "rows": rows,
        "older": skip + _ROWS if len(found) > _ROWS else None,
    }


def _read(ctx: Context, name: str, value: object) -> str:
    """A value as the member reads it: a moment by his or her own clock, and no sign that says nothing to people."""
    if name in _SIGNS:
        return ""
    at = _moment(value)
    if at is None:
        return shown(ctx.answer_words, name, value)
    return ctx.answer_words.time(at.astimezone(ctx.zone_of(ctx.member)))


def _moment(value: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) and _MOMENT.match(value) else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None


@feature.page(Page("datafile", listed=False))
def data_file(ctx: Context, query: Query) -> Shown:
    """All that is kept of the member in this community, for programs."""
    return for_programs(whole(ctx, [(ctx, all_of(ctx, ctx.member.id))]))
