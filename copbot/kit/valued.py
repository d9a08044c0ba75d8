"""Which answers are valued, and what that rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from copbot.kit.context import Context
from copbot.kit.freshness import CONFIRMED
from copbot.kit.offers import SCORES
from copbot.kit.worth import Signs, is_enough, worth
from storage import knowing, valued
from storage.knowing import Asked, Given
from storage.models import Post, Question
from storage.questions import is_wanting

G = TypeVar("G", bound=Given)

UNRATED = 1
"""The score of what nobody moderated."""
_NO_SIGNS = Signs()
_NOBODY: Set[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Value:
    """An answer with what shows that it is valued; `helped` are those, but for the asker, who found it helpful."""

    post: Post
    signs: Signs
    worth: float
    asker_thanked: bool
    helped: Set[int]

    @property
    def enough(self) -> bool:
        """Is it good enough to be shown to others who ask the same?"""
        return is_enough(self.signs)


def answers(ctx: Context, questions: Sequence[Question]) -> dict[int, list[Value]]:
    """The answers to each of these questions that the asker has not found wanting.

    The accepted one comes first, then what is worth most, and of that the oldest.
    """
    by_id = {question.id: question for question in questions}
    found: dict[int, list[Value]] = {number: [] for number in by_id}
    posts = valued.answers_to(ctx.db, list(by_id)) if by_id else ()
    for post, signs, age, asker_thanked, helped in _judged(ctx, by_id, posts):
        found[post.question_id].append(Value(post, signs, worth(signs, age), asker_thanked, helped))
    for values in found.values():
        values.sort(key=lambda value: (not value.signs.accepted, -value.worth, value.post.id))
    return found


def given(
    ctx: Context, questions: Sequence[int], *, accepted: bool = False
) -> dict[int, list[tuple[Given, Signs, float]]]:
    """The same without its words, of questions by their ids: who gave each and when, its signs, and what it is worth.

    With `accepted` only of those of which an answer was accepted. What has been changed of them in this transaction
    counts.
    """
    ctx.db.flush()
    by_id = knowing.asked(ctx.db, questions)
    if accepted:
        by_id = {number: question for number, question in by_id.items() if question.accepted_id is not None}
    found: dict[int, list[tuple[Given, Signs, float]]] = {number: [] for number in questions if number in by_id}
    posts: Sequence[Given] = knowing.given_to(ctx.db, by_id) if by_id else ()
    for post, signs, age, _, _ in _judged(ctx, by_id, posts):
        found[post.question_id].append((post, signs, worth(signs, age)))
    for values in found.values():
        values.sort(key=lambda one: (not one[1].accepted, -one[2], one[0].id))
    return found


def _judged(
    ctx: Context, by_id: Mapping[int, Asked], posts: Sequence[G]
) -> Iterator[tuple[G, Signs, timedelta, bool, Set[int]]]:
    """Those not found wanting, each with its signs and age, whether the asker thanked, and whom else it helped."""
    posts = [
        post
        for post in posts
        if not is_wanting(by_id[post.question_id], post) or post.id == by_id[post.question_id].accepted_id
    ]
    if not posts:
        return
    numbers = [post.id for post in posts]
    liked, thanked = valued.liked(ctx.db, numbers), valued.thanked(ctx.db, numbers)
    confirmed = CONFIRMED.ask(ctx, numbers)
    scores = {post: score for one in SCORES.ask(ctx, numbers) for post, score in one.of.items()}
    now = ctx.now
    for post in posts:
        question, thanks = by_id[post.question_id], thanked.get(post.id, {})
        accepted = post.id == question.accepted_id
        age = now - max([post.at, *thanks.values(), *(one[post.id] for one in confirmed if post.id in one)])
        if not (accepted or thanks or post.votes or post.id in liked or post.id in scores):
            # So it is with most answers.
            yield post, _NO_SIGNS, age, False, _NOBODY
            continue
        likes, others = liked.get(post.id, set()), thanks.keys() - {question.asker_id}
        # Others' thanks are a vote each; those of who asked tell more.
        signs = Signs(
            votes=post.votes + len(others - likes),
            thanks=len(thanks) - len(others),
            points=scores.get(post.id, UNRATED) - UNRATED,
            accepted=accepted,
        )
        helped = (likes | others) - {question.asker_id}
        yield post, signs, age, question.asker_id in thanks, helped
