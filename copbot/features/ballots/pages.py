"""The page of what a member can vote on now: each vote is given there in one form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.features.ballots import feature
from copbot.features.ballots.voting import named
from copbot.kit import ballots, pages, votes
from copbot.kit.ballots import Entry, Paper
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query
from copbot.kit.votes import BallotKind
from copbot.kit.waits import WAITS, Waiting
from copbot.language.wording import Wording
from copbot.rooms.enclosed import Pictured
from copbot.rooms.text import Text

_MOST = 20
"""So many are shown, those first that end first."""


Marked = Sequence[tuple[str, str]]
"""Marks that can be chosen, each with what it is called."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands for an option: its words, and the number of its picture with what that shows, if there is one."""

    text: Text
    picture: int | None
    about: str


@dataclass(frozen=True, slots=True)
class Vote:
    """A ballot as a member sees it on the page."""

    number: int
    kind: str
    title: str
    until: Text
    notes: Sequence[Text]
    """What is to be known before one votes."""
    own: Text | None
    asked: Sequence[tuple[str, Marked, str]]
    """What is asked for: what it is called, what can be chosen, and what is chosen now. Of dates each by itself."""
    open: bool
    """The member can vote, or vote otherwise."""
    back: bool
    """The vote can be taken back."""
    entries: Sequence[Shown]
    """What can be chosen, where each sees it alone."""


@feature.page(Page("ballots"))
def open_ballots(ctx: Context, query: Query) -> pages.Shown:
    """What can be voted on now."""
    return {"votes": [_vote(ctx, one) for one in ballots.open_for(ctx, ctx.member)[:_MOST]]}


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """What the member has not voted on yet."""
    words, zone = ctx.answer_words, ctx.zone_of(ctx.member)
    return [
        Waiting(
            words.rich("page-ballots-waits", title=one.ballot.title, until=one.ballot.until.astimezone(zone)),
            page="ballots",
        )
        for one in ballots.waiting_for(ctx, ctx.member)[:_MOST]
    ]


def _vote(ctx: Context, seen: Paper) -> Vote:
    words, found = ctx.answer_words, seen.ballot
    until = found.until.astimezone(ctx.zone_of(ctx.member))
    return Vote(
        number=found.id,
        kind=found.kind,
        title=found.title,
        until=words.rich("page-ballots-until", until=until, room=ctx.room_by(found.room_id).name),
        notes=_notes(words, seen),
        own=words.rich("ballot-own", choice=named(words, seen, seen.marks)) if seen.marks else None,
        asked=_asked(words, seen),
        open=not (found.anonymous and seen.voted),
        back=seen.voted and not found.anonymous,
        entries=[_shown(seen.entries[number]) for number in seen.shown if number in seen.entries],
    )


def _shown(entry: Entry) -> Shown:
    file = entry.file
    number = file.content.picture if file is not None and isinstance(file.content, Pictured) else None
    return Shown(entry.text, number, file.about if file is not None else "")


def _notes(words: Wording, seen: Paper) -> list[Text]:
    found, told = seen.ballot, []
    if found.kind == BallotKind.SCALE and any(seen.labels):
        told.append(ballots.ends(words, seen.labels))
    if found.anonymous:
        told.append(words.rich("ballot-voted" if seen.voted else "ballot-final"))
    elif found.hidden:
        told.append(words.rich("ballot-hidden"))
    if found.least > 1:
        told.append(words.rich("ballot-least", count=found.least))
    return told


def _asked(words: Wording, seen: Paper) -> list[tuple[str, Marked, str]]:
    """In the order in which this member sees what can be chosen, as elsewhere."""
    kind, labels = seen.ballot.kind, seen.labels
    if kind == BallotKind.DATES:
        return [(labels[number - 1], *_suits(words, seen, number)) for number in seen.shown]
    if kind == BallotKind.YES_NO:
        labels = [words.line("page-ballots-yes"), words.line("page-ballots-no")]
    elif kind == BallotKind.SCALE:
        labels = [f"{number}" for number in seen.shown]
    choices = [(f"{number}", labels[number - 1]) for number in seen.shown]
    if kind == BallotKind.SCALE and not seen.marks:
        # Nothing is chosen before somebody has chosen it.
        choices.insert(0, ("", words.line("page-ballots-choose")))
    return [(words.line(f"page-ballots-{kind.replace('_', '-')}"), choices, " ".join(sorted(seen.marks)))]


def _suits(words: Wording, seen: Paper, number: int) -> tuple[Marked, str]:
    """How a date can suit; "no" until the member has said otherwise."""
    choices = [(f"{number}{suits}", words.line(f"page-ballots-{suits}")) for suits in reversed(votes.SUITS)]
    return choices, next((mark for mark, _ in choices if mark in seen.marks), f"{number}n")
