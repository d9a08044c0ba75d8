"""How old an answer is and whether it still holds: told by the feature that keeps that, to all that show answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from copbot.kit.context import Context
from copbot.kit.found import AnswersFound
from copbot.kit.offers import Offer
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, text
from storage.models import Post

SIMILAR = "similar"
"""For what earlier answers are shown to who asks: its numbers are the question's, and those of the earlier questions.
"""
SHOWN = "shown"
"""For what answers are shown again in a list, or one alone: its numbers are theirs, in their order."""


@dataclass(frozen=True, slots=True)
class Aged:
    """An answer as it is shown again: its age and state in words, and what can be pressed to say that it is untrue."""

    note: Text
    buttons: tuple[Button, ...] = ()


AGED: Offer[[Wording, Sequence[Post], int], Mapping[int, Aged]] = Offer()
"""Those of these answers, shown in this order to who asks the question of that number (0: to nobody in particular),
of which there is something to tell, by their numbers: what was given lately just holds."""
CONFIRMED: Offer[[Collection[int]], Mapping[int, datetime]] = Offer()
"""When each of these answers was last confirmed, of those that were."""
DOUBTED: Offer[[int, int, str], None] = Offer()
"""The author of the event says that the answer with that number holds no more, shown for the question of the next
number, and why, if that is told: it is noted, and answered."""
ANSWERS: Offer[[int, str], int] = Offer()
"""The author of the event answers the question with that number in these words, which are said where it was asked:
the number of the answer."""
SAYS_OF_ANSWER: Offer[[MessagePosted, int | None, Post | None, Purpose], bool] = Offer()
"""Does this message say whether an answer still holds, and nothing more? Then that is noted.

It is about the question of that number, in reply to that post, or to what the bot said for that purpose.
"""


def aged(ctx: Context, words: Wording, posts: Sequence[Post], about: int = 0) -> Mapping[int, Aged]:
    """What there is to tell of these answers, which are shown to somebody now: that they were found is told."""
    ctx.emit(AnswersFound(tuple(post.id for post in posts)))
    return told(ctx, words, posts, about)


def told(ctx: Context, words: Wording, posts: Sequence[Post], about: int = 0) -> Mapping[int, Aged]:
    """The same where nobody looks at them for the first time."""
    return (AGED.first(ctx, words, posts, about) if posts else None) or {}


def noted(row: Text, of: Aged | None) -> Text:
    """A row of a list with that behind it."""
    return text(row, " – ", of.note) if of is not None else row
