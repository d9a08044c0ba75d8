"""No text is longer on its platform than the measure of that says, so that what is cut by it fits."""

from __future__ import annotations

import random

from adapters.discord import markdown
from adapters.telegram import html
from copbot.rooms.capabilities import DISCORD, TELEGRAM
from copbot.rooms.measures import marked_up, utf16
from copbot.rooms.splitting import clipped
from copbot.rooms.text import Span, Style, Text, plain

_SIGNS = [*map(chr, range(32, 127)), "\n", "é", "👩"]
_STYLES: list[Style] = ["plain", "bold", "code", "pre", "quotation", "italic", "strike", "spoiler", "underline"]


def _texts() -> list[Text]:
    rng = random.Random(1)

    def words(most: int) -> str:
        return "".join(rng.choices(_SIGNS, k=rng.randint(1, most)))

    link = "http://x.example/"
    return [
        (
            *(Span(words(30), rng.choice(_STYLES)) for _ in range(rng.randint(1, 4))),
            Span("a_b", "link", f"{link}{words(5).strip()}"),
        )
        for _ in range(500)
    ]


def test_no_text_is_longer_as_markdown() -> None:
    assert all(len(markdown.render(text)) <= marked_up(text) for text in _texts())


def test_no_text_is_longer_in_utf_16() -> None:
    assert all(html.units(text) <= utf16(text) for text in _texts())


def test_what_is_cut_fits_in_one_message() -> None:
    family = clipped((Span("👩‍👩‍👧 woord " * 1500),), TELEGRAM.max_text, TELEGRAM.size)
    assert html.units(family) <= TELEGRAM.max_text
    assert plain(family).endswith("…")
    code = clipped((Span("snake_case_name(a_b, c*d) " * 500),), DISCORD.max_text, DISCORD.size)
    assert len(markdown.render(code)) <= DISCORD.max_text
    assert plain(code).endswith("…")
