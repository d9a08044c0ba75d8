"""The archive's own sentences, in the language of the community, with days as they are written in it."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from copbot.kit.archived import Part, Record, Sort
from copbot.language.wording import Value, tidy, wording
from copbot.rooms.text import Text, plain, shorten

PART = "copbot.archive"
_TITLE = 200


class Told:
    """Says things in one language, by the clocks of one zone."""

    def __init__(self, language: str, zone: ZoneInfo) -> None:
        self.words, self.zone = wording(language, PART), zone

    def line(self, key: str, **values: Value) -> str:
        """The sentence."""
        return self.words.line(key, **values)

    def day(self, at: datetime) -> str:
        """The day of a moment."""
        return self.words.day(at.astimezone(self.zone))

    def made(self, by: str, at: datetime | None) -> str:
        """By whom something is and of when, as far as that is known."""
        day = self.day(at) if at is not None else ""
        if by and day:
            return self.line("by-on", name=by, day=day)
        return self.line("by", name=by) if by else day

    def head(self, part: Part) -> str:
        """What stands above a part: what it is, by whom, of when."""
        about = self.made(part.by, part.at)
        if part.title and about:
            return self.line("head", title=part.title, about=about)
        return part.title or about or self.line("part")

    def sort(self, sort: Sort) -> str:
        """What a section is called."""
        return self.line(f"sort-{sort.value}")

    def title(self, record: Record) -> str:
        """What a record is called, on a line."""
        own = shorten(tidy(record.title), _TITLE)
        return own or self.line("untitled", sort=self.sort(record.sort), number=f"{record.number}")

    def body(self, record: Record) -> Text:
        """What a record says, unless its title says it all."""
        return () if plain(record.body).strip() == record.title.strip() else record.body
