"""What somebody may mean who is typing an option of a command, where the platform offers that."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlmodel import Session

from copbot.community.settings import Settings
from copbot.language.wording import Wording
from copbot.rooms.text import shorten
from storage import questions
from storage.models import Post, State

LISTED = 200
"""So many questions, the latest, are looked through."""
_TITLE = 80


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something that may be meant: what is shown, and what is then given to the command."""

    label: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """Somebody who is typing: the words so far, in which community and who that is, as far as is known.

    `words` are the sentences in his or her language, `own` says that only his or her own questions are meant.
    """

    db: Session
    community_id: int | None
    community: str
    member: int | None
    own: bool
    typed: str
    words: Wording
    settings: Settings
    commands: tuple[str, ...]
    """The names of the commands that are listed."""
    nudges: tuple[str, ...]
    """The words by which kinds of nudges are turned off."""


Offer = Callable[[Typing], Iterable[Suggestion]]


def spoken(prefix: str, *names: str) -> Offer:
    """One of these words, shown by its name among the sentences, PREFIX-NAME."""
    return lambda typing: [Suggestion(typing.words.line(f"{prefix}-{name}"), name) for name in names]


SWITCH = spoken("switch", "on", "off")


def asked(*states: State, unnamed: bool = False) -> Offer:
    """A question in one of these states, the latest first; of those only that were asked without a name, if so."""

    def offer(typing: Typing) -> Iterable[Suggestion]:
        if typing.community_id is None:
            return []
        asker = typing.member if typing.own else None
        found = questions.in_states(typing.db, typing.community_id, states, LISTED, asker=asker, unnamed=unnamed)
        return map(numbered, found)

    return offer


def numbered(post: Post) -> Suggestion:
    """A question by its number."""
    return Suggestion(f"#{post.id} {shorten(post.text, _TITLE)}", f"{post.id}")
