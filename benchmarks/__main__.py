"""All benchmarks, one after another; each prints its figures beside its goal."""

from benchmarks import answers, crowd, due, engine, hearing, library, memory, moderating, roundtrip, search, start, web

for benchmark in (start, engine, hearing, moderating, due, search, answers, library, memory, roundtrip, crowd, web):
    benchmark.main()
