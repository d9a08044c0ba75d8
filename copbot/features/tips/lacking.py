"""What is not yet set up in a community, by what each feature declares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from copbot.features.tips import feature
from copbot.kit.context import Context
from copbot.kit.declared import Declared
from copbot.kit.practice import KEYS
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is not set up: for which tip first of all, in words, and the button that sets it up."""

    key: str
    text: Text
    buttons: tuple[Button, ...] = ()


def lacking(ctx: Context, words: Wording) -> list[Lack]:
    """All of it, in the order of the tips; what the configuration has switched off is left out."""
    found = [lack for one in ctx.batch.features for lack in _of(ctx, words, one)]
    return sorted(found, key=lambda lack: KEYS.index(lack.key))


def _of(ctx: Context, words: Wording, one: Declared) -> Iterator[Lack]:
    if not one.practices:
        return
    if not ctx.is_on(one.name):
        if not ctx.batch.settings.is_locked(ctx.community.name, one.name, "enabled"):
            name, line = words.line(f"about-{one.name}"), f"settings {one.name}.enabled on"
            key = one.practices[0][0].serves[0]
            yield Lack(key, words.rich("tips-off", name=name, command=line), _button(ctx, words, name, line))
        return
    try:
        ctx.feature = one.name
        lacks = [practice for practice, is_set in one.practices if is_set is not None and not is_set(ctx)]
    finally:
        ctx.feature = feature.name
    for practice in lacks:
        told = words.rich(practice.lacks)
        label = words.line(practice.does) if not practice.words else ""
        yield Lack(practice.serves[0], told, (Button(label, practice.setup),) if label else ())


def _button(ctx: Context, words: Wording, name: str, line: str) -> tuple[Button, ...]:
    return (Button(words.line("tips-switch-on", name=name), line),) if ctx.decides else ()
