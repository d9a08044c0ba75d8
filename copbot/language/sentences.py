"""Sentences of a language, each read when it is first said: to read them all takes seconds.

So it is with what Babel knows of the language, more than a megabyte: the words of all languages are known to the bot,
but most communities speak one of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import cast

from babel import Locale
from babel.plural import PluralRule, to_python
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.bundle import PluralCategory
from fluent.runtime.resolver import Message

_BEGINS = re.compile(r"^(?=-?[a-zA-Z][\w-]* *=)", re.MULTILINE)
"""What lies within a sentence is indented, or begins otherwise."""


class _Unread(Locale):
    """A language of which nothing is read for its plurals beforehand."""

    @property
    def plural_form(self) -> PluralRule:
        """Of none yet."""
        return PluralRule({})


class Sentences(FluentBundle):
    """Those of the sources; of two of one name the later one."""

    def __init__(self, language: str) -> None:
        super().__init__([language], use_isolating=False)
        self._plural_form = self._plural
        self._unread: dict[str, str] = {}

    def add(self, source: str) -> None:
        """These are there too."""
        for one in _BEGINS.split(source)[1:]:
            self._unread[one.partition("=")[0].rstrip()] = one

    def has_message(self, message_id: str) -> bool:
        """Is there such a sentence?"""
        return message_id in self._unread or super().has_message(message_id)

    def _get_babel_locale(self) -> Locale:
        return _Unread.parse(self.locales[0])

    def _plural(self, number: float) -> PluralCategory:
        return cast(PluralCategory, self._rule(number))

    @cached_property
    def _rule(self) -> Callable[[float], str]:
        return to_python(Locale.parse(self.locales[0]).plural_form)

    def _lookup(self, entry_id: str, term: bool = False) -> Message:
        # The one place where the library looks for a sentence, or for one that stands in another.
        source = self._unread.pop(f"-{entry_id}" if term else entry_id, None)
        if source is not None:
            self.add_resource(FluentResource(source), allow_overrides=True)
        return super()._lookup(entry_id, term)
