"""What a commit has decided to say is handed to the delivery with it, so that it need not be looked for.

Only where little waits on all platforms, which one statement in the same transaction tells, and for platforms whose
lease this transaction holds on to. All else is looked for, as what was there at the start, or was put there by others.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from copbot.kit.batch import Batch
from copbot.rooms import outbox
from copbot.rooms.inputs import Input
from copbot.rooms.outbox import Outgoing
from storage.sharing import Lease


@dataclass(frozen=True, slots=True)
class Handed:
    """All that a platform can be asked after a commit, and by which lease, where bots share a database."""

    platform: str
    lease: Lease | None
    going: Sequence[Outgoing]
    waits: bool
    """Something can be asked once some of it is done."""


class Takes(Protocol):
    """What delivers. It is called in the thread of the engine."""

    def takes(self, platform: str, leases: Set[Lease]) -> bool:
        """Does it deliver on this platform by one of these leases, or by none where there is but one bot?"""
        ...

    def take(self, handed: Sequence[Handed]) -> None:
        """This is committed."""
        ...


class Handing:
    """One engine's side of it. Nothing is handed over until there is somebody (`to`) who takes it."""

    def __init__(self) -> None:
        self.to: Takes | None = None

    def prepare(self, batch: Batch, inputs: Sequence[Input], now: datetime) -> list[Handed]:
        """What is to be handed over once the batch is committed. Raises what the database says of it."""
        if self.to is None or not batch.said_on:
            return []
        leases = {one.lease for one in inputs if one.lease is not None}
        platforms = [one for one in batch.said_on if self.to.takes(one, leases)]
        if not platforms:
            return []
        batch.unit.write()
        found = outbox.at_once(batch.unit.session, now, platforms)
        if found is None:
            return []
        of = {lease.name: lease for lease in leases}
        going, waits = found
        return [Handed(name, of.get(name), [one for one in going if one.platform == name], waits) for name in platforms]

    def hand(self, batch: Batch, ready: Sequence[Handed]) -> bool:
        """The batch is committed. Is there something to deliver that was not handed over?"""
        if self.to is not None and ready:
            self.to.take(ready)
        return bool(batch.said_on - {one.platform for one in ready})
