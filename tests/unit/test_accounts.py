"""Several accounts of a person become one member and are parted again, and nothing is lost or counted twice."""

from __future__ import annotations

import re
import traceback
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, CompoundSelect, literal, text, union
from sqlalchemy.types import TypeDecorator
from sqlmodel import Session, col, select

from copbot.features import ALL
from copbot.features.accounts.tables import LinkCode
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.capabilities import PROFILES
from storage import belonging, persons
from storage.database import Database
from storage.kept import names_member
from storage.models import Account, Member, Moment, Moved, Nudge, Post, PostKind, Question, State, Vote, schema
from tests.memory import fresh

CODE = re.compile(r"\b[A-Z0-9]{8}\b")
TABLES = ("member", "account", "post", "question", "vote", "nudge")
ROOMS = "platform discord\nroom #d\nplatform telegram\nroom #t\nplatform matrix\nroom #m\n"


class Chat:
    """People in a room of each platform, each with an account on every one of them."""

    def __init__(self, database: Database, rooms: str = ROOMS) -> None:
        self.database = database
        self.player = Player(database, ALL)
        self.says("setting community.commands_per_minute = 1000\nat 2026-03-02 09:00\n" + rooms)

    def says(self, lines: str) -> list[Message]:
        """These lines happen; what the bot says then."""
        before = len(self.player.world.said)
        self.player.play(read(lines.splitlines()))
        return self.player.world.said[before:]

    def code(self, name: str, room: str = "#d") -> str:
        """A code that the bot gave to this account."""
        [told] = self.says(f"{name} in {room}: /link")
        assert told.person == name
        found = CODE.search(told.text)
        assert found is not None
        return found[0]

    def asks(self, line: str) -> bool:
        """Does the bot ask the owner of the code, when this is said?"""
        return any("asked your other account" in told.text for told in self.says(line))

    def links(self, name: str, room: str = "#t", first: str = "#d") -> None:
        """The person's accounts in both rooms become one member."""
        self.says(f"{name} in {room}: /link {self.code(name, first)}")
        assert any(told.text.startswith(("Done", "Klaar")) for told in self.says(f"{name} in {first}: /linking yes"))

    def account(self, name: str, platform: str) -> Account:
        with Session(self.database.reader) as db:
            return db.exec(select(Account).where(Account.key == name, Account.platform == platform)).one()

    def member(self, name: str, platform: str) -> Member:
        with Session(self.database.reader) as db:
            return db.get_one(Member, self.account(name, platform).member_id)

    def snapshot(self, *tables: str) -> dict[str, list[Any]]:
        """All rows of these tables."""
        with Session(self.database.reader) as db:
            rows = {name: db.execute(schema().tables[name].select()).mappings() for name in tables or TABLES}
            return {
                name: sorted(str([(key, value) for key, value in row.items() if key != "seen_at"]) for row in found)
                for name, found in rows.items()
            }

    def all(self, kind: Any) -> Sequence[Any]:  # noqa: ANN401 - any table
        with Session(self.database.reader) as db:
            return db.exec(select(kind)).all()


@pytest.fixture
def chat(memory: Database) -> Chat:
    return Chat(memory)


# The code


def test_a_code_is_shown_to_the_member_alone_and_kept_as_a_hash(chat: Chat) -> None:
    code = chat.code("ann")
    assert not set(code) & set("ILOSZB01258")
    [kept] = chat.all(LinkCode)
    assert code not in str(kept)
    with chat.database.reader.connect() as connection:
        outbox = connection.execute(text("SELECT action FROM outbox")).all()
    assert code not in str(outbox)


@pytest.mark.parametrize("platform", PROFILES)
def test_a_code_asked_for_in_a_room_is_never_shown_there(memory: Database, platform: str) -> None:
    chat = Chat(memory, f"platform {platform}\nroom #r\n")
    [told] = chat.says("ann: /link")
    if not PROFILES[platform].private_first:
        assert told.person is None
        assert "write to me privately first" in told.text
        assert told.buttons == ({"Write to me privately": "start"} if PROFILES[platform].start_links else {})
        assert chat.all(LinkCode) == []
        chat.says("ann dm: hello")
        [told] = chat.says("ann: /link")
    assert told.person == "ann"
    assert CODE.search(told.text)


