"""By what people say that an answer helps them, or doesn't, in German, French and Spanish: patterns for `plain` words.

Each line is a whole sentence but for the words of yes, no and thanks around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from copbot.patterns import expression

_DAS = "(?:das|dies|es|die antwort|die zweite|die erste|der link|der tipp)"
_WOLLTE = "suche|suchte|gesucht habe|brauche|brauchte|meinte|wollte"
_SEHR = "(?: (?:mir|uns|wirklich|super|sehr|gut|genau|tatsachlich|jetzt|schon|perfekt|prima|auch|bei mir|wunderbar))*"
_CA = "(?:ca|cela|la reponse|cette reponse|le lien|ce lien|la premiere|la deuxieme)"
_BIEN = "(?: (?:bien|parfaitement|maintenant|tres bien|super|beaucoup|enfin|chez moi|pour moi))*"
_ESO = "(?:eso|esto|esa|esa respuesta|la respuesta|ese enlace|el enlace|la primera|la segunda)"
_MUY = "(?: (?:mucho|muchisimo|bastante|bien|muy bien|perfectamente|ya|ahora|genial|perfecto))*"


@dataclass(frozen=True)
class Sentences:
    """The sentences of a language."""

    yes: str
    no: str
    beside: str
    """What may stand before and behind, and says neither."""
    helps: str
    none: str

    @cached_property
    def opens(self) -> re.Pattern[str]:
        """One word, or a few, with which such a line opens."""
        return expression(rf"(?:(?P<yes>{self.yes})|(?P<no>{self.no})|(?:{self.beside}))(?: |$)")

    @cached_property
    def ends(self) -> re.Pattern[str]:
        """The same at the end."""
        return expression(rf"(?:(?: |^)(?:{self.beside}))+$")

    @cached_property
    def is_help(self) -> re.Pattern[str]:
        """What says that it helps."""
        return _any(self.helps)

    @cached_property
    def is_none(self) -> re.Pattern[str]:
        """What says that it doesn't."""
        return _any(self.none)


def _any(listed: str) -> re.Pattern[str]:
    return expression("|".join(f"(?:{line})" for line in listed.split("\n") if line))


GERMAN = Sentences(
    yes="ja|jap|jep|genau|stimmt|perfekt|klar",
    no="nein|no|ne|nee",
    beside="oh|ah|ach|ok|okay|super|toll|top|prima|klasse|leider|sorry|hm+|wow|aha|vielen dank"
    "|danke(?: dir| euch| schon)?"
    "|dankeschon|besten dank",
    helps=rf"""
{_DAS} hat{_SEHR} (?:geholfen|geklappt|funktioniert|es gelost|mein problem gelost)
{_DAS} (?:hilft|half|funktioniert|funktionierte|klappt|klappte|passt|lost es|lost das problem){_SEHR}(?: weiter)?
{_DAS} (?:ist|war) (?:genau |exakt )?(?:es|das|die losung|was ich (?:{_WOLLTE}))
(?:das|es) wars|genau das|(?:hat )?(?:geholfen|geklappt|funktioniert)|(?:problem )?gelost|erledigt
(?:geht|klappt|lauft|funktioniert) (?:jetzt|wieder|jetzt wieder)|damit (?:geht|klappt|lauft) es|damit ist es gelost
""",
    none=rf"""
(?:{_DAS} )?(?:hilft|half|funktioniert|klappt|passt|geht|lost es)(?: (?:mir|leider|da|auch|bei mir))* nicht(?: weiter)?
{_DAS} hat(?: (?:mir|leider|auch))* nicht (?:geholfen|geklappt|funktioniert)
(?:keine?[rs]?|keins|beide nicht)(?: (?:davon|von beiden))?(?: (?:hilft|passt))?|nicht (?:wirklich|ganz)
(?:immer )?noch nicht
{_DAS} ist (?:es |das )?nicht(?: (?:das gleiche|dasselbe|meins|meine frage))?|das (?:meinte|meine|suche) ich nicht
(?:das ist |ist )?(?:etwas|was) anderes|(?:das ist )?(?:eine )?andere frage|meine frage ist (?:eine )?andere
""",
)
FRENCH = Sentences(
    yes="oui|ouais|exactement|parfait|nickel|tout a fait",
    no="non|nan",
    beside="oh|ah|ok|okay|super|genial|top|malheureusement|helas|desolee?|hm+|merci(?: beaucoup| bien| a toi| a tous)?",
    helps=rf"""
{_CA} (?:ma|nous a)(?: bien| beaucoup| vraiment)? aide
{_CA} (?:maide|marche|fonctionne|a marche|a fonctionne){_BIEN}
{_CA} (?:resout|a resolu|regle|a regle) (?:le|mon) probleme|(?:cest |probleme )?(?:resolu|regle)
(?:cest|cetait) (?:exactement |bien )?(?:ca|la solution|ce que je (?:cherchais|voulais|demandais)|ce quil me fallait)
exactement ce (?:que je cherchais|quil me fallait)|(?:marche|fonctionne) maintenant
""",
    none=rf"""
(?:{_CA} )?(?:ne )?(?:marche|fonctionne|maide|convient|resout) (?:toujours )?pas(?: du tout| chez moi| mon probleme)?
{_CA} (?:ne )?ma pas (?:vraiment |beaucoup )?aide|{_CA} n?a pas (?:marche|fonctionne|aide)
aucune?(?: des deux)?(?: ne (?:maide|convient|marche))?|ni lune ni lautre|pas vraiment|pas encore|toujours pas
(?:ce nest|cest) pas (?:ca|pareil|ma question|la meme chose|mon probleme)|cest (?:autre chose|une autre question)
(?:une )?autre question|autre chose|ma question est (?:autre|differente)
""",
)
SPANISH = Sentences(
    yes="si|claro|exacto|perfecto|eso es",
    no="no",
    beside="oh|ah|ok|okay|vale|genial|super|estupendo|lo siento|perdon|hm+|por desgracia"
    "|(?:muchas |mil )?gracias(?: a todos)?",
    helps=rf"""
(?:{_ESO} )?(?:me|nos) (?:ha )?(?:ayudo|ayudado|ayuda|sirvio|servido|sirve){_MUY}
(?:{_ESO} )?(?:ya )?(?:funciona|funciono|ha funcionado){_MUY}
(?:problema |ya esta )?(?:resuelto|solucionado|arreglado)|ya esta
(?:{_ESO} )?(?:lo )?(?:resolvio|soluciono|ha resuelto|ha solucionado)(?: el problema| mi problema| todo)?
(?:{_ESO} )?(?:es|era) (?:justo |exactamente )?(?:eso|la solucion|lo que (?:buscaba|necesitaba|queria|preguntaba))
(?:justo|exactamente) (?:eso|lo que (?:buscaba|necesitaba|queria))
""",
    none=rf"""
(?:{_ESO} )?no (?:me |nos )?(?:ha )?(?:ayuda|ayudo|ayudado|sirve|sirvio|servido|funciona|funciono|funcionado|vale|es)
ningun[ao](?: de (?:las|los) dos)?(?: me sirve)?|(?:{_ESO} )?no es (?:eso|lo mismo|lo que (?:busco|preguntaba|buscaba))
(?:eso )?(?:es )?otra (?:cosa|pregunta)|mi pregunta es (?:otra|distinta|diferente)|(?:todavia|aun) no|no mucho
la verdad es que no|sigue (?:igual|sin funcionar)
""",
)
LANGUAGES = (GERMAN, FRENCH, SPANISH)
