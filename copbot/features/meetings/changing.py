"""What becomes of a meeting that is fixed: it moves, is somewhere else, has other places, or is called off."""

from __future__ import annotations

from copbot.community.values import maybe_number
from copbot.features.meetings import card, events, feature, lookups, reminding, sending, series
from copbot.features.meetings.dates import Then
from copbot.features.meetings.following import follow
from copbot.features.meetings.going import moved_up
from copbot.features.meetings.meant import about, own
from copbot.features.meetings.nudging import CANCELLED, CHANGED
from copbot.features.meetings.reading import PLACE, UnreadableError, moments
from copbot.features.meetings.saying import when, zone_of
from copbot.features.meetings.tables import Coming, Meeting, Stage
from copbot.kit import ballots, outcome
from copbot.kit.batch import Place
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import MemberGone
from copbot.kit.nudge import NudgeKind, nudge
from copbot.language.wording import Value, everywhere
from copbot.rooms.actions import Button, Sent
from storage.models import Ballot, Held

_MOST = 100_000


def one_time(ctx: Context, words: str, found: Meeting) -> Then:
    """The one time that somebody has written, by the clocks by which it is shown there. Raises CommandError."""
    zone = ctx.zone_of(ctx.member) if ctx.room is None else zone_of(found)
    try:
        given = moments(words, ctx.now, zone)
    except UnreadableError as error:
        raise CommandError(error.key, words=error.words[:60]) from None
    if len(given) != 1:
        raise CommandError("meeting-one-time")
    return given[0]


def move(ctx: Context, found: Meeting, words: str) -> None:
    """It is at another time, and perhaps somewhere else."""
    _fixed(ctx, found)
    then = one_time(ctx, words, found)
    if then.at == found.at and then.place in ("", found.place):
        raise CommandError("meeting-the-same")
    found.at, found.place = then.at, then.place or found.place
    reminding.plan(ctx, found)
    _changed(ctx, found)


def place(ctx: Context, found: Meeting, words: str) -> None:
    """It is somewhere else."""
    _fixed(ctx, found)
    if not words or len(words) > PLACE:
        raise CommandError("meeting-place", number=found.id, most=PLACE)
    if words == found.place:
        raise CommandError("meeting-the-same")
    found.place = words
    _changed(ctx, found)


def places(ctx: Context, found: Meeting, words: str) -> None:
    """So many can come: who waited, and has a place now, hears so."""
    own(ctx, found)
    number = maybe_number(words.split(" ")[0]) if words else None
    if number is None or not 0 <= number <= _MOST:
        raise CommandError("meeting-places-how", number=found.id)
    here, _ = card.seats(ctx, found)
    found.places = number
    ctx.db.flush()
    moved_up(ctx, found, here, card.seats(ctx, found)[0])
    card.refresh(ctx, found)
    ctx.answer("meeting-done")


def cancel(ctx: Context, found: Meeting, words: str) -> None:
    """It is called off for all; where others come only once that is confirmed: somebody may mean himself alone."""
    own(ctx, found)
    others = [one for one in lookups.guests(ctx.db, found.id, Coming.YES) if one != ctx.member_id]
    if others and found.stage == Stage.FIXED and words.strip().casefold() not in everywhere("meeting-anyway"):
        line = f"meeting {found.id} cancel {ctx.answer_words.line('meeting-anyway')}"
        ctx.ask_for(line)
        choices = (
            Button(ctx.answer_words.line("meeting-cancel-all"), line),
            Button(ctx.answer_words.line("going-not-after-all"), f"going {found.id} no"),
        )
        ctx.answer("meeting-cancel-sure", {"number": found.id, "count": len(others)}, buttons=choices)
        return
    was = Stage(found.stage)
    ballot = ctx.db.get(Ballot, found.ballot_id) if found.ballot_id is not None else None
    if ballot is not None and ballot.state == Held.OPEN:
        outcome.withdraw(ctx, ballot)
    found.stage = Stage.CANCELLED.value
    _note(ctx, found)
    reminding.forget(ctx, found)
    _say(ctx, found, "meeting-called-off")
    if was is Stage.FIXED:
        card.refresh(ctx, found)
        _tell(ctx, found, CANCELLED)
        follow(ctx, found)


def _fixed(ctx: Context, found: Meeting) -> None:
    own(ctx, found)
    if found.stage != Stage.FIXED:
        raise CommandError("meeting-fix-first", number=found.id)


def _changed(ctx: Context, found: Meeting) -> None:
    _note(ctx, found)
    _say(ctx, found, "meeting-changed")
    card.refresh(ctx, found)
    _tell(ctx, found, CHANGED)


def _note(ctx: Context, found: Meeting) -> None:
    found.sequence += 1
    found.changed_at = ctx.now
    series.changed(ctx, found)
    events.put(ctx, found)
    ctx.db.flush()
    ctx.unit.leave_trace()


def _say(ctx: Context, found: Meeting, key: str) -> None:
    """In its room, with the file as it is now: calendars that fetch it do so too late."""
    room, words = ctx.room_by(found.room_id), ctx.words
    values: dict[str, Value] = {"title": ballots.sentence(found.title)}
    if found.at is not None:
        values["when"] = (when(words, found.at, zone_of(found)),)
    values["where"] = words.line("meeting-there", place=found.place) if found.place else ""
    there = Place(room, None, Sent(found.sent) if found.sent is not None else None)
    files = sending.along(ctx, found, room)
    ctx.say(there, words.rich(key, **values), purpose=about(found), files=files, calls=True)
    done(ctx, found)


def done(ctx: Context, found: Meeting) -> None:
    """Where nothing else answers a command, this does."""
    if ctx.room is not None and not ctx.room.can.native_commands and ctx.room.id == found.room_id:
        return
    if found.at is None or found.stage != Stage.FIXED:
        ctx.answer("meeting-done")
        return
    words = ctx.answer_words
    zone = ctx.zone_of(ctx.member) if ctx.alone else zone_of(found)
    there = words.line("meeting-there", place=found.place) if found.place else ""
    told: dict[str, Value] = {
        "title": ballots.sentence(found.title),
        "when": (when(words, found.at, zone),),
        "where": there,
    }
    ctx.answer("meeting-changed", told, purpose=about(found))


def _tell(ctx: Context, found: Meeting, kind: NudgeKind) -> None:
    here, waiting = card.seats(ctx, found)
    whom = [*here, *waiting, *lookups.guests(ctx.db, found.id, Coming.MAYBE)]
    nudge(ctx, kind, [(ctx.member_by(one), found.id) for one in whom if ctx.author is None or one != ctx.member_id])


@feature.on(MemberGone)
def left(ctx: Context, event: MemberGone) -> None:
    """Who has left the community leaves a place."""
    for found in lookups.coming(ctx.db, ctx.community.id):
        order = lookups.guests(ctx.db, found.id, Coming.YES)
        if found.stage == Stage.FIXED and found.places and event.member in order:
            before = [one for one in order if one == event.member or ctx.is_here_by(one)][: found.places]
            moved_up(ctx, found, before, card.seats(ctx, found)[0])
            card.refresh(ctx, found)
