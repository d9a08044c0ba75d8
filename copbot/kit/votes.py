"""How votes are read, marked and counted. Pure.

What was chosen is a set of marks: the number of an option, counted from 1, and for a date also how it suits, "2m". A
yes is option 1 of a yes-or-no, a no option 2; of a scale the number is the step.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from hashlib import sha256

from copbot.hearing.yes_no import yes_or_no
from copbot.patterns import expression

Marks = frozenset[str]
NOTHING: Marks = frozenset()


class BallotKind(StrEnum):
    """What a ballot asks for."""

    YES_NO = "yes_no"
    APPROVAL = "approval"
    """Any number of the options."""
    DATES = "dates"
    """How each of the dates suits: yes, maybe, or no."""
    SCALE = "scale"
    """One step of several, of which the ends have names."""


SUITS = ("y", "m", "n")
"""How a date suits."""
_SUITING = {
    **dict.fromkeys(("", "y", "j", "yes", "ja", "oui", "sí", "si", "+", "✔", "✅"), "y"),
    **dict.fromkeys(("m", "maybe", "misschien", "vielleicht", "peut-être", "quizá", "quizás", "?"), "m"),
    **dict.fromkeys(("n", "no", "nee", "nein", "non", "-", "✘", "❌"), "n"),
}
_THUMBS = {"👍": "1", "+1": "1", "👎": "2", "-1": "2", "for": "1", "against": "2", "1": "1", "2": "2"}
_ONE = expression(
    r"(\d{1,3})\s*(maybe|misschien|vielleicht|peut-être|quizás|quizá|yes|nein|nee|non|oui|ja|no|sí|si|[yjmn](?!\w)|[?+✔✅✘❌-]|)"
)
_BETWEEN = expression(r"[\s,;&.!)|]*(?:\b(?:and|en|und|et|y|e)\b)?[\s,;&.!)|]*")
_HEAD = expression(r"([^:]*\w)\s*:\s")
"""What stands before what explains it."""
_WORD = expression(r"\S+")
_ROOM_FOR = expression(r"[\s,;&.)]*(?:(?:and|en|und|et|y|e)\b)?[\s,;&.)]*")


def all_marks(kind: BallotKind, options: int) -> list[str]:
    """Every mark that can be chosen."""
    numbers = range(1, options + 1)
    if kind is BallotKind.DATES:
        return [f"{number}{suits}" for number in numbers for suits in SUITS]
    return [str(number) for number in numbers]


def read(kind: BallotKind, options: int, words: str) -> Marks | None:
    """A whole vote, as somebody wrote it; None if it is none. Of dates that aren't named it says that they don't suit.

    "yes", "1 3", "1, 2? and 4", "7".
    """
    if kind is BallotKind.YES_NO:
        says = yes_or_no(words)
        mark = _THUMBS.get(words.strip().casefold()) or (None if says is None else "1" if says else "2")
        return frozenset({mark}) if mark else None
    found: dict[int, str] = {}
    place, rest = 0, words.strip().casefold()
    while place < len(rest):
        one = _ONE.match(rest, place)
        if one is None or one[2] not in _SUITING or int(one[1]) in found:
            return None
        found[int(one[1])] = _SUITING[one[2]]
        place = one.end()
        gap = _ROOM_FOR.match(rest, place)
        place = gap.end() if gap is not None else place
    if not found or not all(1 <= number <= options for number in found):
        return None
    if kind is BallotKind.DATES:
        return frozenset(f"{number}{found.get(number, 'n')}" for number in range(1, options + 1))
    if set(found.values()) != {"y"} or (kind is BallotKind.SCALE and len(found) > 1):
        return None
    return frozenset(str(number) for number in found)


def named(labels: Sequence[str], words: str) -> Marks | None:
    """The options that are written in words, and nothing else: "Tuesday and Friday"; None for anything else.

    Of "Answers: how many, and how soon" the first word is enough, where no other begins so.
    """
    known = _names(labels)
    found, rest = set[int](), words.strip().casefold()
    while rest:
        label = max((one for one in known if _begins(rest, one)), key=len, default=None)
        if label is None:
            return None
        found.add(known[label])
        rest = rest[len(label) :]
        gap = _BETWEEN.match(rest)
        rest = rest[gap.end() :] if gap is not None else rest
    return frozenset(map(str, found)) if found else None


def _names(labels: Sequence[str]) -> dict[str, int]:
    """By which words the options are known."""
    whole = {label.casefold(): number for number, label in enumerate(labels, 1) if label}
    heads = [(found[1].casefold(), number) for label, number in whole.items() if (found := _HEAD.match(label))]
    often = Counter(head for head, _ in heads)
    return {**{head: number for head, number in heads if often[head] == 1}, **whole}


def looks_so(labels: Sequence[str], words: str) -> bool:
    """May somebody have meant this as a vote, though it can't be read? It has a number, or what can be chosen."""
    known, said = _names(labels), words.casefold()
    return any(sign.isdigit() for sign in said) or any(
        _begins(said[at:], label) for label in known for at in (m.start() for m in _WORD.finditer(said))
    )


