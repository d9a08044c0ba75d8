"""A room as its state events tell it: what it is called, who is in it, and who may what.

The state is read here and not taken from the library, because what stands in an encrypted message must never count as
state, and because of the creators of rooms of version 12, who stand above all power levels.
"""

from __future__ import annotations

from collections.abc import Collection, Set
from typing import Any
from urllib.parse import quote

from adapters.base.bridged import PUPPETS, is_puppet, spoken
from copbot.language.wording import called
from copbot.patterns import expression
from copbot.rooms.events import Person

Raw = dict[str, Any]
"""An event as it came over the wire."""
MODERATOR = 50
"""The power level from which on somebody is a moderator."""
ADMINISTRATOR = 100
"""That from which on somebody is an administrator."""
_CREATORS_ABOVE_ALL = 12
_TWO = 2
"""So many are in a private talk: a person and the bot."""
_NUMBER = expression(r"[0-9]{1,9}")


def server_of(user: str) -> str:
    """The homeserver of an account."""
    return user.partition(":")[2]


def level(levels: Raw, user: str) -> int:
    """The power level of somebody, by the content of `m.room.power_levels`."""
    users = levels.get("users")
    given = users.get(user) if isinstance(users, dict) else None
    try:
        # Old rooms have them as text.
        return int(levels.get("users_default", 0) if given is None else given)
    except (TypeError, ValueError, OverflowError):
        return 0


