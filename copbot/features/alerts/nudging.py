"""Putting open questions before members who are likely to know, and before moderators: never one of them twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from copbot.community.naming import name_for, name_on
from copbot.community.people import People
from copbot.features.alerts import AlertsSettings, feature, lookups
from copbot.features.alerts.rows import linked, listed
from copbot.features.alerts.waiting import blocked_until, still_waits
from copbot.kit import audience
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, Step
from copbot.kit.experts import experts, in_turn
from copbot.kit.nudge import Free, NudgeKind, Said, free, nudge, reaches
from copbot.kit.places import topic
from copbot.kit.subjects import words_of
from copbot.language.wording import Ago, Wording
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines, text
from storage import followers
from storage.models import Member, Post, PostKind, Question

_TAKES = 3
"""At most so many questions of one message can be taken by a button."""


class Questions(NudgeKind):
    """Somebody who is likely to know is asked."""

    name = "questions"
    step = Step.MEMBER
    one, many = "nudge-one", "nudge-many"
    """The sentences; those about what was shared end in -shared."""
    staff = False

    def limit(self, ctx: Context) -> int | None:
        """What the settings say."""
        return ctx.settings(AlertsSettings).per_day

    def needed(self, ctx: Context, member: Member, subject: int) -> bool | datetime:
        """While it waits, the member was not asked yet, and not enough others were."""
        question = still_waits(ctx, subject)
        if question is None or question.asker_id == member.id:
            return False
        # Who has the same question doesn't know.
        waits = not self.staff and followers.waits(ctx.db, subject, member.id)
        return self.still_needed(ctx, member, question, lookups.nudged(ctx.db, subject), waits=waits)

    def still_needed(
        self, ctx: Context, member: Member, question: Question, asked: Mapping[int, bool], *, waits: bool
    ) -> bool | datetime:
        """The same of a question that still waits, if these have been asked; the member `waits` for it, or not."""
        if member.id == question.asker_id or member.id in asked or waits:
            return False
        if self.enough(ctx, asked) and not lookups.was_handed(ctx.db, question.id, member.id):
            return False
        return blocked_until(ctx, question) or True

    def enough(self, ctx: Context, asked: Mapping[int, bool]) -> bool:
        """Have enough members been asked, if these have, each with whether he or she declined?"""
        return _left(ctx, asked) <= 0

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The question, or a list of them."""
        words, questions = ctx.words_for(member), _questions(ctx, subjects)
        first = questions[0]
        if len(questions) > 1:
            told = lines([words.rich(self.many, count=len(questions)), *listed(ctx, words, questions, member)])
            return Said(told, buttons(words, questions))
        told = words.rich(
            f"{self.one}-shared" if first.kind == PostKind.CONTRIBUTION else self.one,
            name=name_for(ctx, member, ctx.member_by(first.asker_id)),
            room=ctx.room_by(first.room_id).name,
            title=linked(ctx, first, words),
            ago=Ago(first.at, ctx.now),
        )
        thought = thought_of_by(ctx, member, first.id)
        if thought is not None:
            told = lines([words.rich("nudge-handed", name=name_for(ctx, member, thought)), told])
        return Said(told, buttons(words, questions), first.id)

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """The room of the question."""
        question, post = ctx.db.get_one(Question, subject), ctx.db.get(Post, subject)
        return Place(ctx.room_by(question.room_id), topic(ctx, [question]), post.message if post else None)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said | None:
        """The list, for all of them."""
        questions = _questions(ctx, subjects)
        shared = all(question.kind == PostKind.CONTRIBUTION for question in questions)
        head = ctx.words.rich(f"{self.many}-shared" if shared else self.many, count=len(questions))
        thinkers = lookups.thinkers(ctx.db, subjects[0]) if len(subjects) == 1 else ()
        thought = [ctx.words.rich("nudge-handed", name=name_on(ctx, one, place.room.platform)) for one in thinkers]
        first, *rest = [*thought, head]
        told = lines([text(names, ": ", first), *rest, *listed(ctx, ctx.words, questions, place.room)])
        return Said(told, buttons(ctx.words, questions), questions[0].id if len(questions) == 1 else None)

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Nobody is asked twice."""
        # At once: whoever is looked for next may be the same, as a moderator is who is also likely to know.
        lookups.put_before_now(ctx.db, ctx.community.id, subjects, member.id, ctx.now)
        ctx.unit.leave_trace()
        ctx.emit(AlertGiven(self.step, member.name, tuple(subjects), words, member.id))


class ForModerators(Questions):
    """The moderators hear of what nobody has answered."""

    name = "moderators"
    step = Step.MODERATORS
    one, many = "nudge-moderators", "nudge-moderators-many"
    staff = True

    def gets(self, people: People, member: Member) -> bool:
        """Those of any room."""
        return people.may_moderate(member.id)

    def enough(self, ctx: Context, asked: Mapping[int, bool]) -> bool:
        """All of them hear of it."""
        return False


QUESTIONS = feature.nudge(Questions())
MODERATORS = feature.nudge(ForModerators())


def _questions(ctx: Context, numbers: Sequence[int]) -> list[Question]:
    return [ctx.db.get_one(Question, number) for number in numbers]


def thought_of_by(ctx: Context, member: Member, question: int) -> Member | None:
    """Who handed the question on to the member, if anybody did."""
    by = lookups.handed_by(ctx.db, question, member.id)
    return ctx.member_by(by) if by is not None else None


def _left(ctx: Context, asked: Mapping[int, bool]) -> int:
    """How many members more are to be asked, if these have been, each with whether he or she declined."""
    return ctx.settings(AlertsSettings).members - sum(not declined for declined in asked.values())


def members(ctx: Context, questions: list[Question]) -> None:
    """Put each question before some members who are likely to know; several for one member in one message."""
    wanted: list[tuple[Member, int]] = []
    needed: dict[tuple[int, int], bool | datetime] = {}
    suits: dict[int, Free] = {}
    for question in questions:
        asked, wait = lookups.nudged(ctx.db, question.id), set(followers.of(ctx.db, question.id))
        left, post = _left(ctx, asked), ctx.db.get(Post, question.id)
        if left <= 0:
            continue
        for number in in_turn(ctx, experts(ctx, words_of(ctx, question, post.text if post else ""))):
            if left <= 0:
                break
            member = ctx.member_by(number)
            still = QUESTIONS.still_needed(ctx, member, question, asked, waits=number in wait)
            needed[number, question.id] = still
            if still is False or not reaches(ctx, QUESTIONS, member, question.id):
                continue
            if not audience.concerns(ctx, question.room_id, member):
                continue
            # Who can't be asked now may be later, if nobody else has been by then.
            wanted.append((member, question.id))
            if number not in suits:
                suits[number] = free(ctx, member, QUESTIONS)
            left -= suits[number].now
    nudge(ctx, QUESTIONS, wanted, needed=needed, suits=suits)


def moderators(ctx: Context, questions: list[Question]) -> None:
    """Put each question before every moderator of its room; who moderates several rooms hears of all of theirs."""
    if not questions:
        return
    rooms = {question.room_id: ctx.room_by(question.room_id) for question in questions}
    of_room = {room.id: {member.id for member in ctx.moderators([room])} for room in rooms.values()}
    wanted = [
        (member, question.id)
        for member in ctx.moderators(rooms.values())
        for question in questions
        if member.id in of_room[question.room_id]
    ]
    nudge(ctx, MODERATORS, wanted)


def takes(words: Wording, questions: list[Question]) -> tuple[Button, ...]:
    """The buttons by which somebody takes one of these."""
    if len(questions) == 1:
        return (Button(words.line("nudge-take"), f"take {questions[0].id}"),)
    labels = ((words.line("nudge-take-this", number=f"#{q.id}"), q.id) for q in questions[:_TAKES])
    return tuple(Button(label, f"take {number}") for label, number in labels)


def listed_choices(words: Wording, questions: list[Question]) -> tuple[Button, ...]:
    """The buttons under a room's list: who takes one, and which is no question."""
    heard = [question for question in questions[:_TAKES] if question.detected]
    alone = len(questions) == 1
    labels = (
        words.line("nudge-none") if alone else words.line("nudge-none-this", number=f"#{one.id}") for one in heard
    )
    none = (Button(label, f"noquestion {one.id}") for label, one in zip(labels, heard, strict=True))
    return (*takes(words, questions), *none)


def buttons(words: Wording, questions: list[Question]) -> tuple[Button, ...]:
    """What a member can answer."""
    choices = [*takes(words, questions)]
    if len(questions) == 1:
        choices.append(Button(words.line("nudge-not-mine"), f"notmine {questions[0].id}"))
    later = Button(words.line("nudge-snooze"), f"postpone {' '.join(str(question.id) for question in questions)}")
    return (*choices, later)
