"""Who asked without a name is told by nothing that is said, logged or kept, but by the one table that must know."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
import structlog
from sqlalchemy import select
from sqlmodel import Session, col
from sqlmodel import select as pick

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rooms.actions import Result, Say, SetButtons, TellPrivately
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.outbox import Outgoing
from storage import persons, privacy
from storage.anonymous import Anonymous
from storage.database import Database
from storage.models import Account, Member, Outbox, Post, Question, Spent, schema

ANN = "quetzalina"
"""Who asks: no other word here has this in it."""
TEXT = "How do I get rid of slugs on lettuce?"
KNOWN = {
    "account", "member", "stay", "anonymous", "outbox", "piece", "spent", "handled", "presence", "newcomer", "standing",
}  # fmt: skip
"""The tables that may name her: who and where she is, what was said to her alone, what has a limit."""
_ASKS = f"""
setting linking.rooms = [["#garden", "#kitchen"]]
setting community.commands_per_minute = 1000
setting alerts.waking = "00:00-00:00"
setting charter.quorum = 1
room #garden
room #kitchen
room #staff
moderator mia
at 2026-03-02 09:00
member {ANN}
member bob
member cas
{ANN} dm: hello
mia dm: hello
cas dm: hello
bob dm: hello
bob in #garden: /knows slugs
e = cas in #garden: /ask How do I keep snails off lettuce?
bob replies e: Copper tape, all around it.
cas: /accept
cas dm: /watch lettuce
{ANN} dm: /anonymous #garden {TEXT}
q = > #garden: *Somebody* asks: *slugs*
"""
_OTHERS = """
bob in #garden: /open
bob dm: /open slugs
bob dm: /open mine
bob in #garden: /search slugs
bob replies q: /why
bob in #garden: /who slugs
bob in #garden: /who lettuce
cas in #garden: /follow {number}
cas replies q: /mod insightful
cas replies q: /report rude
mia dm: /helpdesk
mia dm: /status
mia in #garden: /status
mia dm: /modlog
mia dm: /whoasked {number}
mia in #garden: /whoasked {number}
mia dm: /settings qa.moderators_know on
mia dm: /whoasked {number}
mia dm: /settings qa.moderators_know off
bob in #garden: /best month
bob in #garden: /karma
bob dm: /karma
bob dm: /profile
mia dm: /noanonymous {number}
mia in #garden: /noanonymous {number} 0h
bob dm: /export
cas dm: /export
mia dm: /export
"""


class Played:
    """A community in which she asked; all that was said, with the files, is in `told`, by whom it went to."""

    def __init__(self, database: Database, platform: str) -> None:
        self.database = database
        self.player = Player(database, ALL, platform)
        self.told: list[tuple[str, str]] = []
        perform = self.player.world.perform

        def deliver(going: Outgoing) -> Result:
            action, file = going.action, ""
            if isinstance(action, TellPrivately | Say) and action.files:
                file = str(action.files)
            # What changes in her own talk with the bot only she sees.
            hers = isinstance(action, SetButtons) and action.room == f"dm:{ANN}"
            self.told.append((f"person {ANN}" if hers else going.destination, f"{action} {file}"))
            return perform(going)

        self.player._stage._perform = deliver

    def says(self, lines: str) -> None:
        self.player.play(read(lines.splitlines()))

    @property
    def to_others(self) -> str:
        """What everybody but she was told."""
        return "\n".join(told for to, told in self.told if to != f"person {ANN}").casefold()

    def number(self) -> int:
        with Session(self.database.reader) as db:
            return db.exec(pick(Anonymous.question_id)).one()


@pytest.fixture(params=PROFILES)
def played(request: pytest.FixtureRequest, memory: Database) -> Played:
    return Played(memory, request.param)


def _rows(db: Session) -> Iterator[tuple[str, dict[str, Any]]]:
    for table in schema().sorted_tables:
        for row in db.execute(select(table)).mappings():
            yield table.name, dict(row)


def _tied(database: Database) -> list[str]:
    """The rows that name her, but where they must, and those about her that name the question too."""
    wrong = []
    with Session(database.reader) as db:
        [account] = db.exec(pick(Account).where(col(Account.key) == ANN)).all()
        row = db.exec(pick(Anonymous).where(col(Anonymous.member_id) == account.member_id)).first()
        about = set() if row is None else {row.question_id, row.as_id}
        mine = {account.member_id}
        for name, found in _rows(db):
            members = {
                found[column.name]
                for column in schema().tables[name].columns
                if any(key.target_fullname == "member.id" for key in column.foreign_keys)
            }
            text = json.dumps(found, default=str).casefold()
            if (members & mine or ANN in text) and name not in KNOWN:
                wrong.append(f"{name} {found}")
            if name in ("outbox", "piece") and ANN in text:
                # What a number, a reply or a yes to it stands for tells nothing either, nor what it was put there for.
                kept = " ".join(str(found.get(one)) for one in ("choices", "purpose", "nudge", "yes_no", "question_id"))
                kept = re.sub(r"unnamed \d+( \d+)?", "", kept)
                if about & {int(word) for word in kept.replace("[", " ").replace("]", " ").replace(",", " ").split()
                            if word.isdigit()}:  # fmt: skip
                    wrong.append(f"{name} {found}")
                if found.get("question_id") is not None:
                    wrong.append(f"{name} {found}")
    return wrong


def test_nothing_that_is_said_logged_or_kept_tells_who_asked(played: Played) -> None:
    with structlog.testing.capture_logs() as logs:
        played.says(_ASKS)
        number = played.number()
        played.says(_OTHERS.format(number=number))
        played.says(
            f"""
