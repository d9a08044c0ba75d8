"""Which earlier message a message may go on from: the candidates, and what is known of each."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from math import log
from struct import Struct
from typing import TYPE_CHECKING

from copbot.hearing import recognise
from copbot.hearing.turns import HAS_A_MARK, MEMBERS, Said, Turn, Usual, look, telling

if TYPE_CHECKING:
    from copbot.hearing.trees import Floats

REMEMBERED = 40
"""So many messages back a message may go on from."""
SPEAKERS = 64
"""So many last speakers of a room are known by name."""
_LAST = 5
_OF_SPEAKER = 2
_OF_WAITING = 4
_CANDIDATES = 14
_OF_PAIR = 47
"""So many numbers tell of a candidate, beside those that tell of the message itself."""
_PAIR = Struct(f"{_OF_PAIR}f")
CUE = 0.05
"""A message without a mark that less probably asks, by its words, is not taken for a question."""
_WAITING = 8
_PATIENCE = 0.1
"""How much each new gap between messages counts for the room's usual gap."""


@dataclass(slots=True, eq=False)
class Speaker:
    """Somebody who spoke here lately."""

    key: str
    name: str
    turns: tuple[Turn, ...] = ()
    count: int = 0
    spoke_to: str = ""
    spoken_by: str = ""
    by_turn: Turn | None = None
    """The last message that spoke to this speaker."""


