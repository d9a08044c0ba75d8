"""The page of what is drawn now, and that of what was; and what everybody may see of the latter."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from copbot.community.values import maybe_number
from copbot.features.sketch import SketchSettings, feature, lookups, weeks
from copbot.features.sketch.drawing import Seen, about, seen
from copbot.features.sketch.geometry import written
from copbot.features.sketch.lining import waits_until
from copbot.features.sketch.marks import grey
from copbot.features.sketch.showing import row
from copbot.features.sketch.tables import Sketch, Stage
from copbot.features.sketch.voting import buttons, open_to, question
from copbot.kit import audience, ballots
from copbot.kit.context import Context
from copbot.kit.pages import PUBLISHED, Opened, Page, PublicPage, Published, Query, Shown, collection
from copbot.language.wording import Wording
from copbot.rooms.actions import Button
from copbot.rooms.enclosed import File
from copbot.rooms.text import Text, plain

_NOW, _GALLERY = "sketch", "sketches"
_EACH, _LISTED = 6, 20
_TAKES, _STEP = 12.0, 0.4
"""So many seconds it takes to show how a sketch came about, at most, and so many each line."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sketch as it is drawn on a page."""

    number: int
    subject: str
    ended: datetime | None
    about: str
    lines: Sequence[dict[str, str]]
    count: int
    people: int
    votes: int


@feature.page(Page(_NOW, script="sketch.js"))
def now(ctx: Context, query: Query) -> Shown:
    """What is drawn now, the line of which the member is asked, and forms to draw and to say how dark."""
    words, sketch = ctx.answer_words, lookups.running(ctx.db, ctx.community.id)
    if sketch is None or not weeks.visible(ctx, sketch):
        return None if "data" in query else {"sheet": None, "at": weeks.ends(ctx)}
    found = seen(ctx.db, sketch)
    person = ballots.person(ctx, ctx.member.id)
    turn = lookups.turn(ctx.db, sketch.id, person)
    asked = next((one for one in found if turn is not None and turn.left and one.number == turn.line_id), None)
    if "data" in query:
        return _data(found, asked, query.get("data", ""))
    wait, staff = waits_until(ctx), ctx.moderates_in({sketch.room_id})
    removable = list(enumerate(reversed(found), 1))[:_LISTED] if staff else []
    return {
        "sheet": _sheet(words, sketch, found, asked),
        "version": _version(found),
        "call": weeks.call(ctx, words, sketch),
        "wait": wait,
        "asked": (question(words, asked, turn.left), buttons(words, asked)) if asked is not None and turn else None,
        "more": asked is None and turn is not None and turn.left > 0 and bool(open_to(ctx, sketch, found, person)),
        "removable": [(row(ctx, number, one), _take_out(words, number, one)) for number, one in removable],
        "numbered": _sheet(words, sketch, found, marked={one.number: f"{number}" for number, one in removable}),
    }


def _take_out(words: Wording, number: int, one: Seen) -> Button:
    return Button(words.line("sketch-take-out", number=number), f"unline {one.number}", grave=True)


def _data(found: list[Seen], asked: Seen | None, known: str) -> File:
    """The lines, for the script of the page; nothing where it knows them as they are."""
    version = _version(found)
    told: dict[str, Any] = {"version": version}
    if version != known:
        told["lines"] = _lines(found, asked)
    return File("sketch.json", "application/json", json.dumps(told).encode())


def _version(found: list[Seen]) -> str:
    """By what it is known that nothing has changed."""
    return f"{len(found)}-{sum(one.votes for one in found)}-{sum(one.number * (one.dark + 1) for one in found)}"


def _lines(
    found: list[Seen], asked: Seen | None = None, marked: Mapping[int, str] | None = None
) -> list[dict[str, str]]:
    """The lines as the page draws them: the dark above the pale, what is spoken of above all, with what marks it."""
    red = {**(marked or {}), **({asked.number: ""} if asked is not None else {})}
    order = sorted(found, key=lambda one: (one.number in red, one.dark, one.number))
    return [
        {"points": written(one.line), "colour": "#d61e1e", **_label(one, red[one.number])}
        if one.number in red
        else {"points": written(one.line), "colour": grey(one.dark)}
        for one in order
        if one.dark or one.number in red
    ]


def _label(one: Seen, label: str) -> dict[str, str]:
    # Now at one end, now at the other: two lines that run the same way are told apart.
    x, y = one.line[-1 if one.number % 2 else 0]
    return {"label": label, "x": f"{min(x + 4, 770)}", "y": f"{max(y - 6, 12)}"} if label else {}


