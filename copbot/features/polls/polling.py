"""`/poll`: put something to the vote in a room, and end it before its time."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from copbot.community.naming import name_on
from copbot.features.polls import PollsSettings, feature
from copbot.features.polls.reading import ANONYMOUS, DATES, HIDDEN, LABEL, LONGEST, MOST, SCALE, UnreadableError, read
from copbot.kit import ballots, outcome
from copbot.kit.ballots import Asked
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.places import sent_here
from copbot.language.wording import everywhere
from copbot.rooms import purpose
from copbot.rooms.purpose import BALLOT
from storage import ballots as kept
from storage.models import Ballot, Held

_SHORTEST, _LONGEST = timedelta(minutes=10), timedelta(days=30)
_FORM = (Field("question", "text", required=True), Field("options", "text", long=True))


@cache
def _names() -> dict[str, str]:
    """The words that say how a poll is, in any language, each with what it means."""
    return {name: word for word in (DATES, SCALE, ANONYMOUS, HIDDEN) for name in (word, *everywhere(f"poll-{word}"))}


@feature.command(Command("poll", (Option("text", Kind.TEXT, required=False),), in_room=True, form=_FORM))
def poll(ctx: Context, call: Call) -> None:
    """Put it; "end" ends one's own, or, for a moderator, the one in this room; alone it tells how it is written."""
    text = call.get("text", str)
    if text is None:
        ctx.answer("poll-how")
        return
    first, _, rest = text.strip().partition(" ")
    if first.casefold() in everywhere("poll-end") and (not rest or rest.removeprefix("#").isdigit()):
        _end(ctx, call, rest.removeprefix("#"))
        return
    try:
        written = read(text, _names())
    except UnreadableError as error:
        raise CommandError(error.key, most=MOST, longest=LONGEST, label=LABEL) from None
    settings = ctx.settings(PollsSettings)
    lasts = written.lasts or settings.lasts
    if not _SHORTEST <= lasts <= _LONGEST:
        raise CommandError("poll-lasts")
    if kept.put_by(ctx.db, feature.name, ballots.person(ctx, ctx.member_id)):
        raise CommandError("poll-one-at-a-time")
    if ctx.room is None:
        raise CommandError("command-in-room")
    until = ctx.now + lasts
    name = name_on(ctx, ctx.member, ctx.room.platform)
    told = ctx.words.rich(
        "poll-put", name=name, title=ballots.sentence(written.title), until=until.astimezone(ctx.zone)
    )
    asked = Asked(
        kind=written.kind,
        title=written.title,
        until=until,
        options=written.options,
        anonymous=written.anonymous,
        hidden=written.hidden,
        least=settings.least if written.anonymous else 0,
    )
    ballots.put(ctx, asked, ctx.room, told)
    if ctx.room.can.native_commands:
        ctx.answer("poll-done")


def _end(ctx: Context, call: Call, number: str) -> None:
    """It is over from now on, with all that comes of that: nobody looks into one that goes on."""
    found = _meant(ctx, call, number)
    if found.member_id not in ballots.person(ctx, ctx.member_id) and not ctx.moderates_in({found.room_id}):
        raise CommandError("poll-not-yours")
    outcome.close(ctx, found)
    if ctx.room is not None and ctx.room.can.native_commands:
        ctx.answer("poll-ended")


def _meant(ctx: Context, call: Call, number: str) -> Ballot:
    """The poll that is named or replied to, else one's own, else the only one in the room."""
    here = [one for one in kept.open_ballots(ctx.db, ctx.community.id) if one.feature == feature.name]
    said = sent_here(ctx, call.message) if call.message is not None else None
    about = int(number[:15]) if number else purpose.read(said.purpose).about(BALLOT) if said is not None else None
    own = [one for one in here if one.member_id in ballots.person(ctx, ctx.member_id)]
    room = [one for one in here if ctx.room is not None and one.room_id == ctx.room.id]
    if about is not None:
        own, room = [one for one in here if one.id == about], []
    found = own or (room if len(room) == 1 else [])
    if not found or found[0].state != Held.OPEN:
        raise CommandError("poll-which" if room else "poll-none")
    return found[0]
