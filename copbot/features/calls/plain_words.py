"""What is said of a call in German, French and Spanish: patterns for `plain` words, a kind in each."""

from __future__ import annotations

_ES = "(?: (?:es|das|dies|leider|doch|nun|jetzt|aber|da|mich|mir))*"
SAID = {
    "back": rf"""
(?:kann|schaffe?|krieg|kriege){_ES} nicht(?: mehr)?(?: machen| schaffen| ubernehmen| helfen| kommen| hin)?(?= sorry
  | weil| tut|$)
(?:schaffe?|kann|mache?) ich{_ES} nicht(?: mehr)?(?= sorry| weil| tut|$)
(?:klappt|geht){_ES} nicht(?: mehr)?(?= sorry| weil| tut|$)|gebe?{_ES} (?:wieder )?(?:ab|zuruck)
muss{_ES} (?:absagen|abgeben)
(?:mir )?(?:ist|kam|kommt)(?: leider)? (?:etwas|was) dazwischen(?: ?gekommen)?
jemand anders?(?: bitte| soll| muss| sollte)?
ohne mich|bin raus|nehmt mich (?:bitte )?(?:raus|runter)|steige? aus
(?:je )?(?:ne )?(?:peux|pourrai|pourrais) (?:finalement |malheureusement )?(?:pas|plus)(?: le faire| venir| aider
  | men occuper)?(?= desole| parce| car|$)
(?:je )?(?:ny )?arrive(?:rai)? pas|jai un (?:empechement|imprevu|contretemps)
je (?:rends|laisse)(?: la tache| ma place| la main)
quelquun dautre|je (?:me desiste|dois annuler|dois me desister|laisse tomber)|sans moi|retirez? moi
(?:al final )?(?:ya )?no (?:puedo|podre|llego)(?: hacerlo| ir| ayudar| con esto| al final)?(?= lo siento| perdon
  | porque|$)
me (?:ha surgido|surgio) (?:algo|un imprevisto|otra cosa)|(?:lo )?(?:devuelvo|dejo)(?= lo siento| perdon|$)
que lo haga otr[oa]
otra persona|no cuentes conmigo|no conteis conmigo|me (?:borro|bajo|retiro)
""",
    "done": r"""
(?:ist|bin|hab|habe|haben|sind|alles|schon)(?: \w+){0,2} (?:fertig|erledigt|gemacht|geschafft)
^(?:fertig|erledigt|gemacht|geschafft)$
(?:cest|jai|tout est)(?: \w+)? (?:fait|fini|termine|pret|regle)|^(?:fait|fini|termine)$
(?:ya )?(?:esta|lo he|lo tengo|todo)(?: \w+)? (?:hecho|listo|terminado|acabado)
^(?:ya esta|hecho|listo|lista|terminado)$|ya lo (?:hice|termine)
""",
    "well": r"""
(?:lauft|geht)(?: \w+)? (?:gut|prima|super|voran)|bin (?:noch |gerade |schon )*(?:dran|dabei|am werk)
fast (?:fertig|geschafft)
noch nicht (?:fertig|ganz|angefangen|so weit)|(?:brauche|noch)(?: \w+)? (?:mehr zeit|\w+ (?:tage?|stunden?|wochen?))
wird (?:schon|bald)
(?:ca )?(?:avance|se passe)(?: \w+)? bien|(?:je )?suis (?:dessus|en train|dedans)|presque (?:fini|termine|fait)
pas encore (?:fini|termine|fait|commence)
(?:besoin|faut) (?:de |dun |encore )*(?:plus de temps|peu plus de temps|\w+ (?:jours?|heures?|semaines?))|en cours
(?:va|voy|vamos) (?:\w+ )?bien|(?:estoy|sigo) (?:en ello|con ello|en eso|trabajando)
casi (?:listo|terminado|hecho|acabado)
(?:aun|todavia) no (?:esta|he (?:terminado|acabado|empezado)|lo he|termine)
(?:necesito|hace falta) (?:mas tiempo|\w+ (?:dias?|horas?|semanas?))
""",
    "could": r"""
(?:konnte|kann) (?:\w+ )?(?:vielleicht|eventuell|notfalls)|(?:vielleicht|eventuell|notfalls)\b.*\b(?:ich|mich)
ich konnte|wenn (?:sich )?(?:sonst )?(?:niemand|keiner)
wenn notig|zur not
(?:je )?pourrais(?! pas)|peut etre\b.*\b(?:je|moi)|je\b.*\bpeut etre|si personne|si besoin|au besoin
podria(?! no)|(?:quiza|quizas|tal vez|a lo mejor)\b.*\b(?:yo|puedo|pueda)|si nadie|si hace falta
""",
    "take": r"""
ich (?:mach|mache|ubernehme|ubernehm|helfe|helf|erledige|kummere mich)(?: (?:es|das|dies|gern|gerne|mit|sofort
  |drum
  |darum))*$
(?:das |dies |mach |ubernehme? |mache |helfe )+ich(?: (?:gern|gerne|mit|sofort))*$
(?:ich (?:kann|will|werde|wurde)|(?:das|dies) (?:kann|will|wurde|werde) ich)(?: (?:das|es|dabei|gern|gerne|da|wohl
  |mal))* (?:machen|ubernehmen|helfen|mithelfen|erledigen)
(?:schreib|schreibt|tragt?)(?: mich)(?: \w+)? (?:auf|ein)$|ich bin dabei$|ich melde mich(?: dafur| freiwillig)?$
auf mich|uberlasst? (?:das |es )?mir
je (?:men (?:charge|occupe)|le (?:fais|prends)|prends|veux bien(?: le faire| aider| men occuper)?|vais le faire
  |viens aider|participe|me (?:propose|lance))(?: volontiers| avec plaisir)?$
je peux (?:le faire|men (?:charger|occuper)|aider|venir)|(?:comptez|compte) sur moi|inscri(?:s|vez) moi|avec plaisir$
pour moi$|laissez? moi (?:faire|ca)
(?:yo )?(?:lo hago|me encargo|lo cojo|lo tomo|me ocupo|me apunto|ayudo|puedo (?:hacerlo|ayudar|ir
  |encargarme))(?: yo| con gusto| encantad[oa])*$
(?:yo )?(?:quiero|puedo|voy a) (?:hacerlo|ayudar|encargarme)|(?:cuenta|contad|cuenten) conmigo|apuntad?me
dejamelo a mi|con (?:mucho )?gusto$|yo mism[oa]$
""",
}
NOT = {
    "back": r"(?:warten|erwarten|attendre|esperar)|wenn (?:ich|er|sie)|ob|si (?:je|tu|no puedo)|quand|cuando",
    "done": r"nicht|noch|fast|bald|sobald|wenn|pas|presque|bientot|quand|si|no"
    r"|casi|cuando|aun|todavia|manana|morgen|demain",
    "well": r"nicht (?:so |sehr |gut)|geht nicht|pas (?:tres |si )?bien|no (?:va|voy|vamos) (?:muy )?bien|nada bien",
    "could": r"nicht|pas|no",
    "take": r"nicht|kein|keine|nie|wenn|falls|selbst|vielleicht|pas|jamais|si|quand|meme|deja"
    r"|peut etre|no|nunca|cuando|quizas?|yo misma",
}
"""What makes it something else."""
FIRST = r"""
ich|mir|mich|mein|kann|konnte|werde|fertig|nein
je|jai|moi|mon|ma|mes|peux|pourrais|vais|oui|non|fait
yo|mi|mis|me|puedo|podria|voy|listo|hecho
"""
"""Words of somebody who speaks for himself or herself."""
