"""The words by which people ask, thank and call each other in German, French and Spanish; see `phrases`.

Left out is what is a common word of English or Dutch too: "was", "die", "te", "mes", "ton".
"""

from __future__ import annotations


def words(listed: str) -> frozenset[str]:
    """Each of these words."""
    return frozenset(listed.split())


def pairs(listed: str) -> frozenset[tuple[str, str]]:
    """From "how do/can/to; is er": one pair for each second word."""
    found: set[tuple[str, str]] = set()
    for line in listed.split(";"):
        if line.strip():
            first, seconds = line.split()
            found.update((first, second) for second in seconds.split("/"))
    return frozenset(found)


GREETINGS = words("moin servus guten grüezi bonjour bonsoir salut coucou hola buenas buenos")
OPENERS = words("""
    zusammen leute liebe lieben kurze frage bitte entschuldigung tous toutes monde petite svp stp désolé désolée
    todos todas gente pregunta perdón perdonad oye días tardes noches
""")
GOES_ON = words("und aber oder dann nein doch weil genau achso et alors oui non parce donc pero entonces sí pues")
ANYBODY = words("jemand irgendwer irgendjemand quelquun alguien")
ANYBODY_PAIRS = pairs("""
    wer kann/weiß/hat/kennt/könnte/hätte/wüsste; irgendeine idee/ahnung; irgendwelche tipps/ideen/erfahrungen;
    hat wer; kennt wer; weiß wer; eine idee; kennt ihr; habt ihr; wisst ihr; könnt ihr; würdet ihr; eure hilfe;
    qui peut/sait/connaît/connait/pourrait; une idée; des idées/conseils/astuces; un conseil;
    vous connaissez/conseillez/auriez/sauriez/savez/recommandez/recommanderiez; vos conseils/avis;
    quién puede/sabe/tiene/conoce; alguna idea/sugerencia/experiencia; algún consejo/truco; sabéis si/cómo/dónde/cuándo;
    conocéis un/una/alguna/algún; me recomendáis; me podéis
""")
ASKS = pairs("""
    wie kann/mache/macht/bekomme/kriege/lange/viel/oft/tief/muss/funktioniert/geht/finde/soll/habt/ist/sind/komme;
    wie groß/weit/kommt/bringt/löst/lernt/werdet; wo finde/ist/kann/bekomme/gibt/steht/liegt/sind/kauft;
    womit macht/kann; was nehmt/gebt/macht; was kann/muss/mache/bedeutet/kostet/soll/haltet/passiert/nehmt/macht;
    wieso ist/geht/kann/macht;
    warum ist/geht/funktioniert/wird/macht/kann/zeigt/bekomme/bricht/startet; wann ist/kommt/kann/muss/macht/öffnet;
    gibt es; gibts ein/eine/einen/irgendwo/noch/eigentlich/da; kann man/ich/jemand/mir; darf man/ich; muss ich/man;
    soll ich; lohnt sich; hat jemand/wer; kennt jemand/ihr; weiß jemand/wer; könnte jemand/mir; ab wann; seit wann;
    welche version/würdet/habt/nehmt; sich da; wird das;
    comment faire/je/vous/fait/ça/peut/puis-je; où est/sont/trouver/puis-je/peut/peut-on/se/trouve-t-on;
    quand est-ce/ouvre/peut-on; combien de/coûte/ça; pourquoi est-ce/ça/le/la/les/je/mon/ma; quel est; quelle est;
    quels sont; quelles sont; est-ce que/quon/quil/quelle; quest-ce que/qui/quon/quil; avec quoi;
    cest normal/possible; y a-t-il; existe-t-il un/une;
    quelquun a/sait/peut/pourrait/connaît/connait/aurait/a-t-il; qui peut/sait; ça vaut; peut-on faire/mettre/utiliser;
    faut-il que/le/la/les; vous faites; ça tente;
    cómo puedo/se/hago/funciona/hacer/es/está/os/hacéis/va; dónde está/están/puedo/se/hay/encuentro;
    qué le/usáis/ponéis/hacéis; qué hago/hacer/significa/puedo/tengo/hay/me; cuándo es/se/hay/abre;
    cuánto cuesta/tarda/dura/aguanta/es; por qué;
    quién puede/sabe/tiene; cuál es; cuáles son; alguien sabe/puede/ha/tiene/conoce/me/con; es normal/posible; vale la;
    merece la; existe alguna/algún; sabe alguien; tiene alguien; hay alguna/algún/alguien; qué me; se hace
""")
ASKS_SELF = pairs("kann ich; muss ich; soll ich; bekomme ich; könnte ich; darf ich; je pourrais; puedo yo")
TROUBLE = pairs("""
    ich bekomme/kriege/finde/suche/brauche/bräuchte/versuche/komme/verstehe/kann/habe/schaffe;
    ich weiß; verstehe nicht;
    geht nicht; funktioniert nicht; startet nicht; klappt nicht; lässt sich; problem mit; probleme mit/beim;
    hilfe bei/beim; suche jemanden/einen/eine/ein; weiß nicht; einfach nicht;
    je narrive/cherche/trouve/comprends/voudrais/bloque; jai un/besoin/toujours/essayé; jaurais besoin;
    narrive pas; marche pas/plus; me faudrait; démarre pas/plus; sait plus/pas; sais plus; fonctionne pas/plus;
    trouve pas/plus; comprends pas; un problème/souci;
    problème avec/de; besoin daide/dun/dune; plante depuis; je ne;
    no me/puedo/encuentro/consigo/funciona/entiendo/arranca; me sale/da/falla; busco a/alguien/un/una;
    necesito ayuda/un/una/saber; necesitaría una/ayuda; problema con; problemas con/para; tengo un/una; ayuda con/para;
    me hace; hace falta; no arranca/funciona/carga/abre; sé cómo/qué/si; sabemos qué/cómo
""")
OWN = words("""
    ich mir mich mein meine meinen meinem wir uns unser unsere jai jaurais nous notre tengo necesito
    busco nuestro nuestra
""")
TO_ONE = pairs("""
    hast du; bist du; meinst du; machst du; willst du; welche version; was meinst; und du; benutzt du; nimmst du;
    tu as/es/veux/parles/dis/penses/utilises; quelle version; cest quoi; et toi;
    has probado/mirado/visto; qué versión; estás usando; y tú; tú tienes; te refieres
""")
YOU = words("dich dein deine ihr euch tu toi vous votre tú vosotros usted")
YOU_ALL = pairs("""
    könnt ihr; habt ihr; kennt ihr; wisst ihr; würdet ihr; macht ihr; nehmt ihr; vous avez/connaissez/conseillez;
    vous faites/savez/pouvez/utilisez; avez vous
""")
CUES = words("""
    wo wer wann warum wieso welche welcher welches welchen könnte hilfe suche brauche bräuchte versuche geht
    funktioniert klappt tipps gibt gibts darf muss soll lohnt kennt weiß finde bekomme kriege habt verstehe fehler
    où quand combien pourquoi quel quelle quels quelles qui est-ce cherche besoin problème souci peut-on faut-il
    narrive marche fonctionne conseils idée trouve comprends connaissez conseillez
    cómo dónde cuándo cuánto cuántos qué quién cuál busco necesito necesitaría problema ayuda puedo encuentro consigo
    funciona consejos entiendo conocéis recomendáis sabéis existe
""")
EMPTIES = (
    words("""
        hallo hi hey moin guten morgen tag abend zusammen alle ihr leute ist sind hier da jemand wer noch wach online
        kann darf ich mal was etwas eine kurze frage fragen stellen wie gehts geht es euch dir so na und alles gut
        klar warum nicht hilfe bitte oder echt wirklich ja nein
    """),
    words("""
        bonjour bonsoir salut coucou à tous toutes le monde il y a quelquun ici est là en ligne je peux puis-je poser
        une petite question ça va bien comment vous tu allez vas pourquoi pas aide svp stp ah bon vraiment oui non et
    """),
    words("""
        hola buenas buenos días tardes noches a todos todas gente hay alguien aquí por ahí puedo hacer una pregunta qué
        tal cómo estáis estás va todo bien ayuda favor de verdad en serio sí
    """),
)
THANKS = words("dankeschön remercie agradezco")
SOLVED_WORDS = words("gelöst erledigt geklappt résolu réglé trouvé resuelto solucionado arreglado")
YES_NO = words("nein genau klar stimmt ouais sí claro exacto vale")
