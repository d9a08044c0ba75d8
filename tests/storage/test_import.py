"""A community's past is taken along: what is kept, that it is kept once, and that nobody is written to for it."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlmodel import Session, col
from sqlmodel import select as pick

from adapters.logs import History
from adapters.logs.whatsapp_lines import Order
from adapters.telegram.settings import TelegramSettings
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.importing import Import, opened
from copbot.rooms.capabilities import TELEGRAM
from copbot.rooms.events import Event, MemberJoined, MessageDeleted, MessagePosted, Person, RoomKnown, Tick
from copbot.rooms.inputs import Input
from copbot.running.config import Config
from copbot.running.engine import Engine
from storage import search
from storage.database import Database, DatabaseError
from storage.models import Account, Member, Nudge, Outbox, Post, PostKind, Question, Room, Stay, Timer, schema
from tests import exports
from tests.exports import Line
from tests.memory import fresh, in_file

THEN = datetime(2019, 3, 5, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
ROOM = "-1001234567"
TALK = [
    Line(THEN, "Ann", "How often should I water the beans in a hot summer?"),
    Line(THEN + 5 * MINUTE, "Bob", "Twice a week, in the evening, and more in sand.", 1),
    Line(THEN + 9 * MINUTE, "Ann", "Thanks Bob, that solved it!", 2),
    Line(THEN + 2 * DAY, "Cas", "Does anybody know a good glue for broken slates?"),
    Line(THEN + 4 * DAY, "Dora", "Has anyone tried to graft an apple on a quince?"),
    Line(THEN + 4 * DAY + MINUTE, "Bob", "Yes, but it lives for a few years only, apples want their own kind.", 5),
]


def config(database: Database) -> Config:
    return Config(database.engine.url.render_as_string(hide_password=False), ALL, Settings(ALL))


def bring(
    database: Database, *files: Path, now: datetime = NOW, only: Sequence[str] = (), dates: Order | None = None
) -> list[str]:
    """Import these; what is said of it."""
    found = Import(database, config(database), None, only)
    for _ in found.read(History(files, dates=dates).entries()):
        pass
    lines, anything = found.look(now)
    if anything:
        found.write(now)
    found.close()
    return lines


def rows(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All that lies in the database."""
    with database.reader.connect() as connection:
        return {
            table.name: sorted(map(tuple, connection.execute(select(table)).all()), key=repr)
            for table in schema().sorted_tables
        }


def states(database: Database) -> dict[str, tuple[str, int]]:
    """The questions by their first words, with their states and how many answers they have."""
    with Session(database.reader) as db:
        found = db.exec(pick(Post.text, Question.state, Question.answers).join(Question, col(Question.id) == Post.id))
        return {text.split(" ", 2)[0]: (state, answers) for text, state, answers in found}


class Live:
    """The bot as it runs, in a group on Telegram."""

    def __init__(self, database: Database) -> None:
        self.now = NOW
        self.engine = Engine(database, ALL, Settings(ALL), lambda: self.now)
        self._number = 0
        self.happen(
            RoomKnown(
                platform="telegram", id="known", at=NOW, room=ROOM, name="Garden", named=True, capabilities=TELEGRAM
            )
        )

    def happen(self, event: Event | Tick) -> None:
        self.engine.handle([Input(event)])

    def said(self, who: str, text: str, message: int, at: datetime | None = None, to: int | None = None) -> None:
        self.now = at or self.now
        self.happen(
            MessagePosted(
                platform="telegram",
                id=f"{ROOM}:{message}",
                at=self.now,
                room=ROOM,
                author=Person(id=exports.person(who), name=who),
                message=f"{message}",
                text=text,
                reply_to=f"{to}" if to else None,
            )
        )

    def privately(self, who: str, text: str) -> list[str]:
        """What is said privately to that."""
        self._number += 1
        person = Person(id=exports.person(who), name=who)
        id = f"p{self._number}"
        self.happen(
            MessagePosted(
                platform="telegram",
                id=id,
                at=self.now,
                room=person.id,
                author=person,
                message=id,
                text=text,
                private=True,
            )
        )
        return self.delivered()

    def delivered(self) -> list[str]:
        from copbot.rooms.actions import Delivered, TellPrivately
        from copbot.rooms.inputs import Report
        from copbot.rooms.text import plain

        told = []
        while going := self.engine.pending("telegram"):
            told += [plain(one.action.text) for one in going if isinstance(one.action, TellPrivately)]
            self.engine.handle([Input(Report(one.row, Delivered(f"bot {one.row}"))) for one in going])
        return told

    def passes(self, time: timedelta) -> None:
        """Whatever is due happens."""
        until = self.now + time
        while (due := self.engine.next_due()) is not None and due <= until:
            self.now = max(self.now, due)
            self.happen(Tick(at=self.now))
        self.now = until
        self.engine.prune()


