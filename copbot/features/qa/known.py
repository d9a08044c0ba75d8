"""Which earlier questions are offered when one returns, tried on lines alone: for `copbot explain FILE.jsonl`.

They are kept and found as in a community, in a database in memory.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from types import TracebackType

from sqlmodel import Session

from copbot.features.qa import QASettings
from copbot.features.qa.asking import OFFERED, like_enough
from copbot.language import meaning
from copbot.language.meaning import Model
from storage import search
from storage.database import Database
from storage.models import Community

_COMMUNITY = 1


class Known:
    """The questions that are known so far, numbered from 0; `language` is the community's."""

    def __init__(self, language: str, model: Model | None = None) -> None:
        """With a model they are found in other words, too."""
        self._language = language
        self._model = model
        self._vectors: list[bytes] = []
        self._count = 0
        self._open = ExitStack()

    def __enter__(self) -> Known:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._open.close()

    @cached_property
    def _db(self) -> Session:
        """Made for the first line that needs it: most files have none."""
        database = Database("sqlite://")
        self._open.callback(database.dispose)
        database.migrate()
        session = self._open.enter_context(Session(database.engine))
        session.add(Community(id=_COMMUNITY, name="known"))
        return session

    def answer(self, row: object) -> dict[str, object] | None:
        """What is held of a line: `{"known", "answer"}` is kept, of `{"asked"}` it is said what is offered."""
        match row:
            case {"known": str(question), "answer": str(answer)}:
                number, self._count = self._count, self._count + 1
                search.put(self._db, number + 1, _COMMUNITY, question, self._language, [answer])
                if self._model is not None:
                    self._vectors.append(meaning.packed(self._model.embed(meaning.known([question, answer]))))
                return {"known": number}
            case {"asked": str(question)}:
                found = like_enough(dict(self.alike(question)), self.near(question), QASettings())
                return {"offers": list(found)[:OFFERED]}
        return None

    def alike(self, question: str) -> list[tuple[int, float]]:
        """The known questions that ask most likely the same, each with its likeness."""
        return [(id - 1, likeness) for id, likeness in search.alike(self._db, _COMMUNITY, question, self._language)]

    def near(self, question: str) -> dict[int, float]:
        """The known questions that are nearest in meaning, each with its likeness; none without a model."""
        if self._model is None:
            return {}
        vector, numbers = self._model.embed(meaning.asked(question)), range(self._count)
        return meaning.nearest(vector, self._model.usual, numbers, self._vectors, meaning.NEAREST)
