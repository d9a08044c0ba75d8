"""Who comes to a meeting: by a button, a number, or in words; and who has a place, or waits for one."""

from __future__ import annotations

from copbot.features.meetings import card, feature, lookups, noting
from copbot.features.meetings.meant import PURPOSE, about, at_message, concerns, going_on
from copbot.features.meetings.nudging import MOVED_DOWN, MOVED_UP
from copbot.features.meetings.saying import when
from copbot.features.meetings.tables import Coming, Guest, Meeting, Stage
from copbot.hearing.coming import comes
from copbot.kit import ballots, votes
from copbot.kit.choosing import last_said
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted
from storage import ballots as kept
from storage.models import Ballot, Held

_ANSWER = Option("answer", Kind.WORD, choices=tuple(Coming))


@feature.command(Command("going", (Option("number", Kind.NUMBER), _ANSWER), listed=False))
def going(ctx: Context, call: Call) -> None:
    """What stands behind the buttons of a card."""
    answer(ctx, going_on(ctx, call.get("number", int)), Coming(call.get("answer", str) or ""))


@feature.on(MessagePosted, plain=False)
def in_words(ctx: Context, event: MessagePosted) -> None:
    """A yes, a maybe or a no in reply to what the bot said of a meeting, or privately right after it; or its notes."""
    if (event.reply_to is None and not event.private) or noting.replied(ctx, event):
        return
    if event.reply_to is not None:
        number = at_message(ctx, event.reply_to)
    else:
        said = last_said(ctx)
        number = purpose.read(said.purpose).about(PURPOSE) if said is not None else None
    meeting = ctx.db.get(Meeting, number) if number is not None else None
    says = comes(event.text) if meeting is not None else None
    if meeting is None or says is None or meeting.stage != Stage.FIXED or not concerns(ctx, meeting, ctx.member):
        return
    ctx.taken = True
    try:
        answer(ctx, going_on(ctx, meeting.id), Coming(says))
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)


def answer(ctx: Context, meeting: Meeting, coming: Coming) -> None:
    """The author of the event comes, perhaps, or does not. While it is asked when it suits: it never does, if not."""
    if meeting.stage == Stage.ASKED:
        _suits_never(ctx, meeting, coming)
        return
    here, _ = card.seats(ctx, meeting)
    person = ballots.person(ctx, ctx.member_id)
    found = next(filter(None, (ctx.db.get(Guest, (meeting.id, one)) for one in sorted(person))), None)
    turn = lookups.last_turn(ctx.db, meeting.id) + 1
    if found is None:
        found = Guest(
            meeting_id=meeting.id,
            member_id=ctx.member_id,
            community_id=meeting.community_id,
            coming=coming.value,
            turn=turn,
        )
        ctx.db.add(found)
    elif found.coming != coming:
        found.coming, found.turn = coming.value, turn
    ctx.db.flush()
    ctx.unit.leave_trace()
    now, waiting = card.seats(ctx, meeting)
    words = ctx.answer_words
    alone = ctx.alone or bool(ctx.press)
    zone = ctx.zone_of(ctx.member) if alone else ctx.zone
    told = {"title": ballots.sentence(meeting.title), "when": (when(words, meeting.at, zone),) if meeting.at else ""}
    if found.member_id in waiting:
        ctx.answer("going-waits", {**told, "place": waiting.index(found.member_id) + 1}, purpose=about(meeting))
    else:
        ctx.answer(f"going-noted-{coming}", told, purpose=about(meeting))
    moved_up(ctx, meeting, here, now)
    card.refresh(ctx, meeting)


def moved_up(ctx: Context, meeting: Meeting, before: list[int], now: list[int]) -> None:
    """Who has got a place that was another's, or is new, hears so; and whoever has none any more, and waits."""
    own = ctx.member_id if ctx.author is not None else None
    nudge(ctx, MOVED_UP, [(ctx.member_by(one), meeting.id) for one in now if one != own and one not in before])
    gone = [one for one in before if one != own and one not in now]
    nudge(ctx, MOVED_DOWN, [(ctx.member_by(one), meeting.id) for one in gone])


def _suits_never(ctx: Context, meeting: Meeting, coming: Coming) -> None:
    ballot = ctx.db.get(Ballot, meeting.ballot_id) if meeting.ballot_id is not None else None
    if ballot is None or ballot.state != Held.OPEN or coming is not Coming.NO:
        raise CommandError("meeting-not-fixed")
    seen = ballots.paper(ctx, ballot, ctx.member)
    if seen.refused:
        raise CommandError(seen.refused)
    count = len(kept.labels(ctx.db, ballot.id))
    ballots.vote(ctx, ballot, ctx.member, votes.Marks(f"{number}n" for number in range(1, count + 1)))
    ctx.answer("going-never", {"title": ballots.sentence(meeting.title)})
