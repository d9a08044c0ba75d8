"""How often each kind of durable work asks the database: counted, and so the same on each machine."""

from __future__ import annotations

import pytest

from benchmarks import where

_TIMES = 10
# A little more than is needed now: the batch's own statements (the begin, ids, outbox, what was handled) are in it too.
MOST = {
    # The rows (2), a savepoint; by which accounts who asks is known (2), what he or she asked before. Who
    # asks is looked up with the others of the batch; of what hangs on a question it is known that there is none.
    "ask": 10.0,
    # The post and its question, what is found by its words from now on (5), two savepoints.
    "answer": 15.0,
    # Is it handled, what is voted on and by whom, the vote, the count, a savepoint.
    "vote": 7.0,
    # The rules ask for the moderator, the post, who is one person, and the points; three rows are written.
    "moderate": 15.0,
    # As an answer, and the helper is thanked.
    "accept": 18.0,
    "tick": 3.0,
    "/open": 8.0,
    # On PostgreSQL a savepoint more, for its search begins with WITH.
    "/search plant": 25.0,
    "/who roses": 8.0,
    "/points": 7.0,
    # Texts and settings lie in memory: that it was handled, and for whom.
    "/settings": 2.0,
    "/help": 2.0,
}


@pytest.mark.parametrize("kind", MOST)
def test_work_asks_the_database_no_more_than_it_needs(kind: str, url: str) -> None:
    found = where.statements(kind, _TIMES, url)
    assert found.total() / _TIMES <= MOST[kind], "\n".join(f"{number:4} {line}" for line, number in found.most_common())
