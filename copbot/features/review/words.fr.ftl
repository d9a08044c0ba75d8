# Ce que le bot dit ici, en français.
