"""`/call`: call for help with something; and `/call take 3` and such, for what else there is to say of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from copbot.community.values import maybe_number
from copbot.features.calls import CallsSettings, asking, card, feature, listing, lookups, thanking
from copbot.features.calls.nudging import unthanked
from copbot.features.calls.reading import LONGEST, MOST, UnreadableError, Written, read
from copbot.features.calls.slips import slip
from copbot.features.calls.tables import Helper, Part, Task, TaskState
from copbot.features.calls.taking import ACTIONS, may_change
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.forms import Field
from copbot.kit.places import sent_here
from copbot.language.wording import listed_everywhere
from copbot.patterns import expression
from copbot.rooms import purpose
from storage.models import Outbox

_FORM = (
    Field("what", "text", required=True),
    Field("when", "text", said=True),
    Field("places", "text", said=True),
)
_SAID = ("take", "could", "no", "well", "done", "back", "withdraw", "thanks", "change")
"""What can be said of a call by `/call`."""
_SHOWN = ("list", "how")
"""What is said of none of them."""
_WITH_TEXT = ("thanks", "change")
_NUMBER = expression(r"#?(\d{1,9})\b\s*")
_BUTTONS = (*ACTIONS, "thanks", "nothanks")


@cache
def _names(names: Sequence[str]) -> dict[str, str]:
    """The words for these, in any language, each with what it means."""
    return {word: name for name in names for word in listed_everywhere(f"call-word-{name}")}


@feature.command(Command("call", (Option("text", Kind.TEXT, required=False),), form=_FORM))
def call(ctx: Context, call: Call) -> None:
    """Call for something; alone it tells how; "take 3", "thanks 3 for …" and such are about a call that there is."""
    text = " ".join((call.get("text", str) or "").split())
    if not text:
        ctx.answer("call-how")
        return
    replied = sent_here(ctx, call.message) if call.message is not None else None
    shown = _names(_SHOWN).get(text.casefold().rstrip("?.!"))
    if shown is not None and (replied is None or _of_card(replied) is None):
        if shown == "list":
            listing.calls(ctx, call)
        else:
            ctx.answer("call-how")
        return
    about = _about(ctx, call, text)
    if about is None:
        _no_slip(ctx, text)
        _put(ctx, text)
        return
    action, task, rest = about
    if action == "thanks":
        if not rest:
            raise CommandError("call-thanks-why", number=f"{task.id}")
        thanking.say(ctx, task, rest)
    elif action == "change":
        _change(ctx, task, rest)
    else:
        ACTIONS[action](ctx, task)


@feature.command(
    Command(
        "volunteer",
        (
            Option("what", Kind.WORD, choices=_BUTTONS),
            Option("number", Kind.NUMBER),
            Option("reason", Kind.TEXT, required=False),
        ),
        listed=False,
        aside=True,
        pressed=Pressed.OWN,
    )
)
def volunteer(ctx: Context, call: Call) -> None:
    """What stands behind the buttons."""
    do(ctx, call.get("what", str) or "", _task(ctx, call.get("number", int)), call.get("reason", str) or "")


def do(ctx: Context, action: str, task: Task, reason: str = "") -> None:
    """What one of the buttons says; a page gives the reason for thanks with it."""
    if action == "thanks":
        thanking.say(ctx, task, reason)
    elif action == "nothanks":
        thanking.leave(ctx, task)
    else:
        ACTIONS[action](ctx, task)


def _task(ctx: Context, number: int | None) -> Task:
    task = ctx.db.get(Task, number) if number is not None else None
    if task is None or task.community_id != ctx.community.id or not card.is_seen(ctx, task):
        raise CommandError("call-none", number=f"{number}")
    return task


def _about(ctx: Context, call: Call, text: str) -> tuple[str, Task, str] | None:
    """What is said of which call, and what else; None where it is a call of its own."""
    first, _, rest = text.partition(" ")
    action = _names(_SAID).get(first.casefold().rstrip(":"))
    if action is None:
        return None
    numbered = _NUMBER.match(rest)
    after = rest[numbered.end() :] if numbered else rest
    if after and action not in _WITH_TEXT:
        # "Take two photos" is something to do.
        return None
    if numbered:
        number = maybe_number(numbered[1])
        if action == "change" and (number is None or ctx.db.get(Task, number) is None):
            return None
        return action, _task(ctx, number), after
    said = sent_here(ctx, call.message) if call.message is not None else None
    replied = _of_card(said) if said is not None else None
    if replied is not None:
        return action, _task(ctx, replied), after
    if after and action == "change":
        return None
    return action, _only(ctx, action), after


def _of_card(said: Outbox) -> int | None:
    return purpose.read(said.purpose).about(card.CARD)


def _only(ctx: Context, action: str) -> Task:
    """The one that can be meant. Raises CommandError where it isn't one."""
    mine = [one for one in lookups.open_tasks(ctx.db, ctx.community.id) if one.member_id == ctx.member_id]
    if action in ("withdraw", "change"):
        found = mine
    elif action == "thanks":
        called = lookups.called_by(ctx.db, [ctx.member_id])
        found = [one for one in called if unthanked(ctx, one.id)]
    elif action in ("take", "could"):
        found = [one for one in card.open_here(ctx) if card.free(ctx, one)]
    else:
        parts: list[Helper] = [one for one in lookups.parts_of(ctx.db, [ctx.member_id]) if one.part == Part.DOES]
        found = [_task(ctx, one.task_id) for one in parts]
        found = [one for one in found if one.state == TaskState.OPEN] or (mine if action == "done" else [])
    if not found and action in ("done", "back", "well"):
        raise CommandError("call-do-none")
    if not found and action in ("take", "could"):
        raise CommandError("calls-none")
    if len(found) != 1:
        raise CommandError("call-which", line=f"{_word(ctx, action)} 3")
    return found[0]


