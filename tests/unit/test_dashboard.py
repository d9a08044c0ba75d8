"""Dashboard, alerts and documentation speak of the figures that there are, and of all of them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from grafana_foundation_sdk.models.dashboard import Dashboard
from prometheus_client.parser import text_string_to_metric_families
from pydantic import ConfigDict, TypeAdapter

from copbot.running import gauges
from copbot.running.exposing import PREFIX, exposed
from copbot.running.metrics import COUNTED, TIMED, Figures
from copbot.running.pulse import Contact
from storage.figures import Stock

ROOT = Path(__file__).parents[2]
BOARD = ROOT / "packaging" / "grafana" / "copbot.json"
RULES = ROOT / "packaging" / "prometheus" / "copbot.rules.yml"
PAGE = ROOT / "docs" / "watching.md"
NAME = re.compile(r"\b(?:copbot|process)_[a-z_]+\b")
OF_PROMETHEUS = {"job", "instance", "le"}
"""Labels that every figure gets, or every histogram."""


def labels() -> dict[str, set[str]]:
    """What there is at /metrics: the names of all samples, each with its labels."""
    figures, now = Figures(), datetime(2026, 3, 2, tzinfo=UTC)
    for name, told in COUNTED.items():
        figures.count(name, *told.labels)
    for name, told in TIMED.items():
        figures.took(1.0, name, *told.labels)
    stock = Stock(
        waiting={"p": 1}, dead={"p": 1}, oldest={("p", None): now}, postponed={"k": 1}, overdue=1, overdue_since=now
    )
    given = [
        *gauges.of_running(1.0, now, 0.0, {"p": Contact(0.0, 9.0)}, {"p"}, 0, 1.0, 1.0),
        *gauges.of_database(stock, ["p"], now, takes=True),
        *gauges.of_backup(now, timedelta(days=1)),
    ]
    text = exposed(figures, given, {"version": "1", "database": "sqlite"}).decode()
    return {
        one.name: set(one.labels)
        for family in text_string_to_metric_families(text)
        for one in family.samples
        if not one.name.endswith("_created")
    }


THERE = labels()


def panels() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(BOARD.read_text(encoding="utf8"))["panels"]
    return found


def targets() -> Iterator[tuple[str, str, str]]:
    for panel in panels():
        for target in panel.get("targets", ()):
            yield panel["title"], target["expr"], target["legendFormat"]


def misfits(one: object, where: str = "") -> Iterator[str]:
    """Where a part of the dashboard is not of the type that Grafana's schema says."""
    if isinstance(one, list):
        for number, each in enumerate(one):
            yield from misfits(each, f"{where}[{number}]")
    elif type(one).__module__.startswith("grafana_foundation_sdk") and hasattr(one, "to_json"):
        for name, hint in get_type_hints(type(one)).items():
            value = getattr(one, name)
            try:
                TypeAdapter(hint, config=ConfigDict(arbitrary_types_allowed=True)).validate_python(value)
            except ValueError as error:
                yield f"{where}.{name}: {error}"
            yield from misfits(value, f"{where}.{name}")


def lost(given: object, kept: object, where: str = "") -> Iterator[str]:
    """What Grafana's schema does not know."""
    if isinstance(given, dict) and isinstance(kept, dict):
        for key, value in given.items():
            yield from lost(value, kept[key], f"{where}.{key}") if key in kept else [f"{where}.{key}"]
    elif isinstance(given, list) and isinstance(kept, list):
        for number, (before, after) in enumerate(zip(given, kept, strict=True)):
            yield from lost(before, after, f"{where}[{number}]")
    elif given != kept:
        yield where


def test_the_dashboard_is_one_by_grafanas_schema() -> None:
    given = json.loads(BOARD.read_text(encoding="utf8"))
    board = Dashboard.from_json(given)
    assert list(misfits(board)) == []
    assert list(lost(given, json.loads(json.dumps(board.to_json(), default=lambda one: one.to_json())))) == []
    assert list(lost({**given, "titel": "x"}, board.to_json()))[-1:] == [".titel"]
    assert len(list(misfits(Dashboard.from_json({**given, "schemaVersion": "new"})))) == 1


def test_panels_stand_beside_each_other() -> None:
    taken: set[tuple[int, int]] = set()
    assert len({panel["id"] for panel in panels()}) == len(panels())
    for panel in panels():
        at = panel["gridPos"]
        assert at["x"] + at["w"] <= 24
        cells = {(at["x"] + x, at["y"] + y) for x in range(at["w"]) for y in range(at["h"])}
        assert not cells & taken, panel["title"]
        taken |= cells


def asked(expression: str) -> tuple[set[str], set[str]]:
    """The figures that an expression asks for, and the labels that it speaks of."""
    names = set(NAME.findall(re.sub(r"\{[^}]*\}", "", expression)))
    by = {one.strip() for group in re.findall(r"\bby \(([^)]*)\)", expression) for one in group.split(",")}
    matched = {one for group in re.findall(r"\{([^}]*)\}", expression) for one in re.findall(r"(\w+)=", group)}
    return names, by | matched


@pytest.mark.parametrize(("title", "expression", "legend"), [*targets()], ids=lambda word: word[:40])
def test_a_panel_asks_for_what_there_is(title: str, expression: str, legend: str) -> None:
    names, spoken_of = asked(expression)
    assert names
    assert names <= set(THERE), title
    known = set.union(*(THERE[name] for name in names)) | OF_PROMETHEUS
    assert spoken_of | set(re.findall(r"\{\{(\w+)\}\}", legend)) <= known, title


def test_an_alert_asks_for_what_there_is_and_is_told_what_to_do_about() -> None:
    text, page = RULES.read_text(encoding="utf8"), PAGE.read_text(encoding="utf8")
    alerts, expressions = re.findall(r"- alert: (\w+)", text), re.findall(r"expr: (.+)", text)
    assert len(alerts) == len(expressions) == len(set(alerts)) > 5
    for alert, expression in zip(alerts, expressions, strict=True):
        names, spoken_of = asked(expression)
        assert names <= set(THERE), alert
        assert spoken_of <= set.union(set(), *(THERE[name] for name in names)) | OF_PROMETHEUS, alert
        assert f"| `{alert}` |" in page
    assert set(re.findall(r"^\| `(Copbot\w+)` \|", page, re.MULTILINE)) == set(alerts)


def documented() -> dict[str, set[str]]:
    rows: Sequence[tuple[str, str]] = re.findall(
        r"^\| `(copbot_\w+)` \|([^|]*)\|", PAGE.read_text(encoding="utf8"), re.MULTILINE
    )
    return {name: set(re.findall(r"`(\w+)`", words)) for name, words in rows}


def test_each_figure_is_documented_with_its_labels_and_none_that_is_not_there() -> None:
    there = {
        re.sub(r"_(bucket|count|sum)$", "", name): words - {"le"}
        for name, words in THERE.items()
        if name.startswith(PREFIX)
    }
    assert documented() == there
