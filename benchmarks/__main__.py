"""All benchmarks, one after another; each prints its figures beside its goal."""

from benchmarks import due, engine, memory, moderating, roundtrip, search, start

for benchmark in (start, engine, moderating, due, search, memory, roundtrip):
    benchmark.main()
