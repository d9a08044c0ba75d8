"""Ballots: a feature puts something to the vote, who may vote does so in whatever way, and what came of it is told.

Who may vote is settled when it is put: who was a member before, by whichever accounts, and has one vote for all of
them. The ways to vote are in `copbot.features.ballots`; how votes are read and counted in `copbot.kit.votes`, what
comes of them in `copbot.kit.outcome`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from copbot.community.infos import RoomInfo
from copbot.kit import quiet, votes
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import BallotCast
from copbot.kit.invited import start_button
from copbot.kit.offers import Offer
from copbot.kit.quiet import Quiet
from copbot.kit.votes import BallotKind, Marks
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.enclosed import File
from copbot.rooms.purpose import BALLOT, Purpose
from copbot.rooms.text import Text, lines
from storage import ballots as kept
from storage import belonging, forgotten, timers
from storage.models import Account, Ballot, Member

FEATURE = "ballots"
"""The feature that hears votes, and whose timers these are."""
CLOSE, REMIND = f"{FEATURE}.close", f"{FEATURE}.remind"
AT_ONCE, FEW = 12, 5
"""Of more options of a ballot that is `apart` so few are shown at a time."""
_BEFORE = timedelta(days=1)
"""So long before its end what lacks votes is brought back to mind, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is put to the vote. `Ballot` says what all of it means."""

    kind: BallotKind
    title: str
    until: datetime
    options: Sequence[str] = ()
    """What can be chosen; of a scale its steps, named or not; nothing for yes or no."""
    subject: int | None = None
    whole: bool = False
    anonymous: bool = False
    hidden: bool = False
    quorum: int = 0
    least: int = 0
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What stands for an option of a ballot that is `apart`: for its label, and for who reads it all.

    It is by these members, none of whom can vote for it.
    """

    label: str
    text: Text
    file: File | None = None
    by: Collection[int] = ()


IN_WORDS: Offer[[Ballot, str], str] = Offer()
"""What words say of the options of a ballot, as one writes it in numbers, of the feature that has put it; else nothing.
"""
ENTRIES: Offer[[Ballot], Mapping[int, Entry]] = Offer()
"""What the options of a ballot that is `apart` are, by their numbers, of the feature that has put it; else nothing."""


FOR: Offer[[Ballot, Member], bool] = Offer()
"""Is a ballot for this member that was put in no room, or is for the whole community?

Each feature knows that of its own, and says yes to others.
"""


@dataclass(frozen=True, slots=True)
class Paper:
    """What a member sees of a ballot when he or she votes on it alone."""

    ballot: Ballot
    labels: list[str]
    """Of the options, in the order in which they were put; of yes or no there are none."""
    shown: list[int]
    """The numbers of the options in the order in which this member sees them."""
    marks: Marks
    """His or her own vote; of an anonymous one that is never known."""
    voted: bool
    refused: str
    """The sentence that says why the member can't vote; empty for who can."""
    entries: Mapping[int, Entry] = field(default_factory=dict)
    """What the options are, where each sees them alone."""
    fresh: int = 0
    """From which place on they are new to the member."""
    more: bool = False
    """There are more than those shown."""

    def may(self, marks: Marks) -> bool:
        """Can the member choose this?"""
        return not self.ballot.apart or {votes.number_of(mark) for mark in marks} <= set(self.entries)


class NoVotes(Quiet):
    """The communities in which nothing is voted on."""


def is_quiet(ctx: Context) -> bool:
    """Is nothing voted on here?"""
    return quiet.is_quiet(ctx, NoVotes, kept.is_any_open)


def put(ctx: Context, asked: Asked, room: RoomInfo, told: Text | None) -> Ballot:
    """Put this to the vote in the room; `told` is what is said of it there, above what can be chosen.

    Without it nothing is said there: its feature asks those whom it is for (see `FOR`).
    """
    ballot = Ballot(
        id=ctx.unit.new_id("ballot"),
        community_id=ctx.community.id,
        feature=ctx.feature,
        subject=asked.subject,
        kind=asked.kind,
        title=asked.title,
        member_id=ctx.member_id if ctx.author is not None else None,
        room_id=room.id,
        whole=asked.whole,
        anonymous=asked.anonymous,
        hidden=asked.hidden or asked.anonymous,
        quorum=asked.quorum,
        least=asked.least,
        apart=asked.apart,
        at=ctx.now,
        until=asked.until,
    )
    ctx.db.add(ballot)
    ctx.db.flush()
    kept.add_options(ctx.db, ballot, asked.options)
    if ballot.anonymous:
        kept.set_tally(ctx.db, ballot, dict.fromkeys(votes.all_marks(asked.kind, size(asked.kind, asked.options)), 0))
    if told is not None:
        ballot.sent = ctx.say(
            Place(room),
            lines([told, *_beside(ctx.words, ballot, asked.options, room)]),
            buttons=buttons(ctx.words, ballot, asked.options, room),
            purpose=Purpose(BALLOT, (ballot.id,)),
        )
    quiet.stirs(ctx, NoVotes)
    remind = ballot.until - min(_BEFORE, (ballot.until - ctx.now) / 3)
    for kind, due in ((CLOSE, ballot.until), (REMIND, remind)):
        timers.set_timer(ctx.db, ctx.community.id, kind, ballot.id, due)
    ctx.unit.leave_trace()
    return ballot


