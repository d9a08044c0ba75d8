"""Which newcomers have yet to say something, and whose first message waits for somebody to react.

Kept in memory, so that plain talk costs no look at the database.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from copbot.features.welcome import WelcomeSettings, lookups
from copbot.features.welcome.tables import Newcomer
from copbot.kit.context import Context
from storage import belonging

_SILENT = 10_000
"""So many of those who came last, and have said nothing, are known in a community."""
_WAITING = 500
"""So many first messages of a room wait for somebody, the newest; each message there is held against all of them."""


@dataclass(frozen=True, slots=True)
class First:
    """A first message that nobody has reacted to: who wrote it, and where it is."""

    member: int
    keys: frozenset[tuple[str, str]]
    """The accounts of who wrote it: platforms and ids."""
    name: str
    message: str | None


@dataclass(slots=True)
class Known:
    """Those of a community: the silent by account, first messages by room and member."""

    silent: dict[tuple[str, str], int] = field(default_factory=dict)
    first: dict[int, dict[int, First]] = field(default_factory=dict)

    def came(self, account: tuple[str, str], member: int) -> None:
        """Whoever goes by this account has said nothing yet."""
        self.silent[account] = member
        if len(self.silent) > _SILENT:
            del self.silent[next(iter(self.silent))]

    def wait(self, room: int, first: First) -> None:
        """This first message waits for somebody to react."""
        here = self.first.setdefault(room, {})
        here[first.member] = first
        if len(here) > _WAITING:
            del here[next(iter(here))]

    def drop(self, member: int) -> None:
        """The member's first message waits no longer."""
        for waiting in self.first.values():
            waiting.pop(member, None)


class Watch:
    """Those of all communities."""

    def __init__(self) -> None:
        self.known: dict[int, Known] = {}

    def forget_community(self, community_id: int) -> None:
        """Read it from the database again."""
        self.known.pop(community_id, None)


def watch(ctx: Context) -> Known:
    """What is watched in this community, read from the database the first time."""
    kept = ctx.memory(Watch).known
    if ctx.community.id not in kept:
        kept[ctx.community.id] = found = Known()
        since = ctx.now - ctx.settings(WelcomeSettings).newcomer_for
        for account in lookups.silent(ctx.db, ctx.community.id, since):
            found.came((account.platform, account.key), account.member_id)
        for newcomer in lookups.unreacted(ctx.db, ctx.community.id):
            add(ctx, found, newcomer)
    return kept[ctx.community.id]


def anew(ctx: Context) -> None:
    """What is watched in this community is read from the database again."""
    ctx.memory(Watch).known.pop(ctx.community.id, None)


def add(ctx: Context, known: Known, newcomer: Newcomer) -> None:
    """Watch the newcomer's first message, until somebody reacts to it."""
    member, room = newcomer.member_id, newcomer.first_room_id or newcomer.room_id
    keys = frozenset((account.platform, account.key) for account in belonging.accounts_of(ctx.db, member))
    # Looking for the names of a whole crowd in each message would take its time.
    name = "" if newcomer.crowd else ctx.member_by(member).name
    known.wait(room, First(member, keys, name, newcomer.first_message))
    for key in keys:
        known.silent.pop(key, None)
