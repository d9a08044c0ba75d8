"""What moderators are shown of tickets, the log, settings and health: by the rights that commands ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import Session, select

from copbot.features import ALL
from copbot.features.helpdesk.tables import Ticket
from copbot.features.moderation.tables import Moderation
from copbot.kit.commands import Who, split_options
from copbot.language.wording import wording
from copbot.web.forms import Forms
from copbot.web.rendering import Frame, render
from tests.memory import fresh
from tests.unit.reading import words
from tests.unit.test_pages import STORY, Place, buttons

OPEN = STORY.replace('setting membership.mode = "application"\n', "")
PATHS = ("tickets", "log", "settings", "health")
MORE = """
bob dm: /helpdesk I see no pictures
m = cas: buy my beans, cheap
ann replies m: /report spam
mia replies b: /mod informative
"""


@pytest.fixture
def place() -> Place:
    return Place(fresh(), OPEN + "moderator kim in #help\nkim dm: /start\n" + MORE)


def commands(shown: object) -> list[str]:
    return [one.command for one in buttons(shown)]


def known() -> dict[str, Any]:
    return {name: command for feature in ALL for name, (command, _) in feature.commands.items()}


def test_they_are_for_those_for_whom_the_commands_are() -> None:
    pages = {path: page.who for feature in ALL for path, (page, _) in feature.pages.items()}
    assert pages["log"] == known()["modlog"].who == Who.DECIDER
    assert pages["tickets"] == pages["ticket"] == Who.DECIDER
    assert pages["settings"] == known()["settings"].who == Who.MODERATOR
    assert pages["health"] == known()["health"].who == Who.ANYONE


def test_every_button_gives_a_command_that_there_is(place: Place) -> None:
    found = [one for path in PATHS for one in buttons(place.shown("mia", path))]
    assert len(found) > 10
    for button in found:
        name, _, rest = button.command.partition(" ")
        assert split_options(known()[name], rest) is not None
        assert button.label


# Tickets


def test_tickets_tell_who_wants_what_and_what_can_be_done(place: Place) -> None:
    written, reported = place.given("mia", "tickets")["rows"]
    assert "bob" in words(written.told)
    assert "no pictures" in words(written.told)
    assert "buy my beans" in words(reported.told)
    assert commands(written) == ["ticket take 1", "ticket close 1"]
    assert words(written.state) == "nobody has taken it"
    place.plays("kim dm: /ticket take 1")
    first, _ = place.given("mia", "tickets")["rows"]
    assert words(first.state) == "kim sees to it"
    assert commands(first) == ["ticket close 1"]
    assert words(place.given("kim", "tickets")["rows"][0].state) == "you see to it"
    place.plays("mia dm: /ticket close 1")
    assert [row.number for row in place.given("mia", "tickets")["rows"]] == [2]
    assert words(place.given("mia", "ticket", number="1")["row"].state) == "closed"


def test_an_answer_on_the_page_reaches_the_member_alone(place: Place) -> None:
    assert place.given("mia", "ticket", number="1")["row"].can_answer
    place.plays("mia dm: /ticket say 1 Reload the page.")
    told = [said for said in place.player.world.said if "Reload the page" in said.text]
    assert [(said.person, said.room) for said in told] == [("bob", told[0].room)]
    assert words(place.given("mia", "ticket", number="1")["row"].state) == "you see to it (was answered)"
    place.plays("cas dm: /ticket say 1 Me too!")
    assert not [said for said in place.player.world.said if said.person == "bob" and "Me too" in said.text]


def test_nobody_sees_the_own_ticket_or_the_report_about_himself(place: Place) -> None:
    place.plays("moderator cas in #help\nmoderator bob in #help\n+1m")
    assert [row.number for row in place.given("cas", "tickets")["rows"]] == [1]
    assert [row.number for row in place.given("bob", "tickets")["rows"]] == [2]
    assert place.shown("cas", "ticket", number="2") is None
    assert place.shown("bob", "ticket", number="1") is None
    assert "beans, cheap" not in "\n".join(place.read("cas", path) for path in PATHS)


@pytest.mark.parametrize("number", ["", "0", "-1", "x", "99999999999999999999", "1 OR 1=1"])
def test_there_is_no_other_ticket(place: Place, number: str) -> None:
    assert place.shown("mia", "ticket", number=number) is None


def test_whoever_took_it_and_is_no_moderator_any_more_has_it_no_more(place: Place) -> None:
    place.plays("kim dm: /ticket take 1\nkim leaves #help\n+1m")
    first, _ = place.given("mia", "tickets")["rows"]
    assert words(first.state) == "nobody has taken it"
    assert commands(first) == ["ticket take 1", "ticket close 1"]


def test_a_ticket_of_who_has_left_sleeps(place: Place) -> None:
    place.plays("bob leaves #help\n+1m")
    first, _ = place.given("mia", "tickets")["rows"]
    assert "sleeps" in words(first.state)
    assert not first.can_answer


def test_many_tickets_come_a_page_at_a_time(place: Place) -> None:
    with Session(place.database.engine) as db:
        first = db.get_one(Ticket, 1)
        for number in range(100, 145):
            db.add(Ticket(**(first.model_dump() | {"id": number, "text": "long " * 800})))
        db.commit()
    seen, after = list[int](), 0
    while True:
        shown = place.given("mia", "tickets", after=f"{after}")
        seen += [row.number for row in shown["rows"]]
        assert len(shown["rows"]) <= 20
        assert len(words(shown)) < 20_000
        if shown["more"] is None:
            break
        after = shown["more"]
    assert seen == [1, 2, *range(100, 145)]


# The log


def test_the_log_tells_who_moderated_what_and_what_undoes_it(place: Place) -> None:
    [row] = place.given("mia", "log")["rows"]
    assert (row.moderator, row.author, row.score) == ("mia", "bob", 2)
    assert commands(row) == ["undo 1"]
    place.plays("kim dm: /undo 1")
    [row] = place.given("mia", "log")["rows"]
    assert commands(row) == []
    assert "undone" in row.state


def test_the_log_comes_a_page_at_a_time_and_by_moderator(place: Place) -> None:
    with Session(place.database.engine) as db:
        first = db.exec(select(Moderation)).one()
        for number in range(1000, 1060):
            db.add(Moderation(**(first.model_dump() | {"id": number})))
        db.commit()
        by = first.moderator_id
    seen, before = list[int](), "2000"
    while True:
        shown = place.given("mia", "log", before=before)
        seen += [row.number for row in shown["rows"]]
        if shown["older"] is None:
            break
        before = f"{shown['older']}"
    assert seen == [*range(1059, 999, -1), 1]
    assert len(place.given("mia", "log", by=f"{by}")["rows"]) == 25
    assert place.given("mia", "log", by="999")["rows"] == []


# Settings


def test_settings_are_written_as_they_stand_and_changed_by_their_command(place: Place) -> None:
    shown = place.given("mia", "settings", feature="qa")
    by_name = {row.name: row for row in shown["rows"]}
    detect = by_name["qa.detect"]
    assert any(one.startswith("settings qa.detect ") for one in commands(detect))
    place.plays("mia dm: /settings charter.goals_every 7d")
    row = next(row for row in place.given("mia", "settings", feature="charter")["rows"] if "goals_every" in row.name)
    assert (row.value, row.default) == ("7d", "30d")
    assert row.write is not None
    assert (row.write.line, row.write.value) == ("charter.goals_every", "7d")
    assert commands(row) == ["settings charter.goals_every default"]
    [change] = place.given("mia", "settings")["changes"]
    assert "mia" in words(change.text)
    assert commands(change) == ["settings undo 1"]


def test_what_stands_in_a_field_says_what_is_set(place: Place) -> None:
    for feature in place.player._settings.models:
        begin = 0
        while begin is not None:
            shown = place.given("mia", "settings", feature=feature, **{"from": f"{begin}"})
            for row in shown["rows"]:
                if row.write is None or not row.write.value:
                    continue
                before = len(place.player.world.said)
                value = row.write.value.replace("\n", " ")
                place.plays(f"mia dm: /settings {row.write.line} {value}\n+1m")
                told = " ".join(said.text for said in place.player.world.said[before:])
                assert "already" in told, (row.name, value, told)
            begin = shown["after"]


def test_who_decides_nothing_only_looks_but_at_the_own_room(place: Place) -> None:
    shown = place.given("max", "settings", feature="qa")
    assert not shown["may"]
    assert commands(shown) == []
    assert all(row.write is None for row in shown["rows"])
    rooms = {name: number for number, name in place.given("max", "settings")["rooms"]}
    assert commands(place.given("max", "settings", room=f"{rooms['#help']}")) == []
    own = place.given("max", "settings", room=f"{rooms['#garden']}")
    assert own["may"]
    assert commands(own)
    assert all(one.startswith("settings #garden ") for one in commands(own))


def test_what_is_locked_is_only_looked_at(place: Place) -> None:
    row = next(row for row in place.given("mia", "settings", feature="roles")["rows"] if row.locked)
    assert row.write is None
    assert not row.buttons


@pytest.mark.parametrize("query", [{"feature": "nonsense"}, {"room": "999"}, {"room": "-1", "feature": "qa"}])
def test_there_are_no_other_settings(place: Place, query: Mapping[str, str]) -> None:
    assert place.shown("mia", "settings", **query) is None


# Health


def test_health_tells_what_the_command_tells(place: Place) -> None:
    place.plays("+8d\nmia dm: /health all")
    told = place.player.world.said[-1].text
    shown = place.given("mia", "health")
    assert len(shown["pitfalls"]) == 10
    for pitfall in shown["pitfalls"]:
        assert pitfall.name in told
        for row in pitfall.rows:
            assert words(row.now) in told


def test_members_see_of_health_what_they_decided_and_moderators_cannot_show_more(place: Place) -> None:
    before = place.given("ann", "health")
    assert "only moderators see so far" in words(before["undecided"])
    assert commands(before) == ["health show"]
    assert "pitfalls" not in before
    place.plays("setting health.quorum = 2\nann: /health show")
    number = place.given("ann", "health")["buttons"][0].command.removeprefix("voting ")
    place.plays(f"ann dm: /ballot {number} 7 11\nbob dm: /ballot {number} 7 11\nmia dm: /ballot {number} 2 3 7\n+7d")
    after = place.given("ann", "health")
    assert [one.name for one in after["pitfalls"]] == ["Useful answers"]
    assert after["stage"]
    assert (list(after["headline"]), list(after["buttons"])) == ([], [])
    whole = place.given("mia", "health")
    assert len(whole["pitfalls"]) == 10
    assert words(whole["members"]) == "What members see of this, as they decided: Useful answers, Stage of life."
    place.plays("ann dm: /health all")
    told = place.player.world.said[-1].text
    assert "Useful answers" in told
    assert "Guidance" not in told
    for row in after["pitfalls"][0].rows:
        assert words(row.now) in told


# All of them


def test_of_another_community_nothing_is_shown() -> None:
    place = Place(
        fresh(),
        STORY
        + MORE
        + "community others\nroom #others\nmoderator eve in #others\neve in #others: hi\nzoe in #others: hello\n"
        + "zoe dm: /helpdesk My boat sinks\nz = zoe in #others: /ask Who has a boat?\n",
    )
    for path in PATHS:
        there = words(place.shown_in(2, "eve", path))
        assert "pictures" not in there
        assert "bob" not in there
        assert "boat" not in place.read("mia", path)
    assert place.shown_in(2, "eve", "ticket") is None


@pytest.mark.parametrize("path", [*PATHS, "ticket"])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_they_can_be_read(path: str, language: str) -> None:
    story = OPEN + MORE.replace("cheap", "<script>alert(1)</script> & more")
    place = Place(fresh(), story + f"mia dm: /settings community.language {language}\n+8d\n")
    shown = place.given("mia", path, **({"number": "2"} if path == "ticket" else {}))
    name = next(feature.name for feature in ALL if path in feature.pages)
    told = wording(language)
    frame = Frame(told, ZoneInfo("UTC"), place.now, told.line(f"page-{path}"), base="/c/1", forms=Forms("s", "/c/1/x"))
    made = render(f"{name}/{path}.html", frame, shown)
    assert made.count("<h1>") == 1
    assert "page-" not in made.replace('page-"', "")
    assert "<script" not in made
    assert "style=" not in made
    assert len(made.encode()) < 60_000
    assert ("&lt;script&gt;" in made) == (path in ("tickets", "ticket"))
