"""The languages that the bot speaks, and the files in which its sentences lie: to add a language is to add files.

A feature's sentences are in its folder, what features share is here, and those of another part of the program are in
the folder of that part: each in words.LANGUAGE.ftl.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

SHARED = "copbot.language"
_FEATURES = "copbot.features"
_WORDS = "words."
_FLUENT = ".ftl"
ENGLISH = "en"
LANGUAGES = tuple(
    sorted(
        (
            file.name.removeprefix(_WORDS).removesuffix(_FLUENT)
            for file in files(SHARED).iterdir()
            if file.name.startswith(_WORDS) and file.name.endswith(_FLUENT)
        ),
        key=lambda code: (code != ENGLISH, code),
    )
)
"""Their codes, English first: of those in which there are the sentences that features share."""


def sources(language: str, part: str = "") -> Iterator[str]:
    """The sentences in a language of a part of the program, by its package; without one, of all that the bot says."""
    folders: list[Traversable] = [files(part or SHARED)]
    if not part:
        folders += sorted(
            # Python's own folder may be another user's, who lets nobody look into it.
            (folder for folder in files(_FEATURES).iterdir() if not folder.name.startswith("__")),
            key=lambda folder: folder.name,
        )
    for folder in folders:
        file = folder / f"{_WORDS}{language}{_FLUENT}"
        if file.is_file():
            yield file.read_text(encoding="utf8")
