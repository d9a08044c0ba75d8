"""What single lines of plain talk say: do they ask, answer, thank, and whom do they speak to? By rules and phrases.

The texts are a message's own words; all judgements are probabilities.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from copbot.hearing import recognise

_SURE, _LIKELY, _HALF = 0.9, 0.8, 0.5
_SHORT = 9
"""A line of so many words that begins by saying nothing goes on to say nothing."""


class Kind(StrEnum):
    """What a message about a question is: the first three by others, the rest by who asked."""

    ANSWER = "answer"
    ASKS_BACK = "asks_back"
    NO_ANSWER = "no_answer"
    THANKS = "thanks"
    THANKS_ONLY = "thanks_only"
    NOT_SOLVED = "not_solved"
    SOLVED_SELF = "solved_self"
    MORE_DETAIL = "more_detail"
    BUMP = "bump"


_BY_OTHERS = (Kind.ANSWER, Kind.ASKS_BACK, Kind.NO_ANSWER)
_BY_ASKER = tuple(kind for kind in Kind if kind not in _BY_OTHERS)


@dataclass(frozen=True, slots=True)
class Thanked:
    """`settles` is the probability that it says the question is settled, `about` whose answer is meant, if told."""

    settles: float
    about: str | None


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_ASKS = _any(
    r"\A\W*(?:what|which|who|where) (?:is|are|was) (?:this|that|these|those|the|a|an)\b.*\?",
    r"\A\W*(?:is|are) (?:this|that|these|those) .*\?",
    r"\bany(?:one|body) (?:know|have|tried|seen)\b",
    r"\bany (?:tips|advice|ideas|suggestions|recommendations) (?:for|on|about)\b",
    r"\bno idea (?:why|how|what|where)\b",
    r"\blooking for (?:a|an|some|someone|somebody)\b",
    r"\A\W*(?:wat|welke|wie|waar) (?:is|zijn) (?:dit|dat|deze|die|het|de|een)\b.*\?",
    r"\A\W*(?:is|zijn) (?:dit|dat|deze|die) .*\?",
    r"\bgeen idee (?:waarom|hoe|wat|waar)\b",
)
_NOTHING = _any(
    r"\A\W*(?:me (?:too|neither)|same\b|\+1\b|ditto|bump|lol\b|rofl|ha(?:ha)+|no (?:idea|clue)|dunno|idk|not sure)",
    r"\A\W*(?:wish i knew|(?:i )?(?:do not|don.?t) know|(?:good|great|nice|interesting) (?:question|one)|following)",
    r"\A\W*(?:subscrib|let me (?:check|look|see)|(?:one|just a|a) (?:moment|sec|minute)|hold on|wait\b|curious)",
    r"\A\W*any (?:news|updates?|luck|progress|ideas?)",
    r"\A\W*i (?:also |too )?(?:have|got|get|see) (?:the same|this|that)",
    r"\A\W*also (?:curious|interested|wondering)|\A\W*(?:i.d|i would|would) (?:also )?(?:like|love) to know",
    r"\A\W*(?:(?:very |you.?re )?welcome|congrat|nice\b|cool\b|wow\b|(?:ok(?:ay)?|yes|no|sorry)\W*\Z)",
    r"\A\W*(?:oh,? )?(?:sorry|misread)|\A\W*(?:thanks?|thx|ty|tysm|cheers)\b|\bmisread\b|\bsorry\W*\Z",
    r"\A\W*(?:ik ook|(?:het)?zelfde|geen idee|weet ik (?:ook )?niet|ik weet het (?:ook )?niet|goe(?:ie|de) vraag)",
    r"\A\W*(?:leuke vraag|ik volg|even (?:kijken|wachten)|momentje|een moment|wacht\b|nog nieuws|al (?:nieuws|iets))",
    r"\A\W*(?:ik heb (?:dat|dit|hetzelfde)|(?:ook )?benieuwd|welkom|gefeliciteerd|mooi\b|leuk\b|wauw|bedankt|dank ?je)",
    r"\b(?:hit|have|had|got) the same (?:problem|issue|error|question)\b",
)
_TO_OTHERS = _any(
    r"\b(?:can|could|does|would|maybe|perhaps) (?:any|some)(?:one|body)\b.*\?",
    r"\A@\S+\W+(?:do|can|could|would) you (?:know|help|have)\b",
    r"\b(?:kan|weet|heeft|wil) iemand\b.*\?",
    r"\A@\S+\W+(?:weet|kun|kan) jij\b",
)
_NAMED_THANKS = re.compile(r"\A\W*\S+[:,] *(?:thanks?|thx|ty|cheers|bedankt|dank)\b", re.IGNORECASE)
_NO = _any(
    r"\bstill (?:not|no\b|get|the same|broken|fails?|does)",
    r"\b(?:doesn.?t|does not|didn.?t|did not|won.?t|isn.?t|not) (?:work|help|solve|fix|it|start|the (?:problem|issue))",
    r"\bnot (?:working|solved|fixed|what i (?:meant|mean|asked))",
    r"\bthat(?:.s| is) not (?:it|what)|\bsame (?:error|problem|result)|\bno luck\b|\bto no avail\b|\bno difference\b",
    r"\b(?:werkt|helpt|lukt|hielp|werkte|lukte) (?:het |dat )?(?:nog )?(?:steeds )?niet\b|\bnog steeds\b",
    r"\b(?:dat|dit) (?:is|was) niet wat ik\b|\bzelfde (?:fout|probleem|melding)\b|\bhelaas niet\b",
)
_LATER = _any(
    r"\b(?:will|.ll|going to|gonna|let me) (?:try|check|look|test|do)\b|\bin advance\b|\banyway\b|\btry (?:it|that)\b",
    r"\b(?:ga ik|ga het|zal ik|ik ga|ik zal) .*(?:proberen|kijken|testen|doen)\b|\balvast\b",
)
_THANKFUL = _any(
    r"\b(?:thanks?|thank you|thx|tnx|ty|tysm|cheers|bedankt|dank ?je|dankjewel|danke|merci|gracias)\b", "🙏"
)
_PUSHES = _any(
    r"\A\W*(?:bump|up\W*\Z|any ?(?:one|body)\W*\Z|nobody\b|no ?one\b|any (?:news|ideas?|updates?|luck))",
    r"\A\W*(?:niemand|iemand\W*\Z|nog (?:nieuws|iemand))",
)
_DROPS = _any(
    r"\bnever ?mind\b|\bnvm\b|\b(?:found|figured|solved|fixed) (?:it|out|the)\b|\bgot it working\b|\A\W*solved\b",
    r"\blaat maar\b|\b(?:al |zelf )?(?:gevonden|opgelost)\b|\bhoeft niet meer\b",
)


def question(text: str) -> float:
    """How probable it is that this puts a question to the room."""
    own = _SURE if _ASKS.search(text[:2000]) else 0.0
    return max(recognise.question(text), own)


def kinds(question: str, reply: str, *, by_asker: bool) -> dict[Kind, float]:
    """How probable each kind is, of a reply to this question by who asked it, or by others."""
    kind, sure = _by_asker(reply[:2000]) if by_asker else _by_others(reply[:2000])
    others = [other for other in (_BY_ASKER if by_asker else _BY_OTHERS) if other is not kind]
    return {kind: sure} | dict.fromkeys(others, (1 - sure) / len(others))


def _by_others(reply: str) -> tuple[Kind, float]:
    length = len(reply.split())
    if not any(map(str.isalnum, reply)):
        return Kind.NO_ANSWER, _SURE
    if _TO_OTHERS.search(reply) or _NAMED_THANKS.search(reply) or (length <= _SHORT and _NOTHING.search(reply)):
        return Kind.NO_ANSWER, _SURE
    back = recognise.asks_back(reply)
    return (Kind.ASKS_BACK, back) if back >= _HALF else (Kind.ANSWER, _LIKELY)


def _by_asker(reply: str) -> tuple[Kind, float]:
    if _DROPS.search(reply) and "?" not in reply and recognise.solved(reply) >= _HALF:
        return Kind.SOLVED_SELF, _SURE
    if _NO.search(reply):
        return Kind.NOT_SOLVED, _SURE
    if _LATER.search(reply) and _THANKFUL.search(reply):
        return Kind.THANKS_ONLY, _LIKELY
    if recognise.thanks(reply) >= _HALF or (_THANKFUL.search(reply) and len(reply.split()) <= 1):
        return Kind.THANKS, _LIKELY
    if recognise.solved(reply) >= _HALF:
        return Kind.SOLVED_SELF, _LIKELY
    if _THANKFUL.search(reply):
        return Kind.THANKS_ONLY, _LIKELY
    return (Kind.BUMP, _LIKELY) if _PUSHES.search(reply) else (Kind.MORE_DETAIL, _LIKELY)


_OF_HIM = r"(?:is|was|has|had|will|would|can|may|might|and|or|heeft|had|wil|zal|zou|kan|en|of)\b|[a-z]+(?:s|ed)\b"
_AFTER = r"(?=[\s,:;!.?>]|\Z)"


def addressed(text: str, name: str) -> float:
    """How probable it is that this speaks to the member of this name, and not only of him or her."""
    name = name.strip().lstrip("@")
    if not name or not recognise.names(text, name):
        return 0.0
    forms = "|".join(re.escape(form) for form in dict.fromkeys((name, re.sub(r"[_`^|\[(].*", "", name) or name)))
    first = re.escape(name.split()[0]) if " " in name and len(name.split()[0]) > 2 else forms
    spoken_to = _any(
        rf"@\"?(?:{forms}){_AFTER}",
        rf"\A\W*(?:{forms}|{first}) ?[:,>]",
        rf"\A\W*(?:{forms}) +(?:you|your|u|try|did|do|have|are|can|could|check|use|je|jij|probeer|heb|ben|kun)\b",
        rf"\A\W*(?:{forms}) +(?!{_OF_HIM})\w",
        rf"\b(?:hi|hey|hello|hoi|hallo|welcome|welkom|thanks|thank you|thx|bedankt|dank je|sorry|yes|no|ja|nee) "
        rf"+(?:{forms}){_AFTER}",
        rf", ?(?:{forms})\W*\Z",
    )
    return _SURE if spoken_to.search(text[:2000]) else 0.1


def thanked(text: str, names: Sequence[str]) -> Thanked:
    """Whether this, by who asked, settles the question, and by the answer of which of these members."""
    about = next((name for name in names if addressed(text, name) >= _HALF), None)
    about = about or next((name for name in names if recognise.names(text, name)), None)
    return Thanked(kinds("", text, by_asker=True)[Kind.THANKS], about)
