"""Unasked words: the one way to write to a member who has not just spoken.

A feature declares a kind of nudge once: who gets it, when it is still needed, what it says. `nudge` does the rest. It
keeps to what the member wants, to quiet hours, snoozes, the daily limit and the waking hours of the community; it
writes privately, or names those to whom it can't write together in a room where they are; it puts "no more of these"
under it. What has to wait is asked again, when its time comes, whether it is still needed.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from copbot.community.infos import AccountInfo, RoomInfo
from copbot.community.naming import mention
from copbot.community.people import People
from copbot.community.schedule import quiet_until
from copbot.kit import unnamed
from copbot.kit.batch import Place
from copbot.kit.called import Call, parts
from copbot.kit.context import Context
from copbot.kit.invited import Invited
from copbot.kit.silence import Silent, about, silent
from copbot.kit.tally import NUDGES, count
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import NONE, Purpose
from copbot.rooms.text import Text, plain, text
from storage import postponed, questions, timers
from storage.models import Member

_DAY = timedelta(days=1)
TIMER = "nudge"
"""The timers of what waits are called "nudge.KIND"; what they are about is a community."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a nudge says. `question` and `purpose` tell what a reply to it is about."""

    text: Text
    buttons: tuple[Button, ...] = ()
    question: int | None = None
    purpose: Purpose = NONE


@dataclass(frozen=True, slots=True)
class Heard:
    """Has somebody been told? If not, `when` somebody will be, as far as that is known."""

    now: bool
    when: datetime | None = None


Words = Callable[[Member], Said]


class NudgeKind(ABC):
    """A kind of nudge. Its subjects are numbers of what it is about: questions, tickets, members."""

    name: str
    switch = ""
    """By which a member turns it off, if that isn't its name. The sentences nudge-kind-… and …-help tell what it is."""
    prompt = False
    """Somebody waits for it, or for the member, right now: it keeps to quiet hours, not to waking hours."""
    most: int | None = None
    """So many subjects are said in one message; all of them, if None."""
    apart = False
    """In a room each is named alone: who else is told is nobody's business."""
    once = False
    """It comes but once to anybody: there is nothing to turn off where others see it."""

    @property
    def turned_off_by(self) -> str:
        """The word by which a member turns it off."""
        return self.switch or self.name

    def gets(self, people: People, member: Member) -> bool:
        """Can it ever reach this member? Only then it is shown among those that he or she can turn off."""
        return True

    def limit(self, ctx: Context) -> int | None:
        """How many messages about questions a day are enough for one member, of all kinds; None for no limit."""
        return None

    @abstractmethod
    def needed(self, ctx: Context, member: Member, subject: int) -> bool | datetime:
        """Is the member still to be told of this? If not now but perhaps later: when it is to be asked again."""

    @abstractmethod
    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What the member is told privately of all of these."""

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """Where a member is named to whom the bot can't write; it is done only where he or she is."""
        return None

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said | None:
        """What is said there, to all of these names; None for nothing."""
        return None

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:  # noqa: B027 - may do nothing
        """The member has been told, in these words."""


@dataclass(frozen=True, slots=True)
class Free:
    """May a member be nudged now? If not, `when` that changes; None: never."""

    now: bool
    when: datetime | None = None


def free(ctx: Context, member: Member, kind: NudgeKind) -> Free:
    """May the member be told now? Never in a rest, nor who has left, does not want it or is none of who get it."""
    member = ctx.hears(member)
    if ctx.hushed or not ctx.is_here(member) or not ctx.wants(member, kind.turned_off_by) or not kind.gets(ctx, member):
        return Free(False)
    when = _blocked(ctx, member, kind)
    if kind.prompt:
        return Free(when is None, when)
    # Nobody is told at midnight because a new day has begun.
    awake = ctx.time_for(member, when or ctx.now)
    return Free(True) if awake <= ctx.now else Free(False, awake)


def _blocked(ctx: Context, member: Member, kind: NudgeKind) -> datetime | None:
    """Until when the member's own wishes, or the daily limit, speak against it."""
    zone = ctx.zone_of(member)
    if member.snoozed_until is not None and member.snoozed_until > ctx.now:
        return member.snoozed_until
    quiet = quiet_until(ctx.now, member.quiet_from, member.quiet_to, zone)
    limit = None if quiet is not None else kind.limit(ctx)
    today = datetime.combine(ctx.now.astimezone(zone).date(), time(), zone)
    if limit is not None and questions.nudges_since(ctx.db, member.id, today) >= limit:
        return today + _DAY
    return quiet


