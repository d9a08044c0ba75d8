"""By what people warn of an advert, or want it away, in German, French and Spanish: patterns for `bare` words."""

from __future__ import annotations

SAYS = r"""
werbung|betrug|betruger\w*|abzocke|schrott|gemeldet|melde[nt]?|gesperrt|sperren|losch(?:en|t)|geloscht|entfern\w*
nicht (?:(?:dr)?auf |an)?(?:draufklicken|anklicken|klicken|offnen|kaufen|vertrauen|hier|erwunscht)
verschwinde|verpiss\w*|gehort (?:hier )?nicht (?:hier)?(?:her)?|weg damit|raus hier|moderator(?:en|in)?
de la pub|publicite|arnaque\w*|escroc\w*|hameconnage|signale[rz]?|signalee?s?|supprime[rz]?|bannir|bannissez|degage
clique[sz]? pas|(?:ne )?(?:clique|ouvre|achete)[sz]? (?:surtout )?pas|hors sujet|rien a faire ici
moderateurs?|moderatrices?
publicidad|estafa\w*|fraude|denuncia(?:d|r|do|lo)?|report(?:ad|ar|en|ado|alo)
borra(?:d|r|lo|dlo)
elimina(?:d|r|lo|dlo)|banea\w*|expulsa(?:d|r|lo)
no (?:pinches|pincheis|cliques|abras|abrais|compreis|hagais|hagas|entres)
fuera de aqui|largate|fuera de tema|moderador(?:es|a|as)?
"""
