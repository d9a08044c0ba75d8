"""What a poll is, as somebody wrote it: "dates 2d When do we meet? | Tue | Thu". Pure."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

from copbot.community import values
from copbot.kit.votes import BallotKind
from copbot.patterns import expression

DATES, SCALE, ANONYMOUS, HIDDEN = "dates", "scale", "anonymous", "hidden"
_PARTS = expression(r"[|;\n]+")
_HEAD = expression(r"(\S+?):?\s+")
STEPS, MOST = 5, 10
"""So many steps has a scale that says nothing else, and so many at most; and so many options can be chosen from."""
LONGEST, LABEL = 300, 80


class UnreadableError(Exception):
    """It is no poll; `key` is the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Written:
    """A poll as it was written."""

    title: str
    options: tuple[str, ...] = ()
    kind: BallotKind = BallotKind.YES_NO
    anonymous: bool = False
    hidden: bool = False
    lasts: timedelta | None = None


def read(text: str, names: Mapping[str, str]) -> Written:
    """The poll; `names` are the words before the question, in any language, with what each means.

    Raises UnreadableError.
    """
    words, lasts, rest = set[str](), None, text.strip()
    while head := _HEAD.match(rest):
        word = head[1].casefold()
        if word in names:
            words.add(names[word])
        elif lasts is None and word[:1].isdigit() and (given := _duration(word)) is not None:
            lasts = given
        else:
            break
        rest = rest[head.end() :]
    title, *parts = [part.strip() for part in _PARTS.split(rest) if part.strip()] or [""]
    if not title or len(title) > LONGEST or any(len(part) > LABEL for part in parts):
        raise UnreadableError("poll-long" if title else "poll-how")
    found = Written(title, anonymous=ANONYMOUS in words, hidden=HIDDEN in words, lasts=lasts)
    if SCALE in words:
        return replace(found, kind=BallotKind.SCALE, options=_steps(parts))
    if len(parts) > MOST:
        raise UnreadableError("poll-many")
    if len({part.casefold() for part in parts}) < len(parts):
        raise UnreadableError("poll-options")
    if DATES in words:
        if not parts:
            raise UnreadableError("poll-options")
        return replace(found, kind=BallotKind.DATES, options=tuple(parts))
    if len(parts) == 1:
        raise UnreadableError("poll-options")
    return replace(found, kind=BallotKind.APPROVAL, options=tuple(parts)) if parts else found


def _duration(word: str) -> timedelta | None:
    with suppress(ValueError):
        return values.duration(word)
    return None


def _steps(parts: list[str]) -> tuple[str, ...]:
    """The steps of a scale: the names of its ends, and how many there are, may stand behind the question."""
    steps, ends = STEPS, parts
    if parts and parts[-1].isdigit():
        steps, ends = int(parts[-1][:3]), parts[:-1]
    if not 2 <= steps <= MOST or len(ends) not in (0, 2):
        raise UnreadableError("poll-scale-how")
    low, high = ends or ("", "")
    return (low, *("",) * (steps - 2), high)
