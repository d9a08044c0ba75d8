"""What is being delivered goes on to its end, whatever becomes of the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from copbot.rooms.actions import Delivered, Result, Say
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Span
from copbot.running.delivery import Delivery
from copbot.running.engine import Input, Report
from copbot.running.lane import Lane
from copbot.running.metrics import Figures


class Broken(Lane):
    """A lane whose database takes nothing of what came of the first row, until it is mended."""

    figures = Figures()
    over = False

    def __init__(self) -> None:
        self.broken = True
        self.written: list[int] = []

    def call(self, ask: Callable[[Any], Any]) -> Future[Any]:
        done: Future[Any] = Future()
        waits = [
            Outgoing(row, "p", f"{row}", Say(room="r", text=(Span("hello"),)))
            for row in (1, 2)
            if row not in self.written
        ]
        done.set_result(waits)
        return done

    def submit(self, inputs: Sequence[Input]) -> Future[None]:
        done: Future[None] = Future()
        rows = [one.what.row for one in inputs if isinstance(one.what, Report)]
        if self.broken and 1 in rows:
            done.set_exception(OperationalError("", {}, Exception()))
        else:
            self.written += rows
            done.set_result(None)
        return done


def test_what_goes_on_beside_a_failure_is_waited_for_and_said_once() -> None:
    said: list[int] = []

    async def goes() -> None:
        failed, may_end = asyncio.Event(), asyncio.Event()

        async def deliver(going: Outgoing) -> Result:
            said.append(going.row)
            if going.row == 2:
                await may_end.wait()
                return Delivered("2")
            # The rest of it is to follow; that this is so can't be written down.
            failed.set()
            return Delivered("1", more=lane.broken)

        lane = Broken()
        delivery = Delivery(lane, {"p": deliver})
        first = asyncio.create_task(delivery.drain())
        await failed.wait()
        settled = asyncio.create_task(delivery.settle("p"))
        for _ in range(20):
            await asyncio.sleep(0)
        assert not settled.done()
        assert not first.done()
        may_end.set()
        with pytest.raises(OperationalError):
            await first
        await settled
        lane.broken = False
        await delivery.drain()
        assert sorted(lane.written) == [1, 2]

    asyncio.run(goes())
    assert said.count(2) == 1


def test_what_was_said_is_written_down_while_another_destination_waits() -> None:
    async def goes() -> None:
        may_end, lane = asyncio.Event(), Broken()
        lane.broken = False

        async def deliver(going: Outgoing) -> Result:
            if going.row == 2:
                await may_end.wait()
            return Delivered(f"{going.row}")

        drained = asyncio.create_task(Delivery(lane, {"p": deliver}).drain())
        for _ in range(20):
            await asyncio.sleep(0)
        assert lane.written == [1]
        may_end.set()
        await drained
        assert lane.written == [1, 2]

    asyncio.run(goes())
