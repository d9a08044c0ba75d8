"""`/library`: what is new, what has these words (with the answers that have them), and one item by its number."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.library import card, changing, exporting, feature, lookups, searching
from copbot.features.library.sight import Sight, sight
from copbot.features.library.tables import LibraryItem
from copbot.kit import freshness
from copbot.kit.commands import Call, Command, Kind, Option
from copbot.kit.context import Context
from copbot.kit.looking import first
from copbot.kit.offers import SCORES
from copbot.kit.places import post_of
from copbot.kit.saying import short
from copbot.kit.valued import UNRATED, Value, answers
from copbot.kit.works import Searched
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, shorten
from storage import questions, search
from storage.models import Question, State

_SHOWN, _ANSWERS = 5, 3
_TITLE = 80
_FINDABLE = (State.ANSWERED, State.ACCEPTED, State.CLOSED)


@feature.command(Command("library", (Option("text", Kind.TEXT, required=False),)))
def library(ctx: Context, call: Call) -> None:
    """Show what is new, find something, show one item; and what there is to say of one: `/library 3 subject soil`."""
    text = " ".join((call.get("text", str) or "").split())
    if not text:
        _newest(ctx)
        return
    if changing.said(ctx, text) or exporting.said(ctx, text):
        return
    ctx.emit(Searched(ctx.member_id, text))
    _search(ctx, text)


def _newest(ctx: Context) -> None:
    shown = lookups.listed(ctx.db, sight(ctx).where, _SHOWN + 1)
    if not shown:
        ctx.answer("library-empty")
        return
    words = ctx.answer_words
    rows = [words.rich("library-newest"), *card.rows(ctx, words, shown[:_SHOWN])]
    rows.append(words.rich("library-how-more" if len(shown) > _SHOWN else "library-how", number=f"{shown[0].id}"))
    ctx.answer("lines", {"lines": lines(rows)}, buttons=_buttons(ctx, shown[:_SHOWN]))


def _buttons(ctx: Context, shown: Sequence[LibraryItem]) -> tuple[Button, ...]:
    can = ctx.room.can if ctx.room is not None else ctx.directory.platform_can(ctx.unit, ctx.platform)
    if not can.buttons:
        # Where they would be numbered, the rows have numbers of their own.
        return ()
    return tuple(Button(shorten(one.title, 30), f"library {one.id}") for one in shown)


def items_like(ctx: Context, text: str, limit: int, seen: Sight) -> list[LibraryItem]:
    """The items with most of these words, the best first, of those that are seen."""
    language = ctx.community.settings.language
    numbers = [number for number, _ in searching.find(ctx.db, ctx.community.id, text, language, limit * 8)]
    return [one for one in lookups.these(ctx.db, numbers) if seen.sees(one)][:limit]


def answers_like(ctx: Context, text: str, limit: int, seen: Sight) -> list[tuple[Question, Value | None]]:
    """The answered questions with most of these words, with the answer that stands for each."""
    language = ctx.community.settings.language
    near = [one for one, _ in search.find(ctx.db, ctx.community.id, text, language, limit=limit * 4)]
    fitting = [one for one in questions.these(ctx.db, near) if one.state in _FINDABLE and seen.hears(one.room_id)]
    asked = SCORES.ask(ctx, [one.id for one in fitting])
    fit = [one for one in fitting if all(scores.of.get(one.id, UNRATED) >= scores.least for scores in asked)]
    valued = answers(ctx, fit[:limit])
    return [(one, next(iter(valued[one.id]), None)) for one in fit[:limit]]


def _search(ctx: Context, text: str) -> None:
    seen = sight(ctx)
    shown = items_like(ctx, text, _SHOWN, seen)
    kept = {one.post_id for one in shown}
    answered = [
        (question, value)
        for question, value in answers_like(ctx, text, _ANSWERS, seen)
        if value is not None and value.post.id not in kept
    ]
    if first(ctx, [question for question, _ in answered], lambda later: _search(later, text)):
        return
    words = ctx.answer_words
    if not shown and not answered:
        ctx.answer("library-none", {"text": shorten(text, _TITLE)})
        return
    rows: list[Text] = [words.rich("library-found", text=shorten(text, _TITLE), count=len(shown))] if shown else []
    rows += card.rows(ctx, words, shown)
    if answered:
        rows.append(words.rich("library-answers", count=len(answered), text=shorten(text, _TITLE)))
        aged = freshness.aged(ctx, words, [value.post for _, value in answered])
        rows += [
            freshness.noted(answer_row(ctx, words, question, value), aged.get(value.post.id))
            for question, value in answered
        ]
    if shown:
        rows.append(words.rich("library-how", number=f"{shown[0].id}"))
    ctx.answer("lines", {"lines": lines(rows)}, buttons=_buttons(ctx, shown))


def answer_row(ctx: Context, words: Wording, question: Question, value: Value) -> Text:
    """A question with its answer, on a line."""
    post = post_of(ctx, question)
    title = ctx.link(post, short(words, post, _TITLE))
    author = card.name(ctx, value.post.author_id)
    return words.rich("library-answer", title=title, answer=short(words, value.post, 160), author=author)
