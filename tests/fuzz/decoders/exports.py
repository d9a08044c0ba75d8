"""Exported histories in all formats: malformed, cut off, huge, binary, or another's."""

from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

from adapters.logs import FORMATS, LogError, read
from copbot.rooms.events import Event
from tests.fuzz.ground import Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.strange import Json

_EXPORTS = Path(__file__).parents[2] / "adapters" / "exports"
_FILES = {
    "irc": (
        "#plants_2021-04-30.txt",
        *(f"irc/{name}" for name in ("irssi.log", "hexchat.log", "mirc.log", "pond.log")),
    ),
    "gitter": ("gitter.txt",),
    "telegram": ("telegram.json", "telegram_account.json"),
    "discord": ("discord.json", "discord_thread.json"),
    "matrix": ("matrix.json",),
    "slack": ("slack/help/2024-03-05.json",),
    "whatsapp": ("WhatsApp Chat with Garden.txt",),
}
_SEEDS = {name: (_EXPORTS / name).read_bytes() for names in _FILES.values() for name in names}
_RAW = tuple(_SEEDS.values())
_NAMES = ("log.txt", "#a_9999-12-31.txt", "#b_0001-01-01.log", "2021-02-30", "…\u202e.json", "-", "x" * 200, "a\nb")
_MORE = (
    b"channel 9999-12-31 [23:59:59] <nick>\tlate\n",
    b"channel 0001-01-01 [00:00:00] <nick>\tearly\n",
    b"[23:59] <a> x\n[00:01] <b> y\n[01:00] * c z\n=== c is now known as a\n",
    b"[01:00] <a> x\n=== a is now known as a\n=== a [x has quit\n",
    b"--- Log opened Fri Dec 31 23:59:59 9999\n09:00 -!- Netsplit a <-> b quits: ,\n09:01 -!- Netsplit over, joins:\n",
    b"Feb 29 09:00:00 <@>\t\x03\n**** ENDING LOGGING AT Thu Jan  1 00:00:00 1970\n",
    b"[12:00 am] <~&@%+> x\n2019-03-05T00:00:00+2359 * You has quit\nSession Ident: \nSession Time: x\n",
    b"[9999-12-31 23:59:59] <ann> how late is it?\n[0001-01-01 00:00:00] <bob> early\n",
    b"[05.03.19, 09:01:12] Mira: text\n31/2/2019, 9:01 pm - Mira: never\n99/99/99, 23:59 - <a> x\n",
    b"[2020-02-01 08:00:00] <> x\n[[[2020-02-01T08:00:00] <a b> y\n",
)
_MOST = 2000
"""So many entries of a file go on into the engine."""


def _json(content: bytes) -> Json:
    """The export without what its exporter got wrong."""
    return json.loads(content.replace(b"\\x0B", b"\\u000b"))


_WHOLE = {name: _json(content) for name, content in _SEEDS.items() if name.endswith(".json")}


class Exports:
    """Reads exports, and plays them as a replay does."""

    told_time = True

    def __init__(self) -> None:
        self._number = 0
        self._ground: Ground

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """A file, and the format that it is said to be of."""
        dice = mutator.dice
        format = dice.choice(FORMATS)
        name = dice.choice(_FILES[format])
        if name in _WHOLE and dice.random() < 0.7:
            changed = mutator.changed(_WHOLE[name], tuple(_WHOLE.values()))
            content = json.dumps(changed, ensure_ascii=dice.random() < 0.5).encode("utf8", "surrogatepass")
            if dice.random() < 0.1:
                content = mutator.raw(content, _RAW)
        else:
            content = mutator.raw(_SEEDS[name] + dice.choice((b"", *_MORE)), (*_RAW, *_MORE))
        if dice.random() < 0.03:
            format = dice.choice(FORMATS)
        if dice.random() < 0.2:
            name = dice.choice(_NAMES)
        times = dice.choice((2, 20, 200)) if dice.random() < 0.02 else 1
        return {"format": format, "name": name, "content": content.decode("latin1"), "times": times}

    async def begin(self, ground: Ground) -> None:
        """Nothing is needed."""
        self._ground, self._number = ground, 0

    async def take(self, given: Json) -> None:
        """Read it to its end, or to where it can't be read any further."""
        self._number += 1
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / given["name"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(given["content"].encode("latin1") * given["times"])
            events: list[Event] = []
            try:
                for number, entry in enumerate(read(file, given["format"])):
                    events += entry.events if number < _MOST else ()
            except LogError as error:
                if len(str(error).splitlines()) > 1:
                    raise ValueError("a refusal of more than one line") from error
        await self._ground.tell(*map(self._another, events))

    def _another(self, event: Event) -> Event:
        """The event as one of this file, for each of them is a history of its own."""
        return replace(event, id=f"{self._number} {event.id}", room=f"{self._number} {event.room}")

    async def end(self) -> None:
        """Nothing is left open."""
