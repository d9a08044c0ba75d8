"""Whatever people say in linked rooms, and whatever another bridge repeats: each thing once in a room, and no loop."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as effort
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.stage import Stage
from copbot.rehearsal.world import Message, World, WorldRoom
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import Event, MessagePosted, Person
from copbot.running.engine import Engine
from storage import belonging, copies, questions
from storage.models import Copy, Outbox, Post, PostKind, Question
from tests.memory import fresh

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROOMS = ("#help", "#ask")
PEOPLE = ("ann", "bob", "cas")
WORDS = (
    "/ask How deep do I plant garlic?",
    "Does anyone know when I lift the dahlias?",
    "Three centimetres, with the tip up.",
    "yes",
    "thanks, that works!",
    "Which kind do you mean?",
    "/accept",
    "/close",
    "/reopen",
    "/open",
)
THUMBS = {"👍": 1, "👎": -1}
SENTENCES = 8
"""At most so much is said by the bot for each thing that somebody does, copies and notices in both rooms included."""

operations = st.lists(
    st.tuples(
        st.sampled_from(("says", "replies", "replies", "thread", "reacts", "edits", "deletes", "waits")),
        st.sampled_from(PEOPLE),
        st.sampled_from(ROOMS),
        st.integers(0, 9),
        st.sampled_from(WORDS),
    ),
    max_size=12,
)


class Linked:
    """Two linked rooms in which things happen, and a bridge of the given sort that repeats in one what the other heard.

    `bridge`: "" none; "prefix" one that writes "ann: …"; "bot" the same, known as a bot; "puppets" one that speaks as
    the people themselves do.
    """

    def __init__(self, bridge: str) -> None:
        self.database = fresh()
        self.bridge = bridge
        self.now = BEGIN
        self.world = World(set(PEOPLE))
        self.world.rooms = {name: WorldRoom(name, "matrix", MATRIX) for name in ROOMS}
        common: dict[str, dict[str, Any]] = {
            "community": {"commands_per_minute": 1_000_000},
            "linking": {"rooms": [list(ROOMS)]},
        }
        engine = Engine(self.database, ALL, Settings(ALL, common), lambda: self.now)
        self.stage = Stage(engine, self.world.platforms, self.world.perform)
        self.stage.tell(*(self.world.known(room, self.now) for room in self.world.rooms.values()))
        self.repeated: dict[str, str] = {}
        """The messages of the bridge by those that they repeat, and the other way round."""
        self.votes: dict[tuple[int, str], int] = {}
        self.taken_back: set[int] = set()
        self.done = 0

    def happens(self, kind: str, name: str, room: str, which: int, words: str) -> None:
        """Somebody does something with the last message but `which` of a room."""
        self.now += timedelta(seconds=20)
        here = [m for m in self.world.messages.values() if m.room == room and m.person is None and not m.gone]
        target = here[-1 - which % len(here)] if here else None
        event: Event | None = None
        self.done += 1
        if kind == "waits":
            self.now += timedelta(minutes=10)
        elif kind == "says" or target is None:
            event = self.world.posts(name, self.world.rooms[room], words, self.now)[0]
        elif kind in ("replies", "thread"):
            reply_to = target.id if kind == "replies" else None
            thread = None if reply_to else target.thread or target.id
            place = self.world.rooms[room]
            event = self.world.posts(name, place, words, self.now, reply_to=reply_to, thread=thread)[0]
        elif kind == "reacts":
            emoji = "👍" if which % 2 else "👎"
            self._votes(name, target, emoji)
            event = self.world.reacts(name, target, emoji, self.now)
        elif target.author == name:
            if kind == "edits":
                event = self.world.edits(name, target, words, self.now)
            else:
                self._deletes(target)
                event = self.world.deletes(target, self.now)
                target.gone = True
        if event is not None:
            self.stage.tell(event)
        self._settle()

    def _settle(self) -> None:
        """Deliver, and let the bridge repeat what was said, until nobody says anything more."""
        for _ in range(20):
            self.stage.deliver()
            new = [
                m
                for m in self.world.messages.values()
                if m.room in ROOMS and m.person is None and m.id not in self.repeated and self.bridge
            ]
            if not new:
                return
            for message in new:
                self._repeat(message)
        raise AssertionError("it never ends")

    def _repeat(self, message: Message) -> None:
        name = message.author or "copbot"
        there = ROOMS[1 - ROOMS.index(message.room)]
        puppets = self.bridge == "puppets"
        number = self.world.next_id()
        text = message.text if puppets else f"{name}: {message.text}"
        author = f"{name}'" if puppets else "bridge"
        reply_to = self.repeated.get(message.reply_to or "")
        thread = self.repeated.get(message.thread or "")
        self.world.messages[number] = Message(number, there, author, text, thread=thread, reply_to=reply_to)
        self.repeated |= {message.id: number, number: message.id}
        event = MessagePosted(
            platform="matrix",
            id=number,
            at=self.now,
            room=there,
            author=Person(id=author, name=name if puppets else "bridge", bot=self.bridge == "bot"),
            message=number,
            text=text,
            reply_to=reply_to,
            thread=thread,
        )
        self.stage.tell(event)

    def _post(self, db: Session, message: Message) -> Post | None:
        room = belonging.room_at(db, "matrix", message.room)
        assert room is not None
        post = questions.post_at(db, room.id, message.id)
        copy = copies.copy_at(db, room.id, message.id)
        return post or (db.get(Post, copy.post_id) if copy and not copy.gone else None)

    def _votes(self, name: str, target: Message, emoji: str) -> None:
        with Session(self.database.reader) as db:
            post = self._post(db, target)
            author = belonging.accounts(db, "matrix", name)
            if post is not None and not (author and author[0].member_id == post.author_id):
                self.votes[post.id, name] = THUMBS[emoji]

    def _deletes(self, target: Message) -> None:
        with Session(self.database.reader) as db:
            room = belonging.room_at(db, "matrix", target.room)
            post = questions.post_at(db, room.id, target.id) if room else None
            if post is not None:
                self.taken_back.add(post.id)

    def check(self) -> None:
        """What must be so at any time."""
        with Session(self.database.reader) as db:
            stands = db.exec(select(Copy)).all()
            posts = {post.id: post for post in db.exec(select(Post))}
            said = Counter(row.purpose for row in db.exec(select(Outbox).where(col(Outbox.purpose).like("copy %"))))
            # Once in each room, and never where it was said.
            assert set(said.values()) <= {1}
            assert all(copy.echo or posts[copy.post_id].room_id != copy.room_id for copy in stands)
            # Nothing that was repeated is a question or an answer of its own.
            if self.bridge in ("prefix", "bot"):
                bridge = belonging.accounts(db, "matrix", "bridge")
                assert not [p for p in posts.values() if p.author_id in {one.member_id for one in bridge}]
            # Votes add up.
            sums: Counter[int] = Counter()
            for (post, _), value in self.votes.items():
                sums[post] += value
            assert {post.id: post.votes for post in posts.values()} == {number: sums[number] for number in posts}
            # What is gone is gone everywhere.
            for copy in stands:
                message = self.world.messages.get(copy.message or "")
                if not copy.echo and copy.post_id in self.taken_back and message is not None:
                    assert message.gone
            assert all(q.answers >= 0 for q in db.exec(select(Question).where(Question.kind == PostKind.QUESTION)))
        assert len([said for said in self.world.said if said.person is None]) <= SENTENCES * self.done


@pytest.mark.slow
@pytest.mark.parametrize("bridge", ["", "prefix", "bot", "puppets"])
def test_each_thing_is_said_once_in_each_room(bridge: str) -> None:
    @given(operations)
    @effort(max_examples=30)
    def holds(done: list[tuple[str, str, str, int, str]]) -> None:
        rooms = Linked(bridge)
        try:
            for one in done:
                rooms.happens(*one)
                rooms.check()
        finally:
            rooms.database.dispose()

    holds()
