"""Does somebody say that there is hardly any time: "hardly ever", "no time at all, I have three kids", "fast nie"?"""

from __future__ import annotations

from copbot.patterns import expression

_NONE = "|".join(
    (
        r"hardly ever|almost never|never|rarely|seldom|not often",
        r"(?:i have |i've |i've got |there is )?(?:no|little|not much|hardly any) (?:spare |free )?time",
        r"i (?:don't|do not) have (?:any |much |the )?time",
        r"(?:bijna |haast )?nooit|zelden|niet vaak|nauwelijks|(?:ik heb )?(?:bijna |eigenlijk )?"
        r"(?:geen|weinig|nauwelijks|niet veel) tijd",
        r"(?:fast )?nie|selten|kaum|nicht oft|(?:ich habe |ich hab )?(?:gerade |leider |fast )?(?:keine|wenig|kaum|"
        r"nicht viel) zeit",
        r"(?:presque )?jamais|rarement|pas souvent|(?:je n'ai |j'ai )?(?:pas(?: le| beaucoup de| de)?|peu de|"
        r"presque pas de) temps",
        r"(?:casi )?nunca|rara vez|pocas veces|(?:no tengo|apenas tengo|tengo poco|sin|poco)(?: mucho)? tiempo",
    )
)
_MORE = (
    "at all|right now|now|sorry|helaas|nu|überhaupt|leider|gerade|jetzt|du tout|en ce moment|ahora|en absoluto|really"
)
_WHOLE = expression(rf"(?:sorry |well |tja |honestly |eigentlich )?(?:{_NONE})(?: (?:{_MORE}))*")
_REASON = expression(r"[,.;:!–—(\n]| - | (?:because|since|want|weil|denn|parce|car|porque) ")


def no_time(text: str) -> bool:
    """Do the words begin with that, and say why at most? "Never grew a thing" says something else."""
    said = " ".join(text.casefold().replace("’", "'").split(" "))
    return _WHOLE.fullmatch(_REASON.split(said, maxsplit=1)[0].strip()) is not None
