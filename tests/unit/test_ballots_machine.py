"""Whatever order people come, link, part, leave, forget and vote in: nobody votes twice, and nothing is told early.

The machine knows which accounts were ever one person, also of those that were forgotten; the bot only what it keeps.
"""

from __future__ import annotations

import os
import re
from collections.abc import MutableMapping
from typing import Any

import pytest
import structlog
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlmodel import Session, select

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from storage.models import Account, Ballot, Cast, Held, Tally
from tests.memory import fresh

HARD = bool(os.environ.get("COPBOT_HARD"))
ROOMS = {"abe": "#m", "bea": "#m", "cor": "#m", "dan": "#d", "eva": "#d"}
"""The accounts, each with the room that it is in; any of them may be one person's."""
LEAST = 3
MOST_OPEN = 3
CODE = re.compile(r"\b[A-Z0-9]{8}\b")
BEGIN = f"""
setting community.commands_per_minute = 100000
setting polls.least = {LEAST}
setting charter.quorum = 1
setting charter.vote_for = 1d
setting alerts.waking = "00:00-00:00"
platform matrix
room #m
platform discord
room #d
moderator mia
mia in #m: hello
mia dm: hello
"""
accounts = st.sampled_from(sorted(ROOMS))
Life = tuple[str, int]
"""An account, and how often it has been forgotten."""


class Votes(RuleBasedStateMachine):
    """Five accounts on two platforms, that vote on what a sixth puts."""

    def __init__(self) -> None:
        super().__init__()
        self._logging = structlog.get_config()
        structlog.configure(processors=[self._logged])
        self.failures: list[str] = []
        self.player = Player(fresh(), ALL)
        self.player.world.people |= {*ROOMS, "mia"}
        self.forgotten = dict.fromkeys(ROOMS, 0)
        self.one: dict[Life, set[Life]] = {}
        """Who was ever one person with whom."""
        self.at_opening: dict[int, dict[str, int]] = {}
        self.unnamed: dict[int, set[Life]] = {}
        """Who has had a vote counted in an anonymous ballot."""
        self.hidden: dict[int, str] = {}
        self.says(BEGIN + "\n".join(f"{one} in {room}: hello\n{one} dm: hello" for one, room in ROOMS.items()))

    def teardown(self) -> None:
        structlog.configure(**self._logging)
        assert self.failures == []

    def _logged(self, _: object, name: str, event: MutableMapping[str, Any]) -> str:
        if name in ("error", "exception", "critical"):
            self.failures.append(str(event))
        raise structlog.DropEvent

    def says(self, lines: str) -> list[Message]:
        before = len(self.player.world.said)
        self.player.play(read(lines.strip().splitlines()))
        said = self.player.world.said[before:]
        with Session(self.player._database.reader) as db:
            # Nothing is told of what goes on, whoever asks for it.
            still = {self.hidden[one.id] for one in db.exec(select(Ballot)) if one.id in self.hidden and _is_open(one)}
        for message in said:
            assert not any(title in message.text and "voted:" in message.text for title in still), message.text
        return said

    def ballots(self, *, anonymous: bool = False) -> list[Ballot]:
        with Session(self.player._database.reader) as db:
            return [one for one in db.exec(select(Ballot).order_by(Ballot.id)) if one.anonymous is anonymous]  # type: ignore[arg-type]

    def life(self, account: str) -> Life:
        return account, self.forgotten[account]

    def person(self, life: Life) -> set[Life]:
        return self.one.setdefault(life, {life})

    # What is put

    @precondition(lambda self: sum(map(_is_open, self.ballots())) < MOST_OPEN)
    @rule(paper=st.sampled_from(("goals", "rules")))
    def propose(self, paper: str) -> None:
        self.says(f"mia in #m: /propose {paper} Beans for all.")
        self._opened()

    @rule(kind=st.sampled_from(("anonymous", "hidden", "anonymous hidden", "")))
    def poll(self, kind: str) -> None:
        title = f"poll {len(self.at_opening)} about beans"
        self.says(f"mia in #m: /poll {kind} {title}".replace("  ", " "))
        self._opened()
        with Session(self.player._database.reader) as db:
            self.hidden.update({one.id: one.title for one in db.exec(select(Ballot)) if one.hidden})

    def _opened(self) -> None:
        for one in (*self.ballots(), *self.ballots(anonymous=True)):
            self.at_opening.setdefault(one.id, dict(self.forgotten))

    @rule()
    def end(self) -> None:
        self.says("mia in #m: /poll end")

    # What people do

    @rule(account=accounts, number=st.integers(1, 4), choice=st.sampled_from(("yes", "no", "none")))
    def votes(self, account: str, number: int, choice: str) -> None:
        self.says(f"{account} in {ROOMS[account]}: /ballot {number} {choice}")

    @rule(account=accounts, last=st.integers(0, 1), choice=st.sampled_from(("yes", "no")))
    def votes_unnamed(self, account: str, last: int, choice: str) -> None:
        found = self.ballots(anonymous=True)
        if last >= len(found):
            return
        ballot = found[-1 - last]
        self.says(f"{account} dm: /ballot {ballot.id} {choice}")
        [now] = [one for one in self.ballots(anonymous=True) if one.id == ballot.id]
        who = self.unnamed.setdefault(ballot.id, set())
        if now.voters > ballot.voters:
            # Whom he or she stands for has not voted, by any account that it is known to have had.
            assert now.voters == ballot.voters + 1
            assert not who & self.person(self.life(account))
            who.add(self.life(account))

    @rule(account=accounts, emoji=st.sampled_from(("👍", "👎")))
    def reacts(self, account: str, emoji: str) -> None:
        said = [one for one in self.player.world.said if one.room == ROOMS[account] and "proposes" in one.text]
        if said and not said[-1].gone:
            self.player._labels["p"], self.player._authors["p"] = said[-1].id, ""
            self.says(f"{account} reacts p {emoji}")

    @rule(giver=st.sampled_from(("dan", "eva")), taker=st.sampled_from(("abe", "bea", "cor")))
    def link(self, giver: str, taker: str) -> None:
        codes = [CODE.search(one.text) for one in self.says(f"{giver} in #d: /link")]
        code = next((one[0] for one in codes if one), None)
        if code is None:
            return
        self.says(f"{taker} in #m: /link {code}\n{giver} in #d: /linking yes")
        if self.member(giver) == self.member(taker):
            whole = self.person(self.life(giver)) | self.person(self.life(taker))
            for life in whole:
                self.one[life] = whole

    @rule(account=accounts)
    def unlink(self, account: str) -> None:
        self.says(f"{account} in {ROOMS[account]}: /unlink")

    @rule(account=accounts)
    def forget(self, account: str) -> None:
        member = self.member(account)
        gone = [account] if member is None else [one for one in ROOMS if self.member(one) == member]
        self.says(f"{account} in {ROOMS[account]}: /forget confirm")
        for one in gone:
            self.forgotten[one] += 1

    @rule(account=accounts, back=st.booleans())
    def leaves(self, account: str, back: bool) -> None:
        self.says(f"{account} leaves {ROOMS[account]}")
        if back:
            self.says(f"{account} joins {ROOMS[account]}\n{account} in {ROOMS[account]}: hello")

    @rule(time=st.sampled_from(("+1m", "+3h", "+26h", "restart", "crash")))
    def goes_on(self, time: str) -> None:
        self.says(time)

    def member(self, account: str) -> int | None:
        with Session(self.player._database.reader) as db:
            return db.exec(select(Account.member_id).where(Account.key == account)).first()

    # What must hold

    @invariant()
    def nobody_votes_twice(self) -> None:
        with Session(self.player._database.reader) as db:
            owner = {one.member_id: one.key for one in db.exec(select(Account)) if one.key in ROOMS}
            held = {one.id: one for one in db.exec(select(Ballot))}
            people: dict[int, list[set[Life]]] = {}
            for cast in db.exec(select(Cast)):
                if not _is_open(held[cast.ballot_id]):
                    continue
                life = self.life(owner[cast.member_id])
                # Who was forgotten and came anew is not one of those who were here when it began.
                assert self.at_opening[cast.ballot_id][life[0]] == life[1]
                people.setdefault(cast.ballot_id, []).append(self.person(life))
            for found in people.values():
                assert all(one is other or not one & other for one in found for other in found)
                assert len({id(one) for one in found}) == len(found)

    @invariant()
    def what_is_told_is_what_was_voted(self) -> None:
        with Session(self.player._database.reader) as db:
            for ballot in db.exec(select(Ballot).where(Ballot.state == Held.CLOSED)):
                tally = dict(db.exec(select(Tally.mark, Tally.votes).where(Tally.ballot_id == ballot.id)).all())
                assert sum(tally.values()) == (ballot.voters if ballot.voters >= ballot.least else 0)
                if ballot.anonymous:
                    assert ballot.voters == len(self.unnamed.get(ballot.id, ()))


