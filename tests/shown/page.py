"""A page of rooms, and what was said in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Literal


@dataclass(frozen=True, slots=True)
class Line:
    """Something that stands in a room; `body` is HTML."""

    at: str
    who: str
    body: str
    kind: Literal["said", "alone", "alert", "form", "notice"] = "said"
    aside: str = ""
    """What stands above it: what it replies to, who alone sees it."""
    marks: tuple[tuple[str, int], ...] = ()
    """The emoji on it, each with how many have put it."""
    buttons: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    """The buttons that it had, and has no more."""


@dataclass(frozen=True, slots=True)
class Place:
    """A room, a thread or a private talk."""

    title: str
    lines: Sequence[Line]
    tags: tuple[str, ...] = ()
    about: str = ""
    inner: bool = False
    """It is a thread or a topic of the place above it."""


STYLE = """
body { font: 15px/1.45 sans-serif; margin: 0 auto; max-width: 46rem; padding: 1rem; color: #1c1e21; background: #fff }
h1 { font-size: 1.3rem; margin: 0 } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem }
section.inner { margin-left: 1.5rem; border-left: 3px solid #d5d9e0; padding-left: .9rem }
.label { background: #fff3cd; border: 1px solid #e0c36a; padding: .4rem .7rem }
.line { margin: .45rem 0 } .head { font-weight: 600 } .at, .aside, .about { color: #5c626b; font-size: .85rem }
.bot .head::after { content: " BOT"; font-size: .65rem; color: #fff; background: #4a56c4; border-radius: 3px;
  padding: 1px 4px; margin-left: .3rem }
.alone, .alert, .form { background: #eef1fb; border-radius: 6px; padding: .3rem .6rem } .alert { background: #fbeeee }
.notice { color: #5c626b; font-style: italic }
.button, .mark, .tag { display: inline-block; border-radius: 5px; padding: 1px 8px; margin: 3px 5px 0 0;
  background: #e3e6ec } .button.former { text-decoration: line-through; color: #5c626b; background: #f3f4f6 }
.tag { background: #d9ead3; font-size: .85rem } code { background: #eceef1; padding: 0 3px }
blockquote { margin: .2rem 0; border-left: 3px solid #b8bec8; padding-left: .6rem } .spoiler { background: #c9ccd3 }
.leads { color: #1b5fb4; text-decoration: underline } dt { font-weight: 600 } dd { margin: 0 0 .3rem }
"""


def render(platform: str, places: Sequence[Place], bot: str, server: str = "the loopback server was sent") -> str:
    """The page. `bot` is the bot's name, `server` what it is made from."""
    label = f"Rendered from what {server}; not a picture of {platform} itself."
    rows = [
        '<!doctype html><html lang="en"><meta charset="utf8">',
        f"<title>copbot on {escape(platform)}</title><style>{STYLE}</style>",
        f'<h1>copbot on {escape(platform)}</h1><p class="label">{escape(label)}</p>',
    ]
    for place in places:
        rows.append(f"<section{' class=inner' if place.inner else ''}><h2>{escape(place.title)}</h2>")
        rows += [f'<span class="tag">{escape(tag)}</span>' for tag in place.tags]
        rows += [f'<div class="about">{escape(place.about)}</div>'] if place.about else []
        rows += [row for line in place.lines for row in _line(line, bot)]
        rows.append("</section>")
    return "\n".join(rows) + "\n"


def _line(line: Line, bot: str) -> Iterator[str]:
    by = " bot" if line.who == bot else ""
    yield f'<div class="line {line.kind}{by}">'
    if line.aside:
        yield f'<div class="aside">{escape(line.aside)}</div>'
    if line.who:
        yield f'<span class="head">{escape(line.who)}</span>'
    yield f'<span class="at">{escape(line.at)}</span>'
    yield f"<div>{line.body}</div>"
    for emoji, count in line.marks:
        yield f'<span class="mark">{escape(emoji)} {count}</span>'
    yield from (f'<span class="button former">{escape(label)}</span>' for label in line.former)
    yield from (f'<span class="button">{escape(label)}</span>' for label in line.buttons)
    yield "</div>"
