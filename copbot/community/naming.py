"""How people are named: in full only to those among whom they are, unless the community agreed on more."""

from __future__ import annotations

from copbot.community.infos import AccountInfo, RoomInfo
from copbot.community.people import People, is_somebody
from copbot.language.wording import Wording
from copbot.rooms.text import Span
from storage.models import Member

_CALLED = {"irc": "IRC", "whatsapp": "WhatsApp"}


def name_on(people: People, member: Member, platform: str, words: Wording | None = None) -> str:
    """How a member is named on a platform; `words` is the language of what is said, else that of the community."""
    if is_somebody(member):
        return (words or people.words).line("somebody")
    if people.has_left(member):
        return (words or people.words).line("somebody-left")
    here = _account(people, member, platform)
    if here is None and people.is_of_the_past(member):
        return _once(people, member, words or people.words)
    rooms = people.directory.known(people.unit).values()
    if all(room.platform == platform for room in rooms if room.community.id == people.community.id):
        return member.name
    return here.name if here else _abroad(people, member, words or people.words)


def name_for(people: People, reader: Member, member: Member, *, decides: bool = False) -> str:
    """How a member is named to another in private; one who `decides` about the member reads the name itself."""
    if is_somebody(member):
        return people.words_for(reader).line("somebody")
    if reader.id != member.id and people.has_left(member):
        return people.words_for(reader).line("somebody-left")
    among = {account.platform for account in people.accounts_of(reader)}
    if reader.id == member.id or any(account.platform in among for account in people.accounts_of(member)):
        return member.name
    if people.is_of_the_past(member):
        return _once(people, member, people.words_for(reader))
    return member.name if decides else _abroad(people, member, people.words_for(reader))


def mention(people: People, member: Member, room: RoomInfo) -> Span:
    """The member's name, as a mention if he or she has an account on the room's platform."""
    here = _account(people, member, room.platform)
    return Span(here.name, "mention", here.key) if here else Span(name_on(people, member, room.platform))


def called(platform: str) -> str:
    """A platform, as people write it."""
    return _CALLED.get(platform, platform.capitalize())


def _once(people: People, member: Member, words: Wording) -> str:
    """The name of the past: whoever was there knew it, and nobody bears it here."""
    account = people.accounts_of(member)[0]
    return words.line("name-of-the-past", name=account.name, platform=called(account.platform))


def _account(people: People, member: Member, platform: str) -> AccountInfo | None:
    return next((one for one in people.accounts_of(member) if one.platform == platform), None)


def _abroad(people: People, member: Member, words: Wording) -> str:
    match people.community.settings.names:
        case "full":
            return member.name
        case "first":
            return member.name.split(" ")[0]
        case _:
            return words.line("somebody")