bob replies q: Which lettuce is it?
r = > dm {ANN}: *asked you something back*
{ANN} dm: /open
{ANN} replies r: It is the red one.
> *: *Somebody adds: It is the red one.*
+26h
bob replies q: Then coffee grounds.
a = > dm {ANN}: *Then coffee grounds.*
+3d
cas replies q: Or beer traps.
+3d
{ANN} presses a: Yes
> *: *bob's answer is accepted*
{ANN} dm: /reopen {number}
{ANN} dm: /unsolved {number}
mia in #garden: /duplicate 1 {number}
{ANN} dm: /close {number} the frost came
+10d
bob in #garden: /search slugs
cas in #garden: /show 1
"""
        )
        played.says(_OTHERS.format(number=number))
    assert ANN not in played.to_others
    assert not [one for one in logs if ANN in str(one).casefold()]
    assert _tied(played.database) == []


def test_nobody_gets_karma_for_it_and_the_question_is_somebody_s(played: Played) -> None:
    played.says(_ASKS)
    with Session(played.database.reader) as db:
        row = db.exec(pick(Anonymous)).one()
        question, asker = db.get_one(Question, row.question_id), db.get_one(Member, row.as_id)
        assert (question.asker_id, asker.name) == (row.as_id, "")
        assert db.get_one(Post, row.question_id).author_id == row.as_id
        assert not db.exec(pick(Account).where(col(Account.member_id) == row.as_id)).all()
        assert db.exec(pick(Spent.count).where(Spent.kind == "asks", Spent.subject == row.member_id)).one() == 1


def test_it_is_hers_alone_in_an_export_and_goes_with_her(played: Played) -> None:
    played.says(_ASKS)
    with Session(played.database.reader) as db:
        row = db.exec(pick(Anonymous)).one()
        mine, other = row.member_id, db.exec(pick(Account.member_id).where(col(Account.key) == "bob")).one()
        assert privacy.about(db, {mine})["anonymous"]
        assert "anonymous" not in privacy.about(db, {other})
    played.says(f"{ANN} dm: /export")
    assert any(TEXT in told for to, told in played.told if to == f"person {ANN}")
    played.says(f"{ANN} dm: /forget confirm")
    with Session(played.database.reader) as db:
        kept = "\n".join(json.dumps(found, default=str) for _, found in _rows(db)).casefold()
    assert "slugs on lettuce" not in kept
    assert ANN not in kept


def test_who_asked_is_forgotten_a_month_after_it_is_over(memory: Database) -> None:
    played = Played(memory, "matrix")
    played.says(_ASKS)
    played.says(f"{ANN} dm: /close {played.number()}")
    for wait, kept in (("+29d", True), ("+2d", False)):
        played.says(f"{wait}\nbob: morning")
        played.player._stage.engine.prune()
        with Session(memory.reader) as db:
            assert bool(db.exec(pick(Anonymous)).all()) is kept


def test_joined_accounts_are_one_asker_and_nothing_ties_them_to_it(memory: Database) -> None:
    played = Played(memory, "matrix")
    played.says(_ASKS)
    with Session(memory.engine) as db:
        before = db.exec(pick(Anonymous)).one()
        as_id = before.as_id
        db.add(Member(id=(other := 900), community_id=before.community_id, name="Ann", since=before.at))
        db.flush()
        db.add(
            Account(
                id=900, community_id=1, member_id=other, platform="telegram", key="7", name="Ann", seen_at=before.at
            )
        )
        persons.join(db, partial(next, itertools.count(1000)), other, before.member_id, before.at)
        db.commit()
    with Session(memory.engine) as db:
        row = db.exec(pick(Anonymous)).one()
        assert (row.member_id, row.as_id) == (other, as_id)
        moved = [found for name, found in _rows(db) if name == "moved"]
        assert any(found["table_name"] == "anonymous" for found in moved)
        assert not any(found["table_name"] in ("question", "post") for found in moved)
    played.says("bob replies q: Coffee grounds.\n> dm " + ANN + ": *Coffee grounds.*")


def test_a_private_word_that_can_not_be_delivered_is_said_nowhere(memory: Database) -> None:
    played = Played(memory, "telegram")
    played.says(_ASKS)
    played.says("bob replies q: Coffee grounds.\n+3d")
    with Session(memory.reader) as db:
        rows = db.exec(pick(Outbox).where(Outbox.person == ANN)).all()
    assert rows
    assert all("fallback" not in row.action or '"fallback": null' in row.action for row in rows)
