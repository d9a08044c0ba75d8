"""Handlers are called so that a fault of one harms no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from copbot.community.directory import Directory
from copbot.kit.batch import Kept, handling
from copbot.kit.context import Context
from copbot.kit.feature import Feature
from copbot.rooms import cause
from copbot.rooms.events import Event
from copbot.running import asides, forms
from storage.blame import Blame, blame
from storage.failures import LostError
from storage.models import Stage
from storage.unit import AlreadyHandledError

R = TypeVar("R")
Listener = tuple[Feature, Callable[[Context, Any], None]]


class BrokenError(Exception):
    """A handler (named by its handling) failed so that all of the batch is undone, and handled again without it."""


class Guard:
    """Calls handlers, each in a savepoint of its own; what one that fails has done is undone."""

    def __init__(self, directory: Directory, memory: Kept) -> None:
        self._directory = directory
        self._memory = memory
        self.last_try = False
        """What may be the database's own trouble or a handler's fault is the latter."""

    def tell(self, context: Context, what: Event, listeners: Iterable[Listener]) -> None:
        """Let those listen that do their work there. As many do to each message, what takes long is done once."""
        batch, unit = context.batch, context.batch.unit
        told, counted, changes, is_on = batch.told, batch.counted, batch.lasting.changes, batch.settings.is_on
        for feature, handler in listeners:
            name, community = feature.name, context.community
            if not is_on(community.name, name) or (community.stage is Stage.ENDED and not context.works(name)):
                continue
            context.feature = name
            if batch.skipped and self._is_skipped(context, what):
                continue
            before = len(told), len(counted), len(changes)
            try:
                handler(context, what)
                if unit.touched:
                    unit.release()
            except Exception as error:
                self._undo(context, what, error, before)

    def call(self, context: Context, what: Any, handler: Callable[[Context, Any], R]) -> R | None:  # noqa: ANN401
        """What the handler returns; None if it failed: then what it did is undone and logged, and harms no other."""
        batch = context.batch
        if batch.skipped and self._is_skipped(context, what):
            return None
        before = len(batch.told), len(batch.counted), len(batch.lasting.changes)
        try:
            returned = handler(context, what)
            batch.unit.release()
        except Exception as error:
            self._undo(context, what, error, before)
            return None
        return returned

    @staticmethod
    def _is_skipped(context: Context, what: object) -> bool:
        if handling(context.batch, context.feature, what) not in context.batch.skipped:
            return False
        forms.fail(context.batch, context)
        return True

    def _undo(self, context: Context, what: object, error: Exception, before: tuple[int, int, int]) -> None:
        """What a handler that failed has done is undone, and logged; `before` is how much there was before of what."""
        batch, (told, counted, changes) = context.batch, before
        faults = (Blame.INPUT, Blame.UNCLEAR) if self.last_try else (Blame.INPUT,)
        if isinstance(error, AlreadyHandledError | LostError) or blame(error) not in faults:
            # The database's own trouble is no fault of the handler: the batch is handled again.
            raise error
        asides.tell_failure(
            "a feature failed on an event; what it did is undone",
            error,
            feature=context.feature or "commands",
            kind=handling(batch, context.feature, what)[2],
            event_id=cause.on_platform(what) if isinstance(what, Event) else None,
        )
        if batch.unit.broken:
            raise BrokenError(handling(batch, context.feature, what)) from error
        batch.unit.undo()
        batch.lasting.undo(changes)
        forms.fail(batch, context)
        while len(batch.told) > told:
            batch.told.pop()
        batch.counted[counted:] = [("handlers_failed", context.feature or "commands")]
        self._directory.forget()
        self._memory.clear()
        # What was chosen meanwhile is undone too, and is to hold for nobody any more.
        context.community = self._directory.community(batch.unit, context.community.id)
