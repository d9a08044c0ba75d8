"""`copbot explain LOG`: what is heard in one message of a history, and what becomes of it by the end, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from copbot.features.qa import QASettings
from copbot.features.qa.judging import standing
from copbot.features.qa.learning import percent
from copbot.features.qa.listening import Talk, models
from copbot.features.qa.why import in_words, standing_in_words
from copbot.hearing.fate import Asked
from copbot.hearing.room import Room
from copbot.language.wording import Wording
from copbot.rooms.events import Event, MessagePosted, own
from copbot.rooms.text import plain, shorten

_SHOWN = 200


class NoMessageError(Exception):
    """The line is no message of the log."""


def explain(entries: Iterable[tuple[int, Sequence[Event]]], line: int, words: Wording) -> Iterator[str]:
    """In words, why the message at this index was or wasn't taken for a question, and for answered.

    Raises NoMessageError if there is no message of a person there.
    """
    talks: dict[tuple[str, str | None], Talk] = {}
    settings = QASettings()
    found: tuple[MessagePosted, float, Asked | None, Talk] | None = None
    at: dict[str, int] = {}
    for index, events in entries:
        for event in events:
            if not isinstance(event, MessagePosted) or event.author.bot:
                continue
            place = event.room, event.thread
            talk = talks.setdefault(place, Talk(Room(models()), settings.talk_messages))
            heard = talk.hear(event)
            if found is None or talk is found[3]:
                at[event.message] = index
            if index == line:
                found = event, heard.question, talk.room.last, talk
    if found is None:
        raise NoMessageError
    event, sure, asked, talk = found
    yield words.line("why-line", line=f"{line}", name=event.author.name, text=shorten(event.text, _SHOWN))
    yield plain(standing_in_words(words, settings, standing(settings, sure, own(event)), sure))
    if asked is None:
        yield words.line("why-no-cue")
        return
    for row in in_words(words, talk.room, asked, later=True):
        yield plain(row)
    for chance, turn in asked.direct:
        yield words.line(
            "why-reply",
            line=f"{at.get(turn.said.id, -1)}",
            name=turn.said.name,
            text=shorten(turn.said.text, _SHOWN),
            sure=percent(chance),
        )
