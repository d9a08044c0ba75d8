"""Files of any size, in pieces: lines of text logs and repaired blocks of JSON exports."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, cast

from adapters.logs.entry import LogError, one_line

LONGEST_LINE = 1 << 20
"""Bytes of a line that are kept; what is longer is cut, so that a file without line ends does not fill the memory."""
FIRST, BLOCK = 1 << 12, 1 << 16
"""Bytes of the first piece that is read, and of the longest: to look at a file's beginning costs little."""
_LOOKED_AT = 512


def lines(path: Path) -> Iterator[tuple[int, str, int]]:
    """Each line's number from 0, its text, and the bytes read with it. Raises LogError."""
    file = opened(path)
    number = read = 0
    with file:
        try:
            while raw := file.readline(LONGEST_LINE):
                read += len(raw)
                rest = raw
                while not rest.endswith(b"\n") and (rest := file.readline(LONGEST_LINE)):
                    read += len(rest)
                if number == 0:
                    raw = raw.removeprefix(codecs.BOM_UTF8)
                yield number, _text(raw).rstrip("\r\n"), read
                number += 1
        except OSError as error:
            raise LogError(f"{path}: line {number + 1}: can't be read: {_reason(error)}") from error


def blocks(path: Path) -> Iterator[tuple[bytes, int]]:
    """The file as blocks of UTF-8 JSON, each with the bytes read up to its end. Raises LogError."""
    file = opened(path)
    read = 0
    carried = b""
    with file:
        try:
            size = FIRST
            while block := file.read(size):
                size = min(2 * size, BLOCK)
                if read == 0:
                    block = block.removeprefix(codecs.BOM_UTF8)
                read = file.tell()
                block = carried + block
                end = _safe_end(block)
                carried = block[end:]
                yield repaired(block[:end]), read
            if carried:
                yield repaired(carried), read
        except OSError as error:
            raise LogError(f"{path}: byte {read}: can't be read: {_reason(error)}") from error


def opened(path: Path) -> BinaryIO:
    """The file, open for reading, in UTF-8 where it is in UTF-16.

    Raises LogError if there is none, or it is no plain file or not readable.
    """
    file = as_it_is(path)
    encoding = _utf16(file.read(_LOOKED_AT))
    file.seek(0)
    return file if encoding is None else cast(BinaryIO, codecs.EncodedFile(file, "utf-8", encoding, "replace"))


def as_it_is(path: Path) -> BinaryIO:
    """The file as `opened`, in whatever it is in."""
    try:
        if path.exists() and not path.is_file():
            what = "a directory" if path.is_dir() else "no plain file"
            raise LogError(f"{path}: is {what}, expected a file with a chat export")
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise LogError(f"{path}: can't be opened: {_reason(error)}") from error


def _utf16(head: bytes) -> str | None:
    """The encoding, if these first bytes are UTF-16, as some programs on Windows write it: with or without its mark."""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    # In every language brackets, digits and spaces have a zero beside them.
    low, high = head[1::2].count(0), head[0::2].count(0)
    if max(low, high) * 5 < len(head) or min(low, high) * 10 > max(low, high):
        return None
    return "utf-16-le" if low > high else "utf-16-be"


def repaired(block: bytes) -> bytes:
    r"""The block with what real exporters get wrong put right, as JSON parsers take no notice of good intentions.

    Bytes that are not UTF-8 become U+FFFD, and so do escapes of half a surrogate pair, which JavaScript writes for
    text cut in the middle of a character. Telegram Desktop writes control characters as `\x1F`.
    """
    if not block.isascii():
        try:
            block.decode()
        except UnicodeDecodeError:
            block = block.decode("utf-8", "replace").encode()
    if _SUSPECT.search(block):
        block = _ESCAPE.sub(_right_escape, block)
    return block


_SUSPECT = re.compile(rb"\\(?:x|u[dD][89a-fA-F])")
_ESCAPE = re.compile(
    rb"\\(?:(?P<whole>u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})"
    rb"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|x(?P<control>[0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


def _right_escape(found: re.Match[bytes]) -> bytes:
    if found["half"]:
        return b"\\ufffd"
    if found["control"]:
        return b"\\u00" + found["control"]
    return found[0]


def _safe_end(block: bytes) -> int:
    """Behind the last byte that is neither within a character nor within an escape."""
    end = max(block.rfind(mark) for mark in (b",", b" ", b"\n", b"}")) + 1
    return end or len(block)


def _text(line: bytes) -> str:
    """The line's text; what is not UTF-8 is taken for western Europe's old encoding, as IRC's programs do."""
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def _reason(error: Exception) -> str:
    return one_line(getattr(error, "strerror", None) or error)
