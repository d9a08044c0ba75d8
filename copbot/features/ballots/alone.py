"""What a member votes on, shown to him or her alone: one ballot, or all that are open."""

from __future__ import annotations

from dataclasses import replace

from copbot.features.ballots import feature
from copbot.features.ballots.shown import show
from copbot.features.ballots.voting import named
from copbot.kit import ballots
from copbot.kit.ballots import Paper
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.invited import start_button
from copbot.kit.votes import BallotKind
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.enclosed import MOST_FILES, File
from copbot.rooms.purpose import VOTING, Purpose
from copbot.rooms.text import Text, lines, shorten
from storage.models import Ballot, Held

_MOST = 9
"""So many are shown at once."""
_LABEL = 60


_MORE = Option("more", Kind.WORD, required=False, choices=("more",))


@feature.command(Command("voting", (Option("number", Kind.NUMBER), _MORE), listed=False, aside=True))
def voting(ctx: Context, call: Call) -> None:
    """Show a ballot to who wants to vote on it, where nobody else sees it."""
    found = ctx.db.get(Ballot, call.get("number", int))
    if found is None or found.state != Held.OPEN or not ballots.concerns(ctx, found, ctx.member):
        raise CommandError("ballot-over")
    seen = ballots.paper(ctx, found, ctx.member)
    if seen.refused:
        raise CommandError(seen.refused)
    if found.anonymous and seen.voted:
        raise CommandError("ballot-voted")
    seen = ballots.looked(ctx, seen, more=call.get("more", str) is not None)
    place, about, files = ctx.here(), Purpose(VOTING, (found.id,)), _pictures(seen)
    writing = _by_writing(found)
    if place is None or (place.room.can.ephemeral and not writing):
        words = ctx.answer_words
        told = paper(ctx, words, seen)
        if place is not None:
            show(ctx, found.id)
        ctx.answer("ballot-paper", {"text": told}, buttons=_choices(words, seen), files=files, purpose=about)
        return
    words, reached = ctx.words_for(ctx.member), ctx.reachable(ctx.member)
    pressed = bool(ctx.press) or place.room.can.native_commands
    ctx.tell(
        ctx.member,
        paper(ctx, words, seen),
        buttons=_choices(words, seen),
        fallback=None if pressed else place,
        instead=ctx.words.rich("ballot-write-first"),
        beside=start_button(place.room.can, ctx.words),
        files=files,
        purpose=about,
    )
    if pressed:
        ctx.answer("press-privately" if reached else "ballot-write-first")


def _by_writing(ballot: Ballot) -> bool:
    """Is it voted on in one written word? To press several times would leave traces of how much was chosen."""
    return ballot.anonymous and ballot.kind in (BallotKind.APPROVAL, BallotKind.DATES)


def paper(ctx: Context, words: Wording, seen: Paper) -> Text:
    """What the member reads before voting."""
    found, told = seen.ballot, []
    told.append(
        words.rich(
            "ballot-about", title=ballots.sentence(found.title), until=found.until.astimezone(ctx.zone_of(ctx.member))
        )
    )
    if found.apart:
        told += _entries(words, seen)
    elif _by_writing(found):
        for place, option in enumerate(seen.shown, 1):
            told.append(words.rich("ballot-option", number=place, label=seen.labels[option - 1]))
        told.append(words.rich(f"ballot-how-{found.kind}", count=len(seen.labels)))
    elif found.kind == BallotKind.SCALE and any(seen.labels):
        told.append(ballots.ends(words, seen.labels))
    elif found.kind == BallotKind.DATES:
        told.append(words.rich("ballot-dates"))
    elif found.kind == BallotKind.APPROVAL:
        told.append(words.rich("ballot-several"))
    if found.anonymous:
        told.append(words.rich("ballot-final"))
    elif seen.marks:
        told.append(words.rich("ballot-own", choice=named(words, seen, seen.marks)))
    return lines(told)


def _entries(words: Wording, seen: Paper) -> list[Text]:
    """What can be chosen, in the order in which the member sees it, as far as it is new."""
    new = list(enumerate(seen.shown, 1))[seen.fresh :]
    told = [words.rich("ballot-entry", number=place, text=seen.entries[number].text) for place, number in new]
    how = "ballot-entries-how" if seen.shown else "ballot-entries-own"
    return [*told, words.rich(how)]


def _pictures(seen: Paper) -> tuple[File, ...]:
    """Those that are voted on, in the same order, each with its number in its name."""
    new = [(place, seen.entries.get(number)) for place, number in enumerate(seen.shown, 1) if place > seen.fresh]
    found = [(place, one.file) for place, one in new if one is not None]
    return tuple(replace(one, name=f"{place}-{one.name}") for place, one in found if one is not None)[:MOST_FILES]


def _choices(words: Wording, seen: Paper) -> tuple[Button, ...]:
    """The buttons under it; where one votes by writing there are none."""
    if _by_writing(seen.ballot):
        return ()
    found = ballots.choices(seen.ballot, seen.labels, seen.shown, seen.marks)
    if seen.more:
        found = (*found, Button(words.line("ballot-more"), f"voting {seen.ballot.id} more"))
    back = Button(words.line("ballot-take-back"), f"ballot {seen.ballot.id} none")
    return (*found, back) if seen.voted else found


@feature.command(Command("votes", aside=True))
def open_now(ctx: Context, call: Call) -> None:
    """What the member may vote on now."""
    found = ballots.open_for(ctx, ctx.member)[:_MOST]
    words = ctx.answer_words
    if not found:
        ctx.answer("votes-none")
        return
    rows = [
        words.rich(
            "votes-row",
            title=shorten(one.ballot.title, 200),
            until=one.ballot.until.astimezone(ctx.zone_of(ctx.member)),
            voted="yes" if one.voted else "no",
        )
        for one in found
    ]
    told = lines([words.rich("votes-head", count=len(found)), *rows])
    offered = [one for one in found if not (one.ballot.anonymous and one.voted)]
    buttons = tuple(Button(shorten(one.ballot.title, _LABEL), f"voting {one.ballot.id}") for one in offered)
    ctx.answer("ballot-paper", {"text": told}, buttons=buttons, aloud="ballot-write-first")
