"""Which of several times somebody means in words: "Thursday", "both are fine", "de tweede", "zo 14:00". Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from copbot.features.meetings.dates import NotThenError, Part, parts
from copbot.patterns import expression

_LONG = 80
_ALL = expression(
    r"(?:(?:both|all|any|either)(?: of (?:them|those|these))?|any ?time|whenever|anything|"
    r"(?:alle(?:maal|bei|s|twee)?|beide|elk|altijd)|maakt (?:me |mij )?niet uit|"
    r"(?:alle )?beiden?|jeder(?:zeit)?|(?:ist )?mir egal|"
    r"(?:tous )?les deux|tous|toutes|n'importe(?: quand| lequel)?|peu importe|"
    r"(?:los |las )?dos|ambos|ambas|todos|todas|cualquiera|me da igual)\b"
)
_NONE = expression(
    r"(?:neither|none(?: of (?:them|those|these))?|geen(?: van (?:beide|alle|deze))?|"
    r"keine?[rsn]?(?: von (?:beiden|allen|diesen))?|aucun(?:e)?(?: des deux)?|ni l'un ni l'autre|"
    r"ningun[oa]|ninguna?(?: de (?:los|las) dos)?)\b"
)
_ORDINALS = {
    name: number
    for number, names in enumerate(
        (
            "first 1st eerste erste ersten premier première primero primera",
            "second 2nd tweede zweite zweiten deuxième deuxieme seconde segundo segunda",
            "third 3rd derde dritte dritten troisième troisieme tercero tercera",
            "fourth 4th vierde vierte vierten quatrième quatrieme cuarto cuarta",
            "fifth 5th vijfde fünfte fünften cinquième cinquieme quinto quinta",
            "sixth 6th zesde sechste sechsten sixième sixieme sexto sexta",
        )
    )
    for name in names.split()
}
_LAST = ("last", "laatste", "letzte", "letzten", "dernier", "dernière", "último", "última")
_ORDINAL = expression(rf"(?:the |de |der |die |den |das |le |la |el )?(?P<which>{'|'.join((*_ORDINALS, *_LAST))})\b")
_WORD = expression(r"[^\W\d_]+(?:'[^\W\d_]+)?|\S")
_BESIDE = frozenset(
    re.findall(
        r"\S+",
        """
        is are was am i'm i we me mine one ones time times date day on at for to and or of the that those these it this
        them fine ok okay good great best better perfect works work suits suit can could do make please thanks yes only
        just i'd i'll ja prima goed kan kunnen ik wij we voor mij me past schikt het het's beste beter graag alleen dan
        dat die deze zijn is of en op om de een uur lukt lukken wel liefst liever van ! . , & / + ( ) 👍
        passt passen geht gehen mir uns gut besser am um und oder bitte danke lieber nur ich wir kann können der den
        das für wäre wären
        me nous va vont convient conviennent bien mieux très c'est ça marche je peux pour moi le la les et ou merci
        plutôt s'il plaît oui parfait à
        viene vienen mejor bien yo puedo podemos para mí el los las y o por favor gracias sí perfecto prefiero solo a
        """,
    )
)


def which(words: str, times: Sequence[datetime], now: datetime, zone: ZoneInfo) -> list[int] | None:
    """The numbers of the times that suit, none where none does; None for words that say something else.

    The times are in order; days and hours in the words are by the clocks of the zone.
    """
    said = " ".join(words.casefold().replace("’", "'").split())
    if len(said) > _LONG or said.endswith("?") or not said:
        return None
    found, place, known, every = set[int](), 0, False, False
    local = [at.astimezone(zone) for at in times]
    while place < len(said):
        if said[place] == " ":
            place += 1
            continue
        if match := _ALL.match(said, place):
            every = True
        elif match := _NONE.match(said, place):
            known = True
        elif match := _ORDINAL.match(said, place):
            number = len(times) - 1 if match["which"] in _LAST else _ORDINALS[match["which"]]
            if number >= len(times):
                return None
            found.add(number)
        if match is not None:
            place = match.end()
            continue
        try:
            one, end = parts(said, place, now.astimezone(zone).date())
        except NotThenError:
            return None
        if end > place and not one.is_empty:
            meant = {number for number, at in enumerate(local) if _fits(one, at)}
            if not meant:
                return None
            found, place = found | meant, end
            continue
        word = _WORD.match(said, place)
        if word is None or word[0] not in _BESIDE:
            return None
        place = word.end()
    if every and not found:
        found = set(range(len(times)))
    if not found and not known:
        return None
    return sorted(number + 1 for number in found)


def _fits(one: Part, at: datetime) -> bool:
    day: date | None = one.day
    if day is not None and at.date() != day:
        return False
    if one.weekdays and at.weekday() not in one.weekdays:
        return False
    if one.minutes is not None and one.hour() != at.hour * 60 + at.minute:
        return False
    return one.minutes is not None or one.part is None or abs(one.part - (at.hour * 60 + at.minute)) <= 4 * 60
