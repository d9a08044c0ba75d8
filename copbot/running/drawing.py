"""A drawing becomes a picture: its strokes sorted by darkness, on a sheet with letters and numbers at its edge.

It is run as a program of its own, so that nobody waits for it. It reads the strokes, and writes the media type on a
line, and the picture.
"""

from __future__ import annotations

import io
import json
import resource
import sys
from collections.abc import Sequence
from typing import Any

from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT, FIELD = 800, 600, 50
"""Of the sheet, in units, and of the fields by which its places are named."""
_EDGE, _FINER, _THICK = 30, 3, 3
"""The edge in pixels; it is drawn so many times as large, and then made smaller; so many pixels is a line thick."""
_INK, _DOT, _RED = (110, 110, 110), (200, 212, 230), (214, 30, 30)
_FRAMES, _LASTING, _LAST, _SMALLER = 24, 350, 4000, 0.75
"""Of a picture that moves: so many images at most, each for so many milliseconds, the last longer; it is smaller."""
_GREYS, _REDS = 24, 8
_MEMORY, _SECONDS = 1_500_000_000, 12


def picture(strokes: Sequence[dict[str, Any]], *, moves: bool) -> tuple[str, bytes]:
    """The media type and the bytes."""
    palette = _palette()
    if not moves:
        return "image/png", _saved(_indexed(_sheet(strokes), palette), "PNG", optimize=True)
    step = max(1, -(-len(strokes) // _FRAMES))
    sheets = [_sheet(strokes[:end], _SMALLER) for end in range(step, len(strokes) + step, step)]
    first, *others = [_indexed(one, palette) for one in sheets or [_sheet(())]]
    lasts = [_LASTING] * len(others) + [_LAST]
    made = _saved(first, "GIF", save_all=True, append_images=others, duration=lasts, loop=0, optimize=True)
    return "image/gif", made


def _palette() -> Image.Image:
    """Greys, and what lies between white and red: what is seldom would else get no colour of its own."""
    greys = [(round(255 * at / (_GREYS - 1)),) * 3 for at in range(_GREYS)]
    reds = [tuple(round(255 + (one - 255) * at / _REDS) for one in _RED) for at in range(1, _REDS + 1)]
    found = [value for colour in (*greys, *reds, _DOT) for value in colour]
    palette = Image.new("P", (1, 1))
    palette.putpalette(found)
    return palette


def _indexed(sheet: Image.Image, palette: Image.Image) -> Image.Image:
    return sheet.quantize(palette=palette, dither=Image.Dither.NONE)


def _sheet(strokes: Sequence[dict[str, Any]], size: float = 1.0) -> Image.Image:
    width, height, finer = WIDTH + _EDGE, HEIGHT + _EDGE, _FINER
    sheet = Image.new("RGB", (width * finer, height * finer), "white")
    pen = ImageDraw.Draw(sheet)
    _edge(pen, finer)
    # The dark above the pale, which would take out pieces of them; what is spoken of above all.
    for one in sorted(strokes, key=lambda stroke: (stroke["red"], stroke["dark"])):
        grey = round(255 * (1 - one["dark"] / 100))
        colour = _RED if one["red"] else (grey, grey, grey)
        points = [((x + _EDGE) * finer, (y + _EDGE) * finer) for x, y in one["points"]]
        thick = (_THICK + one["red"]) * finer
        pen.line(points, fill=colour, width=thick, joint="curve")
        for x, y in (points[0], points[-1]):
            pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill=colour)
        if one["label"]:
            x, y = points[0]
            pen.text((x + 4 * finer, y - 18 * finer), one["label"], fill=_RED, font=_font(16 * finer))
    return sheet.resize((round(width * size), round(height * size)), Image.Resampling.LANCZOS)


def _edge(pen: ImageDraw.ImageDraw, finer: int) -> None:
    """Letters above, numbers at the left, and a dot where four fields meet."""
    font = _font(16 * finer)
    for column in range(WIDTH // FIELD):
        place = ((_EDGE + column * FIELD + FIELD / 2) * finer, _EDGE / 2 * finer)
        pen.text(place, chr(ord("A") + column), fill=_INK, font=font, anchor="mm")
    for row in range(HEIGHT // FIELD):
        place = (_EDGE / 2 * finer, (_EDGE + row * FIELD + FIELD / 2) * finer)
        pen.text(place, f"{row + 1}", fill=_INK, font=font, anchor="mm")
    for column in range(WIDTH // FIELD + 1):
        for row in range(HEIGHT // FIELD + 1):
            x, y, wide = (_EDGE + column * FIELD) * finer, (_EDGE + row * FIELD) * finer, finer
            pen.ellipse((x - wide, y - wide, x + wide, y + wide), fill=_DOT)


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _saved(image: Image.Image, kind: str, **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def main() -> None:
    """Draw what is read."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    what = json.load(sys.stdin.buffer)
    kind, made = picture(what["strokes"], moves=what["moves"])
    sys.stdout.buffer.write(f"{kind}\n".encode() + made)


if __name__ == "__main__":
    main()
