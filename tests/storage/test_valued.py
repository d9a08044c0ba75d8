"""Who found which answers helpful, on both databases."""

from __future__ import annotations

from datetime import timedelta

from storage import posts, valued
from storage.database import Database
from storage.models import Post, Vote
from tests.storage.test_posts import NOW, prepared

LATER = NOW + timedelta(days=1)


def test_thanks_count_once_and_are_of_the_day_they_were_last_said(database: Database) -> None:
    with prepared(database) as db:
        valued.thank(db, db.get_one(Post, 6), 1, NOW)
        valued.thank(db, db.get_one(Post, 6), 1, LATER)
        db.flush()
        assert valued.thanked(db, [6, 7]) == {6: {1: LATER}}


def test_thanks_of_who_turns_out_to_have_given_the_answer_are_none(database: Database) -> None:
    with prepared(database) as db:
        valued.thank(db, db.get_one(Post, 6), 2, NOW)
        db.flush()
        assert valued.thanked(db, [6]) == {}


def test_the_answer_that_helped_is_the_one_of_which_that_was_said_last_until_it_is_taken_back(
    database: Database,
) -> None:
    with prepared(database) as db:
        valued.thank(db, db.get_one(Post, 7), 1, NOW)
        valued.thank(db, db.get_one(Post, 6), 1, LATER)
        db.flush()
        helped = valued.helped_by(db, 5, 1)
        assert helped is not None
        assert helped.id == 6
        valued.unthank(db, 5, 1)
        db.flush()
        assert valued.helped_by(db, 5, 1) is None


def test_only_votes_for_an_answer_show_that_it_helped(database: Database) -> None:
    with prepared(database) as db:
        for post, value in ((6, 1), (7, -1)):
            on = posts.votable(db, post, 1)
            assert on is not None
            posts.cast(db, on, 1, 1, value)
        assert db.get(Vote, (7, 1)) is not None
        assert valued.liked(db, [6, 7]) == {6: {1}}
        assert {post.id for post in valued.answers_to(db, [5])} == {6, 7}


def test_who_was_told_once_was_told_whichever_answer_it_was(database: Database) -> None:
    with prepared(database) as db:
        assert not valued.was_told(db, 2)
        db.get_one(Post, 7).told = True
        db.flush()
        assert valued.was_told(db, 2)
        assert not valued.was_told(db, 1)
