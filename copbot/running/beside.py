"""Beside other bots on one database: each batch has its communities for itself, and remembers nothing stale of them.

Which communities a batch is about is told before it begins, from what is remembered; once they are this bot's it is
looked whether others have changed anything, and if so what is remembered of it goes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from copbot.community.directory import Directory
from copbot.kit.batch import Batch, Kept
from copbot.kit.looking import Waits
from copbot.rooms import outbox
from copbot.rooms.events import Event, FormSent, RoomKnown, RoomLost, RoomMoved, Tick
from copbot.rooms.inputs import Input, Report
from storage import belonging, timers
from storage.sharing import ROOMS, Lease, Sharing
from storage.unit import Unit

_TOLD_OF_ROOMS = (RoomKnown, RoomLost, RoomMoved)


class Beside:
    """One bot's side of it, around each transaction of its engine."""

    def __init__(self, sharing: Sharing, directory: Directory, memory: Kept, lasting: Kept) -> None:
        self._sharing = sharing
        self._directory = directory
        self._memory = memory
        self._lasting = lasting

    def enter(self, batch: Batch, inputs: Sequence[Input]) -> list[set[int]]:
        """The batch begins, once no other bot is at any of its communities; which those are, input by input.

        Raises LeaseLostError if some of it was read, or done, from a platform that is another bot's now.
        """
        db = batch.unit.session
        self._sharing.begin(db)
        self._sharing.require(db, {one.lease for one in inputs if one.lease is not None})
        held: set[int] = set()
        while True:
            each = self._about(batch.unit, inputs)
            wanted = set[int]().union(*each) - held
            self._sharing.lock(db, wanted)
            held |= wanted
            # Where rooms have changed it may be about others, too. (Nothing more where nobody has changed any.)
            if not self._look(batch.unit, held | {ROOMS}) or not wanted:
                break
        if any(isinstance(one.what, Tick) for one in inputs):
            due = timers.due_in(db, batch.now) | self._lasting.of(Waits).communities()
            # What another is at has its turn there, or at the next tick.
            free = self._sharing.try_lock(db, due - held)
            if free:
                self._look(batch.unit, free)
            held |= free
            batch.timed = due & held
        batch.mine = held
        # What was read before the locks were had may be stale.
        batch.unit.let_go()
        return each

    def begin(self, unit: Unit, community: int | None, lease: Lease | None) -> None:
        """The same for something else than inputs: about one community, or `ROOMS`, or a platform.

        Raises LeaseLostError if that is another bot's now.
        """
        self._sharing.begin(unit.session)
        self._sharing.require(unit.session, {lease} if lease is not None else ())
        if community is not None:
            self._sharing.lock(unit.session, {community})
            self._look(unit, {community, ROOMS})
            unit.let_go()

    def leave(self, unit: Unit, changed: set[int]) -> None:
        """The transaction is about to be committed: these communities are not as the others remember them."""
        self._sharing.tell(unit.session, {*changed, ROOMS} if self._directory.altered else changed)

    def kept(self) -> None:
        """It is committed."""
        self._sharing.kept()
        self._directory.altered = False

    def _look(self, unit: Unit, communities: set[int]) -> bool:
        """Forget what others have changed; did they change rooms or settings?"""
        news = self._sharing.news(unit.session, communities)
        for one in news - {ROOMS}:
            self._directory.forget_community(one)
            self._memory.forget_community(one)
        if ROOMS in news:
            self._directory.forget_rooms()
        return ROOMS in news

    def _about(self, unit: Unit, inputs: Sequence[Input]) -> list[set[int]]:
        """Which communities each input is about, as far as that is known."""
        rows = [one.what.row for one in inputs if isinstance(one.what, Report)]
        reported = outbox.communities(unit.session, rows) if rows else {}
        return [self._concerned(unit, one.what, reported) for one in inputs]

    def _concerned(self, unit: Unit, what: object, reported: Mapping[int, int]) -> set[int]:
        match what:
            case Report():
                return {reported[what.row]} if what.row in reported else set()
            case FormSent():
                return {what.community, *self._theirs(unit, what)}
            case Event():
                room = None if what.private else self._directory.room(unit, what.platform, what.room)
                found = {room.community.id} if room is not None else set()
                if what.private:
                    return self._theirs(unit, what)
                # Rooms may come in, or go.
                strange = isinstance(what, _TOLD_OF_ROOMS) or room is None or not room.belongs
                return found | {ROOMS} if strange else found
        return set()

    def _theirs(self, unit: Unit, event: Event) -> set[int]:
        """Of a private word: all communities of whoever says it, for some things are said to all of them."""
        author = getattr(event, "author", None) or getattr(event, "person", None)
        if author is None:
            return set()
        accounts = belonging.accounts(unit.session, event.platform, author.id)
        home = self._directory.home(unit, event.platform, author.id)
        return {*(one.community_id for one in accounts), *([home.id] if home is not None else [])}
