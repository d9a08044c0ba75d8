"""Several bots on one server's database: what keeps them out of each other's way within a transaction.

A community is one bot's at a time, by an advisory lock that ends with the transaction. What others have changed of what
a bot keeps in memory is told by a number that grows. A bot that has lost a platform to another commits nothing of it,
for each transaction that has read from there holds on to the row of its lease. Ids are drawn so that no two bots give
out the same, and later ones of a community are higher.
"""

from __future__ import annotations

import threading
from collections.abc import Collection
from contextlib import suppress
from typing import NamedTuple

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

ROOMS = 0
"""Stands, among the ids of communities, for which rooms, communities and settings there are."""
_KIND = 0x636F70
"""The first half of the key of the lock of a community: "cop" in ASCII."""
IDLE = 5.0
"""Seconds after which the server ends a transaction whose bot stands still in the midst of it: others wait for it."""

_BEGIN = text("SELECT set_config('idle_in_transaction_session_timeout', :idle, true)")
_LOCK = text("SELECT pg_advisory_xact_lock(:kind, one) FROM unnest(CAST(:wanted AS integer[])) AS one")
_TRY = text(
    "SELECT one FROM unnest(CAST(:wanted AS integer[])) AS one WHERE pg_try_advisory_xact_lock(:kind, one)",
)
_NEWS = text("SELECT community_id, number FROM change WHERE community_id = ANY(:wanted)")
_TELL = text(
    "INSERT INTO change (community_id, number) SELECT one, 1 FROM unnest(CAST(:wanted AS integer[])) AS one"
    " ON CONFLICT (community_id) DO UPDATE SET number = change.number + 1 RETURNING community_id, number"
)
_MINE = text("SELECT name, token FROM lease WHERE holder = :me AND until IS NOT NULL FOR KEY SHARE")
_DRAW = text(
    "INSERT INTO counter (name, value) VALUES (:name, :times)"
    " ON CONFLICT (name) DO UPDATE SET value = counter.value + :times RETURNING value"
)


class Lease(NamedTuple):
    """A lease that a bot has: of what, and the number by which it is told from earlier and later ones of the same."""

    name: str
    token: int


class LeaseLostError(Exception):
    """What was read, or done, belongs to another bot by now: nothing of it may be kept."""

    def __init__(self, lost: Collection[Lease]) -> None:
        super().__init__(", ".join(sorted(one.name for one in lost)))
        self.lost = frozenset(lost)


class Sharing:
    """One bot's side of it. `holder` names the bot among those on this database."""

    def __init__(self, engine: Engine, holder: str) -> None:
        self.holder = holder
        self._engine = engine
        self._seen: dict[int, int] = {}
        self._told: dict[int, int] = {}
        self._drawing: Connection | None = None
        self._one_at_a_time = threading.Lock()

    def begin(self, db: Session) -> None:
        """The server ends this transaction if it stands still for a while."""
        self._told = {}
        db.connection().execute(_BEGIN, {"idle": f"{IDLE * 1000:.0f}"})

    def require(self, db: Session, leases: Collection[Lease]) -> None:
        """Hold on to these leases until the transaction ends. Raises LeaseLostError if some are this bot's no more."""
        if leases:
            mine = {Lease(name, token) for name, token in db.connection().execute(_MINE, {"me": self.holder})}
            if not mine.issuperset(leases):
                raise LeaseLostError(set(leases) - mine)

    def lock(self, db: Session, communities: Collection[int]) -> None:
        """These communities are this transaction's, as soon as no other has them."""
        if communities:
            # In one order everywhere, so that no two wait for each other.
            db.connection().execute(_LOCK, {"kind": _KIND, "wanted": sorted(communities)})

    def try_lock(self, db: Session, communities: Collection[int]) -> set[int]:
        """Those of the communities that no other has now; they are this transaction's."""
        if not communities:
            return set()
        return set(db.connection().scalars(_TRY, {"kind": _KIND, "wanted": sorted(communities)}))

    def news(self, db: Session, communities: Collection[int]) -> set[int]:
        """Those of the communities (or `ROOMS`) of which another bot has changed something since this was asked."""
        found = db.connection().execute(_NEWS, {"wanted": sorted(communities)})
        now = {one.community_id: one.number for one in found}
        new = {one for one in communities if now.get(one, 0) != self._seen.get(one, 0)}
        self._seen.update({one: now.get(one, 0) for one in new})
        return new

    def tell(self, db: Session, communities: Collection[int]) -> None:
        """Something is changed by this transaction of what others may remember of these."""
        if communities:
            made = db.connection().execute(_TELL, {"wanted": sorted(communities)})
            self._told = {one.community_id: one.number for one in made}

    def kept(self) -> None:
        """The transaction was committed: what it told is no news here."""
        for community, number in self._told.items():
            # Else somebody else has changed something, too.
            if number == self._seen.get(community, 0) + 1:
                self._seen[community] = number
        self._told = {}

    def draw(self, table: str, times: int) -> int:
        """So many ids of a table are drawn that no bot ever gets again; the last of them.

        Outside any other transaction, so that no bot waits for another's. They need not outlive a crash by
        themselves: what they are used in is written after them.
        """
        with self._one_at_a_time:
            if self._drawing is None:
                made = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT", copbot_reads=True)
                made.detach()
                made.exec_driver_sql("SET synchronous_commit = off")
                self._drawing = made
            try:
                return int(self._drawing.execute(_DRAW, {"name": table, "times": times}).scalar_one())
            except SQLAlchemyError:
                self._let_go()
                raise

    def close(self) -> None:
        """The end of it."""
        with self._one_at_a_time:
            self._let_go()

    def _let_go(self) -> None:
        with suppress(SQLAlchemyError):
            if self._drawing is not None:
                self._drawing.close()
        self._drawing = None
