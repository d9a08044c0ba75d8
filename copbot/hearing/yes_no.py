"""A plain yes or no, in few words: "yes, thanks", "not yet", "I agree", "ja hoor", "nee, nog niet"."""

from __future__ import annotations

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_YES = _words("yes yep yeah yup yea y ja jep jazeker jawel zeker sure indeed absolutely inderdaad oui ouais 👍 ✅")
_NO = _words("no nope nah n nee neen non 👎 ❌")
_NOT_YET = {("not", "yet"), ("nog", "niet"), ("not", "really"), ("niet", "echt")}
_BESIDE = _words("""
    thanks thank you thx ty it that did does was has works worked solved please very much all sorry
    bedankt dank je u jou wel hoor het dat is werkt werkte opgelost graag alsjeblieft top super
    merci
""")
_BESIDE_NO = _BESIDE | _words("not yet really didnt doesnt hasnt unfortunately still nog niet echt helaas")
_AGREE = frozenset({"agree", "agreed", "akkoord"})
_NOT = frozenset({"not", "dont", "no", "niet", "nee"})
_AGREEING = (
    _YES
    | _BESIDE
    | _AGREE
    | _NOT
    | _words("i we do ik ga ben ok okay to with the rules met de regels ermee hiermee mee")
)
_CONSENT = _words("ok okay oke oké oki prima fine alright tuurlijk natuurlijk sure goed akkoord yes ja 👍 ✅")
_CONSENTING = _CONSENT | _BESIDE | _words("is of course thats dat vind ik for by me voor mij hoor all right natuurlijk")
_NO_TROUBLE = {("geen", "probleem"), ("no", "problem"), ("geen", "bezwaar"), ("all", "right"), ("of", "course")}
_THANKS = _BESIDE | _words("ok okay great good oke oké fijn mooi goed prima much so heel erg veel for voor")
_TONES = "🏻🏼🏽🏾🏿\ufe0f"
_LONG = 40


def yes_or_no(text: str) -> bool | None:
    """Is this a yes (True), a no (False), or does it say anything more, or anything else (None)?"""
    if len(text) > _LONG:
        return None
    words = _of(text)
    if not _AGREE.isdisjoint(words) and _AGREEING.issuperset(words):
        return _NOT.isdisjoint(words)
    if words and words[0] in _YES and _BESIDE.issuperset(words[1:]):
        return True
    if words and (words[0] in _NO or tuple(words[:2]) in _NOT_YET) and _BESIDE_NO.issuperset(words[1:]):
        return False
    return None


def consents(text: str) -> bool | None:
    """The same of an answer to whether something is all right: "ok", "is goed", "no problem" are a yes there."""
    says = yes_or_no(text)
    if says is not None or len(text) > _LONG:
        return says
    words = _of(text)
    easy = tuple(words[:2]) in _NO_TROUBLE
    agrees = easy or not _CONSENT.isdisjoint(words)
    return True if agrees and _CONSENTING.issuperset(words[2:] if easy else words) else None


def only_thanks(text: str) -> bool:
    """Does this say no more than thanks, or that it was heard?"""
    words = _of(text) if len(text) <= _LONG else []
    return bool(words) and _THANKS.issuperset(words)


def _of(text: str) -> list[str]:
    """Its words, numbers and signs."""
    plain = re.sub(f"[{_TONES}'’]", "", text.casefold())
    return re.findall(r"[^\W\d_]+|\d+|[👍👎✅❌]", plain)


def label_says(label: str) -> bool | None:
    """The same of the label of a choice, by what stands before its first comma or colon: "Yes, bob's"."""
    return yes_or_no(re.split(r"[,:;–]", label, maxsplit=1)[0])
