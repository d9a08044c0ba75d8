"""How what the bot does takes longer as a community grows: `make bench-growth`.

A hamlet that has done something of all that the bot knows is made larger in the database (`benchmarks.multiplied`): in
members, in what was asked and made, or in what was heard and said of late, while the others stay at a thousand, and in
all of it. At each size everything is done a few times (`benchmarks.doings`), the quickest counts. The figures are
kept in docs/growth, and `docs/growth.md` is made of them.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import grown, growth_page
from benchmarks.grown import ALL, Run, Size
from benchmarks.multiplied import Axis

AXES = (ALL, *(one.value for one in Axis))
SIZES = (64, 512, 8192, 65536)
"""How often what the hamlet has is there: it has sixteen people and questions."""
_SINGLE = (64, 8192, 65536)
FOLDER = Path(__file__).parents[1] / "docs" / "growth"


def sizes(axis: str, largest: int) -> Sequence[int]:
    """How large it becomes, from the smallest on, where it is to have so many members at most, or a few more."""
    return [one for one in (SIZES if axis == ALL else _SINGLE) if one * grown.HAMLET <= largest * 1.4]


def run(axes: Sequence[str], largest: int, url: str | None, folder: Path) -> None:
    """Measure these, and keep what comes out."""
    began = time.perf_counter()
    found: Run = {}
    first: Size | None = None
    for axis in axes:
        found[axis] = []
        for many in sizes(axis, largest):
            if many == SIZES[0] and first is not None:
                # A thousand of each it is on all axes.
                found[axis].append(first)
                continue
            with tempfile.TemporaryDirectory() as place:
                if url:
                    grown.emptied(url)
                one = grown.at(url or f"sqlite:///{place}/copbot.db", axis, many)
            first = first or one
            found[axis].append(one)
            stages = ", ".join(f"{name} {seconds:.0f} s" for name, seconds in one.stages.items())
            print(f"{axis}, {one.size:,}: {stages}; {one.megabytes:,.0f} MB", file=sys.stderr, flush=True)
        for line in grown.named(found[axis]):
            print(f"{axis}: {line}", flush=True)
        grown.keep(found, folder / f"{'postgresql' if url else 'sqlite'}.json", time.perf_counter() - began)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--axis", choices=AXES, nargs="+", default=AXES)
    parser.add_argument("--to", type=int, default=1_000_000, help="the largest size")
    parser.add_argument("--url", help="a database on a server for it alone, which is emptied; else SQLite files")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the figures are kept")
    parser.add_argument("--page", action="store_true", help="only draw the page anew, of the figures that there are")
    options = parser.parse_args()
    if not options.page:
        run(options.axis, options.to, options.url, options.folder)
    growth_page.draw(options.folder)


if __name__ == "__main__":
    main()
