"""What was learned, and how soon it is found: `python -m benchmarks.shelves`, or with the number of each behind it.

100,000 things in the library and 100,000 answered questions, of words whose frequencies follow Zipf's law, in one
community; the pages as a member sees them, and as everybody does.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import insert
from sqlmodel import Session, select

from benchmarks.search import Words, percentile_95
from copbot.features.library.tables import LibraryItem, LibraryWord
from copbot.running import log
from storage import index
from storage.index import Entry
from storage.models import Counter as Numbers
from storage.models import Post, Question, Term
from tests.web.house import House

EACH = 100_000
GOAL_MS, GOAL_BYTES = 50.0, 100_000
SCENARIO = """\
community gardeners
room #garden
moderator mia in #garden
q = ann: /ask How often do I water beans?
a = bob replies q: Once a week, in the evening, and never on the leaves.
ann replies q: /accept
mia: /add Gardening by the moon
"""
_FIRST = 1_000_000
_PAGES, _SEARCHES = 15, 100
_BATCH = 5_000


def batches(rows: Iterable[dict[str, Any]]) -> Iterator[Sequence[dict[str, Any]]]:
    """The same in pieces."""
    left = iter(rows)
    while batch := list(islice(left, _BATCH)):
        yield batch


def shelve(db: Session, count: int) -> None:
    """So many things in the library, as the first one there is; every second one is public."""
    like = db.exec(select(LibraryItem)).one().model_dump()
    words = Words(3)
    texts = [words.text(6, 20) for _ in range(count)]
    changed = [
        {
            "id": _FIRST + n,
            "title": " ".join(text[:6]),
            "text": " ".join(text),
            "public": n % 2 == 0,
            "year": 1990 + n % 30,
        }
        for n, text in enumerate(texts)
    ]
    for batch in batches(like | one for one in changed):
        db.execute(insert(LibraryItem), batch)
    community = like["community_id"]
    stems = (
        {"community_id": community, "item_id": _FIRST + n, "stem": stem}
        for n, text in enumerate(texts)
        for stem in text
    )
    for batch in batches(stems):
        db.execute(insert(LibraryWord), batch)
    db.get_one(Numbers, "library_item").value = _FIRST + count


def answer(db: Session, count: int) -> None:
    """So many questions with an accepted answer, as the first one there is."""
    question = db.exec(select(Question)).one()
    posts = {one.id: one.model_dump() for one in db.exec(select(Post))}
    asked, told = posts[question.id], next(one for id, one in posts.items() if id != question.id)
    words = Words(4)
    texts = [words.text(6, 20) for _ in range(count)]

    def rows(make: Callable[[int], dict[str, Any]]) -> Iterator[dict[str, Any]]:
        return (make(n) for n in range(count))

    def number(n: int) -> int:
        return _FIRST + 2 * n

    for batch in batches(
        rows(
            lambda n: (
                asked | {"id": number(n), "question_id": number(n), "text": " ".join(texts[n]), "message": f"q{n}"}
            )
        )
    ):
        db.execute(insert(Post), batch)
    for batch in batches(
        question.model_dump()
        | {"id": number(n), "accepted_id": None, "thread": None, "at": question.at - timedelta(minutes=n)}
        for n in range(count)
    ):
        db.execute(insert(Question), batch)
    for batch in batches(
        rows(lambda n: told | {"id": number(n) + 1, "question_id": number(n), "text": f"So: {n}.", "message": f"a{n}"})
    ):
        db.execute(insert(Post), batch)
    db.connection().exec_driver_sql(f"UPDATE question SET accepted_id = id + 1 WHERE id >= {_FIRST}")  # noqa: S608
    community, counts = question.community_id, Counter({"": count})
    for at in range(0, count, _BATCH):
        entries = [Entry(number(n), community, texts[n]) for n in range(at, min(at + _BATCH, count))]
        index.add(db.connection(), entries)
        for entry in entries:
            counts.update(entry.stems)
    there = {one.term: one for one in db.exec(select(Term).where(Term.community_id == community))}
    for term, one in there.items():
        one.posts += counts.pop(term, 0)
    db.execute(insert(Term), [{"community_id": community, "term": term, "posts": n} for term, n in counts.items()])
    db.get_one(Numbers, "post").value = number(count)


def timed(house: House, address: str, session: str) -> tuple[float, int, int]:
    """Milliseconds that a page takes, its bytes, and what the server says."""
    begin = time.perf_counter()
    found = house.asks(address, session)
    return (time.perf_counter() - begin) * 1000, len(found.body.encode()), found.status


def measure(house: House) -> bool:
    """Print each page, and searches; whether all goals are met."""
    here, session = house.community_of("ann"), house.signs_in("ann")
    pages = {
        "library": f"library?before={_FIRST + EACH // 2}",
        "item": f"item?number={_FIRST + 10}",
        "answers": "answers",
        "answer": f"answer?number={_FIRST + 20}",
    }
    well = True
    print(f"{'page':<28} {'ms (median)':>12} {'ms (p95)':>9} {'bytes':>9}")
    for who, cookie in (("member", session), ("everybody", "")):
        for name, address in pages.items():
            if not cookie and name.startswith("answer"):
                continue
            took = [timed(house, f"/c/{here}/{address}", cookie) for _ in range(_PAGES)]
            well = told(f"{name} ({who})", took) and well
    words = Words(5)
    sought = [urlencode({"words": " ".join(words.text(2, 5))}) for _ in range(_SEARCHES)]
    for name in ("library", "answers"):
        took = [timed(house, f"/c/{here}/{name}?{one}", session) for one in sought]
        well = told(f"search in {name}", took) and well
    print(f"goal: at most {GOAL_MS:.0f} ms at the median, and of searches for 95 of 100; {GOAL_BYTES} bytes")
    return well


def told(name: str, took: Sequence[tuple[float, int, int]]) -> bool:
    """Print a line; whether it reaches the goal."""
    times, size = [one[0] for one in took], max(one[1] for one in took)
    if any(one[2] != 200 for one in took):
        raise LookupError(f"{name}: {sorted({one[2] for one in took})}")
    slow = percentile_95(times) if len(times) >= _SEARCHES else median(times)
    right = slow <= GOAL_MS and size <= GOAL_BYTES
    print(f"{name:<28} {median(times):>12.1f} {percentile_95(times):>9.1f} {size:>9}{'' if right else '  !'}")
    return right


def main(each: int = EACH) -> None:
    """Print the figures."""
    log.quiet()
    with tempfile.TemporaryDirectory() as folder, House(Path(folder), SCENARIO) as house:
        with Session(house.database.engine) as db:
            shelve(db, each)
            answer(db, each)
            db.commit()
        print(f"{each:,} things in the library, {each:,} answered questions")
        print("All goals are met." if measure(house) else "A goal is missed.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else EACH)
