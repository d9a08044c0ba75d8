"""What somebody who is typing a command may mean: by what the option says of itself, else by its kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from copbot.community import worldwide
from copbot.kit.commands import Kind, Option
from copbot.kit.offered import LISTED, Typing, numbered
from copbot.kit.offered import Suggestion as Suggestion
from storage import belonging, profiles, questions, subjects

MOST = 25
"""So many suggestions at once; what Discord shows at most."""
_GUESSED = frozenset(
    {
        *(Kind.QUESTION, Kind.EARLIER, Kind.ANSWER, Kind.MEMBER, Kind.TOPIC, Kind.SUBJECT),
        *(Kind.ROOM, Kind.ZONE, Kind.DURATION),
    }
)
_WAITS = ("30m", "1h", "3h", "1d", "3d", "1w")


@dataclass(frozen=True, slots=True)
class Wanted:
    """An option that somebody is typing, and the words so far.

    `room` is where, as the platform names it, unless that is `private`; `person` who; `language` that of the client.
    """

    platform: str
    room: str
    person: str
    command: str
    option: str
    words: str
    language: str = "en"
    private: bool = False


def is_offered(option: Option) -> bool:
    """Is anything offered to who is typing it?"""
    return option.offers is not None or (not option.choices and option.kind in _GUESSED)


def suggest(option: Option, typing: Typing) -> list[Suggestion]:
    """What may be meant by the words so far, the likeliest first; nothing for what can't be guessed."""
    typed = typing.typed.strip().lstrip("#@").casefold()
    found = option.offers(typing) if option.offers is not None else _by_kind(option.kind, typing, typed)
    return [one for one in found if typed in one.label.casefold() or typed in one.value.casefold()][:MOST]


def _by_kind(kind: Kind, typing: Typing, typed: str) -> Iterable[Suggestion]:
    match kind:
        case Kind.ZONE:
            zones = worldwide.zones_like(typed, MOST)
            shown = {name: name if typed in name.casefold() else f"{known.title()} – {name}" for name, known in zones}
            return [Suggestion(label, name) for name, label in shown.items()]
        case Kind.DURATION:
            return [Suggestion(wait, wait) for wait in _WAITS]
    return _of_community(kind, typing, typing.community_id, typed) if typing.community_id is not None else ()


def _of_community(kind: Kind, typing: Typing, community: int, typed: str) -> Iterable[Suggestion]:
    db = typing.db
    match kind:
        case Kind.QUESTION:
            found = questions.open_questions(db, community, LISTED)
            return [numbered(post) for _, post, *_ in found]
        case Kind.EARLIER:
            return map(numbered, questions.answered(db, community, LISTED))
        case Kind.ANSWER:
            named = [Suggestion(one.name, one.name) for one in questions.names(db, community)]
            return [*named, *map(numbered, questions.answered(db, community, LISTED))]
        case Kind.MEMBER:
            return [Suggestion(name, f"@{name}") for name in belonging.member_names(db, community, typed, MOST)]
        case Kind.ROOM:
            rooms = [one for one in belonging.rooms(db) if one.community_id == community]
            return [Suggestion(one.name, one.name) for one in rooms if one.belongs_by and not one.lost]
        case Kind.TOPIC | Kind.SUBJECT:
            known = profiles.known_topics(db, community, typed, MOST) if kind is Kind.TOPIC else ()
            given = subjects.common(db, community, MOST, typed)
            return [Suggestion(topic, topic) for topic in dict.fromkeys((*known, *given))]
    return ()
