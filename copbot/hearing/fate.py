"""What became of a question that somebody put to the room: whether anybody took it up, by all that was said since."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

from copbot.hearing import lines
from copbot.hearing.lines import Kind
from copbot.hearing.links import CUE, Talk
from copbot.hearing.turns import ADDRESS, GREETS, HAS_A_MARK, LENGTH, MARKS, THANKS, YES_OR_NO, Turn

_NEXT = 3
"""So many of the first messages by others after a question are looked at one by one."""
_OF_NEXT = 13
_REPLIES = 3
_OTHERS = 8
_LIKELY = 0.1
"""A message that more probably goes on from a question is looked at with it."""
_NEAR = 0.02
"""A message that less probably belongs to a question's conversation doesn't."""
_SOON = 20
"""Within so many messages, somebody who names the asker mostly answers."""
_COUNTED = 100
_LATELY = 6
BEFORE = (
    "rhythm", "begins new", "goes on from somebody", "goes on from own words", "speaks to", "names", "own messages",
    "messages since own", "time since own", "own last asks", "own last spoke to", "since spoken to", "own talk",
    "others in its talk", "size of its talk", "parent has a mark", "chance of others", "chance of own", "parent asks",
    "shares with parent", "last spoke to author", "last asks", "last is own", "speakers lately", "silence before",
    "words", "rules", *MARKS,
)  # fmt: skip
"""What the numbers that are known when a message is said tell of, in their order."""
AFTER = (
    "messages after", "reply", "reply 2", "reply 3", "near", "near 2", "near 3", "no reply", "first reply",
    "first reply after", "asker spoken to", "asker spoken to soon", "asker named", "asker named by partners",
    "asker said", "asker said soon", "asker spoke to others", "asker thanked", "asker asked", "members",
    "linked by others", "linked by asker", "reply asks", "reply length", "reply after", "reply shares",
    "reply speaks to another", "asker goes on from others", "asker goes on from replies", "asker repeats",
    "asker silent", "asker silent messages", "asker begins new", "words shared", "words shared soon",
    "next is one speaker", "reply answers", "answered",
    *(f"{what} {number}" for number in range(1, _NEXT + 1)
      for what in (
          "next links", "next new", "next asks", "next after", "next shares", "next length", "next speaks to another",
          "next yes or no", "next asker said", "next puts", "next greets", "next address",
          "next answers",
      )),
)  # fmt: skip
"""What the numbers tell of that are known of what followed, in their order, after those of BEFORE."""
_LOOKS = frozenset((5, 10, 20, 50, _COUNTED))
"""So many messages after a question it is judged anew, whatever they were: silence tells as well."""


_NOTHING = array("f", (0.0, 0.0, 0.0, 9.0, *(0.0,) * (_OF_NEXT - 4)) * _NEXT)
"""What stands where no message by others followed."""


@dataclass(slots=True, eq=False)
class Asked:
    """A message that may put a question, and what was said since."""

    turn: Turn
    before: array[float]
    """What was known when it was said."""
    told: dict[int, int]
    """How much each of its words tells: it is known longer than other messages' words."""
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
    asker_to_talk: float = 0.0
    """How probable it is that the asker goes on from somebody's words afterwards, at the most."""
    asker_to_reply: float = 0.0
    """The same, of words that may go on from the question."""
    asker_repeats: float = 0.0
    """How much a later question of the asker tells that this one told as well, as a share."""
    asker_new: float = 0.0
    asker_silent: float = 9.0
    asker_silent_messages: float = 9.0
    shares: float = 0.0
    shares_soon: float = 0.0
    one_speaker: bool = True
    answered: float = 0.0
    """How probable it is that a message goes on from it and answers it, or asks something back, at the most."""
    next: array[float] = field(default_factory=lambda: array("f"))
    others: tuple[str, ...] = ()
    partners: frozenset[str] = frozenset()


