"""The form in which a command asks for what it was given without, where a platform has forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from copbot.language.wording import Wording


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a command's form. Its words go into an option; of several for one option each is a paragraph.

    Its sentences are `form-COMMAND-NAME`, what it asks for, and, if it is `said`, `form-COMMAND-NAME-said`, which tells
    in the option what the words are.
    """

    name: str
    option: str
    required: bool = False
    long: bool = False
    """It takes several lines."""
    said: bool = False

    @property
    def most(self) -> int:
        """So many characters fit into it."""
        return 1500 if self.long else 200


def asks(form: Sequence[Field], options: Mapping[str, str]) -> bool:
    """Is this form shown for a command that was given with these options?"""
    needed = {one.option for one in form if one.required}
    return bool(needed) and needed.isdisjoint(options)


def filled(command: str, form: Sequence[Field], values: Mapping[str, str], words: Wording) -> dict[str, str]:
    """The options of the command, whose form was filled in with these values; what is no field of it is an option.

    `words` are the sentences of the place that it is about.
    """
    names = {one.name for one in form}
    options = {name: word for name, word in values.items() if name not in names}
    for one in form:
        word = values.get(one.name, "").strip()[: one.most]
        if word and one.said:
            word = words.line(f"form-{command}-{one.name}-said", words=word)
        if word:
            options[one.option] = f"{options[one.option]}\n\n{word}" if one.option in options else word
    return options
