"""The job as a skill of opsdroid: a regex of its own matches, counts and answers."""

from __future__ import annotations

import asyncio
import builtins
import logging
import sys

# It takes for granted that gettext has been installed.
vars(builtins).setdefault("_", str)

from opsdroid.connector import Connector, register_event  # noqa: E402
from opsdroid.core import OpsDroid  # noqa: E402
from opsdroid.events import Message  # noqa: E402
from opsdroid.matchers import match_regex  # noqa: E402

from benchmarks.peer_bots.job import Counter, answer, measure  # noqa: E402


async def main(rows: int, file: str) -> None:
    """Run it."""
    logging.disable(logging.CRITICAL)
    counter, said = Counter(file), list[str]()

    async def send(self: object, message: Message) -> None:
        said.append(message.text)

    connector = type("Collects", (Connector,), {"send_message": register_event(Message)(send)})({}, opsdroid=None)

    async def skill(opsdroid: OpsDroid, config: object, message: Message) -> None:
        await message.respond(answer(counter.count(message.user_id)))

    with OpsDroid(config={}) as droid:
        connector.opsdroid = droid
        droid.eventloop = asyncio.get_running_loop()
        droid.register_skill(match_regex(r"the .*")(skill), {"name": "counts"})

        async def handle(author: str, text: str) -> None:
            await droid.parse(Message(text, author, author, "#help", connector))

        await measure(rows, handle, said, counter)


asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
