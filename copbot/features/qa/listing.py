"""`/open` and `/search`."""

from __future__ import annotations

from collections.abc import Mapping

from copbot.community.naming import name_on
from copbot.features.qa import QASettings, feature, together
from copbot.features.qa.on_subject import is_mine, mine, on_subject
from copbot.features.qa.resting import is_valued, rests_on, with_age
from copbot.features.qa.tracking import TITLE, link, title
from copbot.kit import audience, freshness
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.freshness import SHOWN, Aged
from copbot.kit.looking import first
from copbot.kit.offers import SCORES
from copbot.kit.saying import short, waited_for
from copbot.kit.valued import UNRATED, Value, answers
from copbot.kit.works import Searched
from copbot.kit.worth import rank
from copbot.language.wording import Ago, Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, shorten, text
from storage import followers, questions, search
from storage.models import Member, Question, State

_FOUND = 5
_ALL, _MINE, _ON = ("open-head", "open-none"), ("open-mine-head", "open-mine-none"), ("open-on-head", "open-on-none")
"""What is said above the open questions, and if there are none: of all, of the member's to answer, on a subject."""
_FINDABLE = (State.ANSWERED, State.ACCEPTED, State.CLOSED)


@feature.command(
    Command("open", (Option("page", Kind.NUMBER, required=False), Option("subject", Kind.TOPIC, required=False)))
)
def show_open(ctx: Context, call: Call) -> None:
    """The open questions, those first that most wait for: all, those on a subject, or the member's to answer.

    It is looked first whether they are still there.
    """
    _show_open(ctx, call)


