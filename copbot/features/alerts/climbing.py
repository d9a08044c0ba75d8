"""The ladder: what is open climbs from the room to the members who know to the moderators."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.infos import RoomInfo
from copbot.community.schedule import DAY
from copbot.features.alerts import AlertsSettings, feature, looking, lookups, nudging, standing
from copbot.features.alerts.ladder import Rung, due, slow
from copbot.features.alerts.waiting import LOOK_AGAIN, blocked_until, held_until, still_waits
from copbot.kit.context import Context
from copbot.kit.domain import (
    CLOCK,
    ActionDone,
    AlertGiven,
    MemberGone,
    MemberReturned,
    PostEdited,
    QuestionAnswered,
    QuestionAsked,
    QuestionReopened,
    QuestionSettled,
    SettingChanged,
    StageChanged,
    Step,
    TurnPassed,
)
from copbot.kit.looking import is_seen
from copbot.rooms.text import plain
from storage import questions
from storage.models import PostKind, Question, Stage, State, Turn

_WAITS = ("room_after", "members_after", "moderators_after", "shared_after")


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """From now on the question waits."""
    wait(ctx, ctx.db.get(Question, event.question), anew=True)
    standing.compare(ctx, event.question)


@feature.on(TurnPassed)
def turned(ctx: Context, event: TurnPassed) -> None:
    """While the asker is to speak, nobody else is nudged."""
    question = ctx.db.get(Question, event.question)
    if question is not None and question.turn == Turn.ASKER:
        stop(ctx, question.id)
    else:
        wait(ctx, question, anew=True)
    standing.compare(ctx, event.question)


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """Nothing waits any more."""
    stop(ctx, event.question)
    standing.compare(ctx, event.question)


@feature.on(QuestionReopened)
def reopened(ctx: Context, event: QuestionReopened) -> None:
    """The question waits again, on the step where it was."""
    question = ctx.db.get(Question, event.question)
    if question is not None and question.turn != Turn.ASKER:
        wait(ctx, question, back=True)
    standing.compare(ctx, event.question)


@feature.on(PostEdited)
def edited(ctx: Context, event: PostEdited) -> None:
    """A list reads as the question does now."""
    if ctx.db.get(Question, event.post) is not None:
        standing.compare(ctx, event.post, reworded=True)


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """A look at a question, or a word in the list of a room."""
    looking.looked(ctx, done)
    standing.done(ctx, done)


@feature.on(MemberGone)
def gone(ctx: Context, event: MemberGone) -> None:
    """Nobody is reminded of the questions of somebody who has left."""
    for question in questions.open_of(ctx.db, event.member):
        stop(ctx, question.id)
        standing.compare(ctx, question.id)


@feature.on(MemberReturned)
def returned(ctx: Context, event: MemberReturned) -> None:
    """The questions of somebody who is back wait again, as if they were asked now."""
    for question in questions.open_of(ctx.db, event.member):
        wait(ctx, question, anew=True)
        standing.compare(ctx, question.id)


@feature.on(QuestionSettled)
def settled(ctx: Context, event: QuestionSettled) -> None:
    """Nothing waits any more."""
    stop(ctx, event.question)
    standing.compare(ctx, event.question)


@feature.on(SettingChanged)
def waits_changed(ctx: Context, event: SettingChanged) -> None:
    """What waits already waits as long as is said now."""
    if event.name in CLOCK or (event.feature == feature.name and event.setting in _WAITS):
        for number in ctx.waiting("step"):
            wait(ctx, ctx.db.get(Question, number))


@feature.on(StageChanged)
def woken(ctx: Context, event: StageChanged) -> None:
    """After a rest what is open waits as if it were asked now."""
    if event.stage == Stage.AWAKE:
        for number in ctx.waiting("step"):
            wait(ctx, ctx.db.get(Question, number), anew=True)


def wait(ctx: Context, question: Question | None, *, anew: bool = False, back: bool = False) -> None:
    """Have the question's next step come when it is due.

    With `anew` it is as if it were asked now; with `back` it comes back after it seemed answered: no step at once.
    """
    if question is None or question.state != State.OPEN:
        return
    settings, waking, shared = (
        ctx.settings(AlertsSettings),
        ctx.community.settings.waking,
        question.kind == PostKind.CONTRIBUTION,
    )
    if question.rung >= Rung.DONE:
        if shared or not settings.again_after:
            return
        when = slow(settings, waking, ctx.zone, question.rung, ctx.now)
    else:
        asked = ctx.now if anew else question.at
        when = due(settings, waking, ctx.zone, Rung(question.rung), asked, shared, ctx.now, back=back)
    if question.held_until is not None and question.held_until > when:
        when = question.held_until
    ctx.schedule("step", question.id, when)


def stop(ctx: Context, question: int) -> None:
    """No step comes any more."""
    ctx.cancel("step", question)
    ctx.cancel("again", question)


@feature.timer("step", about=Question)
def step(ctx: Context, numbers: Sequence[int]) -> None:
    """All questions of the community that are due for a step, at once: what falls together is said together."""
    if ctx.hushed:
        _sleep(ctx, "step", numbers)
        return
    rungs: dict[Rung, list[Question]] = {rung: [] for rung in Rung}
    due: list[Question] = []
    for number in numbers:
        question = still_waits(ctx, number)
        if question is None:
            continue
        if held_until(ctx, question):
            wait(ctx, question)
        elif ctx.room_by(question.room_id).lost:
            # Until the bot is back in it, or the question has gone stale.
            ctx.schedule("step", number, ctx.now + LOOK_AGAIN)
        else:
            due.append(question)
    soon = [late for room_id in {one.room_id for one in due} for late in _soon(ctx, room_id)]
    for question in looking.ready(ctx, due, soon):
        rungs[Rung(min(question.rung, Rung.DONE))].append(question)
    for room_id in dict.fromkeys(question.room_id for question in rungs[Rung.ROOM]):
        _remind_room(ctx, room_id, [question for question in rungs[Rung.ROOM] if question.room_id == room_id])
    for room_id in dict.fromkeys(question.room_id for question in rungs[Rung.DONE]):
        _name_again(ctx, room_id, [question for question in rungs[Rung.DONE] if question.room_id == room_id])
    for rung in (Rung.MEMBERS, Rung.MODERATORS):
        for question in rungs[rung]:
            _climbed(ctx, question)
    nudging.members(ctx, rungs[Rung.MEMBERS])
    nudging.moderators(ctx, rungs[Rung.MODERATORS])


def _sleep(ctx: Context, kind: str, numbers: Sequence[int]) -> None:
    """In a rest nothing climbs: it is looked again every day whether that is over."""
    for number in numbers:
        ctx.schedule(kind, number, ctx.now + DAY)


def _remind_room(ctx: Context, room_id: int, questions: list[Question]) -> None:
    """One message that lists what is open, with what would come up shortly."""
    known = {question.id for question in questions}
    more = [q for q in _soon(ctx, room_id) if q.id not in known and is_seen(ctx, q)]
    together = sorted([*questions, *more], key=lambda question: question.id)
    shared = all(question.kind == PostKind.CONTRIBUTION for question in together)
    _list(ctx, ctx.room_by(room_id), Step.ROOM, "alert-room-shared" if shared else "alert-room", together)


def _name_again(ctx: Context, room_id: int, questions: list[Question]) -> None:
    """What is still open long after, in one message: what was named least comes first."""
    together = sorted(questions, key=lambda question: (question.rung, question.id))
    _list(ctx, ctx.room_by(room_id), Step.AGAIN, "alert-again", together)


def _list(ctx: Context, room: RoomInfo, as_step: Step, key: str, together: list[Question]) -> None:
    told = standing.show(ctx, room, key, together)
    ctx.emit(AlertGiven(as_step, room.name, tuple(q.id for q in together), plain(told)))
    for question in together:
        _climbed(ctx, question)


def _soon(ctx: Context, room_id: int) -> list[Question]:
    """What the room would hear of shortly."""
    soon = ctx.now + ctx.settings(AlertsSettings).merge_within
    late = lookups.steps_due(ctx.db, room_id, f"{feature.name}.step", Rung.ROOM, soon)
    return [question for question in late if still_waits(ctx, question.id) and not held_until(ctx, question)]


def _climbed(ctx: Context, question: Question) -> None:
    question.rung += 1
    question.held_until = None
    wait(ctx, question)


@feature.timer("again", about=Question)
def again(ctx: Context, numbers: Sequence[int]) -> None:
    """Somebody else is asked now."""
    if ctx.hushed:
        _sleep(ctx, "again", numbers)
        return
    found = [question for question in (still_waits(ctx, number) for number in numbers) if question is not None]
    free = [question for question in found if blocked_until(ctx, question) is None]
    nudging.members(ctx, [question for question in free if question.rung > Rung.MEMBERS])
    nudging.moderators(ctx, [question for question in free if question.rung >= Rung.DONE])
