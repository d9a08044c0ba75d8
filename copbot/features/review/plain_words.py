"""What is said about reading somebody's text, in German, French and Spanish: patterns for `plain` words."""

from __future__ import annotations

CANT = r"""
keine zeit|(?:kann|schaffe?)(?: \w+){0,2} nicht|(?:jetzt|gerade|heute) nicht|lieber nicht
zu viel (?:zu tun|um die ohren)
leider|nein danke|vielleicht spater|ohne mich
pas le temps|(?:peux|pourrai|pourrais) pas|pas maintenant|plutot pas|trop (?:occupee?|de travail)|malheureusement
desolee?
non merci|peut etre plus tard|sans moi
no (?:tengo|tendre) tiempo|no (?:puedo|podre)|ahora no|mejor no|muy (?:liad[oa]|ocupad[oa])|lo siento|no gracias
otro dia
quizas? mas tarde
"""
TAKES = r"""
ich (?:lese|les|lies|schaue?|ubernehme|mache?)(?: (?:es|das|mir|mal|gern|gerne|mit|durch|an|rein))*
ich (?:kann|will|werde|wurde)(?: \w+){0,3} (?:lesen|anschauen|ansehen|machen|durchlesen)
(?:das )?(?:lese|mache) ich(?: gerne?)?
gerne?|schicks?(?: es| mir| her)*|mit vergnugen|bin dabei|warum nicht
je (?:le |la )?(?:lirai|lis|relis|relirai)|je (?:vais|peux|veux bien)(?: \w+){0,2} (?:lire|relire|regarder|faire)
avec plaisir|volontiers|pourquoi pas|envoie(?:z)?(?: le| moi)?
(?:yo )?(?:lo|la) (?:leo|leere|reviso|miro|revisare)
(?:puedo|quiero|voy a) (?:leerl[oa]|revisarl[oa]|mirarl[oa]|hacerlo)
con (?:mucho )?gusto|mandamelo|enviamelo|por que no|encantad[oa]
"""
EXTEND = r"""
verlanger\w*|warte[nt]?|(?:noch )?eine woche(?: (?:mehr|langer))?|mehr zeit
prolong\w*|atten(?:ds|dez|dre|dons)|encore une semaine|une semaine de plus|plus de temps
prorrog\w*|amplia\w*|esper(?:a|ad|ar|amos|emos)|otra semana|una semana mas|mas tiempo
"""
CLOSE = r"""
schliess\w*|abschliess\w*|zumachen|(?:es )?reicht|genug|so wie es ist|beend\w*
ferm(?:e|er|ez|ons)|clotur\w*|(?:ca )?suffit|assez|tel quel
cierra\w*|cerr\w*|basta|suficiente|tal como esta|termin\w*
"""
NOT = r"nicht|keine?|pas|no"
BEFORE = r"ich sage|mein urteil(?: ist)?:?|je (?:dis|vote)|mon avis:?|(?:yo )?(?:digo|voto)|mi veredicto:?"
"""What may stand before a verdict, as it is written."""
VERDICTS = {
    "reject": r"abgelehnt|ablehnen|refusée?|refuser|rejetée?|rechazad[oa]|rechazo",
    "revise": r"überarbeiten|überarbeitung|à revoir|à retravailler|revisar|a revisar",
    "accept": r"angenommen|annehmen|akzeptiert|acceptée?|accepter|approuvée?|aceptad[oa]|acepto|aprobad[oa]",
}
