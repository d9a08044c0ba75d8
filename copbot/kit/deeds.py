"""What members did for the others, told all together where a community ends: each feature tells that of its own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.offers import Offer


@dataclass(frozen=True, slots=True)
class Deed:
    """One sort of deed, in words in the language of the community that names can follow on, and who did it."""

    text: str
    people: Collection[int]


DONE: Offer[[int], list[Deed]] = Offer()
"""What was done, as far as it may be told in the room with that number."""


def deed(ctx: Context, key: str, room: int, found: Iterable[tuple[int | None, int | None]]) -> list[Deed]:
    """What the sentence of this key names: by which members, each with the room in which that was.

    What was in a closed room is told there alone.
    """
    rows = {(member, where) for member, where in found if member is not None and where is not None}
    told = {where for where in {where for _, where in rows} if audience.is_for_room(ctx, where, room)}
    people = {member for member, where in rows if where in told}
    return [Deed(ctx.words.line(key), people)] if people else []
