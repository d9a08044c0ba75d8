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
_TONES = "🏻🏼🏽🏾🏿\ufe0f"


_WITH_ACCENT = frozenset({"sí"})
"""Without it "si" is "if"."""


def words_of(text: str) -> list[str]:
    """Its words without accents, numbers and signs."""
    found = re.findall(r"[^\W\d_]+|\d+|[👍👎✅❌]", re.sub(f"[{_TONES}'’]", "", text.casefold()))
    return [word if word.isascii() or word in _WITH_ACCENT else bare(word) for word in found]


def _words(listed: str) -> frozenset[str]:
    return frozenset(words_of(listed))


def _phrases(listed: str) -> Phrases:
    """The longest first."""
    found = {tuple(words_of(one)) for one in re.split(r"[,\n]", listed) if one.split()}
    return tuple(sorted(found, key=lambda one: (-len(one), one)))


@dataclass(frozen=True)
class Language:
    """The words of a language."""

    yes: str
    """What a yes begins with."""
    no: str
    beside: str
    """Words that may stand behind a yes."""
    beside_no: str
    """And those that may stand behind a no, too."""
    agree: str
    """A word of agreeing to something, which those of `negation` turn round."""
    negation: str
    beside_agree: str
    fine: str
    """What lets something be done, beside a yes: single words, wherever they stand."""
    easy: str
    """The same in several words, at the start."""
    beside_fine: str
    thanks: str
    """What says no more than thanks, or that it was heard, with the words beside a yes."""
    unsure: str = ""
    """A yes that is another word as well: only polite words may stand behind it."""
    polite: str = ""

    @cached_property
    def yeses(self) -> Phrases:
        """What a yes begins with."""
        return _phrases(self.yes)

    @cached_property
    def noes(self) -> Phrases:
        """What a no begins with."""
        return _phrases(self.no)

    @cached_property
    def eases(self) -> Phrases:
        """What lets something be done, at the start."""
        return _phrases(self.easy)

    @cached_property
    def behind_yes(self) -> frozenset[str]:
        """What may stand behind a yes."""
        return _words(self.beside)

    @cached_property
    def behind_no(self) -> frozenset[str]:
        """What may stand behind a no."""
        return _words(self.beside + self.beside_no)

    @cached_property
    def agreeing(self) -> frozenset[str]:
        """Words that agree."""
        return _words(self.agree)

    @cached_property
    def nots(self) -> frozenset[str]:
        """Words that turn it round."""
        return _words(self.negation)

    @cached_property
    def around_agreeing(self) -> frozenset[str]:
        """All that may stand in such a line."""
        singles = {one[0] for one in self.yeses if len(one) == 1}
        return self.behind_yes | self.agreeing | self.nots | _words(self.beside_agree) | singles

    @cached_property
    def fines(self) -> frozenset[str]:
        """Words that let something be done."""
        return _words(self.fine)

    @cached_property
    def around_fine(self) -> frozenset[str]:
        """All that may stand in such a line."""
        return self.fines | self.behind_yes | _words(self.beside_fine)

    @cached_property
    def thanking(self) -> frozenset[str]:
        """All that may stand in a line of thanks."""
        return self.behind_yes | _words(self.thanks)

    @cached_property
    def unsures(self) -> frozenset[str]:
        """Words that are a yes only by themselves or before `polites`."""
        return _words(self.unsure)

    @cached_property
    def polites(self) -> frozenset[str]:
        """Words that may stand behind an unsure one."""
        return _words(self.polite)


def _listed(text: str) -> str:
    return ",".join(text.split())


