"""Plain words that are a line, or say how dark one is to be: in reply to the sketch, or privately after that."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.sketch import SHOWN, SKETCH, VOTE, feature, lookups, voting, weeks
from copbot.features.sketch.lining import draw
from copbot.features.sketch.reading import Aside, dark, is_attempt, points, takes_back
from copbot.features.sketch.tables import SketchLine
from copbot.kit import ballots
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import said_for
from copbot.kit.spoken import lately, waiting
from copbot.rooms.events import MessagePosted, is_command
from copbot.rooms.purpose import NONE, Purpose

_HOLDS = timedelta(days=1)


@feature.before(MessagePosted, plain=False)
def replied(ctx: Context, event: MessagePosted) -> bool:
    """A line in reply to the sketch, or how dark one is to be in reply to what asks that, is nothing else."""
    # What is no reply costs no look at the database.
    if ctx.room is None or event.author.bot or event.reply_to is None or is_command(event) or weeks.is_none(ctx):
        return False
    return _done(ctx, said_for(ctx, event.reply_to), event.text)


@feature.on(MessagePosted, plain=False)
def written(ctx: Context, event: MessagePosted) -> None:
    """The same of what is said privately, of what the bot has said last that waits for words."""
    if not event.private or is_command(event) or ctx.taken or weeks.is_none(ctx):
        return
    if event.reply_to is not None:
        why = said_for(ctx, event.reply_to)
    else:
        why = next((one for one, _ in waiting(ctx)), NONE)
        told = lately(ctx, _HOLDS)
        if why.about(VOTE) is None and told and told[0].about(VOTE) is not None:
            # Who has just said how dark it is to be may think better of it.
            why = told[0]
        elif why.about(VOTE) is None:
            # Fields can't be mistaken for anything else, whatever waits for words.
            why = next((one for one in told if one.word in (SHOWN, VOTE)), NONE)
            why = Purpose(SHOWN, tuple(filter(None, (_sketch_of(ctx, why),))))
    if _done(ctx, why, event.text):
        ctx.taken = True


def _done(ctx: Context, why: Purpose, words: str) -> bool:
    """Do what the words say of that; False for what says nothing of it."""
    if why.word not in (VOTE, SKETCH, SHOWN) or not why.numbers:
        return False
    line, now = why.about(VOTE), lookups.running(ctx.db, ctx.community.id)
    if now is None or not weeks.visible(ctx, now):
        return False
    wanted = dark(words) if line is not None else None
    found = points(words, strict=True)
    if wanted is None and not found:
        # In a room it is talk.
        return line is not None and ctx.room is None and is_attempt(words) and voting.unread(ctx, line)
    if line is not None and isinstance(wanted, int) and takes_back(words):
        line = _before(ctx, line)
    ctx.aside = True
    try:
        if found and _sketch_of(ctx, why) != now.id:
            # It was drawn for what was shown there.
            raise CommandError("sketch-line-late", subject=now.subject)
        if found:
            draw(ctx, now, found)
        elif wanted is Aside.STOP:
            ctx.answer("sketch-stopped")
        elif line is not None:
            voting.say(ctx, line, wanted if isinstance(wanted, int) else None)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=why, refusal=True)
    return True


def _before(ctx: Context, line: int) -> int:
    """The line of which the member said something last, where another one is asked about now; else this one."""
    person = ballots.person(ctx, ctx.member_id)
    if lookups.vote(ctx.db, line, person) is not None:
        return line
    asked = (one.about(VOTE) for one in lately(ctx, _HOLDS))
    return next((one for one in asked if one is not None and lookups.vote(ctx.db, one, person) is not None), line)


def _sketch_of(ctx: Context, why: Purpose) -> int | None:
    """The sketch that was shown, or whose line was asked about."""
    number = why.about(VOTE)
    if number is None:
        return why.about(SKETCH) or why.about(SHOWN)
    line = ctx.db.get(SketchLine, number)
    return line.sketch_id if line is not None else None


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """What asks of a line, as long as it does."""
    number = why.about(VOTE)
    now = lookups.running(ctx.db, ctx.community.id) if number is not None else None
    turn = lookups.turn(ctx.db, now.id, ballots.person(ctx, ctx.member_id)) if now is not None else None
    return turn is not None and turn.line_id == number