def begin(talk: Talk, turn: Turn, pairs: Sequence[tuple[Turn, float]], new: float, parent: Turn | None) -> Asked:
    """Watch a message that goes on from one of `pairs`, most probably from `parent`, or begins something new."""
    me = talk.speakers.get(turn.said.author)
    author = turn.said.author
    gap = max(talk.gap, 1.0)
    mine = me.turns[-1] if me is not None and me.turns else None
    spoken = turn.number - me.by_turn.number if me is not None and me.by_turn is not None else 200
    start = parent.starts if parent is not None else turn
    link = max((chance for one, chance in pairs if one is parent), default=0.0)
    own = sum(chance for one, chance in pairs if one.said.author == author)
    others = sum(chance for _, chance in pairs) - own
    last = talk.turns[-1] if talk.turns else None
    lately = {one.said.author for one in list(talk.turns)[-_LATELY:]}
    before = array("f", (
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
        float(sum(key != author for key in start.members)),
        log(1.0 + start.size) if parent is not None else 0.0,
        float(parent.marks[HAS_A_MARK]) if parent is not None else 0.0,
        others,
        own,
        parent.asks if parent is not None else 0.0,
        shared(turn.told, parent.told) if parent is not None else 0.0,
        float(last is not None and author in last.to),
        last.asks if last is not None else 0.0,
        float(last is not None and last.said.author == author),
        float(len(lately)),
        log(1.0 + max(0.0, turn.said.at - last.said.at) / gap) if last is not None else 9.0,
        turn.asks,
        turn.by_rules,
        *turn.marks,
    ))  # fmt: skip
    partners = frozenset(key for key in (me.spoke_to, me.spoken_by) if key) if me is not None else frozenset()
    return Asked(turn, before, turn.told, partners=partners)


def goes_on(
    asked: Asked, talk: Talk, turn: Turn, candidates: Sequence[tuple[Turn, float]], new: float, puts: float
) -> bool:
    """Take in a message that came after; whether it changes what is held of the question.

    `new` is how probable it is that it begins something new, `puts` that it puts a question to the room itself.
    """
    author = turn.said.author
    after = turn.number - asked.turn.number
    if author == asked.turn.said.author:
        _asker_goes_on(asked, talk, turn, candidates, new)
        return after <= _COUNTED
    return _other_goes_on(asked, talk, turn, candidates, new, puts) or after in _LOOKS


def _asker_goes_on(asked: Asked, talk: Talk, turn: Turn, candidates: Sequence[tuple[Turn, float]], new: float) -> None:
    after = turn.number - asked.turn.number
    if not asked.asker_said:
        asked.asker_silent = _since(asked, turn, talk)
        asked.asker_silent_messages = log(1.0 + after)
    asked.asker_said += 1
    asked.asker_soon += after <= _SOON
    asked.asker_to_others += any(key in asked.others for key in turn.to)
    asked.asker_thanked += turn.marks[THANKS] > 0
    asked.asker_asked += turn.marks[HAS_A_MARK] > 0
    asked.asker_new = max(asked.asker_new, new)
    if turn.asks >= CUE or turn.marks[HAS_A_MARK]:
        asked.asker_repeats = max(asked.asker_repeats, shared(turn.told, asked.told))
    to_talk = sum(
        chance
        for other, chance in candidates
        if other.number > asked.turn.number and other.said.author != turn.said.author
    )
    asked.asker_to_talk = max(asked.asker_to_talk, to_talk)
    replies = sum(chance for other, chance in candidates if any(other is one for _, one in asked.direct))
    asked.asker_to_reply = max(asked.asker_to_reply, replies)


