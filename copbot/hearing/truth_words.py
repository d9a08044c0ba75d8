"""What people say of an older answer in German, French and Spanish: patterns for words `levelled` to small letters.

Each sentence may have a reason behind it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from copbot.patterns import expression

_DAS = (
    "(?:das|dies|es|diese|(?:die|diese|deine) (?:antwort|anleitung|losung|info|seite|methode)|"
    "(?:der|dieser|dein) (?:link|tipp|weg|hinweis))"
)
_LEIDER = "(?: (?:leider|inzwischen|mittlerweile|so|schon lange|langst|jetzt|inzwischen leider|auch|heute))*"
_RICHTIG = "(?:aktuell|gultig|richtig|korrekt|moglich|so|wahr)"
_CA = (
    "(?:ca|cela|c'est|ce|(?:la|cette|ta) (?:reponse|methode|solution|page|info|astuce)|"
    "(?:le|ce|ton) (?:lien|conseil|site|truc))"
)
_BON = "(?:vrai|vraie|valable|d'actualite|a jour|le cas|possible|bon|bonne|correcte?|exacte?)"
_ESO = (
    "(?:eso|esto|esa|(?:la|esa|esta|tu) (?:respuesta|solucion|info|pagina)|"
    "(?:el|ese|este|tu) (?:enlace|truco|consejo|metodo))"
)
_CIERTO = "(?:cierto|cierta|valido|valida|correcto|correcta|verdad|asi|posible|vigente)"
_VIEJO = "obsolet[oa]|desactualizad[oa]|anticuad[oa]|desfasad[oa]"
OPENS = (
    r"^\W*(?:(?:sorry|hallo|hey|ja|nein|ok|okay|achtung|ubrigens|leider|ach|oh|vorsicht|ich glaube|ich furchte|"
    r"gerade getestet|"
    r"bonjour|salut|oui|non|attention|au fait|malheureusement|desolee?|je crois que|je viens de (?:tester|verifier)|"
    r"hola|si|no|ojo|por cierto|lo siento|perdon|creo que|me temo que|"
    r"acabo de (?:probarlo|comprobarlo)|@\S+)[\s,:;.!–—-]+){0,3}"
)
_NOCH = "(?:immer noch|noch immer|nach wie vor|noch)"
UNTRUE = rf"""
(?:{_DAS} )?(?:stimmt|gilt|funktioniert|klappt|geht|passt|existiert)(?: das| es)?{_LEIDER} nicht mehr(?: so)?
(?:(?:{_DAS} )?(?:ist|sind){_LEIDER} )?(?:veraltet|uberholt|nicht mehr {_RICHTIG})
(?:der |die |das |diesen |dieses )?\w+ gibt(?: es|s){_LEIDER} nicht mehr|(?:der |dieser )?link (?:ist )?(?:tot|kaputt)
(?:{_CA} )?(?:ne )?(?:marche|fonctionne|existe|s'applique|tient) (?:malheureusement )?plus
(?:{_CA} )?(?:n'est|est|n'etait) (?:malheureusement |maintenant )?plus {_BON}|(?:c'est|ce n'est) plus {_BON}
(?:{_CA} )?(?:est |c'est )?(?:maintenant |completement |desormais )?(?:obsolete|perimee?|depassee?)
(?:le |ce )?lien (?:est )?(?:mort|casse)
(?:{_ESO} )?ya no (?:es {_CIERTO}|funciona|vale|sirve|existe|se aplica|se puede|aplica)
(?:(?:{_ESO} )?(?:esta|es|ha quedado|quedo) (?:ya |muy |un poco )?)?(?:{_VIEJO})
(?:el |ese )?enlace (?:esta )?(?:roto|muerto|caido)
"""
BEHIND_UNTRUE = (
    r"\s*(?:$|[^\w\s?'/]|(?:seit|ab|weil|da|denn|in|mit|nach|heute|hier|leider|depuis|car|parce|avec|a|en|dans|apres|"
    r"desde|porque|con|tras|ahora|hoy|pues|sorry)\b)"
)
PERSONAL = expression(r"^\W*(?:bei (?:mir|uns)|fur mich|chez (?:moi|nous)|pour moi|(?:a|para) mi|en mi)\b")
"""It tells of one's own trouble."""
TRUE = rf"""
(?:{_DAS} )?(?:stimmt|gilt|funktioniert|klappt|geht|ist)(?: das| bei mir)? {_NOCH}(?: {_RICHTIG})*
{_NOCH} (?:aktuell|gultig|richtig|so)
(?:{_CA} )?(?:marche|fonctionne|tient|s'applique) (?:toujours|encore)(?: bien| tres bien| chez moi)*
(?:{_CA} )?(?:est )?(?:toujours|encore) {_BON}
(?:{_ESO} )?(?:sigue|continua) (?:siendo {_CIERTO}|funcionando|vigente|valiendo|sirviendo|igual de bien)
(?:{_ESO} )?(?:todavia|aun) (?:funciona|vale|sirve|es {_CIERTO}|se puede)
"""
BEHIND_TRUE = r"[\s,.:;!–—()👍🙏✅-]*(?:(?:danke|merci|gracias|heute|hier|bei mir|aujourd'hui|ici|hoy|aqui)\W*)*$"
_SORRY = r"^\W*(?:(?:sorry|oh|ach|ah|ok|hm+|leider|nein|desolee?|non|lo siento|perdon)[\s,.!–—-]+)*"
NOT_MINE = expression(
    rf"{_SORRY}(?:"
    r"(?:(?:das )?(?:weiss|weiß|kann)(?: (?:ich|das|es|leider|auch|da)){1,4} nicht"
    r"|ich (?:weiss|weiß|kann)(?: \w+){0,2} nicht"
    r"|keine ahnung|nicht ich|ich nicht|(?:ich )?bin (?:mir )?nicht sicher|jemand anders"
    r"|(?:je )?(?:ne )?sais (?:vraiment )?pas|aucune idee|pas moi|pas sure?|quelqu'un d'autre"
    r"|je ne peux pas (?:dire|juger|verifier)"
    r"|no (?:lo )?se(?=\W*$|[,.] )|(?:no tengo )?ni idea|no tengo (?:la menor )?idea|yo no(?=\W*$|[,.])|no estoy"
    r" segur[oa]|otra persona)"
    r"(?!\w).{0,200}$"
    r"|frag(?:t)? (?:mal |bitte |lieber |doch )*(?!mich\b|uns\b|nochmal\b)@?[^\W\d_]+"
    r"(?: (?:mal|bitte|lieber|dazu))*\W*$"
    r"|demandez? (?:plutot )?a (?!moi\b|nous\b)@?[^\W\d_]+\W*$"
    r"|pregunta(?:le|d|dle)? (?:mejor )?a (?!mi\b)@?[^\W\d_]+\W*$)"
)
NEVER_MIND = expression(
    rf"{_SORRY}(?:"
    r"egal|vergiss (?:es|das)|schon gut|(?:war )?mein fehler|(?:es |das )?stimmt (?:doch|ja doch)|hat sich erledigt"
    r"|nichts|laissez? tomber|oubliez?(?: ca)?|rien|c'est bon|(?:au temps|autant) pour moi|(?:c'est )?mon erreur"
    r"|dejalo|olvidalo|nada|no importa|error mio|culpa mia|me equivoque)\b.{0,40}$"
)
STILL_SO = expression(
    r"^\W*(?:(?:ja|jep|klar|oui|ouais|si|claro)\W+)?"
    r"(?:immer noch|noch immer|nach wie vor|(?:das )?ist noch so|gilt noch"
    r"|toujours|c'est toujours (?:le cas|vrai)|sigue igual|sigue siendo asi|todavia si|aun si)"
    r"(?:\W+(?:danke|merci|gracias))?\W*$"
)
NO_BECAUSE = expression(
    r"^\W*(?:nein|nicht mehr|non|plus maintenant|ya no(?=\W*,))\b[\s,.:;!–—-]+(?P<why>\S.*)$", re.DOTALL
)


def levelled(words: str) -> str:
    """In small letters without marks on them, sign for sign, so that places in it are those in the words."""
    return "".join(unicodedata.normalize("NFD", sign.lower())[:1] or sign for sign in words).replace("’", "'")


@cache
def compiled(listed: str, behind: str) -> re.Pattern[str]:
    """One pattern of all lines; what is behind is `rest`."""
    found = "|".join(f"(?:{one})" for one in listed.strip().splitlines())
    return expression(rf"{OPENS}(?:{found})(?P<rest>(?={behind}).*)", re.DOTALL)
