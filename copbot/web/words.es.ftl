# Lo que dice el bot, en español.