def _sheet(
    words: Wording,
    sketch: Sketch,
    found: list[Seen],
    asked: Seen | None = None,
    marked: Mapping[int, str] | None = None,
) -> Sheet:
    return Sheet(
        number=sketch.id,
        subject=sketch.subject,
        ended=sketch.ended,
        about=plain(about(words, sketch, found)),
        lines=_lines(found, asked, marked),
        count=len(found),
        people=len({one.member for one in found}),
        votes=sum(one.votes for one in found),
    )


@feature.page(Page(_GALLERY))
def gallery(ctx: Context, query: Query) -> Shown:
    """The sketches that are finished, the last first; or one of them, as it came about."""
    words = ctx.answer_words
    if "number" in query:
        one = _one(ctx, query)
        return _replay(ctx, words, one) if one is not None and weeks.visible(ctx, one) else None
    found = lookups.finished(ctx.db, ctx.community.id, _EACH + 1, before=_before(query))
    return _shown(ctx, words, audience.visible(ctx, found[:_EACH]), found)


def _before(query: Query) -> int | None:
    return maybe_number(query.get("before"))


def _one(ctx: Context, query: Query) -> Sketch | None:
    number = maybe_number(query.get("number"))
    sketch = ctx.db.get(Sketch, number) if number is not None else None
    there = sketch is not None and sketch.community_id == ctx.community.id and sketch.stage == Stage.OVER
    return sketch if there else None


def _shown(ctx: Context, words: Wording, sketches: Sequence[Sketch], found: Sequence[Sketch]) -> dict[str, Any]:
    older = found[_EACH - 1].id if len(found) > _EACH else None
    return {"sheets": [_sheet(words, one, seen(ctx.db, one)) for one in sketches], "older": older, "replay": None}


def _replay(ctx: Context, words: Wording, sketch: Sketch) -> dict[str, Any]:
    """The lines one after the other, as they were drawn."""
    found = [one for one in seen(ctx.db, sketch) if one.dark]
    step = min(_STEP, _TAKES / max(1, len(found)))
    came = {written(one.line): f"{0.5 + step * place:.2f}s" for place, one in enumerate(found)}
    return {"sheets": [_sheet(words, sketch, found)], "older": None, "replay": came}


# For everybody


def _is_public(ctx: Context, sketch: Sketch) -> bool:
    """May everybody see it? What was drawn in a room that is not open to all never."""
    return ctx.settings(SketchSettings).public and audience.is_open(ctx, ctx.room_by(sketch.room_id))


@feature.open_page(_GALLERY)
def opened(ctx: Context, query: Query) -> Opened:
    """Those that everybody may see."""
    words = ctx.words
    if not ctx.settings(SketchSettings).public:
        return None
    community = ctx.community.title or ctx.community.name
    if "number" in query:
        one = _one(ctx, query)
        if one is None or not _is_public(ctx, one):
            return None
        shown = _replay(ctx, words, one)
        told: Text = words.rich("sketches-one", subject=one.subject, community=community)
        data: dict[str, Any] = {
            "@type": "VisualArtwork",
            "name": one.subject,
            "artform": words.line("sketches-artform"),
        }
        if one.ended is not None:
            data["dateCreated"] = one.ended.isoformat()
        return Published(shown, plain(told), shown["sheets"][0].about, data, {"number": f"{one.id}"})
    found = lookups.finished(ctx.db, ctx.community.id, _EACH + 1, before=_before(query))
    shown = _shown(ctx, words, [sketch for sketch in found[:_EACH] if _is_public(ctx, sketch)], found)
    title = words.line("sketches-all", community=community)
    data = collection(words, title, None)
    return Published(shown, title, data=data, query={"before": query["before"]} if _before(query) is not None else {})


@PUBLISHED.by(feature)
def published(ctx: Context, most: int) -> list[PublicPage]:
    """The gallery, and each sketch in it, where everybody may see them."""
    if not ctx.settings(SketchSettings).public:
        return []
    found = [one for one in lookups.finished(ctx.db, ctx.community.id, most) if _is_public(ctx, one)]
    if not found:
        return []
    pages = [PublicPage(_GALLERY, {"number": f"{one.id}"}, one.ended or one.began) for one in found]
    return [PublicPage(_GALLERY, {}, pages[0].changed), *pages][:most]
