"""From actions to the wire: which call an action is, and which messages a text takes, is decided here for all."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar, TypeVar

import structlog

from adapters.base.told_back import ToldBack
from copbot.rooms.actions import (
    Action,
    AddToThread,
    Admit,
    Delete,
    Delivered,
    Edit,
    EndInvite,
    EndPress,
    Failed,
    Failure,
    Invite,
    Look,
    MarkThread,
    OpenThread,
    Pin,
    React,
    Refuse,
    Result,
    Say,
    SetButtons,
    SetEvent,
    SetRole,
    TellPrivately,
)
from copbot.rooms.enclosed import LARGEST_FILE, Enclosed, size
from copbot.rooms.instead import in_words
from copbot.rooms.outbox import Outgoing
from copbot.rooms.splitting import clipped, split
from copbot.rooms.text import Span, Text, lines, plain, shorten

Spoken = TypeVar("Spoken", bound=Say | TellPrivately | Edit)
T = TypeVar("T")
_NO_FILES = (Failure.NO_PERMISSION, Failure.NOT_SUPPORTED)
_ABOUT = 300
"""So much of what a file shows stands in the text."""
log = structlog.get_logger()


class NotDoneError(Exception):
    """An action can't be done, for the reason that `failed` gives."""

    def __init__(self, why: Failure, detail: str = "") -> None:
        super().__init__(detail)
        self.failed = Failed(why, detail=detail)


@dataclass(frozen=True, slots=True)
class Part:
    """Which message of a text one is. Sent again under the same `key` it is the same message, where that can be."""

    key: str
    before: tuple[str, ...] = ()
    """The ids of the messages of the same text that have been sent."""
    last: bool = True


