"""What waits for a member or for the moderators, and what a member can choose: told by each feature, for the pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from copbot.kit.offers import Offer
from copbot.rooms.actions import Button
from copbot.rooms.text import Text


@dataclass(frozen=True, slots=True)
class Asked:
    """Words that a command needs, to be written: of which option, what stands there before, and what is called so.

    `given` are the options that are known already; with `bare` it can be sent without words too.
    """

    command: str
    option: str
    label: str
    button: str
    value: str = ""
    given: Mapping[str, str | int] = field(default_factory=dict)
    bare: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that waits: in words, and what can be done about it, here (also in words) or on the page of that path.

    `query` is what stands behind the question mark of that page's address.
    """

    text: Text
    buttons: tuple[Button, ...] = ()
    page: str = ""
    query: Mapping[str, str | int] = field(default_factory=dict)
    asked: Asked | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that a member can choose: what it is, how it stands, and what would change that."""

    title: str
    text: Text
    buttons: tuple[Button, ...] = ()
    asked: Asked | None = None


WAITS: Offer[[], Sequence[Waiting]] = Offer()
"""What waits for the author of the event, as a member."""
NEEDS: Offer[[], Sequence[Waiting]] = Offer()
"""What waits for the moderators, as far as the author of the event is one of those whom it concerns."""
CHOICES: Offer[[], Sequence[Choice]] = Offer()
"""What the author of the event can choose for himself or herself."""
