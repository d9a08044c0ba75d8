"""The rounds of the pulse: a question is put to who agreed, and what came of it is told to all."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.rhythms import Rhythm, Unit
from copbot.features.pulse import PulseSettings, feature, lookups
from copbot.features.pulse.nudging import PULSE
from copbot.features.pulse.tables import Asking, Inquiry
from copbot.features.pulse.telling import STEPS, Answers, answers, change
from copbot.kit import ballots, outcome
from copbot.kit.ballots import FOR, REMIND
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from copbot.kit.nudge import nudge
from copbot.kit.offers import ENDS
from copbot.kit.rounds import Period, Rounds
from copbot.kit.votes import BallotKind
from copbot.rooms.text import Text, lines
from storage import timers
from storage.models import Ballot, Member

_START = tuple(f"pulse-start-{number}" for number in range(1, 9))
"""The questions to begin with."""
_AGAIN = 7
"""So many days later it is looked again whether enough have agreed."""


class Questions(Rounds):
    """One question each."""

    name = "questions"

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """Where it is on."""
        weeks = ctx.settings(PulseSettings).weeks
        return Rhythm(weeks, Unit.WEEKS, again=_AGAIN) if ctx.is_on(feature.name) else None

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Ask, if enough have agreed; else, once, tell members that they can be asked."""
        if ENDS.first(ctx) is not None:
            # How it could be better here is no question any more.
            return False
        settings = ctx.settings(PulseSettings)
        agreed = [one for one in lookups.agreed(ctx.db, ctx.community.id) if ctx.is_here_by(one)]
        if len(agreed) < settings.least:
            _invite(ctx)
            return False
        questions = seeded(ctx)
        if not questions or not ctx.rooms:
            return False
        _ask(ctx, questions[0], [ctx.member_by(one) for one in agreed], halved=len(agreed) > settings.half_above)
        return True


feature.round(Questions())


def seeded(ctx: Context) -> Sequence[Inquiry]:
    """The community's questions, the next first; where nothing was ever asked, or written, those to begin with."""
    found = lookups.inquiries(ctx.db, ctx.community.id)
    if not found and not lookups.askings(ctx.db, ctx.community.id):
        for key in _START:
            number = ctx.unit.new_id("pulse_question")
            ctx.db.add(Inquiry(id=number, community_id=ctx.community.id, text=ctx.words.line(key)))
        ctx.db.flush()
        found = lookups.inquiries(ctx.db, ctx.community.id)
    return found


def _invite(ctx: Context) -> None:
    if any(one.inquiry_id is None for one in lookups.askings(ctx.db, ctx.community.id)) or not ctx.rooms:
        return
    seeded(ctx)
    ctx.say(Place(ctx.rooms[0]), ctx.words.rich("pulse-invite", least=ctx.settings(PulseSettings).least))
    ctx.db.add(Asking(id=ctx.unit.new_id("pulse_asking"), community_id=ctx.community.id, at=ctx.now))
    ctx.db.flush()


def _ask(ctx: Context, inquiry: Inquiry, members: Sequence[Member], *, halved: bool) -> None:
    settings, words = ctx.settings(PulseSettings), ctx.words
    ends = words.line("pulse-low"), *("",) * (STEPS - 2), words.line("pulse-high")
    asked = ballots.Asked(
        kind=BallotKind.SCALE,
        title=inquiry.text,
        until=ctx.now + settings.open_for,
        options=ends,
        whole=True,
        anonymous=True,
        least=settings.least,
    )
    ballot = ballots.put(ctx, asked, ctx.rooms[0], None)
    # Nobody is reminded of it.
    timers.drop_timer(ctx.db, REMIND, ballot.id)
    row = Asking(
        id=ctx.unit.new_id("pulse_asking"),
        community_id=ctx.community.id,
        inquiry_id=inquiry.id,
        ballot_id=ballot.id,
        halved=halved,
        at=ctx.now,
    )
    ctx.db.add(row)
    inquiry.asked_at = ctx.now
    ctx.db.flush()
    drawn = [member for member in members if not halved or lookups.is_drawn(ballot.id, member.id)]
    nudge(ctx, PULSE, [(member, ballot.id) for member in drawn])


@FOR.by(feature)
def is_for(ctx: Context, ballot: Ballot, member: Member) -> bool:
    """A question is for who agreed to be asked, and was drawn where half of them are."""
    asking = lookups.of_ballot(ctx.db, ballot.id) if ballot.feature == feature.name else None
    if asking is None:
        return ballot.feature != feature.name
    person = ballots.person(ctx, member.id)
    if not lookups.has_agreed(ctx.db, person):
        return False
    return not asking.halved or any(lookups.is_drawn(ballot.id, one) for one in person)


@feature.on(BallotClosed)
def over(ctx: Context, event: BallotClosed) -> None:
    """Tell everybody what came of it, if enough have answered that nobody is known by it."""
    asking = lookups.of_ballot(ctx.db, event.ballot) if event.feature == feature.name else None
    if asking is None or not ctx.rooms:
        return
    ballot, words = ctx.db.get_one(Ballot, event.ballot), ctx.words
    result = outcome.result(ctx, ballot)
    title = ballots.sentence(ballot.title)
    if result.counts is None:
        if result.voters:
            told = words.rich("pulse-too-few", text=title, least=ballot.least)
            ctx.say(Place(ctx.rooms[0]), told)
        return
    asking.shown = True
    ctx.say(Place(ctx.rooms[0]), lines(_told(ctx, asking, ballot, answers(result.counts))))


def _told(ctx: Context, asking: Asking, ballot: Ballot, now: Answers) -> list[Text]:
    words, least = ctx.words, ballot.least
    told = [
        words.rich(
            "pulse-result", text=ballots.sentence(ballot.title), count=now.number, mean=now.mean, steps=STEPS,
            low=words.line("pulse-low"), high=words.line("pulse-high"),
        )
    ]  # fmt: skip
    parts = now.parts(least)
    if parts is not None:
        told.append(words.rich("pulse-parts", low=parts[0], middle=parts[1], high=parts[2]))
    differs = change(now, _before(ctx, asking), least)
    if differs is not None:
        sign = "same" if differs == 0 else "more" if differs > 0 else "less"
        told.append(words.rich("pulse-change", sign=sign, by=abs(differs)))
    told.append(words.rich("pulse-do"))
    return told


def _before(ctx: Context, asking: Asking) -> Answers | None:
    """The answers to the same question the last time it was asked, if they were told."""
    same = (one for one in lookups.askings(ctx.db, ctx.community.id) if one.inquiry_id == asking.inquiry_id)
    last = next((one for one in same if one.id < asking.id and one.shown and one.ballot_id is not None), None)
    ballot = ctx.db.get(Ballot, last.ballot_id) if last is not None else None
    counts = outcome.result(ctx, ballot).counts if ballot is not None else None
    return answers(counts) if counts else None
