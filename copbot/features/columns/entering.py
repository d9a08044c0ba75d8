"""`/enter`: what a member sends in, changes, and takes back."""

from __future__ import annotations

from copbot.features.columns import COLUMN, ENTERED, ENTERING, ENTRY, feature, finding, lookups, telling
from copbot.features.columns.meaning import takes_back
from copbot.features.columns.reading import LABEL, LONGEST, MOST, UnreadableError, Written, read
from copbot.features.columns.tables import RIDDLES, Column, Entry, Kind, Way
from copbot.features.columns.turning import wake
from copbot.kit import ballots, pictures
from copbot.kit.commands import Call, Command, CommandError, Option
from copbot.kit.commands import Kind as OptionKind
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.language.wording import Value, everywhere
from copbot.rooms.actions import Button
from copbot.rooms.files import Attached, Files
from copbot.rooms.purpose import PICTURE, Purpose
from copbot.rooms.recent import Recent
from storage import pictures as held

_OPTIONS = (
    Option("column", OptionKind.WORD, offers=finding.offered),
    Option("text", OptionKind.TEXT, required=False),
)


@feature.command(Command("enter", _OPTIONS, aside=True))
def enter(ctx: Context, call: Call) -> None:
    """Send it in: the words, the picture that comes with them, or the message of one's own that it replies to."""
    column, words = finding.meant(ctx, call.get("column", str) or "", call.get("text", str) or "", only=True)
    files, message = ctx.files, ctx.own_message
    if words.casefold() in everywhere("column-withdraw-word") or takes_back(words):
        withdraw(ctx, column)
        return
    if not words and not files and call.message is not None and ctx.room is not None:
        message = call.message
        words, files = own(ctx, ctx.room.id, message)
    if not words and pictures.first(files) is None:
        ask(ctx, column)
        return
    put(ctx, column, words, files, message=message)


def own(ctx: Context, room_id: int, message: str) -> tuple[str, Files]:
    """What the member said in this message, which is remembered for a while. Raises CommandError for another's."""
    said = ctx.memory(Recent).find(room_id, message)
    if said is None:
        raise CommandError("column-not-remembered")
    if ctx.author is None or said.author.id != ctx.author.id:
        raise CommandError("column-not-yours")
    return said.text, said.files


def ask(ctx: Context, column: Column) -> None:
    """Say how to enter; privately, the next words or picture are the entry."""
    entry = lookups.own(ctx.db, column.id, ballots.person(ctx, ctx.member_id), (Way.WAITING,))
    told = telling.how(ctx, ctx.answer_words, column)
    purpose = Purpose(ENTERING, (column.id,))
    if entry is not None:
        back = Button(ctx.answer_words.line("column-withdraw"), _back(column))
        ctx.answer("column-yours", {"text": entry.text, "how": told}, buttons=(back,), purpose=purpose)
    else:
        ctx.answer("column-how", {"how": told}, purpose=purpose)


def _back(column: Column) -> str:
    return f"unenter {column.id}"


@feature.command(Command("unenter", (Option("number", OptionKind.NUMBER),), listed=False, aside=True))
def unenter(ctx: Context, call: Call) -> None:
    """What stands behind the button."""
    column = ctx.db.get(Column, call.get("number", int))
    if column is None or column.community_id != ctx.community.id:
        raise CommandError("column-none")
    withdraw(ctx, column)


def put(ctx: Context, column: Column, words: str, files: Files, *, message: str | None = None) -> None:
    """Take it for the member's entry, in the place of another that waits. Raises CommandError for what is none.

    `message` is the one of a room that it was written as.
    """
    kind, picture = Kind(column.kind), pictures.first(files)
    if kind in RIDDLES and ctx.own_message is not None:
        raise CommandError("column-privately", name=column.name)
    try:
        written = read(kind, words, picture=picture is not None)
    except UnreadableError as error:
        raise CommandError(error.key, longest=LONGEST, label=LABEL, most=MOST, name=column.name) from None
    person = ballots.person(ctx, ctx.member_id)
    before = lookups.own(ctx.db, column.id, person, (Way.WAITING,))
    if kind in RIDDLES and lookups.own(ctx.db, column.id, person, (Way.SHOWN,)) is not None:
        raise CommandError("column-one", name=column.name)
    if before is not None:
        drop(ctx, before)
    entry = _made(ctx, column, written, picture)
    if message is not None:
        entry.room_id, entry.message = ctx.room.id if ctx.room is not None else column.room_id, message
    if column.asleep:
        wake(ctx, column)
    if kind in RIDDLES and entry.picture is None:
        show(ctx, column, entry)
    back = Button(ctx.answer_words.line("column-withdraw"), _back(column))
    until = telling.opens(ctx) if kind is Kind.VOTES else telling.ends(ctx)
    values: dict[str, Value] = {"name": column.name, "until": until.astimezone(ctx.zone_of(ctx.member))}
    said = f"column-entered-{'changed' if before else kind}"
    ctx.answer(said, values, buttons=(back,), purpose=Purpose(ENTERED, (column.id,)))


