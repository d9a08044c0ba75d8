"""Whoever chose what in an anonymous vote, the database and the log are the same, to the byte."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import inspect, text
from sqlmodel import Session, select

from copbot.features import ALL
from copbot.kit import votes
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import Step, read
from copbot.rooms.capabilities import PROFILES
from storage.database import Database
from storage.models import Member
from tests.conftest import Server
from tests.memory import in_file

Open = Callable[[str], Database]
_SEEN = "as seen: "
VOTERS = ("bob", "cas", "dee", "eve", "fay")
TALK = """
room #help
moderator mia
setting community.commands_per_minute = 1000
setting polls.least = 3
ann: hello
{hello}
ann: /poll anonymous Are you happy here?
{papers}
{pressed}
mia: /poll end
mia: /poll anonymous scale How was it? | dull | great
{steps}
mia: /poll end
ann: /poll anonymous Which day? | Tuesday | Thursday | Friday
{papers3}
{wrong}
{written}
crash
{again}
mia: /poll end
mia: /poll anonymous dates When? | 3 March | 5 March
{dates}
restart
+3d
"""


@dataclass(frozen=True)
class Vote:
    """What one of them chooses everywhere, and what he or she got wrong first."""

    thumb: str
    step: str
    days: str
    dates: str
    wrong: str


CHOSEN = (
    Vote("👍", "1", "1", "1y 2m", "9"),
    Vote("👎", "5", "1 3", "1n 2n", "4 1"),
    Vote("👍", "4", "2", "2y 1y", "1, 7"),
    Vote("👎", "5", "1 2 3", "1m 2n", "0"),
    Vote("👎", "3", "3", "1y 2y", "2 2"),
)


def talk(chosen: Sequence[Vote]) -> str:
    """All that is said, when these are the votes of bob, cas, dee, eve and fay."""
    who = list(zip(VOTERS, chosen, strict=True))
    return TALK.format(
        hello="\n".join(f"{one}: hello\n{one} dm: hello" for one in VOTERS),
        papers="\n".join(f"{one} dm: /voting 1\nv{one} = > dm {one}: *Are you happy here?*" for one in VOTERS),
        pressed="\n".join(f"{one} presses v{one}: {vote.thumb}" for one, vote in who),
        steps="\n".join(f"{one} dm: /ballot 2 {vote.step}" for one, vote in who),
        papers3="\n".join(f"{one} dm: /voting 3" for one in VOTERS),
        wrong="\n".join(f"{one} dm: {vote.wrong}" for one, vote in who),
        written="\n".join(f"{one} dm: {_SEEN}{vote.days}" for one, vote in who),
        again="\n".join(f"{one} dm: /ballot 3 {vote.days}" for one, vote in who),
        dates="\n".join(f"{one} dm: /ballot 4 {vote.dates}" for one, vote in who),
    )


class Told:
    """Plays a talk, and keeps how the database looked after each line, and all that was logged."""

    def __init__(self, database: Database, platform: str, chosen: Sequence[Vote]) -> None:
        self.database, self.logged = database, list[str]()
        self.looks = list[dict[str, Any]]()
        self._tables = [one for one in inspect(database.reader).get_table_names() if not one.startswith("search_words")]
        before = structlog.get_config()
        structlog.configure(processors=[self._log])
        try:
            player = Player(database, ALL, platform)
            player.world.people |= {"ann", "mia", *VOTERS}
            for step in read(talk(chosen).splitlines()):
                player.step(self._in_own_numbers(step))
                self.looks.append(self.look())
        finally:
            structlog.configure(**before)

    def _log(self, _: object, name: str, event: MutableMapping[str, Any]) -> str:
        self.logged.append(f"{name} {sorted((key, str(value)) for key, value in event.items())}")
        raise structlog.DropEvent

    def _in_own_numbers(self, step: Step) -> Step:
        """Everybody reads the days in another order, and writes the numbers that stand before them there."""
        if not step.text.startswith(_SEEN):
            return step
        with Session(self.database.reader) as db:
            member = db.exec(select(Member.id).where(Member.name == step.name)).one()
        shown = votes.order(3, member, 3)
        words = " ".join(str(shown.index(int(day)) + 1) for day in step.text.removeprefix(_SEEN).split())
        return replace(step, text=words)

    def look(self) -> dict[str, Any]:
        """Every table, row by row as they lie there."""
        found = {}
        with self.database.reader.connect() as connection:
            for table in self._tables:
                found[table] = connection.execute(text(f'SELECT * FROM "{table}"')).all()  # noqa: S608
        return found


@pytest.fixture(params=["sqlite", "postgresql"])
def told(request: pytest.FixtureRequest, opened: Open, tmp_path: Path) -> Callable[[str, Sequence[Vote]], Told]:
    """Plays it in a new database each time."""
    numbers = count()

    def play(platform: str, chosen: Sequence[Vote]) -> Told:
        if request.param == "sqlite":
            return Told(in_file(tmp_path / f"{next(numbers)}.db"), platform, chosen)
        server: Server = request.getfixturevalue("server")
        return Told(opened(server.create(migrated=True)), platform, chosen)

    return play


@pytest.mark.parametrize("platform", PROFILES)
def test_nothing_tells_who_chose_what(platform: str, told: Callable[[str, Sequence[Vote]], Told]) -> None:
    # Numbers of rows may differ between two runs where the machine is slow: what tells something differs each time.
    for _ in range(3):
        one, other = told(platform, CHOSEN), told(platform, (*CHOSEN[2:], *CHOSEN[:2]))
        if one.looks[-1] == other.looks[-1]:
            break
    assert one.logged == other.logged
    assert one.looks[-1] == other.looks[-1]
    # All have voted in each, and it was counted.
    assert len(one.looks[-1]["voted"]) == 4 * len(VOTERS)
    assert {row.ballot_id for row in one.looks[-1]["tally"] if row.votes} == {1, 2, 3, 4}
    for before, after in zip(one.looks, other.looks, strict=True):
        assert {**before, "tally": ()} == {**after, "tally": ()}
