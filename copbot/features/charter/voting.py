"""Votes on a proposal: by button, number or reaction, one for each member; counted when its time is over."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.charter import PROPOSAL, CharterSettings, Paper, Quiet, feature, lookups
from copbot.features.charter.adopting import adopt
from copbot.features.charter.tables import Ballot, Outcome, Proposal
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.language.emoji import bare
from copbot.rooms import purpose
from copbot.rooms.actions import Sent
from copbot.rooms.events import ReactionAdded, ReactionRemoved
from storage.models import Outbox

_VALUES = {"for": 1, "against": -1}
_THUMBS = {"👍": 1, "+1": 1, "👎": -1, "-1": -1}


@feature.command(
    Command(
        "ballot",
        (Option("number", Kind.NUMBER), Option("vote", Kind.WORD, choices=tuple(_VALUES))),
        listed=False,
    )
)
def ballot(ctx: Context, call: Call) -> None:
    """What stands behind the buttons; the last vote of a member counts."""
    proposal = ctx.db.get(Proposal, call.get("number", int))
    if proposal is None or proposal.community_id != ctx.community.id or proposal.outcome != Outcome.OPEN:
        raise CommandError("ballot-over")
    value = _VALUES[call.get("vote", str) or "for"]
    _vote(ctx, proposal, value)
    up, down = lookups.ballots(ctx.db, proposal.id)
    ctx.answer("ballot-for" if value > 0 else "ballot-against", {"up": up, "down": down})


@feature.on(ReactionAdded)
def thumb(ctx: Context, event: ReactionAdded) -> None:
    """👍 or 👎 on the proposal is a vote."""
    value = _THUMBS.get(bare(event.emoji))
    proposal = _proposal(ctx, event.message) if value else None
    if proposal is not None and value:
        _vote(ctx, proposal, value)


@feature.on(ReactionRemoved)
def no_thumb(ctx: Context, event: ReactionRemoved) -> None:
    """The vote is taken back."""
    value = _THUMBS.get(bare(event.emoji))
    proposal = _proposal(ctx, event.message) if value else None
    cast = ctx.db.get(Ballot, (proposal.id, ctx.member_id)) if proposal else None
    if cast is not None and cast.value == value:
        ctx.db.delete(cast)


def _proposal(ctx: Context, message: str) -> Proposal | None:
    quiet = ctx.memory(Quiet).communities
    if ctx.community.id in quiet:
        return None
    if not any(lookups.open_proposal(ctx.db, ctx.community.id, paper) for paper in Paper):
        quiet.add(ctx.community.id)
        return None
    sent = sent_here(ctx, message)
    number = purpose.read(sent.purpose).about(PROPOSAL) if sent else None
    found = ctx.db.get(Proposal, number) if number is not None else None
    here = found is not None and found.community_id == ctx.community.id and found.outcome == Outcome.OPEN
    return found if here else None


def _vote(ctx: Context, proposal: Proposal, value: int) -> None:
    cast = ctx.db.get(Ballot, (proposal.id, ctx.member_id))
    if cast is None:
        ctx.db.add(Ballot(proposal_id=proposal.id, member_id=ctx.member_id, community_id=ctx.community.id, value=value))
    else:
        cast.value = value
    ctx.db.flush()


def carried(up: int, down: int, quorum: int, majority: float) -> bool:
    """Is a proposal adopted with so many votes for and against it?"""
    return up + down >= quorum and up > majority * (up + down)


@feature.timer("count", about=Proposal)
def count(ctx: Context, numbers: Sequence[int]) -> None:
    """The time of these proposals is over."""
    settings = ctx.settings(CharterSettings)
    for number in numbers:
        proposal = ctx.db.get(Proposal, number)
        if proposal is None or proposal.outcome != Outcome.OPEN:
            continue
        up, down = lookups.ballots(ctx.db, number)
        won = carried(up, down, settings.quorum, settings.majority)
        proposal.outcome = Outcome.ADOPTED if won else Outcome.REJECTED
        key = "adopted" if won else "rejected" if up + down >= settings.quorum else "no-quorum"
        told = ctx.words.rich(f"proposal-{key}", up=up, down=down, quorum=settings.quorum)
        ctx.say(_place(ctx, proposal), told)
        if won:
            adopt(ctx, Paper(proposal.kind), proposal.text, proposal.member_id, proposal)


@feature.timer("votes", about=Proposal)
def remind(ctx: Context, numbers: Sequence[int]) -> None:
    """The time of these proposals is nearly over: those that lack votes are brought back to mind, once."""
    quorum = ctx.settings(CharterSettings).quorum
    for number in numbers:
        proposal = ctx.db.get(Proposal, number)
        if proposal is None or proposal.outcome != Outcome.OPEN:
            continue
        lacking = quorum - sum(lookups.ballots(ctx.db, number))
        if lacking > 0:
            until = proposal.until.astimezone(ctx.zone)
            ctx.say(_place(ctx, proposal), ctx.words.rich("proposal-lacks", count=lacking, until=until))


def _place(ctx: Context, proposal: Proposal) -> Place:
    """Where the proposal stands: in reply to it."""
    sent = ctx.db.get(Outbox, proposal.sent) if proposal.sent is not None else None
    return Place(ctx.room_by(proposal.room_id), None, Sent(sent.id) if sent else None)
