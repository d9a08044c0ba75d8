"""Finding questions in other words: what they mean is told beside the lane, which never waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Lock

import structlog
from sqlalchemy.exc import SQLAlchemyError

from copbot.language import meaning
from copbot.language.meaning import Model
from storage import embeddings
from storage.database import Database

log = structlog.get_logger()
CATCH_UP = 5.0
"""Seconds between two looks for questions of which it is not known yet what they mean."""
_PATIENCE = 2.0
"""Seconds that whoever asks waits for this; then the words alone decide."""
_AT_ONCE = 8
"""So many questions to a transaction: what was made is kept soon, and whoever stops the bot waits for little."""


class Embedding:
    """What questions mean, made by a model and kept in the database. For any threads."""

    def __init__(self, database: Database, model: Model) -> None:
        self._database = database
        self._model = model
        self._lock = Lock()
        self._failed: set[int] = set()
        """On these the model fails: they are not tried again before the next start."""

    @property
    def name(self) -> str:
        """Of the model."""
        return self._model.name

    def near(self, community_id: int, text: str) -> dict[int, float]:
        """The community's questions that are nearest to this in meaning, the nearest first, each with its likeness."""
        with self._lock:
            vector = self._model.embed(meaning.asked(text))
        with self._database.reader.connect() as connection:
            numbers, vectors = embeddings.of(connection, community_id, self._model.name)
        return meaning.nearest(vector, self._model.usual, numbers, vectors, meaning.NEAREST)

    def more(self) -> int:
        """Make some of those that are missing; how many were made. One that the model fails on keeps no other back."""
        with self._database.reader.connect() as connection:
            newest = embeddings.missing(connection, self._model.name, _AT_ONCE + len(self._failed))
            missing = [number for number in newest if number not in self._failed][:_AT_ONCE]
            texts = embeddings.texts(connection, missing) if missing else {}
        made = {}
        for number, words in texts.items():
            # One at a time, so that somebody who asks meanwhile waits for one at most.
            try:
                with self._lock:
                    vector = self._model.embed(meaning.known(words))
            except Exception as error:
                if not self._failed:
                    log.warning("what some question means can't be told", question=number, why=type(error).__name__)
                self._failed.add(number)
                continue
            made[number] = words, meaning.packed(vector)
        if made:
            with self._database.engine.begin() as connection:
                embeddings.keep(connection, self._model.name, made)
        return len(made)

    def prune(self) -> int:
        """Forget what other models made; how many."""
        return drop_others(self._database, self._model.name)

    def counts(self) -> tuple[int, int]:
        """How many questions can be found, and of how many it is known what they mean."""
        with self._database.reader.connect() as connection:
            return embeddings.counts(connection, self._model.name)


def drop_others(database: Database, model: str = "") -> int:
    """Forget what other models than this made, all of them if none is named; how many."""
    with database.engine.begin() as connection:
        return embeddings.drop_others(connection, model)


class Asking:
    """What the running bot asks of it: a failure is told in the log once, and does nobody else harm."""

    def __init__(self, embedding: Embedding, ending: Callable[[], bool]) -> None:
        self._embedding = embedding
        self._ending = ending
        self._told = False

    async def near(self, community_id: int, text: str) -> dict[int, float]:
        """The questions that are nearest in meaning, each with its likeness; none if that can't be told soon."""
        try:
            async with asyncio.timeout(_PATIENCE):
                return await asyncio.to_thread(self._embedding.near, community_id, text)
        except Exception as error:
            self._tell(error)
            return {}

    def catch_up(self) -> None:
        """Make all that are missing."""
        try:
            while not self._ending() and self._embedding.more():
                self._told = False
        except SQLAlchemyError:
            # The lane says that the database is in trouble, and whatever is missing is made when it isn't.
            return
        except Exception as error:
            self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            log.error("what questions mean can't be told; they are found by their words", why=type(error).__name__)
