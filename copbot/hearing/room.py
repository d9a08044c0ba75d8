"""A room's talk as it is heard: what puts a question, what goes on from what, and what became of what was asked."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import exp
from typing import Any

from copbot.hearing import fate, lines
from copbot.hearing.fate import Asked
from copbot.hearing.links import Talk
from copbot.hearing.trees import Forest
from copbot.hearing.turns import Said, Turn

WATCHED = 40
"""So many questions of a room are watched at once."""
_KEPT_TEXT = 600
"""So many characters of a message are remembered."""
_TRACED = 0.15
"""From this probability on a message is watched as something that may ask."""
_CUE = 0.05
_WEIGHS = 0.005
"""A candidate less probable than this is none."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A message by somebody else that goes on from a question, and how probable that is."""

    said: Said
    chance: float


@dataclass(frozen=True, slots=True)
class News:
    """What is held of an earlier question now: `taken` is the probability that somebody took it up."""

    question: str
    taken: float
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard in a message.

    `question` is the probability that it puts a question to the room; `own` the author's own question that it goes on
    with, if it does, and `own_chance` how probable that is; `to` who is spoken to in it, by their keys.
    """

    question: float = 0.0
    own: str | None = None
    own_chance: float = 0.0
    to: tuple[str, ...] = ()
    news: tuple[News, ...] = ()


@dataclass(frozen=True, slots=True)
class Models:
    """What was learned of rooms: trees, and how their sums become probabilities."""

    links: Forest
    puts: Forest
    taken: Forest
    sharpness: float
    puts_scale: tuple[float, float]
    taken_scale: tuple[float, float]

    @classmethod
    def of(cls, weights: Mapping[str, Any]) -> Models:
        """The models that a file of weights holds. Raises KeyError if it holds none of rooms."""

        def forest(name: str) -> Forest:
            return Forest(*(weights[f"room.{name}.{part}"] for part in ("feature", "threshold", "value")))

        def scale(name: str) -> tuple[float, float]:
            slope, shift = weights[f"room.{name}.scale"].tolist()
            return slope, shift

        return cls(
            forest("links"), forest("puts"), forest("taken"), float(weights["room.links.sharpness"]),
            scale("puts"), scale("taken"),
        )  # fmt: skip


@dataclass(slots=True, eq=False)
class Room:
    """What is remembered of a room's talk; bounded, in memory alone."""

    models: Models
    talk: Talk = field(default_factory=Talk)
    asked: OrderedDict[str, Asked] = field(default_factory=OrderedDict)
    """What may be a question, by message."""

    def hear(self, said: Said) -> Heard:
        """Take in a message, in the order in which they are said."""
        talk = self.talk
        asks = lines.question(said.text)
        turn, weights = talk.turn(_kept(said), asks)
        if not self.asked and asks < _CUE and not turn.marks[2] and said.answers is None:
            talk.remember(turn, _likely(talk, turn), 0.5)
            return Heard(to=turn.to)
        pairs, new = self._link(turn, weights)
        parent, link = max(pairs, key=lambda one: one[1], default=(None, 0.0))
        if new >= link:
            parent, link = None, new
        watched = fate.begin(talk, turn, link, new, parent)
        talk.remember(turn, parent, link)
        news = self._went_on(turn, pairs, new)
        watched.puts = _chance(float(self.models.puts([watched.before])[0]), self.models.puts_scale)
        own, own_chance = self._own(turn, pairs)
        if watched.puts >= _TRACED:
            self._watch(watched)
        return Heard(watched.puts, own, own_chance, turn.to, news)

    def asks(self, said: Said) -> None:
        """A question that is known for one: put by command, or read back from what is kept."""
        if said.id in self.asked:
            self.asked[said.id].puts = 1.0
            return
        turn, _ = self.talk.turn(_kept(said), 1.0)
        watched = fate.begin(self.talk, turn, 1.0, 1.0, None)
        watched.puts = 1.0
        self.talk.remember(turn, None, 1.0)
        self._watch(watched)

    def forget(self, question: str) -> None:
        """Watch this question no longer."""
        self.asked.pop(question, None)
        self.talk.waiting.pop(question, None)

    def _watch(self, watched: Asked) -> None:
        self.asked[watched.turn.said.id] = watched
        self.talk.waiting[watched.turn.said.id] = watched.turn
        while len(self.asked) > WATCHED:
            self.forget(next(iter(self.asked)))

    def _link(self, turn: Turn, weights: dict[int, float]) -> tuple[list[tuple[Turn, float]], float]:
        """What it may go on from, each with its probability, and the probability that it begins something new."""
        talk, answers = self.talk, turn.said.answers
        if answers is not None:
            meant = next((one for one in reversed(talk.turns) if one.said.id == answers), None)
            watched = self.asked.get(answers)
            meant = watched.turn if meant is None and watched is not None else meant
            return ([(meant, 1.0)] if meant is not None else []), 0.0
        candidates = talk.candidates(turn)
        scores = self.models.links(talk.features(turn, candidates, weights)).tolist()
        return link_chances(candidates, scores, self.models.sharpness)

    def _went_on(self, turn: Turn, pairs: list[tuple[Turn, float]], new: float) -> tuple[News, ...]:
        changed = [one for one in self.asked.values() if fate.goes_on(one, self.talk, turn, pairs, new)]
        if not changed:
            return ()
        sums = self.models.taken([fate.features(one, self.talk) for one in changed]).tolist()
        for one, total in zip(changed, sums, strict=True):
            one.taken = _chance(total, self.models.taken_scale)
        return tuple(
            News(one.turn.said.id, one.taken, tuple(Reply(reply.said, chance) for chance, reply in one.direct))
            for one in changed
        )

    def _own(self, turn: Turn, pairs: list[tuple[Turn, float]]) -> tuple[str | None, float]:
        """The author's own question that the message most probably goes on with."""
        author = turn.said.author
        mine = [one for one in self.asked.values() if one.turn.said.author == author and one.turn is not turn]
        if not mine:
            return None, 0.0
        chances = {
            one.turn.said.id: sum(
                chance for other, chance in pairs if other.starts is one.turn.starts and other.number >= one.turn.number
            )
            for one in mine
        }
        best = max(chances, key=lambda key: chances[key])
        return best, min(chances[best], 1.0)


def link_chances(
    candidates: Sequence[Turn], scores: Sequence[float], sharpness: float
) -> tuple[list[tuple[Turn, float]], float]:
    """The candidates with their probabilities, and the last score's: that the message begins something new."""
    highest = max(scores)
    powers = [exp((score - highest) * sharpness) for score in scores]
    whole = sum(powers)
    chances = [power / whole for power in powers]
    return [(one, chance) for one, chance in zip(candidates, chances, strict=False) if chance > _WEIGHS], chances[-1]


def _kept(said: Said) -> Said:
    return said if len(said.text) <= _KEPT_TEXT else replace(said, text=said.text[:_KEPT_TEXT])


def _chance(total: float, scale: tuple[float, float]) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, scale[0] * total + scale[1]))))


def _likely(talk: Talk, turn: Turn) -> Turn | None:
    """What a message goes on from where nothing hangs on it: who is named, else the same speaker's words just before."""
    for key in turn.to:
        speaker = talk.speakers.get(key)
        if speaker is not None and speaker.turns:
            return speaker.turns[-1]
    last = talk.turns[-1] if talk.turns else None
    return last if last is not None and last.said.author == turn.said.author else None
