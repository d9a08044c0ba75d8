"""Leases on a server's database: which bot reads which platform, until when, by the server's clock.

A bot renews what it has every few seconds. One that was killed, or stands still, renews nothing, and when its time is
over another takes its leases. The `token` grows each time: what the earlier holder still has to write is known by it.
Where nobody took them meanwhile, as when the server was gone for a while, they are still its own, and what it has to
write counts: above all what it has said by then.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, Engine, text

from storage.sharing import Lease

LIFE = 8.0
"""Seconds that a lease holds unless it is renewed."""

_THERE = text(
    "INSERT INTO process (holder, may, until) VALUES (:me, :may, clock_timestamp() + :life * interval '1 second')"
    " ON CONFLICT (holder) DO UPDATE SET may = excluded.may, until = excluded.until"
)
_GONE = text("DELETE FROM process WHERE until < clock_timestamp() - interval '1 minute'")
_RENEW = text(
    "UPDATE lease SET until = clock_timestamp() + :life * interval '1 second'"
    " WHERE holder = :me AND until IS NOT NULL RETURNING name, token"
)
_HELD = text("SELECT name, holder FROM lease WHERE until > clock_timestamp()")
_PROCESSES = text("SELECT holder, may FROM process WHERE until > clock_timestamp()")
_TAKE = text(
    "INSERT INTO lease (name, holder, token, until)"
    " VALUES (:name, :me, 1, clock_timestamp() + :life * interval '1 second')"
    " ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, token = lease.token + 1, until = excluded.until"
    " WHERE lease.until <= clock_timestamp() RETURNING token"
)
_GIVE = text(
    "UPDATE lease SET holder = '', until = clock_timestamp() WHERE name = :name AND token = :token AND holder = :me"
)
_LEAVE = (
    text("UPDATE lease SET holder = '', until = clock_timestamp() WHERE holder = :me AND until IS NOT NULL"),
    text("DELETE FROM process WHERE holder = :me"),
)


@dataclass(frozen=True, slots=True)
class State:
    """Who has what now, as the server says."""

    mine: frozenset[Lease]
    """What this bot has, renewed just now."""
    held: Mapping[str, str] = field(default_factory=dict)
    """By what is leased, by whom."""
    processes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By the bots that run, what each can hold."""


class Leases:
    """One bot's side of it."""

    def __init__(self, engine: Engine, holder: str) -> None:
        self.holder = holder
        self._engine = engine.execution_options(copbot_reads=True)

    def renew(self, may: Collection[str]) -> State:
        """This bot is there, and keeps what it has; who has what. `may` is what it can hold."""
        told = {"me": self.holder, "may": " ".join(sorted(may)), "life": LIFE}
        with self._engine.begin() as connection:
            _hurry(connection)
            connection.execute(_THERE, told)
            connection.execute(_GONE)
            mine = frozenset(Lease(name, token) for name, token in connection.execute(_RENEW, told))
            held = {one.name: one.holder for one in connection.execute(_HELD)}
            found = {holder: frozenset(theirs.split()) for holder, theirs in connection.execute(_PROCESSES)}
        return State(mine, held, found)

    def take(self, names: Sequence[str]) -> list[Lease]:
        """Take what nobody has; what was got. Whoever had it before writes nothing of it from then on."""
        got = []
        for name in names:
            # Each for itself: one for which a last transaction of its holder is waited for keeps no other back.
            with self._engine.begin() as connection:
                _hurry(connection)
                token = connection.scalar(_TAKE, {"name": name, "me": self.holder, "life": LIFE})
            if token is not None:
                got.append(Lease(name, token))
        return got

    def give(self, lease: Lease) -> None:
        """Let another have it at once."""
        with self._engine.begin() as connection:
            connection.execute(_GIVE, {"name": lease.name, "token": lease.token, "me": self.holder})

    def leave(self) -> None:
        """This bot is gone: others have all that it had, at once."""
        with self._engine.begin() as connection:
            _hurry(connection)
            for statement in _LEAVE:
                connection.execute(statement, {"me": self.holder})


def _hurry(connection: Connection) -> None:
    """Wait for nobody longer than that: it is tried again soon."""
    connection.exec_driver_sql("SET LOCAL lock_timeout = '2s'")
