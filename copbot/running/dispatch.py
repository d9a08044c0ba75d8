"""What one input does: the features are asked in order, each in a savepoint; a fault of one harms no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import structlog

from copbot.community.directory import Directory
from copbot.community.infos import CommunityInfo, RoomInfo
from copbot.kit.batch import Batch, Kept
from copbot.kit.context import Context
from copbot.kit.desk import Desk
from copbot.kit.domain import ActionDone, RoomGone, SettingChanged, StageChanged
from copbot.kit.feature import Feature, TimerHandler
from copbot.kit.looking import Waiting, Waits
from copbot.kit.places import LongTexts
from copbot.rooms import actions, cause, outbox, purpose
from copbot.rooms.actions import Delivered, Failed, Failure, Keep, Look, Result
from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    Event,
    FormSent,
    MemberLeft,
    MessageDeleted,
    MessagePosted,
    Person,
    ReactionAdded,
    ReactionRemoved,
    RightsChanged,
    RoomKnown,
    RoomLost,
    RoomMoved,
    Tick,
)
from copbot.rooms.inputs import Input as Input
from copbot.rooms.inputs import Report as Report
from copbot.rooms.purpose import LOOK
from copbot.rooms.storable import TooLongError, storable
from copbot.running import asides, claiming, forms, presses, tracing, whereabouts
from copbot.running.doors import CHANGED
from copbot.running.guard import Guard, Listener
from storage import pictures, timers, traces
from storage.models import Handled, Outbox, OutboxState, Question
from storage.unit import AlreadyHandledError

log = structlog.get_logger()
_POSTPONED = timedelta(minutes=10)
_DAY = timedelta(days=1)
_COMMANDS = (MessagePosted, CommandInvoked, ButtonPressed, ReactionAdded, ReactionRemoved)
"""What may be a command."""


def _first_there(event: Event, author: Person) -> RightsChanged:
    """Who has brought a room in is in it, and moderates there."""
    return RightsChanged(platform=event.platform, id=f"by {event.id}", at=event.at, room=event.room, person=author)


class Dispatch:
    """Hands inputs on."""

    def __init__(self, features: Sequence[Feature], directory: Directory, desk: Desk, memory: Kept) -> None:
        self._directory = directory
        self._desk = desk
        self.guard = Guard(directory, memory)
        self._listeners: dict[type, list[Listener]] = {}
        self._filters: dict[type, list[tuple[Feature, Callable[[Context, Any], bool]]]] = {}
        for feature in features:
            for kind, handler in feature.listeners.items():
                self._listeners.setdefault(kind, []).append((feature, handler))
            if feature.rounds:
                for kind in (SettingChanged, StageChanged):
                    self._listeners.setdefault(kind, []).append((feature, feature.plan))
            for kind, taken in feature.filters.items():
                self._filters.setdefault(kind, []).append((feature, taken))
        pointed = {handler for feature in features for handler in feature.for_pointed}
        self._listeners_to_talk = [one for one in self._listeners.get(MessagePosted, ()) if one[1] not in pointed]
        self._filters_of_talk = [one for one in self._filters.get(MessagePosted, ()) if one[1] not in pointed]
        self._for_strangers = {handler for feature in features for handler in feature.for_strangers}
        self._timers = {name: (feature, handler) for feature in features for name, handler in feature.timers.items()}
        self._rooms_changed: str | None = None

    def one(self, batch: Batch, what: Event | Tick | Report) -> None:
        """Handle it in this batch."""
        batch.unit.begin(None)
        if isinstance(what, Event):
            try:
                what = storable(what)
            except TooLongError as error:
                asides.put(batch.unit, what, str(error), batch.now)
                batch.news.append(partial(asides.tell, what, str(error)))
                forms.fail(batch)
                return
        match what:
            case Tick():
                self._tick(batch)
            case Report():
                self._report(batch, what)
            case RoomKnown():
                whereabouts.known(batch, what)
            case RoomLost():
                self._lose(batch, self._directory.lose(batch.unit, what))
            case RoomMoved():
                self._lose(batch, self._directory.move(batch.unit, what))
            case _:
                self._event(batch, what)

    def _lose(self, batch: Batch, room: RoomInfo | None) -> None:
        if room is not None and room.belongs:
            batch.told.append((room.community, RoomGone(room.id)))
            self._drain(batch)

    def _tick(self, batch: Batch) -> None:
        changed = traces.cursor(batch.unit.session, CHANGED)
        if changed != self._rooms_changed:
            self._rooms_changed = changed
            self._directory.forget()
        self._go_on(batch, batch.lasting.of(Waits).overdue(batch.now, batch.mine))
        groups: dict[tuple[int, str], list[int]] = {}
        for timer in timers.due_timers(batch.unit.session, batch.now, batch.mine):
            groups.setdefault((timer.community_id, timer.kind), []).append(timer.subject)
        for number, ((community_id, kind), subjects) in enumerate(groups.items()):
            if number:
                # What was due before may have put some of it off.
                subjects = timers.still_due(batch.unit.session, kind, subjects, batch.now)
            feature, handler = self._timers.get(kind, (None, None))
            community = self._directory.community(batch.unit, community_id)
            context = Context.of(batch, feature.name if feature else kind, community)

            def due(
                context: Context, kind: str, handler: TimerHandler | None = handler, subjects: list[int] = subjects
            ) -> bool:
                if not context.works(context.feature):
                    # It comes a day after the feature is there again, or works again, or later.
                    timers.postpone_timers(context.db, kind, subjects, batch.now + _DAY)
                    return True
                timers.drop_timers(context.db, kind, subjects)
                if handler is not None:
                    handler(context, subjects)
                return True

            if self.guard.call(context, kind, due) is None:
                timers.postpone_timers(batch.unit.session, kind, subjects, batch.now + _POSTPONED)
            self._drain(batch)

    def _event(self, batch: Batch, event: Event) -> None:
        self._hear(batch, event)
        if isinstance(event, ButtonPressed) and not event.private:
            presses.end(batch, self._directory, event)

    def _hear(self, batch: Batch, event: Event) -> None:
        unit = batch.unit
        author: Person | None = getattr(event, "author", None) or getattr(event, "person", None)
        talk = type(event) is MessagePosted and not event.private and event.reply_to is None and event.thread is None
        filters = self._filters_of_talk if talk else self._filters.get(type(event), ())
        if author is not None and author.bot and (event.private or not filters):
            return
        room = None if event.private else self._directory.room(unit, event.platform, event.room)
        if room is None and not event.private:
            batch.news.append(
                partial(
                    log.warning, "an event of a room that no adapter told of", platform=event.platform, room=event.room
                )
            )
            return
        key = (event.platform, event.id)
        unit.begin(lambda: batch.before.left(unit.session, key))
        event = batch.memory.of(LongTexts).whole(unit.session, event)
        if room is not None and not room.belongs:
            # Nothing is heard there but the code that brings it in.
            try:
                on = claiming.heard(batch, room, event)
            except AlreadyHandledError:
                return
            room = self._directory.room(unit, event.platform, event.room)
            if not on or room is None:
                self._trace(batch, key)
                if room is not None and room.belongs and author is not None:
                    self._event(batch, _first_there(event, author))
                return
        if isinstance(event, FormSent):
            community: CommunityInfo | None = forms.community_of(self._directory, unit, event)
        elif room is not None:
            community = room.community
        else:
            community = self._directory.home(unit, event.platform, author.id) if author else None
        if community is None:
            forms.fail(batch)
            self._tell(batch, "a private word from somebody in no community", event)
            return
        message = getattr(event, "message", None) or event.id
        context = Context.of(batch, "", community, event.platform, room, author, message)
        context.thread, context.files = getattr(event, "thread", None), getattr(event, "files", None) or ()
        context.written = getattr(event, "text", ""), getattr(event, "spans", ())
        context.near, context.outcome = batch.near, batch.outcome
        if isinstance(event, ButtonPressed) and room is not None and room.can.press_text:
            context.press = event.id
        if isinstance(event, ButtonPressed) and event.private:
            context.talk = event.room
        heard: Event | None = event
        try:
            if (
                author is not None
                and not author.bot
                and room is not None
                and whereabouts.is_news(self._directory, room, author, event)
            ):
                self.guard.call(context, event, whereabouts.keep)
            if author is not None and not author.bot and whereabouts.speaks_otherwise(context):
                self.guard.call(context, event, whereabouts.keep_language)
            for feature, taken in filters:
                context.feature = feature.name
                if context.works(feature.name) and self.guard.call(context, event, taken):
                    heard = None
                    break
            context.feature = ""
            if heard is None or (author is not None and author.bot):
                heard = None
            elif isinstance(event, _COMMANDS):
                context.called = True
                heard = self.guard.call(context, event, self._desk.hear)
                context.called = heard is None
            if heard is not None:
                listeners = self._listeners_to_talk if talk and heard is event else self._listeners.get(type(heard), [])
                if event.private and not context.belongs:
                    listeners = [one for one in listeners if one[1] in self._for_strangers]
                self.guard.tell(context, heard, listeners)
                if isinstance(event, MemberLeft) and room is not None:
                    context.feature = ""
                    self.guard.call(context, event, whereabouts.left)
            self._drain(batch)
        except AlreadyHandledError:
            self._tell(batch, "told again, dropped", event)
            unit.undo()
            forms.again(batch)
        self._trace(batch, key)

    @staticmethod
    def _tell(batch: Batch, what: str, event: Event) -> None:
        """Tell in the log what is so of an event, once that is committed."""
        batch.news.append(partial(log.info, what, platform=event.platform, event_id=cause.on_platform(event)))

    @staticmethod
    def _trace(batch: Batch, key: tuple[str, str]) -> None:
        """Keep that this was handled, if it has changed anything: told again, it is dropped."""
        if batch.unit.wrote():
            batch.before.leaves(key)
            batch.unit.later(Handled, {"platform": key[0], "event": key[1], "at": batch.now})

    def _drain(self, batch: Batch) -> None:
        """Let the features hear what others told, until nobody has anything to tell."""
        while batch.told:
            community, told = batch.told.popleft()
            batch.dispatched.append((community, told))
            for feature, handler in self._listeners.get(type(told), ()):
                context = Context.of(batch, feature.name, community)
                if context.works(feature.name):
                    self.guard.call(context, told, handler)

    def _report(self, batch: Batch, report: Report) -> None:
        db = batch.unit.session
        row = db.get(Outbox, report.row)
        if row is None or row.state != OutboxState.WAITING:
            return
        why = purpose.read(row.purpose)
        looked = why.about(LOOK)
        keeps = actions.load(row.action) if report.picture is not None else None
        if isinstance(keeps, Keep) and report.picture is not None:
            pictures.fill(db, keeps.picture, *report.picture)
        look = actions.load(row.action) if looked is not None else None
        over = tracing.settle(batch, row, report.result)
        if isinstance(report.result, Delivered) and report.result.further:
            batch.memory.of(LongTexts).said(row.platform, outbox.place(row))
        batch.said_on |= set() if over else {row.platform}
        if over and why:
            failed = not isinstance(report.result, Delivered)
            community = self._directory.community(batch.unit, row.community_id)
            batch.told.append(
                (
                    community,
                    ActionDone(row.id, why, row.question_id, row.message, failed, row.failure.partition(":")[0]),
                )
            )
            self._drain(batch)
        if over and looked is not None and isinstance(look, Look):
            self._looked(batch, row, look, looked, report.result)

    def _looked(self, batch: Batch, row: Outbox, look: Look, number: int, result: Result) -> None:
        """It was looked whether a question is still there: whoever waits for that can go on."""
        question = batch.unit.session.get(Question, number)
        if question is not None:
            question.there = isinstance(result, Delivered)
        if isinstance(result, Failed) and result.why is Failure.GONE:
            # Nobody tells the bot that a message has gone: it has found out by itself.
            gone = MessageDeleted(
                platform=row.platform, id=f"gone {row.id}", at=batch.now, room=look.room, message=str(look.message)
            )
            self._event(batch, gone)
        self._go_on(batch, batch.lasting.of(Waits).answered(number))

    def _go_on(self, batch: Batch, waiting: Sequence[Waiting]) -> None:
        for one in waiting:
            batch.unit.begin(None)
            context = replace(
                one.context, unit=batch.unit, directory=batch.directory, batch=batch, _member=None, outcome=None
            )
            self.guard.call(context, one, lambda ctx, waiting: waiting.again(ctx))
            self._drain(batch)
