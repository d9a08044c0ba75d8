"""What a moderator answers to a draft, in words. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from copbot.features.newsletter import plain_words
from copbot.hearing import bare
from copbot.hearing.yes_no import consents
from copbot.patterns import expression

OUT, BACK, UP, DOWN, FOREWORD, NO, YES = "out", "back", "up", "down", "foreword", "no", "yes"
FIRST, LAST, BARE = "first", "last", "bare"
"""To the beginning, to the end; and without a foreword."""
VERBS = (OUT, BACK, UP, DOWN, FIRST, LAST, FOREWORD, NO, YES)
_NUMBERED = (OUT, BACK, UP, DOWN, FIRST, LAST)
_WORD = expression(r"[^\W\d_]+")
_NUMBER = expression(r"\d{1,2}")
_SHORT = 10
"""So many words an order has at most: more are words of one's own, and nothing that is guessed at."""
_FEW = 7
"""So many words has a plain no or yes."""
_IT = "(?: (?:it|this|that|them|this one|the newsletter|the draft|hem|het|dit|deze|m|de nieuwsbrief|de opzet))?"
_NOT = expression(
    rf"\b(?:dont|do not|never|lets not|we wont|should not|shouldnt|must not|mustnt) "
    r"(?:\w+ )?(?:send|sent|publish|post|mail|go)"
    rf"|\bnot (?:\w+ )?(?:be sent|come|go out|send|now|today|ready|yet|(?:this|the) (?:time|week|month|one|issue))\b"
    rf"|^(?:stop|cancel|abort|halt|hold|skip|withdraw|scrap|drop|wait|forget|no|nope)(?: (?:on|off|back))?{_IT}"
    rf"(?: (?:please|now|wait|stop|this (?:time|week|month)))*$"
    rf"|\bcall{_IT} off\b|\bhold (?:it )?(?:on|off|back)\b|\bno (?:newsletter|issue)\b|\bskip this\b"
    rf"|\b(?:stuur|verstuur|verzend|plaats)\b.*\bniet\b"
    rf"|\bniet (?:\w+ )?(?:ver)?(?:sturen|stuurd|zenden|doen|plaatsen)\b"
    rf"|\bniet (?:nu|vandaag|deze (?:keer|week|maand))\b|\b(?:deze|dit) (?:keer|week|maand|nummer) (?:maar )?niet\b"
    rf"|^(?:stop|annuleer|wacht|houd|hou|blaas){_IT}(?: (?:maar|even|aub|ermee|tegen|af|mee|nog))*$"
    rf"|\blaat (?:hem |het |deze |dit )?maar(?: zitten)?$|\bsla{_IT}(?: maar)? over\b|\bgeen nieuwsbrief\b"
)
_GO = expression(
    rf"^(?:ok |okay |yes |ja |oke )*(?:(?:it |this |that |all |everything )*(?:looks|is|its|thats|seems) "
    rf"(?:\w+ )?(?:good|great|fine|ok|okay|perfect|nice|right)(?: to (?:me|go))?"
    rf"|(?:good|great|fine|perfect|ready|nice)(?: to go| as it is)?|go ahead|go for it|approved|lgtm"
    rf"|looks (?:\w+ )?(?:good|fine|great)"
    rf"|send{_IT}(?: out)?(?: anyway| after all| please| now)*"
    rf"|(?:het |hij |dit |alles )?ziet er (?:\w+ )?(?:goed|prima|mooi|leuk) uit"
    rf"|(?:helemaal |zo )?(?:goed|prima|mooi|perfect)(?: zo)?"
    rf"|(?:ver)?(?:stuur|zend){_IT}(?: maar| toch| wel| alsnog)*"
    rf"|toch (?:wel )?(?:ver)?sturen|ga je gang|doe maar)$"
)
_BARE = expression(
    r"^(?:(?:no|without(?: a| the)?|geen|zonder) {0}|(?:remove|delete|drop|take out|take away|"
    r"haal|verwijder|schrap|weg met)"
    r"(?: (?:the|my|het|mijn))? {0}(?: weg| eruit)?|{0} (?:out|away|weg|eruit|mag weg|mag eruit))$".replace(
        "{0}", "(?:foreword|preface|voorwoord)"
    )
)
_FILL = (
    "please the a an one that thing item about of on and it is may can should to put take leave move make let want "
    "with from nr number no at me us in that's de het een die dat over van en mag kan moet maar "
    "graag even haal laat zet "
    "doe maak stuk item nummer stukje bericht ding aub alsjeblieft er"
)
_BESIDE = frozenset(_FILL.split())
_SEVERAL = frozenset({"all", "everything", "both", "rest", "alles", "allemaal", "allebei", "beide"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be done with a draft: to which of its items, or with which words."""

    verb: str
    places: tuple[int, ...] = ()
    words: str = ""


def wish(said: str, names: Mapping[str, str], titles: Mapping[int, str] | None = None) -> Wish | None:
    """What it asks for; None for what it may not be. `names` are the words for each of the verbs, in any language.

    `titles` are what stands at each place: one may be named by a word that only it has.
    """
    head, colon, rest = said.strip().partition(":")
    first, _, behind = said.strip().partition(" ")
    plain = " ".join(re.findall(r"[^\W_]+", re.sub(r"['’]", "", said.casefold())))
    polite = re.sub(r"\b(?:please|pls|aub|alsjeblieft|sorry|thanks|bedankt)\b ?", "", plain).strip()
    elsewhere = " ".join(bare.compiled(plain_words.POLITE).sub(" ", bare.plain(said)).split())
    if _BARE.match(polite) or bare.compiled(plain_words.BARE).fullmatch(elsewhere):
        return Wish(BARE)
    if colon and names.get(head.strip().casefold()) == FOREWORD:
        return Wish(FOREWORD, words=rest.strip())
    if names.get(first.casefold()) == FOREWORD:
        return Wish(FOREWORD, words=behind.strip())
    words = [word.casefold() for word in _WORD.findall(said)]
    arranged = _arranged(said, words, names, titles or {})
    if arranged is not None:
        return arranged
    if len(words) == 1 and names.get(words[0]) in (NO, YES):
        return Wish(names[words[0]])
    if 0 < len(words) <= _FEW + 1 and _NOT.search(polite) and not _NUMBER.search(said):
        return Wish(NO)
    if 0 < len(words) <= _FEW and _GO.match(polite):
        return Wish(YES)
    if 0 < len(words) <= _FEW + 1 and not _NUMBER.search(said):
        if bare.compiled(plain_words.NOT).fullmatch(elsewhere):
            return Wish(NO)
        if bare.compiled(plain_words.GO).fullmatch(elsewhere):
            return Wish(YES)
    says = consents(said)
    return None if says is None else Wish(YES if says else NO)


def _arranged(said: str, words: list[str], names: Mapping[str, str], titles: Mapping[int, str]) -> Wish | None:
    verbs = list(dict.fromkeys(names[word] for word in words if names.get(word) in _NUMBERED))
    if len(words) > _SHORT or len(verbs) != 1:
        return None
    places = tuple(dict.fromkeys(int(number) for number in _NUMBER.findall(said)))
    if places:
        return Wish(verbs[0], places)
    left = {word for word in words if word not in names and word not in _BESIDE}
    if not left or not left.isdisjoint(_SEVERAL):
        return None
    found = [place for place, title in titles.items() if left <= {*_WORD.findall(title.casefold())}]
    return Wish(verbs[0], (found[0],)) if len(found) == 1 else None


def is_about(said: str, names: Mapping[str, str], more: frozenset[str]) -> bool:
    """Was probably something to be done with the draft, though nobody can be sure what? A question is none."""
    words = [word.casefold() for word in _WORD.findall(said)]
    meant = any(word in names or word in more for word in words)
    return meant and len(words) <= _SHORT and not said.rstrip().endswith("?")