def test_a_code_works_once(chat: Chat) -> None:
    code = chat.code("ann")
    assert chat.asks(f"ann in #t: /link {code.lower()[:4]}-{code.lower()[4:]}")
    assert "don't know this code" in chat.says(f"bob in #t: /link {code}")[0].text
    chat.says("ann in #d: /linking yes")
    assert chat.member("ann", "telegram").id == chat.member("ann", "discord").id


def test_a_newer_code_takes_the_place_of_an_older_one(chat: Chat) -> None:
    old, new = chat.code("ann"), chat.code("ann")
    assert "don't know this code" in chat.says(f"ann in #t: /link {old}")[0].text
    assert chat.asks(f"ann in #t: /link {new}")


@pytest.mark.parametrize(("wait", "holds"), [("9m", True), ("10m", False)])
def test_a_code_holds_for_ten_minutes(chat: Chat, wait: str, holds: bool) -> None:
    code = chat.code("ann")
    chat.says(f"+{wait}")
    assert chat.asks(f"ann in #t: /link {code}") is holds


def test_whoever_guesses_is_not_listened_to_for_an_hour(chat: Chat) -> None:
    code = chat.code("ann")
    for _ in range(5):
        assert "don't know this code" in chat.says("eve in #t: /link AAAAAAAA")[0].text
    assert "too many codes" in chat.says(f"eve in #t: /link {code}")[0].text
    assert chat.asks(f"ann in #t: /link {code}")
    chat.says("+1h")
    assert "don't know this code" in chat.says(f"eve in #t: /link {code}")[0].text


def test_linking_ones_own_accounts_does_not_let_one_guess_on(chat: Chat) -> None:
    for _ in range(5):
        chat.says("eve in #t: /link AAAAAAAA")
    chat.links("eve", room="#d", first="#m")
    assert "too many codes" in chat.says("eve in #t: /link AAAAAAAA")[0].text


def test_ones_own_code_joins_nothing(chat: Chat) -> None:
    assert "one member already" in chat.says(f"ann in #d: /link {chat.code('ann')}")[0].text


def test_who_is_linked_to_nobody_cannot_be_parted(chat: Chat) -> None:
    assert "not linked" in chat.says("ann in #d: /unlink")[0].text


# One member


def test_the_member_known_longer_stays(chat: Chat) -> None:
    chat.says("ann in #t: /nudges\n+1h\nann in #d: /nudges")
    first = chat.member("ann", "telegram").id
    chat.links("ann")
    assert chat.member("ann", "discord").id == first


def test_one_opt_out(chat: Chat) -> None:
    chat.says("ann in #d: /nudges questions off\nann in #t: /nudges reminders off")
    chat.links("ann")
    assert chat.member("ann", "discord").nudges_off == "questions reminders"
    chat.says("ann in #d: /unlink")
    assert chat.member("ann", "discord").nudges_off == "questions"
    assert chat.member("ann", "telegram").nudges_off == "reminders"


def test_what_is_chosen_while_linked_holds_for_both_afterwards(chat: Chat) -> None:
    chat.says("ann in #d: /nudges questions off\nann in #t: /quiet 22:00-08:00\nann in #d: /language nl")
    chat.links("ann")
    both = chat.member("ann", "discord")
    assert (both.nudges_off, both.quiet_from, both.language) == ("questions", 22 * 60, "nl")
    chat.says("ann in #t: /nudges personal off\nann in #t: /nudges questions on\nann in #d: /quiet off")
    chat.says("ann in #t: /unlink")
    for platform, language in (("discord", "nl"), ("telegram", None)):
        found = chat.member("ann", platform)
        assert (found.nudges_off, found.quiet_from, found.language) == ("personal", None, language)


def test_moderator_rights_stay_with_the_account(chat: Chat) -> None:
    chat.links("ann")
    event = chat.player.world
    event.moderators.add("ann")
    chat.says("ann in #d: /status")
    event.moderators.discard("ann")
    assert "Only moderators" in chat.says("ann in #t: /status")[0].text


