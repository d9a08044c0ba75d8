"""Which meeting somebody means, whether it concerns him or her, and who may change it."""

from __future__ import annotations

from copbot.features.meetings import feature, lookups
from copbot.features.meetings.tables import Meeting, Stage
from copbot.kit import audience, ballots
from copbot.kit.ballots import FOR
from copbot.kit.commands import Call, CommandError
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.rooms import purpose
from copbot.rooms.purpose import BALLOT, Purpose
from storage.models import Ballot, Member

PURPOSE = "meeting"
"""That of what the bot says of a meeting; its number is the meeting's."""


def about(meeting: Meeting) -> Purpose:
    """What is said is about this meeting."""
    return Purpose(PURPOSE, (meeting.id,))


def concerns(ctx: Context, meeting: Meeting, member: Member) -> bool:
    """Is it a meeting for this member?"""
    if meeting.community_id != ctx.community.id or not ctx.is_here(member):
        return False
    return audience.concerns(ctx, meeting.room_id, member) if meeting.whole else _is_in(ctx, meeting, member)


def _is_in(ctx: Context, meeting: Meeting, member: Member) -> bool:
    return ctx.is_in(member, ctx.room_by(meeting.room_id))


def is_seen(ctx: Context, meeting: Meeting) -> bool:
    """May the author of the event see it where the event is?"""
    return concerns(ctx, meeting, ctx.member) and audience.is_for_here(ctx, meeting.room_id)


@FOR.by(feature)
def votes(ctx: Context, ballot: Ballot, member: Member) -> bool:
    """When it suits is asked of those whom the meeting concerns."""
    return ballot.feature != feature.name or not ballot.whole or audience.concerns(ctx, ballot.room_id, member)


def is_own(ctx: Context, meeting: Meeting) -> bool:
    """May the author of the event change it: as who has proposed it, or as a moderator where that was?"""
    mine = meeting.member_id in ballots.person(ctx, ctx.member_id)
    return mine or ctx.moderates_in({meeting.room_id})


def own(ctx: Context, meeting: Meeting) -> None:
    """Raises CommandError for who may not change it."""
    if not is_own(ctx, meeting):
        raise CommandError("meeting-not-yours")


def by_number(ctx: Context, number: int | None) -> Meeting:
    """The meeting of this number. Raises CommandError for none that concerns the author of the event."""
    found = ctx.db.get(Meeting, number) if number is not None else None
    if found is None or not is_seen(ctx, found):
        raise CommandError("meeting-none")
    return found


def going_on(ctx: Context, number: int | None) -> Meeting:
    """The same, of those that are not over or called off."""
    found = by_number(ctx, number)
    if found.stage == Stage.CANCELLED:
        raise CommandError("meeting-is-cancelled")
    if found.stage == Stage.HELD or (found.at is not None and found.at <= ctx.now):
        raise CommandError("meeting-over")
    return found


def meant(ctx: Context, call: Call) -> Meeting:
    """The meeting that a command names or replies to, else the only one that concerns its author here."""
    number = call.get("number", int)
    if number is None and call.message is not None:
        number = at_message(ctx, call.message)
    if number is not None:
        return by_number(ctx, number)
    found = [one for one in lookups.coming(ctx.db, ctx.community.id) if is_seen(ctx, one)]
    here = [one for one in found if ctx.room is not None and one.room_id == ctx.room.id] or found
    if len(here) != 1:
        raise CommandError("meeting-which" if here else "meeting-none")
    return here[0]


def at_message(ctx: Context, message: str) -> int | None:
    """The number of the meeting that this message of the bot's is about."""
    said = sent_here(ctx, message)
    why = purpose.read(said.purpose) if said is not None else purpose.NONE
    ballot = why.about(BALLOT)
    found = ctx.db.get(Ballot, ballot) if ballot is not None else None
    if found is not None:
        return found.subject if found.feature == feature.name else None
    return why.about(PURPOSE)
