"""Which language a client's tag means, what was told last, and that talk which tells nothing new writes nothing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from copbot.community.infos import AccountInfo
from copbot.community.speech import last_told, spoken, tag
from storage.database import Database
from storage.models import Account, Handled
from tests.unit.talking import Room

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "kept", "language"),
    [
        ("nl", "nl", "nl"),
        ("nl-BE", "nl-be", "nl"),
        ("NL_be", "nl-be", "nl"),
        ("en-US", "en-us", "en"),
        ("zh-hant-tw", "zh-hant-tw", None),
        ("pt-br", "pt-br", None),
        ("nl-", None, None),
        ("***", None, None),
        ("", None, None),
        (None, None, None),
        ("n" * 400, None, None),
        ("nl\0", None, None),
        ("nlx", "nlx", None),
        ("nld", "nld", "nl"),
        ("dut-BE", "dut-be", "nl"),
        ("eng-Latn-GB", "eng-latn-gb", "en"),
        ("deu", "deu", "de"),
        ("ita", "ita", None),
    ],
)
def test_a_tag_means_the_language_that_fits_best(told: str | None, kept: str | None, language: str | None) -> None:
    assert tag(told) == kept
    assert spoken(told) == language


def _account(number: int, language: str | None, at: datetime | None) -> AccountInfo:
    return AccountInfo(number, 1, "discord", f"{number}", "Ann", False, NOW, {}, False, language, at)


def test_of_several_accounts_the_last_told_counts() -> None:
    one, two = _account(1, "nl", NOW), _account(2, "en", NOW + timedelta(hours=1))
    assert last_told([one, two, _account(3, None, None)]) == "en"
    assert last_told([two, one]) == "en"
    assert last_told([_account(3, None, None)]) is None


def test_talk_in_the_same_language_writes_nothing(memory: Database) -> None:
    room = Room(memory, "telegram")
    room.world.languages["ann"] = "nl"

    def kept() -> tuple[list[tuple[str | None, datetime | None]], int]:
        with Session(memory.reader) as db:
            accounts = [(one.language, one.told_at) for one in db.exec(select(Account))]
            return accounts, len(db.exec(select(Handled)).all())

    room.says("ann", "The beans are up.")
    before = kept()
    assert before[0] == [("nl", room.now)]
    for _ in range(3):
        room.says("ann", "And the peas too.")
    assert kept() == before
    room.world.languages["ann"] = "en"
    room.says("ann", "So they are.")
    assert kept()[0] == [("en", room.now)]
    # A client that tells nothing changes nothing.
    del room.world.languages["ann"]
    room.says("ann", "Goodbye.")
    assert kept()[0] == [("en", room.now - timedelta(minutes=1))]
