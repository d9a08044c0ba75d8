"""A vote in plain words, to the bot alone or in reply: what answers a ballot that is secret goes to nobody else."""

from __future__ import annotations

from copbot.features.ballots import feature
from copbot.features.ballots.shown import last_shown
from copbot.features.ballots.voting import cast
from copbot.kit import ballots, votes
from copbot.kit.ballots import Paper
from copbot.kit.choosing import last_said, last_vote
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.places import sent_here
from copbot.kit.votes import BallotKind, Marks
from copbot.patterns import expression
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import BALLOT, VOTING, Purpose
from storage.models import Ballot, Held, Outbox

_NUMBERS = expression(r"\s*\d{1,2}(?:[\s,;&.?+]+(?:(?:and|en)\s+)?\d{1,2})*[\s.?!]*")
"""What is nothing but numbers is meant as a vote."""
_LONG = 80
"""What is longer is no vote; only of one that is secret, and not given yet, it is kept from the others all the same."""


@feature.on(MessagePosted, plain=False)
def written(ctx: Context, event: MessagePosted) -> None:
    """A plain private word is a vote if it reads like one, and the bot said last what there is to vote on.

    Is that secret, any word is taken for an attempt until the vote is given: nobody else is to read it.
    """
    if not event.private:
        if event.reply_to is not None and len(event.text) <= _LONG and not ballots.is_quiet(ctx):
            _replied(ctx, event.text, event.reply_to)
        return
    # Other things may have been said since a vote was shown; a number still is to that.
    number = _shown(sent_here(ctx, event.reply_to) if event.reply_to is not None else last_said(ctx))
    only_numbers = number is None and event.reply_to is None
    if only_numbers and any(sign.isdigit() for sign in event.text):
        number = _shown(last_vote(ctx))
    if number is None and event.reply_to is None:
        number = last_shown(ctx)
    found = ctx.db.get(Ballot, number) if number is not None else None
    if found is None or not ballots.concerns(ctx, found, ctx.member):
        return
    seen = ballots.paper(ctx, found, ctx.member)
    marks = votes.read(BallotKind(found.kind), len(seen.shown), event.text)
    waits = found.state == Held.OPEN and not (seen.voted and found.anonymous)
    if only_numbers and ((marks is None and in_words(ctx, seen, event.text) is None) or not waits):
        return
    marks = votes.seen_as(marks, seen.shown) if marks is not None else in_words(ctx, seen, event.text)
    secret = found.hidden and found.state == Held.OPEN and not seen.voted
    meant = len(event.text) <= _LONG and votes.looks_so(seen.labels if found.hidden else (), event.text)
    if marks is None and not meant and not secret:
        return
    ctx.taken = True
    about, how = Purpose(VOTING, (found.id,)), f"ballot-how-{found.kind}"
    if marks is None and found.hidden and waits:
        told = ctx.answer_words.rich(how, count=len(seen.labels))
        ctx.answer("ballot-unread", {"how": told}, purpose=about, refusal=True)
        return
    try:
        if not waits:
            raise CommandError("ballot-voted" if found.state == Held.OPEN else "ballot-over")
        if marks is None:
            raise CommandError(how, count=len(seen.labels))
        cast(ctx, seen, marks)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=about, refusal=True)


def _replied(ctx: Context, words: str, message: str) -> None:
    """A reply in the room to what puts something to the vote there: a vote if it is nothing but that."""
    said = sent_here(ctx, message)
    number = purpose.read(said.purpose).about(BALLOT) if said is not None else None
    found = ctx.db.get(Ballot, number) if number is not None else None
    if found is None or found.state != Held.OPEN or not ballots.concerns(ctx, found, ctx.member):
        return
    seen = ballots.paper(ctx, found, ctx.member)
    marks = votes.read(BallotKind(found.kind), len(seen.shown), words) or in_words(ctx, seen, words)
    if marks is None and not _NUMBERS.fullmatch(words):
        return
    ctx.taken = True
    try:
        if found.hidden:
            raise CommandError("ballot-alone")
        if marks is None:
            raise CommandError(f"ballot-how-{found.kind}", count=len(seen.labels))
        cast(ctx, seen, marks)
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)


def _shown(said: Outbox | None) -> int | None:
    """The ballot that this has shown."""
    return purpose.read(said.purpose).about(VOTING) if said is not None else None


def in_words(ctx: Context, seen: Paper, words: str) -> Marks | None:
    """The vote that names what is chosen; of dates that aren't named it says that they don't suit."""
    found, kind = votes.named(seen.labels, words), BallotKind(seen.ballot.kind)
    if found is None:
        told = next(filter(None, ballots.IN_WORDS.ask(ctx, seen.ballot, words)), None)
        return votes.read(kind, len(seen.labels), told) if told is not None else None
    if kind is BallotKind.SCALE and len(found) > 1:
        return None
    return votes.read(kind, len(seen.labels), " ".join(sorted(found)))
