"""Who is typing a command, and where: for what is offered to him or her."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from copbot.community.settings import Settings
from copbot.kit.commands import Who
from copbot.kit.feature import Feature
from copbot.kit.offered import Suggestion, Typing
from copbot.kit.suggesting import Wanted, suggest
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from storage import belonging
from storage.models import Account, Community

_OWN = (Who.ASKER,)


class Guesses:
    """Knows the commands of all features, and what may be meant by their options."""

    def __init__(self, features: Sequence[Feature], settings: Settings) -> None:
        self._settings = settings
        self._commands = {name: command for one in features for name, (command, _) in one.commands.items()}
        self._listed = tuple(name for name, command in self._commands.items() if command.listed)
        self._nudges = tuple(dict.fromkeys(kind.turned_off_by for one in features for kind in one.nudges))

    def suggest(self, db: Session, wanted: Wanted) -> list[Suggestion]:
        """What may be meant; nothing for an option that there is not, or in a room that belongs to nobody."""
        command = self._commands.get(wanted.command)
        option = next((one for one in command.options if one.name == wanted.option), None) if command else None
        if command is None or option is None:
            return []
        room = belonging.room_at(db, wanted.platform, wanted.room)
        if not wanted.private and (room is None or not room.belongs_by):
            return []
        account = _account(db, wanted, room.community_id if room is not None else None)
        stays = belonging.stays(db, account.id) if account is not None else {}
        community = room.community_id if room is not None else account.community_id if account and stays else None
        known = db.get(Community, community) if community is not None else None
        typing = Typing(
            db=db,
            community_id=community,
            community=known.name if known is not None else "",
            member=account.member_id if account is not None else None,
            own=command.who in _OWN and not any(stays.values()),
            typed=wanted.words,
            words=wording(wanted.language if wanted.language in LANGUAGES else "en"),
            settings=self._settings,
            commands=self._listed,
            nudges=self._nudges,
        )
        return suggest(option, typing)


def _account(db: Session, wanted: Wanted, community: int | None) -> Account | None:
    """The account of who is typing, in that community; privately, in the one where it was seen last."""
    known = belonging.accounts(db, wanted.platform, wanted.person)
    found = [one for one in known if community is None or one.community_id == community]
    return max(found, key=lambda one: one.seen_at, default=None)
