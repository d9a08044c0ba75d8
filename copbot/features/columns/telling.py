"""How columns and entries read."""

from __future__ import annotations

from datetime import datetime

from copbot.community.naming import name_on
from copbot.features.columns import COLUMN, DAYS, ColumnsSettings
from copbot.features.columns.tables import Column, Entry, Kind
from copbot.features.columns.weeks import next_turn
from copbot.kit import pictures
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.enclosed import File
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, shorten

_LABEL, _SHORT = 40, 80


def opens(ctx: Context) -> datetime:
    """When the next vote on entries opens."""
    settings = ctx.settings(ColumnsSettings)
    return next_turn(ctx.now, DAYS.index(settings.opens), settings.opens_hour, ctx.zone)


def ends(ctx: Context) -> datetime:
    """When the week ends."""
    settings = ctx.settings(ColumnsSettings)
    return next_turn(ctx.now, DAYS.index(settings.ends), settings.ends_hour, ctx.zone)


def place(ctx: Context, column: Column) -> Place:
    """Where the column is."""
    return Place(ctx.room_by(column.room_id))


def author(ctx: Context, column: Column, member_id: int) -> str:
    """How a member is named where the column is."""
    return name_on(ctx, ctx.member_by(member_id), ctx.room_by(column.room_id).platform)


def picture(ctx: Context, words: Wording, entry: Entry) -> File | None:
    """The picture of the entry, with the words that stand for it where it can't be shown; None if it has none."""
    if entry.picture is None:
        return None
    held = pictures.shown(ctx, entry.picture, ())
    if held is None:
        return None
    about = held.about or shorten(entry.text, 300)
    stands = words.rich("column-picture", about=about) if about else words.rich("column-picture-untold")
    return File(held.name, held.media_type, held.content, about, stands)


def files(file: File | None) -> tuple[File, ...]:
    """The picture, to go with a message, if there is one."""
    return (file,) if file is not None else ()


def label(words: Wording, entry: Entry, number: int) -> str:
    """What stands for an entry on a button."""
    if entry.text:
        return shorten(entry.text, _LABEL)
    return words.line("column-entry-picture", number=number)


def called(words: Wording, entry: Entry) -> Text:
    """The words of an entry; of one that is a picture alone, that it is one."""
    return words.rich("column-entry", text=entry.text) if entry.text else words.rich("column-picture-untold")


def short(words: Wording, entry: Entry) -> Text:
    """The beginning of its words."""
    return words.rich("column-entry", text=shorten(entry.text, _SHORT)) if entry.text else called(words, entry)


def call(ctx: Context, column: Column, ballot: int = 0) -> Purpose:
    """The purpose of what calls for entries; what is said in reply to it is one."""
    return Purpose(COLUMN, (column.id, ballot) if ballot else (column.id,))


def how(ctx: Context, words: Wording, column: Column) -> Text:
    """How to enter, and until when."""
    kind = Kind(column.kind)
    until = opens(ctx) if kind is Kind.VOTES else ends(ctx)
    return words.rich(f"column-call-{kind}", name=column.name, until=until.astimezone(ctx.zone))
