"""What members are asked and told of the library unasked: whether words of theirs may be kept, or be public."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.library import ASKED, OPENING, feature, items, lookups
from copbot.features.library.tables import LibraryItem, LibraryPart, Says
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said, free, reaches
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
        role = part.role if part is not None else "author"
        # Who put it there was asked nothing then: somebody else has changed what it is called since.
        key = "anew" if part is not None and part.member_id == item.member_id else role
        room = ctx.room_by(item.room_id).name if item.room_id is not None else ""
        shown = _of(ctx, item, part)
        told = [words.rich(f"keeping-ask-{key}", name=who, room=room, text=shown)]
        if not _is_in(item.title, shown) or _subjects(ctx, item):
            told.append(_called(ctx, words, item))
        told.append(words.rich("keeping-until" if item.room_id is not None else "keeping-until-alone"))
        return Said(lines(told), choices(words, item), purpose=Purpose(ASKED, (item.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At the message."""
        return _place(ctx, subject)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, in short: all there know what was said."""
        item = ctx.db.get_one(LibraryItem, subjects[0])
        told = text(names, ": ", ctx.words.rich("keeping-ask-aloud", title=shorten(item.title, _TITLE)))
        if _subjects(ctx, item):
            told = text(told, " ", _called(ctx, ctx.words, item))
        return Said(told, choices(ctx.words, item), purpose=Purpose(ASKED, (item.id,)))


def _of(ctx: Context, item: LibraryItem, part: LibraryPart | None) -> str:
    said = items.words_of(ctx, item)
    asked = part is not None and part.role == "asker"
    return shorten((said.question if asked else said.text) or item.title, _WORDS)


def _is_in(title: str, said: str) -> bool:
    """Are these the words themselves, or how they begin?"""
    return title.rstrip("… ").casefold() in said.casefold()


def _subjects(ctx: Context, item: LibraryItem) -> Sequence[str]:
    return lookups.subjects(ctx.db, [item.id]).get(item.id, [])


def _called(ctx: Context, words: Wording, item: LibraryItem) -> Text:
    """What the words go by: the title and the subjects, which may be another's."""
    about = ", ".join(_subjects(ctx, item))
    return words.rich("keeping-called", title=item.title, about=about, has="yes" if about else "no")


def choices(words: Wording, item: LibraryItem) -> tuple[Button, ...]:
    """What can be answered to whether it may be kept as it is called now."""
    return _button(item, words.line("keeping-yes"), "yes"), _button(item, words.line("keeping-no"), "no")


def opening_choices(words: Wording, item: LibraryItem) -> tuple[Button, ...]:
    """What can be answered to whether it may be public as it is called now."""
    return tuple(_button(item, words.line(f"opening-{what}"), what) for what in ("named", "open", "closed"))


def _button(item: LibraryItem, label: str, what: str) -> Button:
    return Button(label, f"keeping {what} {item.id} {int(item.changed_at.timestamp())}")


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
        shown = lines([told, _called(ctx, words, item), words.rich("opening-until")])
        return Said(shown, opening_choices(words, item), purpose=Purpose(OPENING, (item.id,)))


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


def hears(ctx: Context, member: Member, item: LibraryItem) -> bool:
    """Can the member be asked whether it may be kept, now or later?"""
    may = free(ctx, member, KEEPING)
    return (may.now or may.when is not None) and reaches(ctx, KEEPING, member, item.id)
