"""What people say of a call in words of their own, by patterns for each language. Pure."""

from __future__ import annotations

import re

from copbot.features.calls import plain_words
from copbot.hearing import bare
from copbot.patterns import expression

_IT = r"(?: (?:it|this|that|this one|that one))?"
_CANT = r"(?:can ?not|cant|couldnt|could not|wont|will not|not able to|unable to)"
_SOMEHOW = "(?: (?:unfortunately|sadly|sorry|really|probably))*"
_NU = "(?:(?: (?:het|dit|dat|er|toch|helaas|nu|dus|echt|me|mij|aan))*)"
_OVER = r"(?= (?:sorry|because|since|any ?more|any longer|after all|want|omdat|sorry|helaas)\b|$)"

_BACK = rf"""
{_CANT}{_SOMEHOW} (?:make|do|manage|take|come|help|be there|finish|keep)\b
{_CANT}{_SOMEHOW}{_IT}{_OVER}
(?:can|able to|will) no longer|no longer (?:can|able)
(?:giv(?:e|ing)|hand(?:ing)?){_IT} (?:back|up)\b
something(?: has| else)? (?:came|come|comes) up
(?:somebody|someone|anybody|anyone) else (?:please|should|can|could|may|take|has|will|must|do)\b
(?:have|need|want|got) to (?:cancel|drop out|step back|step down|pull out|back out|bail)
count me out|im out\b|leave me out|take me off
(?:open|free){_IT}(?: up)? again|(?:not|isnt|wont) (?:going to |gonna )?(?:make it|work out|happen|manage)
didnt (?:manage|work out)
kan{_NU} niet(?: (?:meer|doen|komen|aan|helpen|redden|halen))*{_OVER}
(?:lukt|gaat){_NU} niet(?: (?:meer|lukken))?{_OVER}
(?:red|haal){_NU} niet(?: meer)?\b
geef\b.*\bterug|terug ?geven|geven?{_NU} (?:maar )?terug
iets tussen\b|er (?:komt|kwam) iets
(?:iemand|ander) anders\b|een ander\b
haak af|afhaken|afzeggen|zeg{_NU} af\b|haal me eraf|schrijf me uit
zet{_NU}(?: weer)?(?: maar)?(?: weer)? open\b|doe{_NU} niet(?: meer)?{_OVER}
"""
_NOT_BACK = r"\b(?:cant|cannot|can not) wait\b|\bif\b|\bwhen\b|\bas (?:het|je|ik)\b|\bif i\b|\bunless\b"
_DONE = r"""
(?:its|it is|thats|that is|all|im|i am|everything is) (?:all |now |already )*(?:done|finished|completed|ready)
(?:ive|i have|i) (?:all |now |already )*(?:done|finished|completed)
(?:done|finished|completed|ready)(?: now| already| yesterday| today)?$
i (?:did|finished|completed)(?: it| this| that)\b|taken care of
(?:is|ben|heb|hebben|was|zijn|alles)(?: \w+)? (?:klaar|gedaan|afgerond|gelukt|voltooid|gebeurd|af)\b
(?:klaar|gedaan|afgerond|gelukt|voltooid)$
"""
_NOT_DONE = (
    r"\b(?:not|havent|isnt|wont|cant|almost|nearly|half|soon|until|will|when|once|if|should|niet|bijna|nog|straks|"
    r"morgen|als|zodra|wanneer|half|tomorrow|to get|to be|later)\b"
)
_WELL = r"""
(?:going|goes|coming along|gets on) (?:\w+ )?(?:well|fine|ok|okay|great|good|smoothly)
(?:still|im|i am) (?:busy|working|at it|on it|doing|going)|working on|busy with|on my way|in progress
(?:almost|nearly|half) (?:done|finished|ready|there|way)
not (?:done |finished |ready )?yet|havent (?:finished|started|begun)
(?:more|extra|another|few|couple of|two|three|\d+)(?: more| extra)? (?:time|hours?|days?|weeks?)\b
i(?:ll| will| can)(?: still)? (?:finish|keep|manage)\b|i have (?:begun|started)
(?:gaat|loopt|verloopt) (?:\w+ )?(?:goed|lekker|prima|ok|oke|vlot)|bezig\b|komt (?:wel )?goed|komt eraan
bijna (?:klaar|af)|nog niet (?:klaar|af|begonnen)?|meer tijd
nog (?:een|twee|drie|paar|\d+|een paar) (?:uur|dag|dagen|week|weken)
ik (?:hou|houd|blijf){0}|wordt (?:aan )?gewerkt
"""
_NOT_WELL = r"\b(?:not|isnt|niet) (?:\w+ )?(?:going|so|well|good|fine|goed|lekker)\b"
_COULD = r"""
(?:could|might|can) (?:maybe |perhaps |possibly )*(?:help|do|lend|give|come|take|try)
(?:maybe|perhaps|possibly) (?:i|me)\b|i (?:could|might|may)\b|if (?:nobody|no one|noone) else|if (?:needed|necessary)
(?:misschien|eventueel)\b.*\b(?:ik|mij)|ik\b.*\b(?:misschien|eventueel|zou)\b
als (?:niemand|het nodig)|kan (?:\w+ )?(?:mee ?)?helpen
"""
_WILL = r"(?:ill|i will|i can|(?:im|i am) going to|(?:id|i would) (?:like|love) to|happy to|glad to|i want to|let me)"
_WANT = "(?: (?:dat|het|dit|die|er|wel|graag|ook|best|zeker|natuurlijk|met plezier|maar))*"
_DOEN = "(?:doen|helpen|nemen|oppakken|op me nemen|komen|meedoen|mee ?helpen)"
_TAKE = rf"""
{_WILL}(?: gladly| happily| definitely| certainly)? (?:do|take|help|handle|join|come|pick|be there|bring|make)\b
sign me up|count me in|im in\b|i am in\b|put me (?:down|on)|pick me|leave it to me|ill be there
i volunteer|i (?:do|take){_IT}(?: one)?$|(?:got|ive got) (?:it|this)$|on it$|mine$|me please|^me$|(?:with|for) pleasure
(?:ik (?:wil|kan|zal|ga)|(?:dat|het|dit) (?:wil|kan|zal) ik){_WANT} {_DOEN}\b
ik (?:doe|neem|pak|help|regel){_WANT}(?: mee| op| aan| op me)?$
(?:dat|het|die) (?:doe|neem|pak|regel) ik{_WANT}(?: op)?$
schrijf (?:me|mij)(?: \w+)? (?:op|in)$|zet (?:me|mij)\b(?: \w+){{0,3}} (?:op|bij|lijst)
reken op mij|(?:op )?mij maar$|aan mij over
ik meld me|ik ben (?:erbij|van de partij)|laat mij\b|voor mij$
"""
_NOT_TAKE = (
    r"\b(?:not|dont|never|cant|cannot|wont|niet|nee|geen|if|when|unless|als|wanneer|myself|zelf|already)\b"
    r"|maybe|perhaps|might"
)
_FIRST = expression(
    r"\b(?:i|me|im|ill|ive|id|my|mine|ik|mij|me|mijn|can|cant|cannot|could|kan|will|wil|sorry|done|klaar|"
    r"yes|ja|no|nee)\b"
)


