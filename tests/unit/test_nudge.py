"""What is written unasked: said once, together and only while it is true, also past an outage."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import update
from sqlmodel import Session, select

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.actions import Failed, Failure, Result
from copbot.rooms.outbox import Outgoing
from storage.database import Database
from storage.models import Outbox, Postponed
from tests.memory import fresh


class Chat:
    """A community whose platform can fall silent."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.player = Player(database, ALL)
        self.silent = False
        perform = self.player.world.perform

        def deliver(going: Outgoing) -> Result:
            # Its queues stand still till it is back.
            return Failed(Failure.UNREACHABLE, retry_after=3 * 3600) if self.silent else perform(going)

        self.player._stage._perform = deliver

    def comes_back(self) -> None:
        """Nothing waits any more for the platform to be tried again."""
        self.silent = False
        with Session(self.database.engine) as db:
            db.execute(update(Outbox).values(due_at=self.player._now))
            db.commit()

    def says(self, lines: str) -> list[Message]:
        before = len(self.player.world.said)
        for step in read(lines.splitlines()):
            # Whatever could not be delivered is tried again.
            self.player._stage._owes = True
            self.player.play([step])
        return self.player.world.said[before:]

    def to(self, said: list[Message], person: str) -> list[str]:
        return [message.text for message in said if message.person == person]


@pytest.fixture
def chat() -> Iterator[Chat]:
    database = fresh()
    yield Chat(database)
    database.dispose()


BEGIN = """platform discord
room #help
moderator mia
setting alerts.room_after = 30m
setting alerts.members_after = 1h
setting community.waking = "00:00-00:00"
at 2026-03-02 09:00
bob: /knows roses
mia: hello
"""


def test_what_an_outage_kept_back_is_said_together(chat: Chat) -> None:
    chat.says(BEGIN)
    chat.silent = True
    chat.says("ann: /ask How do I prune my roses?\n+80m")
    chat.says("cas: /ask Which roses like shade?\ndan: /ask When do I plant roses?\n+80m")
    chat.comes_back()
    told = chat.to(chat.says("+3h"), "bob")
    # The first one was tried, and may have come; the others were not put beside it.
    assert ["prune" in text for text in told] == [True, False]
    assert "like shade" in told[1]
    assert "plant roses" in told[1]
    assert chat.to(chat.says("+3d"), "bob") == []


def test_what_was_settled_during_an_outage_is_not_said_afterwards(chat: Chat) -> None:
    chat.says(BEGIN)
    chat.silent = True
    chat.says("ann: /ask How do I prune my roses?\n+80m")
    chat.says("cas: /ask Which roses like shade?\n+80m\ncas: /close 2 found it")
    chat.comes_back()
    assert ["prune" in text for text in chat.to(chat.says("+1d"), "bob")] == [True]


def test_a_ticket_that_was_brought_up_twice_during_an_outage_comes_once(chat: Chat) -> None:
    chat.says(BEGIN + "member ann\nsetting helpdesk.remind_after = 1h\n")
    chat.silent = True
    chat.says("ann dm: /helpdesk Somebody is rude to me.\n+80m\n+1h")
    chat.comes_back()
    told = [text for text in chat.to(chat.says("+5m"), "mia") if "rude to me" in text]
    assert len(told) == 1


def test_tickets_of_two_people_stay_two_messages(chat: Chat) -> None:
    chat.says(BEGIN + "member ann\nmember dee\n")
    chat.silent = True
    chat.says("ann dm: /helpdesk Somebody is rude to me.\n+1m\ndee dm: /helpdesk I can't post.\n+1m")
    chat.comes_back()
    told = chat.to(chat.says("+1h"), "mia")
    # To each of them a moderator can reply.
    assert [("rude" in text, "can't post" in text) for text in told] == [(True, False), (False, True)]


def test_what_waits_is_left_when_it_is_done_or_not_wanted_any_more(chat: Chat) -> None:
    chat.says(BEGIN + "bob dm: /quiet 10:00-15:00\nk = ann: /ask How do I prune my roses?\n+3h")
    with Session(chat.database.reader) as db:
        assert [(row.kind, row.subject) for row in db.exec(select(Postponed))] == [("questions", 1)]
    assert chat.to(chat.says("bob dm: /nudges questions off\n+4h"), "bob")[1:] == []
    with Session(chat.database.reader) as db:
        assert db.exec(select(Postponed)).all() == []
