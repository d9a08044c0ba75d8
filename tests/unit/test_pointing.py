"""What a reply points to, where the ids of messages are those of their room alone."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Delivered
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.running.engine import Engine, Input, Report
from storage.database import Database
from storage.models import Post, PostKind, Question, State

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PLATFORM = "telegram"


def _said(number: int, room: str, author: str, text: str, reply_to: str | None = None) -> Input:
    person = Person(id=author, name=author)
    return Input(
        MessagePosted(
            platform=PLATFORM,
            id=f"e{number}",
            at=NOW,
            room=room,
            author=person,
            message=f"{number}",
            text=text,
            reply_to=reply_to,
        )
    )


def test_the_same_id_in_two_rooms_is_two_messages(memory: Database) -> None:
    engine = Engine(memory, ALL, Settings(ALL), lambda: NOW)
    for room in ("#beans", "#roses"):
        engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id=room, at=NOW, room=room, name=room))])
    engine.handle([_said(1, "#beans", "ann", "/ask When do I sow beans?")])
    engine.handle([_said(2, "#roses", "bob", "/ask When do I prune roses?")])
    # Each is told its number, by a message that has the same id in both rooms.
    going = engine.pending(PLATFORM)
    assert len(going) == 2
    engine.handle([Input(Report(action.row, Delivered("7"))) for action in going])

    engine.handle([_said(8, "#roses", "cas", "When the forsythia flowers.", reply_to="7")])
    engine.handle([_said(9, "#beans", "dan", "In May.", reply_to="7")])

    with Session(memory.reader) as db:
        asked = db.exec(select(Question).order_by(col(Question.id))).all()
        answers = {
            post.question_id: post.text for post in db.exec(select(Post).where(Post.kind == PostKind.ANSWER)).all()
        }
    assert [question.state for question in asked] == [State.ANSWERED, State.ANSWERED]
    assert answers == {asked[0].id: "In May.", asked[1].id: "When the forsythia flowers."}


def test_the_same_id_in_two_private_talks_is_two_messages(memory: Database) -> None:
    engine = Engine(memory, ALL, Settings(ALL), lambda: NOW)
    engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id="r", at=NOW, room="#beans", name="#beans"))])
    private = [
        Input(
            MessagePosted(
                platform=PLATFORM,
                id=f"p{name}",
                at=NOW,
                room=f"dm:{name}",
                private=True,
                author=Person(id=name, name=name),
                message="1",
                text="/help",
            )
        )
        for name in ("bob", "cas")
    ]
    engine.handle([_said(1, "#beans", "bob", "Good morning."), _said(2, "#beans", "cas", "Good morning.")])
    engine.handle(private)
    engine.handle([Input(Report(action.row, Delivered("2"))) for action in engine.pending(PLATFORM)])
    engine.handle([_said(3, "#beans", "ann", "/ask @bob When do I sow beans?")])
    engine.handle([_said(4, "#beans", "ann", "/ask @cas When do I pick beans?")])
    going = engine.pending(PLATFORM)
    engine.handle([Input(Report(action.row, Delivered("7"))) for action in going])

    answer = MessagePosted(
        platform=PLATFORM,
        id="a",
        at=NOW,
        room="dm:cas",
        private=True,
        author=Person(id="cas", name="cas"),
        message="8",
        text="In August.",
        reply_to="7",
    )
    engine.handle([Input(answer)])

    with Session(memory.reader) as db:
        states = [question.state for question in db.exec(select(Question).order_by(col(Question.id))).all()]
    assert states == [State.OPEN, State.ANSWERED]