def test_what_is_kept_is_what_the_live_bot_keeps(database: Database, tmp_path: Path) -> None:
    told = bring(database, exports.telegram(tmp_path / "result.json", TALK))
    assert told[0].startswith(
        "Garden (Telegram) → community: 3 questions (2 answered, 0 accepted), 2 answers, 0 votes, 1 thanks"
    )
    assert "2019-03-05 to 2019-03-09" in told[0]
    assert told[1] == "People behind it: 4, of whom 4 are new to the bot."
    assert states(database) == {"How": ("answered", 1), "Does": ("stale", 0), "Has": ("answered", 1)}
    with Session(database.engine) as db:
        assert [room.key for room in db.exec(pick(Room))] == [ROOM]
        assert {(one.platform, one.key, one.name, one.reachable) for one in db.exec(pick(Account))} == {
            ("telegram", exports.person(name), name, False) for name in ("Ann", "Bob", "Cas", "Dora")
        }
        assert all(post.imported and post.at < NOW - 300 * DAY for post in db.exec(pick(Post)))
        # Plain talk is not kept, nor anything that would come of it.
        assert {post.kind for post in db.exec(pick(Post))} == {PostKind.QUESTION, PostKind.ANSWER}
        for model in (Timer, Outbox, Nudge, Stay):
            assert db.exec(pick(model)).all() == []
        found = search.find(db, 1, "watering beans", "en")
        assert [db.get_one(Post, number).text for number, _ in found][:1] == [TALK[0].text]


MAKERS: dict[str, Callable[[Path, Sequence[Line]], Path]] = {
    "telegram.json": exports.telegram,
    "discord.json": exports.discord,
    "matrix.json": exports.matrix,
    "garden-2019-03-05.txt": exports.irc,
}


@pytest.mark.parametrize("name", MAKERS)
def test_the_same_again_changes_nothing(database: Database, tmp_path: Path, name: str) -> None:
    file = MAKERS[name](tmp_path / name, TALK)
    first = bring(database, file)
    assert " 3 questions" in first[0]
    before = rows(database)
    again = bring(database, file, now=NOW + DAY)
    assert "nothing new; 3 questions there already" in again[0]
    assert rows(database) == before


def test_a_longer_history_adds_what_is_new(database: Database, tmp_path: Path) -> None:
    bring(database, exports.telegram(tmp_path / "first.json", TALK))
    more = [
        Line(THEN + 20 * DAY, "Eve", "Slate is best mended with epoxy, it never lets go.", 4),
        Line(THEN + 20 * DAY + MINUTE, "Cas", "Thank you Eve, that worked!", 7),
        Line(THEN + 21 * DAY, "Fay", "Which pear keeps until April without a cellar?"),
    ]
    bring(database, exports.telegram(tmp_path / "second.json", TALK + more))
    assert states(database) == {
        "How": ("answered", 1),
        "Does": ("answered", 1),
        "Has": ("answered", 1),
        "Which": ("stale", 0),
    }
    with Session(database.engine) as db:
        assert len(db.exec(pick(Post)).all()) == 7
        assert search.find(db, 1, "epoxy", "en")


@settings(max_examples=3, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, len(TALK)), min_size=1, max_size=2))
def test_however_a_history_comes_it_ends_the_same(tmp_path: Path, lengths: list[int]) -> None:
    whole = exports.telegram(tmp_path / "whole.json", TALK)
    once, by_and_by = fresh(), in_file(tmp_path / "parts.db")
    try:
        bring(once, whole)
        for length in sorted(lengths):
            bring(by_and_by, exports.telegram(tmp_path / "part.json", TALK[:length]))
        bring(by_and_by, whole)
        assert states(by_and_by) == states(once)
        assert len(rows(by_and_by)["post"]) == len(rows(once)["post"])
    finally:
        by_and_by.dispose()
        (tmp_path / "parts.db").unlink()


def test_nobody_is_written_to_because_of_it(database: Database, tmp_path: Path) -> None:
    live = Live(database)
    for number, name in enumerate(("Ann", "Bob", "Cas", "Dora"), 5000):
        live.said(name, "Good morning, all.", number)
        live.privately(name, "/help")
    live.delivered()
    bring(database, exports.telegram(tmp_path / "result.json", TALK))
    live = Live(database)
    for _ in range(30):
        live.passes(7 * DAY)
        assert live.delivered() == []
    with Session(database.engine) as db:
        assert db.exec(pick(Nudge)).all() == []


