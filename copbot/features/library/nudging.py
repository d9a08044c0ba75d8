"""What members are asked and told of the library unasked: whether words of theirs may be kept, or be public."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.library import ASKED, OPENING, feature, items, lookups
from copbot.features.library.tables import LibraryItem, LibraryPart, Says
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, shorten, text
from storage import anonymous
from storage.models import Member

_WORDS, _TITLE = 300, 80


def _part(ctx: Context, member: Member, subject: int) -> LibraryPart | None:
    mine = {member.id, *anonymous.masks(ctx.db, [member.id])}
    return next((one for one in lookups.parts(ctx.db, subject) if one.member_id in mine), None)


def _place(ctx: Context, subject: int) -> Place | None:
    """At the message that is kept."""
    item = ctx.db.get_one(LibraryItem, subject)
    return Place(ctx.room_by(item.room_id), None, item.message) if item.room_id is not None else None


class Keeping(NudgeKind):
    """May all members find in the library what the member has said? The subject is the item."""

    name = "library"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is there, and the member has not answered."""
        found = _part(ctx, member, subject)
        return found is not None and found.says == Says.ASKED

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What was kept, by whom, and what can be answered."""
        words, item = ctx.words_for(member), ctx.db.get_one(LibraryItem, subjects[0])
        who = name_for(ctx, member, ctx.member_by(item.member_id)) if item.member_id is not None else ""
        part = _part(ctx, member, item.id)
        room = ctx.room_by(item.room_id).name if item.room_id is not None else ""
        told = words.rich(
            f"keeping-ask-{part.role if part is not None else 'author'}",
            name=who,
            room=room,
            text=_of(ctx, item, part),
        )
        return Said(
            lines([told, words.rich("keeping-until")]), _buttons(words, item), purpose=Purpose(ASKED, (item.id,))
        )

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At the message."""
        return _place(ctx, subject)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, in short: all there know what was said."""
        item = ctx.db.get_one(LibraryItem, subjects[0])
        told = text(names, ": ", ctx.words.rich("keeping-ask-aloud", title=shorten(item.title, _TITLE)))
        return Said(told, _buttons(ctx.words, item), purpose=Purpose(ASKED, (item.id,)))


def _of(ctx: Context, item: LibraryItem, part: LibraryPart | None) -> str:
    said = items.words_of(ctx, item)
    asked = part is not None and part.role == "asker"
    return shorten((said.question if asked else said.text) or item.title, _WORDS)


def _buttons(words: Wording, item: LibraryItem) -> tuple[Button, ...]:
    return (
        Button(words.line("keeping-yes"), f"keeping yes {item.id}"),
        Button(words.line("keeping-no"), f"keeping no {item.id}"),
    )


class Opening(NudgeKind):
    """May everybody read it, on the web? The subject is the item."""

    name = "librarypublic"
    switch = "library"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While somebody wants that, and the member has not answered."""
        found = _part(ctx, member, subject)
        return found is not None and found.opening == Says.ASKED

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Which words, and what can be answered."""
        words, item = ctx.words_for(member), ctx.db.get_one(LibraryItem, subjects[0])
        told = words.rich("opening-ask", text=_of(ctx, item, _part(ctx, member, item.id)))
        buttons = tuple(
            Button(words.line(f"opening-{what}"), f"keeping {what} {item.id}") for what in ("named", "open", "closed")
        )
        return Said(lines([told, words.rich("opening-until")]), buttons, purpose=Purpose(OPENING, (item.id,)))


class Declined(NudgeKind):
    """What the member wanted to keep stays where it was said. The subject is the number that the item had."""

    name = "librarydeclined"
    switch = "library"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """Always: it is said once."""
        return True

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """That it is all right so."""
        words = ctx.words_for(member)
        return Said(lines([words.rich("keeping-declined-number", number=f"{one}") for one in subjects]))


KEEPING = feature.nudge(Keeping())
PUBLIC = feature.nudge(Opening())
DECLINED = feature.nudge(Declined())
