"""What the files beside the channels of a Slack export say: who is who, and which channels are private."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from adapters.logs.entry import LogError
from adapters.logs.fields import Json, mapping, optional_identifier, string
from adapters.logs.stream import items
from copbot.rooms.events import Person

_USERS = ("users.json", "org_users.json")
_CHANNELS = ("channels.json", "groups.json", "mpims.json", "dms.json")
_PRIVATE = _CHANNELS[1:]
BESIDE = {*_USERS, *_CHANNELS, "integration_logs.json", "canvases.json", "content_flags.json", "lists.json"}
"""Files that belong to an export and tell nothing themselves."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """The people by their ids, the ids of channels by the names of their folders, and the folders of private ones."""

    people: dict[str, Person]
    channels: dict[str, str]
    private: frozenset[str]

    def person(self, id: str, profile: Json) -> Person:
        """Somebody by id; a message may have a profile of whoever is not listed."""
        known = self.people.get(id)
        return known or Person(id=id, name=_called(profile) or id, bot=id == "USLACKBOT")


def workspace(channel: Path) -> Workspace:
    """That of a channel's folder."""
    return _read(channel.resolve().parent)


@lru_cache(maxsize=8)
def _read(root: Path) -> Workspace:
    people = {}
    for name in _USERS:
        for user in _objects(root / name):
            id = optional_identifier(user, "id")
            if id:
                bot = user.get("is_bot") is True or id == "USLACKBOT"
                called = _called(mapping(user, "profile")) or _called(user) or id
                people[id] = Person(id=id, name=called, bot=bot)
    channels, private = {}, set()
    for name in _CHANNELS:
        for channel in _objects(root / name):
            id = optional_identifier(channel, "id")
            folder = string(channel, "name") or id
            if id and folder:
                channels[folder] = id
                if name in _PRIVATE:
                    private.add(folder)
    return Workspace(people, channels, frozenset(private))


def _objects(path: Path) -> Iterator[Json]:
    """The objects of a list in a file, as far as it can be read; none if it isn't there."""
    if path.is_file():
        try:
            for item, _ in items(path, ""):
                if isinstance(item, dict):
                    yield item
        except LogError:
            # A name is missing then; the messages are all there.
            return


def _called(profile: Json) -> str | None:
    return next((name for key in ("display_name", "real_name", "name") if (name := string(profile, key))), None)
