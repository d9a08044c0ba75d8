"""What becomes of an event, from its coming in to the delivery of what it led to: counted, and told in the log."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

import structlog

from copbot.kit.batch import Batch
from copbot.rooms import actions, cause, outbox
from copbot.rooms.actions import Delivered, Result
from copbot.rooms.events import Event, Tick
from copbot.rooms.inputs import Input, Report
from copbot.rooms.outbox import Outgoing
from copbot.running.metrics import Figures
from storage.models import Outbox, OutboxState

log = structlog.get_logger()


class _Steps:
    """Is each step told? That is asked for each message, so it has to cost nothing."""

    told = False


steps = _Steps()


def received(inputs: Sequence[Input]) -> None:
    """These have come in."""
    if steps.told:
        for one in inputs:
            if isinstance(one.what, Event):
                _tell("received", one.what)


def begin(batch: Batch, what: Event | Tick | Report | None) -> None:
    """This is handled next: what is done from now on it has led to."""
    cause.begin(what)
    if steps.told:
        batch.led_to.append(batch.unit.count_later(Outbox))


def end(batch: Batch) -> None:
    """All of the batch was handled; it is to be committed."""
    cause.begin(None)
    if steps.told:
        batch.led_to.append(batch.unit.count_later(Outbox))


def committed(figures: Figures, inputs: Sequence[Input], batch: Batch) -> None:
    """The batch is committed: what was in it counts from now on."""
    for one in inputs:
        if isinstance(one.what, Event):
            figures.count("events", one.what.platform, type(one.what).__name__)
    if batch.counted:
        figures.count_all(batch.counted)
    for _, told in batch.dispatched:
        figures.count("domain_events", type(told).__name__)
    for seconds, platform in batch.took:
        figures.took(seconds, "delivered_after_seconds", platform)
    for one, (before, after) in zip(inputs, pairwise(batch.led_to), strict=False):
        if isinstance(one.what, Event):
            _tell("handled", one.what, actions=after - before)


def settle(batch: Batch, row: Outbox, result: Result) -> bool:
    """Write down how a delivery went; True when it is over, for better or worse."""
    cause.begin(row.cause)
    kind, created = actions.kind_of(row.action), row.created_at
    over = outbox.settle(batch.unit.session, row, result, batch.now)
    done = isinstance(result, Delivered)
    if over or not done:
        batch.counted.append(("actions", row.platform, kind, _outcome(result)))
    if over and done:
        batch.took.append(((batch.now - created).total_seconds(), row.platform))
    if over and row.state == OutboxState.DEAD:
        batch.counted.append(("actions", row.platform, kind, "given_up"))
        told = {"row": row.id, "platform": row.platform, "why": _outcome(result)}
        batch.news.append(partial(log.warning, "an action could not be delivered", **told))
    return over


def tried(figures: Figures, going: Outgoing, result: Result, seconds: float) -> None:
    """A platform has tried to do this, and took so long."""
    figures.took(seconds, "delivery_seconds", going.platform)
    if steps.told:
        log.debug(
            "delivered" if isinstance(result, Delivered) else "not delivered",
            platform=going.platform,
            row=going.row,
            kind=going.action.kind,
            cause=going.cause,
            **({} if isinstance(result, Delivered) else {"why": _outcome(result)}),
        )


def _outcome(result: Result) -> str:
    return "delivered" if isinstance(result, Delivered) else str(result.why)


def _tell(what: str, event: Event, **more: object) -> None:
    kind = type(event).__name__
    log.debug(
        what, platform=event.platform, kind=kind, event_id=cause.on_platform(event), cause=cause.of(event), **more
    )
