"""The pages of a member's own questions: all of them, the open ones first; and one with its answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.community.naming import name_for
from copbot.community.people import is_somebody
from copbot.community.values import maybe_number
from copbot.features.qa import feature, life
from copbot.features.qa.offering import pick
from copbot.features.qa.tracking import link, title
from copbot.kit import reasons, valued
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.kit.places import post_of
from copbot.kit.saying import again_with
from copbot.language.wording import Ago, Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, text
from storage import anonymous, followers, questions
from storage.models import PostKind, Question, State

_ROWS = 20
"""So many questions of each kind stand on a page."""
_ANSWERS = 20
_OPEN = (State.OPEN, State.ANSWERED, State.STALE)
_OVER = (State.ACCEPTED, State.CLOSED, State.DUPLICATE)
_PARTS = {"open": _OPEN, "over": _OVER}


@dataclass(frozen=True, slots=True)
class Row:
    """A question on the page: what it asks, as a link, how it stands, and what its asker can do about it."""

    number: int
    title: Text
    state: Text
    where: Text
    ago: Text
    buttons: tuple[Button, ...]
    answers: int


@dataclass(frozen=True, slots=True)
class Part:
    """A table of questions; `older` is the number before which the next ones lie, if there are any."""

    name: str
    rows: Sequence[Row]
    older: int | None


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: whose, what it says, whether it is the one, and what makes it so."""

    by: Text
    text: Text
    said: Text
    """Who says what."""
    taken: bool
    buttons: tuple[Button, ...]


@feature.page(Page("questions"))
def own(ctx: Context, query: Query) -> Shown:
    """What the member has asked: what is open, then what is over; or the older ones of one of these."""
    part, before = query.get("part", ""), maybe_number(query.get("before"))
    names = (part,) if part in _PARTS else tuple(_PARTS)
    return {"parts": [_part(ctx, name, before if part in _PARTS else None) for name in names], "older": before}


@feature.page(Page("question", listed=False))
def one(ctx: Context, query: Query) -> Shown:
    """One of them, with its answers, those first that are valued most, those last that did not solve it."""
    number = maybe_number(query.get("number"))
    question = ctx.db.get(Question, number) if number is not None else None
    if question is None or question.asker_id not in _mine(ctx) or question.state not in (*_OPEN, *_OVER):
        return None
    if question.kind != PostKind.QUESTION:
        return None
    words, answers = ctx.answer_words, []
    valued_first = [value.post for value in valued.answers(ctx, [question])[question.id]]
    found = {post.id: post for post in (*valued_first, *questions.answers_to(ctx.db, question.id))}
    for post in list(found.values())[:_ANSWERS]:
        author, taken = name_for(ctx, ctx.member, ctx.member_by(post.author_id)), post.id == question.accepted_id
        can = question.state in life.TO_ACCEPT and not taken
        yes = (pick(words, "page-question-accept", question, post, author),) if can else ()
        by, said = words.rich("page-question-by", name=author), again_with(words, post)
        answers.append(Answer(by, said, text(by, " ", said), taken, yes))
    return {"row": _row(ctx, question, 0), "text": again_with(words, post_of(ctx, question)), "answers": answers}


def _mine(ctx: Context) -> set[int]:
    """The member, and whoever he or she was when asking without a name."""
    return {ctx.member.id, *anonymous.masks(ctx.db, [ctx.member.id])}


def _part(ctx: Context, name: str, before: int | None) -> Part:
    found = questions.own(ctx.db, _mine(ctx), _PARTS[name], _ROWS + 1, before=before)
    shown = found[:_ROWS]
    waiting = followers.counts(ctx.db, [one.id for one in shown])
    rows = [_row(ctx, question, waiting.get(question.id, 0)) for question in shown]
    return Part(name, rows, shown[-1].id if len(found) > _ROWS else None)


def _row(ctx: Context, question: Question, waiting: int) -> Row:
    words, state = ctx.answer_words, State(question.state)
    told = _state(words, question, state)
    if waiting:
        told = text(told, words.rich("waited-for", count=waiting))
    return Row(
        number=question.id,
        title=link(ctx, question, title(ctx, question, words)),
        state=told,
        where=_where(ctx, question),
        ago=words.rich("page-question-ago", ago=Ago(question.at, ctx.now)),
        buttons=_buttons(ctx, question, state),
        answers=question.answers,
    )


def _state(words: Wording, question: Question, state: State) -> Text:
    """How it stands; of what was closed, why."""
    if state != State.CLOSED or question.reason is None:
        return words.rich(f"page-question-{state}", count=question.answers)
    if question.reason == reasons.SOLVED:
        return words.rich("page-question-solved")
    if question.reason in reasons.NONE:
        return words.rich("page-question-none")
    return words.rich("page-question-closed-because", reason=question.reason)


def _where(ctx: Context, question: Question) -> Text:
    """In which room it was asked, or whom it was put to."""
    words, told = ctx.answer_words, text(ctx.room_by(question.room_id).name)
    if question.asked_of_id is not None:
        told = words.rich("page-question-to", name=name_for(ctx, ctx.member, ctx.member_by(question.asked_of_id)))
    return text(told, words.rich("page-question-unnamed")) if is_somebody(ctx.member_by(question.asker_id)) else told


def _buttons(ctx: Context, question: Question, state: State) -> tuple[Button, ...]:
    """What can be done at once; which of several answers is the one is chosen on its own page."""
    words = ctx.answer_words
    given = {
        "page-question-accept": ("accept", state == State.ANSWERED and question.answers == 1),
        "page-question-close": ("close", state in life.TO_CLOSE),
        "page-question-reopen": ("reopen", state in life.TO_REOPEN),
    }
    return tuple(Button(words.line(key), f"{name} {question.id}") for key, (name, can) in given.items() if can)