def test_what_the_bot_has_seen_itself_is_not_kept_twice(database: Database, tmp_path: Path) -> None:
    later = [replace(line, at=line.at + (NOW - THEN)) for line in TALK]
    live = Live(database)
    for number, line in enumerate(later[:4], 1):
        live.said(line.who, line.text, number, line.at, line.to)
    seen = states(database)
    assert seen == {"How": ("answered", 1), "Does": ("open", 0)}
    told = bring(database, exports.telegram(tmp_path / "result.json", later), now=NOW + 30 * DAY)
    assert "1 question (1 answered" in told[0]
    assert "2 questions there already" in told[0]
    assert states(database) == {**seen, "Has": ("answered", 1)}
    with Session(database.engine) as db:
        assert len(db.exec(pick(Post).where(col(Post.imported))).all()) == 2
        assert len(db.exec(pick(Member)).all()) == 4


def test_what_happened_live_to_an_imported_question_holds(database: Database, tmp_path: Path) -> None:
    bring(database, exports.telegram(tmp_path / "result.json", TALK))
    live = Live(database)
    live.said("Cas", "/close", 5000, to=4)
    before = states(database)
    assert before["Does"] == ("closed", 0)
    more = [Line(THEN + 20 * DAY, "Eve", "Slate is best mended with epoxy, it never lets go.", 4)]
    bring(database, exports.telegram(tmp_path / "result.json", TALK + more), now=NOW + DAY)
    assert states(database) == before


def test_who_wrote_any_of_it_hears_so_once(database: Database, tmp_path: Path) -> None:
    bring(database, exports.telegram(tmp_path / "result.json", TALK))
    live = Live(database)
    live.said("Bob", "Good morning, all.", 5000)
    told = "\n".join(live.privately("Bob", "/start"))
    assert "from 5 March 2019 to 9 March 2019. Questions: 0, answers: 2." in told
    assert "`" not in told
    assert "/forget" in told
    assert "imported" not in "\n".join(live.privately("Bob", "/start"))
    # Who has not been seen by the bot hears of it too; who wrote nothing that was kept doesn't.
    assert "Questions: 1, answers: 0." in "\n".join(live.privately("Dora", "hello?"))
    assert "imported" not in "\n".join(live.privately("Zoe", "/start"))


def test_who_was_forgotten_is_not_brought_back(database: Database, tmp_path: Path) -> None:
    file = exports.telegram(tmp_path / "result.json", TALK)
    bring(database, file)
    live = Live(database)
    live.privately("Bob", "/forget confirm")
    live.delivered()
    told = bring(database, file, now=NOW + DAY)
    assert told[-1] == "Left out, because they used /forget: 1 person."
    kept = "\n".join(f"{row}" for table in rows(database).values() for row in table)
    assert "Bob" not in kept.replace("Thanks Bob", "")
    assert "Twice a week" not in kept


def test_of_a_whole_account_only_the_rooms_of_the_community_come(database: Database, tmp_path: Path) -> None:
    Live(database)
    other = exports.telegram(tmp_path / "other.json", TALK, room=7654321)
    told = bring(database, exports.telegram(tmp_path / "result.json", TALK), other)
    assert sum("no community has this room" in line and "--community" in line for line in told) == 1
    with Session(database.engine) as db:
        assert [room.key for room in db.exec(pick(Room))] == [ROOM]


def test_of_several_rooms_none_is_guessed_to_be_the_community_s(database: Database, tmp_path: Path) -> None:
    files = [exports.telegram(tmp_path / f"{room}.json", TALK, room=room) for room in (1234567, 7654321, 7654322)]
    told = bring(database, *files)
    assert sum("no community has this room" in line for line in told) == len(told) == len(files)
    assert states(database) == {}


@pytest.mark.parametrize("name", ["rooms", "groups"])
def test_where_rooms_are_named_no_other_one_comes(database: Database, tmp_path: Path, name: str) -> None:
    made = config(database)
    if name == "rooms":
        made = replace(made, communities={"community": (ROOM,)})
    else:
        made = replace(made, platforms={"telegram": TelegramSettings(groups=(int(ROOM),))})
    for room, kept in ((7654321, 0), (1234567, 1)):
        found = Import(database, made)
        list(found.read(History([exports.telegram(tmp_path / f"{room}.json", TALK, room=room)]).entries()))
        told, anything = found.look(NOW)
        found.close()
        assert anything == bool(kept), told


def test_a_room_that_is_not_in_it_is_said(database: Database, tmp_path: Path) -> None:
    found = Import(database, config(database), None, ["Nobody has"])
    list(found.read(History([exports.telegram(tmp_path / "result.json", TALK)]).entries()))
    with pytest.raises(LookupError, match="there is no such room in it; there are"):
        found.look(NOW)
    found.close()


