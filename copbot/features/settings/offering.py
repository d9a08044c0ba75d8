"""What is offered to who is typing a setting: its name, and the values that it can have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from copbot.features.settings.reading import is_language
from copbot.kit.offered import Suggestion, Typing
from copbot.language.languages import LANGUAGES


def offered(typing: Typing) -> Iterable[Suggestion]:
    """Settings, by their names; behind one, what it can be."""
    models = typing.settings.models
    fields = {f"{name}.{key}": field for name, model in models.items() for key, field in model.model_fields.items()}
    name, behind, _ = typing.typed.strip().partition(" ")
    if behind or name in fields:
        lines = [f"{name} {value}" for value in _values(fields.get(name))]
    else:
        lines = [*models, *fields]
    return [Suggestion(line, line) for line in lines]


def _values(field: FieldInfo | None) -> Iterable[str]:
    if field is None:
        return ()
    if field.annotation is bool:
        return ("on", "off", "default")
    if get_origin(field.annotation) is Literal:
        return (*map(str, get_args(field.annotation)), "default")
    return (*LANGUAGES, "default") if is_language(field) else ("default",)
