"""What has happened, to a handler: the time, the community, who and where, and what holds there."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from copbot.community.infos import AccountInfo, RoomInfo
from copbot.community.people import People
from copbot.community.settable import FeatureSettings
from copbot.community.speech import spoken
from copbot.kit.batch import Batch, Offered, Place
from copbot.kit.commands import Command
from copbot.kit.confirming import Confirming
from copbot.language.wording import Wording, wording
from copbot.rooms.actions import (
    Button,
)
from copbot.rooms.events import Person
from copbot.rooms.files import Files
from copbot.rooms.outcome import Outcome
from copbot.rooms.spans import Spans, of_words
from copbot.rooms.text import Span, Text
from storage import belonging
from storage.models import Member, Post, Stage

S = TypeVar("S", bound=FeatureSettings)
C = TypeVar("C")
_STAGES = tuple(Stage)


@dataclass(slots=True)
class Happening(People):
    """What a handler knows of what has happened."""

    batch: Batch
    feature: str
    platform: str = ""
    room: RoomInfo | None = None
    author: Person | None = None
    message: str | None = None
    """The platform's id of the message that the event is or is about."""
    thread: str | None = None
    files: Files = ()
    """What came with the message."""
    written: tuple[str, Spans] = ("", ())
    """The text of the event, and what the platform knows of its parts."""
    near: Mapping[int, float] = field(default_factory=dict)
    """The questions that are nearest in meaning to what is asked, each with its likeness; none, where nobody looked."""
    _member: Member | None = None
    asked_for: str = ""
    """The command line that this word can confirm."""
    outside: bool = False
    """What is said goes to a room that belongs to no community."""
    press: str = ""
    """The id of the press of a button that the event is, where who pressed can be told something alone."""
    talk: str = ""
    """What the platform calls the private talk in which a button was pressed that the event is."""
    instead: tuple[Button, ...] | None = None
    """What stands from now on in the place of the button that was pressed, if it is not to stay."""
    undecided: bool = False
    """The button that was pressed decides nothing yet: all stay."""
    speaks_as: int | None = None
    """The author of the event is nobody else here than this member: the somebody who asked without a name."""
    aside: bool = False
    """What answers is for the author of the event alone, where that can be."""
    outcome: Outcome | None = None
    """What answers the author of the event goes there, and nowhere else: it is a form of the web side."""
    called: bool = False
    """The author of the event has given a command, by whatever means."""
    taken: bool = False
    """A feature has acted on this private word; nobody needs to say that it was not understood."""

    def spans_of(self, words: str) -> Spans:
        """What the platform knows of parts of words that stand in the text of the event."""
        return of_words(*self.written, words)

    @property
    def now(self) -> datetime:
        """The time, aware UTC."""
        return self.batch.now

    @property
    def member(self) -> Member:
        """The author of the event as a member of the community. Raises LookupError if nobody is behind the event."""
        if self._member is None:
            if self.author is None:
                raise LookupError("nobody is behind this event")
            self._member = self.member_by(self.member_id)
        return self._member

    @property
    def member_id(self) -> int:
        """The id of the author of the event as a member of the community, which costs no look at the database."""
        if self.author is None:
            raise LookupError("nobody is behind this event")
        if self.speaks_as is not None:
            return self.speaks_as
        account = self.account_of(self.author)
        self.seen()
        return account.member

    @property
    def on_page(self) -> bool:
        """Is a page looked at, and nothing said?"""
        return False

    @property
    def own_message(self) -> str | None:
        """The message of a room that the command was written as; None where it came in a form of the platform's."""
        return self.message if self.room is not None and self.written[0] else None

    @property
    def alone(self) -> bool:
        """Does nobody but the author of the event see an answer?"""
        return self.room is None or self.room.can.ephemeral or self._goes_privately

    @property
    def _goes_privately(self) -> bool:
        """Is the author of the event, which is in a room, answered by a private message?"""
        if not self.aside or self.room is None or self.room.can.ephemeral or self.author is None:
            return False
        return self.is_here(self.member) and self.reachable(self.member)

    @property
    def answer_words(self) -> Wording:
        """The sentences in the language of an answer: the member's if only he or she sees it, else the community's."""
        if not (self.alone or self.press) or self.author is None:
            return self.words
        known = self.account
        if known is not None:
            return self.words_for(self.member_by(known.member))
        return wording(spoken(self.author.language) or self.community.settings.language)

    def settings(self, kind: type[S], room: RoomInfo | None = None) -> S:
        """The settings of this feature in this community, and in this room, else in the one where the event is."""
        room = room or self.room
        return self.batch.settings.of(self.community.name, self.feature, kind, room.goes_by if room else ())

    def is_on(self, feature: str) -> bool:
        """Has the community this feature?"""
        return self.batch.settings.is_on(self.community.name, feature)

    def works(self, feature: str) -> bool:
        """Has the community this feature, and does it do its work there? Where all has ended few do."""
        return self.is_on(feature) and (self.community.stage != Stage.ENDED or self._lasts(feature))

    @property
    def hushed(self) -> bool:
        """Is nothing to be said unasked by this feature, for the community rests or has ended?"""
        return self.community.stage != Stage.AWAKE and not self._lasts(self.feature)

    @property
    def silenced(self) -> bool:
        """The same, and nobody has turned to the bot: by a command, a private word, or a word that it acted on?"""
        asked = self.called or self.taken or (self.room is None and self.author is not None)
        return self.hushed and not asked

    def _lasts(self, feature: str) -> bool:
        """Does the feature speak in the stage in which the community is?"""
        if not feature:
            # The engine itself.
            return True
        until = next((one.until for one in self.batch.features if one.name == feature), Stage.AWAKE)
        return _STAGES.index(until) >= _STAGES.index(self.community.stage)

    @property
    def commands(self) -> list[Command]:
        """All commands that there are in this community, in the order of their features."""
        return [one for name, own in self.batch.commands.items() if self.is_on(name) for one in own]

    @property
    def nudge_kinds(self) -> list[Offered]:
        """The kinds of nudges that there are in this community."""
        return [one for name, own in self.batch.nudge_kinds.items() if self.is_on(name) for one in own]

    def settings_changed(self) -> None:
        """Settings have other values from now on."""
        self.directory.settings_changed()
        self.community = self.directory.community(self.unit, self.community.id)
        self.room = self.directory.room_of(self.unit, self.room.id) if self.room is not None else None

    def memory(self, kind: type[C]) -> C:
        """What is kept in memory between events; empty again after a restart or a rollback."""
        return self.batch.memory.of(kind)

    def lasting(self, kind: type[C]) -> C:
        """What is kept in memory between events, also when a handler fails; empty after a restart."""
        return self.batch.lasting.of(kind)

    # Who

    @property
    def account(self) -> AccountInfo | None:
        """The account of the author of the event in this community; None if there is none."""
        if self.author is None:
            return None
        return self.directory.account(self.unit, self.community, self.platform, self.author.id)

    @property
    def belongs(self) -> bool:
        """Is the author of the event a member: in one of the community's rooms, by any of his or her accounts?"""
        account = self.account
        if self.directory.is_in(self.unit, account):
            return True
        return account is not None and self.is_here(self.member_by(account.member))

    @property
    def moderates(self) -> bool:
        """Has the author of the event moderator rights in the room where it is; privately, in any of the rooms?"""
        return self.moderates_in(None if self.room is None else {self.room.id})

    @property
    def decides(self) -> bool:
        """May the author of the event decide what concerns the whole community?"""
        account = self.account
        return account is not None and self.may_decide(account.member)

    def moderates_in(self, rooms: Collection[int] | None) -> bool:
        """Has the author of the event moderator rights in one of these rooms; in any, if none are named?"""
        account = self.account
        return account is not None and self.may_moderate(account.member, rooms)

    def account_of(self, person: Person) -> AccountInfo:
        """The person's account in this community, made if it is new."""
        self.unit.guard()
        wrote = self.room is None and person is self.author
        return self.directory.member(self.unit, self.community, self.platform, person, self.now, reachable=wrote)

    def member_of(self, person: Person) -> Member:
        """The person as a member of this community, made if he or she is new."""
        return self.member_by(self.account_of(person).member)

    def seen(self) -> None:
        """The author does something here that is written down anyway: a private word is about this community now."""
        if self.author is not None:
            self.unit.guard()
            self.directory.seen(self.unit, self.community, self.platform, self.author.id, self.now)

    def members_changed(self) -> None:
        """Members were joined or parted: nothing that was looked up about them holds any more."""
        self._member = None
        self.directory.forget_accounts()
        self.batch.memory.clear()
        self.unit.leave_trace()

    def own(self) -> list[Member]:
        """The author as a member: of this community, or, for what is said privately, of all of theirs."""
        if self.room is not None or self.author is None:
            return [self.member]
        accounts = belonging.accounts(self.db, self.platform, self.author.id)
        members = (self.db.get(Member, account.member_id) for account in accounts)
        return [member for member in members if member is not None] or [self.member]

    # Where

    def link(self, post: Post, words: str) -> Text:
        """The words as a link to the post, to where it stands for who reads them, where the platform has such links."""
        return (Span(words, post=post.id),)

    def ask_for(self, line: str) -> None:
        """The author of the event has been asked whether this is to be done: the next word can confirm it."""
        if self.author is not None:
            self.lasting(Confirming).ask((self.platform, self.author.id), line, self.now)

    def here(self) -> Place | None:
        """Where the event was; None for a private one."""
        return Place(self.room, self.thread, self.message) if self.room else None