class Outbound(ABC):
    """Carries out actions over one connection. A platform fills in how it does each, for one message at a time.

    What these methods raise is explained by `explained`; NotDoneError says by itself what it means.
    """

    longest: ClassVar[int]
    """The size of the longest message."""
    longest_beside_file: ClassVar[int]
    """The size of the longest text that stands in one message with a file."""
    files_each: ClassVar[int] = 1
    """So many files stand in one message."""
    shows_about: ClassVar[bool] = True
    """What a file shows is told to who can't see it by the platform itself, and need not stand in the text."""

    def __init__(self, told_back: ToldBack | None = None) -> None:
        """`told_back` hears what goes out, where the platform tells the bot of its own messages."""
        self._told_back = told_back or ToldBack()

    @abstractmethod
    def size(self, text: Text) -> int:
        """How much of a message the text takes, as the platform counts it, with its marks if those count."""

    @abstractmethod
    def explained(self, error: Exception, action: Action) -> Failed | None:
        """What an error means for the action; None for what no platform should raise."""

    @abstractmethod
    async def say(self, action: Say, part: Part) -> str:
        """Say it in a room; the id of the message."""

    @abstractmethod
    async def tell(self, action: TellPrivately, part: Part) -> str:
        """Say it to one person alone; the id of the message."""

    @abstractmethod
    async def edit(self, action: Edit, key: str) -> None:
        """Have a message of the bot's own read so."""

    async def largest_file(self, action: Spoken) -> int:
        """How many bytes a file may have that goes with this."""
        return LARGEST_FILE

    async def set_buttons(self, action: SetButtons) -> None:
        """Have a message of the bot's own show other buttons, where there are buttons."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def end_press(self, action: EndPress) -> None:
        """Have who pressed a button wait no longer, where that is to be said."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    @abstractmethod
    async def delete(self, room: str, message: str, key: str) -> None:
        """Take away a message of the bot's own."""

    @abstractmethod
    async def react(self, action: React, key: str) -> None:
        """Put an emoji on a message, or take it away."""

    @abstractmethod
    async def open_thread(self, action: OpenThread) -> str:
        """Begin a thread at a message; its id."""

    async def mark_thread(self, action: MarkThread) -> None:
        """Have a thread show how far its question got, where threads can."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def add_to_thread(self, action: AddToThread) -> None:
        """Have somebody in a thread, where that can be."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def look(self, action: Look) -> None:
        """Look whether a message is still there, where nobody tells when one goes."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def pin(self, action: Pin) -> None:
        """Pin a message of the bot's own, or pin it no longer, where that can be."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def admit(self, action: Admit) -> None:
        """Let somebody in who asked to join, where people ask."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def refuse(self, action: Refuse) -> None:
        """Let somebody not in who asked to join, where people ask."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def invite(self, action: Invite) -> str:
        """Make a link that leads into a room, where there are such links; the link."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def end_invite(self, action: EndInvite) -> None:
        """Have a link of the bot's lead nowhere any more."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def set_role(self, action: SetRole) -> None:
        """Give somebody a role, or take it, where people have roles."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def set_event(self, action: SetEvent) -> str:
        """Put something among what is to come, or change it there, where that is shown; its id."""
        raise NotDoneError(Failure.NOT_SUPPORTED)

    async def thread_of(self, room: str, message: str) -> str | None:
        """The thread that a message is in, where what is said as a reply to it would not come there by itself."""
        return None

    async def deliver(self, going: Outgoing) -> Result:
        """Do it, or of a long text the next message, and say how that went."""
        try:
            return await self.carry_out(going)
        except Exception as error:
            failed = self._why(error, going.action)
            if failed is None:
                raise
            return failed

    async def carry_out(self, going: Outgoing) -> Result:
        """Do it. Raises what the platform does."""
        key = f"{going.row}"
        match going.action:
            case Say() as say:
                return await self._say(self._messages(await self._fitting(say)), going)
            case TellPrivately() as tell:
                return await self._say(self._messages(await self._fitting(tell)), going)
            case Edit() as edit:
                return await self._edit(await self._fitting(edit), going)
            case Delete() as delete:
                return await self._delete(delete, going)
            case React() as react:
                await self.react(react, key)
            case SetButtons() as change:
                await self.set_buttons(change)
            case EndPress() as press:
                await self.end_press(press)
            case OpenThread() as thread:
                return Delivered(await self.open_thread(thread))
            case MarkThread() as mark:
                await self.mark_thread(mark)
            case AddToThread() as add:
                await self.add_to_thread(add)
            case Look() as look:
                await self.look(look)
            case Pin() as pin:
                await self.pin(pin)
            case Admit() as admit:
                await self.admit(admit)
            case Refuse() as refuse:
                await self.refuse(refuse)
            case Invite() as invite:
                return Delivered(await self.invite(invite))
            case EndInvite() as end:
                await self.end_invite(end)
            case SetRole() as role:
                await self.set_role(role)
            case SetEvent() as event:
                return Delivered(await self.set_event(event))
        return Delivered()

    async def _fitting(self, action: Spoken) -> Spoken:
        """With words in the place of the files that can't go along."""
        if not action.files:
            return action
        most = await self.largest_file(action)
        return in_words(action, [at for at, one in enumerate(action.files) if not 0 < size(one) <= most])

    def _messages(self, action: Spoken) -> list[Spoken]:
        """The messages that it takes: first the text, the first files beside the end of it, then the other files.

        The buttons come with the last of them; the first is the reply.
        """
        found = [(piece, ()) for piece in split(action.text, self.longest, self.size) if plain(piece).strip()]
        told: list[tuple[Text, tuple[Enclosed, ...]]] = list(found)
        for at in range(0, len(action.files), self.files_each):
            files = action.files[at : at + self.files_each]
            beside = told.pop()[0] if told and at == 0 else ()
            if beside and self.size(self._described(beside, files)) > self.longest_beside_file:
                told.append((beside, ()))
                beside = ()
            told.append((beside, files))
        messages = []
        for number, (words, files) in enumerate(told, 1):
            one = replace(action, text=words, files=files)
            if number < len(told):
                one = replace(one, buttons=())
            # Who alone may see an answer is known by what it answers.
            if number > 1 and isinstance(one, Say) and one.only_for is None:
                one = replace(one, reply_to=None)
            messages.append(one)
        return messages

    def _described(self, words: Text, files: Sequence[Enclosed]) -> Text:
        """The words beside the files, with what those show where the platform doesn't tell that by itself."""
        if self.shows_about:
            return words
        shown = [(Span(shorten(file.about, _ABOUT), "italic"),) for file in files if file.about]
        return lines([*([words] if words else []), *shown])

    async def _say(self, messages: Sequence[Say] | Sequence[TellPrivately], going: Outgoing) -> Result:
        """Send the next of the messages."""
        made = going.pieces
        if not messages:
            raise NotDoneError(Failure.NOT_SUPPORTED, "there is nothing to read in it")
        if len(made) < len(messages):
            number = len(made)
            part = Part(_key(going, number), made, last=number == len(messages) - 1)
            message = messages[number]
            if len(messages) == 1:
                self._told_back.begin(part.key, going.row)
            said = await self._with_or_without(message, partial(self._spoken, part=part))
            self._told_back.end(part.key)
            made = (*made, said)
        return Delivered(made[0], made[1:], more=len(made) < len(messages))

    async def _spoken(self, message: Say | TellPrivately, part: Part) -> str:
        return await (self.say(message, part) if isinstance(message, Say) else self.tell(message, part))

    async def _with_or_without(self, message: Spoken, do: Callable[[Spoken], Awaitable[T]]) -> T:
        """Do it; where no files are taken there, with words in their place."""
        try:
            return await do(replace(message, text=self._described(message.text, message.files)))
        except Exception as error:
            failed = self._why(error, message)
            if not message.files or failed is None or failed.why not in _NO_FILES:
                raise
            log.info("files are said in words: they are not taken", why=failed.detail)
            bare = in_words(message)
            return await do(replace(bare, text=clipped(bare.text, self.longest, self.size)))

    async def _edit(self, action: Edit, going: Outgoing) -> Result:
        """Have its messages read so. Those too many go; of those too few the next comes, behind the others."""
        messages, made = self._messages(action), going.pieces
        if not messages:
            raise NotDoneError(Failure.NOT_SUPPORTED, "there is nothing to read in it")
        for number, (message, one) in enumerate(zip(messages, made, strict=False)):
            await self._with_or_without(replace(message, message=one), partial(self.edit, key=_key(going, number)))
        for number, surplus in enumerate(made[len(messages) :], len(messages)):
            await self._gone(action, surplus, _key(going, number))
        made = made[: len(messages)]
        if len(made) < len(messages):
            message, thread = messages[len(made)], await self.thread_of(action.room, made[-1])
            say = Say(room=action.room, text=message.text, thread=thread, reply_to=made[-1], buttons=message.buttons)
            say, part = replace(say, files=message.files), Part(_key(going, len(made)), made)
            made = (*made, await self._with_or_without(say, partial(self.say, part=part)))
        return Delivered(made[0], made[1:], more=len(made) < len(messages))

    async def _delete(self, action: Delete, going: Outgoing) -> Result:
        """Take away all of its messages. It was gone before only if all of them were."""
        failed = [await self._gone(action, one, _key(going, number)) for number, one in enumerate(going.pieces)]
        return next((one for one in failed if one is not None), Delivered()) if all(failed) else Delivered()

    async def _gone(self, action: Edit | Delete, message: str, key: str) -> Failed | None:
        """Have a message gone; why it could not be taken away, if it was gone already."""
        try:
            await self.delete(action.room, message, key)
        except Exception as error:
            failed = self._why(error, action)
            if failed is None or failed.why is not Failure.GONE:
                raise
            return failed
        return None

    def _why(self, error: Exception, action: Action) -> Failed | None:
        return error.failed if isinstance(error, NotDoneError) else self.explained(error, action)


def _key(going: Outgoing, number: int) -> str:
    return f"{going.row}.{number}" if number else f"{going.row}"
