"""Entries that are shown for themselves, at the end of their week."""

from __future__ import annotations

from copbot.features.columns import ENTRY, lookups, telling
from copbot.features.columns.tables import Column, Entry, Way
from copbot.features.columns.winning import keep_picture
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines

_MOST = 10
"""So many are shown at once; the others wait for the next week."""


def display(ctx: Context, column: Column) -> None:
    """Show what was sent in, each as a message of its own; then say how to enter."""
    entries = lookups.entries(ctx.db, column.id, Way.WAITING)[:_MOST]
    for number, entry in enumerate(entries):
        head: list[Text] = [ctx.words.rich("column-free", name=column.name, count=len(entries))] if not number else []
        _show(ctx, column, entry, head)
        entry.state = Way.OVER.value
        keep_picture(ctx, entry)


def _show(ctx: Context, column: Column, entry: Entry, head: list[Text]) -> None:
    words = ctx.words
    told = words.rich(
        "column-by", author=telling.author(ctx, column, entry.member_id), text=telling.called(words, entry)
    )
    file = telling.picture(ctx, words, entry)
    where = telling.place(ctx, column)
    ctx.say(where, lines([*head, told]), files=telling.files(file), purpose=Purpose(ENTRY, (entry.id,)))
