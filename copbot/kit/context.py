"""What a handler gets beside its event: what has happened, and ways to act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self, TypeVar

from copbot.community.infos import AccountInfo, CommunityInfo, RoomInfo
from copbot.community.naming import mention
from copbot.community.settable import FeatureSettings
from copbot.kit.batch import Batch, Place
from copbot.kit.domain import DomainEvent
from copbot.kit.happening import Happening
from copbot.kit.hiding import hidden
from copbot.kit.leading import led
from copbot.kit.said import BotSaid
from copbot.language.wording import Value, Wording, tidied
from copbot.rooms import outbox
from copbot.rooms.actions import (
    Action,
    Button,
    Delete,
    Edit,
    Keep,
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
from copbot.rooms.enclosed import Enclosed, File
from copbot.rooms.events import Person
from copbot.rooms.outcome import Answered
from copbot.rooms.purpose import NONE, THREAD, Purpose
from copbot.rooms.splitting import split
from copbot.rooms.text import Text, plain, text
from storage import anonymous, timers
from storage.models import Member, Outbox

S = TypeVar("S", bound=FeatureSettings)
C = TypeVar("C")


@dataclass(slots=True)
class Context(Happening):
    """One handler's view: everything that it does through this is one savepoint."""

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
    ) -> Self:
        """The view of a feature ("" for the engine itself) on a community, in this batch."""
        return cls(
            batch.unit, batch.directory, community, batch, feature, platform, room, author, message, outside=outside
        )

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
        files: tuple[Enclosed, ...] = (),
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
            files=files,
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
        files: tuple[Enclosed, ...] = (),
        question: int | None = None,
        purpose: Purpose = NONE,
        stranger: bool = False,
        to: tuple[str, str] | None = None,
        until: datetime | None = None,
    ) -> int | None:
        """Say something to a member privately, else (naming the member) in the fallback room, else not at all.

        `instead`, if given, is what is said in that room, with the buttons `beside` it: what the member is told is
        nobody else's to see, or in a language of his or her own. The `files` never go there. Who is in none of the
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
            member, reached, words, buttons=buttons, aloud=aloud, files=files, question=question, purpose=purpose
        )

    def send(
        self,
        member: Member,
        to: AccountInfo,
        words: Text,
        *,
        buttons: tuple[Button, ...] = (),
        aloud: tuple[Place, Text, tuple[Button, ...]] | None = None,
        files: tuple[Enclosed, ...] = (),
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
        action = TellPrivately(person=to.key, text=words, buttons=buttons, fallback=fallback, files=files)
        can = self.directory.platform_can(self.unit, to.platform)
        return self._put(action, to.platform, can, self.words_for(member), question, purpose, nudge)

    def answer(
        self,
        key: str,
        values: Mapping[str, Value] | None = None,
        *,
        buttons: tuple[Button, ...] = (),
        files: tuple[Enclosed, ...] = (),
        question: int | None = None,
        purpose: Purpose = NONE,
        refusal: bool = False,
        aloud: str = "",
    ) -> None:
        """Answer who gave the command, where only he or she sees it if that can be, else as a reply.

        `files` come with it in private only. Where all would see it, the sentence `aloud`, if given, is said instead.
        """
        if self.outcome is not None:
            self._to_page(self.answer_words.on_page(key, **(values or {})), buttons, files, refusal=refusal)
            return
        place = self.here()
        if place is None:
            if self.author is not None:
                words = self.answer_words
                can = self.directory.platform_can(self.unit, self.platform)
                told = words.rich(key, **(values or {}))
                action = TellPrivately(person=self.author.id, text=told, buttons=buttons, files=files)
                self._put(action, self.platform, can, words, question, purpose)
            return
        alone = place.room.can.ephemeral and self.author is not None and not self.author.bridged
        only_for = self.author.id if alone and self.author else None
        told = self.answer_words.rich(key, **(values or {}))
        pressed = self.press and self.author is not None
        if pressed and not buttons and len(plain(told)) <= place.room.can.press_text:
            self._to_presser(place, told, question, purpose, refusal=refusal)
            return
        privately = self._goes_privately
        if privately or (aloud and not place.room.can.ephemeral):
            fallback, instead = (place, self.words.rich(aloud)) if aloud else (None, None)
            self.tell(
                self.member, told, buttons=buttons, fallback=fallback, instead=instead, beside=(), files=files,
                question=question, purpose=purpose
            )  # fmt: skip
            if pressed:
                self._to_presser(place, self.answer_words.rich("press-privately" if privately else "write-to-me"))
            return
        if pressed:
            account = self.account
            if account is not None and account.reachable:
                said = place, told, buttons
                member = self.member_by(account.member)
                self.send(
                    member, account, told, buttons=buttons, aloud=said, files=files, question=question, purpose=purpose
                )
                self._to_presser(place, self.answer_words.rich("press-privately"))
                return
            told = self.words.rich(key, **(values or {}))
        alone_files = files if only_for is not None else ()
        self.say(place, told, buttons=buttons, only_for=only_for, question=question, purpose=purpose, files=alone_files)

    def _to_page(self, words: Text, buttons: tuple[Button, ...], files: tuple[Enclosed, ...], *, refusal: bool) -> None:
        """Answer a form on the page that it was sent from: nothing of it is written down."""
        self.unit.guard()
        reader = self.author.id if self.author is not None else None
        told = tidied(led(self, words, self.platform, None, reader))
        if self.outcome is not None:
            self.outcome.said.append(
                Answered(told, buttons, tuple(one for one in files if isinstance(one, File)), refusal)
            )

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

    def act(self, action: Action, room: RoomInfo | None, purpose: Purpose = NONE) -> int | None:
        """Ask a room, or the author's platform, for anything else; the row in the outbox, None if that can't be."""
        platform = room.platform if room is not None else self.platform
        can = room.can if room is not None else self.directory.platform_can(self.unit, platform)
        return self._put(action, platform, can, self.words, purpose=purpose)

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
        self.act(action, self.room)

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
        key = None if isinstance(action, TellPrivately | Keep) else action.room
        room = self.directory.room(self.unit, platform, key) if key is not None else None
        mute = self.silenced and isinstance(action, Say | TellPrivately | React | OpenThread)
        if mute or (room is not None and (room.lost or not (room.belongs or self.outside))):
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
        unnamed = hidden(self, action, platform, question)
        if unnamed is not None:
            action, purpose = unnamed
            question, nudge = None, ""
        address = outbox.Address(self.community.id, platform, can, words.rich("choose-by-number"))
        row = outbox.put(self.unit, action, address, self.now, question, purpose, nudge)
        self.batch.has_put(row, platform)
        if room is not None and row is not None and isinstance(action, Say) and action.only_for is None:
            self.lasting(BotSaid).count(self.community.id, self.now.toordinal())
        if room is not None and isinstance(action, Say):
            # Another bridge repeats each message; where a long one is cut is known here well enough.
            for piece in split(action.text, can.max_text, can.size):
                self.memory(Echoes).bot_said(room.id, plain(piece), self.now, purpose)
        return row
