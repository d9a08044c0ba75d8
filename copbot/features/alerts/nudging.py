"""Putting open questions before members: only who wants it, when it suits, not too often, and never twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from copbot.community.naming import mention, name_for
from copbot.community.schedule import after_waking
from copbot.features.alerts import KIND, MODERATORS, AlertsSettings
from copbot.features.alerts.showing import linked, listed
from copbot.kit.attention import Free, free
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, Step
from copbot.kit.experts import experts
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, plain, text
from storage import queries
from storage.models import Member, Nudge, Post, PostKind, Question

_TAKES = 3
"""At most so many questions of one message can be taken by a button."""


@dataclass(frozen=True, slots=True)
class _Sort:
    """A sort of nudge: its kind, whom it goes to, and its sentences; that about what was shared ends in -shared."""

    kind: str
    step: Step
    one: str
    many: str


_TO_MEMBERS = _Sort(KIND, Step.MEMBER, "nudge-one", "nudge-many")
_TO_MODERATORS = _Sort(MODERATORS, Step.MODERATORS, "nudge-moderators", "nudge-moderators-many")


def members(ctx: Context, questions: list[Question]) -> None:
    """Put each question before some members who are likely to know; several for one member in one message."""
    settings = ctx.settings(AlertsSettings)
    given: dict[int, list[Question]] = {}
    for question in questions:
        asked = queries.nudged(ctx.db, question.id)
        left = settings.members - sum(not declined for declined in asked.values())
        post = ctx.db.get(Post, question.id)
        for number in experts(ctx, post.text if post else ""):
            if left <= 0:
                break
            if number in asked or number == question.asker_id:
                continue
            may = Free(True) if number in given else free(ctx, ctx.member_by(number), KIND, settings.per_day)
            if may.now:
                given.setdefault(number, []).append(question)
                left -= 1
            elif may.when is not None:
                _later(ctx, question, may.when)
    _give(ctx, _TO_MEMBERS, given)


def moderators(ctx: Context, questions: list[Question]) -> None:
    """Put the questions before every moderator."""
    per_day = ctx.settings(AlertsSettings).per_day
    given: dict[int, list[Question]] = {}
    rooms = {question.room_id: ctx.room_by(question.room_id) for question in questions}
    for member in ctx.moderators(rooms.values()):
        theirs = [q for q in questions if q.asker_id != member.id and ctx.db.get(Nudge, (q.id, member.id)) is None]
        may = free(ctx, member, MODERATORS, per_day)
        if may.now and theirs:
            given[member.id] = theirs
        elif may.when is not None:
            for question in theirs:
                _later(ctx, question, may.when)
    _give(ctx, _TO_MODERATORS, given)


def _later(ctx: Context, question: Question, when: datetime) -> None:
    settings = ctx.settings(AlertsSettings)
    # Nobody is nudged at midnight because a new day has begun.
    awake = after_waking(when, timedelta(), settings.waking, ctx.zone)
    ctx.schedule("again", question.id, awake, earliest=True)


def _give(ctx: Context, sort: _Sort, given: Mapping[int, list[Question]]) -> None:
    """Put the questions before the members; those whom the bot can't write to are named together in the room."""
    unreachable: dict[int, list[tuple[Member, Question]]] = {}
    for number, questions in given.items():
        member = ctx.member_by(number)
        if ctx.reachable(member):
            _nudge(ctx, sort, member, questions)
        else:
            for question in questions:
                unreachable.setdefault(question.room_id, []).append((member, question))
        for question in questions:
            ctx.db.add(Nudge(question_id=question.id, member_id=number, community_id=ctx.community.id, at=ctx.now))
    # Whoever is looked for next has to be known by then: a moderator may also be one who is likely to know.
    ctx.db.flush()
    for room_id, pairs in unreachable.items():
        _name_in_room(ctx, sort, room_id, pairs)


def _nudge(ctx: Context, sort: _Sort, member: Member, questions: list[Question]) -> None:
    words = ctx.words_for(member)
    first = questions[0]
    if len(questions) == 1:
        told = words.rich(
            f"{sort.one}-shared" if first.kind == PostKind.CONTRIBUTION else sort.one,
            name=name_for(ctx, member, ctx.member_by(first.asker_id)),
            room=ctx.room_by(first.room_id).name,
            title=linked(ctx, first),
            ago=ctx.now - first.at,
        )
    else:
        told = lines([words.rich(sort.many, count=len(questions)), *listed(ctx, words, questions, member)])
    post = ctx.db.get(Post, first.id)
    ctx.tell(
        member,
        told,
        buttons=_buttons(words, sort.kind, questions),
        fallback=Place(ctx.room_by(first.room_id), None, post.message if post else None),
        question=first.id if len(questions) == 1 else None,
    )
    ctx.emit(AlertGiven(sort.step, member.name, tuple(question.id for question in questions), plain(told)))


def takes(words: Wording, questions: list[Question]) -> tuple[Button, ...]:
    """The buttons by which somebody takes one of these."""
    if len(questions) == 1:
        return (Button(words.line("nudge-take"), f"take {questions[0].id}"),)
    labels = ((words.line("nudge-take-this", number=f"#{q.id}"), q.id) for q in questions[:_TAKES])
    return tuple(Button(label, f"take {number}") for label, number in labels)


def _buttons(words: Wording, kind: str, questions: list[Question]) -> tuple[Button, ...]:
    choices = [*takes(words, questions)]
    if len(questions) == 1:
        choices.append(Button(words.line("nudge-not-mine"), f"notmine {questions[0].id}"))
    later = Button(words.line("nudge-snooze"), f"postpone {' '.join(str(question.id) for question in questions)}")
    return (*choices, later, Button(words.line("nudge-no-more"), f"nudges {kind} off"))


def _name_in_room(ctx: Context, sort: _Sort, room_id: int, pairs: list[tuple[Member, Question]]) -> None:
    room = ctx.room_by(room_id)
    named = list({member.id: member for member, _ in pairs}.values())
    questions = list({question.id: question for _, question in pairs}.values())
    names: list[Text] = []
    for member in named:
        names.append(text(", " if names else "", mention(ctx, member, room)))
    shared = all(question.kind == PostKind.CONTRIBUTION for question in questions)
    head = ctx.words.rich(f"{sort.many}-shared" if shared else sort.many, count=len(questions))
    told = lines([text(*names, ": ", head), *listed(ctx, ctx.words, questions, room)])
    about = questions[0].id if len(questions) == 1 else None
    buttons = (*_buttons(ctx.words, sort.kind, questions), *ctx.invitation(named, room))
    ctx.say(Place(room), told, buttons=buttons, question=about)
    for member in named:
        theirs = tuple(question.id for other, question in pairs if other.id == member.id)
        ctx.emit(AlertGiven(sort.step, member.name, theirs, plain(told)))
