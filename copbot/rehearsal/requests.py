"""Requests to join in the small world: who asks, whom the bot can write to meanwhile, and who is let in."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from copbot.patterns import expression
from copbot.rooms.actions import Admit, Delivered, Failed, Failure, Invite, Refuse, Result

WINDOW = timedelta(minutes=5)
"""So long a bot on Telegram can write to who asks to join, before he or she has written to it."""


_LINKS = {"telegram": "https://t.me/+", "discord": "https://discord.gg/"}
_LINK = expression(r"(?:https://t\.me/\+|https://discord\.gg/)\w+")


class Requests:
    """Who asks to join which room, since when."""

    def __init__(self) -> None:
        self._since: dict[tuple[str, str], datetime] = {}
        self._admitted: list[tuple[str, str]] = []
        self._links: dict[str, Invite] = {}
        self._came: Counter[str] = Counter()
        """How many have come in by each link."""

    def ask(self, room: str, person: str, at: datetime) -> None:
        """The person asks to join the room."""
        self._since[room, person] = at

    def over(self, room: str, person: str) -> bool:
        """The person asks no more: is in, or has taken it back; whether he or she asked."""
        return self._since.pop((room, person), None) is not None

    def waits(self, room: str, person: str) -> bool:
        """Does the person wait for an answer?"""
        return (room, person) in self._since

    def can_write(self, rooms: set[str], person: str, now: datetime) -> bool:
        """Can the bot write to the person because of a request for one of these rooms?"""
        return any(
            room in rooms and who == person and now - since <= WINDOW for (room, who), since in self._since.items()
        )

    def link(self, action: Invite, platform: str) -> Result:
        """The bot makes a link that leads into a room."""
        made = f"{_LINKS[platform]}{action.name}"
        self._links[made] = action
        return Delivered(made)

    def end(self, link: str) -> Result:
        """It leads nowhere any more."""
        return Delivered() if self._links.pop(link, None) is not None else Failed(Failure.GONE)

    def followed(self, told: str, now: datetime) -> Invite | None:
        """Somebody follows the last link in what the bot has told; what it was made for, if it still leads there."""
        found = _LINK.findall(told)
        link = self._links.get(found[-1]) if found else None
        if link is None or link.until <= now or (link.uses is not None and self._came[found[-1]] >= link.uses):
            return None
        self._came[found[-1]] += 1
        return link

    def answer(self, action: Admit | Refuse) -> Result:
        """The bot answers a request."""
        if not self.over(action.room, action.person):
            return Failed(Failure.GONE)
        if isinstance(action, Admit):
            self._admitted.append((action.room, action.person))
        return Delivered()

    def admitted(self) -> list[tuple[str, str]]:
        """The rooms and people that were let in since this was asked the last time."""
        found, self._admitted = self._admitted, []
        return found
