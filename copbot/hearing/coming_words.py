"""By what people say that they come, perhaps, or not, in German, French and Spanish: patterns for `bare` words."""

from __future__ import annotations

_ELSE = r"sicher|nur|weiter|rein|ran|an|dran|dazu|klar|zurecht|\w+en"
"""Who "can't tell" comes all the same."""
NO = rf"""
(?:kann|konnen|komme|kommen|schaffe?|schaffen)(?: \w+){{0,4}} nicht(?! (?:{_ELSE}))
(?:bin|sind)(?: \w+){{0,3}} nicht dabei
ohne mich|verhindert
muss(?: \w+){{0,3}} (?:absagen|passen)|sage?(?: \w+){{0,2}} ab(?=[,.!]|$)|diesmal (?:leider )?nicht
(?:klappt|passt)(?: \w+){{0,3}} nicht
(?:je|on|nous) (?:ne )?(?:peux|peut|pouvons|pourrai|pourra|pourrons)(?: helas)? pas(?= (?:venir|y|etre)|[,.!]|$)
(?:je|on|nous) (?:ne )?(?:viens|viendrai|viendra|serai|vient|viendrons) (?:malheureusement )?pas
n?y serai pas|sans moi|empechee?s?|pas (?:cette fois|dispo(?:nible)?s?)|(?:dois|devons) annuler|passe mon tour
no (?:puedo|podre|podemos|podremos)(?= (?:ir|venir|asistir|llegar|estar|ese|este|esta|el|hoy|manana)|[,.!]|$)
no (?:ire|iremos|vengo|asistire|estare|llego)
no (?:voy|vamos)(?! a (?:faltar|perder|fallar))
no (?:me|nos) (?:va|viene|es) (?:bien|posible)|(?:me|nos) es imposible|no (?:conteis|cuentes|cuenten|contad) conmigo
tengo que cancelar|esta vez no
"""
MAYBE = r"""
vielleicht|eventuell|evtl|wahrscheinlich|vermutlich|mal (?:sehen|schauen)
(?:weiss|bin)(?: \w+){0,3} nicht(?: sicher)?|kann(?: \w+){0,3} noch nicht sagen
ich (?:hoffe|versuchs?|versuche)|wenn (?:ich kann|es klappt)
peut[- ]etre|probablement|sans doute|pas (?:encore )?sure?|sais pas(?: encore)?
jespere|si je peux|jessaie(?:rai)?|je vais essayer
quizas?|tal vez|a lo mejor|puede que|puede ser|probablemente|posiblemente|no estoy segur[oa]
no (?:lo )?se(?= (?:aun|todavia|si)|[,.!]|$)|si puedo|intentare|espero (?:ir|poder|venir|estar)
"""
YES = r"""
(?:bin|sind|waren?)(?: \w+){0,3} dabei
(?:ich|wir) kommen?(?! (?:aus|von|nicht|darauf|drauf|auf|bei|zum|zu dem|mit (?:dem|der|den)|erst|gerade|nie|kaum))
(?:ich|wir) (?:mache|machen) mit|(?:rechnet|rechne|zahlt|zahl) (?:mit|auf) (?:mir|mich|uns)|tragt? (?:mich|uns) ein
(?:bis dann|ich kann|wir konnen)(?=[,.!]|$)|lasse ich mir nicht entgehen
je viens(?! de| d(?!imanche|emain)\w)|je viendrai|(?:on|nous) (?:viendra|viendrons|serons la)|je serai la|jy serai
jen suis
je (?:participe|suis (?:partante?|de la partie|des votres))|comptez? sur (?:moi|nous)|inscri(?:s|vez)[- ](?:moi|nous)
je peux(?: venir)?(?=[,.!]|$)
(?:yo )?voy(?= (?:seguro|con gusto|encantad[oa]|el|con)|[,.!]|$)|(?:alli|ahi) estare(?:mos)?|estare(?:mos)? alli
(?:yo )?ire(?:mos)?(?= (?:seguro|con|el)|[,.!]|$)|asistire|me apunto|nos apuntamos|apunta(?:d)?me|apuntenme
(?:cuenta|contad|cuenten) conmigo|puedo ir(?=[,.!]|$)
"""
