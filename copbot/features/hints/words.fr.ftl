# Ce que le bot dit de ce qui peut manquer à une question, en français. **gras**, `code` et _italique_ sont des marques ; { $name } sont des valeurs.
# Aimable, court, simple ; jamais de reproche.

hint-head = Personne n'a encore répondu à ta question : { $title }
    On pourrait t'aider plus facilement en sachant aussi :
hint-lacks-all = • ce que tu aimerais savoir
hint-lacks-short = • un peu plus : ce que tu fais, et ce qui se passe alors
hint-lacks-error = • ce que dit l'erreur, mot pour mot
hint-lacks-version = • ce que tu utilises, et quelle version
hint-lacks-tried = • ce que tu as déjà essayé
hint-end = Réponds à ce message, et je l'ajoute à ta question. Ou laisse-la simplement comme elle est.
nudge-kind-hints = conseils
nudge-kind-hints-help = ce qui rendrait une de tes questions plus facile, au plus une fois par mois
setting-hints-after = après ce temps sans un mot de personne, en heures d'éveil, qui a posé une question apprend en privé ce qui peut lui manquer, au plus une fois par mois ; `0m` pour jamais
