"""A vote is given: by a button or a number, or in a command line."""

from __future__ import annotations

from copbot.community.values import maybe_number
from copbot.features.ballots import feature
from copbot.kit import ballots, outcome, votes
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.standing_alone import alone
from copbot.kit.votes import BallotKind, Marks
from copbot.language.wording import Value, Wording
from copbot.rooms.purpose import NONE, VOTING, Purpose
from copbot.rooms.text import shorten
from storage.models import Ballot, Held

_NUMBER = Option("number", Kind.NUMBER)
_NONE = "none"
_TOLD = 100
"""So much is said again of what somebody chose: it fits where only he or she sees it."""


@feature.command(Command("ballot", (_NUMBER, Option("vote", Kind.TEXT)), listed=False, pressed=Pressed.OWN))
def ballot(ctx: Context, call: Call) -> None:
    """What stands behind the buttons, and the web: a whole vote, "+3" for the button of an option, "none" for no vote.

    What is wrong in it is never said again: it might tell what somebody meant to choose without a name.
    """
    found, words = _open(ctx, call), call.get("vote", str) or ""
    # Where a vote with a name can be changed its buttons stay.
    ctx.undecided = not found.anonymous
    seen = ballots.paper(ctx, found, ctx.member)
    if found.anonymous and seen.voted:
        raise CommandError("ballot-voted")
    number = maybe_number(words.removeprefix("+")) if words.startswith("+") else None
    if number is not None and 0 < number <= ballots.size(found.kind, seen.labels) and not found.anonymous:
        change = votes.put if call.stands else votes.pressed
        marks: Marks | None = votes.beside(
            change(BallotKind(found.kind), seen.marks, number), number, alone(ctx, found)
        )
    elif words.casefold() == _NONE and not found.anonymous:
        marks = votes.NOTHING
    else:
        marks = votes.read(BallotKind(found.kind), ballots.size(found.kind, seen.labels), words)
    if marks is None:
        raise CommandError(f"ballot-how-{found.kind}", count=len(seen.labels))
    cast(ctx, seen, marks, told=not call.stands)
    if number is not None and ctx.room is None and found.kind in (BallotKind.APPROVAL, BallotKind.DATES):
        # Nobody else sees this button: it shows what was chosen.
        ctx.instead, ctx.undecided = (ballots.choice(found, seen.labels, number, marks),), False


def _open(ctx: Context, call: Call) -> Ballot:
    """The ballot that the command is about. Raises CommandError for one in which the member can't vote here, or now."""
    found = ctx.db.get(Ballot, call.get("number", int))
    if found is None or found.state != Held.OPEN or not ballots.concerns(ctx, found, ctx.member):
        raise CommandError("ballot-over")
    unseen = ctx.room is None or ctx.room.can.ephemeral or (ctx.press and not found.anonymous)
    if found.hidden and not unseen:
        raise CommandError("ballot-alone")
    return found


def cast(ctx: Context, seen: ballots.Paper, marks: Marks, *, told: bool = True) -> None:
    """The member votes so, and hears that it is noted. Raises CommandError for who can't."""
    if seen.refused:
        raise CommandError(seen.refused)
    if not seen.may(marks):
        raise CommandError("ballot-not-that")
    single = alone(ctx, seen.ballot)
    if len(marks) > 1 and f"{single}" in marks:
        raise CommandError("ballot-nothing-else", label=seen.labels[single - 1])
    if seen.ballot.anonymous:
        ballots.vote(ctx, seen.ballot, ctx.member, marks)
        ctx.answer("ballot-cast", purpose=_about(ctx, seen))
        return
    ballots.vote(ctx, seen.ballot, ctx.member, marks)
    if told:
        _noted(ctx, seen, marks)


def _noted(ctx: Context, seen: ballots.Paper, marks: Marks) -> None:
    """Say what is noted, and how it stands, where that is told before the end."""
    counts, about = outcome.so_far(ctx, seen.ballot), _about(ctx, seen)
    values: dict[str, Value] = {"choice": named(ctx.answer_words, seen, marks)}
    if counts is not None and seen.ballot.kind == BallotKind.YES_NO:
        values |= {"up": counts.get("1", 0), "down": counts.get("2", 0)}
        ctx.answer("ballot-noted-thumbs" if marks else "ballot-back-thumbs", values, purpose=about)
    elif counts is not None:
        values |= {"count": outcome.voters(ctx, seen.ballot)}
        ctx.answer("ballot-noted-count" if marks else "ballot-back", values, purpose=about)
    else:
        ctx.answer("ballot-noted" if marks else "ballot-back", values, purpose=about)


def _about(ctx: Context, seen: ballots.Paper) -> Purpose:
    """What is written next to the bot alone may be meant as another vote."""
    return Purpose(VOTING, (seen.ballot.id,)) if ctx.room is None else NONE


def named(words: Wording, seen: ballots.Paper, marks: Marks) -> str:
    """What somebody chose, in words."""
    if seen.ballot.kind == BallotKind.YES_NO:
        return "👍" if "1" in marks else "👎"
    if seen.ballot.kind == BallotKind.SCALE:
        return next(iter(marks), "")
    chosen = sorted(marks, key=votes.number_of)
    labels = {mark: seen.labels[votes.number_of(mark) - 1] for mark in chosen}
    if seen.ballot.kind == BallotKind.DATES:
        suits = {mark: words.line(f"ballot-suits-{mark[-1]}", label=labels[mark]) for mark in chosen}
        return shorten(", ".join(suits.values()), _TOLD)
    between = "; " if any("," in label for label in labels.values()) else ", "
    return shorten(between.join(labels.values()), _TOLD)
