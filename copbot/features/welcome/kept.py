"""What is kept of members: newcomers and volunteers."""

from __future__ import annotations

from collections.abc import Iterator, Set

from copbot.features.welcome import feature
from copbot.features.welcome.introducing import POSTED
from copbot.features.welcome.tables import Buddy, Newcomer
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, GOES, MINE, Kept, keep

keep(Newcomer, Kept({"member_id": GOES, "buddy_id": EMPTY}, signs=("first_message", "first_thread")))
keep(Buddy, Kept(MINE))


@feature.forgets
def introductions(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What the bot said in rooms in their place."""
    yield from (Purpose(POSTED, (number,)) for number in mine)
