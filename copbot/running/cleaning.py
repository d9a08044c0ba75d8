"""A picture that somebody posted becomes one that shows the same and tells no more: no place, no device, no comment.

It is run as a program of its own, with bounds on what it may use: what is made to harm whoever opens it harms nobody.
It reads the picture and writes its media type on a line, and the new picture; or it ends without a word.
"""

from __future__ import annotations

import io
import resource
import sys
import warnings

from PIL import Image, ImageOps

LONGEST_SIDE = 2048
"""Pixels of the new picture at most, in each direction."""
MOST_PIXELS = 50_000_000
"""A larger picture is not opened."""
NARROWEST = 20
"""One that is so many times as long as wide is none that anybody can look at."""
_LARGEST = 4_000_000
"""A PNG of more bytes becomes a JPEG."""
_MEMORY, _SECONDS = 1_500_000_000, 10
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF")


class RefusedError(Exception):
    """It is no picture, or none that is passed on."""


def clean(content: bytes) -> tuple[str, bytes]:
    """The media type and the bytes of the new picture; of one that moves, its first image. Raises RefusedError."""
    try:
        return _cleaned(content)
    except RefusedError:
        raise
    except Exception as error:
        # The library raises whatever it happens to.
        raise RefusedError(type(error).__name__) from None


def _cleaned(content: bytes) -> tuple[str, bytes]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(io.BytesIO(content), formats=_FORMATS) as opened:
            width, height, kind = opened.width, opened.height, opened.format
            if width * height > MOST_PIXELS or max(width, height) > NARROWEST * min(width, height):
                raise RefusedError("its size")
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            opened.load()
            shown = ImageOps.exif_transpose(opened)
    clear = "A" in shown.getbands() or "transparency" in shown.info
    shown = shown.convert("RGBA" if clear else "RGB")
    shown.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    # Nothing but what is seen goes over into a new one.
    bare = Image.new(shown.mode, shown.size)
    bare.paste(shown)
    if clear or kind in ("PNG", "GIF"):
        made = _saved(bare, "PNG")
        if len(made) <= _LARGEST:
            return "image/png", made
        if clear:
            bare = Image.alpha_composite(Image.new("RGBA", bare.size, "white"), bare).convert("RGB")
    return "image/jpeg", _saved(bare, "JPEG")


def _saved(image: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, quality=87)
    return out.getvalue()


def main() -> None:
    """Clean what is read."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        kind, made = clean(sys.stdin.buffer.read())
    except (RefusedError, MemoryError):
        sys.exit(1)
    sys.stdout.buffer.write(f"{kind}\n".encode() + made)


if __name__ == "__main__":
    main()
