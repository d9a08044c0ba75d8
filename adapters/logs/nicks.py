"""Who is behind a nick."""

from __future__ import annotations

from adapters.logs.recent import Recent
from copbot.rooms.events import Person


class Nicks:
    """The people of a channel, by their nicks.

    A nick belongs to a person, whose id is the first nick seen of her or him, in lower case as IRC compares nicks.
    Who renames keeps the id; who comes back under an old nick is the one who had it. Somebody who never said
    anything and takes a nick that has spoken is its owner, back after a lost connection.
    """

    def __init__(self) -> None:
        self._ids: Recent[str, str] = Recent()
        self._spoken: Recent[str, bool] = Recent()
        self._seen: Recent[str, bool] = Recent()

    def person(self, nick: str) -> Person:
        """Who goes by `nick` now."""
        key = nick.lower()
        self._seen[key] = True
        return Person(id=self._ids.get(key) or key, name=nick)

    def speaks(self, nick: str) -> Person:
        """Who goes by `nick` now, and has said something."""
        person = self.person(nick)
        self._spoken[person.id] = True
        return person

    def seen(self, nick: str) -> bool:
        """Whether `nick` was in the channel before."""
        return nick.lower() in self._seen

    def renames(self, old: str, new: str) -> None:
        """`old` is now known as `new`."""
        person, key = self.person(old), new.lower()
        # The old nick is free, and is its owner's again.
        self._ids.pop(old.lower())
        self._seen[key] = True
        if person.id == key or (person.id not in self._spoken and key in self._spoken):
            self._ids.pop(key)
        else:
            self._ids[key] = person.id
