"""The engine of replays: many calls are one transaction, which all of them see; what breaks it harms no other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import event
from sqlmodel import Session, select

from copbot.community.infos import CommunityInfo
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.domain import DomainEvent, QuestionAsked
from copbot.kit.feature import Feature
from copbot.rehearsal.together import Together
from copbot.rooms.capabilities import PLAIN
from copbot.rooms.events import MessagePosted, RoomKnown
from copbot.running.engine import Input
from storage.database import Database
from storage.models import Member, Question, Timer
from tests.unit import undone
from tests.unit.undone import NoSettings

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROOM = RoomKnown(named=True, platform="plain", id="r", at=BEGIN, room="#help", name="#help", capabilities=PLAIN)


def said(number: int, text: str) -> MessagePosted:
    return undone.said(number, text, BEGIN + timedelta(hours=number), f"person {number}")


def test_a_handler_that_breaks_the_transaction_undoes_nothing_that_was_handled_before(memory: Database) -> None:
    broken, heard = Feature("broken", NoSettings), list[DomainEvent]()

    @broken.on(MessagePosted)
    def breaks(ctx: Context, told: MessagePosted) -> None:
        if "break" in told.text:
            # A member of no community.
            ctx.db.add(Member(id=ctx.unit.new_id("member"), community_id=99, name="nobody", since=ctx.now))
            ctx.db.flush()

    def observe(_: CommunityInfo, told: DomainEvent) -> None:
        heard.append(told)

    features = (broken, *ALL)
    engine = Together(memory, features, Settings(features), None, observe=observe)
    engine.handle([Input(ROOM)])
    for number, text in enumerate(("/ask How do I sow?", "/ask How do I water?", "break", "/ask How do I weed?")):
        engine.handle([Input(said(number, text))])
    with engine.looking() as db:
        assert len(db.exec(select(Question)).all()) == 3, "what is not committed yet is seen"
    engine.close()
    with Session(memory.reader) as db:
        questions = db.exec(select(Question).order_by(Question.id)).all()  # type: ignore[arg-type]
        assert [one.at for one in questions] == [BEGIN + timedelta(hours=number) for number in (0, 1, 3)]
        waits = db.exec(select(Timer.subject).where(Timer.kind == "alerts.step")).all()
        assert sorted(waits) == [one.id for one in questions]
        assert db.exec(select(Member).where(Member.name == "nobody")).all() == []
    asked = [told.question for told in heard if isinstance(told, QuestionAsked)]
    assert asked == [one.id for one in questions], "each is told of once"


def test_what_was_handled_before_is_looked_up_once_for_all_that_comes(memory: Database) -> None:
    engine = Together(memory, ALL, Settings(ALL), None)
    engine.handle([Input(ROOM)])
    coming = [said(number, f"/ask How do I grow plant {number}?") for number in range(6)]
    engine.handle([Input(coming[0])])
    engine.close()
    looked: list[str] = []

    def executes(_: object, __: object, statement: str, *___: object) -> None:
        if "FROM handled" in statement:
            looked.append(statement)

    event.listen(memory.engine, "before_cursor_execute", executes)
    engine.expect([*coming, coming[3]])
    for one in (*coming, coming[3]):
        engine.handle([Input(one)])
    event.remove(memory.engine, "before_cursor_execute", executes)
    assert len(looked) == 1
    with engine.looking() as db:
        assert len(db.exec(select(Question)).all()) == len(coming), "what is told again is dropped"
    engine.expect(coming)
    engine.handle([Input(coming[4])])
    engine.close()
    with Session(memory.reader) as db:
        assert len(db.exec(select(Question)).all()) == len(coming)


def test_the_soonest_of_what_was_set_is_told_whether_it_is_committed_or_not(memory: Database) -> None:
    engine = Together(memory, ALL, Settings(ALL), None)
    engine.handle([Input(ROOM)])
    engine.take_soonest()
    engine.handle([Input(said(1, "/ask How do I sow?"))])
    engine.close()
    engine.handle([Input(said(2, "/ask How do I water?"))])
    soonest, due = engine.take_soonest(), engine.next_due()
    assert soonest is not None
    assert due is not None
    assert soonest <= due, "nothing is due before"
    assert engine.take_soonest() is None
    engine.close()
