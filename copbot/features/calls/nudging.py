"""What members are told of calls unasked: that something may be for them, how it is going, that somebody does it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from copbot.community.naming import name_for
from copbot.features.calls import CallsSettings, card, course, feature, lookups, reasons
from copbot.features.calls.tables import Helper, Part, Stage, Task, TaskAsked, TaskState
from copbot.kit import audience
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said
from copbot.kit.places import made
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Text, lines, text
from storage.models import Member

ASKED, CHECK, THANKS = "callasked", "callcheck", "callthanks"
"""What a private message is for that asks whether a call is for somebody, how it is going, what it was good for."""


def place_of(ctx: Context, task: Task) -> Place:
    """Where a call stands."""
    return Place(ctx.room_by(task.room_id), None, made(task.message, task.sent))


def _task(ctx: Context, number: int) -> Task | None:
    task = ctx.db.get(Task, number)
    return task if task is not None and task.state == TaskState.OPEN else None


class Calls(NudgeKind):
    """A call may be for this member. The subject is the call."""

    name = "calls"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it needs somebody, and the member has nothing to do with it yet."""
        task = _task(ctx, subject)
        if task is None or task.member_id == member.id or not card.free(ctx, task):
            return False
        if not ctx.room_by(task.room_id).counts or not audience.concerns(ctx, task.room_id, member):
            return False
        asked = ctx.db.get(TaskAsked, (subject, member.id))
        return asked is None and ctx.db.get(Helper, (subject, member.id)) is None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What it is, and why it is this member who is asked."""
        words, task = ctx.words_for(member), ctx.db.get_one(Task, subjects[0])
        name = name_for(ctx, member, ctx.member_by(task.member_id))
        told = words.rich(
            "call-ask",
            name=name,
            what=task.text,
            room=ctx.room_by(task.room_id).name,
            why=why(ctx, words, member, task),
        )
        rows = [told, card.details(ctx, words, task)]
        return Said(lines(rows), card.choices(words, task, alone=True), purpose=Purpose(ASKED, (task.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At its card."""
        return place_of(ctx, ctx.db.get_one(Task, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """That it may be for these."""
        task = ctx.db.get_one(Task, subjects[0])
        told = text(names, ": ", ctx.words.rich("call-ask-aloud", what=task.text))
        return Said(told, card.choices(ctx.words, task), purpose=Purpose(card.CARD, (task.id,)))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Nobody is asked twice."""
        for subject in subjects:
            found = TaskAsked(task_id=subject, member_id=member.id, community_id=ctx.community.id, at=ctx.now)
            ctx.db.add(found)
        ctx.db.flush()


def why(ctx: Context, words: Wording, member: Member, task: Task) -> Text:
    """Why this member is asked."""
    found = reasons.why(ctx, member.id, task.text)
    return words.rich(f"call-why-{found.kind}", topics=found.topics)


class Checks(NudgeKind):
    """How is it going? The subject is the call, the member somebody who does it."""

    name = "checks"
    switch = "calls"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While the member does it, and it is time for it."""
        helper = _doing(ctx, member.id, subject)
        return helper is not None and helper.due is not None and helper.due <= ctx.now and helper.stage != Stage.FREE

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The question, and what can be answered."""
        words, task = ctx.words_for(member), ctx.db.get_one(Task, subjects[0])
        helper = ctx.db.get_one(Helper, (task.id, member.id))
        told = words.rich(f"call-check-{helper.stage}", what=task.text, days=ctx.settings(CallsSettings).free_after)
        return Said(told, _answers(words, task, helper), purpose=Purpose(CHECK, (task.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At its card."""
        return place_of(ctx, ctx.db.get_one(Task, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same, without anything that could sound like a reproach."""
        task = ctx.db.get_one(Task, subjects[0])
        told = text(names, ": ", ctx.words.rich("call-check-aloud", what=task.text))
        helper = next(iter(lookups.helpers(ctx.db, task.id, Part.DOES)))
        return Said(told, _answers(ctx.words, task, helper), purpose=Purpose(card.CARD, (task.id,)))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """What comes next is counted from here."""
        for subject in subjects:
            helper = ctx.db.get_one(Helper, (subject, member.id))
            onward(ctx, ctx.db.get_one(Task, subject), helper)


def _doing(ctx: Context, member: int, subject: int) -> Helper | None:
    helper = ctx.db.get(Helper, (subject, member)) if _task(ctx, subject) is not None else None
    return helper if helper is not None and helper.part == Part.DOES else None


def _answers(words: Wording, task: Task, helper: Helper) -> tuple[Button, ...]:
    again = helper.stage == Stage.AGAIN
    well, back = ("call-keep", "call-again") if again else ("call-well", "call-back")
    return (
        Button(words.line(well), f"volunteer well {task.id}"),
        Button(words.line("call-done"), f"volunteer done {task.id}"),
        Button(words.line(back), f"volunteer back {task.id}"),
    )


def onward(ctx: Context, task: Task, helper: Helper) -> None:
    """He or she has been asked, or can't be: what comes next, comes."""
    if helper.due is None:
        return
    settings = ctx.settings(CallsSettings)
    stage, due = course.asked(Stage(helper.stage), ctx.now, ends(ctx, task, helper), settings.free_after)
    helper.stage, helper.due = stage.value, due
    ctx.db.flush()
    ctx.schedule("check", task.id, due, earliest=True)


def ends(ctx: Context, task: Task, helper: Helper) -> datetime:
    """Until when it is to be done."""
    return task.until or helper.at + ctx.settings(CallsSettings).lasts


class Over(NudgeKind):
    """Who called for it is forgotten: who does it hears that it is over. The subject is the call."""

    name = "callover"
    switch = "calls"

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is there; what is said later would be said of nothing."""
        return _doing(ctx, member.id, subject) is not None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Without the words of who is forgotten."""
        words = ctx.words_for(member)
        return Said(lines([words.rich("call-over-caller", number=f"{subject}") for subject in subjects]))


class Callers(NudgeKind):
    """The caller hears that somebody does it, or that it is open again. The subject is the call."""

    name = "callers"
    prompt = True

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is open."""
        return _task(ctx, subject) is not None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """How each is now."""
        words = ctx.words_for(member)
        rows = []
        for task in (ctx.db.get_one(Task, subject) for subject in subjects):
            found = lookups.helpers(ctx.db, task.id, Part.DOES, Part.DID)
            names = ", ".join(name_for(ctx, member, ctx.member_by(one.member_id)) for one in found)
            key = "call-has" if found else "call-open-again"
            rows.append(words.rich(key, what=task.text, names=names, count=card.free(ctx, task)))
        return Said(lines(rows))


class Thanks(NudgeKind):
    """The caller is asked for thanks. The subject is the call."""

    name = "thanks"
    switch = "callers"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While somebody did it, and was not thanked."""
        return bool(unthanked(ctx, subject))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Who did it, and how one thanks."""
        words, task = ctx.words_for(member), ctx.db.get_one(Task, subjects[0])
        told = words.rich("call-thanks-how", done=is_done(ctx, words, member, task), room=_room(ctx, task))
        return Said(told, purpose=Purpose(THANKS, (task.id,)))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """At its card."""
        return place_of(ctx, ctx.db.get_one(Task, subject))

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """How one thanks from there."""
        task = ctx.db.get_one(Task, subjects[0])
        told = ctx.words.rich("call-thanks-aloud", what=task.text, number=f"{task.id}")
        return Said(text(names, ": ", told))


def is_done(ctx: Context, words: Wording, member: Member, task: Task) -> Text:
    """That it is done, by whom."""
    names = ", ".join(name_for(ctx, member, ctx.member_by(one.member_id)) for one in unthanked(ctx, task.id))
    return words.rich("call-thanks-ask", names=names, what=task.text)


def _room(ctx: Context, task: Task) -> str:
    return ctx.room_by(task.room_id).name


def unthanked(ctx: Context, task: int) -> list[Helper]:
    """Who did it, is still here, and was not thanked."""
    found = lookups.helpers(ctx.db, task, Part.DID)
    return [one for one in found if not one.thanked and not ctx.has_left(ctx.member_by(one.member_id))]


CALLS = feature.nudge(Calls())
CHECKS = feature.nudge(Checks())
OVER = feature.nudge(Over())
CALLERS = feature.nudge(Callers())
THANKED = feature.nudge(Thanks())
