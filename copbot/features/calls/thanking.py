"""Thanks in the room, by who called, with a reason: shown before it is said, or said by `/call thanks`. Once."""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.calls.card import named
from copbot.features.calls.nudging import THANKS, place_of, unthanked
from copbot.features.calls.tables import Task
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.language.wording import Value
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, shorten

SAID = "callsaid"
"""What the thanks in the room is for."""
LONGEST = 400
_LEAST = 2
"""A reason has so many words at least."""


def draft(ctx: Context, task: Task, reason: str) -> None:
    """Show the caller what would be said."""
    check(ctx, task, reason)
    task.thanks = shorten(reason, LONGEST)
    words = ctx.answer_words
    buttons = (
        Button(words.line("call-thanks-say"), f"volunteer thanks {task.id}"),
        Button(words.line("call-thanks-not"), f"volunteer nothanks {task.id}"),
    )
    values: dict[str, Value] = {"room": ctx.room_by(task.room_id).name, "text": _text(ctx, task, task.thanks)}
    ctx.answer("call-thanks-draft", values, buttons=buttons, purpose=Purpose(THANKS, (task.id,)))


def check(ctx: Context, task: Task, reason: str) -> None:
    """Raises CommandError for who can't thank for it, or gives no reason."""
    if task.member_id != ctx.member_id:
        raise CommandError("call-not-own")
    if not unthanked(ctx, task.id):
        raise CommandError("call-nobody-to-thank")
    if len(reason.split()) < _LEAST:
        raise CommandError("call-thanks-why", number=f"{task.id}")


def say(ctx: Context, task: Task, reason: str = "") -> None:
    """Say it in the room, once: with this reason, else with the one that was written before."""
    reason = reason or task.thanks
    check(ctx, task, reason)
    room = ctx.room_by(task.room_id)
    if room.lost:
        raise CommandError("call-room-gone")
    told = _text(ctx, task, shorten(reason, LONGEST))
    ctx.say(place_of(ctx, task), told, purpose=Purpose(SAID, (task.id,)), calls=True)
    for helper in unthanked(ctx, task.id):
        helper.thanked = True
    task.thanks = ""
    if ctx.room is None or ctx.room.id != room.id or ctx.room.can.native_commands:
        ctx.answer("call-thanks-said", {"room": room.name})


def leave(ctx: Context, task: Task) -> None:
    """The caller says no thanks; nobody hears of that."""
    if task.member_id != ctx.member_id:
        raise CommandError("call-not-own")
    task.thanks = ""
    for helper in unthanked(ctx, task.id):
        helper.thanked = True
    ctx.answer("call-thanks-left")


def _text(ctx: Context, task: Task, reason: str) -> Text:
    name = name_on(ctx, ctx.member_by(task.member_id), ctx.room_by(task.room_id).platform)
    return ctx.words.rich(
        "call-thanks", name=name, names=named(ctx, task, unthanked(ctx, task.id)), what=task.text, reason=reason
    )
