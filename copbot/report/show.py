"""The report in the terminal, or in a file that its output goes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table as Grid
from rich.text import Text

from copbot.report.content import Limits, Section, Table, periods, sections
from copbot.report.figures import Figures
from copbot.report.words import clean, words_for

_LIMITS = Limits(examples=4, rows=10)
# More months than these are told by the year.
_MONTHS = 36
_BAR = 10
_BETWEEN = 2
_EIGHTHS = " ▏▎▍▌▋▊▉"


def show(figures: Figures, language: str, console: Console, log: str = "", more: Sequence[Section] = ()) -> None:
    """Print the report on the log of that name, with `more` sections within."""
    told = words_for(language, None if figures.dated else figures.begin)
    console.print(Text(told.line("title"), style="bold"))
    if log:
        console.print(Text(told.line("log", name=clean(log, 200))))
    yearly = len(figures.months) > _MONTHS
    picture = periods(figures.years if yearly else figures.months, told, yearly=yearly)
    for section in (*sections(figures, told, _LIMITS, more), picture):
        if section.lines or section.tables:
            _section(section, console)


def bar(weight: float, width: int = _BAR) -> str:
    """A bar of block characters as long as `weight`, from 0 to 1, of so many cells."""
    eighths = round(min(max(weight, 0.0), 1.0) * width * 8)
    return ("█" * (eighths // 8) + _EIGHTHS[eighths % 8]).rstrip()


def _section(section: Section, console: Console) -> None:
    console.print()
    # A sentence in capitals is no pleasure to read.
    console.print(Text(section.title if section.key == "start" else section.title.upper(), style="bold"))
    for line in section.lines:
        console.print(Text(line))
    for table in section.tables:
        console.print()
        if table.title:
            console.print(Text(table.title, style="bold"))
        if table.columns[-1].kind == "long":
            _entries(table, console)
        else:
            for number, part in enumerate(folded(table, console.width)):
                if number:
                    console.print()
                console.print(_grid(part))


def folded(table: Table, width: int) -> list[Table]:
    """The table in parts that are no wider than so many cells, each with the first column; rows of numbers alone."""
    if any(column.kind != "number" for column in table.columns[1:]):
        return [table]
    heads = tuple(column.head for column in table.columns)
    first, *others = (max(map(cell_len, cells)) + _BETWEEN for cells in zip(heads, *table.rows, strict=True))
    parts: list[list[int]] = [[0]]
    free = width - first - (_BAR + _BETWEEN if table.weights else 0)
    for place, wide in enumerate(others, 1):
        if len(parts[-1]) > 1 and wide > free:
            parts.append([0])
            free = width - first
        parts[-1].append(place)
        free -= wide
    return [
        replace(
            table,
            columns=tuple(table.columns[place] for place in part),
            rows=tuple(tuple(row[place] for place in part) for row in table.rows),
            weights=() if number else table.weights,
        )
        for number, part in enumerate(parts)
    ]


def _grid(table: Table) -> Grid:
    grid = Grid(box=SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1, 0, 0))
    for column in table.columns:
        number = column.kind == "number"
        grid.add_column(Text(column.head), justify="right" if number else "left", no_wrap=number)
    if table.weights:
        grid.add_column("")
    for place, row in enumerate(table.rows):
        bars = (Text(bar(table.weights[place])),) if table.weights else ()
        grid.add_row(*map(Text, row), *bars)
    return grid


def _entries(table: Table, console: Console) -> None:
    for row in table.rows:
        console.print(Text(" · ".join(filter(None, row[:-1])), style="dim"))
        console.print(Padding(Text(row[-1]), (0, 0, 0, 2)))
