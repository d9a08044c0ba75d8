"""What a handler gets beside its event: the time, the community, who and where, and ways to act."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from copbot.community.infos import AccountInfo, CommunityInfo, RoomInfo
from copbot.community.naming import mention
from copbot.community.people import People
from copbot.community.settable import FeatureSettings
from copbot.community.speech import spoken
from copbot.kit.batch import Batch, Offered, Place
from copbot.kit.commands import Command
from copbot.kit.confirming import Confirming
from copbot.kit.domain import DomainEvent
from copbot.kit.leading import led
from copbot.kit.said import BotSaid
from copbot.language.wording import Value, Wording, tidied, wording
from copbot.rooms import outbox
from copbot.rooms.actions import (
    Action,
    Button,
    Delete,
    Edit,
    File,
    OpenThread,
    React,
    Ref,
    Say,
    Sent,
    SetButtons,
    TellPrivately,
)
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.echoes import Echoes
from copbot.rooms.events import Person
from copbot.rooms.files import Files
from copbot.rooms.purpose import NONE, THREAD, UNNAMED, Purpose
from copbot.rooms.spans import Spans, of_words
from copbot.rooms.splitting import split
from copbot.rooms.text import Span, Text, plain, text
from storage import anonymous, belonging, timers
from storage.models import Member, Outbox, Post

S = TypeVar("S", bound=FeatureSettings)
C = TypeVar("C")


@dataclass(slots=True)
class Context(People):
    """One handler's view: everything that it does through this is one savepoint."""

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
    instead: tuple[Button, ...] | None = None
    """What stands from now on in the place of the button that was pressed, if it is not to stay."""
    undecided: bool = False
    """The button that was pressed decides nothing yet: all stay."""
    speaks_as: int | None = None
    """The author of the event is nobody else here than this member: the somebody who asked without a name."""
    aside: bool = False
    """What answers is for the author of the event alone, where that can be."""
    taken: bool = False
    """A feature has acted on this private word; nobody needs to say that it was not understood."""

    @classmethod
    def of(
        cls,
        batch: Batch,
        feature: str,
        community: CommunityInfo,
        platform: str = "",
        room: RoomInfo | None = None,
        author: Person | None = None,
        message: str | None = None,
        *,
        outside: bool = False,
    ) -> Context:
        """The view of a feature ("" for the engine itself) on a community, in this batch."""
        return cls(
            batch.unit, batch.directory, community, batch, feature, platform, room, author, message, outside=outside
        )

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
        """What is kept in memory between events, also when what was done is undone; empty after a restart."""
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

    # Acting

    def say(
        self,
        place: Place,
        words: Text,
        *,
        buttons: tuple[Button, ...] = (),
        only_for: str | None = None,
        question: int | None = None,
        purpose: Purpose = NONE,
        nudge: str = "",
        press: str | None = None,
        refusal: bool = False,
        calls: bool = False,
    ) -> int | None:
        """Say something in a room; the row in the outbox. `press` and `refusal`: see `copbot.rooms.actions.Say`.

        `calls`: it is what a person said, or somebody there is asked for it, and so is to be heard of like a person's
        words, also by those whose client tells nothing of a bot's.
        """
        action = Say(
            room=place.room.key,
            text=words,
            thread=place.thread,
            reply_to=place.reply_to,
            buttons=buttons,
            only_for=only_for,
            press=press,
            refusal=refusal,
            calls=calls,
        )
        return self._put(action, place.room.platform, place.room.can, self.words, question, purpose, nudge)

    def tell(
        self,
        member: Member,
        words: Text,
        *,
        buttons: tuple[Button, ...] = (),
        fallback: Place | None = None,
        instead: Text | None = None,
        beside: tuple[Button, ...] | None = None,
        file: File | None = None,
        question: int | None = None,
        purpose: Purpose = NONE,
        stranger: bool = False,
        to: tuple[str, str] | None = None,
        until: datetime | None = None,
    ) -> int | None:
        """Say something to a member privately, else (naming the member) in the fallback room, else not at all.

        `instead`, if given, is what is said in that room, with the buttons `beside` it: what the member is told is
        nobody else's to see, or in a language of his or her own. A `file` never goes there. Who is in none of the
        community's rooms is told nothing; a `stranger` is, who has asked. `to` names the one account (platform and id)
        that is to hear it, and can `until` then, whatever can be otherwise. Who asked without a name is spoken to in
        no room.
        """
        somebody, member = member, self.hears(member)
        if member is not somebody:
            fallback, row = None, anonymous.behind(self.db, somebody.id)
            question = row.question_id if row is not None else None
        if not stranger and not self.is_here(member):
            return None
        if fallback is not None and not self.is_in(member, fallback.room):
            # Only where the member is can a room stand in.
            fallback = None
        in_room = buttons if beside is None else beside
        reached = self.reach(member, fallback.room.platform if fallback else None)
        if to is not None:
            accounts = [one for one in self.accounts_of(member) if (one.platform, one.key) == to]
            open_now = until is not None and self.now < until
            reached = next((one for one in accounts if open_now or self._reachable(one)), None)
        said = None
        if fallback is not None:
            said = fallback, text(mention(self, member, fallback.room), ": ", instead or words)
        if reached is None:
            if said is None:
                return None
            return self.say(*said, buttons=in_room, question=question, purpose=purpose)
        aloud = (*said, in_room) if said else None
        return self.send(
            member, reached, words, buttons=buttons, aloud=aloud, file=file, question=question, purpose=purpose
        )

    def send(
        self,
        member: Member,
        to: AccountInfo,
        words: Text,
        *,
        buttons: tuple[Button, ...] = (),
        aloud: tuple[Place, Text, tuple[Button, ...]] | None = None,
        file: File | None = None,
        question: int | None = None,
        purpose: Purpose = NONE,
        nudge: str = "",
    ) -> int | None:
        """Write to one account of a member privately.

        What is to be said `aloud` is said there if that turns out to be impossible. The row in the outbox.
        """
        fallback = None
        if aloud is not None and aloud[0].room.platform == to.platform and not aloud[0].room.lost:
            place, instead, in_room = aloud
            fallback = Say(
                room=place.room.key,
                text=instead,
                thread=place.thread,
                reply_to=place.reply_to,
                buttons=in_room if place.room.can.buttons else (),
            )
        action = TellPrivately(person=to.key, text=words, buttons=buttons, fallback=fallback, file=file)
        can = self.directory.platform_can(self.unit, to.platform)
        return self._put(action, to.platform, can, self.words_for(member), question, purpose, nudge)

    def answer(
        self,
        key: str,
        values: Mapping[str, Value] | None = None,
        *,
        buttons: tuple[Button, ...] = (),
        file: File | None = None,
        question: int | None = None,
        purpose: Purpose = NONE,
        refusal: bool = False,
        aloud: str = "",
    ) -> None:
        """Answer who gave the command, where only he or she sees it if that can be, else as a reply.

        A `file` comes with it in private only. Where all would see it, the sentence `aloud`, if given, is said instead.
        """
        place = self.here()
        if place is None:
            if self.author is not None:
                words = self.answer_words
                can = self.directory.platform_can(self.unit, self.platform)
                told = words.rich(key, **(values or {}))
                action = TellPrivately(person=self.author.id, text=told, buttons=buttons, file=file)
                self._put(action, self.platform, can, words, question, purpose)
            return
        alone = place.room.can.ephemeral and self.author is not None and not self.author.bridged
        only_for = self.author.id if alone and self.author else None
        told = self.answer_words.rich(key, **(values or {}))
        pressed = self.press and self.author is not None
        if pressed and not buttons and len(plain(told)) <= place.room.can.press_text:
            self._to_presser(place, told, question, purpose, refusal=refusal)
            return
        if self._goes_privately or (aloud and not place.room.can.ephemeral):
            fallback, instead = (place, self.words.rich(aloud)) if aloud else (None, None)
            self.tell(
                self.member,
                told,
                buttons=buttons,
                fallback=fallback,
                instead=instead,
                beside=(),
                question=question,
                purpose=purpose,
            )
            if pressed:
                self._to_presser(place, self.answer_words.rich("press-privately" if self.alone else "write-to-me"))
            return
        if pressed:
            account = self.account
            if account is not None and account.reachable:
                said = place, told, buttons
                member = self.member_by(account.member)
                self.send(member, account, told, buttons=buttons, aloud=said, question=question, purpose=purpose)
                self._to_presser(place, self.answer_words.rich("press-privately"))
                return
            told = self.words.rich(key, **(values or {}))
        self.say(place, told, buttons=buttons, only_for=only_for, question=question, purpose=purpose)

    def _to_presser(
        self, place: Place, words: Text, question: int | None = None, purpose: Purpose = NONE, *, refusal: bool = False
    ) -> None:
        """Answer the press of a button, which nobody but the presser sees."""
        whom = self.author.id if self.author is not None else None
        self.say(place, words, only_for=whom, question=question, purpose=purpose, press=self.press, refusal=refusal)

    def react(self, room: RoomInfo, message: Ref, emoji: str, *, remove: bool = False) -> None:
        """Put the bot's emoji on a message, or take it away, where the room can."""
        self.act(React(room=room.key, message=message, emoji=emoji, remove=remove), room)

    def open_thread(self, room: RoomInfo, message: Ref, name: str, question: int) -> int | None:
        """Begin a thread at a message, where the room can; the row in the outbox."""
        action = OpenThread(room=room.key, message=message, name=name)
        return self._put(action, room.platform, room.can, self.words, question, Purpose(THREAD))

    def act(self, action: Action, room: RoomInfo, purpose: Purpose = NONE) -> int | None:
        """Ask a room for anything else; the row in the outbox, None if the room can't."""
        return self._put(action, room.platform, room.can, self.words, purpose=purpose)

    def unsay(self, row: int) -> None:
        """Take back what an outbox row said in a room, where the room can."""
        self.db.flush()
        self.unit.write_later()
        said = self.db.get(Outbox, row)
        room = self.directory.room(self.unit, said.platform, said.room) if said and said.room else None
        if room is not None:
            self._put(Delete(room=room.key, message=Sent(row)), room.platform, room.can, self.words)

    def set_buttons(self, action: SetButtons) -> None:
        """Have a message, of a room or a private one, show these buttons, where they can be changed."""
        can = self.room.can if self.room is not None else self.directory.platform_can(self.unit, self.platform)
        self._put(action, self.platform, can, self.words)

    def emit(self, event: DomainEvent) -> None:
        """Tell the other features, in this transaction."""
        self.batch.told.append((self.community, event))

    def schedule(self, kind: str, subject: int, due: datetime, *, earliest: bool = False) -> None:
        """Have this feature's timer of that kind called about the subject then, instead of any time set before.

        With `earliest` a time set before stands if it is earlier.
        """
        timers.set_timer(self.db, self.community.id, f"{self.feature}.{kind}", subject, due, earliest=earliest)
        self.unit.leave_trace()

    def waiting(self, kind: str) -> Sequence[int]:
        """The subjects about which this feature's timer of that kind is to be called."""
        return timers.waiting(self.db, self.community.id, f"{self.feature}.{kind}")

    def cancel(self, kind: str, subject: int) -> None:
        """No such timer any more."""
        timers.drop_timer(self.db, f"{self.feature}.{kind}", subject)

    def _unnamed(self, action: Action, platform: str, question: int | None) -> tuple[TellPrivately, Purpose] | None:
        """What is said to who asked this without a name, so that the outbox does not tell that it is about this."""
        row = anonymous.of(self.db, question) if question is not None and isinstance(action, TellPrivately) else None
        if row is None or not isinstance(action, TellPrivately):
            return None
        own = self.directory.accounts_of(self.unit, row.member_id)
        if all((one.platform, one.key) != (platform, action.person) for one in own):
            return None
        places = anonymous.offer(row, [button.command for button in action.buttons])
        buttons = (
            replace(button, command=f"{UNNAMED} {row.id} {place}")
            for button, place in zip(action.buttons, places, strict=True)
        )
        return replace(action, buttons=tuple(buttons), fallback=None), Purpose(UNNAMED, (row.id,))

    def _put(
        self,
        action: Action,
        platform: str,
        can: Capabilities,
        words: Wording,
        question: int | None = None,
        purpose: Purpose = NONE,
        nudge: str = "",
    ) -> int | None:
        self.unit.guard()
        key = None if isinstance(action, TellPrivately) else action.room
        room = self.directory.room(self.unit, platform, key) if key is not None else None
        if room is not None and (room.lost or not (room.belongs or self.outside)):
            return None
        if isinstance(action, Say | TellPrivately | Edit):
            reader = action.person if isinstance(action, TellPrivately) else None
            if isinstance(action, Say) and action.only_for is not None:
                reader = action.only_for
            action = replace(action, text=tidied(led(self, action.text, platform, room, reader)))
        if isinstance(action, TellPrivately) and action.fallback is not None:
            aloud = action.fallback
            there = self.directory.room(self.unit, platform, aloud.room)
            action = replace(action, fallback=replace(aloud, text=led(self, aloud.text, platform, there)))
        unnamed = self._unnamed(action, platform, question)
        if unnamed is not None:
            action, purpose = unnamed
            question, nudge = None, ""
        address = outbox.Address(self.community.id, platform, can, words.rich("choose-by-number"))
        row = outbox.put(self.unit, action, address, self.now, question, purpose, nudge)
        self.batch.said = self.batch.said or row is not None
        if room is not None and row is not None and isinstance(action, Say) and action.only_for is None:
            self.memory(BotSaid).count(self.community.id, self.now.toordinal())
        if room is not None and isinstance(action, Say):
            # Another bridge repeats each message; where a long one is cut is known here well enough.
            for piece in split(action.text, can.max_text, can.size):
                self.memory(Echoes).bot_said(room.id, plain(piece), self.now, purpose)
        return row
