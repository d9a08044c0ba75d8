"""What moderation looks up and keeps, on both databases."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from copbot.features.moderation import lookups, rank, records
from copbot.features.moderation.tables import Moderation, Record, Scored
from storage import rows
from storage.database import Database
from storage.models import Account, Community, Link, Member, Post, Room, Stay

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
TODAY = NOW.toordinal()
LOT = random.Random(1)


def prepared(database: Database) -> Session:
    """Three members, the first of them a moderator, in a room with one post of the second."""
    session = Session(database.engine)
    session.add(Community(id=1, name="c"))
    session.flush()
    session.add(Room(id=1, community_id=1, platform="p", key="#r", name="#r", capabilities="{}"))
    for number in (1, 2, 3):
        session.add(Member(id=number, community_id=1, name=f"m{number}", since=NOW - timedelta(days=40 - number)))
    session.flush()
    session.add(Account(id=1, community_id=1, member_id=1, platform="p", key="1", name="m1", seen_at=NOW))
    session.flush()
    session.add(Stay(account_id=1, room_id=1, community_id=1, moderator=True))
    session.add(Post(id=5, community_id=1, room_id=1, question_id=5, author_id=2, kind="question", message="x", at=NOW))
    session.flush()
    return session


def given(number: int, **changed: object) -> Moderation:
    fields: dict[str, object] = {
        "id": number,
        "community_id": 1,
        "scored_id": 1,
        "question_id": 5,
        "moderator_id": 3,
        "author_id": 2,
        "reason": "insightful",
        "at": NOW,
        "score": 1,
        "karma": 1,
        "tokens": 0,
        "cost": 1,
        "counted": True,
        "staff": False,
        "undone_at": None,
        "undone": None,
        "fair": 0,
        "unfair": 0,
        "settled": None,
        "settled_karma": 0,
    }
    return rows.made(Moderation, **{**fields, **changed})


def scored() -> Scored:
    return rows.made(
        Scored,
        id=1,
        community_id=1,
        room_id=1,
        author_id=2,
        post_id=5,
        at=NOW,
        begin=1,
        bonus=False,
        score=2,
        label="insightful",
    )


def test_standings(database: Database) -> None:
    with prepared(database) as db:
        assert records.record(db, 1, 3) == rows.made(Record, member_id=3, community_id=1)
        for points in (5, 4):
            records.save(db, rows.made(Record, member_id=3, community_id=1, points=points, tokens=7, granted_at=NOW))
        assert records.record(db, 1, 3) == rows.made(
            Record, member_id=3, community_id=1, points=4, tokens=7, granted_at=NOW
        )
        assert [found[0].member_id for found in records.everybody(db, 1)] == [3]
        assert records.decaying(db, 1, NOW, 5) == [
            (rows.made(Record, member_id=3, community_id=1, points=4, tokens=7, granted_at=NOW), None)
        ]
        db.add(Link(member_id=1, other_id=2, community_id=1, at=NOW))
        db.flush()
        assert records.joined(db, 1, 0, 5) == ([1, 2], 0)
        assert records.joined(db, 1, 0, 1) == ([1, 2], 2)


def test_presence(database: Database) -> None:
    def here(member: int, day: int, posted: bool) -> dict[str, object]:
        return {"member_id": member, "room_id": 1, "day": day, "community_id": 1, "posted": posted}

    with prepared(database) as db:
        records.was_present(db, [here(1, TODAY, False), here(2, TODAY, True), here(2, TODAY - 1, False)])
        records.was_present(db, [here(1, TODAY, True), here(2, TODAY, False)])
        assert records.has_talked(db, [1], 1, TODAY)
        assert records.has_talked(db, [2], 1, TODAY)
        assert not records.has_talked(db, [2, 3], 1, TODAY - 1)
        assert records.days(db, 2, TODAY - 1) == 2
        everybody = rank.until(db, 1, 1.0, 2, LOT)
        assert everybody is not None
        found = records.active(db, 1, TODAY - 5, 1, everybody, NOW)
        assert [(one.record.member_id, one.days, one.staff) for one in found] == [(1, 1, True), (2, 2, False)]
        assert [one.record.member_id for one in records.active(db, 1, TODAY - 5, 2, everybody, NOW)] == [2]
        for within, expected in (([(1, 1)], [1]), ([(2, 3)], [2]), ([(2, 3), (1, 1)], [1, 2]), ([], [])):
            some = records.active(db, 1, TODAY - 5, 1, everybody, NOW, within, 5)
            assert [one.record.member_id for one in some] == expected
        enough = records.active(db, 1, TODAY - 5, 1, everybody, NOW, [(1, 1), (2, 2)], 1)
        assert [one.record.member_id for one in enough] == [1]
        records.forget_presence(db, 1, TODAY)
        assert records.days(db, 2, 0) == 1
        assert records.has_posted(db, [3, 2], 5)
        assert not records.has_posted(db, [3], 5)


@pytest.mark.parametrize("counted", [2, 2_000])
def test_who_is_older(database: Database, monkeypatch: pytest.MonkeyPatch, counted: int) -> None:
    """All of few are counted; of very many it is told by a sample, which has all kinds of them."""
    monkeypatch.setattr(rank, "COUNTED", counted)
    with prepared(database) as db:
        assert rank.until(db, 1, 0.5, 0, LOT) is None
        for number in (1, 2, 3):
            records.save(db, rows.made(Record, member_id=number, community_id=1))
        assert rank.members(db, 1) == 3
        assert rank.numbers(db, 1) == (1, 3)
        assert all(len(rank.some(db, 1, 1, LOT)) == 1 for _ in range(5))
        found = [rank.some(db, 1, 3, LOT) for _ in range(20)]
        assert [(1, 3)] in found
        assert [(2, 3), (1, 1)] in found
        assert rank.until(db, 1, 1.0, 3, LOT) == NOW - timedelta(days=37)
        assert rank.until(db, 1, 0.5, 3, LOT) == NOW - timedelta(days=38)
        shares = []
        for number in (1, 2, 3):
            older = rank.older(db, 1, number, LOT)
            assert older is not None
            shares.append(older[0] / older[1])
        assert shares == pytest.approx([0, 1 / 3, 2 / 3], abs=0.15)
        assert rank.older(db, 1, 4, LOT) is None


def test_pool_and_bombs(database: Database) -> None:
    with prepared(database) as db:
        assert records.pool(db, 1) is None
        assert records.new_posts(db, 1, 0) == (1, 5)
        records.expired(db, 1, 2)
        records.expired(db, 1, 3)
        records.set_pool(db, 1, {"last_post": 5})
        records.set_pool(db, 1, {"granted_at": NOW})
        assert records.pool(db, 1) == (5, 5, NOW)
        bomb = {"id": 1, "community_id": 1, "member_id": 3, "author_id": 2, "at": NOW, "until": NOW}
        records.add_bomb(db, bomb)
        assert records.bombs(db, 1, NOW - timedelta(hours=1)) == [(3, 2, NOW)]
        assert records.bombs(db, 1, NOW) == []
        assert records.bombs_of(db, [3, 1]) == [NOW]


def test_moderations(database: Database) -> None:
    with prepared(database) as db:
        lookups.add_scored(db, scored())
        lookups.add_given(db, given(1))
        assert lookups.score_of(db, 5) == lookups.score_by(db, 1) == scored()
        found = lookups.tracked_at(db, 1, "x")
        assert found is not None
        assert found[0].id == 5
        assert lookups.scores(db, [5, 6]) == {5: 2}
        assert lookups.best(db, 1, NOW, 2, 5) == [scored()]
        assert lookups.given_on(db, 1) == lookups.logged(db, 1, 5, 3) == lookups.valid_by(db, 3) == [given(1)]
        assert lookups.valid_of(db, [3], 5) == [given(1)]
        assert lookups.aimed(db, 3, 2, 1, NOW) == [NOW]
        assert lookups.reasons_for(db, 2, NOW) == ["insightful"]
        assert records.changes(db, 2) == [1]
        lookups.rescore(db, 1, -1, None, NOW)
        assert [one.id for one in lookups.low(db, 1, NOW - timedelta(hours=1), -1, 5)] == [1]
        lookups.change(db, 1, {"undone_at": NOW, "undone": "self"})
        assert lookups.valid_by(db, 3) == []
        assert records.changes(db, 2) == []
        lookups.gone(db, 1)
        assert lookups.scores(db, [5]) == {}


def test_judging(database: Database) -> None:
    with prepared(database) as db:
        lookups.add_scored(db, scored())
        lookups.add_given(db, given(1))
        assert [one.id for one in lookups.to_judge(db, 1, [1], NOW, 5)] == [1]
        assert lookups.to_judge(db, 1, [2], NOW, 5) == lookups.to_judge(db, 1, [3], NOW, 5) == []
        lookups.ask(db, [{"moderation_id": 1, "member_id": 1, "community_id": 1, "fair": None, "at": NOW}])
        assert lookups.to_judge(db, 1, [1], NOW, 5) == []
        assert lookups.asked(db, 1) == [1]
        lookups.judge(db, 1, 1, True)
        assert lookups.judges(db, 1) == {1: True}
        lookups.change(db, 1, {"settled": 2, "settled_karma": -1})
        assert records.changes(db, 3) == [-1]
        lookups.pass_over(db, 1, 1)
        assert lookups.judges(db, 1) == {}
