"""`/ask`: a question by command, to everybody or to one member."""

from __future__ import annotations

from collections.abc import Mapping

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for
from copbot.features.qa import QASettings, asked_by, feature, person, together, twice
from copbot.features.qa.learning import correct, thresholds
from copbot.features.qa.pointing import pointed_to
from copbot.features.qa.publishing import publish
from copbot.features.qa.resting import rests_on, with_age
from copbot.features.qa.tables import Label
from copbot.features.qa.tracking import link, place_of, title, track
from copbot.kit import audience, freshness
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, split_options
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.found import AnswersFound
from copbot.kit.freshness import SIMILAR
from copbot.kit.looking import first
from copbot.kit.offers import NOT_FOR_QUESTIONS
from copbot.kit.places import post_of
from copbot.kit.saying import short
from copbot.kit.valued import Value, answers
from copbot.kit.worth import rank
from copbot.language.topics import split
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.content import has_words
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines
from storage import questions, search, subjects
from storage.models import Member, Question, State

OFFERED = 3
"""So many answers are offered at most."""
_STANDS = (State.ANSWERED, State.ACCEPTED)

_WHOM = Option("member", Kind.MEMBER, required=False)
_ABOUT = Option("subject", Kind.SUBJECT, required=False)
_TEXT = Option("text", Kind.TEXT, required=False, asked=True)
_FORM = (
    Field("title", "text", required=True),
    Field("details", "text", long=True),
    Field("tried", "text", long=True, said=True),
    Field("subject", "subject"),
)
_ASK = Command("ask", (_WHOM, _ABOUT, _TEXT), in_room=True, menu=True, by_meaning=True, form=_FORM)


@feature.command(_ASK)
def ask(ctx: Context, call: Call) -> None:
    """Put a question: it is in sight from now on. In reply to a message without a word: that one asks."""
    text = call.get("text", str) or ""
    if not text and "member" not in call.options and call.message is not None and ctx.room is not None:
        question = asked_by.put(ctx, ctx.room, call.message)
        if question is not None:
            _give_subjects(ctx, question, call)
            offer_similar(ctx, question, post_of(ctx, question).text)
        return
    if ctx.room is None or not has_words(text):
        raise CommandError("command-missing")
    asked_of = call.get("member", int)
    if asked_of is not None and asked_of == ctx.member_id:
        raise CommandError("ask-yourself")
    message = ctx.own_message
    before = twice.earlier(ctx, text) if asked_of is None else None
    if before is not None:
        twice.join(ctx, ctx.room, before, message)
        _give_subjects(ctx, before, call)
        twice.answer(ctx, before)
        if before.detected:
            # What was answered before is not pushed on plain talk; who asks by command is shown it.
            offer_similar(ctx, before, text)
        return
    question = track(ctx, ctx.room, text, message=message, thread=ctx.thread)
    _give_subjects(ctx, question, call)
    if asked_of is not None and person.put(ctx, question, ctx.member_by(asked_of)):
        return
    publish(ctx, ctx.room, question)
    show_like(ctx, question, text)


def rooms_to_ask_in(ctx: Context) -> list[RoomInfo]:
    """The rooms where the author is and where one asks: those of this platform first, those to show work in last."""
    sharing = ctx.settings(QASettings).sharing
    mine = [room for room in ctx.rooms if room.counts and ctx.is_in(ctx.member, room)]
    meant = [room for room in mine if not any(NOT_FOR_QUESTIONS.ask(ctx, room))]
    return sorted(meant, key=lambda room: (room.platform != ctx.platform, room.is_meant(sharing)))


def show_like(ctx: Context, question: Question, text: str) -> None:
    """Who asks is shown what is like it: what was answered before, and what others ask these days."""
    offer_similar(ctx, question, text)
    together.tell(ctx, question, text)


def _give_subjects(ctx: Context, question: Question, call: Call) -> None:
    about = call.get("subject", str)
    given = split(about.replace("#", ",")) if about else ()
    if given:
        subjects.give(ctx.db, ctx.community.id, question.id, given)


def words_of(rest: str) -> str:
    """What is asked by a command with these options."""
    try:
        return split_options(_ASK, rest).get("text", rest)
    except CommandError:
        return rest


