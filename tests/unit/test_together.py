"""The engine of replays: many calls are one transaction, which all of them see; what breaks it harms no other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

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
    engine.handle(
        [
            Input(
                RoomKnown(
                    named=True, platform="plain", id="r", at=BEGIN, room="#help", name="#help", capabilities=PLAIN
                )
            )
        ]
    )
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
