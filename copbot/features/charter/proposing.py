"""`/propose`: a change of the goals or the rules is put before the room, with a thread to discuss it."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.community.naming import name_on
from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.features.charter.changes import changes
from copbot.features.charter.papers import LONGEST
from copbot.features.charter.tables import Outcome, Proposal
from copbot.kit import ballots, outcome
from copbot.kit.ballots import Asked
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.offered import spoken
from copbot.kit.votes import BallotKind
from copbot.language.wording import everywhere
from copbot.rooms.actions import OpenThread, Sent
from copbot.rooms.text import Text, lines, shorten
from storage.ballots import of_subject

_TITLE = 80
_CHANGES = 20
"""So many changes are shown one by one."""
_WHAT = Option("what", Kind.WORD, offers=spoken("charter", *Paper))
_FORM = (Field("text", "text", required=True, long=True),)


@feature.command(Command("propose", (_WHAT, Option("text", Kind.TEXT)), in_room=True, form=_FORM))
def propose(ctx: Context, call: Call) -> None:
    """Propose other goals or rules; with "withdraw" in the place of the text one's own proposal is taken back."""
    words = ctx.answer_words
    names = {name: paper for paper in Paper for name in (paper.value, *everywhere(f"charter-{paper}"))}
    what, text = (call.get("what", str) or "").casefold(), call.get("text", str) or ""
    if what not in names:
        choices = ", ".join(words.line(f"charter-{paper}") for paper in Paper)
        raise CommandError("command-choice", word=what[:40], choices=choices)
    before = lookups.open_proposal(ctx.db, ctx.community.id, names[what])
    if text.casefold() in everywhere("charter-withdraw"):
        _withdraw(ctx, before)
    elif before is not None:
        raise CommandError("propose-one-at-a-time")
    elif len(text) > LONGEST:
        raise CommandError("charter-length", most=LONGEST)
    else:
        _put(ctx, names[what], text)


def _put(ctx: Context, paper: Paper, text: str) -> None:
    if ctx.room is None:
        raise CommandError("command-in-room")
    settings, words = ctx.settings(CharterSettings), ctx.words
    proposal = Proposal(
        id=ctx.unit.new_id("proposal"),
        community_id=ctx.community.id,
        kind=paper,
        text=text,
        member_id=ctx.member_id,
        room_id=ctx.room.id,
        at=ctx.now,
    )
    told = words.rich(
        f"{paper}-proposed",
        name=name_on(ctx, ctx.member, ctx.room.platform),
        text=text,
        until=(ctx.now + settings.vote_for).astimezone(ctx.zone),
        quorum=settings.quorum,
    )
    title = shorten(f"{words.line(f'charter-{paper}')}: {text}", _TITLE)
    asked = Asked(
        kind=BallotKind.YES_NO,
        title=title,
        until=ctx.now + settings.vote_for,
        subject=proposal.id,
        whole=True,
        quorum=settings.quorum,
    )
    ctx.db.add(proposal)
    ballot = ballots.put(ctx, asked, ctx.room, lines([told, *_changes(ctx, paper, text)]))
    if ballot.sent is not None:
        ctx.act(OpenThread(room=ctx.room.key, message=Sent(ballot.sent), name=title), ctx.room)
    if ctx.room.can.native_commands:
        ctx.answer("proposed")


def _changes(ctx: Context, paper: Paper, text: str) -> Iterator[Text]:
    """What is in force, and what of it would read otherwise."""
    now = lookups.in_force(ctx.db, ctx.community.id, paper)
    if now is None:
        return
    yield ctx.words.rich("proposed-in-place-of", text=now.text)
    for one in changes(now.text, text)[:_CHANGES]:
        key = "proposed-changed" if one.before and one.after else "proposed-new" if one.after else "proposed-gone"
        yield ctx.words.rich(key, before=one.before, after=one.after)


def _withdraw(ctx: Context, proposal: Proposal | None) -> None:
    if proposal is None:
        raise CommandError("propose-none")
    if proposal.member_id != ctx.member_id and not ctx.decides:
        raise CommandError("propose-not-yours")
    proposal.outcome = Outcome.WITHDRAWN
    ballot = of_subject(ctx.db, ctx.community.id, feature.name, proposal.id)
    if ballot is not None:
        outcome.withdraw(ctx, ballot)
    ctx.answer("propose-withdrawn")