def test_one_limit_on_nudges(chat: Chat) -> None:
    chat.says('setting alerts.waking = "00:00-00:00"\nsetting alerts.per_day = 1')
    known = "k = dan in {0}: /ask How do I mend a leaking gutter?\nann replies k: Butyl tape.\ndan replies k: /accept"
    chat.says(known.format("#m"))
    chat.links("ann", room="#m")
    said = chat.says(
        "q = dan in #d: /ask My gutter leaks, how do I mend it?\n+1h\nr = eve in #t: /ask A gutter leaks?\n+6h"
    )
    assert len([one for one in said if "Perhaps you" in one.text and "ann" in (one.person, one.text[:3])]) == 1


def test_what_the_bot_has_to_say_comes_where_it_is_about(chat: Chat) -> None:
    chat.says("ann in #t: hello\nann dm: hello\n")
    chat.links("ann", room="#m")
    chat.says("+2d")
    [told] = chat.says("bob in #m: /ask @ann Which drill?")[:1]
    with chat.database.reader.connect() as connection:
        sent = connection.execute(text("SELECT platform FROM outbox WHERE person = 'ann' ORDER BY id DESC")).first()
    assert sent == ("matrix",)
    assert told.person == "ann"


def test_a_question_put_to_oneself_becomes_everybodys(chat: Chat) -> None:
    chat.says("ann in #m: /nudges\nbob in #d: /nudges\nann in #d: /ask @bob Which drill do I take?")
    other = chat.account("ann", "matrix").member_id
    with Session(chat.database.engine) as db:
        # As if it had been put to the other account, which goes by another name.
        db.exec(select(Question)).one().asked_of_id = other
        db.commit()
    chat.says(f"ann in #m: /link {chat.code('ann')}")
    said = chat.says("ann in #d: /linking yes")
    assert [one.text for one in said if one.room == "#d"][1:] == ["ann asks: Which drill do I take?"]
    assert chat.all(Question)[0].asked_of_id is None


def test_a_question_back_to_oneself_is_waited_for_no_longer(chat: Chat) -> None:
    chat.says("q = ann in #d: /ask Which drill do I take for slate?")
    chat.says("ann in #m: /nudges")
    other = chat.account("ann", "matrix").member_id
    with Session(chat.database.engine) as db:
        question = db.exec(select(Question)).one()
        asked = Post(
            id=900,
            community_id=1,
            room_id=question.room_id,
            question_id=question.id,
            author_id=other,
            kind=PostKind.REMARK,
            at=question.at,
        )
        question.turn = "asker"
        db.add(asked)
        db.commit()
    chat.links("ann", room="#m")
    assert chat.all(Question)[0].turn == "room"
    assert "still waiting" in chat.says("+2h")[0].text


def test_the_same_person_may_not_ask_himself_or_vote_for_himself(chat: Chat) -> None:
    chat.says("q = ann in #m: /ask Which drill?\na = bob replies q: A good one.\nbob in #d: /nudges")
    chat.links("bob", room="#m", first="#d")
    assert "your own question" in chat.says("bob in #m: /ask @bob Which drill?")[0].text
    chat.says("bob reacts a 👍")
    assert chat.all(Vote) == []


# Votes


def _voted(chat: Chat) -> tuple[int, int]:
    """An answer of bob's on Matrix, and voted on by ann on Matrix and, as if rooms were joined, on Discord."""
    chat.says(
        "ann in #m: /nudges\n+1m\nann in #d: /nudges\nq = dan in #m: /ask Which drill?\na = bob replies q: A tile one."
    )
    chat.says("ann reacts a 👍\ncas reacts a 👍")
    [answer] = [post for post in chat.all(Post) if post.kind == PostKind.ANSWER]
    other = chat.account("ann", "discord").member_id
    with Session(chat.database.engine) as db:
        db.add(Vote(post_id=answer.id, member_id=other, community_id=1, value=-1))
        db.get_one(Post, answer.id).votes -= 1
        db.commit()
    return answer.id, other


def test_of_two_votes_on_a_post_one_counts(chat: Chat) -> None:
    answer, _ = _voted(chat)
    before = chat.snapshot()
    chat.links("ann", room="#m")
    with Session(chat.database.reader) as db:
        assert db.get_one(Post, answer).votes == 2
        assert len(db.exec(select(Vote)).all()) == 2
    chat.says("ann in #m: /unlink")
    assert chat.snapshot() == before