def _made(ctx: Context, column: Column, written: Written, picture: Attached | None) -> Entry:
    entry = Entry(
        id=ctx.unit.new_id("column_entry"),
        community_id=ctx.community.id,
        column_id=column.id,
        member_id=ctx.member_id,
        week=column.week,
        text=written.text,
        solution=written.solution,
        options="\n".join(written.options),
        right=written.right,
        picture=pictures.keep(ctx, picture) if picture is not None else None,
        at=ctx.now,
    )
    ctx.db.add(entry)
    ctx.db.flush()
    ctx.unit.leave_trace()
    return entry


def withdraw(ctx: Context, column: Column) -> None:
    """Take back the member's entry. Raises CommandError where there is none, or where it is voted on."""
    person = ballots.person(ctx, ctx.member_id)
    entry = lookups.own(ctx.db, column.id, person, (Way.WAITING, Way.SHOWN))
    if entry is None:
        raise CommandError("column-nothing-to-withdraw", name=column.name)
    drop(ctx, entry)
    ctx.answer("column-withdrawn", {"name": column.name})


def drop(ctx: Context, entry: Entry) -> None:
    """It is gone, with its picture and what the bot said of it."""
    if entry.sent is not None:
        ctx.unsay(entry.sent)
    if entry.picture is not None:
        held.drop(ctx.db, entry.picture)
    ctx.db.delete(entry)
    ctx.db.flush()
    ctx.unit.leave_trace()


def show(ctx: Context, column: Column, entry: Entry) -> None:
    """Put something to guess, or a question, before the room."""
    entry.state = Way.SHOWN.value
    where, words = telling.place(ctx, column), ctx.words
    options = entry.options.split("\n") if entry.options else []
    told = words.rich(
        f"column-riddle-{column.kind}",
        name=column.name,
        text=telling.called(words, entry),
        author=telling.author(ctx, column, entry.member_id),
        until=telling.ends(ctx).astimezone(ctx.zone),
        number=entry.id,
    )
    if options and where.room.can.buttons:
        buttons = tuple(Button(one, f"guess {entry.id} {number}") for number, one in enumerate(options, 1))
    else:
        buttons = (Button(words.line("column-guess-go"), f"riddle {entry.id}"),)
    file = telling.picture(ctx, words, entry)
    entry.sent = ctx.say(where, told, buttons=buttons, files=telling.files(file), purpose=Purpose(ENTRY, (entry.id,)))


@feature.on(ActionDone)
def fetched(ctx: Context, event: ActionDone) -> None:
    """The picture of an entry is there, or can't be had: then the entry, if it was a picture alone, is none."""
    number = event.purpose.about(PICTURE)
    entry = lookups.with_picture(ctx.db, ctx.community.id, number) if number is not None else None
    column = ctx.db.get(Column, entry.column_id) if entry is not None else None
    if entry is None or column is None:
        return
    if not event.failed:
        if column.kind in RIDDLES and entry.state == Way.WAITING:
            show(ctx, column, entry)
        return
    member = ctx.member_by(entry.member_id)
    drop(ctx, entry)
    words = ctx.words_for(member)
    ctx.tell(member, words.rich("column-picture-failed", name=column.name), fallback=telling.place(ctx, column))


def replied_to(ctx: Context, purpose: Purpose) -> Column | None:
    """The column for which this called."""
    number = purpose.about(COLUMN) or purpose.about(ENTERING)
    column = ctx.db.get(Column, number) if number is not None else None
    return column if column is not None and column.community_id == ctx.community.id else None
