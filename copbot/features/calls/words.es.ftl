# Lo que dice el bot, en español.

archived-thanked = Gracias a { $names }
