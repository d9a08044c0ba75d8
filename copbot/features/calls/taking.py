"""What members answer to a call: I'll do it, I could help, not for me, going well, done, give it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from copbot.community.naming import name_for
from copbot.features.calls import CallsSettings, asking, card, course, lookups
from copbot.features.calls.nudging import CALLERS, THANKED, ends, unthanked
from copbot.features.calls.tables import Helper, Part, Stage, Task, TaskAsked, TaskState
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from copbot.kit.offers import IS_NEWCOMER
from copbot.rooms.actions import Button


def take(ctx: Context, task: Task) -> None:
    """The member does it."""
    _open(task)
    _not_own(ctx, task)
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if helper is not None and helper.part != Part.COULD:
        raise CommandError("call-yours-already")
    if not card.free(ctx, task):
        raise CommandError("call-full")
    if card.kept_until(ctx, task) and not any(IS_NEWCOMER.ask(ctx, ctx.member_id)):
        until = task.at + ctx.settings(CallsSettings, ctx.room_by(task.room_id)).small_for
        raise CommandError("call-kept", until=ctx.answer_words.time(until.astimezone(ctx.zone_of(ctx.member))))
    if helper is None:
        helper = Helper(
            task_id=task.id, member_id=ctx.member_id, community_id=ctx.community.id, part=Part.DOES, at=ctx.now
        )
        ctx.db.add(helper)
    helper.part, helper.at = Part.DOES.value, ctx.now
    stage, due = course.begin(ctx.now, ends(ctx, task, helper))
    helper.stage, helper.due = stage.value, due
    ctx.schedule("check", task.id, due, earliest=True)
    card.show(ctx, task, "call-taken-now")
    name = name_for(ctx, ctx.member, ctx.member_by(task.member_id))
    ctx.answer("call-thanks-taker", {"what": task.text, "name": name})
    tell_caller(ctx, task)


def could(ctx: Context, task: Task) -> None:
    """The member could help, if whoever does it asks."""
    _open(task)
    _not_own(ctx, task)
    if ctx.db.get(Helper, (task.id, ctx.member_id)) is not None:
        raise CommandError("call-yours-already")
    ctx.db.add(
        Helper(task_id=task.id, member_id=ctx.member_id, community_id=ctx.community.id, part=Part.COULD, at=ctx.now)
    )
    card.show(ctx, task)
    ctx.answer("call-thanks-could", {"what": task.text})


def no(ctx: Context, task: Task) -> None:
    """It is not for the member: the next one is asked."""
    asked = ctx.db.get(TaskAsked, (task.id, ctx.member_id))
    if asked is None:
        raise CommandError("call-not-asked")
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if helper is not None:
        raise CommandError("call-yours-already")
    ctx.answer("call-no-thanks")
    if not asked.declined:
        asked.declined = True
        asking.declined(ctx, task)


def well(ctx: Context, task: Task) -> None:
    """The member is at it."""
    helper = _doing(ctx, task)
    goes_on(ctx, task, helper)
    ctx.answer("call-goes-well", {"what": task.text})


def goes_on(ctx: Context, task: Task, helper: Helper) -> None:
    """Somebody is at it, as is heard now: it is opened to nobody else."""
    stage, due = course.goes_on(Stage(helper.stage), helper.due or ctx.now, ctx.now, ends(ctx, task, helper))
    helper.stage, helper.due = stage.value, due
    ctx.db.flush()
    ctx.schedule("check", task.id, due, earliest=True)


def done(ctx: Context, task: Task) -> None:
    """The member has done it; or the caller says that it is done, by whoever does it."""
    _open(task)
    if task.member_id == ctx.member_id:
        for helper in lookups.helpers(ctx.db, task.id, Part.DOES):
            helper.part, helper.stage, helper.due = Part.DID.value, "", None
        end(ctx, task, TaskState.DONE)
        if not nudge_thanks(ctx, task):
            ctx.answer("call-done-caller", {"what": task.text})
        return
    helper = _doing(ctx, task)
    helper.part, helper.stage, helper.due = Part.DID.value, "", None
    ctx.db.flush()
    if not card.free(ctx, task) and not lookups.helpers(ctx.db, task.id, Part.DOES):
        end(ctx, task, TaskState.DONE)
    else:
        card.show(ctx, task)
    note = Button(ctx.answer_words.line("call-note"), f"volunteer note {task.id}")
    ctx.answer("call-done-thanks", {"what": task.text}, buttons=(note,))
    nudge(ctx, THANKED, [(ctx.member_by(task.member_id), task.id)])


def nudge_thanks(ctx: Context, task: Task) -> bool:
    """The caller, who says that it is done, is asked for thanks at once, if there is anybody to thank."""
    if not unthanked(ctx, task.id):
        return False
    said = THANKED.said(ctx, ctx.member, [task.id])
    if ctx.room is None or ctx.room.can.ephemeral:
        ctx.answer("lines", {"lines": said.text}, purpose=said.purpose)
        return True
    nudge(ctx, THANKED, [(ctx.member, task.id)])
    return False


def back(ctx: Context, task: Task) -> None:
    """The member gives it back, which nobody is told of but that it is open again."""
    _open(task)
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if helper is None or helper.part == Part.DID:
        raise CommandError("call-not-yours")
    does = give_back(ctx, task, helper)
    ctx.answer("call-given-back", {"what": task.text})
    if does:
        tell_caller(ctx, task)


def give_back(ctx: Context, task: Task, helper: Helper) -> bool:
    """It is open again for others, if it was this member who did it."""
    does = helper.part == Part.DOES
    ctx.db.delete(helper)
    ctx.db.flush()
    card.show(ctx, task, "call-open-now" if does else "")
    if does:
        ctx.schedule("ask", task.id, ctx.now + ctx.settings(CallsSettings).ask_after)
    return does


def note(ctx: Context, task: Task) -> None:
    """It stands in the member's profile from now on; given again, no more."""
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if helper is None or helper.part != Part.DID:
        raise CommandError("call-not-yours")
    helper.noted = not helper.noted
    other = Button(ctx.answer_words.line("call-unnote" if helper.noted else "call-note"), f"volunteer note {task.id}")
    ctx.instead = (other,)
    ctx.answer("call-noted" if helper.noted else "call-unnoted", {"what": task.text})


