"""A bundle as a PDF: the text with the numbers of its paragraphs, and below each what was said of it. Pure."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from copbot.features.review.bundle import Bundle, Point
from copbot.features.review.tables import Label

if TYPE_CHECKING:
    from fpdf import FPDF

_FONT = Path(__file__).with_name("DejaVuSans.ttf")
"""It has the letters of Latin, Greek, Cyrillic and more; what it lacks is shown as a box. See LICENSES/DejaVu.txt."""
_NAME = "sans"
_BLACK, _GREY, _LINE = (25, 25, 25), (95, 95, 95), (205, 205, 205)
_INKS = {Label.MUST: (160, 30, 30), Label.SHOULD: (25, 80, 150), Label.PRAISE: (20, 105, 60)}
_MARGIN, _IN, _LABEL = 20, 10, 22
"""Millimetres: of the page, of what stands under a number, and of the word before a point."""
_BARE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b\ufeff]")


def can_be_made() -> bool:
    """Is what makes them installed: the extra `documents`?"""
    return find_spec("fpdf") is not None


def pdf(bundle: Bundle) -> bytes:
    """It as a PDF of pages of A4."""
    from fpdf import FPDF  # only where it is used: not everybody has it

    class Sheet(FPDF):
        """With the number of the page at its foot."""

        def footer(self) -> None:
            self.set_y(-14)
            self.set_font(_NAME, size=8)
            self.set_text_color(*_GREY)
            self.cell(0, 5, f"{self.page_no()} / {{nb}}", align="C")

    # It tells of each letter that the font lacks, and of much more.
    for name in ("fpdf", "fontTools"):
        logging.getLogger(name).setLevel(logging.ERROR)
    sheet = Sheet(format="A4")
    sheet.set_margin(_MARGIN)
    sheet.set_auto_page_break(True, margin=_MARGIN)
    sheet.add_font(_NAME, fname=_FONT)
    sheet.set_title(_clean(bundle.title))
    sheet.set_lang(bundle.language)
    sheet.add_page()
    _write(sheet, bundle)
    return bytes(sheet.output())


def _write(sheet: FPDF, bundle: Bundle) -> None:
    _lines(sheet, bundle.title, 17)
    sheet.ln(1.5)
    for one in bundle.about:
        _lines(sheet, one, 9, _GREY)
    _rule(sheet)
    if bundle.verdict:
        _lines(sheet, f"{bundle.parts['verdict']}: {bundle.verdict}", 13)
        _lines(sheet, bundle.reasons, 10.5)
        _rule(sheet)
    if whole := bundle.of(0):
        _lines(sheet, bundle.parts["whole"], 13)
        sheet.ln(1)
        _points(sheet, whole)
        _rule(sheet)
    if bundle.paragraphs:
        _lines(sheet, bundle.parts["text"], 13)
    for number, paragraph in enumerate(bundle.paragraphs, 1):
        sheet.ln(3)
        _keep_together(sheet, 14)
        _beside(sheet, f"¶{number}", paragraph)
        sheet.ln(1)
        _points(sheet, bundle.of(number))


def _points(sheet: FPDF, points: Sequence[Point]) -> None:
    for one in points:
        _keep_together(sheet, 12)
        behind = " – ".join(filter(None, (one.by, one.agreed)))
        sheet.set_left_margin(_MARGIN + _IN)
        sheet.set_x(_MARGIN + _IN)
        sheet.set_font(_NAME, size=9)
        sheet.set_text_color(*_INKS[Label(one.kind)])
        sheet.cell(_LABEL, 5, _clean(one.label))
        sheet.set_left_margin(_MARGIN + _IN + _LABEL)
        _lines(sheet, one.text, 10)
        if behind:
            _lines(sheet, behind, 8.5, _GREY)
        sheet.set_left_margin(_MARGIN)
        sheet.set_x(_MARGIN)
        sheet.ln(1.2)


def _beside(sheet: FPDF, number: str, words: str) -> None:
    """A paragraph with its number before it."""
    sheet.set_font(_NAME, size=9)
    sheet.set_text_color(*_GREY)
    sheet.cell(_IN, 5.6, number)
    sheet.set_left_margin(_MARGIN + _IN)
    _lines(sheet, words, 10.5)
    sheet.set_left_margin(_MARGIN)
    sheet.set_x(_MARGIN)


def _lines(sheet: FPDF, words: str, size: float, ink: tuple[int, int, int] = _BLACK) -> None:
    sheet.set_font(_NAME, size=size)
    sheet.set_text_color(*ink)
    sheet.multi_cell(0, size * 0.52, _clean(words), align="L", wrapmode="WORD", new_x="LMARGIN", new_y="NEXT")


def _keep_together(sheet: FPDF, height: float) -> None:
    """What begins here is not parted from its first lines by the end of a page."""
    if sheet.will_page_break(height):
        sheet.add_page()


def _rule(sheet: FPDF) -> None:
    sheet.ln(3)
    sheet.set_draw_color(*_LINE)
    sheet.line(_MARGIN, sheet.get_y(), sheet.w - _MARGIN, sheet.get_y())
    sheet.ln(4)


def _clean(words: str) -> str:
    """Without what is not seen; it is text and nothing else, for no marks are read in it."""
    return _BARE.sub("", words.replace("\t", "    "))
