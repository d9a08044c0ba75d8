"""What stands for the files of a message where they can't go along: words, and never nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeVar

from copbot.rooms.actions import Action, Edit, Say, TellPrivately
from copbot.rooms.enclosed import Elsewhere, Enclosed, File
from copbot.rooms.text import Text, lines, text

Spoken = TypeVar("Spoken", bound=Say | TellPrivately | Edit)
_MARK = "📎 "


def standing(file: Enclosed) -> Text:
    """The words that stand for it: those made for that, else its name and what it shows."""
    return file.words or text(_MARK, f"{file.name}: {file.about}" if file.about else file.name)


def in_words(action: Spoken, left_out: Collection[int] | None = None) -> Spoken:
    """The same with words in the place of its files, or of those at the places that are left out."""
    files = list(enumerate(action.files))
    out = [file for place, file in files if left_out is None or place in left_out]
    if not out:
        return action
    stays = tuple(file for place, file in files if left_out is not None and place not in left_out)
    return replace(action, text=lines([*filter(None, [action.text]), *map(standing, out)]), files=stays)


def passed(action: Spoken) -> list[int]:
    """The places of those of its files that are still to be fetched from where somebody posted them, or made."""
    return [at for at, one in enumerate(action.files) if not isinstance(one, File)]


def stored(going: Action) -> list[Elsewhere]:
    """Where the bytes are of those of its files that are kept."""
    files = going.files if isinstance(going, Say | TellPrivately | Edit) else ()
    return [one.content for one in files if isinstance(one, File) and not isinstance(one.content, bytes)]


def filled(action: Action, contents: Mapping[Elsewhere, bytes]) -> Action:
    """The action with these bytes; where they are gone, words stand in their place."""
    if not isinstance(action, Say | TellPrivately | Edit):
        return action
    files = tuple(
        replace(one, content=contents.get(one.content, b""))
        if isinstance(one, File) and not isinstance(one.content, bytes)
        else one
        for one in action.files
    )
    whole = replace(action, files=files)
    return in_words(whole, [at for at, one in enumerate(files) if isinstance(one, File) and not one.content])
