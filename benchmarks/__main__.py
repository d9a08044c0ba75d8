"""All benchmarks, one after another; each prints its figures beside its goal."""

from benchmarks import crowd, due, engine, hearing, memory, moderating, roundtrip, search, start, web

for benchmark in (start, engine, hearing, moderating, due, search, memory, roundtrip, crowd, web):
    benchmark.main()
