"""What is said of a column in German, French and Spanish: patterns for `plain` words."""

from __future__ import annotations

_MEINS = r"(?:es|das|ihn|meins|meinen|(?:meinen?|den|das|die) (?:beitrag|text|bild|foto|vers|gedicht|reim|vorschlag))"
_MIEN = (
    r"(?:le|la|ca|le mien|la mienne|(?:mon|ma|le|la) (?:texte|poeme|vers|photo|image|proposition|participation|rime))"
)
_MIO = r"(?:eso|lo mio|el mio|la mia|(?:mi|el|la) (?:texto|poema|verso|foto|imagen|propuesta|rima))"
BACK = rf"""
(?:(?:bitte|doch|sorry|nein|ich) )*(?:ziehe?|nehme?|nimm)(?: {_MEINS})?(?: (?:bitte|doch|wieder
  |lieber))* zuruck(?: bitte)?
(?:(?:bitte|doch|sorry|nein) )*(?:loschen?|losche|losch|entferne?)(?: {_MEINS})?(?: (?:bitte|wieder))*
(?:ich (?:mochte|will|wurde gern)|kann ich|kannst du)(?: {_MEINS})?(?: (?:bitte|wieder|gern))* (?:zuruckziehen
  |zurucknehmen|loschen)
(?:vergiss es|ich habe? es mir anders uberlegt)
(?:(?:desolee?|non|pardon|je) )*(?:retire|enleve|supprime|efface)z?(?: {_MIEN})?(?: (?:svp|stp|merci))*
(?:je (?:veux|voudrais)|(?:est ce que )?je peux|tu peux|peux tu)(?: {_MIEN})? (?:retirer|enlever|supprimer
  |effacer)(?: {_MIEN})?
laissez? tomber|jai change davis
(?:(?:perdon|no) )*(?:retira|quita|borra|elimina|retiro|quito)(?:lo|la)?(?: {_MIO})?(?: (?:por favor|gracias))*
(?:quiero|puedo|puedes) (?:retirar|quitar|borrar)(?:lo|la)?(?: {_MIO})?|dejalo|olvidalo|he cambiado de idea
"""
VAGUE = r"vergiss es|ich habe? es mir anders|laissez? tomber|jai change davis|dejalo|olvidalo|he cambiado de idea"
ASKING = r"""
(?:und |aber |et |mais |y |pero )?(?:wie|wann|wo|was|wer|welche[rs]?|warum|bis|kann|darf|muss|ist|sind|gibt|hat
  |gilt|zahlt)
(?:et |mais )?(?:comment|quand|ou|que|qui|quel(?:le)?s?|pourquoi|jusqua|peut|est|faut|y a|on)
(?:y |pero )?(?:como|cuando|donde|que|quien|cual|por que|hasta|puede|puedo|es|hay|se|cuantos?|cuantas?)
"""
OPENS = r"""
(?:(?:tolle|gute|schone|super|klasse) idee|wie (?:schon|toll|lustig|suss)$|ich auch|viel (?:gluck|erfolg|spass)
  |tippfehler)
ich (?:muss|werde|will)(?: (?:noch|mal|erst|da|daruber))* (?:uberlegen|nachdenken|probieren|schauen)
ich (?:weiss|habe) (?:noch )?(?:nicht|keine)
(?:(?:bonne|super|belle|quelle bonne) idee|(?:que )?cest (?:beau|joli|drole|chouette)$|moi aussi|bonne chance
  |faute de frappe)
je (?:vais|dois)(?: (?:y|encore))* (?:reflechir|essayer|voir|chercher)|je (?:ne )?sais pas
(?:(?:que )?buena idea|que (?:bonito|bien|chulo|divertido|gracioso)$|yo tambien|(?:mucha )?suerte|errata)
(?:tengo que|voy a) (?:pensar(?:lo|me)?|probar|ver|buscar)|no (?:lo )?se
"""
