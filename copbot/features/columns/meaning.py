"""What somebody says who speaks of a column: an entry, or a question, a remark, a wish to take one back. Pure."""

from __future__ import annotations

import re
from enum import Enum, auto

from copbot.features.columns import plain_words
from copbot.hearing import lines
from copbot.hearing.bare import compiled, plain
from copbot.hearing.yes_no import only_thanks
from copbot.patterns import expression


class Meant(Enum):
    """What it is."""

    ENTRY = auto()
    BACK = auto()
    """It takes back what was sent in."""
    QUESTION = auto()
    REMARK = auto()


_LONG, _WORDS, _ASKS, _SEEMS = 200, 16, 0.5, 0.85
_MINE_EN = (
    r"(?:it|mine|that|this|that one|this one|(?:my|the|that|this)"
    r" (?:entry|one|text|verse|poem|rhyme|photo|picture|submission|last one|line))"
)
_MINE_NL = (
    r"(?:het|hem|haar|'?m|'?t|dat|die|deze|dit|(?:de|het) mijne|(?:mijn|de|die|deze)"
    r" (?:inzending|tekst|vers|gedicht|rijm|foto|regel))"
)
_BEFORE = (
    r"(?:(?:no|sorry|oops|oh|oeps|nee|please|graag|alsjeblieft|actually|eigenlijk|toch|hey|hoi|bot)[,.!]? )*"
    r"(?:(?:can|could|may|would|will) (?:you|i)(?: please)? |i(?:'d| would)? (?:like|want|wish) to |let me |i"
    r"(?:'ll| will)? |kun je |kan ik |wil je |wilt u |mag ik |laat me |ik (?:wil|wou|zou)(?: graag)? )?(?:please )?"
)
_AFTER = r"(?: (?:back|out|again|please|thanks|graag|alsjeblieft|aub|maar|toch|weer|terug|weg|eruit|in|dank je))*"
_BACK = expression(
    rf"{_BEFORE}(?:"
    rf"(?:withdraw|retract|remove|delete|scrap|cancel|drop)(?: {_MINE_EN})?"
    rf"|(?:take|pull)(?: {_MINE_EN} (?:back|out)| (?:back|out) {_MINE_EN}| back)"
    rf"|(?:trek|haal|neem)(?: {_MINE_NL})?(?: maar| toch| weer)* (?:in|terug|weg|eruit)"
    rf"|(?:verwijder|schrap|wis)(?: {_MINE_NL})?"
    rf"|(?:{_MINE_NL} )?(?:graag |weer |toch )*(?:intrekken|terugtrekken|terugnemen|weghalen|verwijderen|schrappen)"
    r"|never ?mind|laat maar(?: zitten)?|i(?:'ve| have)? changed my mind|ik heb me bedacht"
    rf"){_AFTER}",
    re.IGNORECASE,
)
_VAGUE = expression(
    r"\W*(?:never ?mind|laat maar|i(?:'ve| have)? changed|ik heb me)\b|\W*(?:cancel|drop|delete|remove)\W*\Z",
    re.IGNORECASE,
)
_ASKING = expression(
    r"\W*(?:and |but |so |en |maar |dus |hey |hi |hoi |uh+m? |hm+ |hello )?"
    r"(?:can|could|may|must|should|is|are|do|does|did|will|would|when|where|how|what|who|which|why|until|has|have"
    r"|mag|kan|kun|kunnen|moet|is|zijn|wanneer|waar|hoe|hoeveel|wat|wie|welke?|waarom|tot|gaat|heeft|hebben)\b",
    re.IGNORECASE,
)
_OPENS = expression(
    r"\W*(?:(?:sorry|oops|oeps|typo|tikfout|correction|correctie|edit)\b|ha(?:ha)+\b|lol\b|hmm+\b|ik bedoel|i mean"
    r"|(?:what an? |een )?(?:great|nice|good|lovely|fun|cool|goed|leuk|mooi|super)e? (?:idea|one|idee|plan|zeg)\b"
    r"|(?:nice|great|cool|leuk|mooi|super|goed|wat (?:leuk|mooi|goed|grappig))[!.,]"
    r"|wat (?:leuk|mooi|goed|grappig)\W*\Z"
    r"|(?:thanks|thank you|thx|bedankt|dank je|dank jullie)\W*(?:all|allemaal|for|voor|nice|great|leuk|\Z)\W*"
    r"(?:idea|idee|the idea|het idee|this|that|dit|dat|everyone|\Z)"
    r"|(?:i'?ll|i will|let me|i have to|ik (?:zal|ga|moet)) (?:(?:er|even|nog|eens|have to|try to) )*"
    r"(?:think|try|send|write|see|look|denk|nadenk|over|probeer|stuur|schrijf|kijk)"
    r"|(?:i don'?t|ik (?:weet|heb) (?:niet|geen|nog))\b"
    r"|(?:good luck|veel succes|count me in|me too|ik ook|same here|not me|love (?:it|this))\W*\Z"
    r"|@?\w+[,:] (?:no|yes|nee|ja|you|je|jij|we|one|that|dat|only|alleen)\b)",
    re.IGNORECASE,
)
_ABOUT = expression(
    r"\b(?:autocorrect|typo|tikfout|schrijffout|(?:my|mijn|your|jouw|je|the|de|which|each|per)"
    r" (?:entry|entries|inzending(?:en)?|deadline|column|rubriek|submission)|one each|ieder (?:één|een))\b",
    re.IGNORECASE,
)


def takes_back(words: str) -> bool:
    """Does this take back what somebody sent in, and nothing else?"""
    said = " ".join(words.replace("’", "'").split()).strip(" .!?…")
    if len(said) > _LONG:
        return False
    return _BACK.fullmatch(said) is not None or compiled(plain_words.BACK).fullmatch(plain(words)) is not None


def is_vague(words: str) -> bool:
    """Does this take something back without a word of what: "never mind"?"""
    return (
        _VAGUE.match(words.replace("’", "'")) is not None or compiled(plain_words.VAGUE).match(plain(words)) is not None
    )


def meant(words: str, *, picture: bool = False) -> Meant:
    """What is meant by words that answer a call for entries; with a picture it is an entry whatever they are."""
    if picture:
        return Meant.ENTRY
    if takes_back(words):
        return Meant.BACK
    said = words.replace("’", "'").strip()
    if len(said) > _LONG or len(said.split()) > _WORDS or "\n" in said:
        # So much is sent in, whatever it sounds like.
        return Meant.ENTRY
    asks = lines.question(said)
    elsewhere = plain(said)
    asking = _ASKING.match(said) or compiled(plain_words.ASKING).match(elsewhere)
    if asks >= _SEEMS or (asks >= _ASKS and said.endswith("?") and asking):
        return Meant.QUESTION
    if not any(sign.isalnum() for sign in said) or only_thanks(said) or _OPENS.match(said) or _ABOUT.search(said):
        return Meant.REMARK
    if compiled(plain_words.OPENS).match(elsewhere):
        return Meant.REMARK
    return Meant.ENTRY
