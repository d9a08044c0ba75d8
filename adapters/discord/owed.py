"""What Discord has told but once, and is not passed on yet: it waits while what was missed is heard.

Where that fails the connection is begun anew, and Discord may not know the session any more in which it was told. So it
is handed on to the next run of the adapter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adapters.discord.connection import At, Frame, Session
from adapters.discord.resuming import TOLD_ONCE

_MOST = 10_000
"""So much, the latest, is kept."""
_KINDS = TOLD_ONCE - {"MESSAGE_CREATE"}
"""A message stands in the history, too; that an older one was edited does not."""
IN_ORDER = _KINDS - {"INTERACTION_CREATE"}
"""What changes what came before it, and so comes after all that was missed. To a command the answer is soon to come."""
_SAYS = ("id", "ids", "guild_id", "message_id", "user_id", "user", "emoji", "joined_at", "edited_timestamp")
"""What tells one thing of a kind from another, in whichever session it is told."""


class Owed:
    """Kept by where it was told, until it is passed on."""

    def __init__(self, before: Sequence[Frame] = ()) -> None:
        """`before` is what the run before left."""
        self._before = {one.at: one for one in before}
        self._now: dict[At, Frame] = {}
        self._live: list[Frame] | None = None
        """What the new session has told, while what was missed before it has not been heard."""
        self._made: list[Frame] = []

    @property
    def left(self) -> list[Frame]:
        """All that is owed, in its order."""
        return [*self._before.values(), *self._now.values()][-_MOST:]

    def begin(self) -> None:
        """A new session begins."""
        self._live = []

    def take(self, frame: Frame | None) -> None:
        """This was told."""
        if frame is None or frame.kind not in _KINDS:
            return
        self._now[frame.at] = frame
        if len(self._now) > _MOST:
            del self._now[next(iter(self._now))]
        if self._live is not None:
            self._live.append(frame)

    def made(self, frame: Frame | None) -> None:
        """What is to be passed on is made of it."""
        if frame is not None:
            self._made.append(frame)

    def pay(self) -> None:
        """All that was made is passed on."""
        for frame in self._made:
            self._before.pop(frame.at, None)
            self._now.pop(frame.at, None)
        self._made.clear()

    def passed(self, sessions: Iterable[Session]) -> None:
        """All that was told in these sessions up to there is passed on: perhaps by a run that did not hear of it."""
        upto = {key: number for key, number, _ in sessions}
        self._before = {at: one for at, one in self._before.items() if at[1] > upto.get(at[0], 0)}

    def before(self, missed: Sequence[Frame], order: Sequence[str]) -> list[Frame]:
        """What the run before left, and this, which was missed, each once: from now on that is owed as well.

        `order` is that of the sessions. One that goes on beside the next is told the same from there on.
        """
        self._before |= {one.at: one for one in missed if one.at not in self._before and one.at not in self._now}
        told: dict[str, list[Frame]] = {key: [] for key in order}
        for one in sorted(self._before.values(), key=lambda frame: frame.at[1]):
            told.setdefault(one.at[0], []).append(one)
        live, self._live = self._live or [], None
        found: list[Frame] = []
        for frames in told.values():
            again = _doubled(found, frames)[1]
            found += [one for one in frames if one.at not in again]
        again = _doubled(found, live)[0]
        commands = {one.data.get("id") for one in live if one.kind == "INTERACTION_CREATE"}
        self._before = {}
        for one in found:
            if one.kind == "INTERACTION_CREATE":
                if one.data.get("id") in commands:
                    continue
                commands.add(one.data.get("id"))
            if one.at not in again:
                self._before[one.at] = one
        return list(self._before.values())


def _doubled(earlier: Sequence[Frame], later: Sequence[Frame]) -> tuple[set[At], set[At]]:
    """What was told first and is told again at the beginning of the other; where it stands in each."""
    first, second = [[one for one in frames if one.kind in IN_ORDER] for frames in (earlier, later)]
    told, again = [[_said(one) for one in frames] for frames in (first, second)]
    # Most likely all of the end is told again; else the first was told more than the other by now.
    whole = max(0, len(told) - len(again))
    for begin in [*range(whole, len(told)), *reversed(range(whole))]:
        count = min(len(told) - begin, len(again))
        if count and told[begin] == again[0] and told[begin : begin + count] == again[:count]:
            return {one.at for one in first[begin:]}, {one.at for one in second[:count]}
    return set(), set()


def _said(frame: Frame) -> tuple[object, ...]:
    return (frame.kind, *(frame.data.get(one) for one in _SAYS))
