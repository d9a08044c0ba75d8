"""The report as one HTML page that needs nothing from elsewhere: its style and charts are within it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from importlib.resources import files

from copbot.kit.charts import Heading, columns, curve, strip
from copbot.report.content import Column, Limits, Section, Table, periods, sections
from copbot.report.figures import Figures
from copbot.report.periods import Period
from copbot.report.words import Words, clean, words_for

# So many rows of a list stand open; the others are to be unfolded.
_OPEN = 10
# On a phone a table with more columns than these has a line for each of them.
_NARROW = 3
_LIMITS = Limits(examples=40, rows=200)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STRIPS = ("questions", "time")
_CLASSES = {"number": ' class="n"', "long": ' class="long"', "words": ""}


def page(figures: Figures, language: str, log: str = "", more: Sequence[Section] = ()) -> str:
    """The page with the report on the log of that name, with `more` sections within."""
    told = words_for(language, None if figures.dated else figures.begin)
    style = (files("copbot") / "report" / "page.css").read_text(encoding="utf8")
    title = escape(told.line("title"))
    name = f'<p class="soft">{escape(told.line("log", name=clean(log, 200)))}</p>' if log else ""
    found = sections(figures, told, _LIMITS, more)
    body = "".join(_section(section, told) for section in found if section.lines or section.tables)
    body += _picture(figures.months, told)
    return (
        f'<!doctype html>\n<html lang="{told.language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="referrer" content="no-referrer"><title>{title}</title>'
        f"<style>{style}</style></head>\n"
        f"<body><header><h1>{title}</h1>{name}</header>\n<main>{body}</main></body></html>\n"
    )


def _section(section: Section, told: Words, charts: str = "") -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in section.lines)
    tables = "".join(_table(section, table, told) for table in section.tables)
    head = f'<section class="{section.key}" aria-labelledby="{section.key}"><h2 id="{section.key}">'
    return f"{head}{escape(section.title)}</h2>{charts}{lines}{tables}</section>\n"


def _table(section: Section, table: Table, told: Words) -> str:
    if table.title or section.key == "months":
        summary = escape(table.title or told.line("table"))
        return f"<details><summary>{summary}</summary>{_rows(section, table, table.rows)}</details>"
    strip = _strip(section, table, told) if section.key in _STRIPS else ""
    body = strip + _rows(section, table, table.rows[:_OPEN])
    rest = table.rows[_OPEN:]
    if rest:
        summary = escape(told.line("others", count=len(rest)))
        body += f"<details><summary>{summary}</summary>{_rows(section, table, rest)}</details>"
    return body


def _rows(section: Section, table: Table, rows: Sequence[tuple[str, ...]]) -> str:
    """The rows as a table. Its roles are said, for on a phone it is not laid out as one."""
    head = "".join(
        f'<th scope="col" role="columnheader"{_CLASSES[column.kind]}>{escape(column.head)}</th>'
        for column in table.columns
    )
    parts = []
    for place, row in enumerate(rows, start=1):
        key = f'<span class="key c{place}"></span>' if section.key in _STRIPS else ""
        cells = "".join(
            _cell(column, cell, key if not n else "")
            for n, (column, cell) in enumerate(zip(table.columns, row, strict=True))
        )
        parts.append(f'<tr role="row">{cells}</tr>')
    long = table.columns[-1].kind == "long"
    kind = "entries" if long else "many" if len(table.columns) > _NARROW else "few"
    return (
        f'<table class="{kind}" role="table" aria-label="{escape(table.title or section.title)}">'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>'
        f'<tbody role="rowgroup">{"".join(parts)}</tbody></table>'
    )


def _cell(column: Column, cell: str, key: str) -> str:
    if not cell:
        return '<td role="cell" class="none"></td>'
    return (
        f'<td role="cell" data-head="{escape(column.head)}"{_CLASSES[column.kind]}>{key}<bdi>{escape(cell)}</bdi></td>'
    )


def _strip(section: Section, table: Table, told: Words) -> str:
    parts = [
        (told.line("chart-strip", label=row[0], share=row[-1]), weight)
        for row, weight in zip(table.rows, table.weights, strict=True)
    ]
    heading = Heading(f"{section.key}-shares", section.title, "; ".join(label for label, _ in parts))
    return f'<div class="strip">{strip(heading, parts)}</div>'


def _picture(months: tuple[Period, ...], told: Words) -> str:
    section = periods(months, told, yearly=False)
    if not section.tables:
        return _section(section, told) if section.lines else ""
    figures = "".join(_charts(months, told))
    return _section(section, told, f'<div class="charts">{figures}</div>')


def _charts(months: tuple[Period, ...], told: Words) -> list[str]:
    labels = [told.month(month.begin) for month in months]

    def stacked(key: str, layers: list[list[int]], legend: tuple[str, ...] = ()) -> str:
        sums = [sum(values) for values in zip(*layers, strict=True)]
        most = max(sums)
        heading = Heading(key, told.line(f"chart-{key}"), _most("chart-most", told.number(most), sums.index(most)))
        return _figure(heading.title, columns(heading, labels, layers, _whole), [told.line(name) for name in legend])

    def _most(line: str, most: str, place: int) -> str:
        return told.line(line, begin=labels[0], end=labels[-1], most=most, month=labels[place])

    def _whole(number: float) -> str:
        return told.number(round(number))

    known = [[month.newcomers, month.people - month.newcomers] for month in months]
    asked = [[month.answered, month.questions - month.answered] for month in months]
    charts = [
        stacked("messages", [[month.messages for month in months]]),
        stacked("people", [list(layer) for layer in zip(*known, strict=True)], ("chart-new", "chart-known")),
    ]
    if any(month.questions for month in months):
        layers = [list(layer) for layer in zip(*asked, strict=True)]
        charts.append(stacked("questions", layers, ("answered-count", "answered-not")))
    waits = [month.wait for month in months]
    longest = max((wait for wait in waits if wait is not None), default=None)
    if longest is not None:
        told_most = _most("chart-wait-most", told.lasting(longest), waits.index(longest))
        heading = Heading("wait", told.line("chart-wait"), told_most)
        charts.append(
            _figure(heading.title, curve(heading, labels, waits, lambda at: told.lasting(at, short=True)), [])
        )
    if any(month.said for month in months):
        charts.append(stacked("said", [[month.said for month in months]]))
    return charts


def _figure(title: str, chart: str, legend: list[str]) -> str:
    keys = "".join(
        f' <span class="legend"><span class="key c{place}"></span>{escape(name)}</span>'
        for place, name in enumerate(legend, start=1)
    )
    return f"<figure><figcaption>{escape(title)}{keys and f':{keys}'}</figcaption>{chart}</figure>"
