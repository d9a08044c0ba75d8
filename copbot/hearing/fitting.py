"""What people say of earlier answers that were offered to them: whether one helps, and which. Pure."""

from __future__ import annotations

import re

from copbot.hearing import fitting_words
from copbot.hearing.bare import plain
from copbot.patterns import expression

_LONGEST = 200
_THANKS = (
    r"thanks|thank you|thx|ty|cheers|bedankt|dank je wel|dank je|dankjewel|dankje|dank|a lot|so much|very much|wel"
)
_YES = r"yes|yep|yeah|yup|ja|indeed|inderdaad|perfect|precies|exactly|👍|✅"
_NO = r"no|nope|nee|neen|👎|❌"
_TONES = r"oh|ah|ok|okay|oke|oké|great|nice|top|super|mooi|fijn|sorry|unfortunately|helaas|well|hm+|wow|aha"
_BESIDE = expression(rf"(?:{_YES}|{_NO}|{_TONES}|{_THANKS})(?![\w'])|[\s,.;:!()–—🙏😀🙂-]+")
_SAYS_YES, _SAYS_NO = expression(rf"(?:{_YES})(?![\w'])"), expression(rf"(?:{_NO})(?![\w'])")
_BEHIND = expression(rf"(?:[\s,.;:!()–—👍🙏✅😀🙂-]+(?:{_THANKS}|{_TONES}|hoor|now|nu)?)+$")
_TO_NAME = expression(
    r"(?<=\w)[\s,.!–—-]+(?:thanks|thank you|thx|cheers|bedankt|dank je|dank je wel|dankjewel),? "
    r"@?(?!(?:but|maar|anyway|anyways|though|voor|for|wel|toch|a|so|very)\b)[^\W\d_]+\W*$"
)
"""Somebody is thanked by name."""
_NEEDED = "what i (?:needed?|wanted|meant|mean|asked|was looking for)"
_ZOCHT = "wat ik (?:zocht|nodig had|bedoelde|wilde(?: weten)?)"
_IT = "(?:that one|this one|that|this|it|which|one|die ene|dat|dit|het|die|deze)"
_MINE = (
    "(?:it|that|this|mine|me|us|my (?:question|problem|issue)|the (?:question|problem)|het|dat|mij|"
    "mijn (?:vraag|probleem))"
)
_HOW = (
    "(?:has|did|really|totally|certainly|just|indeed|actually|heeft|echt|helemaal|inderdaad|goed|prima|mooi|for|"
    "voor|op|like a charm|perfectly|great|fine|uitstekend|perfect)"
)
_VERB = "(?:solve[sd]?|help(?:s|ed|t|te)|work(?:s|ed)|fix(?:es|ed)|answer(?:s|ed))"
_HELPS = rf"""
(?:{_IT}(?:'?s| is| was)? )?(?:{_HOW} )*{_VERB}(?: {_MINE}| {_HOW})*
(?:{_IT}(?:'?s| is| was)?|dat is|dat was|is|was) (?:{_HOW} )*(?:exactly )?(?:it|the one|the answer|{_NEEDED})
(?:exactly |just )?{_NEEDED}
{_IT} (?:does it|did it|does|did|did the trick|does the trick)
(?:problem |question )?solved|(?:it |that )?worked(?: {_HOW})*
(?:{_IT} is |{_IT} was )?gelukt
{_IT} (?:{_HOW} )*(?:werkt|werkte|helpt|hielp|klopt)(?: {_HOW})*|werkt|helpt|opgelost|probleem opgelost
(?:{_IT} )?(?:lost|loste|beantwoordt) (?:het|dat|mijn (?:vraag|probleem)|de vraag)(?: op)?
(?:{_IT} (?:is|was)|is|was) (?:het|hem|'?m|precies {_ZOCHT}|de oplossing)
(?:precies )?{_ZOCHT}|(?:daarmee|hiermee) is het opgelost|ik ben geholpen|i'm good
"""
_NONE = rf"""
(?:none|neither)(?: of (?:these|those|them|the two))?(?: (?:help|helps|is it|fits|fit|works|work|solves it))?
(?:{_IT}|they|these|those)? ?(?:do|does|did)(?: not| ?n'?t) (?:help|solve|work|answer|fit|apply)(?: {_MINE})*
(?:{_IT}|they|these|those)?(?:'s| is| are)? ?(?:is ?n'?t|not|are ?n'?t) (?:it|mine|quite it|{_NEEDED}|the same)
(?:mine|my question|my problem) is (?:another|different|something else)
(?:a )?different (?:question|problem|one)|something else
(?:not|not really|not quite|niet|niet echt|nog niet)
geen (?:van (?:beide|deze|die|allen|allemaal|de twee)|enkele?)(?: helpt| klopt)?
(?:{_IT}|ze)? ?(?:helpt|helpen|werkt|werken|lost|klopt) (?:me |mij |het |dat )?niet(?: op)?
(?:mijn vraag|mijn probleem|de mijne) is (?:een )?(?:anders?|andere)|iets anders|een andere vraag
{_IT} (?:is|was) (?:het|hem|iets)? ?(?:niet|anders|niet wat ik (?:vroeg|bedoel|bedoelde|zoek|zocht))
(?:{_IT} )?(?:bedoel|bedoelde|vroeg|zoek|zocht) ik niet
keep my question|houd mijn vraag
"""


