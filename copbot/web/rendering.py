"""Templates, and what they are given beside what the page gives: sentences, forms, dates, ways to other pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from importlib.resources import files
from typing import Any
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context as Given
from markupsafe import Markup

from copbot.language.wording import Ago, Wording, tidy, wording
from copbot.rooms.text import Text, plain, shorten
from copbot.web import text as as_html
from copbot.web.forms import Forms

PART = "copbot.web"
"""The part of the program whose sentences are those of the frame."""


_BRIEF = 100


def place(base: str, path: str, query: Mapping[str, str | int]) -> str:
    """The address of a page of the community whose pages are at `base`."""
    there = f"{base}/{quote(path, safe='')}"
    return f"{there}?{urlencode(query)}" if query else there


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the menu."""

    title: str
    address: str
    here: bool = False
    staff: bool = False
    """It is for moderators."""


@dataclass(slots=True)
class Frame:
    """What is around a page, for one reader."""

    words: Wording
    zone: ZoneInfo
    now: datetime
    title: str
    community: str = ""
    name: str = ""
    """The reader's."""
    base: str = ""
    """The address of the pages of this community."""
    menu: Sequence[Entry] = ()
    forms: Forms | None = None
    told: Sequence[Any] = field(default_factory=tuple)
    """What came of a form."""
    place: int = 0
    """Which form of the page that was."""
    script: str = ""
    """The script that runs in it."""
    indexed: bool = False
    """Search engines may find it."""
    description: str = ""
    canonical: str = ""
    """Its one address, of those that lead to it."""
    data: Markup | str = ""
    """What it tells programs."""
    lead: Callable[[Text], Text] = tuple
    """Gives what is said with its links as they lead this reader."""

    def given(self) -> dict[str, Any]:
        """What every template has."""
        own = wording(self.words.language, PART)
        forms = self.forms
        return {
            "frame": self,
            "language": self.words.language,
            "f": lambda key, **values: self.html(own.rich(key, **values)),
            "t": lambda key, **values: self.html(self.words.rich(key, **values)),
            "plain": lambda key, **values: self.words.line(key, **values),
            "time": lambda at: as_html.time(at, self.words, self.zone),
            "day": lambda at: Markup('<time datetime="{}">{}</time>').format(
                at.isoformat(), self.words.day(at.astimezone(self.zone))
            ),
            "ago": lambda at: as_html.time(at, self.words, self.zone, ago=plain(own.rich("ago", at=Ago(at, self.now)))),
            "url": self.url,
            "form": forms.form if forms is not None else _no_form,
            "field": forms.field if forms is not None else _no_form,
        }

    def html(self, words: Text | str) -> Markup:
        """Words as HTML."""
        if isinstance(words, str):
            return as_html.lines(tidy(words))
        return as_html.html(self.lead(words), self.words, self.zone)

    def url(self, path: str, **query: str | int) -> str:
        """The address of a page."""
        return place(self.base, path, query)


def _no_form(*_: object, **__: object) -> Markup:
    raise LookupError("nobody is signed in here: there are no forms")


def _environment() -> Environment:
    folders = [str(files(PART) / "templates"), str(files("copbot.features"))]
    made = Environment(
        loader=FileSystemLoader(folders),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )

    @pass_context
    def rich(given: Given, words: Text | str | None) -> Markup:
        """What is said, as HTML."""
        frame: Frame = given["frame"]
        return frame.html(words or "")

    def brief(words: Text | str | None) -> str:
        """What is said, short, to tell one button from another."""
        return f"({shorten(plain(words) if not isinstance(words, str) else words, _BRIEF)})" if words else ""

    made.filters["rich"] = rich
    made.filters["brief"] = brief
    return made


_TEMPLATES = _environment()


def render(template: str, frame: Frame, shown: Mapping[str, Any] | None = None) -> str:
    """The page; what it was given by its feature goes before what every template has."""
    return _TEMPLATES.get_template(template).render({**frame.given(), **(shown or {})})
