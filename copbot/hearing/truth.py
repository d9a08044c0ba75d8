"""What people say of an answer that was given a while ago: that it holds no more, or still does. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from copbot.hearing import truth_words
from copbot.hearing.truth_words import levelled
from copbot.patterns import expression

_LONGEST = 400
_REASON = 300

_OPENS = (
    r"(?:(?:sorry|hmm+|hm|hi|hey|hallo|fyi|btw|by the way|note|heads up|careful|attention|ah|oh|well|actually|afaik|"
    r"let op|trouwens|overigens|helaas|unfortunately|sadly|i'?m afraid|i (?:think|believe|guess|fear)|i just (?:tried|"
    r"checked)|(?:i )?(?:have )?(?:just )?(?:tried|checked|tested)(?: (?:it|this|that|today|yesterday|again))*|"
    r"(?:i )?can confirm(?: that)?|confirmed|bevestigd|old answer|oud antwoord|ik (?:denk|geloof|vrees) dat|"
    r"volgens mij|(?:net |zojuist |vandaag )?(?:geprobeerd|getest|nagekeken)|yes|yep|ja|no|nee"
    r"|(?:hey|hi|hallo|sorry) @?[^\W\d_]+|nope|neen|ok|oke|okay|@\S+)[\s,:;.!–—-]*){0,3}"
)
_IT = (
    r"(?:(?:answer|advice)"
    r"|(?:that|this|it|these|those|they)(?: (?:answer|one|advice|link|way|method|tip|info|information|solution)s?)?"
    r"|(?:the|your|my|bob's|his|her) (?:above |old |accepted |earlier )?(?:answer|advice|link|tip|info|information|"
    r"solution|method)s?(?: above)?"
    r"|(?:dat|dit|het|deze|die)(?: (?:antwoord|advies|link|tip|oplossing|manier|info|informatie))?"
    r"|(?:je|jouw|mijn|de|het) (?:oude |eerdere )?(?:antwoord|advies|link|tip|oplossing|manier|info|informatie))"
)
_CALLED = rf"(?:[^\W\d_]+,\s+(?={_IT}\b))?"
"""Somebody is called by name: "cas, that's outdated"."""
_NOW = (
    r"(?: (?:now|is|by now|meanwhile|really|sadly|unfortunately|all|completely|so|for years|long|a bit|very|"
    r"probably|definitely|"
    r"al jaren|al lang|allang|al een tijdje|al een poos|inmiddels|intussen|nu|ook|helaas|echt|wel|al|een beetje|erg|"
    r"volgens mij|waarschijnlijk))*"
)
_HOLDS = (
    r"(?:true|works?|working|valid|correct|right|accurate|applies|apply|holds?|up to date|the case|current|"
    r"possible|there|exists?|helps?|good|stands?)"
)
_GOES = r"(?:work|apply|hold|exist)"
_GILDT = r"(?:waar|juist|geldig|actueel|correct|zo|van toepassing|mogelijk|goed|up[- ]to[- ]date)"
_IS = r"(?:'s| is| are| was| looks| seems| s)?"
_UNTRUE = rf"""
(?:(?:{_IT}{_IS}|is){_NOW} )?(?:out ?-?dated|out of date|obsolete|deprecated|superseded)
(?:(?:{_IT}{_IS}|is){_NOW} )?no longer {_HOLDS}
{_IT}{_IS} (?:is|are)?(?:not|n't) {_HOLDS} any ?(?:more|longer)
{_IT} (?:isn'?t|aren'?t) {_HOLDS} any ?(?:more|longer)
(?:{_IT} )?(?:do|does|wo)(?:(?:es)? not| ?n'?t) {_GOES} any ?(?:more|longer)
{_IT} (?:has|have) (?:been )?(?:changed|replaced|superseded|removed)(?: since| meanwhile| by now)?
{_IT} (?:used to (?:be true|work)|was true)(?=,? (?:but|until|till|before|in the (?:old|past))\b)
not {_HOLDS} any ?(?:more|longer)
(?:it |this |that )?(?:used to work |worked )?(?:but )?not any ?(?:more|longer)
{_IT}{_IS} (?:very )?old (?:info|information|news|advice)
(?:that |this |the |your )?(?:link|page|site|website|video|url)(?:'s| is){_NOW} (?:dead|broken|gone|down|offline)
(?:a )?dead link|dode link
{_IT}{_IS}(?: just| all)? (?:wrong|incorrect|false) (?:now|nowadays|these days|by now)
{_IT} is{_NOW} (?:nu|inmiddels|tegenwoordig) (?:fout|onjuist)
(?:that|this|the|these|those) [\w-]+ (?:isn'?t|is not|aren'?t|are not) (?:there|available) any ?(?:more|longer)
(?:that|this|the|these|those) [\w-]+ (?:is|are) no longer (?:there|available)
(?:die|deze|dat|dit|de|het) [\w-]+ (?:is|zijn) er(?: al jaren| al lang| allang| helaas)? niet meer
{_IT} changed|they(?:'ve| have)? changed (?:that|this|it)
{_IT} is (?:verouderde|achterhaalde|oude) info(?:rmatie)?
(?:die |deze |de )?(?:link|pagina|site|website) (?:doet het{_NOW} niet(?: meer)?|is{_NOW} (?:dood|kapot|weg|offline))
(?:{_IT} )?(?:klopt|klopte|werkt|geldt|bestaat)(?: {_IT})?{_NOW} niet meer
{_IT} (?:kan|mag){_NOW} niet meer|(?:kan|mag) {_IT}{_NOW} niet meer
(?:(?:{_IT} )?is{_NOW} )?niet (?:meer|langer) {_GILDT}
(?:(?:(?:{_IT} )?(?:is|zijn|raakt|lijkt)|is {_IT}){_NOW} )?(?:verouderd|achterhaald|gedateerd|uit de tijd)
{_IT} gaat{_NOW} niet meer op
{_IT} is{_NOW} (?:veranderd|vervangen|afgeschaft|gewijzigd)
"""
_NOG = r"(?:nog|nog steeds|nog altijd|nog gewoon|nog prima|nog wel|allemaal nog)"
_TRUE = rf"""
(?:{_IT} )?(?:all |does |do )?still (?:{_HOLDS}|do(?:es)?(?: the trick)?)
{_IT}{_IS} still (?:{_HOLDS}|so|like (?:that|this)|how it works)
(?:{_IT} )?(?:klopt|werkt|geldt|helpt|is)(?: {_IT})? {_NOG}(?: (?:steeds|prima|gewoon|altijd|{_GILDT}))*
(?:(?:{_IT} )?is )?nog (?:steeds|altijd) {_GILDT}
nog actueel|(?:{_IT} )?doet het {_NOG}
(?:{_IT} )?works (?:for|with) me(?: too| as well)?|werkt (?:bij|voor) mij(?: ook)?(?: nog)?(?: steeds| altijd)?
{_IT}{_IS} still the (?:way|best way|right way|right answer|best answer|correct answer)(?: to do (?:it|this|that))?
(?:{_IT} )?works|(?:{_IT} )?werkt
"""
_SURE = expression(r"\b(?:tried|checked|tested|confirm(?:ed)?|bevestigd|geprobeerd|getest|nagekeken)\b")
"""Who says so after a trial means it, also without "still"."""
_BEHIND_UNTRUE = (
    r"\s*(?:$|[^\w\s?'’/]|(?:lol|haha|imo|afaik|since|as of|from|because|in|with|after|by|now|these days|nowadays|"
    r"anymore|any more|"
    r"at all|"
    r"here|hoor|but|last|recently|this year|due|thanks to|there|today|use|it|you|sorry|sinds|vanaf|want|omdat|in|met|"
    r"na|door|nu|hier|tegenwoordig|"
    r"vandaag|gebruik|het|je|sorry|door)\b)"
)
_BEHIND_TRUE = (
    r"(?:[\s,.:;!–—()👍🙏✅😀-]+(?:thanks|thank you|thx|ty|a lot|so much|very much|for me|for us|like a charm|"
    r"here|today|too|great|"
    r"perfectly|fine|well|nicely|as of|in|on|with|now|(?:version|v)? ?\d[\d.]*|this|year|cheers|bedankt|dank|je|"
    r"jullie|u|"
    r"wel|hoor|voor mij|bij mij|hier|vandaag|ook|prima|goed|met|nu|top|in|dit|jaar|super|mooi|and|en|\w+uary|march|"
    r"april"
    r"|may|june|july|august|september|october|november|december|maart|mei|juni|juli|augustus|oktober|\w+ari))*\W*$"
)
_NO = expression(
    r"^\W*(?:is|are|was|does|do|did|has|have|isn'?t|doesn'?t|klopt|werkt|geldt|zou|zijn) (?:that|this|it|dat|dit|"
    r"het)\b"
    r".*\?|\bif\b|\bnot (?:out ?dated|obsolete)\b|\bniet verouderd\b|\bals (?:dat|het|dit)\b|\bunless\b|"
    r"\bsays? (?:that )?"
    r"(?:it|that)",
    re.DOTALL,
)
_PERSONAL = expression(
    r"^\W*(?:on|for|in|with|at|bij|met|op|voor) (?:me|us|my|our|mine|mij|ons|onze|mijn)\b", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Says:
    """What somebody says of an answer: that it is `true` still, or not, and why not, as far as that is told."""

    true: bool
    why: str = ""


@cache
def _compiled(listed: str, behind: str) -> re.Pattern[str]:
    """It takes a while, and so is not done before somebody says something that it is needed for."""
    found = "|".join(f"(?:{one})" for one in listed.strip().splitlines())
    return expression(rf"^\W*{_CALLED}{_OPENS}(?:{found})(?P<rest>(?={behind}).*)", re.DOTALL)


_IS_CONFIRMED = expression(r"^\W*(?:(?:i )?can confirm|confirmed|bevestigd|bij deze bevestigd)\W*$")
_STILL = expression(r"\b(?:still|nog|works (?:for|with) me|werkt (?:bij|voor) mij)\b")


def of_answer(words: str) -> Says | None:
    """What these words, in reply to an answer, say of it; None where they say something else, or nobody can be sure.

    "It no longer works for me" tells of one's own trouble, and a question asserts nothing.
    """
    said = words.strip()
    bare = said.casefold().replace("’", "'")
    if len(said) > _LONGEST or len(bare) != len(said) or bare.endswith("?") or _NO.search(bare):
        return None
    found = _compiled(_UNTRUE, _BEHIND_UNTRUE).match(bare)
    if found is not None and not _PERSONAL.match(found["rest"]):
        return Says(False, why(said[found.start("rest") :]))
    elsewhere = _of_answer(said)
    if elsewhere is not None:
        return elsewhere
    if _IS_CONFIRMED.match(bare):
        return Says(True)
    if _STILL.search(bare) is None and _SURE.search(bare) is None:
        return None
    return Says(True) if _compiled(_TRUE, _BEHIND_TRUE).match(bare) else None


def _of_answer(said: str) -> Says | None:
    """The same in German, French and Spanish."""
    low = levelled(said)
    found = truth_words.compiled(truth_words.UNTRUE, truth_words.BEHIND_UNTRUE).match(low)
    if found is not None:
        return None if truth_words.PERSONAL.match(found["rest"]) else Says(False, why(said[found.start("rest") :]))
    return Says(True) if truth_words.compiled(truth_words.TRUE, truth_words.BEHIND_TRUE).match(low) else None


def shortened(words: str) -> str:
    """A reason, as it is kept: on one line, and not too long."""
    told = " ".join(words.split())
    return told if len(told) <= _REASON else f"{told[: _REASON - 1]}…"


def why(words: str) -> str:
    """The reason behind a verdict, without the signs before it; a word alone is none."""
    told = shortened(words).lstrip(" ,.:;!–—-").strip(" –—")
    return told if len(told.split()) > 1 else ""


_NEWER = expression(
    r"^\W*(?:(?:yes|no|ja|nee|sorry|outdated|verouderd)\W+)?"
    r"(?:(?:the |a |there is a |there's a |see |zie |use |gebruik |er is een |de |het |een )*(?:newer|new|better|"
    r"right|nieuwere?|nieuw|"
    r"betere?|juiste)?(?: one| answer| antwoord| vraag| question)?(?: now| nu)?(?: is| staat(?: in| bij)?| are|"
    r":)?[\s:]*)"
    r"(?:in |bij |at |question |vraag |number |nummer |answer |antwoord |here: |hier: )*#?(?P<number>\d{1,9})\W*$"
)


def newer(words: str) -> int | None:
    """The number of the question where the newer answer is said to be: "the newer one is #31"; a number alone, too."""
    found = _NEWER.match(words.strip().casefold())
    return int(found["number"]) if found is not None else None


_IS_NEWER = expression(r"\b(?:newer|nieuwere?|neuere?|plus récente?|más reciente|más nueva)\b")


def points_to_newer(words: str) -> int | None:
    """The same where it says that it is newer: a number alone may mean anything, in reply to an answer."""
    return newer(words) if _IS_NEWER.search(words.casefold()) else None


_THERE_IS_NEWER = expression(
    r"^\W*(?:(?:yes|no|ja|nee|sorry|but|maar)\W+)*(?:there(?:'s| is)(?: now| already)? (?:a )?(?:newer|better)"
    r"(?: one| answer)?|er is(?: nu| al| inmiddels)? (?:een )?(?:nieuwere?|betere?)(?: antwoord)?)\W*$"
)


def there_is_newer(words: str) -> bool:
    """Does it say that there is a newer one, but not which?"""
    return _THERE_IS_NEWER.match(words.strip().casefold().replace("’", "'")) is not None


_STILL_SO = expression(
    r"^\W*(?:(?:yes|yep|yeah|ja|jep|jawel|jazeker|sure)\W+)?(?:still|it still is|still is|it is still|it still does|"
    r"still does|nog steeds|nog altijd|nog wel|dat is nog zo|het is nog zo|yes it is|ja dat is zo)"
    r"(?:\W+(?:hoor|thanks|bedankt))?\W*$"
)


def still_so(words: str) -> bool:
    """Does who was asked whether it is still true say no more than that: "ja nog steeds"?"""
    said = words.strip()
    is_so = _STILL_SO.match(said.casefold()) or truth_words.STILL_SO.match(levelled(said))
    return len(words) <= _REASON and is_so is not None


_NOT_MINE = expression(
    r"^\W*(?:(?:sorry|no|nee|hm+|helaas|oh)[\s,.!–—-]*)*(?:"
    r"not (?:me|mine|my)\b.*|(?:i )?(?:do ?n'?t|do not|can ?not|can'?t|could ?n'?t) (?:know|remember|tell|say|check|"
    r"judge)\b.*"
    r"|(?:i )?(?:have )?(?:no|not a|absolutely no) (?:idea|clue)\b.*|dunno\b.*|idk\b.*|beats me\b.*|"
    r"i would(?:n'?t| not) know\b.*|(?:ik )?zou (?:het|dat) niet weten\b.*|weet niet\b.*|"
    r"(?:(?:better|please|maybe|perhaps|you should|you could|you can) )*ask (?!me\b|us\b|again\b)@?[^\W\d_]+"
    r"(?: (?:about (?:it|that|this)|instead|please|maybe|perhaps|that|this))*\W*|"
    r"vraag (?:(?:dat|het|dit|maar|eens|liever) )*(?:aan )?(?!mij\b|me\b|ons\b)@?[^\W\d_]+(?: (?:maar|eens))*\W*|"
    r"(?:please )?ask (?:some(?:body|one)|any(?:body|one)) else\b.*|"
    r"somebody else\b.*|someone else\b.*"
    r"|(?:i'?m )?not sure\b.*|pass\b|ik niet\b.*|niet (?:ik|aan mij|voor mij)\b.*|(?:ik |dat |het )?(?:weet (?:het|ik|"
    r"dat)?(?: ik)? ?niet)\b.*"
    r"|geen idee\b.*|vraag (?:het )?(?:maar )?(?:aan )?(?:een ander|iemand anders)\b.*|iemand anders\b.*|"
    r"geen verstand van\b.*"
    r"|i have ?n'?t (?:used|tried|touched)\b.*|ik gebruik (?:het|dat) niet (?:meer)?\b.*)$",
    re.DOTALL,
)


def not_mine(words: str) -> bool:
    """Does who was asked about an answer say that he or she can't tell?"""
    said = words.strip()
    passes = _NOT_MINE.match(said.casefold().replace("’", "'")) or truth_words.NOT_MINE.match(levelled(said))
    return len(words) <= _REASON and passes is not None


_NUMBERED = expression(
    r"^\W*(?:(?:the )?(?:answer|number|question|nummer|antwoord|vraag|nr\.?|to|op|bij|van|het)\s*)*#?(\d{1,9})\b"
    r"[\s,:.-]*(.*)$",
    re.DOTALL,
)


def numbered(words: str) -> tuple[int | None, str]:
    """The number of the question that is spoken of, and what is said of it: "#12 is outdated"."""
    found = _NUMBERED.match(words.strip())
    return (int(found[1]), found[2]) if found is not None else (None, words)


_NEVER_MIND = expression(
    r"^\W*(?:(?:sorry|oh|oops|no|nee|ah|hm+|wait|wacht|ok|okay|well)[\s,.!–—-]*)*(?:never ?mind|forget (?:it|that)|"
    r"my mistake|my bad|mistake|"
    r"(?:it|that)(?:'s| is)? still (?:there|true|right|correct|fine|works)|still there|is er nog|"
    r"i was wrong|undo|"
    r"(?:it|that)(?:'s| is)? (?:fine|ok|okay|right|correct|good)(?: after all)?|laat maar|vergissing|vergeet het|"
    r"foutje|"
    r"het klopt (?:toch|wel)(?: wel)?|nothing|niets|niks)\b.{0,40}$",
    re.DOTALL,
)


def never_mind(words: str) -> bool:
    """Does who doubted an answer take that back?"""
    said = words.strip()
    return (
        _NEVER_MIND.match(said.casefold().replace("’", "'")) or truth_words.NEVER_MIND.match(levelled(said))
    ) is not None


_NO_BECAUSE = expression(
    r"^\W*(?:no(?! longer\b)|nope|nee|neen|not any ?more|niet meer)\b[\s,.:;!–—-]+(?P<why>\S.*)$", re.DOTALL
)


def no_because(words: str) -> str:
    """Of a no with a reason the reason; empty for anything else."""
    said = words.strip()
    found = _NO_BECAUSE.match(said.casefold()) or truth_words.NO_BECAUSE.match(levelled(said))
    if found is None or len(said.casefold()) != len(said) or said.endswith("?") or len(said) > _LONGEST:
        return ""
    return why(said[found.start("why") :])


_SAYS_NOTHING = expression(
    r"(?:yes|yep|yeah|no|nope|ja|nee|neen|sorry|thanks|thank you|thx|ty|bedankt|dank je(?: wel)?|ok|okay|oke|oké|"
    r"hmm*|hm+|"
    r"hi|hey|hello|hallo|hoi|well|oh|ah|lol|haha+|later|wait|wacht|one moment|a moment|moment|maybe|misschien|please|"
    r"graag|hoor|nothing|niets|niks|everything|alles|all of it|just|because|omdat|want|not really|niet echt|"
    r"no reason|geen reden|i guess|i think|denk ik|but|maar)(?!\w)|[\W_]+"
)
_VERDICT = expression(
    r"(?:(?:it|that|this|dat|het|dit)(?:'s| is| does| doet)?\s+)?(?:just |simply |gewoon |echt |al jaren )*"
    r"(?:not true|wrong|false|incorrect|untrue|n'?t true|(?:klopt|is|werkt) (?:gewoon |echt )?(?:niet|fout|onjuist|"
    r"onwaar)|"
    r"niet waar|fout|onjuist|onwaar|(?:does ?n'?t|does not|not) work)\W*$"
)
_BUT = expression(r"[\s,;.–—-]+(?:but|only that|except that|maar|alleen|behalve dat)\s+")


def reason(words: str) -> str:
    """Why an answer is no longer true, by who was asked that; empty for what is no reason: "sorry", "geen idee".

    Who does not know may know something all the same: "no idea, but the button is gone".
    """
    told = shortened(words)
    if told.endswith("?"):
        return ""
    if not_mine(told):
        told = told[found.end() :] if (found := _BUT.search(told)) is not None else ""
    low, at = told.casefold().replace("’", "'"), 0
    if len(low) != len(told):
        return told
    while (found := _SAYS_NOTHING.match(low, at)) is not None and found.end() > at:
        at = found.end()
    if at == len(low) or _VERDICT.match(low, at) is not None:
        return ""
    says = of_answer(told)
    if says is not None:
        return "" if says.true else says.why
    opens = _NO_BECAUSE.match(low)
    return told[opens.start("why") :] if opens is not None else told
