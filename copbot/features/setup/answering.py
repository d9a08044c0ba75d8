"""The answers: chosen by a button or a number, or typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from copbot.community import values
from copbot.community.settings import SettingError
from copbot.community.worldwide import NearError
from copbot.features.setup import feature
from copbot.features.setup.asking import ask, go_on
from copbot.features.setup.progress import found, put, taken
from copbot.features.setup.steps import SETTING, Step, after, held, question, rooms, steps
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.kit.setting import choose
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted

_HOUR = timedelta(hours=1)
"""So long after a question a private word can answer it."""
_READ: Mapping[Step, Callable[[object], object]] = {
    Step.LANGUAGE: values.language,
    Step.TIMEZONE: values.zone,
    Step.WAKING: values.hours,
}
_WHAT = (*Step, "later", "skip")
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
        raise CommandError("begin-elsewhere", community=ctx.community.name)
    what, value = call.get("what", str) or "", call.get("value", str) or ""
    if what == "later":
        taken(ctx, ctx.member_id).shown_at = None
        ctx.answer("begin-put-off")
    elif what == "skip":
        put(ctx, taken(ctx, ctx.member_id), None)
        ctx.answer("begin-skipped")
    else:
        _answer(ctx, Step(what), value)


@feature.on(MessagePosted)
def said(ctx: Context, event: MessagePosted) -> None:
    """A moderator speaks; privately it may be an answer, or the first word after the start button."""
    if ctx.room is not None:
        ask(ctx)
    elif not ctx.taken and ctx.decides:
        row = found(ctx)
        begun = row is not None and (row.step != "" or row.done)
        ctx.taken = _typed(ctx, event.text) if begun else go_on(ctx, wanted=False)


def _typed(ctx: Context, text: str) -> bool:
    """Take a private word for an answer to the question that was just asked; False if it is none."""
    row = found(ctx)
    if row is None or row.shown_at is None or ctx.now - row.shown_at > _HOUR or row.member_id != ctx.member_id:
        return False
    if row.step not in _READ:
        return False
    step = Step(row.step)
    try:
        value = _READ[step](text.strip())
    except NearError as error:
        if error.near:
            there = Button(error.near, f"begin {ctx.community.id} {step} {error.near}")
            ctx.answer("begin-near", {"near": error.near}, buttons=(there,))
        elif error.why:
            ctx.answer("begin-city")
        return bool(error.near or error.why)
    except ValueError:
        return False
    _answer(ctx, step, str(value))
    return True


def _answer(ctx: Context, step: Step, value: str) -> None:
    """Let it hold, and ask the next. Raises CommandError."""
    if step not in steps(ctx):
        raise CommandError("begin-fixed")
    stays = step is Step.ROOMS and value != "next"
    try:
        if step is Step.ROOMS:
            _room(ctx, value)
        elif step is Step.POINTS:
            _hold(ctx, step, _switch(value))
        else:
            _hold(ctx, step, str(_READ[step](value)))
    except (ValueError, SettingError):
        raise CommandError("begin-not") from None
    row, asks = taken(ctx, ctx.member_id), step if stays else after(ctx, step)
    put(ctx, row, asks)
    if asks is None:
        ctx.answer("begin-done")
        return
    told = question(ctx, ctx.answer_words, asks)
    ctx.answer("lines", {"lines": told.text}, buttons=told.buttons)


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
