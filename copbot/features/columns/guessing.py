"""`/guess`: what there is to guess, privately; the first who is right wins, and all is told when the week ends."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.columns import ENTRY, RIDDLE, choosing, feature, lookups, telling
from copbot.features.columns.reading import chosen, is_right
from copbot.features.columns.tables import Column, Entry, Guess, Kind, Way
from copbot.features.columns.winning import keep_picture, won
from copbot.kit import ballots
from copbot.kit.commands import Call, Command, CommandError, Option
from copbot.kit.commands import Kind as OptionKind
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.rooms import purpose
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines

_LONGEST = 200
_NAMED = 20
"""So many of those who were right are named."""


@feature.command(
    Command(
        "guess",
        (Option("number", OptionKind.NUMBER, required=False), Option("text", OptionKind.TEXT, required=False)),
        aside=True,
    )
)
def guess(ctx: Context, call: Call) -> None:
    """Guess, or answer; alone it shows what there is to guess."""
    words, number = call.get("text", str), call.get("number", int)
    here = choosing.open_here(ctx)
    entry = _pointed_at(ctx, call, here, number)
    if number is not None and (entry is None or entry.id != number):
        # A number alone is an answer where it is no entry's.
        words = f"{number} {words}" if words is not None else f"{number}"
    if entry is None:
        here, words = choosing.named(ctx, here, words)
        here = [one for one in here if choosing.refused(ctx, one) is None] or here[:1]
        if len(here) > 1:
            here = choosing.by_answer(here, words) or here
        if len(here) > 1:
            _which(ctx, here, words)
            return
        entry = next(iter(here), None)
    if entry is None:
        raise CommandError("column-nothing-to-guess")
    if words is None:
        _show(ctx, entry)
        return
    take(ctx, entry, words)


def _pointed_at(ctx: Context, call: Call, here: Sequence[Entry], number: int | None) -> Entry | None:
    """The entry of that number, else the one that it replies to."""
    said = sent_here(ctx, call.message) if call.message is not None else None
    about = purpose.read(said.purpose).about(ENTRY) if said is not None else None
    return next((one for wanted in (number, about) for one in here if one.id == wanted), None)


def _which(ctx: Context, here: Sequence[Entry], words: str | None) -> None:
    """Several can be meant: each is shown, and can be chosen, with the guess that was written."""
    if words is not None and ctx.room is not None and ctx.own_message is not None:
        raise CommandError("column-guess-alone", number=here[0].id)
    said = ctx.answer_words
    rows: list[Text] = [said.rich("column-guess-which", number=here[0].id)]
    buttons = []
    for one in here:
        name = ctx.db.get_one(Column, one.column_id).name
        rows.append(said.rich("column-guess-one", number=one.id, name=name, text=telling.short(said, one)))
        line = f"riddle {one.id}" if words is None else f"guess {one.id} {words[:_LONGEST]}"
        label = f"{name} ({one.id})" if sum(other.column_id == one.column_id for other in here) > 1 else name
        buttons.append(Button(label, line))
    ctx.answer("column-told", {"text": lines(rows)}, buttons=tuple(buttons), aloud="column-write-first")


@feature.command(Command("riddle", (Option("number", OptionKind.NUMBER),), listed=False, aside=True))
def riddle(ctx: Context, call: Call) -> None:
    """What stands behind the button: it is shown where nobody else sees what is chosen."""
    entry = ctx.db.get(Entry, call.get("number", int))
    if entry is None or all(one.id != entry.id for one in choosing.open_here(ctx)):
        raise CommandError("column-guess-over")
    _show(ctx, entry)


def _show(ctx: Context, entry: Entry) -> None:
    _may(ctx, entry)
    words, column = ctx.answer_words, ctx.db.get_one(Column, entry.column_id)
    options = entry.options.split("\n") if entry.options else []
    told = words.rich(f"column-ask-{column.kind}", name=column.name, text=telling.called(words, entry), number=entry.id)
    buttons = tuple(Button(one, f"guess {entry.id} {number}") for number, one in enumerate(options, 1))
    ctx.answer(
        "column-told",
        {"text": told},
        buttons=buttons,
        files=telling.files(telling.picture(ctx, words, entry)),
        purpose=Purpose(RIDDLE, (entry.id,)),
        aloud="column-write-first",
    )


def _may(ctx: Context, entry: Entry) -> None:
    """Raises CommandError for who can't guess."""
    why = choosing.refused(ctx, entry)
    if why is not None:
        raise CommandError(why)


def take(ctx: Context, entry: Entry, words: str) -> None:
    """The guess is noted, and the member hears whether it is right. Raises CommandError for what is none."""
    if ctx.room is not None and ctx.own_message is not None and not ctx.press:
        raise CommandError("column-guess-alone", number=entry.id)
    _may(ctx, entry)
    about = Purpose(RIDDLE, (entry.id,))
    if entry.right is not None:
        number = chosen(entry.options.split("\n"), words)
        if number is None:
            raise CommandError("column-answer-how", count=len(entry.options.split("\n")))
        right = number == entry.right
    else:
        right = is_right(entry.solution, words[:_LONGEST])
    _note(ctx, entry, words[:_LONGEST], right=right)
    kind = Kind.QUIZ if entry.right is not None else Kind.GUESS
    ctx.answer(f"column-{kind}-{'right' if right else 'wrong'}", purpose=about)


def _note(ctx: Context, entry: Entry, words: str, *, right: bool) -> None:
    before = lookups.guess(ctx.db, entry.id, ballots.person(ctx, ctx.member_id))
    if before is None:
        before = Guess(
            entry_id=entry.id, member_id=ctx.member_id, community_id=ctx.community.id, text=words, at=ctx.now
        )
        ctx.db.add(before)
    before.text, before.right, before.at = words, right, ctx.now
    ctx.db.flush()
    ctx.unit.leave_trace()


def reveal(ctx: Context, column: Column, entry: Entry) -> None:
    """Tell what it was, and who was right: the first who guessed it wins, all who knew the answer do."""
    entry.state = Way.OVER.value
    words, guesses = ctx.words, lookups.guesses(ctx.db, entry.id)
    right = [one for one in guesses if one.right]
    winners = right[:1] if entry.right is None else right
    for one in winners:
        won(ctx, column, entry, one.member_id)
    options = entry.options.split("\n") if entry.options else []
    solution = options[entry.right - 1] if entry.right is not None else entry.solution
    told: list[Text] = [
        words.rich(
            "column-revealed", name=column.name, text=telling.called(words, entry), solution=solution, number=entry.id
        )
    ]
    if entry.right is not None and entry.solution:
        told.append(words.rich("column-why", why=entry.solution))
    names = ", ".join(telling.author(ctx, column, one.member_id) for one in winners[:_NAMED])
    if not winners:
        told.append(words.rich("column-nobody-knew", guesses=len(guesses)))
    else:
        told.append(words.rich(f"column-knew-{column.kind}", names=names, count=len(winners), guesses=len(guesses)))
    keep_picture(ctx, entry)
    file = telling.picture(ctx, words, entry)
    ctx.say(telling.place(ctx, column), lines(told), files=telling.files(file), purpose=Purpose(ENTRY, (entry.id,)))
