# Lo que dice el bot a quien preguntó sobre lo que puede faltar en su pregunta, en español. **negrita**, `código` y _cursiva_ son marcas; { $name } son valores.
# Amable, breve, sencillo; sin reprochar nunca.

hint-head = Todavía nadie ha respondido a tu pregunta: { $title }
    Quienes saben podrían ayudar mejor si supieran también:
hint-lacks-all = • qué te gustaría saber exactamente
hint-lacks-short = • un poco más: qué haces, y qué pasa entonces
hint-lacks-error = • qué dice el error, palabra por palabra
hint-lacks-version = • qué usas, y en qué versión
hint-lacks-tried = • qué has probado ya
hint-end = Responde a este mensaje, y lo añado a tu pregunta. O déjala como está.
nudge-kind-hints = pistas
nudge-kind-hints-help = lo que puede hacer más fácil responder a una pregunta tuya, una vez al mes como mucho
setting-hints-after = tras este tiempo sin una palabra de nadie, en horas de vigilia, quien preguntó se entera en privado de lo que puede faltar en su pregunta, una vez al mes como mucho; `0m` para nunca
