"""Which questions plain talk may be about: kept in memory, so that plain talk costs no look at the database."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.features.qa import SURE, QASettings, lookups
from copbot.hearing import lines, recognise
from copbot.kit.context import Context
from storage.models import Member, Question

_LOOK_BACK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Watched:
    """A question whose answer may come in plain talk.

    `asker` is the platform's id, `name` what the room calls the asker, `after` how many messages the room had by then.
    """

    question: int
    asker: str
    name: str
    after: int


class RoomWatch:
    """The watched questions of a room, by the asker and by the asker's name."""

    def __init__(self) -> None:
        self.messages = 0
        self.by_question: OrderedDict[int, Watched] = OrderedDict()
        self.by_asker: dict[str, list[int]] = {}
        self.by_name: dict[str, list[int]] = {}

    def add(self, question: int, asker: str, name: str) -> None:
        """Watch this one too."""
        if question in self.by_question:
            return
        self.by_question[question] = Watched(question, asker, name, self.messages)
        self.by_asker.setdefault(asker, []).append(question)
        self.by_name.setdefault(recognise.name_key(name), []).append(question)

    def heard(self, within: int) -> None:
        """The room has one message more; what was asked more than `within` messages ago is watched no longer."""
        self.messages += 1
        while self.by_question and self.messages - next(iter(self.by_question.values())).after > within:
            self.drop(next(iter(self.by_question)))

    def drop(self, question: int) -> None:
        """Watch this one no longer."""
        watched = self.by_question.pop(question, None)
        if watched is not None:
            for index, key in ((self.by_asker, watched.asker), (self.by_name, recognise.name_key(watched.name))):
                index[key].remove(question)
                if not index[key]:
                    del index[key]

    def of_asker(self, asker: str) -> int | None:
        """The asker's newest question."""
        found = self.by_asker.get(asker)
        return found[-1] if found else None

    def named_in(self, text: str, mentioned: frozenset[str], speaker: str) -> int | None:
        """The newest question whose asker the text speaks to; never the speaker's own."""
        if not self.by_question:
            return None
        found = [number for asker in mentioned for number in self.by_asker.get(asker, ())]
        for key in recognise.name_keys(text) & self.by_name.keys():
            found += [number for number in self.by_name[key] if self._speaks_to(text, number)]
        return max((number for number in found if self.by_question[number].asker != speaker), default=None)

    def _speaks_to(self, text: str, question: int) -> bool:
        return lines.addressed(text, self.by_question[question].name) >= SURE


class Watch:
    """The watch over all rooms."""

    def __init__(self) -> None:
        self.rooms: dict[int, RoomWatch] = {}


def watch(ctx: Context, room: RoomInfo) -> RoomWatch:
    """The room's watch, read from the database the first time."""
    kept = ctx.memory(Watch).rooms
    if room.id not in kept:
        kept[room.id] = found = RoomWatch()
        limit = ctx.settings(QASettings).talk_messages
        for question in reversed(lookups.unsettled_in(ctx.db, room.id, ctx.now - _LOOK_BACK, limit)):
            add(ctx, found, room, question, ctx.member_by(question.asker_id))
    return kept[room.id]


def add(ctx: Context, found: RoomWatch, room: RoomInfo, question: Question, asker: Member) -> None:
    """Watch a question of this asker."""
    for account in ctx.accounts_of(asker):
        if account.platform == room.platform:
            found.add(question.id, account.key, account.name)
            return


def drop(ctx: Context, question: Question) -> None:
    """Watch a question no longer."""
    found = ctx.memory(Watch).rooms.get(question.room_id)
    if found is not None:
        found.drop(question.id)
