"""Whether a message is still there, where nobody tells when one goes: looked at before it is spoken of.

An advert that an anti-spam bot has deleted is not to be said again, copied or linked. The looking is done by the
platform's adapter, from the outbox; whoever wants to speak waits for it a while, and is called again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from copbot.community.settable import FeatureSettings
from copbot.kit.context import Context
from copbot.kit.undoing import Undoable
from copbot.rooms.actions import Look
from copbot.rooms.purpose import LOOK, Purpose
from storage.models import Post, Question
from storage.moving import parted

PATIENCE = timedelta(minutes=1)
"""So long the answer is waited for; then the message is spoken of, without a link to it."""
_HOLDS = timedelta(minutes=10)
"""So long holds what was seen."""
_MARK = "👀"
_MOST = 1000


@dataclass(slots=True)
class Waiting:
    """Somebody who wants to speak of questions, once they have been looked at."""

    context: Context
    again: Callable[[Context], None]
    since: datetime
    questions: set[int]


@dataclass(slots=True)
class Waits(Undoable):
    """All who wait; in memory, for whoever asked can ask again after a restart."""

    waiting: list[Waiting] = field(default_factory=list)

    def wait(self, one: Waiting) -> None:
        """Somebody more waits."""
        self.waiting.append(one)
        self.changed(lambda: self.waiting.pop())

    def answered(self, question: int) -> list[Waiting]:
        """It was looked at this question: who need not wait any more."""
        for one in self.waiting:
            if question in one.questions:
                one.questions.discard(question)
                self.changed(partial(one.questions.add, question))
        return self._take(lambda one: not one.questions)

    def overdue(self, now: datetime, of: Set[int] | None = None) -> list[Waiting]:
        """Who has waited long enough; only in `of` these communities, if given."""
        if not self.waiting:
            return []
        return self._take(lambda one: now - one.since >= PATIENCE and (of is None or one.context.community.id in of))

    def communities(self) -> set[int]:
        """Where somebody waits."""
        return {one.context.community.id for one in self.waiting}

    def _take(self, over: Callable[[Waiting], bool]) -> list[Waiting]:
        found = [one for one in self.waiting if over(one)]
        if found:
            self.changed(partial(setattr, self, "waiting", self.waiting))
            self.waiting = [one for one in self.waiting if not over(one)]
        return found


def is_seen(ctx: Context, question: Question) -> bool:
    """Is it known by now whether the question is still there, or can't it be known? Else it is looked for."""
    room = ctx.room_by(question.room_id)
    if room.can.deletions:
        return True
    post = ctx.db.get(Post, question.id)
    # What was said before a room moved can't be looked at.
    if post is None or post.message is None or parted(post.message)[0]:
        return True
    asked = question.look_at
    if asked is not None and timedelta() <= ctx.now - asked < _HOLDS:
        return question.there is not None or ctx.now - asked >= PATIENCE
    mark = getattr(ctx.batch.settings.of(ctx.community.name, "qa", FeatureSettings), "mark", "") or _MARK
    if ctx.act(Look(room=room.key, message=post.message, emoji=mark), room, Purpose(LOOK, (question.id,))) is None:
        return True
    question.look_at, question.there = ctx.now, None
    return False


def is_linked(question: Question) -> bool:
    """May the question be linked to? Not if it was looked for in vain."""
    return question.look_at is None or question.there is True


def first(ctx: Context, questions: Sequence[Question], again: Callable[[Context], None]) -> bool:
    """Must these be looked at before they are spoken of? Then `again` is called when that is done."""
    unseen = {question.id for question in questions if not is_seen(ctx, question)}
    waits = ctx.lasting(Waits)
    if not unseen or len(waits.waiting) >= _MOST:
        return False
    waits.wait(Waiting(ctx, again, ctx.now, unseen))
    return True
