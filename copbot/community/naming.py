"""How people are named: in full only to those among whom they are, unless the community agreed on more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from copbot.language.wording import Wording
from copbot.rooms.text import Span
from storage.models import Member

if TYPE_CHECKING:
    from copbot.community.infos import AccountInfo, RoomInfo
    from copbot.kit.context import Context


def name_on(ctx: Context, member: Member, platform: str, words: Wording | None = None) -> str:
    """How a member is named on a platform; `words` is the language of what is said, else that of the community."""
    if ctx.has_left(member):
        return (words or ctx.words).line("somebody-left")
    rooms = ctx.batch.directory.known(ctx.batch.unit).values()
    if all(room.platform == platform for room in rooms if room.community.id == ctx.community.id):
        return member.name
    here = _account(ctx, member, platform)
    return here.name if here else _abroad(ctx, member, words or ctx.words)


def name_for(ctx: Context, reader: Member, member: Member) -> str:
    """How a member is named to another in private."""
    if reader.id != member.id and ctx.has_left(member):
        return ctx.words_for(reader).line("somebody-left")
    among = {account.platform for account in ctx.accounts_of(reader)}
    if reader.id == member.id or any(account.platform in among for account in ctx.accounts_of(member)):
        return member.name
    return _abroad(ctx, member, ctx.words_for(reader))


def mention(ctx: Context, member: Member, room: RoomInfo) -> Span:
    """The member's name, as a mention if he or she has an account on the room's platform."""
    here = _account(ctx, member, room.platform)
    return Span(here.name, "mention", here.key) if here else Span(name_on(ctx, member, room.platform))


def _account(ctx: Context, member: Member, platform: str) -> AccountInfo | None:
    return next((one for one in ctx.accounts_of(member) if one.platform == platform), None)


def _abroad(ctx: Context, member: Member, words: Wording) -> str:
    match ctx.community.settings.names:
        case "full":
            return member.name
        case "first":
            return member.name.split(" ")[0]
        case _:
            return words.line("somebody")