def test_a_room_of_the_past_gives_nobody_a_right_and_nothing_is_said_there(database: Database, tmp_path: Path) -> None:
    bring(database, exports.irc(tmp_path / "garden-2019-03-05.txt", TALK))
    live = Live(database)
    live.said("Zoe", "/search beans", 5000)
    with Session(database.engine) as db:
        found = [row.action for row in db.exec(pick(Outbox))]
        room = db.exec(pick(Room).where(Room.platform == "irc")).one()
    assert room.lost
    assert not room.belongs_by
    assert len(found) == 1
    assert "Twice a week" in found[0]


def test_a_bot_that_runs_keeps_an_import_off(database: Database) -> None:
    held = Database(config(database).database)
    try:
        with (
            held.lock(),
            pytest.raises(DatabaseError, match="stop that one first"),
            opened(config(database), dry_run=False),
        ):
            pass
    finally:
        held.dispose()


_KILLED = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import event
from storage.database import Database
from tests.storage import test_import as here

database = Database(sys.argv[1])
found = here.Import(database, here.config(database))
for _ in found.read(here.History([Path(sys.argv[2])]).entries()):
    pass
event.listen(database.engine, "commit", lambda connection: os.kill(os.getpid(), signal.SIGKILL))
found.write(here.NOW)
"""
"""Killed when all of it has been written, and nothing committed."""


def test_killed_in_the_middle_nothing_is_half(database: Database, tmp_path: Path) -> None:
    file = exports.telegram(tmp_path / "result.json", TALK)
    before = rows(database)
    killed = subprocess.run(  # noqa: S603
        [sys.executable, "-c", _KILLED, config(database).database, str(file)],
        cwd=Path(__file__).parents[2],
        check=False,
        timeout=120,
    )
    assert killed.returncode == -signal.SIGKILL
    assert rows(database) == before
    bring(database, file)
    assert len(states(database)) == 3


def test_who_answered_then_is_asked_now_once_the_bot_has_seen_him(database: Database, tmp_path: Path) -> None:
    bring(database, exports.telegram(tmp_path / "result.json", TALK))
    live = Live(database)
    live.said("Bob", "Good morning, all.", 5000)
    live.privately("Bob", "/start")
    live.said("Zoe", "/ask How often do I water beans in a hot summer?", 5001)
    live.delivered()
    told = []
    for _ in range(8):
        live.passes(DAY / 4)
        told += live.delivered()
    assert any("water beans" in one for one in told)
    with Session(database.engine) as db:
        asked = {db.get_one(Member, one.member_id).name for one in db.exec(pick(Nudge))}
    assert asked == {"Bob"}


def test_who_was_here_before_is_not_greeted_as_new(database: Database, tmp_path: Path) -> None:
    bring(database, exports.telegram(tmp_path / "result.json", TALK))
    live = Live(database)
    for name in ("Ann", "Zoe"):
        live.happen(
            MemberJoined(
                platform="telegram",
                id=f"join {name}",
                at=NOW,
                room=ROOM,
                person=Person(id=exports.person(name), name=name),
            )
        )
    live.passes(2 * DAY)
    with Session(database.engine) as db:
        said = [row.action for row in db.exec(pick(Outbox))]
    assert any("Zoe" in one for one in said)
    assert not any("Ann" in one for one in said)


def test_what_was_deleted_meanwhile_does_not_come_back(database: Database, tmp_path: Path) -> None:
    file = exports.telegram(tmp_path / "result.json", TALK)
    bring(database, file)
    live = Live(database)
    for message in ("1", "6"):
        live.happen(MessageDeleted(platform="telegram", id=f"gone {message}", at=NOW, room=ROOM, message=message))
    bring(database, file, now=NOW + DAY)
    kept = "\n".join(f"{row}" for row in rows(database)["post"])
    assert "in a hot summer" not in kept
    assert "a few years only" not in kept


def test_what_has_no_date_is_not_kept(database: Database, tmp_path: Path) -> None:
    [said] = bring(database, exports.irc(tmp_path / "garden.txt", TALK))
    assert said == f"Left out, because it is not sure on which day that was: {len(TALK)} messages."
    assert states(database) == {}


def test_where_the_date_is_a_guess_nothing_is_kept_until_it_is_said(database: Database, tmp_path: Path) -> None:
    chat = tmp_path / "WhatsApp Chat with Garden.txt"
    chat.write_text("05/03/2019, 09:01 - Ann: How do I prune roses in spring?\n05/03/2019, 09:05 - Bob: Ann, low.\n")
    [said] = bring(database, chat)
    assert "not sure" in said
    assert states(database) == {}
    bring(database, chat, dates="dmy")
    with Session(database.reader) as db:
        assert [asked.date() for asked in db.exec(pick(Question.at))] == [THEN.date()]