def test_a_vote_on_what_is_ones_own_counts_no_more(chat: Chat) -> None:
    chat.says("bob in #d: /nudges\nq = dan in #m: /ask Which drill?\na = bob replies q: A tile one.")
    [answer] = [post for post in chat.all(Post) if post.kind == PostKind.ANSWER]
    other = chat.account("bob", "discord").member_id
    with Session(chat.database.engine) as db:
        db.add(Vote(post_id=answer.id, member_id=other, community_id=1, value=1))
        db.get_one(Post, answer.id).votes += 1
        db.commit()
    before = chat.snapshot()
    chat.links("bob", room="#m")
    with Session(chat.database.reader) as db:
        assert db.get_one(Post, answer.id).votes == 0
        assert db.exec(select(Vote)).all() == []
    chat.says("bob in #d: /unlink")
    assert chat.snapshot() == before


def test_not_mine_holds_for_the_person(chat: Chat) -> None:
    chat.says("ann in #m: /nudges\n+1m\nann in #d: /nudges\nq = dan in #m: /ask Which drill?")
    [question] = chat.all(Question)
    members = [(chat.account("ann", "matrix").member_id, False), (chat.account("ann", "discord").member_id, True)]
    with Session(chat.database.engine) as db:
        for member, declined in members:
            at = question.at + timedelta(minutes=declined)
            db.add(Nudge(question_id=question.id, member_id=member, community_id=1, at=at, declined=declined))
        db.commit()
    before = chat.snapshot()
    chat.links("ann", room="#m")
    [kept] = chat.all(Nudge)
    assert kept.declined
    chat.says("ann in #m: /unlink")
    assert chat.snapshot() == before


# Parting


def test_each_takes_back_what_it_brought_and_what_came_since_stays(chat: Chat) -> None:
    chat.says("ann in #m: /ask Which drill?\n+1m\nann in #d: /ask Which saw?\n+1m")
    chat.links("ann", room="#m")
    chat.says("ann in #d: /ask Which hammer?")
    chat.says("ann in #d: /unlink")
    words = {}
    for platform in ("matrix", "discord"):
        member = chat.member("ann", platform).id
        words[platform] = [post.text for post in chat.all(Post) if post.author_id == member]
    assert words == {"matrix": ["Which drill?", "Which hammer?"], "discord": ["Which saw?"]}
    assert chat.all(Moved) == []


def test_of_three_accounts_the_one_from_which_it_is_said_leaves(chat: Chat) -> None:
    chat.says("ann in #m: /ask Which drill?\n+1m\nann in #d: /ask Which saw?\n+1m\nann in #t: /ask Which nail?\n+1m")
    before = chat.snapshot()
    chat.links("ann", room="#t")
    chat.links("ann", room="#m")
    assert len({chat.member("ann", platform).id for platform in ("matrix", "discord", "telegram")}) == 1
    # The one that stood for all goes: the next one stands for the others.
    chat.says("ann in #m: /unlink")
    assert chat.member("ann", "discord").id == chat.member("ann", "telegram").id != chat.member("ann", "matrix").id
    chat.says("ann in #t: /unlink")
    assert chat.snapshot() == before
    number = chat.member("ann", "telegram").id
    with Session(chat.database.reader) as db:
        ever = belonging.linked_ever(db, number)
    assert ever == {chat.member("ann", platform).id for platform in ("matrix", "discord", "telegram")}


def test_a_name_that_changed_meanwhile_is_kept(chat: Chat) -> None:
    chat.says("ann in #m: /nudges\n+1m")
    chat.links("ann", room="#m")
    with Session(chat.database.engine) as db:
        db.exec(select(Account).where(Account.platform == "discord")).one().name = "Ann Lee"
        db.commit()
    chat.says("restart\nann in #m: /unlink")
    assert chat.member("ann", "discord").name == "Ann Lee"


def test_who_was_never_linked_is_linked_to_nobody(memory: Database) -> None:
    with Session(memory.reader) as db:
        assert belonging.linked_ever(db, 7) == {7}


# Communities

TWO = (
    "platform discord\ncommunity gardeners\nroom #garden\ncommunity sailors\nroom #harbour\n"
    "platform telegram\ncommunity gardeners\nroom #t\ncommunity sailors\nroom #s\n"
)


