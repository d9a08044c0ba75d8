"""Words behind `/call` that were hardly meant as a call: "delet 1", "give back 1", "list". Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from copbot.kit.commands import nearest
from copbot.patterns import expression

_ALIKE = 0.75
_SHORT = 6
"""So many words a slip has at most."""
_FILL = (
    "a the it this that one my please call calls number nr no to i i'll ill will give mark as is me want "
    "de het dit dat een die mijn ik oproep oproepen nummer geef wil maar graag weer op aub alsjeblieft "
    "der die das den ich meine bitte aufruf le la les je cet cette appel stp svp "
    "el los yo mi esta este por favor llamada"
)
_BESIDE = frozenset(_FILL.split())
_WORD = expression(r"#?\d+|[^\W\d_](?:[\w'’-]*\w)?")


@dataclass(frozen=True, slots=True)
class Slip:
    """What may have been meant: one of the names, and a number; neither where nobody knows."""

    name: str = ""
    number: str = ""


def slip(text: str, names: Mapping[str, str]) -> Slip | None:
    """None for what is to be put before the room; `names` are the words for what can be said of a call."""
    said = _WORD.findall(text.casefold().replace("’", "'"))
    if not said or len(said) > _SHORT:
        return None
    numbers = [one.lstrip("#") for one in said if one.lstrip("#").isdigit()]
    words = [one for one in said if not one.lstrip("#").isdigit()]
    if len(numbers) > 1:
        return None
    number = numbers[0] if numbers else ""
    left = [one for one in words if one in names or one not in _BESIDE]
    if len(left) == 1 and left[0] in names and (number or len(words) <= len(_BESIDE & {*words}) + 1):
        return Slip(names[left[0]], number)
    if len(words) > 1:
        return None
    near = nearest(words[0], names, _ALIKE) if words else None
    return Slip(names[near] if near is not None else "", number)
