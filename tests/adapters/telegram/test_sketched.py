"""The picture of the sketch, as it gets to Telegram: drawn by the bot as it runs, replaced in its message, moving."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

from PIL import Image

from copbot.rehearsal.scenario import read
from copbot.rooms.picturing import measured
from tests.adapters.contract import Contract
from tests.adapters.telegram.counterpart import Telegram
from tests.memory import in_file

SCENARIO = """\
room #garden
moderator mia
at 2026-03-02 09:00
ann: hello
mia: hello
ann dm: hello
mia: /sketch subject apples
> #garden with picture sketch.png: *all of us draw apples*
+30m
ann dm: /line c4 e5
+30m
> #garden with picture sketch.png: *One line is there so far*
+7d
> #garden with picture sketch.png, picture replay.gif: *apples is finished*
"""


def _dark(content: bytes) -> int:
    """How many points of the picture are grey where nothing stands but lines."""
    with Image.open(io.BytesIO(content)) as shown:
        sheet = shown.convert("L").crop((150, 200, 260, 260))
    return sum(sheet.histogram()[:160])


def test_the_picture_is_drawn_sent_and_replaced(tmp_path: Path) -> None:
    database = in_file(tmp_path / "copbot.db")

    async def play() -> list[bytes]:
        made = await Telegram.begin()
        try:
            await Contract(database, {"telegram": made}).play(read(SCENARIO.splitlines()))
            return list(made.server.state.files.values())
        finally:
            await made.close()

    try:
        sent = asyncio.run(play())
    finally:
        database.dispose()
    still = [one for one in sent if measured(one) == (830, 630)]
    [moving] = [one for one in sent if one.startswith(b"GIF8")]
    empty, drawn, finished = map(_dark, still)
    assert empty == 0
    assert drawn == finished > 100
    assert len(moving) < 1_000_000
