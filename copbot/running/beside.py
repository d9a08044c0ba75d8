"""Beside other bots on one database: each batch has its communities for itself, and remembers nothing stale of them.

Which communities a batch is about is told before it begins, from what is remembered; once they are this bot's it is
looked whether others have changed anything, and if so what is remembered of it goes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from copbot.community.directory import Directory
from copbot.community.infos import RoomInfo
from copbot.kit.batch import Batch, Kept
from copbot.kit.looking import Waits
from copbot.rooms import outbox
from copbot.rooms.events import Event, FormSent, RoomKnown, RoomLost, RoomMoved, Tick
from copbot.rooms.inputs import Input, Report
from copbot.running import claiming
from storage import belonging, timers
from storage.sharing import ROOMS, Lease, Sharing
from storage.unit import Unit

_TOLD_OF_ROOMS = (RoomKnown, RoomLost, RoomMoved)


class Alone:
    """There is no other bot: nothing is to be done."""

    draw: Callable[[str, int], int] | None = None
    """What draws ids where other bots give out some, too."""

    def enter(self, batch: Batch, inputs: Sequence[Input]) -> None:
        """The batch begins, once no other bot is at any of the communities that it is about.

        Raises LeaseLostError if some of it was read, or done, from a platform that is another bot's now.
        """

    def handled(self, batch: Batch, what: object) -> None:
        """This input of the batch has been handled."""

    def begin(self, unit: Unit, community: int | None, lease: Lease | None) -> None:
        """Something else than inputs begins: about one community, or `ROOMS`, or a platform.

        Raises LeaseLostError if that is another bot's now.
        """

    def leave(self, unit: Unit) -> None:
        """The transaction is about to be committed."""

    def kept(self) -> None:
        """It is committed."""


class Beside(Alone):
    """One bot's side of it, around each transaction of its engine."""

    def __init__(self, sharing: Sharing, directory: Directory, memory: Kept, lasting: Kept) -> None:
        self._sharing = sharing
        self._directory = directory
        self._memory = memory
        self._lasting = lasting
        self._each: list[set[int]] = []
        self._heard = 0
        self._changed: set[int] = set()
        self.draw = sharing.draw

    def enter(self, batch: Batch, inputs: Sequence[Input]) -> None:
        """Which communities the inputs are about is told by what is remembered of rooms and people."""
        db = batch.unit.session
        self._changed, self._heard = set(), 0
        self._sharing.begin(db)
        self._sharing.require(db, {one.lease for one in inputs if one.lease is not None})
        held: set[int] = set()
        while True:
            self._each = self._about(batch.unit, inputs)
            wanted = set[int]().union(*self._each) - held
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
            self._changed |= due & held
        batch.mine = held
        # What was read before the locks were had may be stale.
        batch.unit.let_go()

    def handled(self, batch: Batch, what: object) -> None:
        """What it has written others are told to look up again, but not what only tells how a delivery went."""
        heard, self._heard = self._heard, len(batch.dispatched)
        if batch.unit.wrote() and (not isinstance(what, Report) or self._heard > heard):
            self._changed |= self._each[batch.number]

    def begin(self, unit: Unit, community: int | None, lease: Lease | None) -> None:
        """The same without inputs."""
        self._sharing.begin(unit.session)
        self._sharing.require(unit.session, {lease} if lease is not None else ())
        self._changed = set()
        if community is not None:
            self._changed = {community}
            self._sharing.lock(unit.session, {community})
            self._look(unit, {community, ROOMS})
            unit.let_go()

    def leave(self, unit: Unit) -> None:
        """What was changed is not as the others remember it."""
        self._sharing.tell(unit.session, {*self._changed, ROOMS} if self._directory.altered else self._changed)

    def kept(self) -> None:
        """What this bot has changed is no news to it."""
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
        found, coming = [], set[int]()
        for one in inputs:
            concerned = self._concerned(unit, one.what, reported)
            if ROOMS in concerned:
                # What a batch brings in is also what later inputs of it are about.
                coming |= concerned
                concerned |= coming
            found.append(concerned)
        return found

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
                return found | {ROOMS, *self._brought_in(unit, room, what)} if strange else found
        return set()

    def _brought_in(self, unit: Unit, room: RoomInfo | None, event: Event) -> set[int]:
        """The community that a room comes into by this: by its name, its house, or a code."""
        if isinstance(event, RoomKnown):
            to = self._directory.destined(unit, event)
        else:
            to = claiming.destined(unit.session, room, event) if room is not None and not room.belongs else None
        return {to} if to is not None else set()

    def _theirs(self, unit: Unit, event: Event) -> set[int]:
        """Of a private word: all communities of whoever says it, for some things are said to all of them."""
        author = getattr(event, "author", None) or getattr(event, "person", None)
        if author is None:
            return set()
        accounts = belonging.accounts(unit.session, event.platform, author.id)
        home = self._directory.home(unit, event.platform, author.id)
        return {*(one.community_id for one in accounts), *([home.id] if home is not None else [])}


def make(sharing: Sharing | None, directory: Directory, memory: Kept, lasting: Kept) -> Alone:
    """What is done around each transaction."""
    return Beside(sharing, directory, memory, lasting) if sharing is not None else Alone()
