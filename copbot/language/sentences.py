"""Sentences of a language, each read when it is first said: to read them all takes seconds.

So it is with what Babel knows of the language, more than a megabyte: the words of all languages are known to the bot,
but most communities speak one of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import cast

from babel import Locale
from babel.plural import PluralRule, to_python
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.bundle import PluralCategory
from fluent.runtime.resolver import Message

_BEGINS = re.compile(rb"^(?=-?[a-zA-Z][\w-]* =)", re.MULTILINE)
"""What lies within a sentence is indented, or begins otherwise."""


class _Unread(Locale):
    """A language of which nothing is read for its plurals beforehand."""

    @property
    def plural_form(self) -> PluralRule:
        """Of none yet."""
        return PluralRule({})


class Sentences(FluentBundle):
    """Those of the texts, each of many sentences, as `text` makes them; of two of one name the first one."""

    def __init__(self, language: str, *texts: bytes) -> None:
        super().__init__([language], use_isolating=False)
        self._plural_form = self._plural
        self._texts = texts
        self._there: dict[str, bool] = {}
        """What was asked for, and whether there is such a sentence."""

    def has_message(self, message_id: str) -> bool:
        """Is there such a sentence?"""
        there = self._there.get(message_id)
        if there is None:
            there = self._there[message_id] = self._written(message_id) is not None
        return there

    def let_go(self, message_id: str) -> None:
        """What was made of a sentence is not needed any more: when it is said again, it is read again."""
        self._messages.pop(message_id, None)
        self._compiled.pop(message_id, None)

    def _get_babel_locale(self) -> Locale:
        return _Unread.parse(self.locales[0])

    def _plural(self, number: float) -> PluralCategory:
        return cast(PluralCategory, self._rule(number))

    @cached_property
    def _rule(self) -> Callable[[float], str]:
        return to_python(Locale.parse(self.locales[0]).plural_form)

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        # The one place where the library looks for a sentence, or for one that stands in another.
        if entry_id not in (self._terms if term else self._messages):
            source = self._written(f"-{entry_id}" if term else entry_id)
            if source is not None:
                self.add_resource(FluentResource(source))
        return super()._lookup(entry_id, term)

    def _written(self, name: str) -> str | None:
        """The sentence as it stands in the text."""
        begins = f"\n{name} =".encode()
        for one in self._texts:
            at = one.find(begins)
            if at >= 0:
                following = _BEGINS.search(one, at + 2)
                return one[at + 1 : following.start() if following else None].decode()
        return None


def text(sources: Iterable[str]) -> bytes:
    """The sources as they are kept: all languages lie in memory, as strings for each sentence three times as large.

    Of two sentences of one name that of the later source stands first.
    """
    return "\n".join(("", *reversed(list(sources)))).encode()