def _other_goes_on(
    asked: Asked, talk: Talk, turn: Turn, candidates: Sequence[tuple[Turn, float]], new: float, puts: float
) -> bool:
    question = asked.turn
    asker, author, first = question.said.author, turn.said.author, question.number
    after = turn.number - first
    direct = near = 0.0
    starts = question.begun_by or question
    for other, chance in candidates:
        if other.number < first:
            continue
        begun = other.begun_by or other
        if other.said.author == asker and (begun is starts or begun.said.author == asker):
            direct += chance
            near += chance
        elif begun is starts:
            near += chance
    called, named = asker in turn.to, asker in turn.named
    shares = shared(turn.told, asked.told)
    if shares > asked.shares:
        asked.shares = shares
    if after <= _SOON and shares > asked.shares_soon:
        asked.shares_soon = shares
    if len(asked.next) < _OF_NEXT * _NEXT:
        asked.one_speaker = asked.one_speaker and (not asked.others or author in asked.others)
        asked.next.extend((
            direct, new, turn.asks, _since(asked, turn, talk), shares, turn.marks[LENGTH],
            float(bool(turn.to) and not called), turn.marks[YES_OR_NO], float(asked.asker_said),
            puts, turn.marks[GREETS], turn.marks[ADDRESS], _says_something(turn),
        ))  # fmt: skip
    elif not (called or named or near > _NEAR):
        return False
    if author not in asked.others and len(asked.others) < _OTHERS:
        asked.others += (author,)
    asked.called += called
    asked.called_soon += called and after <= _SOON
    asked.named += named
    asked.named_by_partners += named and author in asked.partners
    if direct > _LIKELY:
        asked.answered = max(asked.answered, direct * answers(asked.turn.said.text, turn))
    if direct > _NEAR:
        asked.direct.append((direct, turn))
        asked.direct.sort(key=lambda one: -one[0])
        del asked.direct[_REPLIES:]
        asked.unlikely *= 1.0 - min(direct, 0.999)
        if not asked.first and direct > 0.3:
            asked.first, asked.first_after = direct, float(after)
    if near > _NEAR:
        asked.near.append(near)
        asked.near.sort(reverse=True)
        del asked.near[3:]
    return True


def shared(words: dict[int, int], others: dict[int, int]) -> float:
    """How much of what a message's words tell is told by others' words as well, as a share."""
    if words.keys().isdisjoint(others):
        return 0.0
    told = [tells for word, tells in words.items() if word in others]
    return sum(told) / (8.0 + sum(words.values()))


def answers(question: str, turn: Turn) -> float:
    """How probable it is that a message is said on a question and answers it, or asks something back."""
    text = turn.said.text
    return lines.belongs(question, text) * (1.0 - lines.kinds(question, text, by_asker=False)[Kind.NO_ANSWER])


def _says_something(turn: Turn) -> float:
    """The same, whatever the question is; worked out once."""
    if turn.says is None:
        turn.says = answers("", turn)
    return turn.says


def _since(asked: Asked, turn: Turn, talk: Talk) -> float:
    return log(1.0 + max(0.0, turn.said.at - asked.turn.said.at) / max(talk.gap, 1.0))


def features(asked: Asked, talk: Talk) -> array[float]:
    """What is known of a question by now."""
    turn = asked.turn
    after = min(talk.number - 1 - turn.number, _COUNTED)
    direct = [chance for chance, _ in asked.direct[:3]] + [0.0] * 3
    near = asked.near + [0.0] * 3
    best = asked.direct[0][1] if asked.direct else None
    following = asked.next + _NOTHING[len(asked.next) :]
    start = turn.starts
    return asked.before + array("f", (
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
        best.marks[LENGTH] if best is not None else 0.0,
        _since(asked, best, talk) if best is not None else 9.0,
        shared(best.told, asked.told) if best is not None else 0.0,
        float(best is not None and bool(best.to) and turn.said.author not in best.to),
        asked.asker_to_talk,
        asked.asker_to_reply,
        asked.asker_repeats,
        asked.asker_silent,
        asked.asker_silent_messages,
        asked.asker_new,
        asked.shares,
        asked.shares_soon,
        float(asked.one_speaker),
        _says_something(best) if best is not None else 0.0,
        asked.answered,
        *following,
    ))  # fmt: skip