def add(ctx: Context, ballot: Ballot, label: str, told: Text) -> None:
    """This can be chosen too; the ballot is shown anew in its room, with `told` above what can be chosen."""
    room, labels = ctx.room_by(ballot.room_id), kept.labels(ctx.db, ballot.id)
    kept.add_options(ctx.db, ballot, [label], after=len(labels))
    labels.append(label)
    ballot.sent = ctx.say(
        Place(room),
        lines([told, *_beside(ctx.words, ballot, labels, room)]),
        buttons=buttons(ctx.words, ballot, labels, room),
        purpose=Purpose(BALLOT, (ballot.id,)),
    )
    ctx.unit.leave_trace()


def sentence(title: str) -> str:
    """The title with something at its end that sets it apart from the sentence behind it."""
    return title if title[-1:] in ".?!…:;)" else f"{title}."


def size(kind: str, labels: Sequence[str]) -> int:
    """How many options there are."""
    return 2 if kind == BallotKind.YES_NO else len(labels)


def is_secret(ballot: Ballot, room: RoomInfo) -> bool:
    """Is voted with the bot alone, for all in the room would see what is chosen?"""
    return ballot.anonymous or ballot.apart or (ballot.hidden and not room.can.buttons)


def buttons(words: Wording, ballot: Ballot, labels: Sequence[str], room: RoomInfo) -> tuple[Button, ...]:
    """What is offered in the room."""
    if is_secret(ballot, room):
        return (Button(words.line("ballot-go"), f"voting {ballot.id}"), *start_button(room.can, words))
    return choices(ballot, labels, range(1, size(ballot.kind, labels) + 1))


def choices(
    ballot: Ballot, labels: Sequence[str], shown: Sequence[int], marks: Marks = votes.NOTHING
) -> tuple[Button, ...]:
    """A button for each option, in this order; what the reader has chosen, if anything, is marked."""
    # What has a name can be taken back by the same button; without one it is a whole vote.
    sign = "" if ballot.anonymous else "+"
    if ballot.kind == BallotKind.YES_NO:
        return tuple(Button(way, f"ballot {ballot.id} {sign}{number}") for number, way in enumerate("👍👎", 1))
    if ballot.kind == BallotKind.SCALE:
        return tuple(Button(str(number), f"ballot {ballot.id} {sign}{number}") for number in shown)
    return tuple(choice(ballot, labels, number, marks) for number in shown)


_SIGNS = {"": "", "y": "✔ ", "m": "? ", "n": "✘ "}


def choice(ballot: Ballot, labels: Sequence[str], number: int, marks: Marks) -> Button:
    """The button that switches an option."""
    own = next((mark for mark in marks if votes.number_of(mark) == number), None)
    sign = "" if own is None else own.lstrip("0123456789") or "y"
    return Button(f"{_SIGNS[sign]}{labels[number - 1]}", f"ballot {ballot.id} +{number}")


def _beside(words: Wording, ballot: Ballot, labels: Sequence[str], room: RoomInfo) -> list[Text]:
    """What is to be known before one votes, and stands nowhere else."""
    told = []
    if ballot.kind == BallotKind.SCALE and any(labels):
        told.append(ends(words, labels))
    elif is_secret(ballot, room) and not ballot.apart:
        # Each votes by numbers of his or her own: others here would be taken for those.
        told += [words.rich("ballot-listed", label=label) for label in labels]
    elif ballot.kind == BallotKind.DATES:
        told.append(words.rich("ballot-dates"))
    elif ballot.kind == BallotKind.APPROVAL and not ballot.apart:
        told.append(words.rich("ballot-several"))
    if ballot.anonymous:
        told.append(words.rich("ballot-anonymous"))
    elif ballot.hidden:
        told.append(words.rich("ballot-hidden"))
    if ballot.least > 1:
        told.append(words.rich("ballot-least", count=ballot.least))
    return told


def ends(words: Wording, labels: Sequence[str]) -> Text:
    """What the ends of a scale mean."""
    return words.rich("ballot-ends", low=labels[0], high=labels[-1], steps=len(labels))


# Who votes


def person(ctx: Context, member_id: int) -> set[int]:
    """All members that are, or ever were, one with this one: together they have one vote."""
    return belonging.linked_ever(ctx.db, member_id)


