"""By what words people say yes and no, agree and thank, in each language. Phrases stand between commas or lines.

A line is read in one language at a time, so that no word of one ("die", "si", "on", "no") is taken for one of another.
English and Dutch are one: who writes Dutch mixes them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from copbot.hearing.bare import bare

Phrases = tuple[tuple[str, ...], ...]
Words = frozenset[str]
_TONES = "🏻🏼🏽🏾🏿\ufe0f"


_WITH_ACCENT = frozenset({"sí"})
"""Without it "si" is "if"."""


def words_of(text: str) -> list[str]:
    """Its words without accents, numbers and signs."""
    found = re.findall(r"[^\W\d_]+|\d+|[👍👎✅❌]", re.sub(f"[{_TONES}'’]", "", text.casefold()))
    return [word if word.isascii() or word in _WITH_ACCENT else bare(word) for word in found]


def _words(listed: str) -> Words:
    return frozenset(words_of(listed))


def _phrases(listed: str) -> Phrases:
    """The longest first."""
    found = {tuple(words_of(one)) for one in re.split(r"[,\n]", listed) if one.split()}
    return tuple(sorted(found, key=lambda one: (-len(one), one)))


@dataclass(frozen=True)
class Language:
    """The words of a language."""

    yeses: Phrases
    """What a yes begins with."""
    noes: Phrases
    """What a no begins with."""
    behind_yes: Words
    """What may stand behind a yes."""
    beside_no: Words
    """And what may stand behind a no, too."""
    agreeing: Words
    """Words that agree to something."""
    nots: Words
    """Words that turn it round."""
    beside_agreeing: Words
    fines: Words
    """What lets something be done, beside a yes: single words, wherever they stand."""
    eases: Phrases
    """The same in several words, at the start."""
    beside_fine: Words
    thanks: Words
    """What says no more than thanks, or that it was heard, with the words behind a yes."""
    unsures: Words = frozenset()
    """A yes that is another word as well: only polite words may stand behind it."""
    polites: Words = frozenset()

    @cached_property
    def behind_no(self) -> Words:
        """What may stand behind a no."""
        return self.behind_yes | self.beside_no

    @cached_property
    def around_agreeing(self) -> Words:
        """All that may stand in a line that agrees."""
        singles = {one[0] for one in self.yeses if len(one) == 1}
        return self.behind_yes | self.agreeing | self.nots | self.beside_agreeing | singles

    @cached_property
    def around_fine(self) -> Words:
        """All that may stand in a line that lets something be done."""
        return self.fines | self.behind_yes | self.beside_fine

    @cached_property
    def thanking(self) -> Words:
        """All that may stand in a line of thanks."""
        return self.behind_yes | self.thanks


def _listed(text: str) -> str:
    return ",".join(text.split())


ENGLISH_DUTCH = Language(
    yeses=_phrases(_listed("yes yep yeah yup yea y ja jep jazeker jawel zeker sure indeed absolutely inderdaad 👍 ✅")),
    noes=_phrases(_listed("no nope nah n nee neen 👎 ❌") + ",not yet,nog niet,not really,niet echt"),
    behind_yes=_words("""
    thanks thank you thx ty it that did does was has works worked solved please very much all sorry
    bedankt dank je u jou wel hoor het dat is werkt werkte opgelost graag alsjeblieft top super
    """),
    beside_no=_words("not yet really didnt doesnt hasnt unfortunately still nog niet echt helaas"),
    agreeing=_words("agree agreed akkoord"),
    nots=_words("not dont no niet nee"),
    beside_agreeing=_words("i we do ik ga ben ok okay to with the rules met de regels ermee hiermee mee"),
    fines=_words("ok okay oke oké oki prima fine alright tuurlijk natuurlijk sure goed akkoord yes ja 👍 ✅"),
    eases=_phrases("geen probleem,no problem,geen bezwaar,all right,of course"),
    beside_fine=_words("is of course thats dat vind ik for by me voor mij hoor all right natuurlijk"),
    thanks=_words("ok okay great good oke oké fijn mooi goed prima much so heel erg veel for voor"),
)
GERMAN = Language(
    yeses=_phrases("""
    ja, jap, jep, jawohl, jaja, klar, na klar, aber klar, sicher, aber sicher, natürlich, na logo, logo, unbedingt
    absolut, genau, stimmt, auf jeden fall, auf alle fälle, selbstverständlich, ja klar, ja genau, jawoll, joa
    stimme zu, ich stimme zu, wir stimmen zu, ich stimme den regeln zu, ja ich stimme zu
    """),
    noes=_phrases("""
    nein, nö, nee, noch nicht, nicht wirklich, leider nicht, leider nein, leider noch nicht, eher nicht, gar nicht
    überhaupt nicht, auf keinen fall, keineswegs, ne danke, ne leider, ne noch, immer noch nicht
    stimme nicht zu, ich stimme nicht zu
    """),
    behind_yes=_words("""
    danke dankeschön dir euch ihnen vielen dank herzlichen besten lieben schon schön sehr das es ist war hat ging geht
    klappt klappte geklappt funktioniert funktionierte geholfen gelöst erledigt bitte gern gerne super top toll alles
    klar prima perfekt wunderbar sorry thx thanks jetzt ja mal
    """),
    beside_no=_words("noch nicht nein wirklich leider gar überhaupt immer hat geklappt geht so tut mir leid"),
    agreeing=_words("einverstanden"),
    nots=_words("nicht nein nö"),
    beside_agreeing=_words("ich wir bin sind den mit regeln damit allem ok okay voll ganz völlig"),
    fines=_words("ok okay oke gut passt prima klar gern gerne natürlich sicher einverstanden meinetwegen ja 👍 ✅"),
    eases=_phrases("""
    kein problem, gar kein problem, keine einwände, von mir aus, na klar, na gut, geht klar, kein thema, nichts dagegen
    habe nichts dagegen, hab nichts dagegen, ich habe nichts dagegen, ich hab nichts dagegen, macht nur, mach nur
    """),
    beside_fine=_words("ist das für mich ich von mir aus so schon doch natürlich damit wäre"),
    thanks=_words("""
    ok okay oke gut prima fein klasse toll verstanden alles klar viel besten lieb nett von dir euch für die hilfe
    """),
)
FRENCH = Language(
    yeses=_phrases("""
    oui, ouais, ouaip, ouep, oui oui, bien sûr, absolument, exactement, tout à fait, carrément, effectivement
    évidemment, mais oui, bien sûr que oui, avec plaisir, volontiers, je suis d'accord, nous sommes d'accord
    on est d'accord, je suis tout à fait d'accord, tout à fait d'accord, oui d'accord, oui je suis d'accord
    """),
    noes=_phrases("""
    non, pas encore, pas vraiment, toujours pas, malheureusement non, hélas non, malheureusement pas, pas du tout
    absolument pas, mais non, surtout pas, pas d'accord, je ne suis pas d'accord, je suis pas d'accord
    """),
    behind_yes=_words("""
    merci beaucoup bien mille infiniment à toi vous tous toutes ça c'est c'était m'a a aidé aide marche fonctionne
    marché fonctionné résolu réglé s'il te plaît svp stp super top parfait nickel génial volontiers oui tout très désolé
    désolée avec les règles le règlement
    """),
    beside_no=_words("non pas encore vraiment toujours du tout malheureusement hélas ne marche fonctionne"),
    agreeing=_words(""),
    nots=_words("pas non"),
    beside_agreeing=_words(""),
    fines=_words("ok okay d'accord entendu parfait volontiers oui bien 👍 ✅"),
    eases=_phrases("""
    pas de problème, pas de souci, pas de soucis, aucun problème, aucun souci, ça marche, ça me va
    pas d'objection, pourquoi pas, je veux bien, bonne idée, allez y, vas y, bien entendu, bien sûr, avec plaisir
    """),
    beside_fine=_words("pour moi c'est bon ça me va sûr entendu de ma part tout à fait très"),
    thanks=_words("""
    ok okay d'accord entendu compris bon bien parfait super génial cool pour ton votre votre aide l'aide
    c'est noté gentil de ta part
    """),
)
SPANISH = Language(
    yeses=_phrases("""
    sí, sí sí, claro, claro que sí, claro que si, por supuesto, desde luego, exacto, exactamente, correcto, sin duda
    efectivamente, obvio, cómo no, estoy de acuerdo, estamos de acuerdo, estoy totalmente de acuerdo
    sí estoy de acuerdo, acepto, acepto las reglas, acepto las normas, sí acepto, totalmente de acuerdo
    """),
    noes=_phrases("""
    no, aún no, todavía no, no mucho, la verdad es que no, de momento no, por ahora no, por desgracia no
    desgraciadamente no, claro que no, para nada, en absoluto, tampoco, qué va, nop, no no
    no estoy de acuerdo, no acepto
    """),
    behind_yes=_words("""
    gracias muchas muchísimas mil a ti vosotros ustedes todos por favor ya eso esto me ha ayudado ayudó sirvió sirve
    funciona funcionó resuelto solucionado arreglado está perfecto genial súper top muy bien señor claro sí
    con las reglas normas
    """),
    beside_no=_words("no aún todavía funciona funcionó sirve ayudó ha lo siento de momento ahora mucho gracias"),
    agreeing=_words(""),
    nots=_words("no"),
    beside_agreeing=_words(""),
    fines=_words("ok okay vale bueno perfecto claro dale acuerdo sí adelante 👍 ✅"),
    eases=_phrases("""
    sin problema, sin problemas, ningún problema, no hay problema, no pasa nada, me parece bien, por mí vale
    por mí bien, por mí, está bien, de acuerdo, cómo no, buena idea, no me importa, por supuesto
    """),
    beside_fine=_words("por mí parte de me parece está muy bien supuesto que todo"),
    thanks=_words("""
    ok okay vale bueno perfecto genial entendido de acuerdo bien muy por la ayuda tu vuestra su estupendo guay
    anotado muchas gracias
    """),
    unsures=_words("si"),
    polites=_words("gracias muchas muchísimas mil claro por favor señor 👍"),
)
FILLERS = _words("""
    das die der den dem es ist war hat dir euch ihnen für von ja so jetzt mal schon zu mir mich du ça c'est c'était a
    m'a à de le la ton ta votre te toi vous tous toutes il pour les tout très es me ha ti por tu su eso esto está ya muy
    todos con las vosotros ustedes
""")
"""Words that thank nobody by themselves, in whatever language."""
LANGUAGES = (ENGLISH_DUTCH, GERMAN, FRENCH, SPANISH)
