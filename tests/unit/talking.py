"""A room in which people say what platforms can tell and scenarios can't write: spans, files, albums, bridges."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import World, WorldRoom
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import Event, MessagePosted, Person
from copbot.rooms.spans import Kind, TextSpan
from copbot.running.engine import Engine
from storage.database import Database
from storage.models import Post, PostKind, Question


class Room:
    """One room, and what is tracked of what is said in it."""

    def __init__(
        self, database: Database, platform: str = "discord", settings: dict[str, dict[str, object]] | None = None
    ) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
        self.database = database
        self.world = World()
        self.room = WorldRoom("#help", platform, PROFILES[platform])
        self.world.rooms["#help"] = self.room
        engine = Engine(database, ALL, Settings(ALL, settings or {}), lambda: self.now)
        self.stage = Stage(engine, self.world.platforms, self.world.perform)
        self.stage.tell(self.world.known(self.room, self.now))

    def says(self, name: str, *parts: str | tuple[Kind, str] | tuple[Kind, str, str], **more: Any) -> MessagePosted:
        """Somebody writes these parts."""
        self.now += timedelta(minutes=1)
        text, spans = "", []
        for part in parts:
            kind, words, target = (None, part, None) if isinstance(part, str) else (*part, None)[:3]
            if kind is not None:
                spans.append(TextSpan(kind, len(text), len(text) + len(words), target))
            text += words
        event, _ = self.world.posts(name, self.room, text, self.now)
        assert isinstance(event, MessagePosted)
        told = replace(event, **{"spans": tuple(spans), **more})
        self.stage.tell(told)
        self.stage.deliver()
        return told

    def posts(self, kind: PostKind) -> list[str]:
        """What is tracked of a kind."""
        with Session(self.database.reader) as db:
            return [post.text for post in db.exec(select(Post).where(Post.kind == kind).order_by(Post.id))]  # type: ignore[arg-type]

    def questions(self) -> list[str]:
        """The states of the questions."""
        with Session(self.database.reader) as db:
            return [question.state for question in db.exec(select(Question))]

    def bridged(self, name: str, text: str, **more: Any) -> MessagePosted:
        """A bridge or a proxy says this in somebody's name."""
        return self.says(name, text, author=Person(id=f"proxy:{name}", name=name, bridged=True), **more)

    def happens(self, event: Event | None) -> None:
        """Something else happens."""
        if event is not None:
            self.stage.tell(event)
        self.stage.deliver()

    def time_passes(self, wait: timedelta) -> None:
        """What is due meanwhile happens."""

        def set_now(now: datetime) -> None:
            self.now = now

        let_pass(self.stage, self.now, self.now + wait, set_now)
        self.stage.deliver()

    @property
    def said(self) -> list[str]:
        """What the bot has said."""
        return [message.text for message in self.world.said]
