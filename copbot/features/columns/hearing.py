"""Plain words that are an entry or a guess: in reply to what called for them, or privately to what asked last."""

from __future__ import annotations

from copbot.features.columns import ENTERED, ENTERING, ENTRY, RIDDLE, feature, finding, lookups
from copbot.features.columns.entering import ask, put, replied_to, withdraw
from copbot.features.columns.guessing import take
from copbot.features.columns.meaning import Meant, is_vague, meant
from copbot.features.columns.replying import answered
from copbot.features.columns.tables import Column, Entry, Way
from copbot.kit import ballots, pictures
from copbot.kit.choosing import last_said
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import waiting
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted, is_command
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.recent import Recent

_GUESS = 4
"""So many words has a guess that reads like a question, at most."""


@feature.before(MessagePosted, plain=False)
def replied(ctx: Context, event: MessagePosted) -> bool:
    """What is said in a room in reply to a call for entries is one, and to a riddle it is a guess: nothing else."""
    # What is no reply costs no look at the database.
    if ctx.room is None or event.author.bot or event.reply_to is None or finding.has_none(ctx):
        return False
    ctx.memory(Recent).heard(ctx.room.id, event)
    if is_command(event):
        return False
    said = sent_here(ctx, event.reply_to)
    why = purpose.read(said.purpose) if said is not None else NONE
    column = replied_to(ctx, why)
    entry = _riddle(ctx, why.about(ENTRY))
    if column is None and entry is None:
        return False
    if column is not None and not event.text.strip() and pictures.first(event.files) is None:
        return False
    ctx.aside = True
    try:
        if column is not None:
            return answered(ctx, column, event)
        if entry is None or _is_talk(event.text):
            return False
        take(ctx, entry, event.text)
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)
    return True


def _is_talk(words: str) -> bool:
    """Is this no guess? What is short and asks may be one: "a comb?"."""
    said = meant(words)
    return said is Meant.REMARK or (said is Meant.QUESTION and len(words.split()) > _GUESS)


@feature.on(MessagePosted, plain=False)
def written(ctx: Context, event: MessagePosted) -> None:
    """What is said privately to what the bot has asked for last."""
    if not event.private or is_command(event) or ctx.taken or finding.has_none(ctx):
        return
    shown = sent_here(ctx, event.reply_to) if event.reply_to is not None else last_said(ctx)
    why = purpose.read(shown.purpose) if shown is not None else NONE
    column = ctx.db.get(Column, number) if (number := why.about(ENTERING)) is not None else None
    entry = _riddle(ctx, why.about(RIDDLE))
    entered = ctx.db.get(Column, number) if (number := why.about(ENTERED)) is not None else None
    said = meant(event.text, picture=pictures.first(event.files) is not None)
    asked = column or entered
    if said is Meant.BACK and asked is None and not is_vague(event.text) and not waiting(ctx):
        mine = lookups.waiting(ctx.db, ballots.person(ctx, ctx.member_id))
        asked = ctx.db.get(Column, mine[0].column_id) if len(mine) == 1 else None
    if said is Meant.BACK and asked is not None:
        _back(ctx, asked, why)
        return
    if column is not None and said is Meant.REMARK:
        return
    if column is None and entry is None:
        return
    ctx.taken = True
    if column is not None and said is Meant.QUESTION:
        ask(ctx, column)
        return
    _do(ctx, column, entry, event, why)


def _back(ctx: Context, column: Column, why: Purpose) -> None:
    ctx.taken = True
    try:
        withdraw(ctx, column)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=why, refusal=True)


def _do(ctx: Context, column: Column | None, entry: Entry | None, event: MessagePosted, why: Purpose) -> None:
    try:
        if column is not None:
            put(ctx, column, event.text, event.files)
        elif entry is not None:
            take(ctx, entry, event.text)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=why, refusal=True)


def _riddle(ctx: Context, number: int | None) -> Entry | None:
    entry = ctx.db.get(Entry, number) if number is not None else None
    there = entry is not None and entry.community_id == ctx.community.id
    return entry if there and entry is not None and entry.state == Way.SHOWN and entry.number is None else None


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """Is an entry or a guess waited for?"""
    return why.about(ENTERING) is not None or _riddle(ctx, why.about(RIDDLE)) is not None
