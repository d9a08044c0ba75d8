"""`/takeback`: a moderator takes back a message of the bot's, whatever it is."""

from __future__ import annotations

from sqlmodel import col, select

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_for
from copbot.features.help import feature
from copbot.features.help.tables import TakenBack
from copbot.kit import domain
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.places import addressed
from copbot.language.wording import Ago
from copbot.rooms.actions import Delete
from copbot.rooms.purpose import TAKEN, THREAD, Purpose
from copbot.rooms.text import Text, lines
from storage import traces
from storage.models import Outbox

_SHOWN = 10


@feature.command(
    Command(
        "takeback",
        (Option("link", Kind.WORD, required=False),),
        who=Who.MODERATOR,
        in_room=True,
        menu=True,
        on_reaction="\N{WASTEBASKET}",
    )
)
def take_back(ctx: Context, call: Call) -> None:
    """The message replied to, or linked to, goes, and what it offered counts no longer; without one, the last ones."""
    link = call.get("link", str)
    if call.message is None and link is None:
        _show(ctx)
        return
    found = _meant(ctx, call.message, link)
    if found is None:
        raise CommandError("takeback-which")
    room, said = found
    if not (ctx.moderates_in({room.id}) or ctx.decides):
        raise CommandError("command-moderators")
    message = said.message or ""
    gone = ctx.act(Delete(room=room.key, message=message), room) is not None
    ctx.emit(domain.TakenBack(room.id, message))
    said.purpose, said.choices, said.question_id = str(Purpose(TAKEN)), "", None
    number = ctx.unit.new_id("takenback")
    ctx.db.add(
        TakenBack(id=number, community_id=ctx.community.id, room_id=room.id, member_id=ctx.member_id, at=ctx.now)
    )
    if not gone:
        ctx.answer("takeback-stays")
    elif room.can.native_commands and link is not None:
        # Else it is seen to go.
        ctx.answer("takeback-done")


def _meant(ctx: Context, message: str | None, link: str | None) -> tuple[RoomInfo, Outbox] | None:
    """What the bot said there, with the room."""
    if link is not None:
        places = list(addressed(ctx, link))
    else:
        places = [(ctx.room, message)] if ctx.room is not None and message is not None else []
    for room, key in places:
        said = traces.sent_in_room(ctx.db, room.platform, room.key, key)
        # A thread goes by the message that it began at, on some platforms.
        if said is not None and said.community_id == ctx.community.id and said.purpose not in (TAKEN, THREAD):
            return room, said
    return None


def _show(ctx: Context) -> None:
    """Who took back what the bot said where, the last time first."""
    rooms = [room.id for room in ctx.rooms if ctx.moderates_in({room.id}) or ctx.decides]
    found = ctx.db.exec(
        select(TakenBack)
        .where(TakenBack.community_id == ctx.community.id, col(TakenBack.room_id).in_(rooms))
        .order_by(col(TakenBack.id).desc())
        .limit(_SHOWN)
    ).all()
    words = ctx.answer_words
    rows: list[Text] = [words.rich("takeback-head" if found else "takeback-none")]
    for one in found:
        by = ctx.member_by(one.member_id) if one.member_id is not None else None
        name = name_for(ctx, ctx.member, by) if by is not None else words.line("somebody")
        rows.append(words.rich("takeback-row", name=name, room=ctx.room_by(one.room_id).name, ago=Ago(one.at, ctx.now)))
    ctx.answer("lines", {"lines": lines(rows)})
