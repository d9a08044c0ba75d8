"""All benchmarks, one after another; each prints its figures beside its goal."""

from benchmarks import due, engine, search, start

for benchmark in (start, engine, due, search):
    benchmark.main()
