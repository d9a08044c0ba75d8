# Ce que le bot dit ici, en français.

archived-asked = Question
archived-answered = Réponse