def _show_open(ctx: Context, call: Call) -> None:
    size = ctx.settings(QASettings).page
    subject = shorten(call.get("subject", str) or "", TITLE)
    own = is_mine(subject)
    only = None if not subject else mine(ctx) if own else on_subject(ctx, subject)
    there = questions.open_rooms(ctx.db, ctx.community.id)
    hidden = set(there).difference(audience.seen(ctx, there))
    if only is not None and hidden:
        only = [one.id for one in questions.these(ctx.db, only) if one.room_id not in hidden]
    count = questions.count_open(ctx.db, ctx.community.id, but=hidden) if only is None else len(only)
    pages = max(1, -(-count // size))
    page = min(max(call.get("page", int) or 1, 1), pages)
    words = ctx.answer_words
    head, none = _ALL if only is None else _MINE if own else _ON
    if not count:
        ctx.answer(none, {"subject": subject})
        return
    found = questions.open_questions(ctx.db, ctx.community.id, size, (page - 1) * size, only=only, but=hidden)
    if first(ctx, [question for question, *_ in found], lambda later: _show_open(later, call)):
        return
    rows: list[Text] = [words.rich(head, count=count, subject=subject)]
    interest = followers.interest_in(ctx.db, [question.id for question, *_ in found])
    waiting = followers.counts(ctx.db, [question.id for question, *_ in found])
    for question, _, asker in found:
        row = _open_row(ctx, question, asker, waiting)
        others = interest.get(question.id, 0)
        rows.append(text(row, words.rich("open-row-interest", count=others)) if others else row)
    if pages > 1:
        rows.append(words.rich("open-page", page=f"{page}", pages=f"{pages}"))
    buttons = [Button(words.line("page-before"), f"open {page - 1} {subject}".strip())] if page > 1 else []
    buttons += [Button(words.line("page-next"), f"open {page + 1} {subject}".strip())] if page < pages else []
    ctx.answer("lines", {"lines": lines(rows)}, buttons=tuple(buttons))


@feature.command(Command("search", (Option("text", Kind.TEXT),), by_meaning=True))
def show_found(ctx: Context, call: Call) -> None:
    """Answered questions with these words, the best first; if there is none, open ones."""
    text = call.get("text", str) or ""
    if not text.strip():
        raise CommandError("command-missing")
    ctx.emit(Searched(ctx.member_id, text))
    _show_found(ctx, text)


def _show_found(ctx: Context, text: str) -> None:
    found = _found(ctx, text)
    if first(ctx, [question for question, _ in found], lambda later: _show_found(later, text)):
        return
    if not found:
        _show_open_about(ctx, text)
        return
    words = ctx.answer_words
    rows: list[Text] = [words.rich("search-head", count=len(found), text=shorten(text, TITLE))]
    waiting = followers.counts(ctx.db, [question.id for question, _ in found if question.state == State.ANSWERED])
    aged = freshness.aged(ctx, words, [value.post for _, value in found if value is not None])
    rows += [
        waited_for(words, _row(ctx, words, question, value, aged), waiting.get(question.id, 0))
        for question, value in found
    ]
    # What is said in reply may be about one of them.
    purpose = Purpose(SHOWN, tuple(value.post.id for _, value in found if value is not None))
    ctx.answer("lines", {"lines": lines(rows)}, purpose=purpose)


def _show_open_about(ctx: Context, text: str) -> None:
    """Nothing answered was found: what is open on that is better than nothing."""
    found, words = together.about(ctx, text, _FOUND), ctx.answer_words
    if first(ctx, found, lambda later: _show_found(later, text)):
        return
    if not found:
        ctx.answer("search-none", {"text": shorten(text, TITLE)})
        return
    rows: list[Text] = [words.rich("search-open", count=len(found), text=shorten(text, TITLE))]
    waiting = followers.counts(ctx.db, [question.id for question in found])
    rows += [_open_row(ctx, question, ctx.member_by(question.asker_id), waiting) for question in found]
    ctx.answer("lines", {"lines": lines(rows)})


def _open_row(ctx: Context, question: Question, asker: Member, waiting: Mapping[int, int]) -> Text:
    row = ctx.answer_words.rich(
        "open-row-mine" if asker.id == ctx.member.id else "open-row",
        number=f"{question.id}",
        title=link(ctx, question, title(ctx, question, ctx.answer_words)),
        name=name_on(ctx, asker, ctx.platform, ctx.answer_words),
        ago=Ago(question.at, ctx.now),
        room=ctx.room_by(question.room_id).name,
    )
    return waited_for(ctx.answer_words, row, waiting.get(question.id, 0))


def _row(ctx: Context, words: Wording, question: Question, value: Value | None, aged: Mapping[int, Aged]) -> Text:
    """The question, with the answer that stands for it, what that rests on, and how old it is."""
    number, about = f"{question.id}", link(ctx, question, title(ctx, question, ctx.answer_words))
    answer = short(words, value.post, 200) if value is not None else ""
    if value is None or not answer:
        return words.rich("search-row-bare", number=number, title=about)
    author, asker = (
        name_on(ctx, ctx.member_by(one), ctx.platform, words) for one in (value.post.author_id, question.asker_id)
    )
    row = words.rich("search-row", number=number, title=about, answer=answer, author=author)
    rests, age = rests_on(words, value, asker), aged.get(value.post.id)
    if is_valued(question, value, ctx.settings(QASettings).valued_after, ctx.now):
        rests = words.line("search-valued", rests=rests)
    return text(row, " – ", with_age(words, rests, age)) if rests or age is not None else row


def _found(ctx: Context, text: str) -> list[tuple[Question, Value | None]]:
    """What fits best, with the answers that stand for it, the most valued first; nothing that the member won't see."""
    found = dict(search.find(ctx.db, ctx.community.id, text, ctx.community.settings.language, limit=_FOUND * 2))
    least = ctx.settings(QASettings).meaning_from
    for number, likeness in ctx.near.items():
        if likeness >= least:
            found[number] = max(likeness, found.get(number, 0.0))
    found = dict(sorted(found.items(), key=lambda one: -one[1]))
    known = (one for one in questions.these(ctx.db, found) if one.state in _FINDABLE)
    fitting = audience.visible(ctx, known)
    asked = SCORES.ask(ctx, [question.id for question in fitting])
    seen = [one for one in fitting if all(scores.of.get(one.id, UNRATED) >= scores.least for scores in asked)][:_FOUND]
    valued = answers(ctx, seen)
    pairs = [(question, next(iter(valued[question.id]), None)) for question in seen]
    return sorted(pairs, key=lambda pair: -rank(found[pair[0].id], pair[1].worth if pair[1] else 0.0))