def _begins(words: str, label: str) -> bool:
    return words.startswith(label) and not (label[-1].isalnum() and words[len(label) : len(label) + 1].isalnum())


def pressed(kind: BallotKind, marks: Marks, number: int) -> Marks:
    """What is chosen once the button of an option was pressed: it switches, and a date goes from yes to maybe to no.

    Of yes or no, and of a scale, one stands: pressed again it is taken back.
    """
    if kind is BallotKind.APPROVAL:
        return marks ^ {str(number)}
    if kind is not BallotKind.DATES:
        return NOTHING if str(number) in marks else frozenset({str(number)})
    now = next((suits for suits in SUITS if f"{number}{suits}" in marks), None)
    after = dict(zip((None, *SUITS), (*SUITS, None), strict=True))[now]
    return without(marks, number) | ({f"{number}{after}"} if after else set())


def put(kind: BallotKind, marks: Marks, number: int) -> Marks:
    """What is chosen once an option was chosen by something that stays there and can be taken away: a reaction."""
    if kind is BallotKind.APPROVAL:
        return marks | {str(number)}
    return without(marks, number) | {f"{number}y"} if kind is BallotKind.DATES else frozenset({str(number)})


def beside(marks: Marks, number: int, alone: int) -> Marks:
    """What is chosen once that option was added, where the one that is `alone` goes with no other; 0 for none."""
    if not alone or str(number) not in marks:
        return marks
    return frozenset({str(alone)}) if number == alone else marks - {str(alone)}


def without(marks: Marks, number: int) -> Marks:
    """What is chosen without that option."""
    return frozenset(mark for mark in marks if number_of(mark) != number)


def number_of(mark: str) -> int:
    """The option that a mark is about."""
    return int(mark.rstrip("".join(SUITS)))


def order(ballot: int, member: int, options: int) -> list[int]:
    """The options in the order in which this member sees them: another for each, and always the same."""
    seed = [sha256(f"{ballot} {member} {number}".encode()).digest() for number in range(options)]
    return [number + 1 for number in sorted(range(options), key=seed.__getitem__)]


def fewest_shown(order: Sequence[int], shown: Mapping[int, int], already: Sequence[int], few: int) -> list[int]:
    """The next few of these options that a member sees: of those not seen yet the ones that fewest have seen.

    Where as many have seen several the member's own order decides.
    """
    left = [number for number in order if number not in already]
    return sorted(left, key=lambda number: (shown.get(number, 0), order.index(number)))[:few]


def seen_as(marks: Marks, shown: Sequence[int]) -> Marks:
    """The marks of somebody who saw the options in this order, and wrote the numbers before them."""
    return frozenset(f"{shown[number_of(mark) - 1]}{mark.lstrip('0123456789')}" for mark in marks)


def written(marks: Marks) -> str:
    """The marks as they are kept."""
    return " ".join(sorted(marks, key=lambda mark: (number_of(mark), mark)))


def marks_of(kept: str) -> Marks:
    """The marks that were kept so."""
    return frozenset(kept.split())


def count(votes: Iterable[str]) -> dict[str, int]:
    """How often each mark was chosen."""
    return dict(Counter(mark for kept in votes for mark in kept.split()))
