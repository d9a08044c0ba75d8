"""What becomes of buttons that have been used: what was chosen for good is not offered any longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from copbot.kit import unnamed
from copbot.kit.commands import Command, CommandError, Kind, Pressed, split_options
from copbot.kit.context import Context
from copbot.kit.renamed import today
from copbot.rooms.actions import Button, SetButtons
from copbot.rooms.events import ButtonPressed

_QUESTIONS = "questions"
"""The option of a command that is about several of them."""


def used(ctx: Context, commands: Mapping[str, Command], event: ButtonPressed, command: Command) -> None:
    """A button gave this command, which did what it says: it goes, stays, or is replaced by `ctx.instead`."""
    alone = event.private or event.alone
    goes = command.pressed is Pressed.ALL or (command.pressed is Pressed.OWN and alone)
    if ctx.undecided or (ctx.instead is None and not goes):
        return
    left = tuple(_left(ctx, commands, event))
    if left != event.buttons:
        ctx.set_buttons(SetButtons(room=event.room, message=event.message, buttons=left, person=event.author.id))


def _left(ctx: Context, commands: Mapping[str, Command], event: ButtonPressed) -> Iterator[Button]:
    decided = _about(ctx, commands, event.command)
    for button in event.buttons:
        if button.command == event.command:
            yield from ctx.instead or ()
        elif ctx.instead is not None or not _about(ctx, commands, button.command, otherwise=("",)) <= decided:
            yield button


def _about(ctx: Context, commands: Mapping[str, Command], line: str, otherwise: tuple[str, ...] = ()) -> frozenset[str]:
    """What a button decides: about which questions; else its command; `otherwise` for one that decides nothing."""
    word, _, rest = today(unnamed.line(ctx, line)).partition(" ")
    command = commands.get(word)
    if command is None or command.pressed is Pressed.STAYS:
        return frozenset(otherwise)
    try:
        given = split_options(command, rest)
    except CommandError:
        return frozenset(otherwise)
    about = [one.name for one in command.options if one.kind is Kind.QUESTION or one.name == _QUESTIONS]
    numbers = [number for name in about for number in given.get(name, "").split()]
    return frozenset(numbers or [word])
