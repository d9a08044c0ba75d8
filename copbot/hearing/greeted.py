"""What a reply says behind its greeting: who welcomes somebody first says no less afterwards."""

from __future__ import annotations

import re
from functools import lru_cache

from copbot.hearing.words import kinds_of
from copbot.patterns import expression

_LONGEST = 8
"""So many words a greeting has at the most."""
_NAMED = 3
"""So many with a comma behind: hi all, hello Anneke, welcome dear Anneke."""
_SENTENCES, _LOOK_AT = 4, 200
"""Of so many sentences, and in each of so many characters, is a greeting looked for."""
_SENTENCE = expression(r"[^.!?…\n]*?(?:[.!…]+(?=\s)|\n|\s[:;]-?[)D](?=\s))\s*|[^.,!?…\n]*,\s+")
_WORD = expression(r"[^\W\d_]+")
_PLEASED = expression(
    r"\W*(?:so )?(?:nice|great|good|lovely|glad|happy|pleased|leuk|fijn|goed|mooi|schön|freut|freue|ravie?|content|"
    r"encantad[oa]|mucho gusto|un gusto)\b.*\b(?:you|ya|je|jij|jou|jullie|er|du|dich|mich|hier|te|toi|vous|bord|ti)\b",
    re.IGNORECASE | re.DOTALL,
)


@lru_cache(maxsize=8)
def behind(text: str) -> str:
    """The text without the greeting that it begins with; the whole of it, if it says next to nothing more.

    Several ask this of the same text one after the other.
    """
    rest, greets = text, False
    for _ in range(_SENTENCES):
        found = _SENTENCE.match(rest, 0, _LOOK_AT)
        if found is None:
            break
        head = _WORD.findall(found[0].lower())
        comma = found[0].rstrip().endswith(",")
        hails = bool(head) and kinds_of(head)[0] == "GREET" and not (comma and len(head) > _NAMED)
        if len(head) > _LONGEST or not (hails or (greets and (not head or _PLEASED.match(found[0])))):
            break
        rest, greets = rest[found.end() :], True
    if not greets:
        return text
    return rest if len(_WORD.findall(rest)) > 1 or "://" in rest else text
