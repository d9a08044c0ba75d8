# Ce que le bot dit du pouls, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

command-pulse = pulse
command-pulse-help = accepte qu'on te demande de temps en temps comment tu trouves cet endroit, ou non
command-pulse-example = /pulse oui
command-pulseset = pulseset
command-pulseset-help = change ce que demande le pouls
command-pulseset-example = /pulseset ajouter J'apprends quelque chose ici.
pulse-word-on = oui
pulse-word-off = non
pulse-word-questions = questions
pulse-set-add = ajouter
pulse-set-remove = enlever
pulse-what = { $weeks ->
    [one] Chaque semaine, je pose en privé une question aux personnes qui l'ont accepté, par exemple si elles sentent qu'elles ont leur place ici.
   *[other] Toutes les { $weeks } semaines, je pose en privé une question aux personnes qui l'ont accepté, par exemple si elles sentent qu'elles ont leur place ici.
} Les réponses sont anonymes, et dites à tous seulement à partir de { $least } ; je ne relance personne. { $stands ->
    [yes] Tu as accepté.
   *[no] On ne te demande rien, sauf si tu acceptes.
}
pulse-turn-on = me demander aussi
pulse-turn-off = ne pas me demander
pulse-is-on = Merci ! Je te demande en privé quand vient la prochaine question. `/pulse non` revient là-dessus.
pulse-is-off = On ne te demande plus rien.
pulse-invite = De temps en temps, je pourrais poser une question en privé, par exemple si tu sens que tu as ta place ici : anonyme, et seulement aux personnes qui l'acceptent. Ça commence quand elles sont { $least } : `/pulse oui`.
pulse-none = Il n'y a pas de questions. Qui décide pour la communauté en ajoute une : `/pulseset ajouter …`.
pulse-list = Ce qui est demandé, la prochaine d'abord :
    { $text }
pulse-row = { $number }. { $text }
pulse-long = Pas plus de { $longest } caractères, s'il te plaît.
pulse-many = Il y a { $most } questions, de quoi tenir des années. Enlèves-en d'abord une : `/pulseset enlever NUMÉRO`.
pulse-unknown = Il n'y a pas de question { $word }. `/pulse questions` montre leurs numéros.
pulse-question = **{ $text }** À quel point es-tu d'accord ? Tu peux répondre jusqu'au { $until }.
pulse-low = pas du tout
pulse-high = tout à fait
pulse-result = **{ $text }** { $count } personnes ont répondu. Dans l'ensemble : **{ $mean }**, de 1 ({ $low }) à { $steps } ({ $high }).
pulse-parts = D'accord : { $high }, entre les deux : { $middle }, pas d'accord : { $low }.
pulse-change = { $sign ->
    [more] C'est { $by } de plus que la dernière fois.
    [less] C'est { $by } de moins que la dernière fois.
   *[same] C'est comme la dernière fois.
}
pulse-do = Qu'allons-nous faire ? `/propose objectifs …` met une idée au vote.
pulse-too-few = **{ $text }** Moins de { $least } personnes ont répondu, alors rien n'en est dit. Merci à celles qui l'ont fait !
pulse-start-1 = Je sens que j'ai ma place ici.
pulse-start-2 = Quand je demande quelque chose, on m'aide.
pulse-start-3 = J'apprends quelque chose ici.
pulse-start-4 = Je peux dire ce que je pense ici.
pulse-start-5 = On se traite bien ici.
pulse-start-6 = Je peux prendre part à ce qui se décide ici.
pulse-start-7 = Ce qui se dit ici vaut mon temps.
pulse-start-8 = Je conseillerais à des amis de venir ici.
nudge-kind-pulse = le pouls
nudge-kind-pulse-help = la question que je pose de temps en temps, si tu as accepté
export-pulse_consent = Que tu as accepté qu'on te demande
setting-pulse-enabled = si le pouls existe ; dans une vraie communauté, seulement une fois activé là-bas
setting-pulse-weeks = combien de semaines il y a d'une question à la suivante
setting-pulse-open_for = combien de temps on peut y répondre
setting-pulse-least = avec moins de réponses, rien n'en est jamais dit
setting-pulse-half_above = si plus de membres que cela ont accepté, on en tire chaque fois la moitié au sort

# Ce qu’elle fait pour la pratique des communautés.
practice-pulse = Je demande à qui a dit oui comment cela va et ce qui manque, une question à la fois, et montre la réponse à tous, sans nom.
practice-pulse-lacks = Personne n'a encore accepté les questions du pouls : `/pulse oui`.
practice-pulse-do = Tu peux me demander
