"""`/setup`: a room is linked with others by a one-time code, and says whether it wants their questions.

Privately the setting up of the community goes on.
"""

from __future__ import annotations

from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.features.linking import feature, lookups
from copbot.features.linking.links import Links, bridged, called, linked
from copbot.kit import codes
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.offered import spoken
from copbot.kit.offers import FIRST_RUN
from copbot.language.wording import everywhere
from copbot.rooms.actions import Button
from copbot.rooms.text import Text, lines
from storage.models import RoomCode

_GOOD_FOR = timedelta(minutes=30)
_WORDS = ("link", "unlink", "questions", "claim")
_WHAT = Option("what", Kind.WORD, required=False, offers=spoken("setup-word", *_WORDS))
_VALUE = Option("value", Kind.WORD, required=False)


@feature.command(Command("setup", (_WHAT, _VALUE), who=Who.MODERATOR, final=True))
def setup(ctx: Context, call: Call) -> None:
    """What is set up for this room; with words, change it. Privately the setting up of the community goes on."""
    room = ctx.room
    if room is None and not call.options:
        if not any(FIRST_RUN.ask(ctx, wanted=True)):
            ctx.answer("setup-private")
        return
    if room is None:
        raise CommandError("command-in-room")
    names = {word: name for name in _WORDS for word in (*everywhere(f"setup-word-{name}"), name)}
    word, value = call.get("what", str), call.get("value", str)
    switch = {word: name == "on" for name in ("on", "off") for word in everywhere(f"switch-{name}")}
    match names.get(word.casefold(), "") if word is not None else None:
        case None:
            _show(ctx, room)
        case "link" if value is not None:
            _join(ctx, room, value)
        case "link":
            _give_code(ctx, room)
        case "claim":
            ctx.answer("claim-already")
        case "unlink" if value is None:
            _unlink(ctx, room)
        case "questions" if value is not None and value.casefold() in switch:
            ctx.directory.link(ctx.unit, room.id, linked=room.linked, wants=switch[value.casefold()])
            _show(ctx, ctx.room_by(room.id))
        case _:
            raise CommandError("setup-usage")


def _show(ctx: Context, room: RoomInfo) -> None:
    words, others = ctx.answer_words, linked(ctx, room)
    rows: list[Text] = [words.rich("setup-head", room=room.name)]
    buttons = [Button(words.line("setup-word-link"), "setup link")]
    if others:
        rows.append(words.rich("setup-linked", rooms=_names(ctx, others)))
        rows.append(words.rich("setup-wants" if room.wants else "setup-wants-not"))
        joined = tuple(other for other in others if other.id in bridged(ctx, room.id))
        if joined:
            rows.append(words.rich("setup-bridged", rooms=_names(ctx, joined)))
        switch = "off" if room.wants else "on"
        label = f"{words.line('setup-word-questions')} {words.line(f'switch-{switch}')}"
        buttons += [Button(label, f"setup questions {switch}"), Button(words.line("setup-word-unlink"), "setup unlink")]
    else:
        rows.append(words.rich("setup-alone"))
    rows.append(words.rich("setup-how"))
    ctx.answer("lines", {"lines": lines(rows)}, buttons=tuple(buttons))


def _names(ctx: Context, rooms: tuple[RoomInfo, ...]) -> str:
    return ", ".join(called(ctx.answer_words, one) for one in rooms)


def _give_code(ctx: Context, room: RoomInfo) -> None:
    """A code for the moderator alone: with it, another room's moderator joins that one to this."""
    code = codes.new(codes.LENGTH)
    words = ctx.words_for(ctx.member)
    if not room.can.ephemeral and ctx.tell(ctx.member, words.rich("setup-code", code=code)) is None:
        ctx.answer("setup-write-first")
        return
    lookups.drop_room_codes(ctx.db, room.id, ctx.now)
    ctx.db.add(
        RoomCode(
            hash=codes.hashed(code), room_id=room.id, community_id=ctx.community.id, expires_at=ctx.now + _GOOD_FOR
        )
    )
    if room.can.ephemeral:
        ctx.answer("setup-code", {"code": code})
    else:
        ctx.answer("setup-code-sent")


def _join(ctx: Context, room: RoomInfo, code: str) -> None:
    found = ctx.db.get(RoomCode, codes.hashed(code))
    if found is None or found.community_id != ctx.community.id or found.expires_at <= ctx.now:
        raise CommandError("setup-code-wrong")
    if found.room_id == room.id:
        raise CommandError("setup-code-here")
    ctx.db.delete(found)
    other = ctx.room_by(found.room_id)
    directory, unit = ctx.directory, ctx.unit
    group = other.linked or room.linked or unit.new_id("linked")
    merged = {one.linked for one in (room, other)} - {None}
    for one in directory.rooms(unit):
        if one.id in (room.id, other.id) or one.linked in merged:
            directory.link(unit, one.id, linked=group, wants=one.wants)
    for one in (room, other):
        told = ctx.words.rich("setup-joined", rooms=_names(ctx, linked(ctx, ctx.room_by(one.id))))
        place = ctx.here() if one.id == room.id else None
        ctx.say(place or Place(one), told)


def _unlink(ctx: Context, room: RoomInfo) -> None:
    """The room goes on alone: what was said is not touched any more; what other bridges do is found out anew."""
    if room.linked is None:
        raise CommandError("setup-configured" if linked(ctx, room) else "setup-alone")
    ctx.directory.link(ctx.unit, room.id, linked=None, wants=room.wants)
    lookups.unlink_room(ctx.db, room.id)
    ctx.memory(Links).forget()
    ctx.answer("setup-configured" if linked(ctx, ctx.room_by(room.id)) else "setup-unlinked")
