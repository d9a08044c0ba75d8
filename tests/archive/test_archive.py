"""An archive holds what it may hold and nothing else, reads as it was said, and is whole."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from icalendar import Calendar
from sqlmodel import Session, col, select

from copbot.archive.folder import ArchiveError, Folder
from copbot.archive.markdown import markdown
from copbot.archive.writing import Written
from copbot.features.health.tables import HealthShown
from copbot.features.library.importing import read as read_list
from copbot.kit.archived import Sort, Whom, Why
from copbot.rehearsal.scenario import read
from copbot.rooms.text import Span
from storage.database import Database
from storage.models import Member, Post, Question, Room
from tests.archive.filled import NOW, SECRET, archive, files, play
from tests.memory import in_file
from tests.unit.test_privacy import WIL, Life, traces

COMMUNITY_OF_LIFE = "community"
BEGAN = datetime(2025, 1, 3, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = in_file(tmp_path_factory.mktemp("filled") / "copbot.db")
    play(made)
    yield made
    made.dispose()


class Ways(HTMLParser):
    """Where the links of a page lead, and what it loads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.found += [told[name] or "" for name in ("href", "src", "action") if name in told]
        self.ids += [told["id"] or ""] if "id" in told else []


def crawl(folder: Path) -> set[str]:
    """All that can be reached from where one begins. Fails for a way that leads nowhere, or to a server."""
    seen, left = set[str](), ["index.html"]
    while left:
        path = left.pop()
        if path in seen:
            continue
        seen.add(path)
        assert (folder / path).is_file(), path
        if not path.endswith(".html"):
            continue
        ways = Ways()
        ways.feed((folder / path).read_text(encoding="utf8"))
        assert len(set(ways.ids)) == len(ways.ids)
        for way in ways.found:
            if way.startswith(("https://", "http://", "mailto:", "#")):
                continue
            assert not way.startswith("/"), way
            left.append(os.path.normpath(PurePosixPath(path).parent / unquote(way.partition("#")[0])))
    return seen


@pytest.mark.parametrize("whom", Whom)
def test_every_page_is_reached_and_every_link_leads_somewhere(database: Database, tmp_path: Path, whom: Whom) -> None:
    archive(database, tmp_path / "a", whom)
    there = set(files(tmp_path / "a"))
    reached = crawl(tmp_path / "a")
    # What searches loads the index by itself; who looks at the files finds what they are.
    assert {one for one in there - reached if not one.startswith("search/")} == {"about.json"}


