"""`/column` makes one, ends it, and has it sleep or wake; `/columns` tells what there is."""

from __future__ import annotations

from sqlalchemy import delete
from sqlmodel import col

from copbot.features.columns import feature, finding, lookups, telling
from copbot.features.columns.entering import drop
from copbot.features.columns.finding import NoColumns
from copbot.features.columns.tables import Column, Entry, Kind, Way, Win
from copbot.features.columns.turning import plan, rest, wake
from copbot.kit import outcome
from copbot.kit.commands import Call, Command, CommandError, Option, Who
from copbot.kit.commands import Kind as OptionKind
from copbot.kit.context import Context
from copbot.kit.quiet import stirs
from copbot.language.folding import folded
from copbot.rooms.actions import Button
from copbot.rooms.text import lines
from storage import ballots as kept
from storage import pictures
from storage.models import Held

_NAME, _ABOUT, _MOST = 40, 300, 20
_WORDS = 3
"""A name of more words has a colon behind it: else it may be that it says what the column is about, too."""
_WAKE, _SLEEP, _END = "wake", "sleep", "end"
_WHAT = (*Kind, _WAKE, _SLEEP, _END)


@feature.command(
    Command(
        "column",
        (Option("what", OptionKind.WORD, choices=_WHAT, names="column-what"), Option("name", OptionKind.TEXT)),
        who=Who.MODERATOR,
    )
)
def column(ctx: Context, call: Call) -> None:
    """Make one of that kind in this room, or have one sleep, wake, or end."""
    what, words = call.get("what", str) or "", call.get("name", str) or ""
    if what in tuple(Kind):
        _make(ctx, Kind(what), words)
        return
    found, _ = finding.meant(ctx, words)
    if not ctx.moderates_in({found.room_id}):
        raise CommandError("column-not-moderator", name=found.name)
    if what == _WAKE:
        wake(ctx, found)
        ctx.say(telling.place(ctx, found), telling.how(ctx, ctx.words, found), purpose=telling.call(ctx, found))
    elif what == _SLEEP:
        rest(ctx, found)
    else:
        _end(ctx, found)
    ctx.unit.leave_trace()
    ctx.answer(f"column-done-{what}", {"name": found.name})


def _make(ctx: Context, kind: Kind, words: str) -> None:
    if ctx.room is None:
        raise CommandError("command-in-room")
    name, colon, about = words.partition(":")
    name, about = " ".join(name.split()), about.strip()
    if not colon and len(name.split()) > _WORDS:
        first, _, rest = name.partition(" ")
        raise CommandError("column-colon", kind=ctx.answer_words.line(f"column-what-{kind}"), name=first, about=rest)
    known = lookups.columns(ctx.db, ctx.community.id)
    if not name or len(name) > _NAME or len(about) > _ABOUT:
        raise CommandError("column-name", longest=_NAME, about=_ABOUT)
    if any(folded(one.name) == folded(name) for one in known):
        raise CommandError("column-known", name=name)
    if len(known) >= _MOST:
        raise CommandError("column-many", most=_MOST)
    made = Column(
        id=ctx.unit.new_id("community_column"),
        community_id=ctx.community.id,
        room_id=ctx.room.id,
        member_id=ctx.member_id,
        name=name,
        kind=kind,
        about=about,
        at=ctx.now,
    )
    ctx.db.add(made)
    ctx.db.flush()
    stirs(ctx, NoColumns)
    plan(ctx, made)
    ctx.unit.leave_trace()
    head = ctx.words.rich("column-made", name=name, about=about, has="yes" if about else "no")
    told = lines([head, telling.how(ctx, ctx.words, made)])
    ctx.say(telling.place(ctx, made), told, purpose=telling.call(ctx, made))
    if ctx.room.can.native_commands:
        ctx.answer("column-done-made", {"name": name})


def _end(ctx: Context, found: Column) -> None:
    """It is no more, with all that was sent in for it."""
    rest(ctx, found)
    ballot = kept.of_subject(ctx.db, ctx.community.id, feature.name, found.id)
    if ballot is not None and ballot.state == Held.OPEN:
        outcome.withdraw(ctx, ballot)
    for state in Way:
        for entry in lookups.entries(ctx.db, found.id, state):
            if state is not Way.OVER:
                drop(ctx, entry)
            elif entry.picture is not None:
                pictures.drop(ctx.db, entry.picture)
    ctx.db.execute(delete(Win).where(col(Win.column_id) == found.id))
    ctx.db.execute(delete(Entry).where(col(Entry.column_id) == found.id))
    ctx.db.delete(found)
    ctx.db.flush()
    ctx.db.expire_all()


@feature.command(Command("columns", aside=True))
def columns(ctx: Context, call: Call) -> None:
    """What columns there are, and how to enter."""
    found, words = finding.seen(ctx), ctx.answer_words
    if not found:
        ctx.answer("columns-none")
        return
    rows = [
        words.rich(
            "columns-row",
            name=one.name,
            about=one.about,
            has="yes" if one.about else "no",
            kind=one.kind,
            asleep="yes" if one.asleep else "no",
        )
        for one in found
    ]
    buttons = tuple(Button(one.name, f"enter {_quoted(one.name)}") for one in found if not one.asleep)
    ctx.answer("column-told", {"text": lines([words.rich("columns-head", count=len(found)), *rows])}, buttons=buttons)


def _quoted(name: str) -> str:
    return f'"{name}"' if " " in name else name
