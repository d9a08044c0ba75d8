"""Answers with 100,000 of them: how long their page takes, newest, far back and by words, and `/search` in the chat.

`python -m benchmarks.answers`, or with the number of answered questions behind it. `/search` is measured with and
without the ages that it tells.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Connection, insert
from sqlmodel import Session, col, select

from benchmarks.search import Words, percentile_95
from copbot.features import ALL
from copbot.features.knowledge.tables import Upkeep
from storage import index
from storage.index import Entry
from storage.models import Counter as Numbers
from storage.models import Post, PostKind, Question, State, Term
from tests.web.house import House

SCENARIO = """\
community gardeners
room #garden
ann joins #garden
bob joins #garden
ann dm: hello
q = bob: /ask How do I order seeds?
cas replies q: On their website.
bob: /accept
"""
_FIRST = 1_000_000
_EACH = 100
_GOAL_PAGE, _GOAL_SEARCH = 100.0, 100.0


def fill(connection: Connection, asked: Question, post: Post, answers: int) -> None:
    """So many questions as the one that there is, each with an accepted answer; every tenth was found again."""
    words, counts = Words(1), Counter({"": answers})
    for begin in range(0, answers, 5000):
        posts: list[dict[str, Any]] = []
        asks: list[dict[str, Any]] = []
        entries, kept = [], []
        for number in range(begin, min(begin + 5000, answers)):
            id, text, at = _FIRST + 2 * number, words.text(5, 20), asked.at - timedelta(minutes=10 * number)
            said = post.model_dump() | {"at": at, "question_id": id, "message": f"m{id}"}
            posts.append(said | {"id": id, "text": " ".join(text), "kind": PostKind.QUESTION})
            posts.append(
                said | {"id": id + 1, "text": " ".join(text[::-1]), "kind": PostKind.ANSWER, "message": f"m{id}a"}
            )
            asks.append(
                asked.model_dump()
                | {"id": id, "at": at, "accepted_id": id + 1, "state": State.ACCEPTED, "thread": None}
            )
            entries.append(Entry(id, asked.community_id, text))
            counts.update(text)
            if number % 10 == 0:
                held = Upkeep(post_id=id + 1, community_id=asked.community_id, due=at + timedelta(days=365))
                kept.append(held.model_dump() | {"found_at": asked.at})
        connection.execute(insert(Post), posts)
        connection.execute(insert(Question), asks)
        connection.execute(insert(Upkeep), kept)
        index.add(connection, entries)
    rows = [{"community_id": asked.community_id, "term": term, "posts": count} for term, count in counts.items()]
    connection.execute(Term.__table__.delete())  # type: ignore[attr-defined]
    connection.execute(insert(Term), rows)


def took(what: str, times: list[float], goal: float) -> None:
    """One line."""
    print(f"{what:<44} p50 {median(times):7.1f} ms  p95 {percentile_95(times):7.1f} ms  (goal {goal:.0f})")


def main(answers: int = 100_000) -> None:
    """Measures, and prints a line for each."""
    for features, named in ((ALL, "with ages"), (tuple(one for one in ALL if one.name != "knowledge"), "without")):
        with tempfile.TemporaryDirectory() as folder, House(Path(folder), SCENARIO, features=features) as house:
            with Session(house.database.engine) as db:
                asked = db.exec(select(Question).order_by(col(Question.id))).one()
                fill(db.connection(), asked, db.get_one(Post, asked.id), answers)
                db.get_one(Numbers, "post").value = _FIRST + 3 * answers
                db.commit()
            if named == "with ages":
                _pages(house, answers)
            words, times = Words(3), []
            for _ in range(_EACH):
                query = " ".join(words.text(2, 4))
                # One may give only so many commands a minute.
                house.later(minutes=1)
                begin = time.perf_counter()
                house.says("ann", f"/search {query}")
                times.append((time.perf_counter() - begin) * 1000)
            took(f"/search among {answers:,}, {named}", times, _GOAL_SEARCH)


def _pages(house: House, answers: int) -> None:
    base, session = f"/c/{house.community_of('ann')}/answers", house.signs_in("ann")
    words = Words(2)

    def looked(path: str) -> tuple[float, str]:
        begin = time.perf_counter()
        answer = house.asks(path, session)
        if answer.status != 200:
            raise RuntimeError(answer.body)
        return (time.perf_counter() - begin) * 1000, answer.body

    took("the page, newest", [looked(base)[0] for _ in range(_EACH)], _GOAL_PAGE)
    path, back = base, []
    for _ in range(_EACH):
        ms, body = looked(path)
        back.append(ms)
        older = re.search(r"before=(\d+)", body)
        path = f"{base}?before={int(older[1]) if older else 1}"
    took("the page, a page further each time", back, _GOAL_PAGE)
    far = [looked(f"{base}?before={_FIRST + 2 * number}")[0] for number in range(answers - 2 * _EACH, answers - _EACH)]
    took("the page, far back", far, _GOAL_PAGE)
    found = [looked(f"{base}?words={'+'.join(words.text(2, 4))}")[0] for _ in range(_EACH)]
    took("the page, by words", found, _GOAL_PAGE)
    one = [looked(f"{base[:-1]}?number={_FIRST + 2 * number}")[0] for number in range(_EACH)]
    took("a question's own page", one, _GOAL_PAGE)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