def withdraw(ctx: Context, task: Task) -> None:
    """The caller, or a moderator, takes it out."""
    _open(task)
    may_change(ctx, task)
    end(ctx, task, TaskState.WITHDRAWN)
    ctx.answer("call-withdrawn", {"what": task.text})


def end(ctx: Context, task: Task, state: TaskState) -> None:
    """Nobody is asked about it any more."""
    task.state, task.over_at = state.value, ctx.now
    for kind in ("ask", "check"):
        ctx.cancel(kind, task.id)
    card.show(ctx, task, f"call-now-{state}")


def may_change(ctx: Context, task: Task) -> None:
    """Raises CommandError for who is neither its caller nor moderates its room."""
    if task.member_id != ctx.member_id and not ctx.moderates_in({task.room_id}):
        raise CommandError("call-not-own")


def tell_caller(ctx: Context, task: Task) -> None:
    """The caller hears who does it now."""
    nudge(ctx, CALLERS, [(ctx.member_by(task.member_id), task.id)])


def _open(task: Task) -> None:
    if task.state != TaskState.OPEN:
        raise CommandError("call-over")


def _not_own(ctx: Context, task: Task) -> None:
    if task.member_id == ctx.member_id:
        raise CommandError("call-own")


def _doing(ctx: Context, task: Task) -> Helper:
    _open(task)
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if helper is None or helper.part != Part.DOES:
        raise CommandError("call-not-yours")
    return helper


ACTIONS: Mapping[str, Callable[[Context, Task], None]] = {
    "take": take,
    "could": could,
    "no": no,
    "well": well,
    "done": done,
    "back": back,
    "note": note,
    "withdraw": withdraw,
}
"""By the words behind the buttons."""
