"""Documents as PDF: lines, numbered paragraphs, and points below them. Pure.

To send one it is run as a program of its own, so that nobody waits for it: it reads the document, and writes the media
type on a line, and the PDF.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from copbot.patterns import expression

if TYPE_CHECKING:
    from fpdf import FPDF

MEDIA = "application/pdf"
_FONT = Path(__file__).with_name("DejaVuSans.ttf")
"""It has the letters of Latin, Greek, Cyrillic and more; what it lacks is shown as a box. See LICENSES/DejaVu.txt."""
_NAME = "sans"
_BLACK, _GREY, _LINE = (25, 25, 25), (95, 95, 95), (205, 205, 205)
_INKS = {"red": (160, 30, 30), "blue": (25, 80, 150), "green": (20, 105, 60)}
_MARGIN, _IN, _LABEL = 20, 10, 22
"""Millimetres: of the page, of what stands under a number, and of the word before a point."""
_BARE = expression(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\ufeff]")
_MEMORY, _SECONDS = 1_500_000_000, 12

Kind = Literal["title", "head", "text", "small", "numbered", "point", "rule"]


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a document. `mark` stands before it: a number, or a word in this ink; `behind` below it, small."""

    kind: Kind
    text: str = ""
    mark: str = ""
    ink: str = ""
    behind: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """What is printed."""

    title: str
    language: str
    blocks: Sequence[Block]

    def dumped(self) -> str:
        """It as JSON."""
        return json.dumps(asdict(self))


def can_print() -> bool:
    """Is what makes them installed: the extra `documents`?"""
    return find_spec("fpdf") is not None


def pdf(document: Document) -> bytes:
    """It as pages of A4."""
    from fpdf import FPDF  # only where it is used: not everybody has it

    class Sheet(FPDF):
        """With the number of the page at its foot."""

        def footer(self) -> None:
            self.set_y(-14)
            self.set_font(_NAME, size=8)
            self.set_text_color(*_GREY)
            self.cell(0, 5, f"{self.page_no()} / {{nb}}", align="C")

    # They tell of each letter that the font lacks, and of much more.
    for name in ("fpdf", "fontTools"):
        logging.getLogger(name).setLevel(logging.ERROR)
    sheet = Sheet(format="A4")
    sheet.set_margin(_MARGIN)
    sheet.set_auto_page_break(True, margin=_MARGIN)
    sheet.add_font(_NAME, fname=_FONT)
    sheet.set_title(_clean(document.title))
    sheet.set_lang(document.language)
    sheet.add_page()
    for one in document.blocks:
        _PRINTS[one.kind](sheet, one)
    return bytes(sheet.output())


def _title(sheet: FPDF, block: Block) -> None:
    _lines(sheet, block.text, 17)
    sheet.ln(1.5)


def _head(sheet: FPDF, block: Block) -> None:
    _keep_together(sheet, 20)
    _lines(sheet, block.text, 13)
    sheet.ln(1)


def _text(sheet: FPDF, block: Block) -> None:
    _lines(sheet, block.text, 10.5)


def _small(sheet: FPDF, block: Block) -> None:
    _lines(sheet, block.text, 9, _GREY)


def _rule(sheet: FPDF, block: Block) -> None:
    sheet.ln(3)
    sheet.set_draw_color(*_LINE)
    sheet.line(_MARGIN, sheet.get_y(), sheet.w - _MARGIN, sheet.get_y())
    sheet.ln(4)


def _numbered(sheet: FPDF, block: Block) -> None:
    sheet.ln(3)
    _keep_together(sheet, 14)
    _marked(sheet, block.mark, _GREY, 0, _IN)
    _lines(sheet, block.text, 10.5)
    _back(sheet)
    sheet.ln(1)


def _point(sheet: FPDF, block: Block) -> None:
    _keep_together(sheet, 12)
    _marked(sheet, block.mark, _INKS.get(block.ink, _BLACK), _IN, _LABEL)
    _lines(sheet, block.text, 10)
    if block.behind:
        _lines(sheet, block.behind, 8.5, _GREY)
    _back(sheet)
    sheet.ln(1.2)


_PRINTS: Mapping[Kind, Callable[[FPDF, Block], None]] = {
    "title": _title,
    "head": _head,
    "text": _text,
    "small": _small,
    "numbered": _numbered,
    "point": _point,
    "rule": _rule,
}


def _marked(sheet: FPDF, mark: str, ink: tuple[int, int, int], inside: float, width: float) -> None:
    """What stands before the words, which all stand to the right of it."""
    sheet.set_x(_MARGIN + inside)
    sheet.set_font(_NAME, size=9)
    sheet.set_text_color(*ink)
    sheet.cell(width, 5.4, _clean(mark))
    sheet.set_left_margin(_MARGIN + inside + width)


def _back(sheet: FPDF) -> None:
    sheet.set_left_margin(_MARGIN)
    sheet.set_x(_MARGIN)


def _lines(sheet: FPDF, words: str, size: float, ink: tuple[int, int, int] = _BLACK) -> None:
    sheet.set_font(_NAME, size=size)
    sheet.set_text_color(*ink)
    sheet.multi_cell(0, size * 0.52, _clean(words), align="L", new_x="LMARGIN", new_y="NEXT")


def _keep_together(sheet: FPDF, height: float) -> None:
    """What begins here is not parted from its first lines by the end of a page."""
    if sheet.will_page_break(height):
        sheet.add_page()


def _clean(words: str) -> str:
    """Without what is not seen; it is text and nothing else, for no marks are read in it."""
    return _BARE.sub("", words.replace("\t", "    "))


def main() -> None:
    """Print what is read."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    given = json.load(sys.stdin.buffer)
    blocks = [Block(**one) for one in given["blocks"]]
    made = pdf(Document(given["title"], given["language"], blocks))
    sys.stdout.buffer.write(f"{MEDIA}\n".encode() + made)


if __name__ == "__main__":
    main()
