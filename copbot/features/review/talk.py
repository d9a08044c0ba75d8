"""Is something said of a text, or is it talk beside it? Pure."""

from __future__ import annotations

import re

_OF_IT = (
    r"paragraphs?|sentences?|lines?|words?|titles?|headings?|endings?|end|openings?|beginnings?|intro|introduction|text",
    r"story|poem|chapters?|pages?|sections?|stanzas?|verses?|typos?|spelling|grammar|commas?|tone|style|rhythm|rhymes?",
    r"structure|plot|characters?|dialogues?|metaphors?|images?|examples?|sources?|arguments?|conclusion|draft|wording",
    r"alinea(?:['’]s)?|zin(?:nen)?|regels?|woord(?:en)?|titel|kop|slot|einde|eind|begin|opening|inleiding|tekst|verhaal",
    r"gedicht|hoofdstuk|pagina(?:['’]s)?|bladzijden?|strofen?|typfout(?:en)?|tikfout(?:en)?|komma(?:['’]s)?|toon|stijl",
    r"ritme|rijmt?|opbouw|personages?|dialoog|beelden?|voorbeeld(?:en)?|bron(?:nen)?|argument(?:en)?|conclusie|stuk",
)
_JUDGES = (
    r"too (?:long|short|much|many|little|dry|vague|slow|fast|soon|thin|sad|technical|complicated)|shorter|longer",
    r"clearer|boring|dull|confusing|unclear|vague|repetitive|well written|well put|hard to follow|missing",
    r"te (?:lang|kort|veel|weinig|droog|vaag|langzaam|snel|dun|technisch|ingewikkeld)|korter|langer|duidelijker",
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
)
_TO_SOMEBODY = re.compile(
    r"\s*(?:@|(?:hey |hi |so )?(?:did|do|are|have|will|were|can) (?:you|we|they|anyone|anybody)\b|"
    r"(?:heb|ben|ga|kom|zie|zijn|hebben|gaan) (?:je|jij|jullie|we|wij)\b)",
    re.IGNORECASE,
)


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


_ABOUT, _READS_LATER = _any(*_OF_IT, *_JUDGES, *_LIKES), _any(*_WILL_READ)


def is_of_text(words: str) -> bool:
    """Does it say something of a text? Who will read it when, what is said to somebody, and other talk do not."""
    if _TO_SOMEBODY.match(words) or _READS_LATER.search(words):
        return False
    return _ABOUT.search(words) is not None