def test_privately_the_code_tells_which_community_it_is_about(memory: Database) -> None:
    chat = Chat(memory, TWO)
    chat.says("ann in #t: /nudges\nann in #s: /nudges")
    code = chat.code("ann", "#garden")
    assert "don't know this code" in chat.says(f"ann in #s: /link {code}")[0].text
    # The first room is Discord's, and so is what is said privately; there ann has been seen among the sailors alone.
    chat.says("ann in #harbour: /nudges")
    code = chat.code("ann", "#harbour")
    assert chat.asks(f"ann in #s: /link {code}")
    chat.says("ann in #harbour: /linking yes")
    with Session(memory.reader) as db:
        accounts = {(a.platform, a.community_id): a.member_id for a in db.exec(select(Account))}
        garden, sea = (belonging.community_named(db, name) for name in ("gardeners", "sailors"))
    assert garden is not None
    assert sea is not None
    assert accounts["discord", sea.id] == accounts["telegram", sea.id]
    assert accounts["discord", garden.id] != accounts["telegram", garden.id]


@pytest.mark.parametrize("last", ["#garden", "#harbour"])
def test_a_private_word_is_about_the_community_last_spoken_in(memory: Database, last: str) -> None:
    chat = Chat(memory, TWO)
    other = "#harbour" if last == "#garden" else "#garden"
    for number, room in enumerate((last, other, last, other, last)):
        chat.says(f"ann in {room}: /ask Which rope, number {number}?\n+1m")
    chat.says("ann dm: hello\n+1m\nann dm: /open")
    assert "number 4" in chat.player.world.said[-1].text
    assert "number 3" not in chat.player.world.said[-1].text
    [told] = chat.says("restart\nann dm: /open")
    assert "number 4" in told.text


def test_where_somebody_was_seen_is_written_once_a_day(chat: Chat) -> None:
    seen: list[datetime] = []
    for wait in ("1m", "5h", "20h", "1m"):
        chat.says(f"+{wait}\nann in #d: /open")
        seen.append(chat.account("ann", "discord").seen_at)
    assert seen[0] == seen[1] < seen[2] == seen[3]


# The way to the private talk

GUTTER = (
    'setting alerts.waking = "00:00-00:00"\nk = dan in #t: /ask How do I repair a leaking greenhouse gutter?\n'
    "bob replies k: Butyl tape, on a dry day.\ndan replies k: /accept\n"
)


def _nudged(chat: Chat, wait: str = "+4h") -> Message:
    said = chat.says(f"q = ann in #t: /ask My greenhouse gutter leaks at the seam, how do I repair it?\n{wait}")
    [told] = [one for one in said if one.text.startswith("bob")]
    chat.says("ann replies q: /close")
    return told


def test_who_cannot_be_written_to_is_shown_the_way_once_a_week(chat: Chat) -> None:
    chat.says(GUTTER)
    assert _nudged(chat).buttons["Write to me privately"] == "start"
    chat.says("+3d")
    assert "Write to me privately" not in _nudged(chat).buttons
    chat.says("+5d")
    assert "Write to me privately" in _nudged(chat).buttons


def test_pressing_it_begins_the_private_talk(chat: Chat) -> None:
    chat.says(GUTTER)
    told = _nudged(chat)
    chat.player._labels["n"] = told.id
    assert "Hello!" in chat.says("bob presses n: Write to me privately")[0].text


def test_what_is_said_in_the_room_instead_shows_the_way_too(chat: Chat) -> None:
    chat.says("bob dm: hello\nbob in #t: hello")
    with chat.database.engine.begin() as connection:
        connection.execute(text("UPDATE account SET reachable = true"))
    said = chat.says("bob in #t: /open\nrestart\nq = ann in #t: /ask @bob Which drill?")
    [told] = [one for one in said if "bob: ann has a question for you" in one.text]
    assert told.room == "#t"
    assert told.buttons["Write to me privately"] == "start"


@pytest.mark.parametrize("platform", PROFILES)
def test_an_offer_is_no_nudge(memory: Database, platform: str) -> None:
    chat = Chat(memory, f"platform {platform}\nroom #t\n")
    chat.says(GUTTER)
    said = chat.says("ann in #t: /ask How do I repair a leaking greenhouse gutter?")
    assert all("Write to me privately" not in one.buttons for one in said)


