"""`/meeting` and `/meetings`: what is to come, and what who has proposed a meeting can do about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from copbot.features.meetings import card, changing, feature, lookups, noting, sending
from copbot.features.meetings.changing import one_time
from copbot.features.meetings.fixing import settle, suits
from copbot.features.meetings.following import end
from copbot.features.meetings.going import answer
from copbot.features.meetings.meant import about, going_on, is_own, is_seen, meant, own
from copbot.features.meetings.proposing import add_time
from copbot.features.meetings.reading import MOST
from copbot.features.meetings.saying import proposed, when, zone_of
from copbot.features.meetings.tables import Coming, Meeting, MeetingTime, Stage
from copbot.kit import ballots, outcome
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.language.wording import Value, Wording, everywhere
from copbot.rooms.actions import Button
from copbot.rooms.purpose import VOTING, Purpose
from copbot.rooms.text import Text, lines
from storage.models import Ballot, Held

_SHOWN = 10
_ACTIONS = ("fix", "add", "move", "place", "places", "cancel", "end", "file", "notes", *Coming)


@feature.command(Command("meetings"))
def meetings(ctx: Context, call: Call) -> None:
    """What is to come, and what it is asked about."""
    found = [one for one in lookups.coming(ctx.db, ctx.community.id) if is_seen(ctx, one)][:_SHOWN]
    if not found:
        ctx.answer("meetings-none")
        return
    words = ctx.answer_words
    ctx.answer("lines", {"lines": lines([words.rich("meetings-head"), *(_row(ctx, one, words) for one in found)])})


def _row(ctx: Context, meeting: Meeting, words: Wording) -> Text:
    values: dict[str, Value] = {"number": meeting.id, "title": ballots.sentence(meeting.title)}
    if meeting.at is None:
        return words.rich("meetings-asked", **values)
    zone = ctx.zone_of(ctx.member) if ctx.alone else zone_of(meeting)
    return words.rich("meetings-fixed", **values, when=(when(words, meeting.at, zone),))


@feature.command(
    Command(
        "meeting",
        (
            Option("number", Kind.NUMBER, required=False),
            Option("action", Kind.WORD, required=False, choices=_ACTIONS, names="meeting-do"),
            Option("text", Kind.TEXT, required=False),
        ),
    )
)
def meeting(ctx: Context, call: Call) -> None:
    """What a meeting is; or what is done about it."""
    found, action, words = meant(ctx, call), call.get("action", str), call.get("text", str) or ""
    if action is None and words:
        raise CommandError("meeting-how", number=found.id)
    if action is None:
        show(ctx, found)
        return
    if action == "notes":
        noting.give(ctx, found, words)
        return
    going_on(ctx, found.id)
    if action in tuple(Coming):
        answer(ctx, found, Coming(action))
        return
    _DOES[action](ctx, found, words)


def show(ctx: Context, found: Meeting) -> None:
    """The meeting, by the reader's own clocks where only he or she sees it."""
    words, alone = ctx.answer_words, ctx.alone
    zone = ctx.zone_of(ctx.member) if alone else zone_of(found)
    rows = [card.told(ctx, found, words, zone, ctx.member if alone else None, ctx.platform)]
    rows += noting.told(ctx, found, words)
    shown = card.buttons(found, words)
    if found.stage == Stage.ASKED:
        times = lookups.times(ctx.db, found.id)
        rows += [proposed(words, one, zone) for one in times]
        shown = (Button(words.line("meeting-answer"), f"voting {found.ballot_id}"),) if _is_open(ctx, found) else ()
        if shown and ctx.room is None and not ctx.directory.platform_can(ctx.unit, ctx.platform).buttons:
            # Its number would be one of those before the times.
            shown = ()
            rows.append(words.rich("meeting-answer-how"))
    if found.stage in lookups.GOES_ON and is_own(ctx, found):
        rows.append(words.rich(f"meeting-own-{found.stage}", number=found.id))
    # Numbers written next are an answer, as they are shown here.
    votes = ctx.room is None and found.stage == Stage.ASKED and _is_open(ctx, found)
    why = Purpose(VOTING, (found.ballot_id or 0,)) if votes else about(found)
    ctx.answer("lines", {"lines": lines(rows)}, buttons=shown, purpose=why)


def _ballot(ctx: Context, found: Meeting) -> Ballot | None:
    return ctx.db.get(Ballot, found.ballot_id) if found.ballot_id is not None else None


def _is_open(ctx: Context, found: Meeting) -> bool:
    ballot = _ballot(ctx, found)
    return ballot is not None and ballot.state == Held.OPEN


def _fix(ctx: Context, found: Meeting, words: str) -> None:
    """It is at this one of the times."""
    own(ctx, found)
    if found.stage != Stage.ASKED:
        raise CommandError("meeting-fixed-already", number=found.id)
    number, _, more = words.strip().partition(" ")
    then = _named(ctx, found, number)
    if then.at <= ctx.now:
        raise CommandError("meet-past")
    if not suits(ctx, found, then.number) and more.strip().casefold() not in everywhere("meeting-anyway"):
        line = f"meeting {found.id} fix {then.number} {ctx.answer_words.line('meeting-anyway')}"
        ctx.ask_for(line)
        sure = Button(ctx.answer_words.line("meeting-fix-anyway"), line)
        ctx.answer("meeting-nobody-can", {"number": found.id, "time": then.number}, buttons=(sure,))
        return
    ballot = _ballot(ctx, found)
    place = outcome.place(ctx, ballot) if ballot is not None else Place(ctx.room_by(found.room_id))
    settle(ctx, found, then.number, place)
    changing.done(ctx, found)


def _named(ctx: Context, found: Meeting, number: str) -> MeetingTime:
    times = lookups.times(ctx.db, found.id)
    at = int(number) if number.isascii() and number.isdigit() and len(number) < 3 else 0
    if not 1 <= at <= len(times):
        raise CommandError("meeting-which-time", count=len(times), number=found.id)
    return times[at - 1]


def _add(ctx: Context, found: Meeting, words: str) -> None:
    """Anybody whom it concerns may propose another time."""
    ballot = _ballot(ctx, found)
    if found.stage != Stage.ASKED or ballot is None or ballot.state != Held.OPEN:
        raise CommandError("meeting-add-late")
    given = one_time(ctx, words, found)
    times = lookups.times(ctx.db, found.id)
    if len(times) >= MOST:
        raise CommandError("meet-many", most=MOST)
    if any(one.at == given.at for one in times):
        raise CommandError("meeting-add-twice")
    add_time(ctx, found, ballot, given)
    changing.done(ctx, found)


def _file(ctx: Context, found: Meeting, words: str) -> None:
    """The file for calendars, privately; in a room it has been said already."""
    if found.at is None:
        raise CommandError("meeting-not-fixed")
    made = sending.of(ctx, found, ctx.answer_words)
    if ctx.room is not None:
        ctx.tell(ctx.member, ctx.words_for(ctx.member).rich("meeting-file"), files=(made,))
    ctx.answer("meeting-file" if ctx.room is None else "press-privately", files=(made,) if ctx.room is None else ())


_DOES: Mapping[str, Callable[[Context, Meeting, str], None]] = {
    "fix": _fix,
    "add": _add,
    "file": _file,
    "move": changing.move,
    "place": changing.place,
    "places": changing.places,
    "cancel": changing.cancel,
    "end": end,
}
