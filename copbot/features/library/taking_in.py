"""A list of literature that was pasted: what is not there yet is put there, and one line says what came of it."""

from __future__ import annotations

from copbot.features.library import card, importing, putting
from copbot.features.library.importing import NoReaderError
from copbot.features.library.likeness import like
from copbot.features.library.reading import Written
from copbot.features.library.tables import Shelf
from copbot.kit.commands import CommandError
from copbot.kit.context import Context


def take_in(ctx: Context, text: str) -> None:
    """Put in all that the list holds. Raises CommandError for what can't be read."""
    try:
        found = importing.read(text)
    except NoReaderError:
        raise CommandError("add-no-reader") from None
    if not found:
        raise CommandError("add-unreadable")
    put, there = 0, 0
    for entry in found:
        if putting.same(ctx, entry) is not None or like(ctx, entry) is not None:
            there += 1
        else:
            putting.made(ctx, Written(Shelf.LITERATURE, entry))
            put += 1
    name = card.name(ctx, ctx.member_id)
    ctx.answer("add-list", {"count": put, "there": there, "name": name})