ENGLISH_DUTCH = Language(
    yes=_listed("yes yep yeah yup yea y ja jep jazeker jawel zeker sure indeed absolutely inderdaad 👍 ✅"),
    no=_listed("no nope nah n nee neen 👎 ❌") + ",not yet,nog niet,not really,niet echt",
    beside="""
    thanks thank you thx ty it that did does was has works worked solved please very much all sorry
    bedankt dank je u jou wel hoor het dat is werkt werkte opgelost graag alsjeblieft top super
    """,
    beside_no="not yet really didnt doesnt hasnt unfortunately still nog niet echt helaas",
    agree="agree agreed akkoord",
    negation="not dont no niet nee",
    beside_agree="i we do ik ga ben ok okay to with the rules met de regels ermee hiermee mee",
    fine="ok okay oke oké oki prima fine alright tuurlijk natuurlijk sure goed akkoord yes ja 👍 ✅",
    easy="geen probleem,no problem,geen bezwaar,all right,of course",
    beside_fine="is of course thats dat vind ik for by me voor mij hoor all right natuurlijk",
    thanks="ok okay great good oke oké fijn mooi goed prima much so heel erg veel for voor",
)
GERMAN = Language(
    yes="""
    ja, jap, jep, jawohl, jaja, klar, na klar, aber klar, sicher, aber sicher, natürlich, na logo, logo, unbedingt
    absolut, genau, stimmt, auf jeden fall, auf alle fälle, selbstverständlich, ja klar, ja genau, jawoll, joa
    stimme zu, ich stimme zu, wir stimmen zu, ich stimme den regeln zu, ja ich stimme zu
    """,
    no="""
    nein, nö, nee, noch nicht, nicht wirklich, leider nicht, leider nein, leider noch nicht, eher nicht, gar nicht
    überhaupt nicht, auf keinen fall, keineswegs, ne danke, ne leider, ne noch, immer noch nicht
    stimme nicht zu, ich stimme nicht zu
    """,
    beside="""
    danke dankeschön dir euch ihnen vielen dank herzlichen besten lieben schon schön sehr das es ist war hat ging geht
    klappt klappte geklappt funktioniert funktionierte geholfen gelöst erledigt bitte gern gerne super top toll alles
    klar prima perfekt wunderbar sorry thx thanks jetzt ja mal
    """,
    beside_no="noch nicht nein wirklich leider gar überhaupt immer hat geklappt geht so tut mir leid",
    agree="einverstanden",
    negation="nicht nein nö",
    beside_agree="ich wir bin sind den mit regeln damit allem ok okay voll ganz völlig",
    fine="ok okay oke gut passt prima klar gern gerne natürlich sicher einverstanden meinetwegen ja 👍 ✅",
    easy="""
    kein problem, gar kein problem, keine einwände, von mir aus, na klar, na gut, geht klar, kein thema, nichts dagegen
    habe nichts dagegen, hab nichts dagegen, ich habe nichts dagegen, ich hab nichts dagegen, macht nur, mach nur
    """,
    beside_fine="ist das für mich ich von mir aus so schon doch natürlich damit wäre",
    thanks="""
    ok okay oke gut prima fein klasse toll verstanden alles klar viel besten lieb nett von dir euch für die hilfe
    """,
)
FRENCH = Language(
    yes="""
    oui, ouais, ouaip, ouep, oui oui, bien sûr, absolument, exactement, tout à fait, carrément, effectivement
    évidemment, mais oui, bien sûr que oui, avec plaisir, volontiers, je suis d'accord, nous sommes d'accord
    on est d'accord, je suis tout à fait d'accord, tout à fait d'accord, oui d'accord, oui je suis d'accord
    """,
    no="""
    non, pas encore, pas vraiment, toujours pas, malheureusement non, hélas non, malheureusement pas, pas du tout
    absolument pas, mais non, surtout pas, pas d'accord, je ne suis pas d'accord, je suis pas d'accord
    """,
    beside="""
    merci beaucoup bien mille infiniment à toi vous tous toutes ça c'est c'était m'a a aidé aide marche fonctionne
    marché fonctionné résolu réglé s'il te plaît svp stp super top parfait nickel génial volontiers oui tout très désolé
    désolée avec les règles le règlement
    """,
    beside_no="non pas encore vraiment toujours du tout malheureusement hélas ne marche fonctionne",
    agree="",
    negation="pas non",
    beside_agree="",
    fine="ok okay d'accord entendu parfait volontiers oui bien 👍 ✅",
    easy="""
    pas de problème, pas de souci, pas de soucis, aucun problème, aucun souci, ça marche, ça me va
    pas d'objection, pourquoi pas, je veux bien, bonne idée, allez y, vas y, bien entendu, bien sûr, avec plaisir
    """,
    beside_fine="pour moi c'est bon ça me va sûr entendu de ma part tout à fait très",
    thanks="""
    ok okay d'accord entendu compris bon bien parfait super génial cool pour ton votre votre aide l'aide
    c'est noté gentil de ta part
    """,
)
SPANISH = Language(
    yes="""
    sí, sí sí, claro, claro que sí, claro que si, por supuesto, desde luego, exacto, exactamente, correcto, sin duda
    efectivamente, obvio, cómo no, estoy de acuerdo, estamos de acuerdo, estoy totalmente de acuerdo
    sí estoy de acuerdo, acepto, acepto las reglas, acepto las normas, sí acepto, totalmente de acuerdo
    """,
    no="""
    no, aún no, todavía no, no mucho, la verdad es que no, de momento no, por ahora no, por desgracia no
    desgraciadamente no, claro que no, para nada, en absoluto, tampoco, qué va, nop, no no
    no estoy de acuerdo, no acepto
    """,
    beside="""
    gracias muchas muchísimas mil a ti vosotros ustedes todos por favor ya eso esto me ha ayudado ayudó sirvió sirve
    funciona funcionó resuelto solucionado arreglado está perfecto genial súper top muy bien señor claro sí
    con las reglas normas
    """,
    beside_no="no aún todavía funciona funcionó sirve ayudó ha lo siento de momento ahora mucho gracias",
    agree="",
    negation="no",
    beside_agree="",
    fine="ok okay vale bueno perfecto claro dale acuerdo sí adelante 👍 ✅",
    easy="""
    sin problema, sin problemas, ningún problema, no hay problema, no pasa nada, me parece bien, por mí vale
    por mí bien, por mí, está bien, de acuerdo, cómo no, buena idea, no me importa, por supuesto
    """,
    beside_fine="por mí parte de me parece está muy bien supuesto que todo",
    thanks="""
    ok okay vale bueno perfecto genial entendido de acuerdo bien muy por la ayuda tu vuestra su estupendo guay
    anotado muchas gracias
    """,
    unsure="si",
    polite="gracias muchas muchísimas mil claro por favor señor 👍",
)
FILLERS = _words("""
    das die der den dem es ist war hat dir euch ihnen für von ja so jetzt mal schon zu mir mich du ça c'est c'était a
    m'a à de le la ton ta votre te toi vous tous toutes il pour les tout très es me ha ti por tu su eso esto está ya muy
    todos con las vosotros ustedes
""")
"""Words that thank nobody by themselves, in whatever language."""
LANGUAGES = (ENGLISH_DUTCH, GERMAN, FRENCH, SPANISH)
