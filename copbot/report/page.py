"""The report as one HTML page that needs nothing from elsewhere: its style and charts are within it."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from copbot.report.charts import Heading, columns, curve, strip
from copbot.report.content import Column, Section, Table, periods, sections
from copbot.report.figures import Figures
from copbot.report.periods import Period
from copbot.report.words import Words, clean, words

# So many rows stand open; longer tables are to be unfolded.
_OPEN = 15
_EXAMPLES = 40
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STRIPS = ("questions", "time")
_CLASSES = {"number": ' class="n"', "long": ' class="long"', "words": ""}


def page(figures: Figures, language: str, log: str = "") -> str:
    """The page with the report on the log of that name."""
    told = words(language)
    style = (files("copbot") / "report" / "page.css").read_text(encoding="utf8")
    title = escape(told.line("title"))
    name = f'<p class="soft">{escape(told.line("log", name=clean(log, 200)))}</p>' if log else ""
    body = "".join(
        _section(section, told) for section in sections(figures, told, _EXAMPLES) if section.lines or section.tables
    )
    body += _picture(figures.months, told)
    return (
        f'<!doctype html>\n<html lang="{told.language}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{style}</style></head>\n"
        f"<body><header><h1>{title}</h1>{name}</header>\n<main>{body}</main></body></html>\n"
    )


def _section(section: Section, told: Words, charts: str = "") -> str:
    lines = "".join(f"<p>{escape(line)}</p>" for line in section.lines)
    tables = "".join(_table(section, table, told) for table in section.tables)
    head = f'<section aria-labelledby="{section.key}"><h2 id="{section.key}">{escape(section.title)}</h2>'
    return f"{head}{charts}{lines}{tables}</section>\n"


def _table(section: Section, table: Table, told: Words) -> str:
    keyed = section.key in _STRIPS
    parts = []
    head = "".join(f'<th scope="col"{_CLASSES[column.kind]}>{escape(column.head)}</th>' for column in table.columns)
    for place, row in enumerate(table.rows):
        key = f'<span class="key c{place + 1}"></span>' if keyed else ""
        cells = "".join(_cell(column, cell) for column, cell in zip(table.columns[1:], row[1:], strict=True))
        parts.append(f"<tr><td>{key}<bdi>{escape(row[0])}</bdi></td>{cells}</tr>")
    kind = ' class="entries"' if table.columns[-1].kind == "long" else ""
    body = f"<table{kind}><thead><tr>{head}</tr></thead><tbody>{''.join(parts)}</tbody></table>"
    body = (
        f'<div class="wide" role="region" tabindex="0" aria-label="{escape(table.title or section.title)}">{body}</div>'
    )
    if keyed:
        body = _strip(section, table, told) + body
    title = f"<h3>{escape(table.title)}</h3>" if table.title else ""
    if len(table.rows) > _OPEN or section.key == "months" or table.title:
        summary = escape(table.title or told.line("table"))
        return f"<details><summary>{summary}</summary>{body}</details>"
    return title + body


def _cell(column: Column, cell: str) -> str:
    return f"<td{_CLASSES[column.kind]}><bdi>{escape(cell)}</bdi></td>"


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
