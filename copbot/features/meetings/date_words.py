"""Words by which people tell days and times, in five languages, in small letters; what is left without accents, too."""

from __future__ import annotations

from collections.abc import Mapping

from copbot.language.folding import folded


def _by_hour(hours: Mapping[int, str]) -> dict[str, int]:
    found = {name.strip(): hour * 60 for hour, names in hours.items() for name in names.split(",")}
    return found | {folded(name): minutes for name, minutes in found.items()}


PARTS = _by_hour({
    10: "morning, mornings, ochtend, ochtenden, ochtends, morgen, morgens, vormittag, vormittags, früh, matin, matinée"
        ", mañana, mañanas, mañana por la mañana",
    14: "afternoon, afternoons, middag, middagen, middags, nachmittag, nachmittags, après-midi",
    16: "tarde, tardes",
    20: "evening, evenings, night, nights, avond, avonden, avonds, abend, abende, abends, nacht, soir, soirs, soirée",
    21: "noche, noches",
})  # fmt: skip
"""When each part of a day begins, about, in minutes."""
NAMED: dict[str, tuple[int, int | None]] = {
    **dict.fromkeys(("today", "vandaag", "heute", "aujourd'hui", "hoy"), (0, None)),
    **dict.fromkeys(("tonight", "vanavond", "ce soir"), (0, 20 * 60)),
    **dict.fromkeys(("vanmiddag", "cet après-midi", "cet apres-midi"), (0, 14 * 60)),
    "esta tarde": (0, 16 * 60),
    "esta noche": (0, 21 * 60),
    **dict.fromkeys(("tomorrow", "morgen", "demain", "mañana", "manana"), (1, None)),
    **dict.fromkeys(("overmorgen", "übermorgen", "uebermorgen"), (2, None)),
    **dict.fromkeys(("après-demain", "apres-demain", "après demain", "pasado mañana", "pasado manana"), (2, None)),
}
"""So many days ahead, and the part of that day, if it tells one."""
COUNTS = {
    **dict.fromkeys(["a", "one", "een", "ein", "eine", "einer", "un", "une", "una"], 1),
    **dict.fromkeys(["two", "twee", "zwei", "deux", "dos"], 2),
    **dict.fromkeys(["three", "drie", "drei", "trois", "tres"], 3),
    **dict.fromkeys(["four", "vier", "quatre", "cuatro"], 4),
}
NEXT = "next|coming|following|komende|volgende|aanstaande|n[aä]chste[nr]?|kommende[nr]?|prochaine?s?|pr[oó]xim[oa]s?"
WEEKS = "weeks?|weken|wochen?|semaines?|semanas?"
NEXT_WEEK = (
    rf"(?:the |de |la |in der )?(?:(?:{NEXT}) (?:week|woche|semana)|semaine prochaine|semana (?:que viene|próxima))\b"
)
FILLER = (
    "on|op|om|at|the|de|of|from|van|vanaf|and|en|either|this|deze"
    "|am|um|den|dem|der|von|ab|und|oder|entweder|diesen|dieser|gegen"
    "|le|la|les|au|du|des|et|ou|ce|cette|vers|soit|el|los|las|a|al|del|por|y|este"
)
"""Words between those."""
