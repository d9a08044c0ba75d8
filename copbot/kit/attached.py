"""What came with a message, in the words of a list: "a voice message, 14 s", "2 files: log.txt, plan.pdf"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from copbot.language.wording import Wording, tidy
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.text import shorten

_ORDER = list(FileKind)
_DETAIL = 60
"""So much of a description or a name stands in a list."""


def named(words: Wording, files: Sequence[Attached], detail: int = _DETAIL) -> str:
    """What came: each kind with how many, and what they show or are called, each in at most `detail` characters."""
    kinds = [
        list(group)
        for _, group in groupby(sorted(files, key=lambda one: _ORDER.index(one.kind)), key=lambda one: one.kind)
    ]
    return ", ".join(_of_one_kind(words, group, detail) for group in kinds)


def titled(words: Wording, said: str, files: Sequence[Attached], limit: int) -> str:
    """What was said and what came with it, on one line of at most `limit` characters.

    What came is named in full where there is room for that, and by its kind where there is not.
    """
    said = " ".join(tidy(said[: limit * 4 + 64]).split())
    if not files:
        return shorten(said, limit)
    for detail in (_DETAIL, 40, 20, 0):
        what = named(words, files, detail)
        whole = words.line("attached-with", text=said, files=what) if said else what
        if len(whole) <= limit:
            return whole
    room = limit - (len(whole) - len(said))
    return (
        words.line("attached-with", text=shorten(said, room), files=what)
        if said and room > 0
        else shorten(whole, limit)
    )


def _of_one_kind(words: Wording, files: Sequence[Attached], detail: int) -> str:
    what = words.line("attached", kind=files[0].kind, count=len(files))
    if len(files) == 1 and files[0].seconds:
        minutes, seconds = divmod(files[0].seconds, 60)
        long = words.line("attached-length", minutes=minutes, seconds=f"{seconds:02}" if minutes else f"{seconds}")
        what = words.line("attached-lasting", files=what, length=long)
    shown = ", ".join(filter(None, (shorten(tidy(one.about or one.name), detail) for one in files))) if detail else ""
    return words.line("attached-showing", files=what, names=shown) if shown else what
