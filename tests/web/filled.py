"""A community with something on every page, names and words that try to break out, and another community."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from html.parser import HTMLParser

from sqlmodel import Session, select

from copbot.features import ALL
from copbot.rooms.events import MessagePosted, Person
from storage.models import Room
from tests.web.house import FIELD, FORM, House

NASTY = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }} {% raw %} </textarea><b>",
    "\u202eevil\u202c javascript:alert(1)",
)
"""Names, and words, that would do something where they are not shown as what they are."""
SCENARIO = """\
community gardeners
room #garden
moderator mia in #garden
ann: /ask How often do I water beans?
bob: /ask @ann Which pear keeps until May?
ann: /ask How do I prune a <b>rose</b> & "quince"?
bob in #garden: /helpdesk The gate is broken
ann dm: /helpdesk Somebody wrote <i>nasty</i> words
mia: /propose rules Be kind.
mia: /meet Planting <b>day</b> | 1 May 20:00 in a "shed" | 2 May 20:00
ann: /meet Pruning | 3 May 10:00
bob in #garden: /call Mend the <i>gate</i> by friday, 2 people
mia: /call Sort the seeds
ann: /call take 2
q = mia: /ask #roses How do I keep <i>slugs</i> off & away?
bob replies q: "Coffee" <b>grounds</b>.
mia: /accept
mia: /sketch subject A <i>rose</i> & "quince"
bob in #garden: /line c4 e5
ann: /line h6 i7
ann: /review Why <i>beans</i> & "peas" climb ¶ They <b>want</b> to.
bob in #garden: /review 1 ¶2 must: who says <script>so</script>?
mia: /newcircle <b>poets</b> 3
ann: /review @mia secretly <i>for</i> one
mia dm: /review 2 praise: I <b>like</b> it
ann: /review 2 close
ann: /knows beans, compost
ann: /add My <b>notes</b> on "quince" #pruning
mia: /add https://example.org/?a=<x>&b="c" Beans & <i>peas</i>
ann: /quiet 22:00-08:00
community bakers
room #bread
moderator ben in #bread
ben in #bread: hello
cas in #bread: /ask How long does sourdough rise?
"""
ALLOWED = {
    "html",
    "head",
    "meta",
    "title",
    "link",
    "body",
    "a",
    "header",
    "p",
    "form",
    "input",
    "button",
    "nav",
    "ul",
    "li",
    "main",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "article",
    "section",
    "span",
    "bdi",
    "strong",
    "em",
    "s",
    "u",
    "code",
    "pre",
    "q",
    "br",
    "time",
    "details",
    "summary",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "dl",
    "dt",
    "dd",
    "label",
    "select",
    "option",
    "textarea",
    "fieldset",
    "legend",
    "ol",
    "small",
    "hr",
    "abbr",
    "aside",
    "footer",
    "blockquote",
    "img",
    "svg",
    "rect",
    "circle",
    "path",
    "line",
    "desc",
    "g",
    "text",
    "polyline",
    "set",
    "figure",
    "figcaption",
    "progress",
    "meter",
    "optgroup",
}
LEADS = ("/", "#", "https://", "http://", "mailto:")


_SAID = (
    "/ask How do I say {}?",
    "/review {} ¶ so it is",
    "/review 1 must: {}",
    "/helpdesk {}",
    "/add own work: {}",
    "/knows {:.20}",
)


def fill(house: House) -> None:
    """People of nasty names do this and that."""
    with Session(house.database.reader) as db:
        room = db.exec(select(Room).where(Room.name == "#garden")).one()
    for number, words in enumerate(NASTY):
        person = Person(id=f"eve{number}", name=words[:60])
        for turn, text in enumerate(one.format(words) for one in _SAID):
            house.happens(
                MessagePosted(
                    platform=room.platform,
                    id=f"nasty {number} {turn}",
                    at=house.now,
                    room=room.key,
                    author=person,
                    message=f"nasty {number} {turn}",
                    text=text,
                )
            )


_LINK = re.compile(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
_BUTTON = re.compile(r"<button[^>]*>(.*?)</button>", re.DOTALL)
_EACH_TIME = {"check", "id", "place"}


def alike(page: str) -> list[str]:
    """The names by which several things go that do something different, as who only hears them can't know."""
    does: dict[str, set[str]] = defaultdict(set)
    for form in FORM.findall(page):
        sent = {name: value for name, value in FIELD.findall(form) if name not in _EACH_TIME}
        does[f"button {_heard(_BUTTON.findall(form)[0])}"].add(str(sent))
    for where, name in _LINK.findall(page):
        does[f"link {_heard(name)}"].add(where)
    return [name for name, things in does.items() if len(things) > 1]


def _heard(name: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", name).split())


def paths() -> list[str]:
    """All pages that features declare."""
    return sorted(path for feature in ALL for path in feature.pages)


_DATA = "application/ld+json"


def open_paths() -> list[str]:
    """All pages that features have for everybody."""
    return sorted(path for feature in ALL for path in feature.open_pages)


class Sound(HTMLParser):
    """Finds what no page of ours has: scripts, handlers, ways to elsewhere that browsers carry out."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.ids: list[str] = []
        self.script = False
        """One that a page may have is open."""

    def handle_endtag(self, tag: str) -> None:
        """A tag ends."""
        if tag == "script":
            self.script = False

    def handle_data(self, data: str) -> None:
        """What stands between tags: for programs, it can be read by them."""
        if self.script:
            json.loads(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if tag == "script" and not self.script:
            told = dict(attrs)
            self.script = (
                told.get("type") == _DATA or re.fullmatch(r"/script/\w+\.js", told.get("src") or "") is not None
            )
            if not self.script:
                self.wrong.append(f"<{tag}>")
        elif tag not in ALLOWED:
            self.wrong.append(f"<{tag}>")
        for name, value in attrs:
            if name.startswith("on") or name in ("style", "srcdoc", "formaction"):
                self.wrong.append(f"{tag} {name}={value}")
            if name in ("href", "src", "action") and not (value or "").startswith(LEADS):
                self.wrong.append(f"{tag} {name}={value}")
            if name == "action" and not (value or "").startswith("/c/"):
                self.wrong.append(f"{tag} {name}={value}")
            if name == "id":
                self.ids.append(value or "")


def faults(page: str) -> Iterator[str]:
    """What is wrong with a page, whatever stands on it."""
    sound = Sound()
    sound.feed(page)
    yield from sound.wrong
    yield from (f"two of the id {one}" for one in set(sound.ids) if sound.ids.count(one) > 1)
    if len(page.encode()) > 100_000:
        yield f"{len(page.encode())} bytes"