def offer_similar(ctx: Context, question: Question, text: str) -> None:
    """Show the asker, privately, valued answers to similar questions, with what that rests on; at most three."""
    found = _similar(ctx, question, text)
    if not found or first(ctx, [other for other, _ in found], lambda later: _offer_again(later, question.id, text)):
        return
    asker = ctx.member_by(question.asker_id)
    reader = ctx.hears(asker)
    ctx.emit(AnswersFound(tuple(value.post.id for _, value in found)))
    (told, buttons), (aloud, beside) = (
        _offer(ctx, question, found, reader, words) for words in (ctx.words_for(reader), ctx.words)
    )
    place, purpose = place_of(ctx, question), Purpose(SIMILAR, (question.id, *(other.id for other, _ in found)))
    ctx.tell(
        asker,
        told,
        buttons=buttons,
        fallback=place,
        instead=aloud,
        beside=beside,
        question=question.id,
        purpose=purpose,
    )


def _offer(
    ctx: Context, question: Question, found: list[tuple[Question, Value]], reader: Member, words: Wording
) -> tuple[Text, tuple[Button, ...]]:
    """The answers in these words, with the buttons under them."""
    rows: list[Text] = [words.rich("similar-offer", count=len(found))]
    buttons, aged = [], freshness.told(ctx, words, [value.post for _, value in found], question.id)
    for number, (other, value) in enumerate(found, 1):
        rests = rests_on(words, value, name_for(ctx, reader, ctx.member_by(other.asker_id)))
        rows.append(
            words.rich(
                "similar-row",
                number=f"{number}",
                title=link(ctx, other, title(ctx, other, words)),
                answer=short(words, value.post, 200),
                rests=with_age(words, rests, aged.get(value.post.id)),
            )
        )
        buttons.append(Button(words.line("similar-yes", number=f"{number}"), f"duplicate {other.id} {question.id}"))
    buttons.append(Button(words.line("similar-no"), f"keepopen {question.id} asked"))
    buttons += [one for _, value in found if value.post.id in aged for one in aged[value.post.id].buttons]
    return lines(rows), tuple(buttons)


def like_enough(by_words: Mapping[int, float], by_meaning: Mapping[int, float], least: QASettings) -> dict[int, float]:
    """The questions that are like enough to what is asked, the likeliest first, each with its likeness."""
    found = {number: likeness for number, likeness in by_words.items() if likeness >= least.similar_from}
    for number, likeness in by_meaning.items():
        if likeness >= least.meaning_from:
            found[number] = max(likeness, found.get(number, 0.0))
    return dict(sorted(found.items(), key=lambda one: -one[1]))


def _similar(ctx: Context, question: Question, text: str) -> list[tuple[Question, Value]]:
    """Similar questions with the answer that stands for each, those first that are most similar and most valued."""
    alike = search.alike(ctx.db, ctx.community.id, text, ctx.community.settings.language)
    close = like_enough(dict(alike), ctx.near, thresholds(ctx))
    close.pop(question.id, None)
    asked = [
        other
        for other in questions.these(ctx.db, close)
        if other.state in _STANDS and audience.is_for_room(ctx, other.room_id, question.room_id)
    ]
    valued = answers(ctx, asked)
    found = [(other, value) for other in asked for value in valued[other.id][:1] if value.enough]
    ranked = sorted(found, key=lambda pair: -rank(close[pair[0].id], pair[1].worth))[:OFFERED]
    # What is likest is never left out, however old its answer.
    return ranked if not found or found[0] in ranked else [*ranked[:-1], found[0]]


def _offer_again(ctx: Context, number: int, text: str) -> None:
    question = ctx.db.get(Question, number)
    if question is not None and question.state == State.OPEN:
        offer_similar(ctx, question, text)


def keep(ctx: Context, question: Question | None) -> None:
    """What was offered did not help: the question stays as it is."""
    if question is not None and question.state == State.OPEN:
        if not pointed_to(ctx, question):
            correct(ctx, Label.NOT_ALIKE, question.id)
        ctx.answer("similar-kept")
    else:
        ctx.answer("accept-kept")
