"""`/propose`: a change of the goals or the rules is put before the room, with a thread to discuss it."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.naming import name_on
from copbot.features.charter import PROPOSAL, CharterSettings, Paper, Quiet, feature, lookups
from copbot.features.charter.papers import LONGEST
from copbot.features.charter.tables import Outcome, Proposal
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.offered import spoken
from copbot.language.wording import everywhere
from copbot.rooms.actions import Button, OpenThread, Sent
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import lines, shorten

_TITLE = 80
_BEFORE = timedelta(days=1)
"""So long before its end a vote that lacks votes is brought back to mind, or in its last third if it is shorter."""


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
        until=ctx.now + settings.vote_for,
    )
    told = words.rich(
        f"{paper}-proposed",
        name=name_on(ctx, ctx.member, ctx.room.platform),
        text=text,
        until=proposal.until.astimezone(ctx.zone),
        quorum=settings.quorum,
    )
    now = lookups.in_force(ctx.db, ctx.community.id, paper)
    if now is not None:
        told = lines([told, words.rich("proposed-in-place-of", text=now.text)])
    buttons = (Button("👍", f"ballot {proposal.id} for"), Button("👎", f"ballot {proposal.id} against"))
    proposal.sent = ctx.say(Place(ctx.room), told, buttons=buttons, purpose=Purpose(PROPOSAL, (proposal.id,)))
    ctx.db.add(proposal)
    ctx.memory(Quiet).communities.discard(ctx.community.id)
    if proposal.sent is not None:
        title = shorten(f"{words.line(f'charter-{paper}')}: {text}", _TITLE)
        ctx.act(OpenThread(room=ctx.room.key, message=Sent(proposal.sent), name=title), ctx.room)
    ctx.schedule("count", proposal.id, proposal.until)
    ctx.schedule("votes", proposal.id, proposal.until - min(_BEFORE, settings.vote_for / 3))
    if ctx.room.can.native_commands:
        ctx.answer("proposed")


def _withdraw(ctx: Context, proposal: Proposal | None) -> None:
    if proposal is None:
        raise CommandError("propose-none")
    if proposal.member_id != ctx.member_id and not ctx.decides:
        raise CommandError("propose-not-yours")
    proposal.outcome = Outcome.WITHDRAWN
    ctx.cancel("count", proposal.id)
    ctx.cancel("votes", proposal.id)
    ctx.answer("propose-withdrawn")
