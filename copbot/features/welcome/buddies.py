"""`/buddy`: members who volunteer to look after newcomers, taking turns."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for
from copbot.features.welcome import BUDDY, feature, lookups
from copbot.features.welcome.tables import Buddy, Newcomer
from copbot.kit.attention import free, no_more
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.rooms.text import text
from storage.models import Member


@feature.command(Command("buddy", (Option("switch", Kind.WORD, required=False),)))
def buddy(ctx: Context, call: Call) -> None:
    """Volunteer, or stop; without a word, say how it is."""
    words = ctx.answer_words
    word = (call.get("switch", str) or "").casefold()
    key = (ctx.community.id, ctx.member_id)
    found = ctx.db.get(Buddy, key)
    if word in ("on", words.line("switch-on")):
        if found is None:
            ctx.db.add(Buddy(community_id=key[0], member_id=key[1]))
        ctx.answer("buddy-on")
    elif word in ("off", words.line("switch-off")):
        if found is not None:
            ctx.db.delete(found)
        ctx.answer("buddy-off")
    elif word:
        raise CommandError(
            "command-choice", word=word[:40], choices=f"{words.line('switch-on')}, {words.line('switch-off')}"
        )
    else:
        ctx.answer("buddy-is-off" if found is None else "buddy-is-on", {"count": len(lookups.buddies(ctx.db, key[0]))})


def next_for(ctx: Context, room: RoomInfo, came: Sequence[Newcomer]) -> Member | None:
    """The buddy whose turn it is to look after these newcomers, told so; None if nobody volunteered or is free."""
    theirs = {newcomer.member_id for newcomer in came}
    for volunteer in lookups.buddies(ctx.db, ctx.community.id):
        member = ctx.member_by(volunteer.member_id)
        if volunteer.member_id in theirs or not free(ctx, member, BUDDY).now:
            continue
        volunteer.last_at = ctx.now
        for newcomer in came:
            newcomer.buddy_id = member.id
        ctx.db.flush()
        words = ctx.words_for(member)
        names = ", ".join(name_for(ctx, member, ctx.member_by(newcomer.member_id)) for newcomer in came)
        told = words.rich("buddy-turn", names=text(names), room=room.name, count=len(came))
        ctx.tell(member, told, buttons=(no_more(words, BUDDY),))
        return member
    return None
