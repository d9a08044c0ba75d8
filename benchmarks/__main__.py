"""All benchmarks, one after another; each prints its figures beside its goal, and at the end which are reached."""

from __future__ import annotations

import sys

from benchmarks import answers, crowd, due, engine, hearing, library, memory, moderating, roundtrip, search, start, web
from benchmarks.goals import Figure, table

figures: list[Figure] = []
failed: list[str] = []
for benchmark in (start, engine, hearing, moderating, due, search, answers, library, memory, roundtrip, crowd, web):
    try:
        figures += benchmark.main() or []
    except Exception as error:
        name = benchmark.__name__
        failed.append(f"{name} could not be measured: {type(error).__name__}; `python -m {name}` says more.")
print("", *table(figures), *failed, sep="\n")
sys.exit(1 if failed else 0)
