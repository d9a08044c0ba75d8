"""A room's talk as it is heard: what puts a question, what goes on from what, and what became of what was asked."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import exp
from typing import TYPE_CHECKING, Any

from copbot.hearing import fate, lines
from copbot.hearing.fate import Asked
from copbot.hearing.links import CUE, Talk
from copbot.hearing.turns import HAS_A_MARK, Said, Turn
from copbot.hearing.weights import WeightsError

if TYPE_CHECKING:
    from copbot.hearing.trees import Forest

WATCHED = 32
"""So many questions of a room are watched at once."""
_KEPT_TEXT = 500
"""So many characters of a message are remembered."""
TRACED = 0.15
"""From this probability on a message is watched as something that may ask."""
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
    """What was learned of rooms: trees, and how their sums become probabilities.

    While the links alone are known, `puts` and `taken` are None: then all that may ask is watched, and nothing judged.
    """

    links: Forest
    sharpness: float
    puts: Forest | None = None
    taken: Forest | None = None
    puts_scale: tuple[float, float] = (1.0, 0.0)
    taken_scale: tuple[float, float] = (1.0, 0.0)

    @classmethod
    def of(cls, weights: Mapping[str, Any]) -> Models:
        """The models that a file of weights holds. Raises WeightsError if it holds none of rooms."""
        from copbot.hearing.trees import Forest

        def forest(name: str, *parts: str) -> Forest:
            return Forest(*(weights[f"room.{name}.{part}"] for part in ("feature", "threshold", "value", *parts)))

        def scale(name: str) -> tuple[float, float]:
            slope, shift = weights[f"room.{name}.scale"].tolist()
            return slope, shift

        try:
            return cls(
                forest("links"),
                float(weights["room.links.sharpness"]),
                forest("puts", "inner"),
                forest("taken", "inner"),
                scale("puts"),
                scale("taken"),
            )
        except KeyError as error:
            raise WeightsError(f"holds no table {error.args[0]}") from None


@dataclass(slots=True, eq=False)
class Room:
    """What is remembered of a room's talk; bounded, in memory alone."""

    models: Models
    talk: Talk = field(default_factory=Talk)
    asked: OrderedDict[str, Asked] = field(default_factory=OrderedDict)
    """What may be a question, by message."""
    last: Asked | None = None
    """The message that was heard last, if it may be a question."""

    def hear(self, said: Said) -> Heard:
        """Take in a message, in the order in which they are said."""
        talk, models = self.talk, self.models
        said = _kept(said)
        turn = talk.turn(said, lines.question(said.text), watching=bool(self.asked))
        cued = turn.asks >= CUE or turn.marks[HAS_A_MARK] > 0
        self.last = None
        if not self.asked and not cued and said.answers is None:
            talk.remember(turn, _likely(talk, turn), 0.5)
            return Heard(to=turn.to)
        pairs, new = self._link(turn)
        parent, link = max(pairs, key=lambda one: one[1], default=(None, 0.0))
        if new >= link:
            parent, link = None, new
        watched = self.last = fate.begin(talk, turn, pairs, new, parent) if cued else None
        talk.remember(turn, parent, link)
        if watched is not None and models.puts is not None:
            watched.puts = _chance(models.puts.sums([watched.before])[0], models.puts_scale)
        puts = watched.puts if watched is not None else 0.0
        news = self._went_on(turn, pairs, new, puts)
        own, own_chance = self._own(turn, pairs)
        if watched is not None and (models.puts is None or puts >= TRACED):
            self._watch(watched)
        return Heard(puts, own, own_chance, turn.to, news)

    def asks(self, said: Said) -> None:
        """A question that is known for one: put by command, or read back from what is kept."""
        if said.id in self.asked:
            self.asked[said.id].puts = 1.0
            return
        turn = self.talk.turn(_kept(said), 1.0)
        watched = fate.begin(self.talk, turn, (), 1.0, None)
        watched.puts = 1.0
        self.talk.remember(turn, None, 1.0)
        self._watch(watched)

    def unwatch(self, message: str) -> None:
        """What became of this message is of no interest."""
        self.asked.pop(message, None)

    def forget(self, question: str) -> None:
        """Watch this question no longer: it waits for nobody."""
        self.unwatch(question)
        self.talk.waiting.pop(question, None)

    def _watch(self, watched: Asked) -> None:
        self.asked[watched.turn.said.id] = watched
        while len(self.asked) > WATCHED:
            self.asked.popitem(last=False)

    def _link(self, turn: Turn) -> tuple[list[tuple[Turn, float]], float]:
        """What it may go on from, each with its probability, and the probability that it begins something new."""
        talk, answers = self.talk, turn.said.answers
        if answers is not None:
            meant = next((one for one in reversed(talk.turns) if one.said.id == answers), None)
            watched = self.asked.get(answers)
            meant = watched.turn if meant is None and watched is not None else meant
            return ([(meant, 1.0)] if meant is not None else []), 0.0
        candidates = talk.candidates(turn)
        scores = self.models.links(talk.features(turn, candidates)).tolist()
        return link_chances(candidates, scores, self.models.sharpness)

    def _went_on(self, turn: Turn, pairs: list[tuple[Turn, float]], new: float, puts: float) -> tuple[News, ...]:
        changed = [one for one in self.asked.values() if fate.goes_on(one, self.talk, turn, pairs, new, puts)]
        if self.models.taken is None or not changed:
            return ()
        sums = self.models.taken.sums([fate.features(one, self.talk) for one in changed])
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


def read_ahead(texts: Iterable[str]) -> None:
    """Read what is about to be said in rooms, all of it together."""
    lines.read_ahead(text[:_KEPT_TEXT] for text in texts)


def _kept(said: Said) -> Said:
    return said if len(said.text) <= _KEPT_TEXT else replace(said, text=said.text[:_KEPT_TEXT])


def _chance(total: float, scale: tuple[float, float]) -> float:
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, scale[0] * total + scale[1]))))


def _likely(talk: Talk, turn: Turn) -> Turn | None:
    """What it goes on from, where nothing hangs on that: who is named, else the same speaker's words just before."""
    for key in turn.to:
        speaker = talk.speakers.get(key)
        if speaker is not None and speaker.turns:
            return speaker.turns[-1]
    last = talk.turns[-1] if talk.turns else None
    return last if last is not None and last.said.author == turn.said.author else None