@dataclass(frozen=True, slots=True)
class _Way:
    """How a member can be told: by a private word, else by name in a place; that stands in if the word fails."""

    account: AccountInfo | None
    place: Place | None


def _way(ctx: Context, kind: NudgeKind, member: Member, subject: int) -> _Way | None:
    hears = ctx.hears(member)
    # Who asked without a name is named nowhere.
    place = kind.place(ctx, member, subject) if hears is member else None
    if place is not None and not (place.room.counts and ctx.is_in(member, place.room)):
        # Somebody is named only in a room where he or she is, and the bot too.
        place = None
    account = ctx.reach(hears, place.room.platform if place is not None else None)
    return _Way(account, place) if account is not None or place is not None else None


def reaches(ctx: Context, kind: NudgeKind, member: Member, subject: int) -> bool:
    """Is there a way to tell the member of this: privately, or in a room where he or she is?"""
    return _way(ctx, kind, member, subject) is not None


def nudge(
    ctx: Context,
    kind: NudgeKind,
    wanted: Iterable[tuple[Member, int]],
    words: Words | None = None,
    needed: Mapping[tuple[int, int], bool | datetime] | None = None,
    suits: Mapping[int, Free] | None = None,
) -> Heard:
    """Tell members of subjects, each when it suits; who is told of several is told at once.

    `words`, if given, is what is said now instead of what the kind says: what has to wait, it says later. `needed` is
    what the kind has just said of some members and subjects: of these it is not asked again. `suits` tells of some
    members, by their ids, whether they are `free`, as it has just been looked.
    """
    known = dict(suits or {})
    given: dict[int, list[tuple[int, _Way]]] = {}
    waits: list[datetime] = []
    told = False
    for member, subject in wanted:
        still = (needed or {}).get((member.id, subject)) if words is None else True
        still = kind.needed(ctx, member, subject) if still is None else still
        way = _way(ctx, kind, member, subject) if still is not False else None
        if way is None:
            count(ctx, NUDGES, kind.name, "not_needed" if still is False else "out_of_reach")
            continue
        if member.id not in known:
            known[member.id] = free(ctx, member, kind)
        may = Free(True) if member.id in given else known[member.id]
        if not isinstance(still, bool) and may.now:
            may = Free(False, still)
        silence = _silence(ctx, kind, way) if may.now else None
        if silence is not None and (member.id, subject) in silence.on_its_way:
            told = True
            count(ctx, NUDGES, kind.name, "on_its_way")
            continue
        when = silence.until if silence is not None else may.when
        if may.now and silence is None:
            given.setdefault(member.id, []).append((subject, way))
        elif when is not None:
            later(ctx, kind, member.id, subject, when)
            waits.append(when)
            count(ctx, NUDGES, kind.name, "postponed")
        else:
            count(ctx, NUDGES, kind.name, "not_wanted")
    told = _tell(ctx, kind, given, words) or told
    return Heard(told, None if told else min(waits, default=None))


def _silence(ctx: Context, kind: NudgeKind, way: _Way) -> Silent | None:
    """Does nothing get there now?"""
    if way.account is not None:
        return silent(ctx, kind.name, way.account.platform, person=way.account.key)
    return silent(ctx, kind.name, way.place.room.platform, room=way.place.room.key) if way.place is not None else None


def later(ctx: Context, kind: NudgeKind, member: int, subject: int, when: datetime) -> None:
    """Ask again then whether the member is to be told of this."""
    postponed.postpone(ctx.db, ctx.community.id, kind.name, member, subject, when)
    _wake(ctx, kind, when)


def _wake(ctx: Context, kind: NudgeKind, when: datetime) -> None:
    community = ctx.community.id
    timers.set_timer(ctx.db, community, f"{TIMER}.{kind.name}", community, when, earliest=True)
    ctx.unit.leave_trace()


