"""Why a message was held for a question, and a question for taken up: which facts weighed most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from copbot.hearing import fate
from copbot.hearing.fate import Asked
from copbot.hearing.links import Talk
from copbot.hearing.room import Models

_WEIGHS = 0.1
"""What adds less than this to the logarithm of the odds is not worth a word."""


class Reason(StrEnum):
    """What a judgement can rest on."""

    WORDS = "words"
    """Its words, taken by themselves."""
    LENGTH = "length"
    ENDS_WITH_A_MARK = "ends_with_a_mark"
    GREETS = "greets"
    ASKS_ANYBODY = "asks_anybody"
    TELLS_TROUBLE = "tells_trouble"
    FORM = "form"
    """Other signs of its form: thanks, an address, a command, "I"."""
    TO_ONE = "to_one"
    """It is worded as to one person: "you", "yes", "so"."""
    SPEAKS_TO_SOMEBODY = "speaks_to_somebody"
    BEGINS_NEW = "begins_new"
    """It begins something new, or goes on from somebody's words."""
    IN_A_TALK = "in_a_talk"
    """Its author was in a talk with others, or had asked already."""
    RHYTHM = "rhythm"
    """How fast the room talks, and how long its author had been silent."""
    WENT_ON = "went_on"
    """Somebody went on from it, or nobody did."""
    NEXT_SPEAKER = "next_speaker"
    """What the next speakers said."""
    SPOKEN_TO = "spoken_to"
    """Somebody called the asker by name, or nobody did."""
    ASKER_WENT_ON = "asker_went_on"
    """What the asker said afterwards."""
    SHARES_WORDS = "shares_words"
    """Others used words that are rare in the room and that the question has, or did not."""
    ASKER_REPEATS = "asker_repeats"
    """The asker asked again with the same words, or did not."""
    ASKER_THANKED = "asker_thanked"
    SILENCE = "silence"
    """How much was said since, and how long nothing was."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A fact that spoke for (above 0) or against (below 0) what was judged; in the logarithm of the odds."""

    reason: Reason
    weight: float


REASONS: dict[str, Reason] = {
    **dict.fromkeys(("words", "rules", "asks turn"), Reason.WORDS),
    **dict.fromkeys(("length", "empty"), Reason.LENGTH),
    **dict.fromkeys(("ends with a mark", "has a mark"), Reason.ENDS_WITH_A_MARK),
    "greets": Reason.GREETS,
    "asks anybody": Reason.ASKS_ANYBODY,
    "trouble": Reason.TELLS_TROUBLE,
    **dict.fromkeys(("thanks", "I", "address", "exclaims", "command"), Reason.FORM),
    **dict.fromkeys(("yes or no", "goes on", "you", "to one"), Reason.TO_ONE),
    **dict.fromkeys(("speaks to", "names"), Reason.SPEAKS_TO_SOMEBODY),
    **dict.fromkeys(
        ("begins new", "goes on from somebody", "goes on from own words", "parent has a mark", "chance of others",
         "chance of own", "parent asks", "shares with parent"), Reason.BEGINS_NEW
    ),
    **dict.fromkeys(
        ("own messages", "own last asks", "own last spoke to", "since spoken to", "own talk", "others in its talk",
         "size of its talk", "messages since own", "last spoke to author", "last asks", "last is own"), Reason.IN_A_TALK
    ),
    **dict.fromkeys(("rhythm", "time since own", "speakers lately", "silence before"), Reason.RHYTHM),
    **dict.fromkeys(
        ("reply", "reply 2", "reply 3", "near", "near 2", "near 3", "no reply", "first reply", "first reply after",
         "members", "linked by others", "reply asks", "reply length", "reply after",
         "reply speaks to another", "reply answers", "answered"), Reason.WENT_ON
    ),
    **dict.fromkeys(
        (f"next {what} {number}" for number in (1, 2, 3)
         for what in ("links", "new", "asks", "after", "length", "speaks to another", "yes or no", "asker said",
                      "puts", "greets", "address", "answers")),
        Reason.NEXT_SPEAKER,
    ),
    "next is one speaker": Reason.NEXT_SPEAKER,
    **dict.fromkeys(
        ("reply shares", "words shared", "words shared soon", *(f"next shares {number}" for number in (1, 2, 3))),
        Reason.SHARES_WORDS,
    ),
    "asker repeats": Reason.ASKER_REPEATS,
    **dict.fromkeys(
        ("asker spoken to", "asker spoken to soon", "asker named", "asker named by partners"), Reason.SPOKEN_TO
    ),
    **dict.fromkeys(
        ("asker said", "asker said soon", "asker spoke to others", "asker asked", "linked by asker",
         "asker goes on from others", "asker goes on from replies",
         "asker begins new", "asker silent", "asker silent messages"),
        Reason.ASKER_WENT_ON,
    ),
    "asker thanked": Reason.ASKER_THANKED,
    "messages after": Reason.SILENCE,
}  # fmt: skip
"""What each number of `fate.BEFORE` and `fate.AFTER` tells of."""


def why_puts(models: Models, asked: Asked) -> list[Weighed]:
    """What weighed most for or against its putting a question to the room; heaviest first."""
    if models.puts is None:
        return []
    return _grouped(fate.BEFORE, models.puts.shares(asked.before), models.puts_scale[0])


def why_taken(models: Models, asked: Asked, talk: Talk) -> list[Weighed]:
    """What weighed most for or against somebody's having taken it up; heaviest first."""
    if models.taken is None:
        return []
    shares = models.taken.shares(fate.features(asked, talk))
    return _grouped(fate.BEFORE + fate.AFTER, shares, models.taken_scale[0])


def _grouped(names: tuple[str, ...], shares: list[float], slope: float) -> list[Weighed]:
    weights: dict[Reason, float] = {}
    for name, share in zip(names, shares, strict=True):
        reason = REASONS[name]
        weights[reason] = weights.get(reason, 0.0) + share * slope
    told = [Weighed(reason, weight) for reason, weight in weights.items() if abs(weight) >= _WEIGHS]
    return sorted(told, key=lambda one: -abs(one.weight))
