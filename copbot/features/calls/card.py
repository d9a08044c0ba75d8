"""The card of a call: what stands of it in its room, kept true by editing it."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_on
from copbot.features.calls import CallsSettings, lookups
from copbot.features.calls.tables import Helper, Part, Task, TaskState
from copbot.kit import audience, quiet
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.places import made
from copbot.kit.quiet import Quiet
from copbot.language.wording import Wording
from copbot.rooms.actions import Button, Edit
from copbot.rooms.purpose import Purpose
from copbot.rooms.text import Span, Text, joined, lines, text

CARD = "call"
"""What the message is for that stands for a call in its room; its number is the call's."""


class NoCalls(Quiet):
    """The communities in which nothing is called for."""


def is_quiet(ctx: Context) -> bool:
    """Is nothing called for here?"""
    return quiet.is_quiet(ctx, NoCalls, lookups.is_any_open)


def free(ctx: Context, task: Task) -> int:
    """How many it still needs."""
    taken = len(lookups.helpers(ctx.db, task.id, Part.DOES, Part.DID))
    return max(0, task.places - taken) if task.state == TaskState.OPEN else 0


def open_here(ctx: Context) -> list[Task]:
    """The open calls that the author of the event may see where it is, the oldest first."""
    return [one for one in lookups.open_tasks(ctx.db, ctx.community.id) if is_seen(ctx, one)]


def open_to_all(ctx: Context) -> list[Task]:
    """The open calls that everybody may see."""
    found = lookups.open_tasks(ctx.db, ctx.community.id)
    return [one for one in found if audience.is_open(ctx, ctx.room_by(one.room_id))]


def is_seen(ctx: Context, task: Task) -> bool:
    """May the author of the event see it here? What is one's own, or one does, one sees wherever it was put."""
    if not audience.is_for_here(ctx, task.room_id):
        return False
    own = task.member_id == ctx.member_id or ctx.db.get(Helper, (task.id, ctx.member_id)) is not None
    return own or audience.concerns(ctx, task.room_id, ctx.member)


def kept_until(ctx: Context, task: Task) -> bool:
    """Is it kept for newcomers now?"""
    return task.small and ctx.now < task.at + ctx.settings(CallsSettings, ctx.room_by(task.room_id)).small_for


def choices(words: Wording, task: Task, *, alone: bool = False) -> tuple[Button, ...]:
    """What can be answered to it; who is asked alone can also say no."""
    found = [Button(words.line("call-take"), f"volunteer take {task.id}")]
    found.append(Button(words.line("call-could"), f"volunteer could {task.id}"))
    if alone:
        found.append(Button(words.line("call-no"), f"volunteer no {task.id}"))
    return tuple(found)


def put(ctx: Context, task: Task) -> None:
    """Put it in its room."""
    room = ctx.room_by(task.room_id)
    quiet.stirs(ctx, NoCalls)
    buttons = choices(ctx.words, task)
    task.sent = ctx.say(Place(room), card(ctx, task), buttons=buttons, purpose=Purpose(CARD, (task.id,)), calls=True)


def show(ctx: Context, task: Task, news: str = "") -> None:
    """Have its card say how it is now.

    `news` is the sentence that is said in its place where nothing can be edited, and people would not know else.
    """
    ctx.db.flush()
    room, ref = ctx.room_by(task.room_id), made(task.message, task.sent)
    if room.can.edits and ref is not None:
        buttons = choices(ctx.words, task) if free(ctx, task) else ()
        ctx.act(Edit(room=room.key, message=ref, text=card(ctx, task), buttons=buttons), room)
    elif news and not room.lost:
        buttons = choices(ctx.words, task) if free(ctx, task) else ()
        told = ctx.words.rich(news, what=task.text, number=f"{task.id}")
        ctx.say(Place(room), told, buttons=buttons, purpose=Purpose(CARD, (task.id,)))


def card(ctx: Context, task: Task) -> Text:
    """What is called for, by whom, and who does it."""
    room, words = ctx.room_by(task.room_id), ctx.words
    name = name_on(ctx, ctx.member_by(task.member_id), room.platform)
    return lines([words.rich("call-card", name=name, what=task.text), details(ctx, words, task), *_who(ctx, task)])


def details(ctx: Context, words: Wording, task: Task) -> Text:
    """By when, how many, and its number."""
    parts = [words.rich("call-number", number=f"{task.id}")]
    if task.until is not None:
        parts.append(words.rich("call-by", day=words.day(task.until.astimezone(ctx.zone))))
    if task.places > 1:
        parts.append(words.rich("call-people", count=task.places))
    if task.state == TaskState.OPEN and kept_until(ctx, task):
        parts.append(words.rich("call-small"))
    return text(*[one for part in parts for one in (" · ", part)][1:])


def _who(ctx: Context, task: Task) -> list[Text]:
    words, rows = ctx.words, list[Text]()
    for part in (Part.DID, Part.DOES, Part.COULD):
        found = lookups.helpers(ctx.db, task.id, part)
        if found and (part is not Part.COULD or task.state == TaskState.OPEN):
            rows.append(words.rich(f"call-card-{part}", names=named(ctx, task, found), count=len(found)))
    if task.state != TaskState.OPEN:
        rows.append(words.rich(f"call-card-{task.state}"))
    elif task.places > 1 and rows and free(ctx, task):
        rows.append(words.rich("call-card-free", count=free(ctx, task)))
    return rows


def named(ctx: Context, task: Task, helpers: Sequence[Helper]) -> Text:
    """These, as they are named in the room of the call; nobody is pinged."""
    platform = ctx.room_by(task.room_id).platform
    return joined([Span(name_on(ctx, ctx.member_by(one.member_id), platform), "bold") for one in helpers])
