"""What a private word says to a question: a value, or to go on, to put it off, to end it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from copbot.community import values
from copbot.features.setup.steps import Step
from copbot.hearing.yes_no import only_thanks, yes_or_no
from copbot.language.wording import everywhere

READ: Mapping[Step, Callable[[object], object]] = {
    Step.LANGUAGE: values.language,
    Step.TIMEZONE: values.zone,
    Step.WAKING: values.hours,
}
"""What reads a value, of the questions to which one can be written as it is kept."""
NEXT, LATER, SKIP = "next", "later", "skip"
_WORDS = {
    NEXT: "next|done|ready|finished|skip|skip this|keep|keep it|same|leave it|leave it as it is|no change|go on|pass|"
    "klaar|verder|volgende|overslaan|sla over|hou zo|laat zo|laat maar zo|zo laten|hetzelfde|goed zo|ga verder|"
    "weiter|fertig|nächste|überspringen|so lassen|lass so|lass es so|bleibt so|passt so|unverändert|"
    "suivant|suivante|fini|prêt|passer|pareil|garder|continuer|on continue|"
    "siguiente|listo|lista|hecho|sigue|seguir|saltar|así está bien|déjalo así|dejarlo así|sin cambios|igual",
    LATER: "later|not now|another time|tomorrow|niet nu|straks|morgen|een andere keer|"
    "später|nicht jetzt|jetzt nicht|ein andermal|"
    "plus tard|pas maintenant|demain|une autre fois|"
    "más tarde|luego|después|ahora no|en otro momento|mañana",
    SKIP: "skip all|skip everything|stop|quit|cancel|sla alles over|alles overslaan|stoppen|annuleer|"
    "alles überspringen|abbrechen|stopp|aufhören|"
    "tout passer|arrêter|annuler|"
    "saltar todo|parar|cancelar|dejarlo todo",
}
_SAYS = {word: what for what, words in _WORDS.items() for word in words.split("|")}
_ALL = {"all", "all of them", "everywhere", "alle", "allemaal", "overal", "überall", "tous", "partout"}
_ALL |= {"todas", "todos", "en todas", "todas las salas"}
_NONE = {"none", "nowhere", "none of them", "geen", "nergens", "geen enkele", "keine", "keiner", "nirgends"}
_NONE |= {"aucun", "nulle part", "ninguna", "ninguno", "en ninguna"}


def going_on(step: Step, text: str) -> str | None:
    """NEXT, LATER or SKIP, where it says that; None for anything else."""
    said = " ".join(re.findall(r"[\w]+", text.casefold()))
    agrees = step is not Step.POINTS and yes_or_no(text) is True
    # Who says "all" at the rooms means them, and no thanks.
    thanks = only_thanks(text) and not (step is Step.ROOMS and said in _ALL)
    return _SAYS.get(said) or (NEXT if agrees or thanks else None)


def switch(text: str) -> bool | None:
    """Whether it says on, yes, or off, no; None for anything else."""
    word = text.strip(" .!:=").casefold()
    if word in everywhere("switch-on") or word in everywhere("switch-off"):
        return word in everywhere("switch-on")
    return yes_or_no(word)


def switches(text: str, rooms: Sequence[str]) -> list[tuple[int, bool]] | None:
    """Which of the rooms, by their places, are switched on or off by it: "#chat no", "all"; None for none of that."""
    said = text.strip(" .!").casefold()
    if said in _ALL or said in _NONE:
        return [(place, said in _ALL) for place in range(len(rooms))]
    for place in sorted(range(len(rooms)), key=lambda one: -len(rooms[one])):
        name, bare = rooms[place].casefold().lstrip("#"), said.lstrip("#")
        for head in (bare.removeprefix(name), said.removesuffix(name).rstrip("#")) if name else ():
            if len(head) < len(bare) and (wanted := switch(head)) is not None:
                return [(place, wanted)]
    return None
