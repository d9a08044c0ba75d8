"""Actions about who comes into a room: see copbot.rooms.actions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Admit:
    """Who has asked to join the room is let in. It fails as gone if he or she no longer asks."""

    room: str
    person: str
    kind: Literal["admit"] = "admit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refuse:
    """Who has asked to join the room is not let in. It fails as gone if he or she no longer asks."""

    room: str
    person: str
    kind: Literal["refuse"] = "refuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invite:
    """A link is made that leads into the room, for a while; who comes by it, or asks, comes by the `name` of it.

    It lets in `uses` people by itself; None: who follows it asks to join, and the bot decides. The id of what is made
    is the link.
    """

    room: str
    name: str
    until: datetime
    uses: int | None
    kind: Literal["invite"] = "invite"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndInvite:
    """A link that the bot made leads into the room no longer."""

    room: str
    link: str
    kind: Literal["end_invite"] = "end_invite"
