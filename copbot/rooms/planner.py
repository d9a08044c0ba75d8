"""The one place where an action meets a room's capabilities and becomes what the room can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from copbot.rooms.actions import (
    Action,
    AddToThread,
    Admit,
    Button,
    Delete,
    Edit,
    EndInvite,
    EndPress,
    Invite,
    Keep,
    Look,
    MarkThread,
    OpenThread,
    Pin,
    React,
    Ref,
    Refuse,
    Say,
    Sent,
    SetButtons,
    SetEvent,
    SetRole,
    TellPrivately,
)
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.enclosed import LARGEST_FILE, MOST_FILES, Enclosed, size
from copbot.rooms.instead import in_words
from copbot.rooms.text import Span, Text, lines, text
from storage.moving import parted

Told = TypeVar("Told", Say, TellPrivately, Edit)
KEYCAPS = tuple(f"{number}\ufe0f\u20e3" for number in range(1, 10))
"""The emoji that stand for numbered choices."""


def plan(action: Action, can: Capabilities, hint: Text = ()) -> Action | None:
    """What the room is really asked to do; None if it can't.

    `hint` is the line that tells how to choose where there are no buttons.
    """
    match action:
        case Say():
            said = action if can.threads else replace(action, thread=None)
            said = said if can.press_text else replace(said, press=None)
            said = said if can.ephemeral or said.press else replace(said, only_for=None)
            return _told(said, can, hint)
        case TellPrivately():
            return _told(action, can, hint)
        case Edit():
            return _told(action, can, hint) if can.edits else None
        case SetButtons():
            return action if can.buttons and can.edits else None
        case EndPress():
            return action if can.press_text else None
        case Delete():
            return action if can.unsay else None
        case React():
            return action if can.reactions else None
        case Look():
            return action if can.reactions and not can.deletions else None
        case OpenThread():
            return action if can.threads else None
        case MarkThread():
            return action if can.thread_states else None
        case AddToThread():
            return action if can.thread_members else None
        case Pin():
            return action if can.pins else None
        case Admit() | Refuse():
            return action if can.join_requests else None
        case Invite():
            return action if can.invites else None
        case EndInvite() | Keep():
            return action
        case SetRole():
            return action if can.roles else None
        case SetEvent():
            return action if can.events else None


def _told(action: Told, can: Capabilities, hint: Text) -> Told:
    """With the choices in the text where there are no buttons."""
    action = in_words(action, [at for at, one in enumerate(action.files) if not _goes_along(one, at, can)])
    buttons = tuple(button for button in action.buttons if button.url is None or (can.buttons and _leads(button)))
    ways: list[Text] = [_way(button) for button in action.buttons if button not in buttons]
    words = lines([action.text, *ways])
    if buttons and not can.buttons:
        words, buttons = lines([words, numbered(buttons), *([hint] if hint else [])]), ()
    return replace(action, text=_written(words, can), buttons=buttons)


def _goes_along(file: Enclosed, place: int, can: Capabilities) -> bool:
    """Can the file at this place among those of a message be sent?"""
    return can.files and place < MOST_FILES and size(file) <= LARGEST_FILE


def _leads(button: Button) -> bool:
    """Can a button lead there? Platforms let one lead only where everybody can go."""
    return button.url is not None and button.url.startswith("https://")


def _way(button: Button) -> Text:
    """Where the button leads, in words."""
    return (Span(button.label, "link", button.url),)


def _written(words: Text, can: Capabilities) -> Text:
    """The words with the commands in them as one writes them there."""
    return tuple(
        replace(span, text=can.command_prefix + span.text[1:])
        if span.style == "code" and span.text.startswith("/")
        else span
        for span in words
    )


def numbered(buttons: tuple[Button, ...]) -> Text:
    """The choices on one line, each behind its number."""
    parts: list[str | Span] = []
    for number, button in enumerate(buttons, 1):
        parts += [" · " if number > 1 else "", Span(f"{number}", "bold"), f" {button.label}"]
    return text(*parts)


def chosen(words: str) -> int | None:
    """Which numbered choice a reply or an emoji stands for, counted from 0; None if it stands for none."""
    word = words.strip().rstrip(".)").replace("\ufe0f", "").removesuffix("\u20e3")
    return int(word) - 1 if word.isascii() and word.isdigit() and len(word) < 3 and int(word) > 0 else None


def resolve(action: Action, made: Callable[[int], str | None]) -> Action | None:
    """The action with the platform's ids in the place of outbox rows; None if what it is about never came to be.

    Nothing can be done about what was said before a room moved.
    """

    def known(ref: Ref | None) -> str | None:
        key = made(ref.row) if isinstance(ref, Sent) else ref
        return None if key is None or parted(key)[0] else key

    match action:
        case Say():
            return replace(action, thread=known(action.thread), reply_to=known(action.reply_to))
        case TellPrivately() | Admit() | Refuse() | Invite() | EndInvite() | SetRole() | EndPress() | Keep():
            return action
        case SetEvent():
            event = known(action.event)
            return None if action.event is not None and event is None else replace(action, event=event)
        case MarkThread() | AddToThread():
            thread = known(action.thread)
            return None if thread is None else replace(action, thread=thread)
        case _:
            message = known(action.message)
            return None if message is None else replace(action, message=message)


def refs(action: Action) -> list[int]:
    """The outbox rows that must be done before this action can be."""
    found = (getattr(action, name, None) for name in ("thread", "reply_to", "message", "event"))
    return [ref.row for ref in found if isinstance(ref, Sent)]
