"""Somebody has the same question or trouble: "same here", "me too", "ik ook", "hetzelfde probleem hier"."""

from __future__ import annotations

import re

from copbot.hearing import recognise

_LEAD = r"\A\W*(?:(?:bro|yea|yeah|yes|yep|ja|jep|tja|oei|bump|haha|lol|o+h|huh|hm+|yikes|exactly|precies)\W+)*"
_THIS = r"(?:this|that|it|these|those|one)"
_TOO = r"(?:too|as well|also)\b"
_ENGLISH = (
    # The line begins with it.
    rf"{_LEAD}same\b(?! (?:to you|as|way|old|day|time|place|colou?r|size|goes)\b)",
    rf"{_LEAD}(?:following|ditto)\b",
    rf"{_LEAD}(?:\+ ?1|🙋\S*)\W*\Z",
    # It is said of oneself.
    rf"\b(?:me|us|mine|ours|here) {_TOO}(?! (?:much|many|late|soon)\b)",
    r"\b(?:have|having|got|get|getting|see|seeing|with|facing) (?:also )?(?:exactly )?the (?:very |exact )?"
    r"same (?:problem|issue|error|thing|trouble|question|symptoms?|message)\b",
    r"\bsame (?:problem|issue|error|trouble|question|thing|story|misery) (?:here|for|with|since)\b",
    rf"\b(?:i|we)(?:'?ve)? (?:now )?(?:have|got|get|see|need) {_THIS}(?: \w+){{0,2}} {_TOO}",
    rf"\b(?:i|we) (?:also (?:have|get|see)|have also) {_THIS}\b",
    rf"\b(?:does|do) {_THIS} {_TOO}",
    rf"\bhappen(?:s|ing) (?:to|for|with) (?:me|us|mine) {_TOO}",
    # It is wanted too.
    rf"\b(?:like|love|want|wanted|need|curious) to know\b.{{0,30}} {_TOO}",
    r"\balso (?:want|would like|would love|need|curious|interested|wondering)\b",
    rf"\b(?:curious|interested|wondering) {_TOO}",
    rf"\b(?:need|want) {_THIS} {_TOO}",
    rf"\bwaiting (?:on|for) (?:{_THIS}|an answer)\b.*\b(?:too|as well|here)\b",
    r"\bif (?:you|anyone|anybody) (?:find|figure)\w*\b.*\b(?:let me|tell me)\b",
    r"\blet me know (?:if|when|what) you (?:find|figure)",
)
_DUTCH = (
    rf"{_LEAD}(?:het)?zelfde\b(?! (?:dag|tijd|plek|kleur|maat|als|manier)\b)",
    rf"{_LEAD}idem\b",
    r"\b(?:ik|wij|we|mij|ons|hier|(?:de|het) (?:mijne|onze)) ook\b(?! (?:geen|niet)\b)",
    r"\b(?:bij (?:mij|ons)|hier) (?:idem|(?:precies )?hetzelfde)\b",
    r"\b(?:ik|wij|we) (?:heb|hebben|krijg|krijgen|zie|zien|zit|zitten) (?:hier |er )?(?:precies |exact )?"
    r"(?:hetzelfde|dezelfde|(?:dit|dat|'?m|hem) ook|ook (?:last|dit|dat|zo'?n))",
    r"\b(?:heb|krijg|zie) ik (?:dit |dat |hier )?ook\b",
    r"\bwil(?:de|len|den)? (?:ik|wij|we) (?:dit |dat |het )?(?:zelf )?(?:graag )?ook\b",
    r"\b(?:ik|wij|we) (?:wil|willen|zou|zouden) (?:dit|dat|het) (?:graag )?ook\b",
    r"\bvroeg ik me ook af\b",
    r"\book (?:benieuwd|last van)\b",
    r"\bik (?:volg (?:dit|mee)|kijk mee)\b",
    r"\blaat (?:het )?(?:me |mij )(?:ook |even )?(?:het )?weten\b",
)
_SAYS = re.compile("|".join(f"(?:{one})" for one in (*_ENGLISH, *_DUTCH)), re.IGNORECASE)
_LOOK_AT, _LONG = 500, 30


def has_it_too(text: str) -> bool:
    """Does who answers nothing say by this to have the same question? Not in many words: those tell a story."""
    if len(text) > _LOOK_AT or len(text.split()) > _LONG or recognise.thanks(text):
        return False
    return _SAYS.search(text.replace("’", "'")) is not None
