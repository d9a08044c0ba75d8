"""By what people say to have the same question, in German, French and Spanish: patterns for `bare` words."""

from __future__ import annotations

_PROBLEM = "(?:problem|frage|fehler|thema|probleme|question|souci|erreur|problema|duda|pregunta|error)"
_SAME = "gleiche[ns]?|selbe[ns]?|dasselbe|dieselbe"
BEGINS = r"""
dito|ebenso|gleichfalls|geht mir (?:genauso|auch so|ahnlich)
(?:genau )?(?:das gleiche|dasselbe|das selbe)(?= (?:hier|bei)|\W*$)
pareil(?= (?:ici|pour|chez)|\W*$)|idem|la meme chose(?= (?:ici|pour|chez))
igual(?= (?:aqui|por aqui|me pasa)|\W*$)|lo mismo(?= (?:aqui|por aqui|me pasa|digo)|\W*$)|me sumo
"""
ANYWHERE = rf"""
(?:bei )?(?:ich|wir|mir|uns) auch(?=[,.!;:)]|\W*$)
(?:bei (?:mir|uns)|hier) (?:auch|genauso|dasselbe|das gleiche)(?=[,.!;:)]|\W*$)
(?:habe?|haben|hatte) (?:hier )?(?:genau |exakt )?(?:das |die |den )?(?:{_SAME}) {_PROBLEM}
(?:gleiche[sr]?|selbe[sr]?) {_PROBLEM} (?:hier|bei)
(?:wurde|will|mochte|tate) (?:mich|ich)(?: das)? auch (?:interessieren|wissen)|interessiert mich auch
wusste? ich auch gerne?|bin (?:da )?auch (?:gespannt|neugierig)|ich les(?:e)? (?:hier )?mit
(?:moi|nous) aussi(?=[,.!;:)]|\W*$|,? (?:jai|je|ca))
(?:jai|on a|nous avons) (?:aussi )?(?:exactement )?(?:le|la) meme {_PROBLEM}
meme {_PROBLEM} (?:ici|pour moi|chez)|(?:ca|cela) (?:minteresse|marrive|me le fait) aussi
(?:yo|a mi|nosotros|a nosotros) tambien(?=[,.!;:)]|\W*$|,? (?:me|tengo|quiero))
(?:me|nos) pasa (?:lo mismo|igual|tambien)
(?:tengo|tenemos) (?:exactamente )?(?:el|la) mism[oa] {_PROBLEM}|mism[oa] {_PROBLEM} (?:aqui|por aqui)
(?:tambien )?me (?:interesa|gustaria saberlo) tambien|tambien me interesa
"""
ANSWERS = r"""
(?:hat|half|hilft|klappt|klappte|geht|funktioniert)(?: \w+){0,2} (?:mir|uns) auch|(?:mir|uns) auch geholfen
(?:marche|fonctionne|a aide|aide)(?: \w+){0,2} (?:moi|nous) aussi
(?:funciona|sirve|sirvio|ayudo|va bien)(?: \w+){0,2} tambien
a mi tambien me (?:funciona|sirve|funciono|sirvio|ayudo|va bien)
"""
"""What worked for somebody is an answer."""
