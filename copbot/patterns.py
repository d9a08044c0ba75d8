"""Regular expressions that are compiled when they are first used: there are hundreds, and a start needs few of them."""

from __future__ import annotations

import re
from typing import Any, Final, cast

_OF_A_PATTERN: Final = (
    *("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"),
    *("pattern", "flags", "groups", "groupindex"),
)


class _Expression:
    """Takes the place of a compiled one, and costs nothing once it is: each method is then the compiled one's own."""

    __slots__ = (*_OF_A_PATTERN, "_compiled", "_flags", "_text")

    def __init__(self, text: str, flags: int) -> None:
        self._text, self._flags = text, flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a compiled one has
        # Only what is not there yet is asked for here.
        if name not in _OF_A_PATTERN:
            raise AttributeError(name)
        if self._compiled is None:
            self._compiled = re.compile(self._text, self._flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found


def expression(text: str, flags: int = 0) -> re.Pattern[str]:
    """The regular expression, used like a compiled one. What is wrong with it is raised at its first use: re.error."""
    return cast("re.Pattern[str]", _Expression(text, flags))
