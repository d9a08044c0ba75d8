"""What is said in reply to a call for entries: an entry, and what is none; and what becomes of its message later."""

from __future__ import annotations

from copbot.features.columns import feature, finding, lookups
from copbot.features.columns.entering import drop, own, put, withdraw
from copbot.features.columns.meaning import Meant, meant
from copbot.features.columns.reading import LONGEST, UnreadableError, read
from copbot.features.columns.tables import RIDDLES, Column, Entry, Kind, Way
from copbot.kit import ballots, pictures
from copbot.kit.commands import Call, Command, CommandError, Option
from copbot.kit.commands import Kind as OptionKind
from copbot.kit.context import Context
from copbot.rooms.actions import Button
from copbot.rooms.events import MessageDeleted, MessageEdited, MessagePosted
from copbot.rooms.text import shorten

_OFFERED = 5
"""Of what seems to be talk, and has so many words, it is asked whether it is to be sent in."""


def answered(ctx: Context, column: Column, event: MessagePosted) -> bool:
    """Do what the reply says; False for what is nothing to do with the column. Raises CommandError."""
    said = meant(event.text, picture=pictures.first(event.files) is not None)
    person = ballots.person(ctx, ctx.member_id)
    before = lookups.own(ctx.db, column.id, person, (Way.WAITING,))
    if said is Meant.BACK:
        if before is None and lookups.own(ctx.db, column.id, person, (Way.SHOWN,)) is None:
            return False
        withdraw(ctx, column)
        return True
    if said is not Meant.ENTRY:
        long = len(event.text.split()) >= _OFFERED and ctx.alone
        if before is None and long and column.kind not in RIDDLES:
            offered = Button(ctx.answer_words.line("column-send-in"), f"sendin {column.id} {event.message}")
            ctx.answer("column-was-talk", {"name": column.name}, buttons=(offered,))
        return False
    if before is None or column.kind in RIDDLES:
        put(ctx, column, event.text, event.files, message=event.message)
        return True
    if event.media_group is None or event.text.strip():
        instead = Button(ctx.answer_words.line("column-instead"), f"sendin {column.id} {event.message}")
        values = {"name": column.name, "text": shorten(before.text, 200), "has": "yes" if before.text else "no"}
        ctx.answer("column-second", values, buttons=(instead,))
    return True


@feature.command(
    Command(
        "sendin",
        (Option("number", OptionKind.NUMBER), Option("message", OptionKind.TEXT)),
        listed=False,
        aside=True,
    )
)
def sendin(ctx: Context, call: Call) -> None:
    """What stands behind the buttons: what the member said in this message is the entry now."""
    column, message = ctx.db.get(Column, call.get("number", int)), call.get("message", str) or ""
    if column is None or all(column.id != one.id for one in finding.seen(ctx)):
        raise CommandError("column-none")
    words, files = own(ctx, column.room_id, message)
    put(ctx, column, words, files, message=message)


@feature.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """An entry reads as its message does, until the vote on it opens."""
    for entry, column in _entries(ctx, event.message):
        if entry.state != Way.WAITING or entry.member_id not in ballots.person(ctx, ctx.member_id):
            continue
        words = _behind(column, event.text)
        try:
            written = read(Kind(column.kind), words, picture=entry.picture is not None)
        except UnreadableError as error:
            ctx.tell(ctx.member, ctx.words_for(ctx.member).rich(error.key, longest=LONGEST, name=column.name))
            continue
        if entry.text != written.text:
            entry.text = written.text
            ctx.unit.leave_trace()
            ctx.tell(ctx.member, ctx.words_for(ctx.member).rich("column-edited", name=column.name))


def _behind(column: Column, words: str) -> str:
    """The words of an entry; of one that was written as a command what stands behind the column's name."""
    first, *rest = words.split(maxsplit=1)
    if not first.startswith(("/", "!")) or not rest:
        return words
    named = rest[0]
    cut = len(column.name.split())
    parts = named.split(maxsplit=cut)
    if finding.is_called(column, " ".join(parts[:cut])):
        return parts[cut] if len(parts) > cut else ""
    parts = named.split(maxsplit=1)
    return parts[1] if len(parts) > 1 and finding.is_begun(column, parts[0]) else named


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """What was taken out of the room is not in the column either."""
    for entry, column in _entries(ctx, event.message):
        member = ctx.member_by(entry.member_id)
        drop(ctx, entry)
        ctx.tell(member, ctx.words_for(member).rich("column-gone", name=column.name))


def _entries(ctx: Context, message: str) -> list[tuple[Entry, Column]]:
    if ctx.room is None or finding.has_none(ctx):
        return []
    found = lookups.at_message(ctx.db, ctx.room.id, message)
    return [(one, column) for one in found if (column := ctx.db.get(Column, one.column_id)) is not None]
