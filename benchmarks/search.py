"""How quickly similar questions are found: `python -m benchmarks.search [--posts 1000000] [--url sqlite:///kept.db]`.

The texts are made up of 100,000 words whose frequencies follow Zipf's law, all in one community. The goal among
1,000,000 on SQLite: 95 of 100 searches within 15 ms.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from bisect import bisect
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, islice
from pathlib import Path
from statistics import median, quantiles

from sqlalchemy import Connection, insert
from sqlmodel import Session, col, func, select

from benchmarks.goals import Figure
from storage import index
from storage.database import Database
from storage.index import Entry
from storage.models import Community, Term
from storage.search import alike, find, put, stems

VOCABULARY = 100_000
BATCH = 10_000


@lru_cache
def vocabulary() -> list[str]:
    """Words that are their own stems, so that they are found as they were put in."""
    letters = random.Random(0)  # noqa: S311 (nothing secret)
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        word = "".join(letters.choice(syllable) for syllable in ("bdfgklmn", "aeiou", "lmnrst", "aeiou", "dkmnpt") * 2)
        word = word[: letters.randint(4, 9)]
        if stems(word, "en") == [word]:
            words[word] = None
    return list(words)


class Words:
    """Draws words as people do: a few of them often, most of them hardly ever."""

    def __init__(self, seed: int) -> None:
        self._vocabulary = vocabulary()
        self._random = random.Random(seed)  # noqa: S311 (nothing secret)
        # Without the hundred commonest, which in a real text are the stop words.
        self._sums = list(accumulate(1 / rank for rank in range(100, VOCABULARY + 100)))

    def text(self, least: int, most: int) -> list[str]:
        """The words of one text, each once."""
        chosen = (
            bisect(self._sums, self._random.random() * self._sums[-1]) for _ in range(self._random.randint(least, most))
        )
        return list(dict.fromkeys(self._vocabulary[number] for number in chosen))


def fill(connection: Connection, posts: int) -> None:
    """Puts so many texts into an empty index, with the counts that go with them."""
    words = Words(1)
    counts = Counter({"": posts})
    entries = (Entry(number, 1, words.text(5, 20)) for number in range(1, posts + 1))
    for batch in batches(entries):
        index.add(connection, batch)
        for entry in batch:
            counts.update(entry.stems)
    rows = [{"community_id": 1, "term": term, "posts": number} for term, number in counts.items()]
    connection.execute(insert(Term), rows)


def batches(entries: Iterator[Entry]) -> Iterator[Sequence[Entry]]:
    """The same in pieces."""
    while batch := list(islice(entries, BATCH)):
        yield batch


def percentile_95(times: Sequence[float]) -> float:
    """What 95 of 100 stay below."""
    return quantiles(times, n=20)[-1]


def measure(database: Database, searches: int) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of each search, of each look for what was asked before, and of each text put into the index."""
    words = Words(2)
    finding, comparing, putting = [], [], []
    with Session(database.reader) as session:
        for _ in range(searches):
            query = " ".join(words.text(3, 12))
            began = time.perf_counter()
            find(session, 1, query, "en")
            finding.append((time.perf_counter() - began) * 1_000)
            began = time.perf_counter()
            alike(session, 1, query, "en")
            comparing.append((time.perf_counter() - began) * 1_000)
    with Session(database.engine) as session:
        last = session.exec(select(col(Term.posts)).where(col(Term.term) == "")).one()
        for number in range(last + 1, last + 501):
            text = " ".join(words.text(5, 20))
            began = time.perf_counter()
            with session.begin_nested():
                put(session, number, 1, text, "en")
            putting.append((time.perf_counter() - began) * 1_000)
        session.rollback()
    return finding, comparing, putting


def main() -> list[Figure]:
    """Measures, and prints one line; what a search takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=1_000_000)
    parser.add_argument("--searches", type=int, default=1_000)
    parser.add_argument("--url", help="a database to fill and keep, or to use if it is filled already")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = Database(options.url or f"sqlite:///{Path(folder, 'search.db')}")
        database.migrate()
        with Session(database.engine) as session:
            if not session.exec(select(func.count()).select_from(Community)).one():
                began = time.perf_counter()
                session.add(Community(id=1, name="benchmark"))
                session.flush()
                fill(session.connection(), options.posts)
                session.commit()
                print(f"filled in {time.perf_counter() - began:.0f} s", file=sys.stderr)
        finding, comparing, putting = measure(database, options.searches)
        database.dispose()
    print(
        f"search among {options.posts:,}: p50 {median(finding):.1f} ms, p95 {percentile_95(finding):.1f} ms (goal 15);"
        f" asked before: p50 {median(comparing):.1f} ms, p95 {percentile_95(comparing):.1f} ms;"
        f" put: p50 {median(putting):.2f} ms, p95 {percentile_95(putting):.2f} ms"
    )
    name, beside = f"similar among {options.posts:,}, p95", f"median {median(finding):.1f} ms"
    return [Figure(name, percentile_95(finding), 15, "ms", reference=beside)]


if __name__ == "__main__":
    main()
