"""Somebody tells how he or she does it: "I keep mine in damp sand", "ik snoei hem in maart". That answers a how."""

from __future__ import annotations

import re

from copbot.patterns import expression

_LONG = 300
_ASKS = expression(
    r"\b(?:how|what|which|when|where|hoe|wat|welke?|wanneer|waar|waarmee)\b",
    re.IGNORECASE,
)
_OWN = expression(
    r"\W*(?:(?:well|hm+|personally|here|nou|tja|zelf|hier)\W+)?(?:i|we|ik|wij)(?:'ve)? "
    r"(?P<how>(?:(?:always|usually|often|just|only|simply|normally|mostly|generally|tend to|now|sometimes"
    r"|altijd|meestal|gewoon|vaak|alleen|soms) )*)(?P<verb>[^\W\d_]+)(?P<rest>.*)\Z",
    re.IGNORECASE | re.DOTALL,
)
_NOT = frozenset(
    re.findall(
        r"\S+",
        """
        have had has am was were be been got get wonder want wanted need needed love like liked hate think
        thought guess know knew hope wish see saw hear heard feel felt remember forget forgot lost broke
        killed gave give never can could would will should might may must did do don't didn't can't couldn't
        haven't won't wouldn't agree ask asked mean meant doubt struggle live work worked bought enjoy ate eat
        teach found told said tell say suppose believe heb had ben was waren ga wil wou wilde zou kan kon moet
        moest mag zal weet wist denk dacht vind vond hou haat zie zag hoor hoorde ruik voel vergeet vergat
        verloor brak vraag vroeg herken worstel stel kijk zoek zit krijg kreeg werk woon hoop snap begrijp
        geloof word doe deed
        """,
    )
)
_OBJECT = expression(
    r"\W+(?:it|them|mine|ours|that|those|one|hem|haar|ze|het|die|dat|(?:de|het) (?:mijne|onze)|er)\b", re.IGNORECASE
)
_MEANS = expression(
    r"(?:used?|take|took|put|keep|kept|run|ran|set|make|made|go|went|start|begin|buy|stick|mix|add|leave|left|turn|turned"
    r"|gebruik(?:te)?|neem|nam|leg|zet|bewaar|haal|stop|meng|steek|span|draai|koop)\Z",
    re.IGNORECASE,
)
_BESIDE = expression(
    r"\b(?:too(?! \w)|also|as well|same|no idea|not sure|wonder|sorry|no clue|lol|haha|ook|zelfde|geen idee|helaas"
    r"|wouldn't know|(?<!at )once|yesterday|today|last (?:week|month|year)|gisteren|vandaag|laatst|ooit|used to"
    r"|meaning to)\b"
    r"|\?|!\W*\Z|\bnever (?:again|dared|managed|any)\b",
    re.IGNORECASE,
)
_FEW = 3
_STEM = 4


def tells_own_way(question: str, reply: str) -> bool:
    """Does the reply tell how its author does what the question asks about?"""
    words = reply.replace("’", "'").strip()
    found = _OWN.match(words) if len(words) <= _LONG else None
    if found is None or _BESIDE.search(words) or not _ASKS.search(question):
        return False
    verb, rest = found["verb"].casefold(), found["rest"]
    if verb in _NOT or len(rest.split()) < _FEW - 1:
        return False
    if len(rest.split()) < _FEW and not _OBJECT.match(rest):
        return False
    asked = {word[:_STEM] for word in re.findall(r"[^\W\d_]{3,}", question.casefold())}
    return bool(_OBJECT.match(rest)) or verb[:_STEM] in asked or _MEANS.match(verb) is not None
