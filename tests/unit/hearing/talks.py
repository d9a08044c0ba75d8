"""Small made-up talks, heard by what is shipped."""

from __future__ import annotations

from functools import lru_cache

from copbot.hearing import weights
from copbot.hearing.room import Heard, Models, Room
from copbot.hearing.turns import Said


@lru_cache(maxsize=1)
def shipped() -> Models:
    """What is shipped."""
    return Models.of(weights.load())


def said(lines: str, gap: float = 60.0) -> list[Said]:
    """A message for each line "name: text", `gap` seconds apart; "…" in a line of its own lets 50 gaps pass."""
    found: list[Said] = []
    at = 0.0
    for line in lines.strip().splitlines():
        if line.strip() == "…":
            at += 50 * gap
            continue
        name, text = line.strip().split(": ", 1)
        found.append(Said(id=str(len(found)), author=f"@{name}", name=name, text=text, at=at))
        at += gap
    return found


def hear(lines: str, gap: float = 60.0) -> tuple[Room, list[Heard]]:
    """A room that heard the lines, and what was heard in each."""
    room = Room(shipped())
    return room, [room.hear(one) for one in said(lines, gap)]


def taken(lines: str, question: int, gap: float = 60.0) -> float:
    """How probable it is in the end that somebody took up the question of that line."""
    room, _ = hear(lines, gap)
    return room.asked[str(question)].taken
