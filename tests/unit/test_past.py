"""Names of the past: whose they are is said by a member and by a moderator, and can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from adapters.logs import History
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.past.tables import NameClaim
from copbot.rehearsal.importing import Import
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.running.config import Config
from storage import privacy
from storage.models import Account, Post
from tests import exports
from tests.exports import Line
from tests.memory import in_file

THEN = datetime(2019, 3, 5, 9, 0, tzinfo=UTC)
TALK = [
    Line(THEN, "mira", "How often should I water the beans in a hot summer?"),
    Line(THEN.replace(minute=5), "oskar", "Twice a week, in the evening, and more in sand.", 1),
]
STAGE = """
platform matrix
room #help
moderator mia
at 2026-03-02 10:00
mia: hello all
ann: hello all
bob: hello all
mia dm: /help
"""
ASKS = """
ann dm: /thatwasme oskar
c = > dm mia: *ann says: “oskar on IRC, that was me.”*Questions: 0, answers: 1*
> dm ann: *I ask the moderators*
"""
YES = """
mia presses c: Yes, it was
> dm ann: *is yours now*
> dm mia: *is ann's now*
"""


class Place:
    """A community on Matrix that was on IRC before."""

    def __init__(self, file: Path, log: Path) -> None:
        self.database = in_file(file)
        found = Import(self.database, Config(f"sqlite:///{file}", ALL, Settings(ALL)), None, ())
        for _ in found.read(History([log]).entries()):
            pass
        found.write(datetime(2026, 3, 1, tzinfo=UTC))
        found.close()
        self.player = Player(self.database, ALL)
        self.plays(STAGE)

    def plays(self, lines: str) -> None:
        self.player.play(read(lines.strip().splitlines()))

    def author(self) -> set[str]:
        """The platforms of who gave the answer."""
        with Session(self.database.reader) as db:
            whose = select(Post.author_id).where(col(Post.kind) == "answer")
            return set(db.exec(select(Account.platform).where(col(Account.member_id).in_(whose))))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path / "copbot.db", exports.irc(tmp_path / "garden-2019-03-05.txt", TALK))
    yield made
    made.database.dispose()


def test_the_past_is_found_with_its_names(place: Place) -> None:
    place.plays("ann: /search beans\n> #help: *Twice a week*oskar on IRC*")
    place.plays("ann dm: /search beans\n> dm ann: *Twice a week*oskar on IRC*")


def test_who_is_known_from_the_past_alone_is_asked_nothing_and_named_to_nobody(place: Place) -> None:
    place.plays("ann: /who watering beans\n!> *: *oskar*")
    place.plays("ann: /ask @oskar How often do you water beans?\n+2d\n!> dm oskar: *")


def test_a_member_and_a_moderator_together_say_whose_it_was(place: Place) -> None:
    place.plays(ASKS)
    assert place.author() == {"irc"}
    place.plays(YES)
    assert place.author() == {"irc", "matrix"}
    place.plays("bob: /search beans\n> #help: *Twice a week*ann*\n!> #help: *oskar*")
    # What is hers now goes with her.
    place.plays("ann dm: /forget confirm\n> dm ann: *nothing about you*\nbob: /search beans\n!> #help: *Twice a week*")


def test_a_moderator_says_no(place: Place) -> None:
    place.plays(ASKS + "mia presses c: No\n> dm ann: *was not you*\n> dm mia: *nothing has been joined*")
    place.plays("ann dm: /thatwasme oskar\n> dm ann: *said no*\n!> dm mia: *")
    assert place.author() == {"irc"}


def test_what_nobody_answers_lapses(place: Place) -> None:
    place.plays(ASKS + "+15d")
    place.player._stage.engine.prune()
    with Session(place.database.reader) as db:
        assert db.exec(select(NameClaim)).all() == []
    place.plays("mia presses c: Yes, it was\n> dm mia: *answered, or has lapsed*")
    place.plays(ASKS)


def test_what_was_given_wrongly_is_taken_back(place: Place) -> None:
    place.plays(ASKS + YES + "mia: /thatwasnt oskar\n> dm ann: *taken back*\n> #help: *nobody's again*")
    assert place.author() == {"irc"}
    place.plays("bob: /search beans\n> #help: *Twice a week*oskar on IRC*")
    place.plays("mia: /thatwasnt oskar\n> #help: *given to nobody*")


def test_an_equal_name_alone_is_nothing(place: Place) -> None:
    place.plays("oskar: hello all\nbob: /search beans\n> #help: *Twice a week*oskar on IRC*")
    place.plays("bob dm: /thatwasme nobody\n> dm bob: *I know nothing*")


def test_of_two_who_say_so_the_first_yes_counts(place: Place) -> None:
    place.plays(ASKS + "bob dm: /thatwasme oskar\nd = > dm mia: *bob says*")
    place.plays(YES + "mia presses d: Yes, it was\n> dm mia: *answered, or has lapsed*")
    place.plays("bob dm: /thatwasme oskar\n> dm bob: *somebody's already*")
    # She may be forgotten while his word still waits.
    place.plays("ann dm: /forget confirm\n> dm ann: *nothing about you*")


def test_no_moderator_decides_about_the_own_name_while_there_is_another(place: Place) -> None:
    place.plays("moderator moe\nmoe: hello all\nmoe dm: /help\nmia dm: /thatwasme oskar\nc = > dm moe: *mia says*")
    with Session(place.database.reader) as db:
        number = db.exec(select(NameClaim.id)).one()
    place.plays(
        f"mia dm: /past {number} yes\n> dm mia: *Somebody else*\nmoe presses c: Yes, it was\n> dm mia: *yours now*"
    )


def test_where_no_moderator_hears_nothing_is_kept(place: Place) -> None:
    place.plays("mia dm: /nudges names off\nann dm: /thatwasme oskar\n> dm ann: *I can write to no moderator*")
    with Session(place.database.reader) as db:
        assert db.exec(select(NameClaim)).all() == []


def test_it_is_said_in_dutch_too(place: Place) -> None:
    place.plays("ann dm: /language nl\nmia dm: /taal nl\nann dm: /datwasik oskar\n> dm ann: *Ik vraag de moderatoren*")
    place.plays("bob dm: /language nl\nbob dm: /datwasik Oskar\nc = > dm mia: *oskar op IRC, dat was ik*")
    place.plays("mia presses c: Ja, dat klopt\n> dm bob: *nu van jou*")


def test_an_export_shows_it(place: Place) -> None:
    place.plays(ASKS + YES + "ann dm: /export")
    with Session(place.database.reader) as db:
        own = db.exec(select(Account.member_id).where(Account.platform == "matrix", Account.name == "ann")).one()
        found = json.dumps(privacy.about(db, {own}))
    assert "Twice a week" in found
    assert '"imported": true' in found
