"""What a moderator answers to a draft in German, French and Spanish: patterns for the whole of `plain` words."""

from __future__ import annotations

NOT = r"""
(?:bitte )?(?:noch )?nicht (?:\w+ )?(?:ver)?(?:schicken|senden|veroffentlichen|raus)
(?:noch |bitte )*nicht(?: (?:jetzt|heute))
(?:diese woche|diesmal|heute|jetzt) (?:bitte |noch |mal )*nicht|nicht (?:diese woche|diesmal)
(?:ver)?(?:schick|schicke|sende)(?:t)?(?: (?:es|ihn|das|den newsletter|noch|heute))* nicht(?: ab| raus)?
(?:stopp?|halt|warte|abbrechen)(?: (?:mal|bitte|noch|damit))*|(?:bitte )?kein(?:en)? newsletter(?: \w+){0,2}
(?:ne )?(?:le |la |l)?(?:envoie|envoyez|envoyer|publie|publiez)(?: le| la)? pas(?: (?:encore|maintenant|aujourdhui))?
pas (?:maintenant|aujourdhui|cette (?:fois|semaine)|encore)|pas de (?:newsletter|bulletin|lettre)(?: \w+){0,2}
(?:stop|attends|attendez|annulez?|arretez?)(?: (?:tout|ca|un peu))?
no (?:lo |la )?(?:envies|envieis|mandes|mandeis|publiques|publiqueis)(?: (?:todavia|aun|hoy|ahora))?
(?:ahora|hoy|esta (?:vez|semana)|todavia|aun) no|no (?:ahora|hoy|todavia|esta semana)|sin boletin(?: \w+){0,2}
(?:parad?|espera(?:d)?|cancela(?:lo|d)?)(?: (?:todo|un momento))?
"""
GO = r"""
(?:ja |ok |super )*(?:das |es |alles )*(?:sieht|ist) (?:\w+ )?(?:gut|super|prima|perfekt|toll)(?: aus| so)?
(?:ja |ok )*(?:alles )?(?:gut|prima|perfekt|passt)(?: so)?|raus damit|macht? das|kann (?:so )?raus
(?:ja )?(?:ver)?(?:schick|schicke|sende)(?: (?:es|ihn|das|ab|raus|los|den newsletter))+
(?:oui |ok )*(?:cest |ca (?:me )?(?:va|parait) )?(?:tres )?(?:bien|bon|parfait|nickel)(?: comme ca)?
(?:oui )?envoyez?(?: le| la)?|(?:oui )?envoie(?: le| la)?|vas y|allez y|on y va
(?:si |vale )*(?:esta |todo )*(?:muy )?(?:bien|perfecto|genial)(?: asi)?
(?:si )?(?:envialo|enviala|enviadlo|mandalo|publicalo)
adelante|dale
"""
BARE = r"""
(?:kein|ohne)(?: das)? vorwort|(?:das )?vorwort (?:weg|raus)|sans (?:avant propos|preface|edito)|sin prologo
(?:enleve|retire|supprime)(?:z)? (?:l |la )?(?:avant propos|preface|edito)|(?:quita|borra)(?:d)? el prologo
"""
POLITE = r"bitte|danke|svp|stp|merci|por favor|gracias|perdon|sorry"
