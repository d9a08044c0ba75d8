"""By which it is seen from outside whether the bot goes on: its lane, its loop, and what the platforms tell."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from copbot.rooms.events import Event
from copbot.rooms.inputs import Input
from copbot.running.connections import Has, platform_of
from copbot.running.lane import Lane

_BEAT = 1.0
_BACK_WITHIN = 20.0
"""Seconds in which a connection that broke may come back before its platform is called silent."""


@dataclass(frozen=True, slots=True)
class Contact:
    """When a platform was last heard, and when it should be again at the latest; both by `time.monotonic`."""

    at: float | None
    """None: not since the start."""
    until: float | None
    """None: it tells nothing of its own accord."""


class Pulse:
    """Written by the bot's threads, read by any."""

    def __init__(
        self, lane: Lane, platforms: Iterable[str], *, begun: bool = True, has: Mapping[str, Has] | None = None
    ) -> None:
        """Without `begun` each platform may be another bot's, until it `begins` here.

        A platform with several connections is as many, by their names; `has` tells what each of them has.
        """
        self.lane = lane
        self._has = has or {}
        self.began = time.monotonic()
        self.looped = self.began
        """When the loop of adapters and delivery last got on."""
        self._contacts = {platform: Contact(None, self.began if begun else None) for platform in platforms}
        self._within: dict[str, float] = {}
        self._own = dict.fromkeys(self._contacts, self.began) if begun else {}

    @property
    def contacts(self) -> Mapping[str, Contact]:
        """How it is with each platform."""
        return self._contacts.copy()

    @property
    def own(self) -> Mapping[str, float]:
        """The platforms that this bot reads, each with since when by `time.monotonic`."""
        return self._own.copy()

    def is_own(self, connection: str, platform: str, house: str | None) -> bool:
        """Is what waits for this house of a platform that connection's to do?"""
        has = self._has.get(connection)
        return platform_of(connection) == platform and (has is None or has(house))

    def begins(self, platform: str) -> None:
        """From now on it is this bot that reads the platform."""
        self._own[platform] = now = time.monotonic()
        self._contacts[platform] = Contact(None, now)

    def rests(self, platform: str) -> None:
        """From now on another bot reads the platform: what is heard of it is nothing that this one waits for."""
        self._own.pop(platform, None)
        self._contacts[platform] = Contact(None, None)

    def told(self, inputs: Sequence[Input]) -> None:
        """The platforms have told these."""
        for platform in {one.what.platform for one in inputs if isinstance(one.what, Event)}:
            self._heard(platform)

    def back(self, platform: str) -> None:
        """The platform can be reached."""
        self._heard(platform)

    def heard(self, platform: str, within: float) -> None:
        """The platform has told something, if only that nothing is new; it will again within so many seconds."""
        self._within[platform] = within
        self._heard(platform)

    def failed(self, platform: str) -> None:
        """The connection to the platform broke: it is silent soon, unless it is heard again."""
        contact, soon = self._contacts[platform], time.monotonic() + _BACK_WITHIN
        if platform in self._own and (contact.until is None or contact.until > soon):
            self._contacts[platform] = Contact(contact.at, soon)

    def _heard(self, platform: str) -> None:
        if platform not in self._own:
            return
        now, within = time.monotonic(), self._within.get(platform)
        self._contacts[platform] = Contact(now, now + within if within is not None else None)

    def backup_failed(self) -> None:
        """One by schedule could not be made."""
        self.lane.figures.count("backups_failed")

    async def beat(self) -> None:
        """For ever, in the loop of adapters and delivery."""
        while True:
            self.looped = time.monotonic()
            await asyncio.sleep(_BEAT)
