"""What is known of an answer is looked up, and changed: it was found, it holds, it holds no more."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import partial

from copbot.features.knowledge import KnowledgeSettings, ageing, feature, lookups
from copbot.features.knowledge.ageing import Stand
from copbot.features.knowledge.tables import Upkeep
from copbot.kit import valued
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.kit.found import AnswersFound
from copbot.kit.freshness import CONFIRMED
from copbot.kit.valued import Value
from storage import subjects
from storage.models import Post, PostKind, Question

_REASONS_AT_MOST = timedelta(hours=1)
"""So long after a doubt who knows is asked: by then it is said why."""
_OFTEN = timedelta(days=1)
"""What is found again so soon was found once."""


def answer(ctx: Context, number: int | None) -> Post | None:
    """The answer with this number, if it is one of the community's that others may see."""
    post = ctx.db.get(Post, number) if number is not None else None
    if post is None or post.community_id != ctx.community.id or post.kind != PostKind.ANSWER:
        return None
    question = ctx.db.get(Question, post.question_id)
    return post if question is not None and question.state in lookups.SHOWN else None


def answers_to(ctx: Context, number: int | None) -> list[Value]:
    """The answers to the question with this number, the one that stands for it first; none if others see none."""
    question = ctx.db.get(Question, number) if number is not None else None
    if question is None or question.community_id != ctx.community.id or question.state not in lookups.SHOWN:
        return []
    return valued.answers(ctx, [question])[question.id]


def best(ctx: Context, number: int | None) -> Post | None:
    """The answer that stands for the question with this number, if it is one whose answers others see."""
    return next((one.post for one in answers_to(ctx, number)), None)


def base(ctx: Context, post: Post) -> timedelta:
    """How long answers on the subjects of its question hold, as a rule."""
    return bases_of(ctx, [post])[post.id]


def bases_of(ctx: Context, posts: Sequence[Post]) -> dict[int, timedelta]:
    """The same of several answers, by their numbers."""
    usual = ctx.settings(KnowledgeSettings).checked_after
    days = lookups.days_of(ctx.db, ctx.community.id) if posts else {}
    about = subjects.of(ctx.db, [post.question_id for post in posts]) if days else {}
    return {post.id: lookups.shortest(days, about.get(post.question_id, ()), usual) for post in posts}


def is_old(ctx: Context, post: Post) -> bool:
    """Is the answer so old that its age is of interest?"""
    return ctx.now - post.at >= ctx.settings(KnowledgeSettings).shown_after


def kept(ctx: Context, post: Post) -> Upkeep:
    """What is known of this answer, from now on."""
    found = ctx.db.get(Upkeep, post.id)
    if found is None:
        due = post.at + ageing.interval(base(ctx, post), 1.0)
        found = Upkeep(post_id=post.id, community_id=ctx.community.id, due=due)
        ctx.db.add(found)
        ctx.db.flush()
    return found


def _due(post: Post, own: Upkeep, base: timedelta) -> datetime:
    """When it is to be looked over, by what is known now."""
    return (own.confirmed_at or post.at) + ageing.interval(base, own.factor)


def reckon(ctx: Context, post: Post, own: Upkeep) -> None:
    """When it is to be looked over is reckoned anew; who knows is asked then, if it was found again."""
    own.due = _due(post, own, base(ctx, post))
    ctx.db.flush()
    if own.found_at is not None and own.newer_id is None and not own.lapsed and own.begun is None:
        ctx.schedule("check", post.id, max(own.due, ctx.now))


def stand(own: Upkeep | None, post: Post, usual: datetime, now: datetime, *, doubted: bool) -> Stand:
    """How the answer stands; `usual` is when it would be due if nothing is known of it."""
    if own is None:
        return ageing.stands(post.at, None, usual, now, doubted=doubted, newer=False)
    return ageing.stands(post.at, own.confirmed_at, own.due, now, doubted=doubted, newer=own.newer_id is not None)


def confirm(ctx: Context, post: Post, question: int | None = None) -> None:
    """The answer still holds, as the author of the event says, who had asked this `question`."""
    own = kept(ctx, post)
    for one in lookups.doubts(ctx.db, [post.id]).get(post.id, ()):
        ctx.db.delete(one)
    if own.confirmed_at is None or ctx.now - own.confirmed_at > timedelta(days=1):
        # Several who say so on one day are one confirmation.
        own.factor = ageing.when_confirmed(base(ctx, post), own.factor)
        own.before_at = own.confirmed_at
    own.confirmed_at, own.for_id = ctx.now, question
    # What nobody finds from here on needs nobody to look it over.
    own.found_at, own.lapsed = None, False
    settle(ctx, post, own)
    reckon(ctx, post, own)


def doubted(ctx: Context, post: Post) -> None:
    """Somebody more says that it holds no more: who knows is asked soon."""
    own = kept(ctx, post)
    usual = base(ctx, post)
    own.factor = ageing.when_doubted(usual, own.factor)
    own.found_at = own.found_at or ctx.now
    own.due = min(_due(post, own, usual), ctx.now)
    own.lapsed = False
    ctx.db.flush()
    if own.begun is None and own.newer_id is None:
        ctx.schedule("check", post.id, ctx.now + _REASONS_AT_MOST)


def settle(ctx: Context, post: Post, own: Upkeep) -> None:
    """Nobody needs to be asked about it any more for now."""
    if own.begun is not None:
        for one in lookups.asked_about(ctx.db, post.id, own.begun):
            one.open = False
        own.begun = None
    ctx.db.flush()
    ctx.cancel("check", post.id)


@feature.on(AnswersFound)
def found(ctx: Context, event: AnswersFound) -> None:
    """What was found again is looked over when it is time; what is young needs nothing."""
    old = [post for post in map(partial(answer, ctx), event.posts) if post is not None and is_old(ctx, post)]
    numbers = [post.id for post in old]
    known, doubts = (lookups.kept(ctx.db, numbers), lookups.doubts(ctx.db, numbers)) if old else ({}, {})
    bases = bases_of(ctx, old)
    for post in old:
        own = known.get(post.id)
        if own is not None and own.found_at is not None and ctx.now - own.found_at < _OFTEN:
            continue
        if own is None:
            own = Upkeep(post_id=post.id, community_id=ctx.community.id, due=post.at)
            ctx.db.add(own)
        own.found_at = ctx.now
        own.due = _due(post, own, bases[post.id])
        if own.begun is None and not own.lapsed and own.newer_id is None and post.id not in doubts:
            ctx.schedule("check", post.id, max(own.due, ctx.now))


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """It is open again, so what was taken for its answer was none: that confirmed nothing."""
    for own in lookups.confirmed_for(ctx.db, ctx.community.id, event.question):
        post = ctx.db.get_one(Post, own.post_id)
        own.confirmed_at, own.before_at, own.for_id = own.before_at, None, None
        own.factor = ageing.when_taken_back(base(ctx, post), own.factor)
        reckon(ctx, post, own)


@CONFIRMED.by(feature)
def confirmed(ctx: Context, posts: Collection[int]) -> dict[int, datetime]:
    """When each was last confirmed: what holds is worth as much as if it were given then."""
    known = lookups.kept(ctx.db, posts)
    return {number: own.confirmed_at for number, own in known.items() if own.confirmed_at is not None}
