"""Which format a file is in, told from its content; and a word on what to do with one that is no history."""

from __future__ import annotations

from pathlib import Path

from adapters.logs import gitter
from adapters.logs.entry import BesideError, LogError, UnknownError
from adapters.logs.files import as_it_is, opened
from adapters.logs.irc_lines import likely
from adapters.logs.shape import named
from adapters.logs.slack_workspace import BESIDE
from adapters.logs.stream import header, items
from adapters.logs.telegram import LISTS
from adapters.logs.whatsapp_lines import line_of

HEAD = 1 << 14
"""So many bytes from the beginning of a text tell what it is."""
_LINES = 50
_MARKED = 262
_SURE = 0.2
"""So many of the first lines of a log of IRC are such."""
_PACKED = {
    b"PK\x03\x04": ("a zip archive", "unzip"),
    b"\x1f\x8b": ("packed with gzip", "gunzip"),
    b"BZh": ("packed with bzip2", "bunzip2"),
    b"\xfd7zXZ\x00": ("packed with xz", "unxz"),
    b"7z\xbc\xaf\x27\x1c": ("a 7z archive", "7z x"),
    b"Rar!": ("a rar archive", "unrar x"),
    b"\x28\xb5\x2f\xfd": ("packed with zstd", "unzstd"),
}
_OTHER = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"RIFF": "a picture or a recording",
    b"OggS": "a recording",
    b"ID3": "a recording",
    b"SQLite format 3\x00": "a database",
}
_TELL = "expected an export of Telegram, Discord, Element, Gitter, Slack or WhatsApp, or a log of IRC"
_OF_DISCORD = "by DiscordChatExporter; export it again with the format JSON"
_OF_TELEGRAM = "by Telegram; export it again and choose the format “Machine-readable JSON”"


def readable(path: Path) -> None:
    """Raises LogError if there is no such file, it is packed, or it can't be a chat."""
    with as_it_is(path) as file:
        try:
            head = file.read(_MARKED)
        except OSError as error:
            raise LogError(f"{path}: can't be read: {error.strerror or error}") from error
    if not head:
        raise LogError(f"{path}: is empty, expected a chat export")
    for mark, (what, how) in _PACKED.items():
        if head.startswith(mark):
            raise LogError(f"{path}: is {what}; unpack it first: {how} '{path.name}'")
    if head[257:262] == b"ustar":
        raise LogError(f"{path}: is a tar archive; unpack it first: tar xf '{path.name}'")
    for mark, what in _OTHER.items():
        if head.startswith(mark):
            raise LogError(f"{path}: is {what}, {_TELL}")
    if head[4:8] == b"ftyp":
        raise LogError(f"{path}: is a film, {_TELL}")


def format_of(path: Path) -> str:
    """The format of the file. Raises UnknownError if nothing tells, LogError if it is no history at all."""
    readable(path)
    with opened(path) as file:
        text = file.read(HEAD).decode("utf-8", "replace").removeprefix("\ufeff").lstrip()
    if text.startswith("{"):
        head = header(path, ("messages", *LISTS))
        found = "telegram" if head.lists in LISTS else named(head)
        if found is None:
            raise UnknownError(f"{path}: is JSON, but no export that is known: {_TELL}")
        return found
    if text.startswith("[") and _is_list(path, text):
        return "slack"
    return _of_text(path, text)


def _is_list(path: Path, text: str) -> bool:
    """Is it a list of messages, as Slack's are? Raises LogError if it is a list of something else."""
    if text[1:].lstrip()[:1] not in ("{", "]"):
        # A line of text that begins with its time.
        return False
    if path.name in BESIDE:
        raise BesideError(f"{path}: belongs to an export of Slack: name its folder, or those of single channels")
    first = next((item for item, _ in items(path, "")), None)
    if isinstance(first, dict) and {"ts", "type"} <= first.keys():
        return True
    raise UnknownError(f"{path}: is a list in JSON, but no export that is known: {_TELL}")


def _of_text(path: Path, text: str) -> str:
    if text.startswith("<") and ("<html" in text[:2000].lower() or "<!doctype" in text[:100].lower()):
        whose = _OF_TELEGRAM if "tgme" in text or "page_body chat_page" in text or "export.css" in text else _TELL
        whose = _OF_DISCORD if "DiscordChatExporter" in text or "chatlog" in text else whose
        raise LogError(f"{path}: is a web page {whose}" if whose != _TELL else f"{path}: is a web page, {_TELL}")
    if text.startswith(("AuthorID,Author,Date,Content", '"AuthorID","Author"')):
        raise LogError(f"{path}: is a table {_OF_DISCORD}")
    lines = text.splitlines()[:_LINES]
    if text.startswith("=====") and any(line.startswith("Guild: ") for line in lines[:3]):
        raise LogError(f"{path}: is a text {_OF_DISCORD}")
    others = [line for line in lines if not gitter.LINE.fullmatch(line)]
    # A log of IRC may have Gitter's times, and has lines of its own beside those that somebody says.
    irc = likely(others) >= _SURE
    if len(others) < len(lines) and not irc:
        return "gitter"
    if not irc and any(line_of(line) for line in lines):
        return "whatsapp"
    if irc:
        return "irc"
    if "\x00" in text:
        raise LogError(f"{path}: is no text, {_TELL}")
    raise UnknownError(f"{path}: nothing in it tells whose it is: {_TELL}")