def _compiled(listed: str) -> re.Pattern[str]:
    return expression("|".join(f"(?:{one})" for one in listed.strip().splitlines()))


_IS_HELP, _IS_NONE = _compiled(_HELPS), _compiled(_NONE)


def helps(words: str) -> bool | None:
    """Does it say that what was offered helps (True), that it does not, or anything else (None)?

    Thanks alone may be for the trouble, and say neither.
    """
    said = words.strip().casefold().replace("’", "'")
    if not said or len(said) > _LONGEST or said.endswith("?"):
        return None
    at, agrees, denies = 0, False, False
    while (found := _BESIDE.match(said, at)) is not None:
        agrees, denies = agrees or _SAYS_YES.match(found[0]) is not None, denies or _SAYS_NO.match(found[0]) is not None
        at = found.end()
    rest = _BEHIND.sub("", _TO_NAME.sub("", said[at:]))
    if not rest:
        return None if agrees == denies else agrees
    if _IS_NONE.fullmatch(rest):
        return False
    if _IS_HELP.fullmatch(rest) and not denies:
        return True
    return next((says for one in fitting_words.LANGUAGES if (says := _helps_in(plain(words), one)) is not None), None)


def _helps_in(said: str, of: fitting_words.Sentences) -> bool | None:
    """The same in this language."""
    at, agrees, denies = 0, False, False
    while (found := of.opens.match(said, at)) is not None and found.end() > at:
        agrees, denies = agrees or found["yes"] is not None, denies or found["no"] is not None
        if of.is_none.fullmatch(said, at):
            return False
        if not denies and of.is_help.fullmatch(of.ends.sub("", said[at:])):
            return True
        at = found.end()
    rest = of.ends.sub("", said[at:])
    if not rest:
        return None if agrees == denies else agrees
    if of.is_none.fullmatch(rest):
        return False
    return True if of.is_help.fullmatch(rest) and not denies else None


_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one first eerste een één erste ersten premier première primero primera",
            "two second tweede twee zweite zweiten deuxième segundo segunda",
            "three third derde drie dritte dritten troisième tercero tercera",
            "four fourth vierde vier vierte vierten quatrième cuarto cuarta",
        ),
        1,
    )
    for word in words.split()
}
_WHICH = expression(
    r"^\W*(?:(?:yes|yep|ja|no|nee|oui|non|nein|sí|sorry|ok|it's|it is|that's|that is|dat is|i mean|ik bedoel|die)\W+)*"
    r"(?:(?:answer|number|no\.?|nr\.?|nummer|antwoord|the|de|het|antwort|der|die|das|réponse|numéro|la|le|respuesta|número|el|#)\s*)*"
    rf"(?P<number>\d|{'|'.join(_NUMBERS)})\b(?:\s*(?:st|nd|rd|th|e|de|one|answer|antwoord|antwort|réponse|respuesta|\.|\)))*[\s,:]*(?P<rest>.*)$",
    re.DOTALL,
)


def which(words: str) -> tuple[int | None, str]:
    """Which of several things is spoken of, counted from 1, and what is said of it: "the second is outdated"."""
    found = _WHICH.match(words.casefold())
    if found is None:
        return None, words
    number = found["number"]
    return int(number) if number.isdigit() else _NUMBERS[number], words[found.start("rest") :].strip(" .!")