def due(ctx: Context, kind: NudgeKind) -> None:
    """Tell the members what has waited long enough, as far as it is still needed."""
    found = postponed.take_due(ctx.db, ctx.community.id, kind.name, ctx.now)
    nudge(ctx, kind, [(ctx.member_by(member), subject) for member, subject in found])
    when = postponed.next_due(ctx.db, ctx.community.id, kind.name)
    if when is not None:
        _wake(ctx, kind, when)


# Telling


def _tell(ctx: Context, kind: NudgeKind, given: Mapping[int, Sequence[tuple[int, _Way]]], words: Words | None) -> bool:
    """Tell those to whom the bot can write; the others are named together. Has anything been said?"""
    calls: dict[tuple[int, str, int], Call] = {}
    said = False
    for number, told in given.items():
        member, way = ctx.member_by(number), told[0][1]
        postponed.drop(ctx.db, kind.name, number, [subject for subject, _ in told])
        if way.account is not None:
            for part in parts(told, kind.most):
                account, place = part[0][1].account or way.account, part[0][1].place
                said = _privately(ctx, kind, member, account, place, [subject for subject, _ in part], words) or said
            continue
        for subject, one in told:
            if one.place is not None:
                key = one.place.room.id, f"{one.place.thread}", number if kind.apart else 0
                call = calls.setdefault(key, Call(one.place))
                call.told.append((member, subject))
    for call in calls.values():
        for few in call.parts(kind.most):
            said = _aloud(ctx, kind, few) or said
    return said


def _privately(
    ctx: Context,
    kind: NudgeKind,
    member: Member,
    account: AccountInfo,
    place: Place | None,
    subjects: Sequence[int],
    words: Words | None,
) -> bool:
    hears = ctx.hears(member)
    said = words(hears) if words is not None else kind.said(ctx, hears, subjects)
    call = Call(place, [(member, subject) for subject in subjects]) if place is not None else None
    instead = _spoken(ctx, kind, call) if call is not None else None
    row = ctx.send(
        hears,
        account,
        said.text,
        buttons=(*said.buttons, no_more(ctx.words_for(hears), kind)),
        aloud=(place, instead.text, instead.buttons) if place is not None and instead is not None else None,
        question=said.question if hears is member else unnamed.question_of(ctx, member),
        purpose=said.purpose,
        nudge=about(kind.name, [member], subjects) if hears is member else "",
    )
    kind.given(ctx, member, subjects, plain(said.text))
    count(ctx, NUDGES, kind.name, "privately", times=len(subjects))
    return row is not None


def _aloud(ctx: Context, kind: NudgeKind, call: Call) -> bool:
    if len(call.subjects) > 1:
        # It replies to one message at most.
        call.place = Place(call.place.room, call.place.thread)
    said = _spoken(ctx, kind, call, shown=True)
    if said is None:
        return False
    row = ctx.say(
        call.place,
        said.text,
        buttons=said.buttons,
        question=said.question,
        purpose=said.purpose,
        nudge=about(kind.name, call.members, call.subjects),
    )
    for member in call.members:
        theirs = [subject for one, subject in call.told if one.id == member.id]
        kind.given(ctx, member, theirs, plain(said.text))
        count(ctx, NUDGES, kind.name, "in_the_room", times=len(theirs))
    return row is not None


def _spoken(ctx: Context, kind: NudgeKind, call: Call, *, shown: bool = False) -> Said | None:
    """What is said in a room, with the buttons that belong under it."""
    members, room = call.members, call.place.room
    said = kind.aloud(ctx, call.place, mentions(ctx, members, room), call.subjects)
    if said is None:
        return None
    stop = () if kind.once else (no_more(ctx.words, kind),)
    ids = [member.id for member in members]
    way = ctx.memory(Invited).button(ids, room.can, ctx.words, ctx.now, shown=shown)
    return replace(said, buttons=(*said.buttons, *stop, *way))


def mentions(ctx: Context, members: Iterable[Member], room: RoomInfo) -> Text:
    """The members' names, as mentions: for those who can't be told privately."""
    named: list[str | Text] = []
    for member in members:
        found = text(mention(ctx, member, room))
        named += [", ", found] if named else [found]
    return text(*named)


def no_more(words: Wording, kind: NudgeKind) -> Button:
    """One tap, and nothing of this kind comes any more."""
    return Button(words.line("nudge-no-more"), f"nudges {kind.turned_off_by} off")