# Tables


def _holds(column: Column[Any]) -> type:
    kind: Any = column.type
    held: type = (kind.impl_instance if isinstance(kind, TypeDecorator) else kind).python_type
    return held


def test_every_column_that_names_a_member_is_looked_after() -> None:
    """Whoever adds a table that names members: rows in the way go as one, so nothing may be about such a row."""
    looked_after = persons.columns()
    naming = {c for table in schema().sorted_tables for c in table.columns if names_member(c)}
    assert {column.table.name for column in naming - set(looked_after)} == {"link", "moved"}
    for column in looked_after:
        parts = persons.key_of(column)
        by_member = naming & set(parts)
        assert not by_member or not column.primary_key, f"{column.table}: its primary key names two members"
        assert all(_holds(part) in (int, str) for part in parts), column
        if persons.unique_with(column):
            referring = [
                key
                for table in schema().sorted_tables
                for other in table.columns
                for key in other.foreign_keys
                if key.column.table is column.table
            ]
            assert not referring, f"{column}: its row may be taken out of the way, but {referring} refer to it"
            for other in column.table.columns:
                kept = isinstance(other.type, Moment) or _holds(other) in (int, str, bool, float)
                assert kept, f"{other}: what it holds can't be kept as JSON"


# Whatever people do

PEOPLE = ("ann", "bob", "cas")
ACCOUNTS = tuple(name + number for name in PEOPLE for number in ("", "2"))
who, which = st.sampled_from(ACCOUNTS), st.integers(0, 5)
DEEDS = (
    "ask",
    "ask somebody",
    "answer",
    "ask back",
    "up",
    "down",
    "away",
    "accept",
    "link",
    "unlink",
    "off",
    "on",
    "wait",
)
STEP = st.tuples(st.sampled_from(DEEDS), who, which)
SWITCHES = ("nudges", "nudges questions", "nudges personal", "nudges reminders")


@cache
def _named() -> CompoundSelect[tuple[str, int]]:
    """Each member that a column names, with the column: one statement, since it is asked at every step."""
    return union(*(select(literal(str(one)), one).where(one.is_not(None)) for one in persons.columns()))