def _compiled(listed: str) -> re.Pattern[str]:
    found = [one.strip() for one in listed.replace("{0}", _NU).strip().splitlines()]
    return expression("|".join(rf"(?:(?<!\w)(?:{one}))" for one in found))


_KINDS = {
    "back": (_compiled(_BACK), expression(_NOT_BACK)),
    "done": (_compiled(_DONE), expression(_NOT_DONE)),
    "well": (_compiled(_WELL), expression(_NOT_WELL)),
    "could": (_compiled(_COULD), expression(r"\b(?:not|niet|cant)\b")),
    "take": (_compiled(_TAKE), expression(_NOT_TAKE)),
}
"""Each with what it looks like, and with what makes it something else; the first that is found holds."""


def plain(words: str) -> str:
    """Such words without signs, for patterns."""
    bare = re.sub(r"['’`]", "", words.casefold())
    return " ".join(re.findall(r"[^\W_]+", bare))


def means(words: str) -> str | None:
    """What somebody says with these words of a call that he or she does, or may do; None where nobody can be sure."""
    said = plain(words)
    for kind, (pattern, other) in _KINDS.items():
        if pattern.search(said) and not other.search(said):
            return kind if kind == "could" or not words.rstrip().endswith("?") else None
    elsewhere = bare.plain(words)
    for kind, listed in plain_words.SAID.items():
        if bare.compiled(listed).search(elsewhere) and not bare.compiled(plain_words.NOT[kind]).search(elsewhere):
            return kind if kind == "could" or not words.rstrip().endswith("?") else None
    return None


def of_oneself(words: str) -> bool:
    """Does it sound like an answer of somebody for himself or herself?"""
    if words.rstrip().endswith("?"):
        return False
    return bool(_FIRST.search(plain(words)) or bare.compiled(plain_words.FIRST).search(bare.plain(words)))
