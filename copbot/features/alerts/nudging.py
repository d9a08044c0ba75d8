"""Putting open questions before a member: only who wants it, when it suits, not too often, and never twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from copbot.actions import Button
from copbot.context import Context, Place
from copbot.domain import AlertGiven, Step
from copbot.experts import experts
from copbot.features.alerts.base import KIND, MODERATORS, AlertsSettings
from copbot.features.alerts.ladder import quiet_until
from copbot.features.alerts.showing import linked, listed
from copbot.text import Span, Text, lines, plain, text
from storage import queries
from storage.models import Member, Nudge, Post, Question

_TAKES = 3
"""At most so many questions of one message can be taken by a button."""


@dataclass(frozen=True, slots=True)
class Free:
    """May a member be nudged now? If not, `when` that changes; None: never."""

    now: bool
    when: datetime | None = None


def free(ctx: Context, member: Member, kind: str) -> Free:
    """May the member be nudged now?"""
    if not ctx.wants(member, kind):
        return Free(False)
    zone = ctx.zone_of(member)
    if member.snoozed_until is not None and member.snoozed_until > ctx.now:
        return Free(False, member.snoozed_until)
    quiet = quiet_until(ctx.now, member.quiet_from, member.quiet_to, zone)
    if quiet is not None:
        return Free(False, quiet)
    today = datetime.combine(ctx.now.astimezone(zone).date(), time(), zone)
    if queries.nudges_since(ctx.db, member.id, today) >= ctx.settings(AlertsSettings).per_day:
        return Free(False, today + timedelta(days=1))
    return Free(True)


def members(ctx: Context, questions: list[Question]) -> None:
    """Put each question before some members who are likely to know; several for one member in one message."""
    settings = ctx.settings(AlertsSettings)
    given: dict[int, list[Question]] = {}
    for question in questions:
        asked = queries.nudged(ctx.db, question.id)
        left = settings.members - sum(not _declined(ctx, question, member) for member in asked)
        later: list[datetime] = []
        post = ctx.db.get(Post, question.id)
        for number in experts(ctx, post.text if post else ""):
            if left <= 0:
                break
            if number in asked or number == question.asker_id:
                continue
            may = Free(True) if number in given else free(ctx, ctx.member_by(number), KIND)
            if may.now:
                given.setdefault(number, []).append(question)
                left -= 1
            elif may.when is not None:
                later.append(may.when)
        if left > 0 and later:
            ctx.schedule("again", question.id, min(later))
    for number, theirs in given.items():
        _nudge(ctx, ctx.member_by(number), theirs, KIND, "nudge-one", "nudge-many")


def moderators(ctx: Context, questions: list[Question]) -> None:
    """Tell the moderators; those whom the bot can't write to are named together in the room, once."""
    unreachable: dict[int, list[tuple[Member, Question]]] = {}
    for member in queries.moderators(ctx.db, ctx.community.id):
        theirs = [q for q in questions if q.asker_id != member.id and ctx.db.get(Nudge, (q.id, member.id)) is None]
        may = free(ctx, member, MODERATORS)
        if not theirs or (not may.now and may.when is None):
            continue
        if not may.now and may.when is not None:
            for question in theirs:
                ctx.schedule("again", question.id, may.when)
        elif ctx.reachable(member):
            _nudge(ctx, member, theirs, MODERATORS, "nudge-moderators", "nudge-moderators-many")
        else:
            for question in theirs:
                unreachable.setdefault(question.room_id, []).append((member, question))
    for room_id, pairs in unreachable.items():
        _name_in_room(ctx, room_id, pairs)


def _declined(ctx: Context, question: Question, member: int) -> bool:
    nudge = ctx.db.get(Nudge, (question.id, member))
    return nudge is not None and nudge.declined


def _note(ctx: Context, member: Member, question: Question) -> None:
    ctx.db.add(Nudge(question_id=question.id, member_id=member.id, community_id=ctx.community.id, at=ctx.now))


def _nudge(ctx: Context, member: Member, questions: list[Question], kind: str, one: str, many: str) -> None:
    words = ctx.words_for(member)
    first = questions[0]
    if len(questions) == 1:
        told = words.rich(
            one,
            name=ctx.member_by(first.asker_id).name,
            room=ctx.room_by(first.room_id).name,
            title=linked(ctx, first),
            ago=ctx.now - first.at,
        )
        takes = [
            Button(words.line("nudge-take"), f"take {first.id}"),
            Button(words.line("nudge-not-mine"), f"notmine {first.id}"),
        ]
        snooze = f"snooze {first.id}"
    else:
        told = lines([words.rich(many, count=len(questions)), *listed(ctx, words, questions)])
        takes = [Button(words.line("nudge-take-this", number=f"#{q.id}"), f"take {q.id}") for q in questions[:_TAKES]]
        snooze = "snooze"
    buttons = (
        *takes,
        Button(words.line("nudge-snooze"), snooze),
        Button(words.line("nudge-no-more"), f"nudges {kind} off"),
    )
    place = Place(ctx.room_by(first.room_id), None, _message(ctx, first))
    about = first.id if len(questions) == 1 else None
    ctx.tell(member, told, buttons=buttons, fallback=place, question=about)
    step = Step.MODERATORS if kind == MODERATORS else Step.MEMBER
    ctx.emit(AlertGiven(step, member.name, tuple(question.id for question in questions), plain(told)))
    for question in questions:
        _note(ctx, member, question)


def _message(ctx: Context, question: Question) -> str | None:
    post = ctx.db.get(Post, question.id)
    return post.message if post else None


def _name_in_room(ctx: Context, room_id: int, pairs: list[tuple[Member, Question]]) -> None:
    room = ctx.room_by(room_id)
    named = list({member.id: member for member, _ in pairs}.values())
    questions = list({question.id: question for _, question in pairs}.values())
    names: list[Text] = []
    for member in named:
        here = next((a for a in queries.accounts_of(ctx.db, member.id) if a.platform == room.platform), None)
        names.append(text(", " if names else "", Span(member.name, "mention", here.key) if here else Span(member.name)))
    who = text(*names, ": ")
    told = lines(
        [
            text(who, ctx.words.rich("nudge-moderators-many", count=len(questions))),
            *listed(ctx, ctx.words, questions),
        ]
    )
    ctx.say(Place(room), told, question=questions[0].id if len(questions) == 1 else None)
    for member in named:
        theirs = tuple(question.id for other, question in pairs if other.id == member.id)
        ctx.emit(AlertGiven(Step.MODERATORS, member.name, theirs, plain(told)))
    for member, question in pairs:
        _note(ctx, member, question)
