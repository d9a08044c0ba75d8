"""What people answer, in German, French and Spanish, to whether words of theirs may be kept: for `plain` clauses."""

from __future__ import annotations

YES = r"""
ja(?: klar| gerne?| bitte| natürlich| naturlich)?|klar(?: doch)?|gerne?|nur zu|von mir aus(?: gerne?)?|gute idee
ich habe? (?:gar )?nichts dagegen|(?:das )?(?:geht|ist)(?: fur mich)? (?:in ordnung|okay|ok|gut)|hebt (?:es|das) auf
(?:ihr|alle|die mitglieder) (?:durft|durfen|konnt|konnen)(?: (?:es|das))?(?: (?:lesen|behalten|aufheben|verwenden))?
macht (?:das|es)(?: ruhig| gerne?)?|(?:das )?(?:freut|ehrt) mich|kein problem
oui(?: bien sur| volontiers)?|bien sur|volontiers|avec plaisir|daccord(?: pour moi)?|je veux bien|bonne idee|allez y
(?:vous pouvez|tout le monde peut|les membres peuvent)(?: (?:le|la))?(?: (?:garder|lire|utiliser))?
(?:cest bon|ca me va|cest bien)(?: pour moi)?|gardez le|pas de (?:probleme|souci)s?|pourquoi pas
si(?: claro| por supuesto)?|claro(?: que si)?|por supuesto|adelante|buena idea|con (?:mucho )?gusto|guardadlo
(?:podeis|pueden|todos pueden|los miembros pueden)(?: (?:guardarlo|leerlo|usarlo))?|(?:me parece|esta) bien
por mi (?:bien|vale|perfecto)|vale|sin problema|no (?:hay problema|me importa|tengo inconveniente)
"""
NO = r"""
nein(?: danke| bitte| lieber nicht)?$|(?:bitte |lieber |besser )nicht|(?:das )?mochte ich (?:lieber )?nicht
muss nicht sein
nicht (?:das|dies|speichern|aufheben|weitergeben)|lasst? (?:es|das) (?:hier|weg|bitte)|nur hier|(?:das )?ist privat
(?:das |es )?(?:soll|bleibt) (?:bitte )?(?:hier|unter uns)(?: bleiben)?|behalt(?:et)? (?:es|das) (?:hier|fur euch)
non(?: merci)?$|plutot pas|(?:je )?(?:ne )?prefere(?:rais)? (?:pas|que non)|surtout pas
ne (?:le |la )?(?:gardez|mettez) pas
gardez? (?:le |ca )?(?:ici|entre nous)|seulement ici|cest prive|laissez? tomber
no(?: gracias| por favor)?$|mejor no|prefiero (?:que )?no|preferiria que no
no (?:lo )?(?:guardeis|guardes|pongais|publiqueis)
no hace falta|solo aqui|que (?:se )?quede (?:aqui|entre nosotros)|es privado|dejalo aqui
"""
SAFE = r"""
kein problem|nichts dagegen|warum nicht|keine einwande|pas de (?:probleme|souci)s?|pourquoi pas|aucun (?:probleme|souci)
no (?:hay problema|pasa nada|me importa|tengo inconveniente)|por que no
"""
"""What sounds like a no, and is none."""
NEGATIVE = r"""
nicht|keine?[rsnm]?|nie|niemals|nein|pas|non|jamais|aucune?|no|nunca|tampoco|ningun[oa]?
"""
ONLY_IF = r"""
(?:nur )?(?:wenn|falls|sofern|sobald)|(?:seulement )?(?:si|quand) \w+|a condition
(?:solo )?(?:si|cuando) \w+|siempre que
"""
NAMELESS = r"""
ohne (?:meinen )?namen|anonym|namen? (?:bitte )?(?:nicht|weg|raus)|sans (?:mon )?nom|anonyme|pas (?:de|mon) nom
sin (?:mi )?nombre|anonim[oa]|mi nombre no
"""
NAMED = r"(?:mit|unter) meinem (?:\w+ )?namen|(?:avec|sous) mon nom|con mi nombre"
