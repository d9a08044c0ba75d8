"""What somebody who is typing a command may mean: questions, members, subjects."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from copbot.kit.commands import Kind
from copbot.rooms.text import shorten
from storage import belonging, profiles, questions, subjects

MOST = 25
"""So many suggestions at once; what Discord shows at most."""
_TITLE = 80


@dataclass(frozen=True, slots=True)
class Wanted:
    """An option that somebody is typing: its kind, and the words so far. `room` is where, as the platform names it."""

    platform: str
    room: str
    kind: Kind
    words: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that may be meant: what is shown, and what is then given to the command."""

    label: str
    value: str


def suggest(db: Session, community_id: int, kind: Kind, words: str) -> list[Suggestion]:
    """What may be meant by these words, the likeliest first; nothing for kinds that can't be guessed."""
    typed = words.strip().lstrip("#@").casefold()
    match kind:
        case Kind.QUESTION:
            found = [
                Suggestion(f"#{question.id} {shorten(post.text, _TITLE)}", str(question.id))
                for question, post, *_ in questions.open_questions(db, community_id, 200)
            ]
        case Kind.EARLIER | Kind.ANSWER:
            named = questions.names(db, community_id) if kind is Kind.ANSWER else ()
            found = [Suggestion(one.name, one.name) for one in named] + [
                Suggestion(f"#{post.id} {shorten(post.text, _TITLE)}", str(post.id))
                for post in questions.answered(db, community_id, 200)
            ]
        case Kind.MEMBER:
            found = [Suggestion(name, f"@{name}") for name in belonging.member_names(db, community_id, typed, MOST)]
        case Kind.TOPIC | Kind.SUBJECT:
            known = profiles.known_topics(db, community_id, typed, MOST) if kind is Kind.TOPIC else ()
            given = subjects.common(db, community_id, MOST, typed)
            found = [Suggestion(topic, topic) for topic in dict.fromkeys((*known, *given))]
        case _:
            return []
    return [one for one in found if typed in one.label.casefold()][:MOST]
