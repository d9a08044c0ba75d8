"""Writes an archive of what the features tell, record by record, in a folder."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from pathlib import Path

from copbot.archive import lists
from copbot.archive.folder import Folder
from copbot.archive.markdown import document
from copbot.archive.pages import SCRIPT, STYLE, Frame
from copbot.archive.scratch import Scratch, path_of
from copbot.archive.wording import Told
from copbot.kit.archived import CHUNK, LeftOut, Record, Sort, Whom, records
from copbot.kit.context import Context
from copbot.language.wording import tidy
from copbot.rooms.enclosed import File
from copbot.rooms.text import plain

_LITERATURE, _CALENDAR = "data/literature.bib", "data/calendar.ics"
_ENDINGS = {
    "image/png": "png",
    "image/jpeg": "jpg",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/svg+xml": "svg",
    "application/pdf": "pdf",
    "text/markdown": "md",
    "text/plain": "txt",
}


@dataclass(frozen=True, slots=True)
class Written:
    """How many records of each sort an archive holds, and in how many files."""

    counts: list[tuple[Sort, int]]
    files: int
    left_out: LeftOut


def write(ctx: Context, whom: Whom, target: Path) -> Written:
    """Write the archive of the community of this view. Raises ArchiveError where it can't be."""
    told = Told(ctx.community.settings.language, ctx.zone)
    frame = Frame(told, told.line("title", community=ctx.community.title or ctx.community.name))
    left_out = LeftOut()
    with Folder(target) as folder:
        scratch, searched = Scratch(folder.scratch), lists.Searched(folder)
        writing = _Writing(folder, frame, scratch, searched)
        for count, record in enumerate(records(ctx, whom, left_out), 1):
            writing.put(record)
            if count % CHUNK == 0:
                # What was read is not needed again.
                ctx.unit.let_go()
        writing.finish(ctx, whom)
        counts = scratch.counts()
        folder.finish()
        return Written(counts, folder.files, left_out)


class _Writing:
    def __init__(self, folder: Folder, frame: Frame, scratch: Scratch, searched: lists.Searched) -> None:
        self._folder, self._frame, self._scratch, self._searched = folder, frame, scratch, searched
        self._data: dict[str, None] = {}
        self._until: datetime | None = None

    def put(self, record: Record) -> None:
        """Write one, in all of its forms."""
        told, frame = self._frame.told, self._frame
        title = told.title(record)
        path, text = path_of(record.sort, record.number), path_of(record.sort, record.number, "md")
        ways = [self._file(record, place, file) for place, file in enumerate(record.files, 1)]
        self._folder.write(path, frame.record(record, ways))
        up = "../" * (text.count("/") + 1)
        self._folder.write(f"markdown/{text}", document(told, record, [f"{up}{way}" for way in ways]))
        self._stream(f"data/{record.sort.value}.jsonl", as_json(record, path, ways) + "\n")
        if record.literature:
            self._stream(_LITERATURE, record.literature + "\n")
        if record.event:
            if _CALENDAR not in self._data:
                self._stream(_CALENDAR, _lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//copbot//archive//EN"))
            self._stream(_CALENDAR, record.event)
        day = told.day(record.at)
        self._scratch.note(record, title, day)
        self._searched.add(path, title, f"{told.sort(record.sort)}, {day}", found_by(record))
        if self._until is None or record.at > self._until:
            self._until = record.at

    def finish(self, ctx: Context, whom: Whom) -> None:
        """Write what stands around all of that."""
        if _CALENDAR in self._data:
            self._stream(_CALENDAR, _lines("END:VCALENDAR"))
        self._scratch.complete()
        lists.lists(self._folder, self._frame, self._scratch)
        self._searched.finish(self._frame)
        until = self._frame.told.day(self._until) if self._until is not None else ""
        lists.start(self._folder, self._frame, self._scratch, whom, until, sorted(self._data))
        # The pages look as those of the bot do.
        package = files("copbot")
        style = [(package / place).read_text(encoding="utf8") for place in ("web/style.css", "archive/archive.css")]
        self._folder.write(STYLE, "\n".join(style))
        self._folder.write(SCRIPT, (package / "archive" / SCRIPT).read_text(encoding="utf8"))
        about = {
            "community": ctx.community.name,
            "for": whom.value,
            "until": self._until.isoformat() if self._until is not None else None,
            "records": {sort.value: count for sort, count in self._scratch.counts()},
        }
        self._folder.write("about.json", json.dumps(about, ensure_ascii=False, indent=1) + "\n")

    def _file(self, record: Record, place: int, file: File) -> str:
        """What comes with a record: its name is ours, and its ending of what we know."""
        if not isinstance(file.content, bytes):
            raise TypeError("a file without its bytes")
        ending = _ENDINGS.get(file.media_type, "bin")
        path = f"files/{record.sort.value}/{record.number // 1000:03}/{record.number}-{place}.{ending}"
        self._folder.write(path, file.content)
        return path

    def _stream(self, path: str, words: str) -> None:
        self._data[path] = None
        self._folder.stream(path).write(words)


def _lines(*rows: str) -> str:
    return "".join(f"{row}\r\n" for row in rows)


def as_json(record: Record, path: str, ways: list[str]) -> str:
    """The record on a line."""
    told = {
        "kind": record.sort.value,
        "number": record.number,
        "title": tidy(record.title),
        "at": record.at.isoformat(),
        "by": tidy(record.by),
        "notes": [tidy(plain(one)) for one in record.notes],
        "text": tidy(plain(record.body)),
        "parts": [
            {
                "title": tidy(part.title),
                "by": tidy(part.by),
                "at": part.at.isoformat() if part.at is not None else None,
                "note": tidy(plain(part.note)),
                "text": tidy(plain(part.body)),
            }
            for part in record.parts
        ],
        "people": [tidy(one) for one in record.people],
        "subjects": [tidy(one) for one in record.subjects],
        "files": ways,
        "page": path,
    }
    return json.dumps(told, ensure_ascii=False)


def found_by(record: Record) -> str:
    """The words by which it is found, beside its title."""
    parts = (f"{part.title} {part.by} {plain(part.body)}" for part in record.parts)
    notes = (plain(one) for one in record.notes)
    return " ".join(
        (
            record.by,
            plain(record.body),
            *notes,
            *parts,
            *record.people,
            *record.subjects,
            *(one.about for one in record.files),
        )
    )
