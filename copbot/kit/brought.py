"""What came with words that are passed on: readers are told of it in their language, and its sender what they see.

Nobody fetches what is in it, so what came privately nobody else can open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from copbot.kit.attached import named
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.content import has_words
from copbot.rooms.events import MessagePosted
from copbot.rooms.files import Attached, Files, dumped, loaded
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, shorten, text

_BEGIN, _END = "\ufff9", "\ufffb"
"""Between these characters, which nobody types, stands what came with the words before it."""
_MARK = re.compile(f"{_BEGIN}([^{_END}]*)(?:{_END}|$)")
_MARKS = dict.fromkeys(map(ord, (_BEGIN, _END)))

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


def kept(said: str, files: Sequence[Attached]) -> str:
    """What was said and what came with it as one string, for `reads`, `shorter` and `files_in`."""
    said = said.translate(_MARKS)
    return f"{said.rstrip()}{_BEGIN}{dumped(files).translate(_MARKS)}{_END}" if files else said


def reads(words: Wording, kept: str) -> str:
    """What was kept, in the reader's language."""

    def spoken(found: re.Match[str]) -> str:
        files = _files(found[1])
        what = named(words, files) if files else ""
        behind = kept[found.start() - 1 : found.start()].strip() if found.start() else ""
        return words.line("attached-with", text="", files=what) if what and behind else what

    return _MARK.sub(spoken, kept)


def shorter(kept: str, limit: int) -> str:
    """It with at most `limit` characters of what was said."""
    if len(_MARK.sub("", kept)) <= limit:
        return kept
    return shorten(_MARK.sub("", kept), limit) + "".join(found[0] for found in _MARK.finditer(kept))


def files_in(kept: str) -> Files:
    """All that came."""
    return tuple(file for found in _MARK.finditer(kept) for file in _files(found[1]))


def noted(words: Wording, told: Text, files: Sequence[Attached], remedy: Remedy) -> Text:
    """What its sender is told of what was passed on, and that nobody can open what came with it."""
    if not files:
        return told
    note = words.rich(remedy, files=named(words, bare(files)))
    return text(told, " ", note) if told else note


def asks_for_words(ctx: Context, event: MessagePosted, purpose: Purpose) -> bool:
    """Did something come without words, where words are needed? Then its author is asked for them, for `purpose`."""
    if not event.files or has_words(event.text):
        return False
    ctx.answer("brought-alone", {"files": named(ctx.answer_words, bare(event.files))}, purpose=purpose)
    return True


def _files(dump: str) -> Files:
    try:
        return loaded(dump)
    except (ValueError, TypeError):
        # It was cut off.
        return ()
