"""Requests to join that come in floods, that the bot can't answer, and whose answers find nobody."""

from __future__ import annotations

from sqlmodel import Session, select
from structlog.testing import capture_logs

from copbot.features import ALL
from copbot.features.membership.tables import JoinRequest
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.actions import Admit, Failed, Failure, Refuse, Result, TellPrivately
from copbot.rooms.outbox import Outgoing
from storage.database import Database

STAGE = """\
platform telegram
room #help
setting membership.requests = "rules"
at 2026-03-02 09:00
moderator mia
mia dm: /nudges
mia: /rules set Be kind.
"""


class Door:
    """A room at which people ask to be let in; what is in `refuses` the platform does not do."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.player = Player(database, ALL)
        self.refuses: dict[type, Failure] = {}
        self.did: list[object] = []
        perform = self.player.world.perform

        def deliver(going: Outgoing) -> Result:
            self.did.append(going.action)
            why = self.refuses.get(type(going.action))
            is_mia = isinstance(going.action, TellPrivately) and going.action.person == "mia"
            return Failed(why) if why is not None and not is_mia else perform(going)

        self.player._stage._perform = deliver
        self.says(STAGE)

    def says(self, lines: str) -> list[Message]:
        before = len(self.player.world.said)
        self.player.play(read(lines.splitlines()))
        return self.player.world.said[before:]

    def waiting(self) -> int:
        with Session(self.database.reader) as db:
            return len(db.exec(select(JoinRequest)).all())


def test_of_a_flood_only_so_many_are_answered_one_by_one(memory: Database) -> None:
    door = Door(memory)
    said = door.says("\n".join(f"a{number} asks to join #help" for number in range(25)))
    assert sum("Be kind." in one.text for one in said) == 20
    assert sum("Many people ask" in one.text for one in said) == 5
    assert door.waiting() == 25


def test_a_flood_goes_on_after_a_restart(memory: Database) -> None:
    door = Door(memory)
    said = door.says("\n".join(f"a{number} asks to join #help" for number in range(20)))
    said += door.says("\n".join(["restart", *(f"b{number} asks to join #help" for number in range(5))]))
    assert sum("Be kind." in one.text for one in said) == 20
    assert sum("Many people ask" in one.text for one in said) == 5


def test_who_asks_again_and_again_is_told_once(memory: Database) -> None:
    door = Door(memory)
    said = door.says("\n".join(["ann asks to join #help"] * 10))
    assert [one.person for one in said] == ["ann"]


def test_moderators_hear_whom_the_bot_could_not_let_in(memory: Database) -> None:
    door = Door(memory)
    door.refuses[Admit] = Failure.NO_PERMISSION
    said = door.says("r = ann asks to join #help".removeprefix("r = "))
    assert said[-1].person == "ann"
    said = door.says("ann dm: /comein yes")
    assert any(one.person == "mia" and "could not answer ann" in one.text for one in said)
    assert door.waiting() == 1
    # Somebody lets her in.
    door.says("ann joins #help")
    assert door.waiting() == 0


def test_those_whom_the_bot_could_not_let_in_are_told_of_together(memory: Database) -> None:
    door = Door(memory)
    door.refuses[Admit] = Failure.NO_PERMISSION
    door.says("setting membership.requests = 'open'")
    said = door.says("\n".join(f"a{number} asks to join #help" for number in range(8)))
    assert ["could not answer a0" in one.text for one in said if one.person == "mia"] == [True]
    door.says("a3 joins #help")
    told = [one.text for one in door.says("+10m") if one.person == "mia"]
    assert len(told) == 1
    assert "could not answer 6 people who ask to join #help" in told[0]
    assert "a1, a2, a4, a5, a6, a7" in told[0]


def test_moderators_decide_where_a_private_word_finds_nobody(memory: Database) -> None:
    door = Door(memory)
    door.refuses[TellPrivately] = Failure.PRIVATE_CLOSED
    said = door.says("ann asks to join #help")
    assert [one.person for one in said] == ["mia"]
    assert "no answer from ann" in said[0].text


def test_what_is_to_be_heard_before_the_door_opens_is_said_before(memory: Database) -> None:
    door = Door(memory)
    door.says("ann asks to join #help\nann dm: /comein yes")
    kinds = [type(one).__name__ for one in door.did if getattr(one, "person", "") == "ann"]
    assert kinds[:3] == ["TellPrivately", "TellPrivately", "Admit"]


def test_of_who_was_never_asked_nobody_hears_that_no_answer_came(memory: Database) -> None:
    door = Door(memory)
    door.says("\n".join(f"a{number} asks to join #help" for number in range(22)))
    door.says("+1m\nmia dm: /decline @a20 No.\n+25h")
    with Session(memory.reader) as db:
        silent = db.exec(select(JoinRequest).where(JoinRequest.silent)).all()
        assert {one.person for one in silent} == {f"a{number}" for number in range(20)}


def test_who_said_no_has_answered_also_where_the_bot_could_not_refuse(memory: Database) -> None:
    door = Door(memory)
    door.refuses[Refuse] = Failure.NO_PERMISSION
    door.says("ann asks to join #help\nann dm: no")
    assert door.waiting() == 1
    assert not any("no answer" in one.text for one in door.says("+25h"))


def test_whom_no_word_reaches_after_a_decline_is_put_before_the_moderators(memory: Database) -> None:
    door = Door(memory)
    door.refuses[TellPrivately] = Failure.PRIVATE_CLOSED
    door.says("ann asks to join #help\nmia dm: /decline @ann We are full.\n+8d")
    assert any("no answer from ann" in one.text for one in door.says("ann asks to join #help") if one.person == "mia")


def test_whom_the_door_finds_no_more_leaves_the_place_to_who_waits(memory: Database) -> None:
    door = Door(memory)
    door.says("setting membership.requests = 'open'\nsetting membership.places = 1")
    door.says("ann asks to join #help\nbob asks to join #help\ncas asks to join #help\ncas dm: hi")
    # Of a request that is taken back nobody tells on Telegram.
    door.says("bob leaves #help\nann dm: /leave")
    assert any(one.person == "cas" and "a place for you" in one.text for one in door.says("+11m"))


def test_who_asks_too_soon_and_hears_no_word_of_it_waits_for_nobody(memory: Database) -> None:
    door = Door(memory)
    door.refuses[TellPrivately] = Failure.PRIVATE_CLOSED
    door.says("ann asks to join #help\nmia dm: /decline @ann We are full.")
    door.refuses[Refuse] = Failure.NO_PERMISSION
    with capture_logs() as logs:
        said = door.says("+1h\nann asks to join #help")
    assert not [one for one in logs if one["log_level"] == "error"]
    assert door.waiting() == 1
    assert not any("no answer" in one.text for one in said)


def test_those_who_come_one_by_one_are_told_of_together_too(memory: Database) -> None:
    door = Door(memory)
    door.refuses[Admit] = Failure.NO_PERMISSION
    door.says("setting membership.requests = 'open'")
    lines = "\n+1m\n".join(f"a{number} asks to join #help" for number in range(8))
    told = [one.text for one in door.says(f"{lines}\n+20m") if one.person == "mia"]
    assert len(told) == 2
    assert "could not answer 7 people who ask to join #help" in told[1]