def _read(ctx: Context, text: str) -> Written:
    try:
        return read(text, listed_everywhere("call-word-small"), ctx.now, ctx.zone)
    except UnreadableError as error:
        raise CommandError(error.key, most=MOST, longest=LONGEST, day=error.day) from None


def _no_slip(ctx: Context, text: str) -> None:
    """Raises CommandError where it was hardly meant for the room."""
    found = slip(text, _names(_SAID))
    if found is None:
        return
    if not found.name:
        raise CommandError("call-slip", text=text)
    raise CommandError("call-slip-near", line=f"{_word(ctx, found.name)} {found.number or 3}")


def _word(ctx: Context, name: str) -> str:
    return ctx.answer_words.line(f"call-word-{name}").partition("|")[0]


def _put(ctx: Context, text: str) -> None:
    written = _read(ctx, text)
    if ctx.room is None:
        raise CommandError("command-in-room")
    settings = ctx.settings(CallsSettings)
    mine = [one for one in lookups.open_tasks(ctx.db, ctx.community.id) if one.member_id == ctx.member_id]
    if len(mine) >= settings.most:
        raise CommandError("call-enough", most=settings.most)
    task = Task(
        id=ctx.unit.new_id("task"),
        community_id=ctx.community.id,
        member_id=ctx.member_id,
        text=written.what,
        at=ctx.now,
        until=written.until,
        places=written.places or 1,
        small=written.small,
        room_id=ctx.room.id,
        written=ctx.own_message,
    )
    ctx.db.add(task)
    ctx.db.flush()
    card.put(ctx, task)
    asking.begin(ctx, task)
    if ctx.room.can.native_commands:
        ctx.answer("call-put", {"number": f"{task.id}"})


def _change(ctx: Context, task: Task, text: str) -> None:
    """It reads otherwise; what isn't said of date and places stays."""
    may_change(ctx, task)
    if task.state != TaskState.OPEN:
        raise CommandError("call-over")
    if not text:
        raise CommandError("call-how")
    written = _read(ctx, text)
    written = replace(written, until=written.until or task.until, places=written.places or task.places)
    task.text, task.until, task.places = written.what, written.until, written.places or 1
    card.show(ctx, task, "call-changed-now")
    ctx.answer("call-changed", {"what": task.text})