def concerns(ctx: Context, ballot: Ballot, member: Member) -> bool:
    """Is the ballot one for this member, who is where it was put?"""
    if ballot.community_id != ctx.community.id or not ctx.is_here(member):
        return False
    if (ballot.sent is None or ballot.whole) and not all(FOR.ask(ctx, ballot, member)):
        return False
    return ballot.whole or ctx.is_in(member, ctx.room_by(ballot.room_id))


def refused(ctx: Context, ballot: Ballot, member: Member) -> str:
    """The sentence that says why the member can't vote on what concerns him or her; empty for who can."""
    if member.since < ballot.at:
        return ""
    # Who was in the room already when first seen was a member before, unless it is somebody who was forgotten.
    there = ctx.room_by(ballot.room_id)
    before = member.found and there.can.joins and ctx.is_in(member, there)
    if member.since > ballot.at and not before:
        return "ballot-newcomer"
    known = forgotten.Traces(ctx.db)
    own = [ctx.db.get_one(Account, one.id) for one in ctx.accounts_of(member)]
    anew = any(known.has(one.community_id, one.platform, one.key) for one in own)
    return "ballot-newcomer" if anew else ""


def paper(ctx: Context, ballot: Ballot, member: Member) -> Paper:
    """What the member sees of it."""
    labels, who = kept.labels(ctx.db, ballot.id), person(ctx, member.id)
    entries: Mapping[int, Entry] = {}
    if ballot.apart:
        given = next((one for one in ENTRIES.ask(ctx, ballot) if one), {})
        entries = {number: one for number, one in given.items() if who.isdisjoint(one.by)}
        labels = [entries[number].label if number in entries else label for number, label in enumerate(labels, 1)]
    numbers = list(range(1, size(ballot.kind, labels) + 1))
    # Whoever reads it in the room counts as it stands there: the same number means the same everywhere.
    own_order = ballot.kind == BallotKind.APPROVAL and (
        ballot.sent is None or is_secret(ballot, ctx.room_by(ballot.room_id))
    )
    shown = votes.order(ballot.id, member.id, len(numbers)) if own_order else numbers
    if ballot.apart:
        shown = [number for number in shown if number in entries]
    few = kept.looked(ctx.db, ballot.id, who) if len(shown) > AT_ONCE else []
    more = bool(few) and not set(shown) <= set(few)
    shown = [number for number in few if number in entries] or shown
    own = None if ballot.anonymous else kept.own(ctx.db, ballot.id, who)
    voted = kept.has_voted(ctx.db, ballot.id, who) if ballot.anonymous else own is not None
    marks = votes.marks_of(own or "")
    return Paper(ballot, labels, shown, marks, voted, refused(ctx, ballot, member), entries, more=more)


def looked(ctx: Context, seen: Paper, *, more: bool) -> Paper:
    """The same, of which the member is shown the first few, or (`more`) some more: those that fewest have seen."""
    ballot, all_of_it = seen.ballot, len(seen.entries)
    if all_of_it <= AT_ONCE:
        return seen
    already = kept.looked(ctx.db, ballot.id, person(ctx, ctx.member_id))
    before = [number for number in already if number in seen.entries]
    if before and not more:
        return seen
    order = votes.order(ballot.id, ctx.member_id, len(seen.labels))
    order = [number for number in order if number in seen.entries]
    fresh = votes.fewest_shown(order, kept.looks(ctx.db, ballot.id), before, FEW)
    kept.look(ctx.db, ballot, ctx.member_id, [*before, *fresh])
    ctx.unit.leave_trace()
    shown = [*before, *fresh]
    return replace(seen, shown=shown, fresh=len(before) if fresh else 0, more=len(shown) < all_of_it)


def open_for(ctx: Context, member: Member) -> list[Paper]:
    """What this member may vote on now, or has voted on, what ends first before the others."""
    found = [
        paper(ctx, one, member) for one in kept.open_ballots(ctx.db, ctx.community.id) if concerns(ctx, one, member)
    ]
    return [one for one in found if not one.refused]


def waiting_for(ctx: Context, member: Member) -> list[Paper]:
    """What this member may vote on and has not."""
    return [one for one in open_for(ctx, member) if not one.voted]


def vote(ctx: Context, ballot: Ballot, member: Member, marks: Marks) -> None:
    """The member, who may, votes so; with nothing chosen the vote is taken back, where it has a name."""
    who = person(ctx, member.id)
    if ballot.anonymous:
        kept.cast_unnamed(ctx.db, ballot, who, marks)
    elif marks:
        kept.cast(ctx.db, ballot, member.id, who, votes.written(marks), ctx.now)
    else:
        kept.take_back(ctx.db, ballot.id, who)
    if not ballot.anonymous:
        ctx.emit(BallotCast(ballot.id, ballot.feature, ballot.subject, member.id))
    ctx.unit.leave_trace()