@pytest.mark.parametrize("whom", Whom)
def test_the_list_of_sums_fits_every_file(database: Database, tmp_path: Path, whom: Whom) -> None:
    written = archive(database, tmp_path / "a", whom)
    done = subprocess.run(
        ["/usr/bin/sha256sum", "-c", "--strict", "SHA256SUMS"], cwd=tmp_path / "a", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert len(done.stdout.splitlines()) == written.files == len(files(tmp_path / "a")) - 1


def test_the_same_state_makes_the_same_bytes_whenever_it_is_made(database: Database, tmp_path: Path) -> None:
    archive(database, tmp_path / "a")
    archive(database, tmp_path / "b", now=NOW + timedelta(days=400))
    assert files(tmp_path / "a") == files(tmp_path / "b")


def test_nothing_closed_private_or_of_others_is_in_it(database: Database, tmp_path: Path) -> None:
    for whom in Whom:
        archive(database, tmp_path / whom.value, whom)
        told = b"\n".join(files(tmp_path / whom.value).values()).decode().casefold()
        assert [word for word in SECRET if word in told] == []
        assert "tulips" in told


def test_what_is_public_is_part_of_what_members_have(database: Database, tmp_path: Path) -> None:
    records = {}
    for whom in Whom:
        archive(database, tmp_path / whom.value, whom)
        rows = (one.read_text(encoding="utf8") for one in (tmp_path / whom.value / "data").glob("*.jsonl"))
        told = [json.loads(line) for lines in rows for line in lines.splitlines()]
        records[whom] = {(one["kind"], one["number"]): one for one in told}
    public, members = records[Whom.PUBLIC], records[Whom.MEMBERS]
    assert set(public) == {("library", 1), ("charter", 2)}
    assert set(public) < set(members)
    for key, one in public.items():
        assert one["title"] == members[key]["title"]
        assert one["text"] == members[key]["text"]
    # Who agreed to the words alone is not named to everybody.
    whole = b"\n".join(files(tmp_path / "public").values())
    assert [name for name in (b"bob", b"ann", b"mia") if re.search(rb"\b%s\b" % name, whole)] == [b"ann"]


def test_questions_read_as_they_were_asked_and_answered(database: Database, tmp_path: Path) -> None:
    archive(database, tmp_path / "a")
    lines = (tmp_path / "a" / "data" / "questions.jsonl").read_text(encoding="utf8").splitlines()
    second, first = [json.loads(line) for line in lines]
    assert first["title"] == "How deep do I plant <script>alert(1)</script> tulips?"
    assert first["by"] == "ann"
    assert first["subjects"] == ["tulips"]
    [answer] = first["parts"]
    assert (answer["by"], answer["note"]) == ("bob", "accepted by who asked")
    assert answer["text"] == "Three times as deep as the bulb is high, & not <b>deeper</b>."
    assert second["title"] == "How do I prune a crème-coloured rose?"
    page = (tmp_path / "a" / first["page"]).read_text(encoding="utf8")
    assert "<script>alert" not in page
    assert "&lt;b&gt;deeper&lt;/b&gt;" in page
    text = (tmp_path / "a" / "markdown" / first["page"].replace(".html", ".md")).read_text(encoding="utf8")
    assert text.startswith('---\ntitle: "How deep do I plant <script>alert(1)</script> tulips?"\n')
    assert "\\<b\\>deeper" in text


def test_all_that_was_made_together_is_there(database: Database, tmp_path: Path) -> None:
    written = archive(database, tmp_path / "a")
    assert {sort for sort, _ in written.counts} == set(Sort) - {Sort.REVIEW, Sort.FAME, Sort.HEALTH}
    told = {}
    for file in (tmp_path / "a" / "data").glob("*.jsonl"):
        told[file.stem] = [json.loads(line) for line in file.read_text(encoding="utf8").splitlines()]
    [issue] = told["newsletters"]
    assert any("Three times as deep" in part["text"] for part in issue["parts"])
    [entry] = told["columns"]
    assert (entry["title"], entry["by"]) == ("finds, week 1", "ann")
    [sketch] = told["sketches"]
    drawing = (tmp_path / "a" / sketch["files"][0]).read_text(encoding="utf8")
    assert len(ElementTree.fromstring(drawing).findall(".//{*}polyline")) == 2  # noqa: S314
    [meeting] = told["meetings"]
    assert meeting["parts"][0]["text"] == "We cut too much."
    assert meeting["people"] == ["mia", "bob"]
    [call] = told["calls"]
    assert (call["by"], call["notes"]) == ("bob", ["Done by ann", "Thanks to ann"])
    [poll] = told["votes"]
    assert "1 Tuesday" in poll["text"]
    assert "bob" not in json.dumps(poll)
    assert [one["title"] for one in told["charter"]] == ["Goals", "Rules"]


def test_how_it_went_is_there_as_far_as_members_see_it(tmp_path: Path) -> None:
    database = in_file(tmp_path / "copbot.db")
    play(database, "at 2025-01-02 09:00\ncommunity gardeners\nroom #garden\nann: hello\nbob: hello")
    with Session(database.engine) as db:
        room = db.exec(select(Room.id)).one()
        ann, bob = db.exec(select(Member.id).order_by(col(Member.id))).all()
        for number in range(400):
            at = BEGAN + timedelta(days=number)
            about = {"community_id": 1, "room_id": room, "at": at, "text": f"bean {number}", "question_id": number}
            db.add(Post.model_validate({**about, "id": number, "author_id": ann, "kind": "question"}))
            later = {"id": 1000 + number, "author_id": bob, "kind": "answer", "at": at + timedelta(hours=1)}
            db.add(Post.model_validate({**about, **later}))
            asked = {"id": number, "asker_id": ann, "state": "answered", "touched_at": at, "answers": 1}
            db.add(Question.model_validate({"community_id": 1, "room_id": room, "at": at, **asked}))
        db.commit()
    archive(database, tmp_path / "undecided")
    assert not (tmp_path / "undecided" / "data" / "health.jsonl").exists()
    with Session(database.engine) as db:
        db.add(HealthShown(id=1, community_id=1, parts="1 2 3", at=BEGAN))
        db.commit()
    archive(database, tmp_path / "a")
    archive(database, tmp_path / "later", now=NOW + timedelta(days=400))
    archive(database, tmp_path / "public", Whom.PUBLIC)
    assert files(tmp_path / "a") == files(tmp_path / "later")
    assert not (tmp_path / "public" / "data" / "health.jsonl").exists()
    told = [json.loads(line) for line in (tmp_path / "a" / "data" / "health.jsonl").read_text().splitlines()]
    assert told
    assert {one["number"] for one in told} <= {1, 2, 3}
    assert len(told[0]["parts"][0]["text"].splitlines()) == 4
    crawl(tmp_path / "a")
    database.dispose()


def test_meetings_are_read_by_a_calendar(database: Database, tmp_path: Path) -> None:
    archive(database, tmp_path / "a")
    calendar = Calendar.from_ical((tmp_path / "a" / "data" / "calendar.ics").read_bytes())
    [event] = calendar.walk("VEVENT")
    assert event["SUMMARY"] == 'Pruning "pears"'
    assert event.decoded("DTSTART") == datetime(2026, 3, 4, 10, tzinfo=UTC)
    assert event["LOCATION"] == "in the shed"


def test_literature_is_read_by_a_program_for_it(database: Database, tmp_path: Path) -> None:
    archive(database, tmp_path / "a")
    found = read_list((tmp_path / "a" / "data" / "literature.bib").read_text(encoding="utf8"))
    titles = {one.title: one for one in found}
    assert titles["Seeing Like a State"].authors == ("Scott, James C.",)
    assert titles['On beans & "peas"'].doi == "10.1000/beans.7"


def test_an_archive_of_nothing_is_whole(tmp_path: Path) -> None:
    empty = in_file(tmp_path / "copbot.db")
    play(empty, "community gardeners\nroom #garden\nann: hello")
    archive(empty, tmp_path / "a")
    crawl(tmp_path / "a")
    assert "Nothing is in it yet." in (tmp_path / "a" / "index.html").read_text(encoding="utf8")
    empty.dispose()


def test_who_is_forgotten_leaves_no_trace_in_it(tmp_path: Path) -> None:
    database = in_file(tmp_path / "life.db")
    life = Life(database)
    archive(database, tmp_path / "before", name=COMMUNITY_OF_LIFE)
    assert traces(b"\n".join(files(tmp_path / "before").values()).decode().casefold())
    life.says(f"{WIL} in #m: /forget confirm")
    for whom in Whom:
        archive(database, tmp_path / whom.value, whom, name=COMMUNITY_OF_LIFE)
        found = files(tmp_path / whom.value)
        assert traces(b"\n".join(found.values()).decode().casefold()) == []
        assert traces("\n".join(found).casefold()) == []
        assert b"(forgotten)" not in b"\n".join(found.values())
        crawl(tmp_path / whom.value)
    # What others answered stays.
    assert "With two others." in (tmp_path / "members" / "data" / "questions.jsonl").read_text(encoding="utf8")
    database.dispose()


# Rooms

DESERTED = """\
at 2026-03-02 09:00
platform telegram
community gardeners
room #garden
room #board
moderator mia in #garden
moderator mia in #board
moderator cas in #garden
moderator cas in #board
ann joins #garden
mia joins #garden
cas joins #garden
mia joins #board
cas joins #board
q = mia in #garden: /ask When do I prune a plum?
a = cas replies q: In July, never in winter.
mia replies a: /accept
ann in #garden: /add Seeing Like a State by James C. Scott, 1998
ann in #garden: /poll 1h Which day? | Tuesday | Thursday
+2h
s = mia in #board: /ask Who feeds the hedgehog?
t = cas replies s: I feed the walrus and the hedgehog.
mia replies t: /accept
mia in #board: /add On walrus pits | Roe, Jane | 2004
ann dm: /forget confirm
+1d
l = mia in #garden: /ask What do I do about the badger?
m = cas replies l: Leave it be, the badger is shy.
mia replies m: /accept
"""


def test_what_was_open_to_all_stays_when_moderators_alone_are_left(tmp_path: Path) -> None:
    database = in_file(tmp_path / "copbot.db")
    player = play(database, DESERTED)
    written = archive(database, tmp_path / "a")
    told = b"\n".join(files(tmp_path / "a").values()).decode()
    assert "never in winter" in told
    assert "Seeing Like a State" in told
    # What came when nobody else was there may be theirs, and so is all of a room in which nobody else ever was.
    assert [word for word in SECRET if word in told] == []
    assert {name: {sort.value: count for sort, count in counts.items()} for (name, _), counts in _left(written)} == {
        "#garden": {"questions": 1},
        "#board": {"questions": 1, "library": 1},
    }
    player.play(read(["mia in #garden: /settings #garden community.closed off"]))
    written = archive(database, tmp_path / "b")
    told = b"\n".join(files(tmp_path / "b").values()).decode()
    assert [word for word in SECRET if word in told] == ["badger"]
    assert [name for (name, _), _ in _left(written)] == ["#board"]
    player.play(read(["mia in #garden: /settings #garden community.closed on"]))
    written = archive(database, tmp_path / "c")
    assert "winter" not in b"\n".join(files(tmp_path / "c").values()).decode()
    assert {why for (_, why), _ in _left(written)} == {Why.SHUT, Why.EMPTIED}
    database.dispose()


def _left(written: Written) -> list[tuple[tuple[str, Why], Counter[Sort]]]:
    return list(written.left_out.counts.items())


def test_a_poll_of_which_nothing_is_left_has_no_page(tmp_path: Path) -> None:
    database = in_file(tmp_path / "copbot.db")
    rows = DESERTED.splitlines()
    play(database, "\n".join(rows[: rows.index("+2h") + 1]) + "\nann dm: /forget confirm\n+1d")
    archive(database, tmp_path / "a")
    assert not (tmp_path / "a" / "data" / "votes.jsonl").exists()
    database.dispose()


# The folder


def test_an_archive_takes_the_place_of_an_older_one_and_of_nothing_else(database: Database, tmp_path: Path) -> None:
    target = tmp_path / "a"
    archive(database, target)
    archive(database, target, Whom.PUBLIC)
    assert json.loads((target / "about.json").read_text())["for"] == "public"
    (target / "mine.txt").write_text("a note of mine")
    with pytest.raises(ArchiveError, match="something else"):
        archive(database, target)
    assert (target / "mine.txt").read_text() == "a note of mine"
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ArchiveError, match="something else"):
        archive(database, tmp_path / "file")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a", "file"]