class Talk:
    """Who said what lately in a room: bounded, and only in memory."""

    def __init__(self) -> None:
        self.turns: deque[Turn] = deque(maxlen=REMEMBERED)
        self.speakers: OrderedDict[str, Speaker] = OrderedDict()
        self.by_name: dict[str, set[str]] = {}
        self.waiting: OrderedDict[str, Turn] = OrderedDict()
        """Questions that nobody went on from yet, however long ago, by their ids."""
        self.usual = Usual()
        self.gap = 60.0
        """The room's usual time between messages, in seconds."""
        self.number = 0

    def turn(self, said: Said, asks: float, *, watching: bool = True) -> Turn:
        """The message as a turn, not yet remembered.

        `watching`: something was asked, so that its words are compared with others' though it asks nothing.
        """
        heard = recognise.read(said.text)
        named, to = self._named(said)
        marks, words = look(said.text, heard), telling(heard)
        cued = asks >= CUE or marks[HAS_A_MARK] > 0
        told = self.usual.weigh(words) if cued or watching else self.usual.count(words)
        return Turn(said, self.number, to, named, told, marks, asks, recognise.asks(heard) if cued else 0.0)

    def _named(self, said: Said) -> tuple[tuple[str, ...], tuple[str, ...]]:
        keys = self.by_name.keys() & recognise.name_keys(said.text)
        if not keys and not said.mentions and "@" not in said.text:
            return (), ()
        named = {key for key in said.mentions if key != said.author}
        to = [key for key in said.mentions if key in named]
        if keys:
            called = recognise.called(said.text)
            for key in sorted(keys):
                for speaker in sorted(self.by_name[key]):
                    if speaker != said.author and recognise.names(said.text, self.speakers[speaker].name):
                        named.add(speaker)
                        if called and key and called.startswith(key) and speaker not in to:
                            to.append(speaker)
        if "@" in said.text:
            for speaker, known in self.speakers.items():
                if speaker not in named and speaker != said.author and recognise.glued(said.text, known.name):
                    named.add(speaker)
                    to.append(speaker)
        return tuple(sorted(named)), tuple(to)

    def candidates(self, turn: Turn) -> list[Turn]:
        """What it may go on from, without itself; newest first."""
        found = {one.number: one for one in islice(reversed(self.turns), _LAST)}
        me = self.speakers.get(turn.said.author)
        of = [*turn.to[:2], *(key for key in turn.named[:2] if key not in turn.to)]
        if me is not None:
            for one in me.turns:
                found[one.number] = one
            if me.by_turn is not None:
                found[me.by_turn.number] = me.by_turn
            of += [me.spoke_to, me.spoken_by]
        for key in of:
            speaker = self.speakers.get(key)
            for one in speaker.turns if speaker is not None else ():
                found[one.number] = one
        for one in islice(reversed(self.waiting.values()), _OF_WAITING):
            found[one.number] = one
        return [found[number] for number in sorted(found, reverse=True)[:_CANDIDATES]]

    def features(self, turn: Turn, candidates: Sequence[Turn]) -> Floats:
        """What is known of each candidate, and last of the message itself, which begins something new then."""
        from numpy import empty, float32, frombuffer

        whole, told = self._whole(turn), self._pairs(turn, candidates)
        # What begins something new has none of that.
        told.append(bytes(_PAIR.size))
        found = empty((len(told), _OF_PAIR + len(whole)), float32)
        found[:, :_OF_PAIR] = frombuffer(b"".join(told), float32).reshape(-1, _OF_PAIR)
        found[:, _OF_PAIR:] = whole
        return found

    def _whole(self, turn: Turn) -> tuple[float, ...]:
        """What is known of the message itself."""
        said = turn.said
        me = self.speakers.get(said.author)
        mine = me.turns[-1] if me is not None and me.turns else None
        gap = max(self.gap, 1.0)
        return (
            log(gap),
            log(1.0 + ((turn.number - mine.number) if mine is not None else 200)),
            log(1.0 + max(0.0, said.at - mine.said.at) / gap) if mine is not None else 9.0,
            mine is not None and mine.marks[HAS_A_MARK] > 0,
            log(1.0 + (me.count if me is not None else 0)),
            bool(turn.to),
            len(turn.named),
            log(1.0 + max(0.0, said.at - self.turns[-1].said.at) / gap) if self.turns else 0.0,
            turn.asks,
            *turn.marks,
        )

    def _pairs(self, turn: Turn, candidates: Sequence[Turn]) -> list[bytes]:
        """What is known of each candidate; what is the same for all of them is looked up once."""
        said, to, named, number, words = turn.said, turn.to, turn.named, turn.number, turn.told
        author, at, gap, speakers, waiting = said.author, said.at, max(self.gap, 1.0), self.speakers, self.waiting
        me = speakers.get(author)
        spoke_to, spoken_by = (me.spoke_to, me.spoken_by) if me is not None else (None, None)
        mine = me.turns[-1] if me is not None and me.turns else None
        my_start, my_number = (mine.begun_by or mine, mine.number) if mine is not None else (None, -1)
        tells, found = words.keys(), []
        for rank, other in enumerate(candidates):
            o, other_to, other_number, start = other.said, other.to, other.number, other.begun_by or other
            their_author, members = o.author, start.members
            their = speakers.get(their_author)
            since = at - o.at if at > o.at else 0.0
            shared = [words[word] for word in tells & other.told.keys()]
            found.append(
                _PAIR.pack(
                    1.0,
                    their_author == author,
                    other is mine,
                    log(number - other_number),
                    log(1.0 + since / gap),
                    log(1.0 + since / 60.0),
                    rank,
                    my_number > other_number,
                    their is not None and bool(their.turns) and their.turns[-1] is other,
                    their_author in to,
                    their_author in named,
                    author in other_to,
                    author in other.named,
                    bool(to) and their_author not in to,
                    bool(other_to) and author not in other_to,
                    spoke_to == their_author,
                    their is not None and their.spoke_to == author,
                    spoken_by == their_author,
                    their is not None and their.spoken_by == author,
                    sum(shared) / 8.0,
                    max(shared, default=0) / 8.0,
                    other is start,
                    other.by_others,
                    other.by_author,
                    author in members,
                    start.said.author == author,
                    len(members),
                    bool(named) and any(key in members for key in named),
                    log(1.0 + number - start.last),
                    log(start.size),
                    log(1.0 + (their.count if their is not None else 0)),
                    other.asks,
                    start.asks,
                    other.link,
                    number - other_number == 1,
                    o.id in waiting,
                    my_start is start,
                    *other.marks[:10],
                )
            )
        return found

    def remember(self, turn: Turn, parent: Turn | None, link: float) -> None:
        """Keep the message for those to come; `parent` is what it goes on from."""
        said = turn.said
        turn.link = link
        if self.turns:
            self.gap += _PATIENCE * (min(max(said.at - self.turns[-1].said.at, 0.0), 86400.0) - self.gap)
        spoke_to = turn.to[0] if turn.to else ""
        if parent is not None:
            turn.begun_by = parent.starts
            if parent.said.author == said.author:
                parent.by_author += 1
            else:
                parent.by_others += 1
                spoke_to = spoke_to or parent.said.author
                self.waiting.pop(parent.starts.said.id, None)
        elif turn.asks >= CUE or turn.marks[HAS_A_MARK]:
            self.waiting[said.id] = turn
            if len(self.waiting) > _WAITING:
                self.waiting.popitem(last=False)
        start = turn.starts
        if said.author not in start.members and len(start.members) < MEMBERS:
            start.members += (said.author,)
        start.last = turn.number
        start.size += parent is not None
        speaker = self._speaker(said)
        speaker.turns = (*speaker.turns[1 - _OF_SPEAKER :], turn)
        speaker.count += 1
        if spoke_to:
            speaker.spoke_to = spoke_to
            other = self.speakers.get(spoke_to)
            if other is not None:
                other.spoken_by, other.by_turn = said.author, turn
        if len(self.turns) == REMEMBERED:
            self._fade(self.turns[0])
        self.turns.append(turn)
        self.number += 1

    def _fade(self, turn: Turn) -> None:
        if turn.said.id not in self.waiting:
            turn.told = {}
        speaker = self.speakers.get(turn.said.author)
        if speaker is not None:
            speaker.turns = speaker.turns[-1:]

    def _speaker(self, said: Said) -> Speaker:
        speaker = self.speakers.get(said.author)
        if speaker is None or speaker.name != said.name:
            if speaker is None:
                speaker = self.speakers[said.author] = Speaker(said.author, said.name)
            else:
                self._unname(speaker)
                speaker.name = said.name
            self.by_name.setdefault(recognise.name_key(said.name), set()).add(said.author)
        self.speakers.move_to_end(said.author)
        if len(self.speakers) > SPEAKERS:
            _, gone = self.speakers.popitem(last=False)
            self._unname(gone)
        return speaker

    def _unname(self, speaker: Speaker) -> None:
        key = recognise.name_key(speaker.name)
        self.by_name[key].discard(speaker.key)
        if not self.by_name[key]:
            del self.by_name[key]
