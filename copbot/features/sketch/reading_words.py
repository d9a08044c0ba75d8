"""What is said of a sketch in German, French and Spanish, word by word, in small letters.

"Claro" and "clair" are left out: somebody who says so alone may mean "of course".
"""

from __future__ import annotations

JOINING = """
    bis das der die eine einen linie mach nach ich möchte und von zeichne zieh ziehe zu zum
    au aux du et jusque jusqu'à le la ligne trace tracer trait un une vers à je
    desde dibuja el hasta línea linea pon traza una y quiero
"""
DARK = {
    0: "nichts unsichtbar weiss löschen rien blanc invisible effacer efface nada blanco borrar bórrala borra",
    25: "blass hell heller hellgrau schwach bisschen pâle léger légère faible pálido suave tenue",
    50: "halb mittelgrau grau hälfte moitié moyen moyenne gris medio mitad",
    75: "dunkel dunkler dunkelgrau foncé foncée sombre oscuro oscura",
    100: "schwarz tiefschwarz komplett noir noire complètement negro negra completamente",
}
VERY = frozenset({"sehr", "ganz", "très", "muy"})
LESS = frozenset({"nicht", "kein", "pas"})
AROUND = """
    ich würde sagen mach die linie etwa ungefähr bitte eher ziemlich nur wäre soll
    je dirais mets environ plutôt assez juste c'est à peu près s'il te plaît ça
    yo diría más o menos bastante casi por favor que sea unos la
"""
SKIP = (
    r"überspringen|weiter|keine ahnung|(?:ich )?wei(?:ß|ss) (?:ich )?nicht|suivante?|passe"
    r"|je (?:ne )?sais pas|aucune idée|siguiente|paso|no (?:lo )?sé|ni idea"
)
STOP = (
    r"genug|fertig|das reicht|ich höre auf|assez|ça suffit|j'arrête|fini|c'est bon|(?:ya )?basta|suficiente|terminado"
)
AGAIN = (
    r"(?:nein|non|no)(?:\s*[,;:.!–—]+)|warte|ich meine|moment|doch lieber|attends|je veux dire"
    r"|espera|quiero decir|mejor"
)
"""What takes back the words before it."""
