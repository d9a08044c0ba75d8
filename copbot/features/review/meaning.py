"""What people say in plain words when they are asked to read something, to wait, or for a verdict. Pure."""

from __future__ import annotations

import re

from copbot.features.review import plain_words
from copbot.hearing import bare
from copbot.hearing.yes_no import consents, only_thanks
from copbot.patterns import expression

_LONG = 160
_REASON = 2
"""So many words, at least, has a reason."""


def _any(*words: str) -> re.Pattern[str]:
    """One of these, as words without signs; each is a pattern, of which any will do."""
    return expression(rf"\b(?:{'|'.join(words)})\b")


_CANT = _any(
    r"can ?not|cant|wont|couldnt|no time|not now|not for me|not me|rather not|too busy|busy|pass|sorry|unfortunately",
    r"swamped|afraid not|(?:maybe|perhaps) later|misschien later|zit vol",
    r"decline|have to skip|skip this|not able|unable|no thanks|count me out",
    r"geen tijd|kan niet|kan helaas|niet nu|niet voor mij|liever niet|te druk|druk|helaas|lukt (?:me |mij )?niet",
    r"sla over|nee dank",
)
_TAKES = _any(
    r"(?:ill|i will|i can|im going to|let me|id love to|i want to|id like to|i would (?:like|love) to|happy to|glad to)"
    r" (?:\w+ ){0,2}(?:read|review|look|do|comment|take)",
    r"id love to|id like to|happy to|glad to|gladly|with pleasure|count me in|im in|i read it|send it",
    r"ik (?:wil|kan|zal|ga) (?:\w+ ){0,4}(?:lezen|kijken|doen|bekijken|meelezen)",
    r"^(?:sure|of course|absolutely|certainly|definitely|tuurlijk|natuurlijk|zeker)|why not|waarom niet",
    r"zal ik doen|komt goed|ik (?:lees|doe|kijk)|lees ik|doe ik|lees graag|graag|met plezier",
)
_EXTEND = _any(
    r"extend|wait|another week|a week more|one more week|a week longer|more time|give them",
    r"verleng|wacht|nog even|nog een week|een week langer|meer tijd",
)
_CLOSE = _any(
    r"close|put (?:it |this )?together|go on without|no more waiting",
    r"bundle|go ahead|what there is|as it is|enough|finish|stop",
    r"sluit|afsluiten|bundel|wat er is|genoeg|zo is het goed|rond af",
)
_NOT = _any(r"dont|do not|not|no need|niet")
_VERDICTS = {
    "reject": r"reject(?:ed)?|declined?|not accepted|afgewezen|afwijzen|wijs (?:het )?af|afkeuren|afgekeurd",
    "revise": r"revised?|revisions?|rework|to be revised|herzien|herzie|aanpassen|bijwerken",
    "accept": r"accept(?:ed)?|approved?|aangenomen|aannemen|accepteer|geaccepteerd|goedgekeurd|goedkeuren|akkoord",
}
_BEFORE = (
    r"\s*(?:(?:i|we)(?:['’]d| would| will|['’]ll)?(?: (?:say|vote))?|my verdict(?: is)?:?|verdict:?|it is|it['’]s|"
    rf"{plain_words.BEFORE}|ik (?:zou )?(?:zeg(?:gen)?|vind)?|mijn oordeel(?: is)?:?|oordeel:?|let['’]?s)?\s*"
)
_VERDICT = {
    name: expression(rf"{_BEFORE}(?:{words}|{plain_words.VERDICTS[name]})\b", re.IGNORECASE)
    for name, words in _VERDICTS.items()
}
_IT = expression(r"\s*(?:it|this|that|please|for me|het|dit|dat|maar|graag)\b", re.IGNORECASE)
_APART = expression(r"\s*(?:[:,.;!]+|\s[–—-]+)\s*|\s*\n\s*|\s*$")
_BECAUSE = expression(r"\s*(?:because|since|omdat|weil|denn|parce que?|car|porque|ya que)\s+", re.IGNORECASE)
_WANT = expression(r"\s*want\s+(?!to\b|more\b|less\b|some\b)", re.IGNORECASE)


def _plain(words: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"['’`]", "", words.casefold())))


def answers_offer(words: str) -> bool | None:
    """Does somebody who is asked say to read it, or not? None for anything else."""
    if len(words) > _LONG or words.rstrip().endswith("?"):
        return None
    said = _plain(words)
    elsewhere = bare.plain(words)
    if _CANT.search(said) or bare.compiled(plain_words.CANT).search(elsewhere):
        return False
    agrees = consents(words)
    if agrees is not None:
        return agrees
    return True if _TAKES.search(said) or bare.compiled(plain_words.TAKES).fullmatch(elsewhere) else None


def waits(words: str) -> bool | None:
    """Does somebody say to wait a week more (True), or to close it (False)?"""
    if len(words) > _LONG or words.rstrip().endswith("?"):
        return None
    said = _plain(words)
    elsewhere = bare.plain(words)
    extend = bool(_EXTEND.search(said) or bare.compiled(plain_words.EXTEND).search(elsewhere))
    close = bool(_CLOSE.search(said) or bare.compiled(plain_words.CLOSE).search(elsewhere))
    negated = bool(_NOT.search(said) or bare.compiled(plain_words.NOT).search(elsewhere))
    if extend == close:
        return None
    # "Don't wait" closes it; "don't close it" says nothing of a week.
    return extend if not negated else False if extend else None


def verdict(words: str) -> tuple[str, str] | None:
    """The verdict with which the words begin, and the reasons: what is set apart behind it, else all of the words."""
    for name, pattern in _VERDICT.items():
        found = pattern.match(words)
        if found is None:
            continue
        rest = words[found.end() :]
        if (it := _IT.match(rest)) is not None and _begins_reasons(rest[it.end() :]):
            rest = rest[it.end() :]
        if not _begins_reasons(rest):
            # "Accept or revise?" and "I accept nothing" are none.
            return None if found[0].strip().count(" ") or rest.rstrip().endswith("?") else (name, words.strip())
        apart = _APART.match(rest)
        rest = rest[apart.end() :] if apart is not None else rest
        because = _BECAUSE.match(rest) or _WANT.match(rest)
        return name, rest[because.end() if because is not None else 0 :].strip()
    return None


def reasons(words: str) -> str:
    """What somebody says who was asked why; empty for what is no reason."""
    said = words.strip()
    if said.endswith("?") or len(said.split()) < _REASON or only_thanks(said):
        return ""
    because = _BECAUSE.match(said) or _WANT.match(said)
    return said[because.end() :] if because is not None else said


def _begins_reasons(words: str) -> bool:
    return any(one.match(words) for one in (_APART, _BECAUSE, _WANT))
