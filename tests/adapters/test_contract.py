"""The scenarios of `copbot play`, for real: on each platform with a second client over real sockets."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from copbot.scenario import Step, read
from storage.database import Database
from tests.adapters.contract import Contract
from tests.adapters.counterpart import Counterpart
from tests.adapters.discord.counterpart import Discord
from tests.adapters.matrix.counterpart import Matrix
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.telegram.counterpart import Telegram
from tests.test_scenarios import CASES, HERE

PLATFORMS = ("matrix", "discord", "telegram")
_NO_POINTING = "a slash command points to no message; a reason is chosen under what the message's menu brings"
NOT_PLAYED: dict[tuple[str, str], str] = {
    ("discord", "ask-a-member-passes.chat"): "a client lets nobody be named whom it does not know",
    ("telegram", "telegram/start-button.chat"): "the button is a link that a client opens; nothing is said in the room",
    **dict.fromkeys(
        (
            ("discord", scenario)
            for scenario in (
                "discord/moderation-menu.chat",
                "matrix+discord/moderation-deleted.chat",
                "moderation-bomb.chat",
                "moderation-daily-posting.chat",
                "moderation-daily.chat",
                "moderation-dutch.chat",
                "moderation-metamod.chat",
                "moderation-no-points.chat",
                "moderation-notice.chat",
                "moderation-offer.chat",
                "moderation-old.chat",
                "moderation-once.chat",
                "moderation-overrated.chat",
                "moderation-own.chat",
                "moderation-plain-talk.chat",
                "moderation-posting-undoes.chat",
                "moderation-range.chat",
                "moderation-restart.chat",
                "moderation-slashdot.chat",
                "moderation-staff.chat",
                "moderation-threshold.chat",
                "moderation-write-to-me.chat",
            )
        ),
        _NO_POINTING,
    ),
}
"""Scenarios that can't be played on a platform for real, and why."""
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


def _played() -> Iterator[tuple[str, str]]:
    for platform, file in CASES:
        scenario = file.relative_to(HERE).as_posix()
        if platform in PLATFORMS and (platform, scenario) not in NOT_PLAYED:
            yield platform, scenario


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database as it is made."""
    file = tmp_path_factory.mktemp("empty") / "copbot.db"
    database = Database(f"sqlite:///{file}")
    database.migrate()
    database.dispose()
    return file


@pytest.fixture
def database(empty: Path, tmp_path: Path) -> Iterator[Database]:
    """A database with nothing in it."""
    made = Database(f"sqlite:///{shutil.copy(empty, tmp_path)}")
    yield made
    made.dispose()


def _steps(scenario: str) -> list[Step]:
    return read((HERE / scenario).read_text(encoding="utf8").splitlines())


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


@pytest.mark.parametrize(("platform", "scenario"), list(_played()))
def test_scenario(database: Database, request: pytest.FixtureRequest, platform: str, scenario: str) -> None:
    if platform == "matrix":
        synapse: Synapse = request.getfixturevalue("synapse")
        _play(database, scenario, lambda: Matrix.begin(synapse))
    else:
        _play(database, scenario, Discord.begin if platform == "discord" else Telegram.begin)


@pytest.mark.parametrize("scenario", ENCRYPTED)
def test_scenario_in_encrypted_rooms(database: Database, synapse: Synapse, scenario: str) -> None:
    _play(database, scenario, lambda: Matrix.begin(synapse, encrypted=True))


def test_all_that_is_not_played_is_there() -> None:
    assert {(platform, file.relative_to(HERE).as_posix()) for platform, file in CASES} >= set(NOT_PLAYED)