class Story(Chat):
    """Three people with two accounts each, all in one room, so that both can do the same."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, "platform matrix\nroom #m\n")
        self.questions: list[str] = []
        self.answers: list[str] = []
        self.says("".join(f"{name}: /nudges\n+1m\n" for name in ACCOUNTS))
        # Enough to vote on from the start, so that accounts that become one have voted on the same, and on each other.
        self.step("ask", "cas", 0)
        for name in ("ann", "bob", "ann2"):
            self.step("answer", name, 0)
        for name in ACCOUNTS[:4]:
            self.step("up" if name == "ann" else "down", name, 1)
            self.step("up", name, 2)

    def step(self, what: str, name: str, number: int) -> None:
        """Something happens."""
        label = f"l{len(self.questions) + len(self.answers)}"
        question = self.questions[number % len(self.questions)] if self.questions else None
        answer = self.answers[number % len(self.answers)] if self.answers else None
        match what:
            case "ask":
                self.says(f"{label} = {name}: /ask Which drill is number {number}?")
                self.questions.append(label)
            case "ask somebody":
                self.says(f"{name}: /ask @{ACCOUNTS[number]} Which saw is it?")
            case "answer" if question:
                self.says(f"{label} = {name} replies {question}: Take the one in the shed.")
                self.answers.append(label)
            case "ask back" if question:
                self.says(f"{name} replies {question}: which version do you have?")
            case "up" | "down" | "away" if answer:
                verb, thumb = ("unreacts" if what == "away" else "reacts"), "👎" if what == "down" else "👍"
                self.says(f"{name} {verb} {answer} {thumb}")
            case "accept" if answer:
                self.says(f"{name} replies {answer}: /accept")
            case "link":
                self.link(name, ACCOUNTS[number])
            case "unlink":
                self.says(f"{name}: /unlink")
            case "off" | "on":
                self.says(f"{name}: /{SWITCHES[number % 4]} {what}")
            case "wait":
                self.says("+1d")

    def link(self, name: str, other: str) -> None:
        """Both accounts are one member from now on."""
        [told] = self.says(f"{name}: /link")
        found = CODE.search(told.text)
        assert found is not None
        self.says(f"{other}: /link {found[0]}\n{name}: /linking yes")
        assert self.member(name, "matrix").id == self.member(other, "matrix").id

    def off(self, name: str) -> set[str]:
        return set(self.member(name, "matrix").nudges_off.split())

    def check(self) -> None:
        """Everything is as it must be."""
        with Session(self.database.reader) as db:
            living = set(db.exec(select(Account.member_id)))
            assert [(column, named) for column, named in db.execute(_named()) if named not in living] == []
            votes = db.exec(select(Vote)).all()
            for post in db.exec(select(Post)):
                assert post.votes == sum(vote.value for vote in votes if vote.post_id == post.id)
                assert all(vote.member_id != post.author_id for vote in votes if vote.post_id == post.id)
            for question in db.exec(select(Question).where(col(Question.asked_of_id).is_not(None))):
                assert question.asked_of_id != question.asker_id or question.state != State.OPEN


@pytest.mark.slow
@given(st.lists(STEP, max_size=16), st.sampled_from(ACCOUNTS), st.sampled_from(ACCOUNTS), st.lists(STEP, max_size=8))
@settings(max_examples=25)
def test_whatever_people_do_nothing_is_lost(first: list[Any], one: str, other: str, then: list[Any]) -> None:
    failures: list[object] = []

    def noted(_logger: object, method: str, entry: Any) -> Any:  # noqa: ANN401 - as structlog has it
        if method in ("error", "exception", "critical"):
            failures.append({**entry, "trace": traceback.format_exc()})
        raise structlog.DropEvent

    structlog.configure(processors=[noted])
    database = fresh()
    try:
        story = Story(database)
        for step in first:
            story.step(*step)
            story.check()
        story.says(f"+1d\n{one}: /unlink\n{other}: /unlink")
        story.check()
        before, off = (
            story.snapshot("post", "vote", "nudge", "account", "member", "moved"),
            (story.off(one), story.off(other)),
        )
        story.link(one, other)
        story.check()
        assert story.off(one) == story.off(other) == off[0] | off[1]
        story.says(f"{max(one, other)}: /unlink")
        story.check()
        assert story.snapshot("post", "vote", "nudge", "account", "member", "moved") == before
        story.link(one, other)
        for step in then:
            story.step(*step)
            story.check()
        assert failures == []
    finally:
        structlog.reset_defaults()
        database.dispose()


def test_nothing_is_joined_on_one_side_s_word(chat: Chat) -> None:
    code = chat.code("ann")
    asked = chat.says(f"eve in #t: /link {code}")
    assert [told.person for told in asked if "Are you eve?" in told.text] == ["ann"]
    before = chat.snapshot("member", "account")
    said = chat.says("ann in #d: /linking no")
    assert any("nothing has been joined" in told.text for told in said)
    assert any("nothing to confirm" in told.text for told in chat.says("ann in #d: /linking yes"))
    assert chat.snapshot("member", "account") == before
    assert not chat.all(LinkCode)


def test_nobody_else_agrees_in_the_owner_s_place(chat: Chat) -> None:
    chat.says(f"eve in #t: /link {chat.code('ann')}")
    assert "nothing to confirm" in chat.says("eve in #t: /linking yes")[0].text
    chat.says("+10m")
    assert "nothing to confirm" in chat.says("ann in #d: /linking yes")[0].text


def test_joined_accounts_are_spoken_to_as_the_last_of_them_told(chat: Chat) -> None:
    chat.links("ann")
    chat.says("language ann nl\nann in #t: hallo")
    assert chat.says("ann in #d: /nudges")[0].text.startswith("Wat ik")
    chat.says("+1m\nlanguage ann en\nann in #d: /nudges")
    # What the other told before holds no more; and what it tells now does again.
    chat.player.world.languages.clear()
    assert chat.says("ann in #d: /nudges")[0].text.startswith("What I")
    chat.says("+1m\nlanguage ann nl\nann in #t: hallo")
    chat.player.world.languages.clear()
    assert chat.says("ann in #d: /nudges")[0].text.startswith("Wat ik")
    chat.says("ann in #d: /language en")
    assert chat.says("ann in #d: /nudges")[0].text.startswith("What I")
