"""A picture that somebody posted shows the same afterwards and tells no more; what is none is refused."""

from __future__ import annotations

import asyncio
import io
import struct
import zlib
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from copbot.running.carrying import UncleanError, cleaned
from copbot.running.cleaning import LONGEST_SIDE, RefusedError, clean
from tests.pictures import noise, picture


def _opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def _photo(**more: Any) -> bytes:
    """A JPEG that tells where it was taken, with what, and how it is to be turned."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "SecretCam", 6
    exif.get_ifd(0x8825)[1], exif.get_ifd(0x8825)[2] = "N", (52.0, 22.0, 12.5)
    image = Image.new("RGB", (40, 20), "red")
    image.paste("blue", (0, 0, 20, 20))
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=b"Secret comment", xmp=b"<x:xmpmeta>Secret</x:xmpmeta>", quality=95)
    return out.getvalue()


def test_where_when_and_with_what_it_was_taken_is_gone_and_it_is_turned_as_it_was_meant() -> None:
    content = _photo()
    assert b"Secret" in content
    assert _opened(content).getexif().get_ifd(0x8825)
    kind, made = clean(content)
    assert kind == "image/jpeg"
    assert b"Secret" not in made
    assert b"Exif" not in made
    shown = _opened(made)
    assert (shown.size, dict(shown.getexif())) == ((20, 40), {})
    top, bottom = shown.getpixel((10, 5)), shown.getpixel((10, 35))
    assert isinstance(top, tuple)
    assert isinstance(bottom, tuple)
    assert top[2] > 200 > top[0]
    assert bottom[0] > 200 > bottom[2]


def test_what_is_written_into_a_png_is_gone_and_what_is_clear_stays_so() -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Secret name", zip=False)
    out = io.BytesIO()
    Image.new("RGBA", (8, 8), (255, 0, 0, 0)).save(out, "PNG", pnginfo=told)
    kind, made = clean(out.getvalue())
    assert (kind, b"Secret" in made, _opened(made).getpixel((1, 1))) == ("image/png", False, (255, 0, 0, 0))


@pytest.mark.parametrize(("kind", "becomes"), [("GIF", "image/png"), ("WEBP", "image/jpeg"), ("PNG", "image/png")])
def test_other_kinds_become_what_every_platform_shows(kind: str, becomes: str) -> None:
    made = clean(picture(kind))
    assert made[0] == becomes
    assert _opened(made[1]).size == (40, 30)


def test_of_what_moves_the_first_image_is_shown() -> None:
    out = io.BytesIO()
    images = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    images[0].save(out, "GIF", save_all=True, append_images=images[1:])
    _, made = clean(out.getvalue())
    assert _opened(made).getpixel((1, 1)) == (255, 0, 0)
    assert getattr(_opened(made), "n_frames", 1) == 1


def test_a_large_one_becomes_smaller() -> None:
    kind, made = clean(noise((3000, 1500)))
    assert (kind, _opened(made).size) == ("image/jpeg", (LONGEST_SIDE, LONGEST_SIDE // 2))
    assert len(made) < 4_000_000


def _bomb() -> bytes:
    """A PNG of some kilobytes that says that it has 900 million pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    size = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    held = zlib.compress(bytes(90_001) * 100)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", held) + chunk(b"IEND", b"")


NONE = {
    "nothing": b"",
    "words": b"no picture",
    "drawn": b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script/></svg>',
    "page": b"<!doctype html><script>alert(1)</script>",
    "cut off": picture("JPEG", (400, 300))[:600],
    "cut off, too": picture("PNG", (400, 300))[:-40],
    "bomb": _bomb(),
    "a line": picture("PNG", (500, 2)),
    "another kind": picture("TIFF"),
    "a font": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
}


@pytest.mark.parametrize("content", NONE.values(), ids=NONE.keys())
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(RefusedError):
        clean(content)


@given(
    st.binary(max_size=300) | st.tuples(st.sampled_from(["JPEG", "PNG", "WEBP", "GIF"]), st.binary(), st.integers(0))
)
@example(b"\x89PNG\r\n\x1a\n")
@settings(max_examples=200, deadline=5000)
def test_whatever_it_is_it_is_cleaned_or_refused(given: bytes | tuple[str, bytes, int]) -> None:
    content = given if isinstance(given, bytes) else _damaged(*given)
    try:
        kind, made = clean(content)
    except RefusedError:
        return
    assert _opened(made).format == {"image/png": "PNG", "image/jpeg": "JPEG"}[kind]


def _damaged(kind: str, by: bytes, at: int) -> bytes:
    whole = picture(kind)
    place = at % len(whole)
    return whole[:place] + by + whole[place + len(by) :]


def test_it_is_done_by_a_program_of_its_own() -> None:
    kind, made = asyncio.run(cleaned(_photo()))
    assert (kind, b"Secret" in made, _opened(made).size) == ("image/jpeg", False, (20, 40))


@pytest.mark.parametrize("content", [b"", NONE["bomb"], NONE["page"]])
def test_what_that_program_refuses_is_refused(content: bytes) -> None:
    with pytest.raises(UncleanError):
        asyncio.run(cleaned(content))
