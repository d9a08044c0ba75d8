"""The answers: chosen by a button or a number, or typed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.settings import SettingError
from copbot.community.worldwide import NearError
from copbot.features.setup import feature
from copbot.features.setup.asking import ask, go_on
from copbot.features.setup.progress import found, put, taken
from copbot.features.setup.reading import LATER, NEXT, READ, SKIP, going_on, switch, switches
from copbot.features.setup.steps import SETTING, Step, after, held, question, rooms, shown, steps
from copbot.features.setup.tables import Setup
from copbot.hearing import lines as hearing
from copbot.kit.choosing import last_said
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.kit.limits import Limits
from copbot.kit.places import sent_here
from copbot.kit.setting import choose
from copbot.kit.spoken import waiting
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.text import Text, lines

_HOUR = timedelta(hours=1)
"""So long after a question a private word is meant for it, also where it can't be understood."""
_DAY = timedelta(days=1)
"""So long it answers the question where it can be understood."""
_ASKS = 0.5
"""From this probability on a private word is a question of its own."""
_WHAT = (*Step, LATER, SKIP)
_BEGIN = Command(
    "begin",
    (
        Option("community", Kind.NUMBER),
        Option("what", Kind.WORD, choices=_WHAT),
        Option("value", Kind.TEXT, required=False),
    ),
    who=Who.DECIDER,
    listed=False,
    pressed=Pressed.ALL,
)


@feature.command(_BEGIN)
def begin(ctx: Context, call: Call) -> None:
    """Choose, put it off, or end it. Raises CommandError for what can't be chosen."""
    if call.get("community", int) != ctx.community.id:
        raise CommandError("begin-elsewhere", community=ctx.community.title)
    what, value = call.get("what", str) or "", call.get("value", str) or ""
    if what in (LATER, SKIP):
        _ends(ctx, what)
    else:
        _answer(ctx, Step(what), value)


def _ends(ctx: Context, what: str) -> None:
    """Put it off, or end it."""
    row = taken(ctx, ctx.member_id)
    if what == LATER:
        row.shown_at = None
        ctx.answer("begin-put-off")
    else:
        put(ctx, row, None)
        ctx.answer("begin-skipped")


@feature.on(MessagePosted)
def said(ctx: Context, event: MessagePosted) -> None:
    """A moderator speaks; privately it may be an answer, or the first word after the start button."""
    if ctx.room is not None:
        ask(ctx)
    elif not ctx.taken and ctx.decides:
        row = found(ctx)
        begun = row is not None and (row.step != "" or row.done)
        ctx.taken = _typed(ctx, row, event) if begun and row is not None else go_on(ctx, wanted=False)


def _typed(ctx: Context, row: Setup, event: MessagePosted) -> bool:
    """Take a private word for an answer to the question that was just asked; False if it is none."""
    if row.shown_at is None:
        return False
    since = ctx.now - row.shown_at
    if since > _DAY or row.member_id != ctx.member_id or row.step not in steps(ctx):
        return False
    if event.reply_to is not None and sent_here(ctx, event.reply_to) != last_said(ctx):
        return False
    if event.reply_to is None and any(at > row.shown_at for _, at in waiting(ctx)):
        # Something else was asked, or spoken of, since.
        return False
    step, text = Step(row.step), event.text.strip()
    ends = going_on(step, text)
    if ends == NEXT:
        _ask_next(ctx, after(ctx, step))
    elif ends is not None:
        _ends(ctx, ends)
    elif not _read(ctx, step, text):
        if since > _HOUR or hearing.question(text) >= _ASKS:
            return False
        misses = ctx.lasting(Limits).add(("begin", ctx.community.id, ctx.member_id, step), ctx.now, _HOUR)
        ctx.answer(f"begin-{'not' if misses % 2 else 'again'}-{step}")
    return True


def _read(ctx: Context, step: Step, text: str) -> bool:
    """Let hold what the words say; False if they say nothing that could."""
    if step is Step.ROOMS:
        there = rooms(ctx)
        found = switches(text, [one.name for one in there])
        for place, on in found or ():
            choose(ctx, *SETTING[step], on, there[place], by=ctx.member_id)
        if found is not None:
            _ask_next(ctx, step)
        return found is not None
    if step is Step.POINTS:
        wanted = switch(text)
        if wanted is not None:
            _answer(ctx, step, "on" if wanted else "off")
        return wanted is not None
    try:
        value = str(READ[step](text))
    except NearError as error:
        if error.near:
            there_is = Button(error.near, f"begin {ctx.community.id} {step} {error.near}")
            ctx.answer("begin-near", {"near": error.near}, buttons=(there_is,))
        elif error.why:
            ctx.answer(f"begin-city-{error.why}")
        return bool(error.near or error.why)
    except ValueError:
        return False
    _answer(ctx, step, value, typed=True)
    return True


def _answer(ctx: Context, step: Step, value: str, *, typed: bool = False) -> None:
    """Let it hold, and ask the next; of what was `typed`, say what was understood. Raises CommandError."""
    if step not in steps(ctx):
        raise CommandError("begin-fixed")
    stays = step is Step.ROOMS and value != "next"
    try:
        if step is Step.ROOMS:
            _room(ctx, value)
        elif step is Step.POINTS:
            _hold(ctx, step, _switch(value))
        else:
            _hold(ctx, step, str(READ[step](value)))
    except (ValueError, SettingError):
        raise CommandError("begin-not") from None
    words = ctx.answer_words
    heard = [words.rich("begin-heard", value=shown(words, step, value))] if typed else []
    _ask_next(ctx, step if stays else after(ctx, step), heard)


def _ask_next(ctx: Context, asks: Step | None, heard: Sequence[Text] = ()) -> None:
    """Ask this question; with none, it is over."""
    put(ctx, taken(ctx, ctx.member_id), asks)
    if asks is None:
        ctx.answer("lines", {"lines": lines([*heard, ctx.answer_words.rich("begin-done")])})
        return
    told = question(ctx, ctx.answer_words, asks)
    ctx.answer("lines", {"lines": lines([*heard, told.text])}, buttons=told.buttons)


def _switch(word: str) -> bool:
    """Raises ValueError for anything but on and off."""
    return ("off", "on").index(word) == 1


def _room(ctx: Context, value: str) -> None:
    """Whether questions are seen in plain talk in a room, "5 off". Raises ValueError, SettingError."""
    if value == "next":
        return
    number, _, switch = value.partition(" ")
    room = next((one for one in rooms(ctx) if str(one.id) == number), None)
    if room is None:
        raise ValueError(value)
    choose(ctx, *SETTING[Step.ROOMS], _switch(switch), room, by=ctx.member_id)


def _hold(ctx: Context, step: Step, value: str | bool) -> None:
    """Let it hold for the community, unless it does already. Raises SettingError."""
    if held(ctx, step) != value:
        choose(ctx, *SETTING[step], value, by=ctx.member_id)
