"""A member looks at a page of the web side: what its template is given, on a session that can't write."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from copbot.community.directory import Directory
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.batch import Batch, Kept
from copbot.kit.context import Context
from copbot.kit.pages import Page, Shown
from copbot.rooms.events import Person
from copbot.rooms.text import Text, plain
from storage.database import Database
from storage.unit import Unit


def looks(
    database: Database,
    now: datetime,
    who: str,
    path: str,
    query: Mapping[str, str] | None = None,
    *,
    platform: str = "telegram",
    community: int = 1,
    settings: Settings | None = None,
) -> Shown:
    """What this account is shown on the page, as a member of this community."""
    page, handler, feature = next(
        (one.pages[path][0], one.pages[path][1], one.name) for one in ALL if path in one.pages
    )
    assert isinstance(page, Page)
    settings = settings or Settings(ALL)
    unit, directory = Unit(database.reader, {}), Directory(settings, "community")
    try:
        batch = Batch(
            unit,
            directory,
            settings,
            Kept(),
            now,
            commands={one.name: [command for command, _ in one.commands.values()] for one in ALL},
            features=ALL,
            nudge_kinds={one.name: list(one.nudges) for one in ALL},
        )
        ctx = Context.of(
            batch, feature, directory.community(unit, community), platform, author=Person(id=who, name=who)
        )
        account = ctx.account
        assert account is not None
        ctx.speaks_as = account.member
        return handler(ctx, query or {})
    finally:
        unit.close()


def words(shown: object) -> str:
    """All words in what a template is given, one thing a line."""
    if isinstance(shown, str):
        return shown
    if isinstance(shown, Mapping):
        return "\n".join(map(words, shown.values()))
    if isinstance(shown, tuple) and shown and all(hasattr(one, "style") for one in shown):
        text: Text = shown
        return plain(text)
    if isinstance(shown, list | tuple):
        return "\n".join(map(words, shown))
    if hasattr(shown, "__slots__"):
        return "\n".join(words(getattr(shown, name)) for name in shown.__slots__)
    return ""
