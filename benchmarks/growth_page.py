"""The curves and tables of docs/growth.md, made of the figures that `make bench-growth` has kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from benchmarks import grown
from benchmarks.grown import ALL, Run, Size
from benchmarks.plot import Line, chart

DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
CHARTS: Mapping[str, tuple[str, Sequence[str]]] = {
    "messages": (
        "What is said",
        (
            "ten plain messages",
            "somebody new speaks",
            "/ask",
            "an answer",
            "a vote",
            "thanks",
            "an edit",
            "a word in private",
        ),
    ),
    "finding": (
        "What is looked for",
        ("/open", "/search", "/who beans", "/library", "/missed", "/profile", "/best", "/health"),
    ),
    "making": (
        "What is made",
        (
            "/add",
            "/meet Sowing",
            "/call someone to sow beans n",
            "/poll Shall we sow",
            "/review Beans climb up, numb",
            "/accept",
            "/close",
            "/knows mulch",
        ),
    ),
    "moderating": (
        "Moderation",
        ("/mod", "/metamod", "/modlog", "/points", "/karma", "a tick, moderation.pass", "a tick, moderation.notice"),
    ),
    "ticks": (
        "Ticks, days, and the start",
        (
            "a tick, nothing due",
            "a tick, 20 due",
            "when is the next due",
            "what is to be delivered",
            "what each day brings",
            "a tick, health.write",
            "start: until it listens",
            "start: is the file whole",
        ),
    ),
}
_LEAST = 0.01
"""Milliseconds: what took less is drawn so."""
_BEGIN, _END = "<!-- {}: made by make bench-growth -->", "<!-- end -->"


def draw(folder: Path) -> None:
    """Make the curves in this folder, and the tables of the page beside it, of the figures that are there."""
    page = folder.parent / "growth.md"
    told = page.read_text(encoding="utf8") if page.exists() else ""
    for key, name in DATABASES.items():
        if not (folder / f"{key}.json").exists():
            continue
        found = grown.read(folder / f"{key}.json")
        for title, picture in pictures(name, found):
            (folder / f"{key}-{title}.svg").write_text(picture, encoding="utf8")
        told = _put(told, key, [*together(found), "", *apart(found), "", *made(found)])
    if told:
        page.write_text(told, encoding="utf8")


def _put(page: str, key: str, lines: Sequence[str]) -> str:
    begin = _BEGIN.format(key)
    if begin not in page:
        return page
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(_END)
    return f"{before}{begin}\n\n" + "\n".join(lines) + f"\n\n{_END}{after}"


def pictures(database: str, found: Run) -> Iterator[tuple[str, str]]:
    """The curves, each by its name."""
    if ALL in found:
        for key, (title, names) in CHARTS.items():
            lines = [Line(name, _times(found[ALL], name)) for name in names if name in found[ALL][0].taken]
            yield key, chart(f"{title}, on {database}: milliseconds by members, questions and messages", "ms", lines)
    sizes = [Line(axis, [(one.size, one.megabytes) for one in those]) for axis, those in found.items()]
    yield "size", chart(f"The database, on {database}: megabytes, as {', '.join(found)} grow", "MB", sizes)
    lines = []
    for axis, those in found.items():
        quotients = [_quotients(those[0], one) for one in those]
        ends = [(one.size, median(some)) for one, some in zip(those, quotients, strict=True)]
        most = [(one.size, max(some)) for one, some in zip(those, quotients, strict=True)]
        lines += [Line(f"{axis}: half take at most", ends), Line(f"{axis}: what grew most", most)]
    yield "axes", chart(f"Each by itself, on {database}: times as long as among a thousand", "", lines)


def _times(sizes: Sequence[Size], name: str) -> list[tuple[float, float]]:
    return [(one.size, max(one.taken[name].ms, _LEAST)) for one in sizes]


def _quotients(first: Size, other: Size) -> list[float]:
    """How much longer each took; what takes no time to speak of is not compared."""
    return [(other.taken[name].ms + 1) / (one.ms + 1) for name, one in first.taken.items()]


def together(found: Run) -> Iterator[str]:
    """The lines of a table: what each takes at each size, with all of it."""
    sizes = found.get(ALL, ())
    if not sizes:
        return
    yield "| milliseconds | " + " | ".join(f"{one.size:,}" for one in sizes) + " | times the steps | |"
    yield "|---" * (len(sizes) + 3) + "|"
    for name, first in sizes[0].taken.items():
        last = sizes[-1].taken[name]
        row = " | ".join(f"{one.taken[name].ms:.1f}" for one in sizes)
        steps = f"{last.steps / first.steps:.1f}" if first.steps else ""
        yield f"| {_told(name)} | {row} | {steps} | {'grows' if grown.grows(first, last) else ''} |"


def apart(found: Run) -> Iterator[str]:
    """The lines of a table: what grows with one of them alone, the others at a thousand."""
    axes = {axis: those for axis, those in found.items() if axis != ALL and len(those) > 1}
    if not axes:
        return
    ends = " | ".join(f"{those[-1].size:,} {axis}" for axis, those in axes.items())
    yield f"| what grows with one alone, milliseconds | a thousand of each | {ends} |"
    yield "|---" * (len(axes) + 2) + "|"
    for name, first in next(iter(axes.values()))[0].taken.items():
        lasts = [those[-1].taken[name] for those in axes.values()]
        marks = [grown.grows(first, last) for last in lasts]
        if any(marks):
            row = " | ".join(
                f"**{last.ms:.1f}**" if mark else f"{last.ms:.1f}" for last, mark in zip(lasts, marks, strict=True)
            )
            yield f"| {_told(name)} | {first.ms:.1f} | {row} |"


def made(found: Run) -> Iterator[str]:
    """The lines of a table: how long it took to make and measure each size."""
    stages = list(next(iter(found.values()))[0].stages)
    yield "| seconds to make it | size | MB | " + " | ".join(stages) + " |"
    yield "|---" * (len(stages) + 3) + "|"
    for axis, sizes in found.items():
        for one in sizes:
            row = " | ".join(f"{one.stages.get(stage, 0):.0f}" for stage in stages)
            yield f"| {axis} | {one.size:,} | {one.megabytes:,.0f} | {row} |"


def _told(name: str) -> str:
    return f"`{name}`" if name.startswith("/") else name
