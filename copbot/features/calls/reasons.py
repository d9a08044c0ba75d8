"""Who is asked about a call, one after the other, and why it is this member."""

from __future__ import annotations

from dataclasses import dataclass

from copbot.kit.context import Context
from copbot.kit.experts import Proof, experts, in_turn, learned, own_word
from copbot.language import topics
from copbot.rooms.text import shorten
from storage.profiles import TopicKind

_TOPICS = 60


@dataclass(frozen=True, slots=True)
class Reason:
    """Why somebody is asked: he or she says to know (of these topics), answered what is like it, or answers much."""

    kind: str
    topics: str = ""


def candidates(ctx: Context, text: str) -> list[int]:
    """Who may know, most likely first, those later who were asked lately."""
    return list(in_turn(ctx, experts(ctx, text)))


def why(ctx: Context, member: int, text: str) -> Reason:
    """What tells that it may be for this member."""
    said = own_word(ctx, text, TopicKind.KNOWS, topics.within).get(member)
    if said:
        return Reason("says", shorten(", ".join(said), _TOPICS))
    return Reason("answered" if member in learned(ctx, text, Proof.ANY) else "often")
