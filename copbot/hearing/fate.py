"""What became of a question that somebody put to the room: whether anybody took it up, by all that was said since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import log

from copbot.hearing.links import Talk
from copbot.hearing.turns import Turn

_NEXT = 3
"""So many of the first messages by others after a question are looked at one by one."""
_SOON = 20
"""Within so many messages, somebody who names the asker mostly answers."""
_COUNTED = 100


@dataclass(slots=True, eq=False)
class Asked:
    """A message that may put a question, and what was said since."""

    turn: Turn
    before: tuple[float, ...]
    """What was known when it was said."""
    puts: float = 0.0
    """How probable it is that it puts a question to the room."""
    taken: float = 0.0
    """How probable it is that somebody took it up."""
    direct: list[tuple[float, Turn]] = field(default_factory=list)
    """Messages by others that may go on from the asker's words, most probable first."""
    near: list[float] = field(default_factory=list)
    """How probable it is that others' messages belong to its conversation, highest first."""
    unlikely: float = 1.0
    """How probable it is that none of them goes on from it."""
    first: float = 0.0
    first_after: float = 0.0
    called: int = 0
    called_soon: int = 0
    named: int = 0
    named_by_partners: int = 0
    asker_said: int = 0
    asker_soon: int = 0
    asker_to_others: int = 0
    asker_thanked: int = 0
    asker_asked: int = 0
    next: list[float] = field(default_factory=list)
    others: set[str] = field(default_factory=set)
    partners: frozenset[str] = frozenset()


def begin(talk: Talk, turn: Turn, link: float, new: float, parent: Turn | None) -> Asked:
    """Watch a message; `link` is how probable it is to go on from `parent`, `new` that it begins something new."""
    me = talk.speakers.get(turn.said.author)
    author = turn.said.author
    gap = max(talk.gap, 1.0)
    mine = me.turns[-1] if me is not None and me.turns else None
    spoken = turn.number - me.by_turn.number if me is not None and me.by_turn is not None else 200
    start = parent.starts if parent is not None else turn
    before = (
        log(gap),
        new,
        link if parent is not None and parent.said.author != author else 0.0,
        link if parent is not None and parent.said.author == author else 0.0,
        float(bool(turn.to)),
        float(len(turn.named)),
        log(1.0 + (me.count if me is not None else 0)),
        log(1.0 + (turn.number - mine.number if mine is not None else 200)),
        log(1.0 + max(0.0, turn.said.at - mine.said.at) / gap) if mine is not None else 9.0,
        mine.asks if mine is not None else 0.0,
        float(mine is not None and bool(mine.to)),
        log(1.0 + spoken),
        float(bool(parent) and start.said.author == author),
        float(len(start.members - {author})),
        log(1.0 + start.size) if parent is not None else 0.0,
        float(parent.marks[2]) if parent is not None else 0.0,
        turn.asks,
        *turn.marks,
    )
    partners = frozenset(key for key in (me.spoke_to, me.spoken_by) if key) if me is not None else frozenset()
    return Asked(turn, before, partners=partners)


def goes_on(asked: Asked, talk: Talk, turn: Turn, candidates: Iterable[tuple[Turn, float]], new: float) -> bool:
    """Take in a message that came after; whether it changes what is held of the question."""
    asker, author = asked.turn.said.author, turn.said.author
    after = turn.number - asked.turn.number
    if author == asker:
        asked.asker_said += 1
        asked.asker_soon += after <= _SOON
        asked.asker_to_others += any(key in asked.others for key in turn.to)
        asked.asker_thanked += turn.marks[5] > 0
        asked.asker_asked += turn.marks[2] > 0
        return after <= _COUNTED
    direct = near = 0.0
    starts = asked.turn.starts
    for other, chance in candidates:
        if other.number >= asked.turn.number and other.said.author == asker:
            direct += chance
            near += chance
        elif other.starts is starts and other.number >= asked.turn.number:
            near += chance
    called, named = asker in turn.to, asker in turn.named
    if len(asked.next) < 4 * _NEXT:
        gap = log(1.0 + max(0.0, turn.said.at - asked.turn.said.at) / max(talk.gap, 1.0))
        asked.next += [direct, new, turn.asks, gap]
    elif not (called or named or near > 0.02):
        return False
    asked.others.add(author)
    asked.called += called
    asked.called_soon += called and after <= _SOON
    asked.named += named
    asked.named_by_partners += named and author in asked.partners
    if direct > 0.02:
        asked.direct.append((direct, turn))
        asked.direct.sort(key=lambda one: -one[0])
        del asked.direct[4:]
        asked.unlikely *= 1.0 - min(direct, 0.999)
        if not asked.first and direct > 0.3:
            asked.first, asked.first_after = direct, float(after)
    if near > 0.02:
        asked.near.append(near)
        asked.near.sort(reverse=True)
        del asked.near[3:]
    return True


def features(asked: Asked, talk: Talk) -> list[float]:
    """What is known of a question by now."""
    turn = asked.turn
    after = min(talk.number - 1 - turn.number, _COUNTED)
    direct = [chance for chance, _ in asked.direct[:3]] + [0.0] * 3
    near = asked.near + [0.0] * 3
    best = asked.direct[0][1] if asked.direct else None
    following = asked.next + [0.0, 0.0, 0.0, 9.0] * _NEXT
    start = turn.starts
    return [
        *asked.before,
        log(1.0 + after),
        *direct[:3],
        *near[:3],
        asked.unlikely,
        asked.first,
        log(1.0 + asked.first_after),
        float(asked.called),
        float(asked.called_soon),
        float(asked.named),
        float(asked.named_by_partners),
        float(asked.asker_said),
        float(asked.asker_soon),
        float(asked.asker_to_others),
        float(asked.asker_thanked),
        float(asked.asker_asked),
        float(len(start.members)),
        float(turn.by_others),
        float(turn.by_author),
        best.asks if best is not None else 0.0,
        best.marks[0] if best is not None else 0.0,
        log(1.0 + max(0.0, best.said.at - turn.said.at) / max(talk.gap, 1.0)) if best is not None else 9.0,
        *following[: 4 * _NEXT],
    ]
