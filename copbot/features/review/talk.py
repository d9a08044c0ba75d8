"""Is something said of a text, or is it talk beside it? Pure."""

from __future__ import annotations

import re

from copbot.patterns import expression

_OF_IT = (
    r"paragraphs?|sentences?|lines?|words?|titles?|headings?|endings?|end|openings?|beginnings?|intro|introduction|text",
    r"story|poem|chapters?|pages?|sections?|stanzas?|verses?|typos?|spelling|grammar|commas?|tone|style|rhythm|rhymes?",
    r"structure|plot|characters?|dialogues?|metaphors?|images?|examples?|sources?|arguments?|conclusion|draft|wording",
    r"alinea(?:['’]s)?|zin(?:nen)?|regels?|woord(?:en)?|titel|kop|slot|einde|eind|begin|opening|inleiding|tekst|verhaal",
    r"gedicht|hoofdstuk|pagina(?:['’]s)?|bladzijden?|strofen?|typfout(?:en)?|tikfout(?:en)?|komma(?:['’]s)?|toon|stijl",
    r"absatz|absätze|satz|sätze|zeilen?|wort|wörter|überschrift|schluss|anfang|einleitung|geschichte|kapitel|tippfehler",
    r"rechtschreibung|kommas|ton|stil|rhythmus|aufbau|figuren|dialoge?|bilder|beispiele?|quellen?|argumente?|text",
    r"paragraphes?|phrases?|lignes?|mots?|titre|début|texte|histoire|poème|chapitre|fautes?|orthographe|virgules?|ton",
    r"rythme|personnages?|exemples?|conclusion|párrafos?|frases?|líneas?|palabras?|título|comienzo|principio|texto",
    r"historia|poema|capítulo|erratas?|ortografía|comas?|tono|estilo|ritmo|personajes?|ejemplos?|fuentes?|conclusión",
    r"ritme|rijmt?|opbouw|personages?|dialoog|beelden?|voorbeeld(?:en)?|bron(?:nen)?|argument(?:en)?|conclusie|stuk",
)
_JUDGES = (
    r"too (?:long|short|much|many|little|dry|vague|slow|fast|soon|thin|sad|technical|complicated)|shorter|longer",
    r"clearer|boring|dull|confusing|unclear|vague|repetitive|well written|well put|hard to follow|missing",
    r"te (?:lang|kort|veel|weinig|droog|vaag|langzaam|snel|dun|technisch|ingewikkeld)|korter|langer|duidelijker",
    r"zu (?:lang|kurz|viel|trocken|vage|schnell|kompliziert)|kürzer|länger|klarer|langweilig|unklar|fehlt",
    r"trop (?:long|court|sec|vague|rapide|technique|compliqué)|plus (?:court|clair)|ennuyeux|confus|bien écrit|manque",
    r"demasiado (?:largo|corto|seco|vago|rápido|técnico|complicado)|más (?:corto|claro)|aburrido|confuso|falta",
    r"saai|verwarrend|onduidelijk|goed geschreven|mooi geschreven|moeilijk te volgen|ontbreekt",
)
_LIKES = (
    r"(?:love|loved|like|liked|enjoyed) (?:it|this|that|how|the way)",
    r"(?:it|this|that)(?:['’]?s| is| was| reads) (?:\w+ ){0,2}(?:good|great|lovely|beautiful|clear|strong|weak|wrong)",
    r"(?:dit|dat|het) (?:is|was|leest) (?:\w+ ){0,2}(?:goed|mooi|prachtig|helder|sterk|zwak|fout|fijn)",
    r"(?:mooi|goed|sterk|knap) (?:gedaan|gezegd|verwoord)|(?:vind|vond) (?:ik )?(?:dit|het)",
)
_WILL_READ = (
    r"looking forward|(?:will|\w+['’]ll|going to|gonna|want to|have to|need to|hope to|can|am|\w+['’]m)"
    r" (?:\w+ )?(?:read|reading|look|have a look)\b",
    r"(?:ga|wil|zal|kan|moet|hoop) (?:\w+ ){0,4}(?:te )?(?:lezen|kijken)|aan het lezen|lees (?:\w+ ){0,3}(?:vanavond"
    r"|morgen|straks|later|dit weekend)|kijk (?:\w+ )?uit naar|zin om",
    r"(?:lese|lies) (?:\w+ ){0,3}(?:morgen|heute|später|am wochenende)|(?:werde|will|muss|kann) (?:\w+ ){0,4}lesen",
    r"freue mich drauf",
    r"(?:vais|dois|veux|peux) (?:\w+ ){0,2}(?:lire|relire)|(?:lirai|relirai)|(?:voy a|tengo que|quiero|puedo) leer\w*",
)
_TO_SOMEBODY = expression(
    r"\s*(?:@|(?:hey |hi |so )?(?:did|do|are|have|will|were|can) (?:you|we|they|anyone|anybody)\b|"
    r"(?:heb|ben|ga|kom|zie|zijn|hebben|gaan) (?:je|jij|jullie|we|wij)\b|"
    r"(?:hast|bist|kommst|siehst|machst|habt|seid|kommt) (?:du|ihr)\b|"
    r"(?:as|es|viens|avez|êtes|venez)[ -](?:tu|vous)\b)",
    re.IGNORECASE,
)


def _any(*words: str) -> re.Pattern[str]:
    return expression(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


_ABOUT, _READS_LATER = _any(*_OF_IT, *_JUDGES, *_LIKES), _any(*_WILL_READ)


def is_of_text(words: str) -> bool:
    """Does it say something of a text? Who will read it when, what is said to somebody, and other talk do not."""
    if _TO_SOMEBODY.match(words) or _READS_LATER.search(words):
        return False
    return _ABOUT.search(words) is not None
