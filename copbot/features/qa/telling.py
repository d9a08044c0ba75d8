"""What is worth telling to everybody of questions: answers that were valued, and what still needs somebody."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime, timedelta

from copbot.community.naming import name_on
from copbot.community.people import is_somebody
from copbot.features.qa import feature, lookups
from copbot.kit.context import Context
from copbot.kit.freshness import CONFIRMED
from copbot.kit.news import GONE, IDEAS, NEWS, Kind, News
from copbot.kit.offers import SCORES
from copbot.kit.saying import short
from copbot.kit.tappable import the_person
from copbot.kit.valued import Value, answers
from copbot.rooms.text import Text
from storage import followers, questions
from storage.models import Member, Post, PostKind, Question, State

_TITLE, _ANSWER = 90, 220
"""So many characters of what was asked, and of what was answered."""
_LOOKED_AT = 40
_OPEN = 6
_RESTED = timedelta(days=14)
"""A question is worth asking again after so long."""
_AGED = timedelta(days=365)
_TOLD = (State.ANSWERED, State.ACCEPTED, State.CLOSED)


@NEWS.by(feature)
def news(ctx: Context, since: datetime) -> list[News]:
    """Answers that were accepted or found good, and open questions."""
    return [*_answers(ctx, since), *_open(ctx)]


def _answers(ctx: Context, since: datetime) -> Iterator[News]:
    for question, best in valued_since(ctx, since):
        yield _answer(ctx, question, best)


def valued_since(ctx: Context, since: datetime) -> Iterator[tuple[Question, Value]]:
    """What was answered since then, each with the best answer, if that is good enough to be told to everybody."""
    for question in lookups.answered_since(ctx.db, ctx.community.id, since, _LOOKED_AT):
        best = next(iter(answers(ctx, [question])[question.id]), None)
        if best is not None and best.enough and best.post.message is not None and _tells(ctx, question, best):
            yield question, best


def _answer(ctx: Context, question: Question, value: Value) -> News:
    words, post = ctx.words, value.post
    asked, author = ctx.db.get_one(Post, question.id), ctx.member_by(post.author_id)
    told = words.rich(
        "news-answer",
        title=ctx.link(asked, short(words, asked, _TITLE)),
        text=ctx.link(post, short(words, post, _ANSWER)),
        name=_named(ctx, author),
    )
    return News(
        Kind.ANSWER,
        ("post", post.id),
        told,
        post.at,
        people={question.asker_id, author.id, *value.helped},
        quoted=author.id,
        beside=question.asker_id,
        room=question.room_id,
        worth=value.worth,
    )


def _open(ctx: Context) -> Iterator[News]:
    """Those first that most wait for; the others as they were asked."""
    found = questions.open_questions(ctx.db, ctx.community.id, _OPEN)
    waiting = followers.counts(ctx.db, [question.id for question, *_ in found])
    for question, post, asker in found:
        if not question.detected and not is_somebody(asker) and post.message is not None:
            yield _asked(ctx, question, post, asker, waiting.get(question.id, 0))


def _asked(ctx: Context, question: Question, post: Post, asker: Member, waiting: int) -> News:
    key = "news-question-waiting" if waiting else "news-question"
    title = ctx.link(post, short(ctx.words, post, _TITLE))
    told = ctx.words.rich(key, title=title, name=_named(ctx, asker), number=f"{question.id}", count=waiting)
    return News(
        Kind.QUESTION,
        ("question", question.id),
        told,
        question.at,
        people={asker.id},
        quoted=asker.id,
        room=question.room_id,
        worth=float(waiting),
        fresh=False,
    )


def _named(ctx: Context, member: Member) -> Text:
    return (the_person(ctx, member, name_on(ctx, member, "")),)


def _tells(ctx: Context, question: Question, value: Value) -> bool:
    """May it be told to everybody? Not what was asked without a name, nor what somebody has left behind."""
    members = [ctx.db.get_one(Member, number) for number in (question.asker_id, value.post.author_id)]
    return all(not is_somebody(one) and not ctx.has_left(one) for one in members)


@GONE.by(feature)
def gone(ctx: Context, told: Collection[tuple[str, int]]) -> list[tuple[str, int]]:
    """Answers that are none any more or were rated down, and questions that nobody has to answer any more."""
    posts = {number for table, number in told if table == "post"}
    asked = {number for table, number in told if table == "question"}
    left = {post.id for post in standing(ctx, posts)}
    here = {one.id for one in questions.these(ctx.db, sorted(asked)) if one.state != State.DELETED}
    return [*(("post", one) for one in posts - left), *(("question", one) for one in asked - here)]


def standing(ctx: Context, posts: Iterable[int]) -> Iterator[Post]:
    """Those that still are answers to something that still stands, and not rated below what everybody sees."""
    found = [one for one in (ctx.db.get(Post, number) for number in sorted(posts)) if one is not None]
    scores = [one.of for one in SCORES.ask(ctx, [one.id for one in found])] if found else []
    for post in found:
        question = ctx.db.get(Question, post.question_id)
        low = any(of.get(post.id, 0) < ctx.community.settings.threshold for of in scores if post.id in of)
        if post.kind == PostKind.ANSWER and question is not None and question.state in _TOLD and not low:
            yield post


@IDEAS.by(feature)
def ideas(ctx: Context) -> list[Text]:
    """An old question worth asking again, and an answer that has aged."""
    made = []
    old = lookups.rested(ctx.db, ctx.community.id, ctx.now - _RESTED)
    if old is not None:
        post = ctx.db.get_one(Post, old.id)
        made.append(ctx.words.rich("idea-again", title=ctx.link(post, short(ctx.words, post, _TITLE))))
    aged = _aged(ctx)
    if aged is not None:
        post = ctx.db.get_one(Post, aged.id)
        title = ctx.link(post, short(ctx.words, post, _TITLE))
        made.append(ctx.words.rich("idea-aged", title=title, at=post.at.astimezone(ctx.zone)))
    return made


def _aged(ctx: Context) -> Question | None:
    """A question with an old answer that nobody has confirmed of late."""
    found = lookups.aged(ctx.db, ctx.community.id, ctx.now - _AGED, _LOOKED_AT)
    confirmed = CONFIRMED.ask(ctx, [one.accepted_id for one in found if one.accepted_id is not None]) if found else []
    lately = {post for one in confirmed for post, at in one.items() if at >= ctx.now - _AGED}
    return next((one for one in found if one.accepted_id not in lately), None)
