"""`/buddy`: members who volunteer to look after newcomers, taking turns."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.welcome import feature, lookups
from copbot.features.welcome.nudging import TURN
from copbot.features.welcome.tables import Buddy, Newcomer
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.hearers import hearers, promise
from copbot.kit.nudge import nudge
from copbot.kit.offered import SWITCH
from copbot.kit.waits import CHOICES, Choice
from copbot.language.wording import everywhere
from copbot.rooms.actions import Button


@feature.command(Command("buddy", (Option("switch", Kind.WORD, required=False, offers=SWITCH),)))
def buddy(ctx: Context, call: Call) -> None:
    """Volunteer, or stop; without a word, say how it is."""
    words = ctx.answer_words
    word = (call.get("switch", str) or "").casefold()
    key = (ctx.community.id, ctx.member_id)
    found = ctx.db.get(Buddy, key)
    if word in everywhere("switch-on"):
        if found is None:
            ctx.db.add(Buddy(community_id=key[0], member_id=key[1]))
            ctx.db.flush()
        promise(ctx, TURN, words.rich("buddy-on"))
    elif word in everywhere("switch-off"):
        if found is not None:
            ctx.db.delete(found)
        ctx.answer("buddy-off")
    elif word:
        raise CommandError(
            "command-choice", word=word[:40], choices=f"{words.line('switch-on')}, {words.line('switch-off')}"
        )
    else:
        ctx.answer("buddy-is-off" if found is None else "buddy-is-on", {"count": len(lookups.buddies(ctx.db, key[0]))})


@CHOICES.by(feature)
def choices(ctx: Context) -> list[Choice]:
    """Whether the member looks after newcomers."""
    words, volunteers = ctx.answer_words, lookups.buddies(ctx.db, ctx.community.id)
    does = any(one.member_id == ctx.member_id for one in volunteers)
    told = words.rich("buddy-is-on" if does else "buddy-is-off", count=len(volunteers))
    switch = "off" if does else "on"
    return [Choice(words.line("page-buddy"), told, (Button(words.line(f"page-buddy-{switch}"), f"buddy {switch}"),))]


def look_after(ctx: Context, came: Sequence[Newcomer]) -> None:
    """The buddy whose turn it is looks after these newcomers, and is told so; nobody, if none is free."""
    theirs = {newcomer.member_id for newcomer in came}
    for volunteer in lookups.buddies(ctx.db, ctx.community.id):
        member = ctx.member_by(volunteer.member_id)
        first = came[0].member_id
        if volunteer.member_id in theirs or not any(one.when is None for one in hearers(ctx, TURN, [member], first)):
            continue
        volunteer.last_at = ctx.now
        for newcomer in came:
            newcomer.buddy_id = member.id
        ctx.db.flush()
        nudge(ctx, TURN, [(member, newcomer.member_id) for newcomer in came])
        return