class Room:
    """A room that the bot is in."""

    def __init__(self, key: str, me: str, bridges: Collection[str] = PUPPETS) -> None:
        self.key = key
        self.me = me
        self._bridges = bridges
        self.present: set[str] = set()
        """Who is in it or invited."""
        self.joined: set[str] = set()
        """Who is in it."""
        self.shared = False
        """It is no private talk, and does not become one when people go: others were told of it, or spoke there."""
        self._names: dict[str, str] = {}
        self._state: dict[tuple[str, str], Raw] = {}

    def take(self, raw: Raw) -> None:
        """Learn from an event, if it is one of the state."""
        kind, key, content = raw.get("type"), raw.get("state_key"), raw.get("content")
        if not (isinstance(kind, str) and isinstance(key, str) and isinstance(content, dict)):
            return
        self._state[kind, key] = raw
        if kind == "m.room.member":
            there = content.get("membership") in ("join", "invite")
            (self.present.add if there else self.present.discard)(key)
            (self.joined.add if content.get("membership") == "join" else self.joined.discard)(key)
            self.shared = self.shared or (self.me in self.joined and len(self.present) > _TWO)
            if isinstance(name := content.get("displayname"), str) and name.strip():
                self._names[key] = name.strip()
            elif there:
                self._names.pop(key, None)

    def is_newer_than(self, raw: Raw) -> bool:
        """Is something later known of what this event of the state is about?"""
        kind, key = raw.get("type"), raw.get("state_key")
        if not (isinstance(kind, str) and isinstance(key, str)):
            return False
        known, told = (one.get("origin_server_ts") for one in (self._state.get((kind, key), {}), raw))
        return type(known) is int and type(told) is int and known > told

    def content(self, kind: str, key: str = "") -> Raw:
        """The content of a state event; empty if there is none."""
        found: Raw = self._state.get((kind, key), {}).get("content", {})
        return found

    def _word(self, kind: str, name: str) -> str:
        value = self.content(kind).get(name)
        return value.strip() if isinstance(value, str) else ""

    @property
    def names(self) -> list[str]:
        """What it is called: its name, and its address among people (#garden:example.org)."""
        return [name for name in (self._word("m.room.name", "name"), self._word(*_ALIAS)) if name]

    @property
    def name(self) -> str:
        """What to call it."""
        others = sorted(self.person(user).name for user in self.present - {self.me})
        return next(iter(self.names), ", ".join(others[:3]) or self.key)

    @property
    def address(self) -> str:
        """That of a message in it, `{message}` standing for its id."""
        return f"https://matrix.to/#/{quote(self.key, safe='!:')}/{{message}}?via={quote(server_of(self.me))}"

    @property
    def way(self) -> str:
        """Its own address, by which whoever may come in comes in; people give a room a name for it."""
        known = self._word(*_ALIAS)
        if known:
            return f"https://matrix.to/#/{quote(known, safe='!:')}"
        return f"https://matrix.to/#/{quote(self.key, safe='!:')}?via={quote(server_of(self.me))}"

    @property
    def is_open(self) -> bool:
        """May everybody come in who knows of it?"""
        return self._word("m.room.join_rules", "join_rule") == "public"

    @property
    def is_space(self) -> bool:
        """Is it a space: a list of rooms?"""
        return self.content("m.room.create").get("type") == "m.space"

    @property
    def encrypted(self) -> bool:
        """Is what is said in it encrypted?"""
        return ("m.room.encryption", "") in self._state

    @property
    def asked_at(self) -> bool:
        """May people ask to join, and may the bot let them in?"""
        return self._word("m.room.join_rules", "join_rule") in _KNOCKED and self.may(self.me, "invite", otherwise="")

    @property
    def pins(self) -> bool:
        """May the bot pin messages?"""
        return self.may(self.me, "m.room.pinned_events", otherwise="state_default")

    @property
    def children(self) -> dict[str, list[str]]:
        """The rooms of a space, each with the servers that know it."""
        return {
            key: [server for server in via if isinstance(server, str)]
            for kind, key in self._state
            if kind == "m.space.child" and isinstance(via := self.content(kind, key).get("via"), list) and via
        }

    @property
    def replacement(self) -> tuple[str, str] | None:
        """The room that it goes on as, and who said so."""
        to = self._word("m.room.tombstone", "replacement_room")
        return (to, str(self._state["m.room.tombstone", ""].get("sender", ""))) if to else None

    @property
    def predecessor(self) -> str | None:
        """The room that it says it goes on for."""
        before = self.content("m.room.create").get("predecessor")
        found = before.get("room_id") if isinstance(before, dict) else None
        return found if isinstance(found, str) else None

    def is_private(self, direct: Set[str]) -> bool:
        """Is it the talk of one person with the bot? `direct` names the rooms that the account calls direct."""
        own = self._state.get(("m.room.member", self.me), {}).get("unsigned")
        before = own.get("prev_content") if isinstance(own, dict) else None
        invited = isinstance(before, dict) and before.get("is_direct") is True
        return not self.shared and len(self.present) <= _TWO and (self.key in direct or invited or not self.names)

    def person(self, user: str, *, bot: bool = False) -> Person:
        """Somebody as seen in this room."""
        name = called(self._names.get(user), user.removeprefix("@").partition(":")[0], user)
        at, bridged = self.level(user), is_puppet(user, self._bridges)
        return Person(
            id=user,
            name=spoken(name) if bridged else name,
            moderator=at >= MODERATOR,
            administrator=at >= ADMINISTRATOR,
            bot=bot,
            bridged=bridged,
        )

    @property
    def creators(self) -> set[str]:
        """Who made it, where that gives more rights than any power level."""
        made = self._state.get(("m.room.create", ""), {})
        content = self.content("m.room.create")
        version = content.get("room_version")
        above = isinstance(version, str) and bool(_NUMBER.fullmatch(version)) and int(version) >= _CREATORS_ABOVE_ALL
        if not above and ("m.room.power_levels", "") in self._state:
            return set()
        more = content.get("additional_creators")
        return {
            user for user in (made.get("sender"), *(more if isinstance(more, list) else ())) if isinstance(user, str)
        }

    def level(self, user: str) -> int:
        """The power level of somebody; 1,000,000 for creators who are above all."""
        return 1_000_000 if user in self.creators else level(self.content("m.room.power_levels"), user)

    def moderates(self, user: str) -> bool:
        """Has somebody moderator rights?"""
        return self.level(user) >= MODERATOR

    @property
    def moderators(self) -> list[Person]:
        """Those who are here and have moderator rights, but for the bot."""
        named = self.content("m.room.power_levels").get("users")
        maybe = self.creators | set(named if isinstance(named, dict) else ())
        return [self.person(user) for user in sorted(maybe & self.joined - {self.me}) if self.moderates(user)]

    def may(self, user: str, kind: str, *, otherwise: str = "events_default") -> bool:
        """May somebody send events of this kind, or do what a power level of that name is needed for?"""
        levels = self.content("m.room.power_levels")
        events = levels.get("events")
        needed = events.get(kind) if isinstance(events, dict) else None
        if needed is None:
            # Where a room has levels and none for its state, that is for moderators.
            unsaid = MODERATOR if levels and otherwise == "state_default" else 0
            needed = levels.get(kind, levels.get(otherwise, unsaid))
        return self.level(user) >= (needed if isinstance(needed, int) else 0)


_KNOCKED = ("knock", "knock_restricted")
_ALIAS = ("m.room.canonical_alias", "alias")
