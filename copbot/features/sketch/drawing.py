"""A sketch as a picture, and in words for who can't see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session

from copbot.features.sketch import lookups
from copbot.features.sketch.geometry import Line, name_of, read
from copbot.features.sketch.marks import darkness
from copbot.features.sketch.tables import Sketch
from copbot.language.wording import Wording
from copbot.rooms.enclosed import Drawn, Stroke
from copbot.rooms.text import Text, plain

_DARKEST = 3
"""So many lines are told in words."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A line as it is seen: its number, where it runs, how dark it is, and how many have said something of it."""

    number: int
    member: int
    line: Line
    dark: int
    votes: int


def seen(db: Session, sketch: Sketch) -> list[Seen]:
    """The lines of a sketch, in the order in which they were drawn; those too that have disappeared."""
    votes = lookups.votes(db, sketch.id)
    return [
        Seen(
            one.id,
            one.member_id,
            read(one.points),
            round(darkness(votes.get(one.id, ()))),
            len(votes.get(one.id, ())),
        )
        for one in lookups.lines(db, sketch.id)
    ]


def picture(
    words: Wording, sketch: Sketch, lines: list[Seen], *, red: Mapping[int, str] | None = None, moves: bool = False
) -> Drawn:
    """The picture. Lines that are spoken of are `red`, by their numbers, with what stands beside them."""
    spoken_of = red or {}
    strokes = tuple(
        Stroke(one.line, one.dark, one.number in spoken_of, spoken_of.get(one.number, ""))
        for one in lines
        if one.dark or one.number in spoken_of
    )
    told = about(words, sketch, lines)
    return Drawn("replay.gif" if moves else "sketch.png", strokes, plain(told), told, moves)


def about(words: Wording, sketch: Sketch, lines: list[Seen]) -> Text:
    """What the picture shows: how many lines, and where the darkest run."""
    there = [one for one in lines if one.dark]
    darkest = sorted(there, key=lambda one: (-one.dark, one.number))[:_DARKEST]
    told = "; ".join(words.line("sketch-runs", **runs(one.line), dark=one.dark) for one in darkest)
    return words.rich("sketch-about", subject=sketch.subject, count=len(there), lines=told)


def runs(line: Line) -> dict[str, str]:
    """From which field to which a line runs, for a sentence."""
    return {"start": name_of(line[0]), "end": name_of(line[-1])}
