"""What members and moderators are shown on the pages of the web side: theirs, by their rights, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, TypeVar

import pytest
from sqlmodel import Session

from copbot.features import ALL
from copbot.kit.commands import Who, split_options
from copbot.kit.pages import Shown
from copbot.kit.waits import Asked
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rooms.actions import Button
from copbot.rooms.enclosed import File
from copbot.rooms.text import Span
from storage import privacy
from storage.database import Database
from storage.models import Post, Question
from tests.memory import fresh
from tests.unit.reading import looks, words

T = TypeVar("T")
STORY = """
room #help
room #garden
setting membership.mode = "application"
moderator mia in #help
moderator max in #garden
at 2026-03-02 09:00
ann joins #help
bob joins #help
cas joins #garden
cas joins #help
ann dm: /start
bob dm: /start
cas dm: /start
mia dm: /start
max dm: /start
q1 = ann: /ask How do I reset my password?
q2 = ann: /ask Which beans grow in the shade?
b = bob replies q1: use the form on the site
cas replies q2: runner beans do well
bob replies q2: broad beans too
cas in #garden: /ask Who has a ladder?
ann: /ask @bob Can you lend me a spade?
"""


class Place:
    """A small community whose members look at pages."""

    def __init__(self, database: Database, story: str = STORY, platform: str = "telegram") -> None:
        self.database = database
        self.platform = platform
        self.player = Player(database, ALL, platform)
        self.plays(story)

    def plays(self, lines: str) -> None:
        self.player.play(read(lines.strip().splitlines()))

    @property
    def now(self) -> datetime:
        assert self.player.world.now is not None
        return self.player.world.now

    def shown(self, who: str, path: str, /, **query: str) -> Shown:
        return looks(self.database, self.now, who, path, query, platform=self.platform)

    def shown_in(self, community: int, who: str, path: str) -> Shown:
        return looks(self.database, self.now, who, path, platform=self.platform, community=community)

    def read(self, who: str, path: str, /, **query: str) -> str:
        return words(self.shown(who, path, **query))

    def given(self, who: str, path: str, /, **query: str) -> Mapping[str, Any]:
        shown = self.shown(who, path, **query)
        assert isinstance(shown, Mapping)
        return shown


@pytest.fixture
def place() -> Place:
    return Place(fresh())


def buttons(shown: object) -> Iterator[Button]:
    """All that can be pressed on a page."""
    return _of(Button, shown)


def asked(shown: object) -> Iterator[Asked]:
    """All that can be written on a page."""
    return _of(Asked, shown)


def _of(kind: type[T], shown: object) -> Iterator[T]:
    if isinstance(shown, kind):
        yield shown
    elif isinstance(shown, Mapping):
        yield from (one for value in shown.values() for one in _of(kind, value))
    elif isinstance(shown, list | tuple):
        yield from (one for value in shown for one in _of(kind, value))
    elif hasattr(shown, "__slots__") and not isinstance(shown, Span):
        yield from (one for name in shown.__slots__ for one in _of(kind, getattr(shown, name)))


def listed() -> list[str]:
    return [path for feature in ALL for path, (page, _) in feature.pages.items() if page.listed]


def test_every_button_gives_a_command_that_there_is(place: Place) -> None:
    known = {name: command for feature in ALL for name, (command, _) in feature.commands.items()}
    found = [one for who in ("ann", "bob", "mia") for path in listed() for one in buttons(place.shown(who, path))]
    assert len(found) > 20
    for button in found:
        name, _, rest = button.command.partition(" ")
        assert split_options(known[name], rest) is not None
        assert button.label


def test_what_waits_leads_to_pages_that_there_are(place: Place) -> None:
    place.plays("cas dm: /helpdesk I see no pictures\n+1m\nbob: /poll Tea? | green | black\n+3d")
    rows = [*place.given("ann", "waiting")["rows"], *place.given("mia", "attention")["rows"]]
    paths = {row.page for row in rows if row.page}
    assert {"question", "tickets"} <= paths
    assert paths <= {path for feature in ALL for path in feature.pages}


def test_own_questions_with_what_can_be_done_about_them(place: Place) -> None:
    opened, over = place.given("ann", "questions")["parts"]
    assert [row.number for row in opened.rows] == sorted((row.number for row in opened.rows), reverse=True)
    assert over.rows == []
    by_title = {words(row.title): [one.command for one in row.buttons] for row in opened.rows}
    assert by_title["How do I reset my password?"] == ["accept 1", "close 1"]
    assert by_title["Which beans grow in the shade?"] == ["close 2"]
    told = place.read("ann", "questions")
    assert "put to bob" in told
    assert "ladder" not in told


def test_a_question_put_to_one_is_seen_by_the_two_alone(place: Place) -> None:
    assert "spade" in place.read("ann", "questions")
    assert "spade" in place.read("bob", "waiting")
    assert all("spade" not in place.read(who, path) for who in ("cas", "mia", "max") for path in listed_for(who))


def listed_for(who: str) -> list[str]:
    """The pages that are shown in the menu of a member, or of a moderator."""
    staff = who in ("mia", "max")
    pages = [(path, page) for feature in ALL for path, (page, _) in feature.pages.items() if page.listed]
    return [path for path, page in pages if staff or page.who is Who.ANYONE]


def test_what_is_settled_moves_to_what_is_over(place: Place) -> None:
    place.plays("ann dm: /close #1 found it\nann dm: /accept 2 4")
    opened, over = place.given("ann", "questions")["parts"]
    assert [row.number for row in over.rows] == [2, 1]
    assert "closed: found it" in words(over)
    assert [one.command for one in over.rows[0].buttons] == ["reopen 2"]
    assert all(row.number > 2 for row in opened.rows)


def test_the_answers_to_one_question_and_which_of_them_is_the_one(place: Place) -> None:
    shown = place.given("ann", "question", number="2")
    assert [words(answer.by) for answer in shown["answers"]] == ["cas:", "bob:"]
    assert [one.command for one in buttons(shown["answers"])] == ["accept 2 4", "accept 2 5"]
    place.plays("ann dm: /accept 2 5")
    shown = place.given("ann", "question", number="2")
    assert [(words(answer.by), answer.taken) for answer in shown["answers"]] == [("bob:", True), ("cas:", False)]


def test_an_answer_that_did_not_solve_it_is_still_there(place: Place) -> None:
    place.plays("+3d\nl = > dm ann: *solved*\nann presses l: Not yet, #1\nmia replies q1: or ask max")
    shown = place.given("ann", "question", number="1")
    assert [words(answer.by) for answer in shown["answers"]] == ["mia:", "bob:"]


@pytest.mark.parametrize("number", ["2", "0", "-1", "x", "", "99999999999999999999", "2 OR 1=1"])
def test_nobody_elses_question_is_shown(place: Place, number: str) -> None:
    assert place.shown("bob", "question", number=number) is None


def test_many_questions_are_shown_a_page_at_a_time(place: Place) -> None:
    with Session(place.database.engine) as db:
        first, words_of = db.get_one(Question, 1), db.get_one(Post, 1)
        for number in range(1000, 1050):
            db.add(Question(**(first.model_dump() | {"id": number, "state": "closed"})))
            db.add(Post(**(words_of.model_dump() | {"id": number, "question_id": number})))
        db.commit()
    numbers: list[int] = []
    query = {"part": "over"}
    while True:
        (part,) = place.given("ann", "questions", **query)["parts"]
        numbers += [row.number for row in part.rows]
        assert len(part.rows) <= 20
        if part.older is None:
            break
        query["before"] = f"{part.older}"
    assert numbers == list(range(1049, 999, -1))
    assert len(place.given("ann", "questions", part="nonsense", before="x")["parts"]) == 2


def test_who_asked_without_a_name_sees_it_and_nobody_else() -> None:
    place = Place(fresh(), STORY + "ann dm: /anonymous Is it silly to ask about slugs?\n+1m\n", "discord")
    if "slugs" not in place.read("ann", "questions"):
        place.plays("ann dm: /anonymousyes")
    assert "slugs" in place.read("ann", "questions")
    assert "without your name" in place.read("ann", "questions")
    number = next(row.number for row in place.given("ann", "questions")["parts"][0].rows if "slugs" in words(row))
    for who in ("bob", "mia"):
        assert place.shown(who, "question", number=f"{number}") is None
        assert "slugs" not in place.read(who, "questions")


def test_wishes_show_what_was_chosen(place: Place) -> None:
    before = place.given("ann", "wishes")
    assert all(kind.on for kind in before["kinds"])
    place.plays(
        "ann dm: /nudges solved off\nann dm: /quiet 22:00-08:00\nann dm: /timezone Europe/Amsterdam\n"
        "ann dm: /snooze 2d\nann dm: /willing off\nann dm: /watch roses\nann dm: /profile nobody\nann dm: /buddy on"
    )
    shown = place.given("ann", "wishes")
    assert [kind.name for kind in shown["kinds"] if not kind.on] == ["solved"]
    assert next(kind.button.command for kind in shown["kinds"] if not kind.on) == "nudges solved on"
    told = place.read("ann", "wishes")
    for said in ("22:00-08:00", "Europe/Amsterdam", "I leave you alone until 4 Mar 2026", "roses", "Nobody sees it"):
        assert said in told
    commands = {one.command for one in buttons(shown)}
    assert {"quiet off", "snooze 0h", "willing on", "buddy off", "profile members", "language nl"} <= commands
    place.plays("ann dm: /nudges off")
    assert not any(kind.on for kind in place.given("ann", "wishes")["kinds"])
    assert place.given("ann", "wishes")["every"].command == "nudges on"


def test_wishes_are_told_in_the_members_language(place: Place) -> None:
    place.plays("ann dm: /language nl")
    assert "Ik schrijf je in het Nederlands, zoals je koos." in place.read("ann", "wishes")


def test_whom_one_waits_with_is_on_the_page_and_can_be_left(place: Place) -> None:
    place.plays("bob in #help: /follow 2")
    assert "unfollow 2" in {one.command for one in buttons(place.shown("bob", "wishes"))}
    assert "unfollow 2" not in {one.command for one in buttons(place.shown("ann", "wishes"))}


def test_what_waits_for_a_member(place: Place) -> None:
    assert {one.command for one in buttons(place.shown("ann", "waiting"))} >= {"accept 1 3", "unsolved 1"}
    assert {one.command for one in buttons(place.shown("bob", "waiting"))} == {"pass 7"}
    assert place.given("cas", "waiting")["rows"] == []
    place.plays("cas dm: /helpdesk I see no pictures")
    assert "Your ticket 1 is with the moderators" in place.read("cas", "waiting")
    assert "ticket" not in place.read("bob", "waiting")


def test_of_a_ticket_of_which_nobody_hears_nothing_else_is_said(place: Place) -> None:
    place.plays("mia dm: /nudges helpdesk off\ncas dm: /helpdesk I see no pictures")
    assert "I keep your ticket 1; no moderator hears of it just now" in place.read("cas", "waiting")


def test_who_took_a_question_sees_it(place: Place) -> None:
    place.plays("+3d")
    assert "take 6" in {one.command for one in buttons(place.shown("max", "attention"))}
    place.plays("l = > dm max: *ladder*\nmax presses l: I'll take it")
    assert "You said that you see to this: Who has a ladder?" in place.read("max", "waiting")
    assert "take 6" not in {one.command for one in buttons(place.shown("max", "attention"))}


def test_moderators_see_what_concerns_them(place: Place) -> None:
    place.plays("cas dm: /helpdesk I see no pictures\ndan dm: /join\n+3d")
    decides, elsewhere = place.read("mia", "attention"), place.read("max", "attention")
    assert "One ticket waits at the helpdesk" in decides
    assert "ladder" not in decides.split("open question")[0]
    assert "ladder" in elsewhere
    assert "ticket" not in elsewhere
    # What was written to the helpdesk is read on its own page.
    assert "pictures" not in decides


def test_all_of_ones_tickets_are_shown(place: Place) -> None:
    place.plays("cas dm: /helpdesk I see no pictures\nx = bob: Buy my cheap watches!\ncas replies x: /report")
    waits = place.read("cas", "waiting")
    assert waits.index("Your ticket 2 is with the moderators") < waits.index("Your ticket 1 is open too: I see no pic")
    assert {one.command for one in buttons(place.shown("cas", "waiting"))} >= {"ticket close 1", "ticket close 2"}


def test_the_oldest_question_is_not_the_one_that_most_wait_for(place: Place) -> None:
    place.plays("mia: /ask Where is the key?\nann: /follow 8\nbob: /follow 8")
    assert "The oldest is #6" in place.read("mia", "attention")


def test_applications_are_for_those_who_decide(place: Place) -> None:
    place.plays("ann dm: /join\nann dm: I grow beans.")
    assert "ann" in place.read("mia", "attention")
    shown = place.shown("mia", "attention")
    assert "applicant 3 yes" in {one.command for one in buttons(shown)}
    assert {"number": 3, "choice": "no"} in [dict(one.given) for one in asked(shown)]
    assert not [one for one in buttons(place.shown("max", "attention")) if one.command.startswith("applicant")]


def test_a_moderator_does_not_see_the_report_about_himself() -> None:
    place = Place(
        fresh(), STORY + "moderator bob in #help\nbob dm: /start\nm = bob: buy my beans\nann replies m: /report spam\n"
    )
    assert "One message was reported" in place.read("mia", "attention")
    assert "reported" not in place.read("bob", "attention")


def test_data_counts_what_an_export_holds(place: Place) -> None:
    shown = place.given("ann", "data")
    with Session(place.database.reader) as db:
        whole = privacy.about(db, {3})
    assert {one.table: one.count for one in shown["kept"]} == {table: len(rows) for table, rows in whole.items()}
    assert shown["accounts"] == [("Telegram", "ann", "#help")]
    assert shown["forget"].command == "forget"
    for table in whole:
        assert place.given("ann", "kept", of=table)["rows"]


def test_the_file_is_what_an_export_gives_and_of_nobody_else(place: Place) -> None:
    found = place.shown("ann", "datafile")
    assert isinstance(found, File)
    assert isinstance(found.content, bytes)
    tables = json.loads(found.content)["communities"][0]["tables"]
    with Session(place.database.reader) as db:
        assert tables.keys() == privacy.about(db, {3}).keys()
    assert "ladder" not in str(found.content)


@pytest.mark.parametrize("of", ["", "alembic_version", "community", "handled", "ticket", "sqlite_master", "post; --"])
def test_what_keeps_nothing_of_a_member_is_no_page(place: Place, of: str) -> None:
    assert place.shown("ann", "kept", of=of) is None


def test_kept_rows_come_a_page_at_a_time(place: Place) -> None:
    place.plays("\n".join(f"ann: /ask Where is shed number {number}?\n+1m" for number in range(30)))
    first = place.given("ann", "kept", of="question")
    assert len(first["rows"]) == 25
    second = place.given("ann", "kept", of="question", **{"from": f"{first['older']}"})
    assert second["older"] is None
    assert second["rows"]
    assert place.given("ann", "kept", of="question", **{"from": "-7"})["rows"] == first["rows"]


def test_another_community_is_not_seen() -> None:
    place = Place(fresh(), STORY + "community others\nroom #others\nann in #others: /ask Who has a secret boat?\n")
    assert "boat" not in place.read("ann", "questions")
    assert "boat" in words(place.shown_in(2, "ann", "questions"))
    assert "beans" not in words(place.shown_in(2, "ann", "questions"))
    number = place.shown_in(2, "ann", "questions")
    assert isinstance(number, Mapping)
    there = number["parts"][0].rows[0].number
    assert place.shown("ann", "question", number=f"{there}") is None
    found = place.shown("ann", "datafile")
    assert isinstance(found, File)
    assert "boat" not in str(found.content)


def test_who_has_left_is_not_named(place: Place) -> None:
    place.plays("cas leaves #help\ncas leaves #garden")
    assert "cas" not in place.read("ann", "question", number="2")
    assert "somebody who has left" in place.read("ann", "question", number="2")
    assert "cas" not in place.read("ann", "waiting")
