"""The page of answers: all that was asked and answered, newest first or by words; and one question with its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from copbot.community.naming import name_for
from copbot.community.values import maybe_number
from copbot.features.knowledge import feature, history, lookups, notes
from copbot.features.knowledge.tables import AnswerBefore, AnswerWatch
from copbot.kit import audience, valued
from copbot.kit.context import Context
from copbot.kit.freshness import Aged, told
from copbot.kit.offers import SCORES
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.places import post_of
from copbot.kit.saying import again_with, short
from copbot.kit.valued import UNRATED, Value
from copbot.language.wording import Ago
from copbot.rooms.text import Text, shorten, text
from storage import questions, search, subjects
from storage.models import Post, PostKind, Question

_ROWS, _FOUND = 20, 60
_TITLE, _ANSWER, _WORDS = 120, 300, 100


@dataclass(frozen=True, slots=True)
class Row:
    """A question on the page, with the answer that stands for it, how old that is, and what it is about."""

    number: int
    title: str
    answer: str
    by: Text
    note: Text
    subjects: Sequence[str]


@dataclass(frozen=True, slots=True)
class Before:
    """What an answer read until it was changed."""

    ago: Text
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer on the page of its question."""

    by: Text
    text: Text
    taken: bool
    note: Text
    best: bool
    before: Sequence[Before]
    ours: bool
    """May the reader take out what it read before?"""


@feature.page(Page("answers"))
def answers(ctx: Context, query: Query) -> Shown:
    """The newest, those before one of them, or what fits the words that are looked for."""
    words = shorten(" ".join(query.get("words", "").split()), _WORDS)
    if words:
        fitting = _by_words(ctx, words)
        return {"rows": _rows(ctx, fitting[:_ROWS]), "words": words, "older": None, "newest": True}
    before = maybe_number(query.get("before"))
    from_here = ctx.db.get(Question, before) if before is not None else None
    ours = from_here is not None and from_here.community_id == ctx.community.id
    at = (from_here.at, from_here.id) if from_here is not None and ours else None
    found = lookups.answered(ctx.db, ctx.community.id, _hidden(ctx), _ROWS + 1, at)
    older = found[_ROWS - 1].id if len(found) > _ROWS else None
    return {"rows": _rows(ctx, found[:_ROWS]), "words": "", "older": older, "newest": at is None}


def _hidden(ctx: Context) -> set[int]:
    """The rooms of which the reader may not know what is said in them, and those in which the bot is no more."""
    seen = {room.id for room in ctx.rooms if audience.may_see(ctx, room.id)}
    return set(lookups.rooms(ctx.db, ctx.community.id)) - seen


def _by_words(ctx: Context, words: str) -> list[Question]:
    """What fits them best comes first."""
    found = search.find(ctx.db, ctx.community.id, words, ctx.community.settings.language, limit=_FOUND)
    hidden = _hidden(ctx)
    return [
        one
        for one in questions.these(ctx.db, [number for number, _ in found])
        if _is_shown(one) and one.room_id not in hidden
    ]


def _is_shown(question: Question) -> bool:
    """Has it an answer for others, and was it asked for everybody?"""
    asked = question.kind == PostKind.QUESTION and question.asked_of_id is None
    return asked and question.state in lookups.SHOWN and question.answers > 0


def _rows(ctx: Context, found: Sequence[Question]) -> list[Row]:
    """What the reader wants to see of these, by the score that it has."""
    asked = SCORES.ask(ctx, [one.id for one in found]) if found else []
    seen = [one for one in found if all(scores.of.get(one.id, UNRATED) >= scores.least for scores in asked)]
    best = {number: next(iter(values), None) for number, values in valued.answers(ctx, seen).items()}
    shown = [(one, value) for one in seen if (value := best[one.id]) is not None]
    words, about = ctx.answer_words, subjects.of(ctx.db, [one.id for one in seen])
    aged = told(ctx, words, [value.post for _, value in shown])
    return [_row(ctx, one, value, aged, about.get(one.id, ())) for one, value in shown]


def _row(ctx: Context, question: Question, value: Value, aged: Mapping[int, Aged], about: Sequence[str]) -> Row:
    words, post = ctx.answer_words, value.post
    key = "page-answers-accepted" if post.id == question.accepted_id else "page-answers-by"
    return Row(
        number=question.id,
        title=short(words, post_of(ctx, question), _TITLE),
        answer=short(words, post, _ANSWER),
        by=words.rich(key, name=name_for(ctx, ctx.member, ctx.member_by(post.author_id))),
        note=_note(ctx, post, aged),
        subjects=about,
    )


def _note(ctx: Context, post: Post, aged: Mapping[int, Aged]) -> Text:
    """How old the answer is, and how it stands: of a young one the former alone."""
    if post.id in aged:
        return aged[post.id].note
    return ctx.answer_words.rich("fresh-given", ago=Ago(post.at, ctx.now))


@feature.page(Page("answer", listed=False))
def answer(ctx: Context, query: Query) -> Shown:
    """One question with its answers, those first that are valued most, and what they read before."""
    number = maybe_number(query.get("number"))
    question = ctx.db.get(Question, number) if number is not None else None
    if question is None or question.community_id != ctx.community.id or not _is_shown(question):
        return None
    if not audience.may_see(ctx, question.room_id):
        return None
    asked = SCORES.ask(ctx, [question.id])
    if any(scores.of.get(question.id, UNRATED) < scores.least for scores in asked):
        return None
    words, post = ctx.answer_words, post_of(ctx, question)
    values = valued.answers(ctx, [question])[question.id]
    found = [value.post for value in values][:_ROWS]
    aged, before = told(ctx, words, found), lookups.before(ctx.db, [one.id for one in found])
    newest = notes.newer(ctx, found[0]) if found else None
    asker = name_for(ctx, ctx.member, ctx.member_by(question.asker_id))
    return {
        "number": question.id,
        "title": short(words, post, _TITLE),
        "text": again_with(words, post),
        "asked": words.rich("page-answer-asked", name=asker, ago=Ago(question.at, ctx.now)),
        "link": ctx.link(post, words.line("page-answer-there")),
        "subjects": subjects.of(ctx.db, [question.id]).get(question.id, ()),
        "answers": [_answer(ctx, question, one, aged, before, first=one is found[0]) for one in found],
        "newer": _newer(ctx, newest),
        "watched": ctx.db.get(AnswerWatch, (question.id, ctx.member_id)) is not None,
    }


def _answer(
    ctx: Context,
    question: Question,
    post: Post,
    aged: Mapping[int, Aged],
    before: Mapping[int, Sequence[AnswerBefore]],
    *,
    first: bool,
) -> Answer:
    words = ctx.answer_words
    older = [
        Before(words.rich("page-answer-until", ago=Ago(one.at, ctx.now)), one.text) for one in before.get(post.id, ())
    ]
    return Answer(
        by=words.rich("page-answers-by", name=name_for(ctx, ctx.member, ctx.member_by(post.author_id))),
        text=again_with(words, post),
        taken=post.id == question.accepted_id,
        note=_note(ctx, post, aged),
        best=first,
        before=older,
        ours=history.may_take_out(ctx, post),
    )


def _newer(ctx: Context, newest: Post | None) -> Text:
    """The newer answer: on top, in full."""
    if newest is None or not audience.may_see(ctx, newest.room_id):
        return ()
    words = ctx.answer_words
    name = name_for(ctx, ctx.member, ctx.member_by(newest.author_id))
    return text(
        words.rich("page-answer-newer", name=name, number=f"{newest.question_id}"), " ", again_with(words, newest)
    )
