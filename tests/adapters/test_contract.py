"""The scenarios of `copbot play`, for real: on each platform with a second client over real sockets."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from copbot.rehearsal.scenario import Step, read
from storage.database import Database
from tests.adapters.choosing import chosen, playable
from tests.adapters.contract import Contract
from tests.adapters.counterpart import Counterpart
from tests.adapters.discord.counterpart import Discord
from tests.adapters.matrix.counterpart import Matrix
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.telegram.counterpart import Telegram
from tests.cases import CASES, HERE, named, where
from tests.memory import in_file

ENCRYPTED = (
    "accept-by-command.chat",
    "answer-in-thread.chat",
    "ask-a-member.chat",
    "ask-in-plain-talk.chat",
    "crash-delivers-once.chat",
    "ladder.chat",
    "names-and-markup.chat",
    "nudge-answered-privately.chat",
    "numbers-for-buttons.chat",
    "restart.chat",
    "matrix+discord+telegram/accept-by-reaction.chat",
    "matrix+discord+telegram/edits.chat",
)
"""Those that are played in encrypted rooms as well."""


PLAYED = [(where(*case), named(case[1])) for case in playable()]
"""Platforms, joined by +, and scenarios: all that there are."""


def _steps(scenario: str) -> list[Step]:
    return read((HERE / scenario).read_text(encoding="utf8").splitlines())


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database with nothing in it."""
    made = in_file(tmp_path / "copbot.db")
    yield made
    made.dispose()


def _play(database: Database, scenario: str, *begin: Callable[[], Awaitable[Counterpart]]) -> None:
    async def play() -> None:
        counterparts: dict[str, Counterpart] = {}
        try:
            for one in begin:
                made = await one()
                counterparts[made.platform] = made
            await Contract(database, counterparts).play(_steps(scenario))
        finally:
            for made in counterparts.values():
                await made.close()

    asyncio.run(play())


@pytest.mark.parametrize(("platforms", "scenario"), PLAYED if os.environ.get("COPBOT_HARD") else chosen())
def test_scenario(database: Database, request: pytest.FixtureRequest, platforms: str, scenario: str) -> None:
    def begin(platform: str) -> Callable[[], Awaitable[Counterpart]]:
        if platform == "matrix":
            synapse: Synapse = request.getfixturevalue("synapse")
            return lambda: Matrix.begin(synapse)
        return Discord.begin if platform == "discord" else Telegram.begin

    _play(database, scenario, *map(begin, platforms.split("+")))


@pytest.mark.parametrize("scenario", ENCRYPTED)
def test_scenario_in_encrypted_rooms(database: Database, synapse: Synapse, scenario: str) -> None:
    _play(database, scenario, lambda: Matrix.begin(synapse, encrypted=True))


def test_all_that_is_played_in_encrypted_rooms_is_there() -> None:
    assert {named(file) for _, file in CASES} >= set(ENCRYPTED)
