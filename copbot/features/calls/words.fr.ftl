# Ce que le bot dit ici, en français.

archived-thanked = Merci à { $names }
