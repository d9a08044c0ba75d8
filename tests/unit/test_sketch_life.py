"""The sketch in a community: one person is one whatever the accounts, what is kept of searches, and how it ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import Session, select

from copbot.features.library.tables import LibraryItem
from copbot.features.sketch import searching
from copbot.features.sketch.tables import Sketch, SketchKey, SketchLine, SketchSearch, SketchTurn, SketchVote, Stage
from storage.database import Database
from tests.unit.test_accounts import Chat

BEGIN = "moderator mia\nmia in #d: hello\nann in #d: hello\nbob in #d: hello\ncas in #d: hello"


def _drawn(memory: Database) -> Chat:
    chat = Chat(memory)
    chat.says(BEGIN)
    chat.says("mia in #d: /sketch subject apples")
    return chat


def test_two_accounts_of_one_person_draw_one_line_and_are_not_asked_about_it(memory: Database) -> None:
    chat = _drawn(memory)
    chat.says("ann in #t: hello")
    chat.links("ann")
    chat.says("ann in #d: /line c4 e5")
    [told] = chat.says("ann in #t: /line c6 c7")
    assert "You have drawn a line not long ago" in told.text
    assert "There are no lines of others" in chat.says("+20h\nann in #t: /line c6 c7")[-1].text
    assert (
        "from C4 to E5" in chat.says("bob in #d: /line a1 a2")[-1].text + chat.says("bob in #d: /sketch vote")[-1].text
    )


def test_ten_lines_are_asked_about_and_no_more_and_none_twice(memory: Database) -> None:
    chat = _drawn(memory)
    people = [f"p{number}" for number in range(13)]
    for number, name in enumerate(people):
        chat.says(f"{name} in #d: /line {'abcdefghijklm'[number]}1 {'abcdefghijklm'[number]}2")
    chat.says("ann in #d: /line n1 n2")
    ann = chat.member("ann", "discord").id
    for _ in range(12):
        with Session(memory.reader) as db:
            turn = db.exec(select(SketchTurn).where(SketchTurn.member_id == ann)).one()
        if not turn.left:
            break
        chat.says(f"ann in #d: /dark {turn.line_id} 100")
    with Session(memory.reader) as db:
        votes = [one for one in db.exec(select(SketchVote)) if one.member_id == ann]
        own = db.exec(select(SketchLine.id).where(SketchLine.member_id == ann)).one()
        assert len({one.line_id for one in votes}) == len(votes) == 10
        assert own not in {one.line_id for one in votes}
        left = {one.id for one in db.exec(select(SketchLine))} - {one.line_id for one in votes} - {own}
    # Nor can a line be chosen of which one is not asked.
    chat.says(f"ann in #d: /dark {min(left)} 0\nann in #d: /dark {own} 100")
    with Session(memory.reader) as db:
        assert sum(one.member_id == ann for one in db.exec(select(SketchVote))) == 10


def test_with_as_many_lines_as_are_set_it_is_finished(memory: Database) -> None:
    chat = Chat(memory)
    chat.says(f"setting sketch.lines = 10\n{BEGIN}")
    chat.says("mia in #d: /sketch subject apples")
    for number in range(9):
        chat.says(f"p{number} in #d: /line {'abcdefghi'[number]}1 {'abcdefghi'[number]}2")
    told = [one.text for one in chat.says("ann in #d: /line n1 n2")]
    assert any("apples is finished: 10 lines by 10" in one for one in told)
    with Session(memory.reader) as db:
        assert [one.stage for one in db.exec(select(Sketch))] == [Stage.OVER]


def test_of_searches_nothing_is_kept_that_names_anybody_and_it_goes_after_four_weeks(memory: Database) -> None:
    chat = Chat(memory)
    chat.says(BEGIN)
    chat.says(
        "ann in #d: /search old pears\nann in #d: /search pears in tubs\nbob in #d: /who pears\nbob in #d: /search 12"
    )
    ann, bob = (chat.member(name, "discord").id for name in ("ann", "bob"))
    with Session(memory.reader) as db:
        rows = db.exec(select(SketchSearch)).all()
        [key] = db.exec(select(SketchKey.key)).all()
    assert {one.stem for one in rows} == {"old", "pear", "tub"}
    pears = {one.who for one in rows if one.stem == "pear"}
    assert pears == {searching.mark(key, "pear", ann), searching.mark(key, "pear", bob)}
    # No two words are known to be one member's.
    assert len({one.who for one in rows}) == len(rows)
    with Session(memory.engine) as db:
        searching.drop(db, 1, datetime(2026, 3, 9, tzinfo=UTC))
        assert len(db.exec(select(SketchSearch)).all()) == len(rows)
        searching.drop(db, 1, datetime(2026, 3, 2, tzinfo=UTC) + searching.KEPT + timedelta(days=7))
        assert db.exec(select(SketchSearch)).all() == []
        assert db.exec(select(SketchKey)).all() == []
        db.rollback()
    chat.says("ann in #d: /forget confirm")
    with Session(memory.reader) as db:
        assert [one.stem for one in db.exec(select(SketchSearch))] == ["pear"]


def test_what_is_finished_is_news_and_without_a_forgotten_member_s_lines(memory: Database) -> None:
    chat = _drawn(memory)
    chat.says("mia in #d: /settings newsletter.weeks 1")
    chat.says("ann in #d: /line c4 e5\nbob in #d: /line h6 h7")
    told = [one.text for one in chat.says("+14d")]
    assert any("apples is drawn: a sketch of 2 lines by 2 members" in one for one in told)
    chat.says("ann in #d: /forget confirm")
    chat.says("+1m")
    finished = [one for one in chat.player.world.said if "apples is finished" in one.text]
    assert [one.text for one in finished] == ["apples is finished: one line. Thank you to who drew it!"]
    with Session(memory.reader) as db:
        assert [one.points for one in db.exec(select(SketchLine))] == ["375,275 375,325"]


def test_where_a_button_chooses_one_message_shows_the_lines_one_after_the_other(memory: Database) -> None:
    chat = _drawn(memory)
    chat.says("ann in #d: /line c4 e5\nbob in #d: /line h6 i7\ncas dm: hello\ncas dm: /line b2 b3")
    chat.says("v = > dm cas: *How dark is this line to be*2 to go*\ncas presses v: black")
    asked = [one for one in chat.player.world.said if one.person == "cas" and "How dark" in one.text]
    assert [one.text.partition("How dark")[0].strip() for one in asked] == ["Noted: black (100 %)."]
    assert "It is the last one" in asked[0].text
    assert len(asked[0].buttons) == 5


def test_what_is_finished_is_in_the_library_and_goes_with_the_last_who_drew(memory: Database) -> None:
    chat = _drawn(memory)
    chat.says("ann in #d: /line c4 e5\n+8d")
    with Session(memory.reader) as db:
        [item] = db.exec(select(LibraryItem)).all()
        assert (item.title, item.page, item.public) == ("apples", "sketches?number=1", False)
    chat.says("mia in #d: /settings sketch.public on")
    with Session(memory.reader) as db:
        assert db.exec(select(LibraryItem.public)).all() == [True]
    chat.says("ann in #d: /forget confirm\n+1m")
    with Session(memory.reader) as db:
        assert db.exec(select(LibraryItem)).all() == []
        assert [one.stage for one in db.exec(select(Sketch))] == [Stage.DROPPED]
    assert [one.gone for one in chat.player.world.said if "apples is finished" in one.text] == [True]
