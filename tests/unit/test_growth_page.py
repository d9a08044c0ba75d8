"""The curves and tables that are made of what was measured as a community grows."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

from benchmarks import grown, growth_page
from benchmarks.grown import ALL, Size, Taken
from benchmarks.growth_page import CHARTS
from benchmarks.plot import Line, chart

_NAMES = [name for _, names in CHARTS.values() for name in names]


def _size(size: int, ms: float, steps: int) -> Size:
    same = {name: Taken(2.0, 500, 3) for name in _NAMES}
    return Size(
        size, size / 100, {"rows": 1.2, "measuring": 3.0}, {**same, "/open": Taken(ms, steps, 4, "SELECT 1", 0.9)}
    )


def _found() -> grown.Run:
    return {ALL: [_size(1024, 3.0, 900), _size(8192, 40.0, 90_000)], "members": [_size(1024, 3.0, 900)]}


def test_a_chart_is_a_picture_of_its_own() -> None:
    picture = chart("What <grows>", "ms", [Line("one & all", [(1024, 0.3), (1_048_576, 30)]), Line("two", [(1024, 2)])])
    root = ET.fromstring(picture)  # noqa: S314 - made here
    texts = [one.text for one in root.iter("{http://www.w3.org/2000/svg}text")]
    assert texts[0] == "What <grows>"
    assert {"1k", "10k", "1M", "0.1 ms", "100 ms", "one & all", "two"} <= set(texts)
    assert len(list(root.iter("{http://www.w3.org/2000/svg}circle"))) == 3
    assert "prefers-color-scheme:dark" in picture


def test_the_page_is_drawn_of_what_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "growth"
    grown.keep(_found(), folder / "sqlite.json", 12.3)
    assert grown.read(folder / "sqlite.json") == _found()
    page = tmp_path / "growth.md"
    page.write_text("# Growth\n\n<!-- sqlite: made by make bench-growth -->\n\nold\n\n<!-- end -->\n\nafter\n")
    growth_page.draw(folder)
    told = page.read_text()
    assert "| `/open` | 3.0 | 40.0 | 100.0 | grows |" in told
    assert "| `/search` | 2.0 | 2.0 | 1.0 |  |" in told
    assert "old" not in told
    assert told.endswith("<!-- end -->\n\nafter\n")
    assert {one.stem for one in folder.glob("*.svg")} == {f"sqlite-{key}" for key in (*CHARTS, "size", "axes")}
    growth_page.draw(folder)
    assert page.read_text() == told


def test_figures_of_other_axes_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "sqlite.json"
    grown.keep(_found(), file, 1)
    grown.keep({"members": [_size(1024, 1.0, 1)]}, file, 1)
    assert grown.read(file) == {**_found(), "members": [_size(1024, 1.0, 1)]}


def test_what_grows_is_named_with_its_statement() -> None:
    told = list(grown.named(_found()[ALL]))
    assert told == ["GROWS /open: 3.0 -> 40.0 ms, 900 -> 90,000 steps; 90%: SELECT 1"]
    assert not list(grown.named(_found()["members"]))
