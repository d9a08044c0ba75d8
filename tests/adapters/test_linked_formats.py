"""What is bold, code, quoted, hidden or a link in one linked room is so in the others too, as their servers hold it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from copbot.rehearsal.scenario import read
from tests.adapters.contract import Contract
from tests.adapters.discord.counterpart import Discord
from tests.adapters.matrix.counterpart import Matrix
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.telegram.counterpart import Telegram
from tests.adapters.telegram.markup import units
from tests.memory import in_file

SCENARIO = """
setting linking.rooms = [["#help", "#questions", "#ask"]]
platform matrix
room #help
platform discord
room #questions
platform telegram
room #ask
at 2026-01-02 09:00
ann: Hello, I am new here.
at 2026-03-02 09:00
q = ann: /ask slugs
c = > #questions: *How do I keep*
t = > #ask: *How do I keep*
bob in thread c with picture bed.png (a bed in May): Put **copper** round it:⏎```python⏎w = 2⏎d = 3⏎```⏎||Or eat them.||
> thread q with picture (a bed in May): *Put copper round it*
> thread t with picture (a bed in May): *Put copper round it*
cas replies t: no beer
> thread q: *Water in the*
> thread c: *Water in the*
"""
ASKED = (
    '!ask How do I keep <strong>slugs</strong> off <a href="https://x.example/a">my lettuce</a>? It says '
    "<code>0.8 g/m2</code>.<blockquote>Use it sparingly.</blockquote><span data-mx-spoiler>It did not help.</span>"
)
ANSWERED = (
    'Water in the <b>morning</b>, <a href="https://x.example/b">as here</a>: <code>tap = 1</code>'
    "\n<blockquote>Dry nights help.</blockquote>\n<tg-spoiler>No beer.</tg-spoiler>"
)


def test_formats_are_carried_among_the_three_platforms(synapse: Synapse, tmp_path: Path) -> None:
    asyncio.run(_carried(synapse, tmp_path))


async def _carried(synapse: Synapse, folder: Path) -> None:
    steps = [replace(step, text=step.text.replace("⏎", "\n")) for step in read(SCENARIO.splitlines())]
    database = in_file(folder / "copbot.db")
    matrix, discord, telegram = await Matrix.begin(synapse), await Discord.begin(), await Telegram.begin()
    matrix.formats["/ask slugs"], telegram.formats["no beer"] = ASKED, ANSWERED
    there = {one.platform: one for one in (matrix, discord, telegram)}
    try:
        await Contract(database, there).play(steps)
        html = [str(one["content"].get("formatted_body", "")) for one in await matrix.events("#help")]
        marked = [str(message["content"]) for message in discord.server.world.said]
        parts = _parts(telegram)
    finally:
        for counterpart in there.values():
            await counterpart.close()
        database.dispose()
    # What Ann asked on Matrix.
    (asked,) = [one for one in marked if "How do I keep" in one]
    for sign in ("**slugs**", "[my lettuce](<https://x.example/a>)", "`0.8 g/m2`", "> Use it", "||It did not help.||"):
        assert sign in asked
    link = ("text_link", "my lettuce", "https://x.example/a")
    assert parts >= {("bold", "slugs", ""), link, ("code", "0.8 g/m2", ""), ("spoiler", "It did not help.", "")}
    assert ("blockquote", "Use it sparingly.", "") in parts
    # What Bob answered on Discord.
    (said,) = [one for one in html if "copper" in one]
    for sign in ("<strong>copper</strong>", 'class="language-python"', "data-mx-spoiler", "Or eat them."):
        assert sign in said
    assert parts >= {("bold", "copper", ""), ("pre", "w = 2\nd = 3", "python"), ("spoiler", "Or eat them.", "")}
    # What Cas answered on Telegram.
    (said,) = [one for one in html if "Water in the" in one]
    for sign in (
        "<strong>morning</strong>",
        'href="https://x.example/b"',
        "tap = 1",
        "<blockquote>",
        "data-mx-spoiler",
    ):
        assert sign in said
    (said,) = [one for one in marked if "Water in the" in one]
    for sign in ("**morning**", "[as here](<https://x.example/b>)", "`tap = 1`", "> Dry nights", "||No beer.||"):
        assert sign in said


def _parts(telegram: Telegram) -> set[tuple[str, str, str]]:
    """The parts of what the bot said on Telegram: the kind, the words, and the address or the language."""
    state, found = telegram.server.state, set()
    with state.lock:
        messages = [message.json for chat in state.chats.values() for message in chat.messages.values()]
    for message in messages:
        if message.get("from", {}).get("id") != state.bot.id:
            continue
        said = str(message.get("text") or message.get("caption", ""))
        text = said.encode("utf-16-le")
        assert units(said) == len(text) // 2
        for one in message.get("entities") or message.get("caption_entities", ()):
            words = text[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le")
            found.add((str(one["type"]), words.strip(), str(one.get("url") or one.get("language") or "")))
    return found
