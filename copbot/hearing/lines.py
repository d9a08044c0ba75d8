"""What single lines say: a question to the room, a kind of reply, a word to somebody, thanks for whose answer.

Each is told with a probability, by learned weights over the words, the letters and the form of the line. A `text` is a
message's own words: code of several lines, quotation and forwarded words are taken out before.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from copbot.hearing import weights

if TYPE_CHECKING:
    from copbot.hearing.tables import Table


class Kind(StrEnum):
    """What a reply is, to a question: by others the first three, by who asked the rest."""

    ANSWER = "answer"
    ASKS_BACK = "asks_back"
    NO_ANSWER = "no_answer"
    THANKS = "thanks"
    THANKS_ONLY = "thanks_only"
    NOT_SOLVED = "not_solved"
    SOLVED_SELF = "solved_self"
    MORE_DETAIL = "more_detail"
    BUMP = "bump"


_ON_IT = 0.35
"""The table of askers learns from talk of other things as well; on the question details are that much rarer."""
_OWN_WAY = 0.8
"""So probable an answer is a reply that tells how its author does it: 137 of 144 such lines were one."""
BY_OTHERS = (Kind.ANSWER, Kind.ASKS_BACK, Kind.NO_ANSWER)
BY_ASKER = (Kind.THANKS, Kind.THANKS_ONLY, Kind.NOT_SOLVED, Kind.SOLVED_SELF, Kind.MORE_DETAIL, Kind.BUMP)


@dataclass(frozen=True, slots=True)
class Thanked:
    """What who asked says of an answer.

    `settles`: the probability that the question is settled by it. `about`: whose answer is meant, one of the names.
    """

    settles: float
    about: str | None


_ahead: tuple[object, dict[str, float]] = (None, {})
"""What was found out about lines that were read ahead, and by which weights."""


def question(text: str) -> float:
    """How probable it is that this message, by itself, puts a question to the room that somebody should answer."""
    chosen, told = _ahead
    known = told.get(text)
    if known is not None and chosen is weights.chosen():
        return known
    if not text.strip():
        return 0.0
    from copbot.hearing import places

    return _table("question").chances(places.of_line(text))[0][0]


def read_ahead(texts: Iterable[str]) -> None:
    """Find out together what `question` will say of these lines, which takes less than one after the other.

    What was found out the last time is forgotten.
    """
    global _ahead
    from copbot.hearing import places

    table, wanted = _table("question"), [text for text in dict.fromkeys(texts) if text.strip()]
    chances = [one for lines in places.read_ahead(wanted) for (one,) in table.chances(lines)]
    _ahead = weights.chosen(), dict(zip(wanted, chances, strict=True))


def kinds(question: str, reply: str, *, by_asker: bool, on_it: bool = True) -> dict[Kind, float]:
    """How probable each kind of reply is, of the kinds of this side; they sum to 1.

    `on_it`: it is said on the question. Else an asker may well speak of other things, which counts as more detail.
    """
    from copbot.hearing.greeted import behind
    from copbot.hearing.practice import tells_own_way

    side, of = ("asker", BY_ASKER) if by_asker else ("others", BY_OTHERS)
    # That an asker greets again tells something; that others welcome the asker first does not.
    said = reply if by_asker else behind(reply)
    found = dict(zip(of, _of_reply(side, question, said), strict=True))
    if not by_asker and found[Kind.ANSWER] < _OWN_WAY and tells_own_way(question, said):
        # There are few such answers among the lines that the weights learned from.
        rest = 1 - found[Kind.ANSWER]
        found = {kind: chance * (1 - _OWN_WAY) / rest for kind, chance in found.items()} | {Kind.ANSWER: _OWN_WAY}
    if by_asker and on_it:
        found[Kind.MORE_DETAIL] *= _ON_IT
        whole = sum(found.values())
        found = {kind: chance / whole for kind, chance in found.items()}
    return found


def belongs(question: str, text: str) -> float:
    """How probable it is that somebody says this on the question, whatever it brings, and not on something else."""
    from copbot.hearing.greeted import behind

    return _of_reply("belongs", question, behind(text))[0]


def addressed(text: str, name: str) -> float:
    """How probable it is that this member is spoken to, and not spoken of, or another thing that bears the name."""
    from copbot.hearing import naming

    return _likeliest("addressed", naming.standing(naming.read(text), name))


def thanked(text: str, names: Sequence[str]) -> Thanked:
    """What the line, by who asked, says of an answer, and whose of those with these names is meant."""
    from copbot.hearing import naming, places

    if not text.strip():
        return Thanked(0.0, None)
    line = naming.read(text)
    named = [name for name in names if naming.mentions(line, name)]
    about = {name: _likeliest("about", naming.standing(line, name, others=len(named) - 1)) for name in named}
    likeliest = max(about, key=lambda name: about[name], default=None)
    settles = _table("settles").chances(places.of_line(text))[0][0]
    return Thanked(settles, likeliest if likeliest is not None and about[likeliest] >= 0.5 else None)


def _likeliest(table: str, places: list[list[str]]) -> float:
    """The probability at the likeliest of the places where a name stands."""
    return max((_table(table).of_names(place)[0] for place in places), default=0.0)


def _of_reply(table: str, question: str, reply: str) -> tuple[float, ...]:
    """What the table says of a reply to the question."""
    return _told(weights.chosen(), table, question, reply)


@lru_cache(maxsize=200)
def _told(chosen: object, table: str, question: str, reply: str) -> tuple[float, ...]:
    # Of one reply several things are asked, one after the other.
    from copbot.hearing import places

    return tuple(_unpacked(chosen, table).chances(places.of_line(reply), _forms(question, reply))[0])


@lru_cache(maxsize=4)
def _forms(question: str, reply: str) -> list[str]:
    """The form of a reply: several tables are asked what they say of it."""
    from copbot.hearing import forms, words

    return forms.reply(words.read(question), words.read(reply))


def _table(name: str) -> Table:
    return _unpacked(weights.chosen(), name)


@lru_cache(maxsize=16)
def _unpacked(_chosen: object, name: str) -> Table:
    from copbot.hearing.tables import unpacked

    return unpacked(weights.load(), name)
