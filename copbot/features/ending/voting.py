"""The members are asked: go on, rest, or end. What comes of it is told in every room."""

from __future__ import annotations

from copbot.features.ending import EndingSettings, course, feature, signs
from copbot.features.ending.keeping import keep, row, say, state
from copbot.features.ending.machine import Choice, Phase, State, chosen, counted, needed
from copbot.kit import audience, ballots, outcome
from copbot.kit.ballots import Asked
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from copbot.kit.tappable import the_room
from copbot.kit.votes import BallotKind
from copbot.language.wording import Value, listed_everywhere
from copbot.rooms.actions import Button
from storage.models import Ballot


def put(ctx: Context, new: State) -> bool:
    """Put it to the vote; False if there is no room to do that in."""
    rooms = ctx.rooms
    if not rooms:
        return False
    room = next((one for one in rooms if audience.is_open(ctx, one)), rooms[0])
    settings, words = ctx.settings(EndingSettings), ctx.words
    until = ctx.now + settings.vote_for
    enough = needed(signs.active(ctx, signs.YEAR), settings.quorum)
    title = words.line("ending-title", name=ctx.community.title)
    asked = Asked(
        kind=BallotKind.APPROVAL,
        title=title,
        until=until,
        options=[words.line(f"ending-option-{one}") for one in Choice],
        subject=ctx.community.id,
        whole=True,
        anonymous=settings.anonymous,
        hidden=True,
        quorum=enough,
    )
    at = until.astimezone(ctx.zone)
    days = settings.notice.days
    quiet = "yes" if signs.hold(ctx) else "no"
    told = words.rich("ending-put", title=title, until=at, quorum=enough, days=days, quiet=quiet)
    ballot = ballots.put(ctx, asked, room, told)
    keep(ctx, new).ballot_id = ballot.id
    ctx.db.flush()
    elsewhere = words.rich("ending-put-elsewhere", title=title, room=(the_room(room),), until=at)
    for other in rooms:
        if other.id != room.id:
            ctx.say(Place(other), elsewhere, buttons=(Button(words.line("ballot-go"), f"voting {ballot.id}"),))
    return True


@ballots.IN_WORDS.by(feature)
def in_words(ctx: Context, ballot: Ballot, words: str) -> str:
    """ "Rest" and "go on" are votes, in every language."""
    if ballot.feature != feature.name:
        return ""
    said = words.casefold().strip(" .!")
    found = (place for place, one in enumerate(Choice, 1) if said in listed_everywhere(f"ending-said-{one}"))
    return f"{next(found, '')}"


@feature.on(BallotClosed)
def over(ctx: Context, event: BallotClosed) -> None:
    """The vote is over."""
    before = state(ctx)
    if event.feature != feature.name or before.phase is not Phase.BALLOT or row(ctx).ballot_id != event.ballot:
        return
    ballot = ctx.db.get_one(Ballot, event.ballot)
    result = outcome.result(ctx, ballot)
    counts = {one: result.votes(f"{place}") for place, one in enumerate(Choice, 1)}
    choice = chosen(counts, result.voters, ballot.quorum)
    new = counted(before, ctx.now, choice)
    due = ctx.now + ctx.settings(EndingSettings).notice
    values: dict[str, Value] = {"voters": result.voters, "quorum": ballot.quorum, "at": due.astimezone(ctx.zone)}
    values |= {one.value: count for one, count in counts.items()}
    if choice is None:
        say(ctx, "ending-few", values)
    else:
        stop = (Button(ctx.words.line("ending-do-stop"), "ending stop"),) if new.phase is Phase.NOTICE else ()
        say(ctx, f"ending-chosen-{choice}", values, buttons=stop)
    keep(ctx, new)
    if new.phase is Phase.NOTICE:
        course.announce(ctx)
