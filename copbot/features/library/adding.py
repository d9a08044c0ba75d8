"""`/add`: what somebody has made or found is put in the library; what is there already is not put there twice."""

from __future__ import annotations

from datetime import datetime, timedelta

from cachetools import LRUCache

from copbot.features.library import DOUBT, ITEM, card, feature, importing, keeping, putting, taking_in
from copbot.features.library.likeness import like
from copbot.features.library.reading import UnreadableError, Written, read
from copbot.features.library.sight import found
from copbot.features.library.tables import LibraryItem, Shelf
from copbot.features.library.versions import renew
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.places import sent_here
from copbot.kit.undoing import Undoable
from copbot.rooms import purpose
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import lines, shorten

_FORM = (
    Field("what", "text", required=True),
    Field("authors", "text", said=True),
    Field("year", "text", said=True),
    Field("subjects", "text", said=True),
)
_HOLDS = timedelta(days=1)


class Doubts(Undoable):
    """What each wants to add that may be there already, in memory: who is asked after a restart adds it once more."""

    def __init__(self) -> None:
        self._of: LRUCache[tuple[int, int], tuple[Written, datetime]] = LRUCache(1_000)

    def note(self, who: tuple[int, int], written: Written, now: datetime) -> None:
        """This is in doubt."""
        self.put(self._of, who, (written, now))

    def take(self, who: tuple[int, int], now: datetime) -> Written | None:
        """It is no more."""
        written, at = self.drop(self._of, who) or (None, now)
        return written if now - at <= _HOLDS else None


@feature.command(Command("add", (Option("text", Kind.TEXT, required=False),), form=_FORM))
def add(ctx: Context, call: Call) -> None:
    """Put it in the library; in reply to an item it is a new version of that, in reply to a message that is kept."""
    text = (call.get("text", str) or "").strip()
    replied = _replied(ctx, call)
    if replied is not None and text:
        renew(ctx, replied, text)
        return
    if not text and call.message is not None and ctx.room is not None and replied is None:
        keeping.put(ctx, ctx.room, call.message, "")
        return
    if importing.kind_of(text):
        taking_in.take_in(ctx, text)
        return
    written = _read(text)
    before = putting.same(ctx, written.entry)
    if before is not None:
        ctx.answer(
            "lines",
            {"lines": lines([ctx.answer_words.rich("add-there"), card.card(ctx, ctx.answer_words, before)])},
            purpose=card.purpose(before),
        )
        return
    alike = like(ctx, written.entry)
    if alike is not None:
        _doubt(ctx, alike, written)
        return
    put(ctx, written)


def _read(text: str) -> Written:
    try:
        return read(text)
    except UnreadableError as error:
        raise CommandError(error.key) from None


def _replied(ctx: Context, call: Call) -> LibraryItem | None:
    sent = sent_here(ctx, call.message) if call.message is not None else None
    number = purpose.read(sent.purpose).numbers if sent is not None else ()
    is_item = sent is not None and purpose.read(sent.purpose) == Purpose(ITEM, number)
    return found(ctx, number[0]) if is_item and number else None


def _doubt(ctx: Context, alike: LibraryItem, written: Written) -> None:
    ctx.lasting(Doubts).note((ctx.community.id, ctx.member_id), written, ctx.now)
    words = ctx.answer_words
    [row] = card.rows(ctx, words, [alike])
    buttons = (
        Button(words.line("add-is-it"), f"adding yes {alike.id}"),
        Button(words.line("add-is-not"), f"adding no {alike.id}"),
    )
    ctx.answer("add-doubt", {"row": row}, buttons=buttons, purpose=Purpose(DOUBT, (alike.id,)))


@feature.command(
    Command(
        "adding",
        (Option("what", Kind.WORD, choices=("yes", "no")), Option("number", Kind.NUMBER)),
        listed=False,
        pressed=Pressed.ALL,
    )
)
def adding(ctx: Context, call: Call) -> None:
    """What stands behind the buttons."""
    decide(ctx, call.get("number", int), same_one=call.get("what", str) == "yes")


def decide(ctx: Context, number: int | None, *, same_one: bool) -> None:
    """It is the one that is there; or it is not, and is put beside it. Raises CommandError if nothing is in doubt."""
    item = found(ctx, number)
    written = ctx.lasting(Doubts).take((ctx.community.id, ctx.member_id), ctx.now)
    if written is None or (item is None and same_one):
        raise CommandError("add-over")
    if same_one and item is not None:
        card.show(ctx, item)
        return
    put(ctx, written)


def put(ctx: Context, written: Written) -> LibraryItem:
    """Put it there, and say so."""
    item = putting.made(ctx, written)
    words = ctx.words if ctx.room is not None else ctx.answer_words
    key = {Shelf.OWN: "own", Shelf.LINK: "link"}.get(written.kind, "literature")
    lacks = not written.entry.title
    told = words.rich(
        "add-added",
        number=f"{item.id}",
        title=shorten(item.title, 120),
        kind=key,
        name=card.name(ctx, ctx.member_id),
        lacks="yes" if lacks else "no",
        alone="yes" if ctx.room is None else "no",
    )
    if ctx.room is None:
        ctx.answer("lines", {"lines": told}, buttons=card.own_choices(ctx, words, item), purpose=card.purpose(item))
        return item
    card.announce(ctx, item, told, ctx.own_message)
    if ctx.room.can.native_commands:
        ctx.answer("keep-done", {"number": f"{item.id}"})
    return item
