"""Somebody has the same question or trouble: "same here", "me too", "ik ook", "moi aussi", "geht mir genauso"."""

from __future__ import annotations

import re

from copbot.hearing import recognise, same_words
from copbot.hearing.bare import bare, compiled
from copbot.patterns import expression

_LEAD = r"\A\W*(?:(?:bro|yea|yeah|yes|yep|ja|jep|tja|oei|bump|haha|lol|o+h|huh|hm+|yikes|exactly|precies)\W+)*"
_THIS = r"(?:this|that|it|these|those|one)"
_TOO = r"(?:too|as well|also)\b"
# Keys are found too: what is spoken of must be an answer.
_ANSWER = r"(?:(?:the |an? |any )?(?:answer|solution|fix|cause|reason|workaround)|something|anything|what|why|how)"
_FOUND = rf"(?:finds?|found|figured?|figures|work|worked) (?:(?:{_THIS} )?out|{_ANSWER})\b"
# A thing behind it is what it is about: "here also an example", "ik ook een koffie".
_NO_THING = r"(?! (?:is|are|an?|the|some|my|your|another|two|one)\b)"
_GEEN_DING = (
    r"(?! (?:een|de|het|nog|wat|mijn|jouw|twee|is|zijn|staat|geen|niet|gedaan|geprobeerd|gezegd"
    r"|van (?:jou|je|jullie|u|hem|haar))\b)"
)
_ENGLISH = (
    # The line begins with it.
    rf"{_LEAD}same\b(?! (?:to you|as|way|old|day|time|place|colou?r|size|goes)\b)",
    rf"{_LEAD}(?:following|ditto)\b(?! (?:your|an?|my|up|instructions|the (?!thread|question))\b)",
    rf"{_LEAD}(?:\+ ?1|🙋\S*)\W*\Z",
    # It is said of oneself.
    rf"\b(?:me|us|mine|ours|here) {_TOO}(?! (?:much|many|late|soon)\b){_NO_THING}",
    r"\b(?:have|having|got|get|getting|see|seeing|with|facing) (?:also )?(?:exactly )?the (?:very |exact )?"
    r"same (?:problem|issue|error|thing|trouble|question|symptoms?|message)\b",
    r"\bsame (?:problem|issue|error|trouble|question|thing|story|misery) (?:here|for|with|since)\b",
    rf"\b(?:i|we)(?:'?ve)? (?:now )?(?:have|got|get|see|need) {_THIS}(?: \w+){{0,2}} {_TOO}",
    rf"\b(?:i|we) (?:also (?:have|get|see)|have also) {_THIS}\b",
    rf"\b(?:does|do) {_THIS} {_TOO}",
    rf"\bhappen(?:s|ing) (?:to|for|with) (?:me|us|mine) {_TOO}",
    # It is wanted too.
    rf"\b(?:like|love|want|wanted|need|curious) to know\b.{{0,30}} {_TOO}",
    r"\balso (?:curious|interested|wondering)\b",
    r"\balso (?:want|would like|would love|need) (?:to know|this|that|an answer|help)\b",
    rf"\b(?:curious|interested|wondering) {_TOO}",
    rf"\b(?:need|want) {_THIS} {_TOO}",
    rf"\bwaiting (?:on|for) (?:{_THIS}|an answer)\b.*\b(?:too|as well|here)\b",
    rf"\bif (?:you|anyone|anybody) {_FOUND}.*\b(?:let me|tell me)\b",
    rf"\blet me know (?:if|when|what) you {_FOUND}",
    r"\blet me know what you find\W*\Z",
)
_DUTCH = (
    rf"{_LEAD}(?:het)?zelfde\b(?! (?:dag|tijd|plek|kleur|maat|als|manier)\b)",
    rf"{_LEAD}idem\b",
    rf"\b(?:ik|wij|we|mij|ons|hier|(?:de|het) (?:mijne|onze)) ook\b{_GEEN_DING}",
    r"\b(?:bij (?:mij|ons)|hier) (?:idem|(?:precies )?hetzelfde)\b",
    r"\b(?:ik|wij|we) (?:heb|hebben|krijg|krijgen|zie|zien|zit|zitten) (?:hier |er )?(?:precies |exact )?"
    r"(?:hetzelfde|dezelfde|(?:dit|dat|'?m|hem) ook|ook (?:last|dit|dat|zo'?n))",
    rf"\b(?:heb|krijg|zie) ik (?:dit |dat |hier )?ook\b{_GEEN_DING}",
    rf"\bwil(?:de|len|den)? (?:ik|wij|we) (?:dit |dat |het )?(?:zelf )?(?:graag )?ook\b{_GEEN_DING}",
    r"\b(?:ik|wij|we) (?:wil|willen|zou|zouden) (?:dit|dat|het) (?:graag )?ook\b",
    r"\bvroeg ik me ook af\b",
    r"\book (?:benieuwd|last van)\b",
    r"\bik (?:volg (?:dit|mee)|kijk mee)\b",
    r"\blaat (?:het )?(?:me |mij )(?:het )?ook (?:even )?weten\W*\Z",
    r"\blaat (?:het )?(?:me |mij )(?:ook |even )?(?:het )?weten (?:als|wanneer|zodra|wat) .*\b"
    r"(?:(?:wat|iets|meer) (?:hoort|vindt|weet|ontdekt)|er ?achter|er ?uit|uitvindt|antwoord|oplossing|oorzaak)\b",
)
_SAYS = expression("|".join(f"(?:{one})" for one in (*_ENGLISH, *_DUTCH)), re.IGNORECASE)
_ANSWERS = expression(
    r"\b(?:works|worked|helps|helped|suits|suited|fine|okay?|good) (?:for |with )?(?:me|us) (?:too|as well|also)\b"
    r"|\b(?:werkte?|hielp|helpt|lukte?) (?:bij |voor )?(?:mij|ons) ook\b(?! niet)"
    r"|\b(?:mij|ons) ook (?:goed |erg |enorm )?(?:geholpen|gered)\b",
    re.IGNORECASE,
)
"""What worked for somebody is an answer."""
_LOOK_AT, _LONG = 500, 30


def has_it_too(text: str) -> bool:
    """Does who answers nothing say by this to have the same question? Not in many words: those tell a story."""
    if len(text) > _LOOK_AT or len(text.split()) > _LONG or recognise.thanks(text):
        return False
    words = text.replace("’", "'")
    if _SAYS.search(words) is not None:
        return _ANSWERS.search(words) is None
    return _says_elsewhere(bare(text))


_OPENS = expression(r"\W*(?:(?:ja|jep|oh|genau|haha|oui|ouais|ah|si|uf|uy|pues|jaja)\W+)*")


def _says_elsewhere(said: str) -> bool:
    """The same in German, French and Spanish."""
    opens = _OPENS.match(said)
    begins = compiled(same_words.BEGINS).match(said, opens.end() if opens is not None else 0)
    says = begins is not None or compiled(same_words.ANYWHERE).search(said) is not None
    return says and compiled(same_words.ANSWERS).search(said) is None