def _is_open(ballot: Ballot) -> bool:
    return ballot.state == Held.OPEN


EFFORT = settings(
    max_examples=200 if HARD else 12,
    stateful_step_count=60 if HARD else 30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=not HARD,
)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_nobody_votes_twice_and_nothing_is_told_early() -> None:
    run_state_machine_as_test(Votes, settings=EFFORT)


def test_accounts_that_are_linked_have_one_vote_and_parted_no_second() -> None:
    votes = Votes()
    votes.propose("goals")
    votes.votes("abe", 1, "yes")
    votes.goes_on("+1m")
    votes.votes("dan", 1, "no")
    votes.link("dan", "abe")
    votes.nobody_votes_twice()
    votes.unlink("dan")
    votes.nobody_votes_twice()
    said = votes.says("abe in #m: /ballot 1 no")
    assert "So far 0 👍 and 1 👎." in said[-1].text
    votes.forget("dan")
    said = votes.says("dan in #d: /ballot 1 yes")
    assert "I first saw you here after this vote had begun" in said[-1].text
    votes.goes_on("+26h")
    votes.what_is_told_is_what_was_voted()
    votes.teardown()


def test_who_has_voted_without_a_name_has_done_so_by_all_accounts_ever() -> None:
    votes = Votes()
    votes.poll("anonymous")
    votes.votes_unnamed("abe", 0, "yes")
    votes.link("dan", "abe")
    votes.unlink("dan")
    votes.forget("abe")
    votes.link("dan", "bea")
    votes.votes_unnamed("bea", 0, "yes")
    votes.votes_unnamed("dan", 0, "yes")
    assert [one.voters for one in votes.ballots(anonymous=True)] == [1]
    votes.teardown()
