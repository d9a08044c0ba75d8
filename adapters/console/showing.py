"""How things look in the terminal: as fragments, pairs of a style and a text, that hold no control characters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zlib import crc32

from babel.dates import format_datetime

from adapters.console.reading import BOT
from copbot.language.wording import Value, Wording, tidy
from copbot.patterns import expression
from copbot.rehearsal.world import Message
from copbot.rooms.text import Span, Text, text

Fragments = list[tuple[str, str]]
# Each as far from white as from black: a contrast of at least 4.5 on both.
PALETTE = ("#197cae", "#e12d2d", "#4b8413", "#9153e6", "#b95d1a", "#13847a", "#db1f8d", "#917215", "#3670e2", "#13883a")
STYLES = {
    "dim": "#767676",
    "note": "#767676 italic",
    "wrong": "#e12d2d",
    "bot": "bold",
    "bold": "bold",
    "italic": "italic",
    "strike": "strike",
    "underline": "underline",
    "code": "#197cae",
    "link": "underline",
    "post": "underline",
    "bottom-toolbar": "noreverse #767676",
    **{f"name-{place}": f"{colour} bold" for place, colour in enumerate(PALETTE)},
}
_LONGEST = 1500
_INDENT = 6
_PICTURES: dict[int, str | None] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    # Characters without width that hide or turn what stands around them; joiners of letters and emoji stay.
    **dict.fromkeys((0x61C, 0x200B, *range(0x2060, 0x2070), 0xFEFF, *range(0xFFF9, 0xFFFC), 0xE0001), None),
    0x7F: "\u2421",
    0x85: " ",
    0x2028: " ",
    0x2029: " ",
    ord("\t"): " ",
    ord("\n"): "\n",
}
_PIECES = expression(r"\n| +|[^ \n]+")
_SURROGATES = expression("[\ud800-\udfff]")


def safe(written: str) -> str:
    """The text with nothing in it that a terminal would obey: control characters are shown as signs."""
    return _SURROGATES.sub("\ufffd", tidy(written).translate(_PICTURES))


def bare(fragments: Fragments) -> str:
    """The words alone."""
    return "".join(words for _, words in fragments)


def named(name: str) -> tuple[str, str]:
    """A name in its colour, the same in every run."""
    flat = safe(name).replace("\n", " ")
    if name == BOT:
        return "class:bot", f"● {flat}"
    return f"class:name-{crc32(name.encode('utf8', 'replace')) % len(PALETTE)}", flat


class Look:
    """Renders messages and notes. `number` tells the number of a message by its id, `main` is the first room."""

    def __init__(self, words: Wording, number: Callable[[str], int | None], main: str) -> None:
        self._words = words
        self._number = number
        self._main = main

    def message(self, message: Message) -> Fragments:
        """A message behind its number: who says it, where, to whom."""
        number = self._number(message.id)
        shown: Fragments = [("class:dim", f"{number or '':>{_INDENT - 2}}  "), named(message.author or BOT)]
        if message.room not in (self._main, f"dm:{message.author}", f"dm:{message.person}"):
            shown.append(("class:dim", f" {safe(message.room)}"))
        if message.reply_to and (earlier := self._number(message.reply_to)):
            shown.append(("class:dim", f" ↪ {earlier}"))
        if message.person or message.room.startswith("dm:"):
            shown += [("", " "), *self._spans(self._words.rich("private", name=_mention(message.person or BOT)), "dim")]
        shown.append(("", ": "))
        return _indented(shown + (self._spans(message.rich) if message.rich else [("", self._cut(message.text))]))

    def note(self, key: str, style: str = "note", **values: Value) -> Fragments:
        """A sentence of the terminal itself; names in it, given as `person(name)`, have their colours."""
        return _indented([("", " " * _INDENT), *self._spans(self._words.rich(key, **values), style)])

    def time(self, now: datetime) -> Fragments:
        """A line that tells the time."""
        return [("class:dim", f"── {self.moment(now)} ──")]

    def moment(self, at: datetime) -> str:
        """A time in words."""
        return f"{format_datetime(at, 'EEE d MMM HH:mm', locale=self._words.language)} UTC"

    def _cut(self, written: str) -> str:
        if len(written) <= _LONGEST:
            return safe(written)
        return safe(written[:_LONGEST]) + self._words.line("longer", count=len(written) - _LONGEST)

    def _spans(self, spans: Text, style: str = "") -> Fragments:
        shown: Fragments = []
        for span in spans:
            if span.style in ("mention", "person"):
                name = span.target or span.text
                shown.append(named(name) if span.text.lstrip("@") == name else (named(name)[0], safe(span.text)))
                continue
            own = " ".join(f"class:{name}" for name in (style, span.style) if name not in ("", "plain"))
            shown.append((own, safe(span.text)))
            if span.style == "post" and span.target and (number := self._number(span.target.split(" ")[-1])):
                shown.append(("class:dim", f" [{number}]"))
            elif span.style == "link" and span.target and span.target != span.text:
                shown.append(("class:dim", f" ({safe(span.target)})"))
        return shown


def wrapped(fragments: Fragments, width: int) -> Fragments:
    """The same with its lines broken between words, so that none is wider than so many cells."""
    from prompt_toolkit.utils import get_cwidth

    shown: Fragments = []
    column = 0
    for style, words in fragments:
        for piece in _PIECES.findall(words):
            wide = get_cwidth(piece)
            if piece == "\n":
                column = 0
            elif column + wide > width and column > _INDENT:
                shown.append(("", "\n" + " " * _INDENT))
                column = _INDENT
                if piece.isspace():
                    continue
            column += wide
            shown.append((style, piece))
    return shown


def person(name: str) -> Text:
    """Somebody in a note."""
    return text(_mention(name))


def _mention(name: str) -> Span:
    return Span(name, "mention", name)


def _indented(fragments: Fragments) -> Fragments:
    return [(style, words.replace("\n", "\n" + " " * _INDENT)) for style, words in fragments]
