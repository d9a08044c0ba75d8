"""What came with words that are passed on: readers are told of it in their language, and its sender what they see.

Nobody fetches what is in it, so what came privately nobody else can open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sqlmodel import SQLModel

from copbot.kit.attached import named
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.content import has_words
from copbot.rooms.events import MessagePosted
from copbot.rooms.files import Attached, Files, dumped, loaded
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import Text, shorten, text

_FILES = 50
"""So many of what came are kept beside words that others were added to."""

Remedy = Literal["brought-seen", "brought-say", "brought-post"]
"""What a sender can do about it: nothing, say it in words, or post it where others see it."""


def with_files(words: Wording, said: Text, files: Sequence[Attached]) -> Text:
    """What was said, and what came with it."""
    if not files:
        return said
    what = named(words, files)
    return words.rich("attached-with", text=said, files=what) if any(part.text.strip() for part in said) else text(what)


def bare(files: Sequence[Attached]) -> Files:
    """Their kinds alone: a name or a description can tell whose they are."""
    return tuple(Attached(file.kind) for file in files)


@dataclass(frozen=True, slots=True)
class Brought:
    """What somebody has written, and what came with it; `lead` stands before it where there is anything."""

    said: str = ""
    files: Files = ()
    lead: str = ""

    def __bool__(self) -> bool:
        return bool(self.said or self.files)

    def and_then(self, more: Brought) -> Brought:
        """This, and more on a line of its own."""
        return Brought(f"{self.said}\n{more.said}".strip(), (*self.files, *more.files)[-_FILES:])

    def cut(self, first: int | None = None, last: int | None = None) -> Brought:
        """It with so many characters of what was said at most, from its beginning or its end."""
        said = self.said[:first] if first is not None else self.said
        return replace(self, said=said[-last:] if last is not None else said)

    def shorter(self, limit: int) -> Brought:
        """It with at most `limit` characters of what was said, and a sign where something is left out."""
        return replace(self, said=shorten(self.said, limit)) if len(self.said) > limit else self


NOTHING = Brought()


def kept(row: SQLModel, name: str) -> Brought:
    """What a row keeps in its columns NAME and NAME_files."""
    return Brought(getattr(row, name), loaded(getattr(row, f"{name}_files")))


def keep(row: SQLModel, name: str, brought: Brought) -> None:
    """Keep it in these columns."""
    setattr(row, name, brought.said)
    setattr(row, f"{name}_files", dumped(brought.files))


def reads(words: Wording, brought: Brought) -> str:
    """It, in the reader's language."""
    if not brought:
        return ""
    what = named(words, brought.files) if brought.files else ""
    if not brought.said.strip():
        return brought.lead + what
    return brought.lead + (words.line("attached-with", text=brought.said, files=what) if what else brought.said)


def noted(words: Wording, told: Text, files: Sequence[Attached], remedy: Remedy) -> Text:
    """What its sender is told of what was passed on, and that nobody can open what came with it."""
    if not files:
        return told
    note = words.rich(remedy, files=named(words, bare(files)))
    return text(told, " ", note) if told else note


def answer_noted(
    ctx: Context,
    told: Text,
    files: Sequence[Attached],
    remedy: Remedy,
    *,
    buttons: tuple[Button, ...] = (),
    question: int | None = None,
    purpose: Purpose = NONE,
) -> None:
    """Answer with what is told of what was passed on, and what is to be noted of what came with it."""
    told = noted(ctx.answer_words, told, files, remedy)
    ctx.answer("lines", {"lines": told}, buttons=buttons, question=question, purpose=purpose)


def asks_for_words(ctx: Context, event: MessagePosted, purpose: Purpose) -> bool:
    """Did something come without words, where words are needed? Then its author is asked for them, for `purpose`."""
    if not event.files or has_words(event.text):
        return False
    ctx.answer("brought-alone", {"files": named(ctx.answer_words, bare(event.files))}, purpose=purpose)
    return True
