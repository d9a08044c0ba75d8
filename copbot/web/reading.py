"""What a page is made from: the database as of one moment, in a transaction that can't write, for one thread."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from copbot.community.directory import Directory
from copbot.community.infos import AccountInfo
from copbot.community.settings import Settings
from copbot.features.web import feature as web
from copbot.features.web.keys import hashed
from copbot.features.web.lookups import DAILY, key_of, link_of, session_of
from copbot.features.web.tables import WebKey
from copbot.kit.batch import Batch, Kept
from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.kit.feature import Feature
from copbot.rooms.events import Person
from storage.database import Database
from storage.models import Account, Community
from storage.unit import Unit

_LARGEST = 2**31 - 1
"""No database keeps a larger number for a row."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is read, and as whose bot."""

    database: Database
    features: Sequence[Feature]
    settings: Settings
    default_community: str
    now: Callable[[], datetime]


@dataclass(slots=True)
class Viewing(Context):
    """The view of a page: nothing is kept of who looks at it."""

    @property
    def on_page(self) -> bool:
        """It is."""
        return True

    def seen(self) -> None:
        """To look is not to do something."""

    def account_of(self, person: Person) -> AccountInfo:
        """Who looks is known already. Raises LookupError for anybody else who is not."""
        found = self.directory.account(self.unit, self.community, self.platform, person.id)
        if found is None:
            raise LookupError("nobody of this community")
        return found


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who is signed in."""

    ctx: Viewing
    session: str
    """The session's hash."""
    stale: bool
    """It is to be written down that the session is used."""


class Reader:
    """Reads for one thread: what it remembers between pages is its own."""

    def __init__(self, source: Source) -> None:
        self._source = source
        # The settings of the bot itself are changed by its own thread.
        self._settings = copy.deepcopy(source.settings)
        self._lasting = Kept()
        self._directory = Directory(self._settings, source.default_community)
        self._commands = {one.name: [command for command, _ in one.commands.values()] for one in source.features}
        self._kinds = {one.name: list(one.nudges) for one in source.features}

    @contextmanager
    def look(self) -> Iterator[Batch]:
        """A look at what there is now."""
        self._directory.forget()
        unit = Unit(self._source.database.viewer, {})
        try:
            yield Batch(
                unit,
                self._directory,
                self._settings,
                Kept(),
                self._source.now(),
                commands=self._commands,
                features=self._source.features,
                nudge_kinds=self._kinds,
                lasting=self._lasting,
            )
        finally:
            unit.close()

    def visitor(self, batch: Batch, community_id: int, session: str) -> Visitor | None:
        """Who is signed in to this community by the session of this hash; None if nobody, or no member any more."""
        row = session_of(batch.unit.session, session, batch.now)
        if row is None or row.community_id != community_id:
            return None
        ctx = self._view(batch, row.community_id, row.account_id)
        return Visitor(ctx, session, batch.now - row.seen_at >= DAILY) if ctx is not None else None

    def linked(self, batch: Batch, link: str) -> Viewing | None:
        """The view of whom the link of this hash signs in; None if it is no longer good, or that is no member."""
        row = link_of(batch.unit.session, link, batch.now)
        return self._view(batch, row.community_id, row.account_id) if row is not None else None

    def keyed(self, batch: Batch, key: str) -> tuple[Viewing, WebKey] | None:
        """The view of whose address that of this hash is, and what it is of; None if it is no longer good."""
        row = key_of(batch.unit.session, key, batch.now)
        ctx = self._view(batch, row.community_id, row.account_id) if row is not None else None
        return (ctx, row) if ctx is not None and row is not None else None

    def anybody(self, batch: Batch, community_id: int) -> Viewing | None:
        """The view of who is not signed in, on a community that has pages."""
        if community_id > _LARGEST or batch.unit.session.get(Community, community_id) is None:
            return None
        ctx = Viewing.of(batch, web.name, batch.directory.community(batch.unit, community_id))
        return ctx if ctx.is_on(web.name) else None

    def is_signed_in(self, batch: Batch, session: str) -> bool:
        """Is this the token of a session of a member's, of whichever community?"""
        row = session_of(batch.unit.session, hashed(session), batch.now) if session else None
        return row is not None and self._view(batch, row.community_id, row.account_id) is not None

    @staticmethod
    def _view(batch: Batch, community_id: int, account_id: int) -> Viewing | None:
        account = batch.unit.session.get(Account, account_id)
        if account is None or account.community_id != community_id:
            return None
        community = batch.directory.community(batch.unit, community_id)
        author = Person(id=account.key, name=account.name, bridged=account.bridged)
        ctx = Viewing.of(batch, web.name, community, account.platform, None, author)
        if not ctx.is_on(web.name) or not ctx.belongs:
            return None
        ctx._member = ctx.member_by(account.member_id)
        return ctx


def may_see(ctx: Context, feature: Feature, who: Who) -> bool:
    """May the member see a page of this feature that is for these? Rights are those that commands ask for."""
    if not ctx.is_on(feature.name):
        return False
    if who is Who.DECIDER:
        return ctx.decides
    return ctx.moderates if who is Who.MODERATOR else True