def test_what_is_broken_off_leaves_nothing(tmp_path: Path) -> None:
    def begin() -> None:
        with Folder(tmp_path / "a") as folder:
            folder.write("one.html", "one")
            folder.stream("two.jsonl").write("two")
            raise RuntimeError("a power failure")

    with pytest.raises(RuntimeError, match="power"):
        begin()
    assert list(tmp_path.iterdir()) == []


# Markdown


def test_what_is_said_in_one_style_is_one() -> None:
    assert markdown((Span("/library ", "code"), Span("1", "code"), Span(")"))) == "`/library 1`)"


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (Span("*a* [b](c)"), r"\*a\* \[b\](c)"),
        (Span("- no list\n1. nor this"), "\\- no list  \n\\1. nor this"),
        (Span("it", "link", "https://example.org/<x>"), "[it](<https://example.org/%3Cx%3E>)"),
        (Span("it", "link", "javascript:alert(1)"), "it"),
        (Span(" bold ", "bold"), " **bold** "),
        (Span("a`b", "pre"), "``a`b``"),
        (Span("a\n```\nb", "pre"), "\n````\na\n```\nb\n````\n"),
    ],
)
def test_markdown_reads_as_it_was_said(span: Span, told: str) -> None:
    assert markdown((span,)) == told
