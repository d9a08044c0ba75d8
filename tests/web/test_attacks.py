"""What somebody may try who means no good: every try comes to nothing, and tells nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, col, func, select

from copbot.web.headers import disposition, is_ours
from storage.models import Question
from tests.web.filled import NASTY, SCENARIO, alike, faults, fill, open_paths, paths
from tests.web.house import Answer, House

ALWAYS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex, nofollow",
}
STRANGE = (
    "",
    "-1",
    "0",
    "99999999999999999999999",
    "1e9",
    "<script>",
    "\x00",
    "%",
    "'; DROP TABLE member; --",
    "ž" * 300,
)


def wrong(answer: Answer) -> list[str]:
    """What is wrong with a page; a file is to be kept, and not to be shown."""
    if answer.headers["content-type"].startswith("text/html"):
        return list(faults(answer.body))
    return [] if answer.headers.get("content-disposition", "").startswith("attachment") else ["a file is shown"]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder: Path = tmp_path_factory.mktemp("house")
    with House(folder, SCENARIO) as made:
        fill(made)
        yield made


@pytest.fixture(autouse=True)
def _later(house: House) -> None:
    house.later(minutes=2)


def test_no_name_and_no_words_do_anything_on_any_page(house: House) -> None:
    garden = house.community_of("ann")
    seen = ""
    for name in ("ann", "mia", "eve0", "eve1", "eve2", "eve3"):
        session = house.signs_in(name)
        for path in ["", *paths()]:
            house.later(seconds=5)
            answer = house.asks(f"/c/{garden}/{path}".rstrip("/"), session)
            assert answer.status in ((200, 404) if path else (200,)), (name, path, answer.body)
            assert list(wrong(answer)) == [], (name, path)
            assert alike(answer.body) == [], (name, path)
            seen += answer.body
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in seen
    assert "49" not in re.findall(r"How do I say (\S+)", seen)


@pytest.mark.parametrize("path", open_paths())
def test_what_is_not_public_cannot_be_guessed_by_who_is_not_signed_in(house: House, path: str) -> None:
    for name in ("ann", "ben"):
        here = house.community_of(name)
        for query in ("", *(f"?{key}={word}" for key in ("number", "id", "before") for word in ("1", "2", "3", "9"))):
            house.later(seconds=5)
            answer = house.asks(f"/c/{here}/{path}{query}")
            assert answer.status in (403, 404), (path, query)
            assert not any(name in answer.body for name in ("ann", "mia", "beans", "sourdough"))


@pytest.mark.parametrize("path", paths())
def test_nothing_behind_the_question_mark_breaks_a_page(house: House, path: str) -> None:
    garden, session = house.community_of("ann"), house.signs_in("mia")
    for name in ("before", "after", "page", "number", "id", "kind", "part", "question", "what", "room", "since"):
        for word in STRANGE:
            answer = house.asks(
                f"/c/{garden}/{path}?{name}={re.sub('[^a-z0-9]', lambda one: f'%{ord(one[0]) % 256:02x}', word)}",
                session,
            )
            assert answer.status in (200, 404), (name, word, answer.body)
            assert list(wrong(answer)) == []


def test_another_community_is_as_none(house: House) -> None:
    garden, bread = house.community_of("ann"), house.community_of("cas")
    session = house.signs_in("ann")
    for path in ["", "/", "/file/x", *(f"/{one}" for one in paths())]:
        theirs, none = house.asks(f"/c/{bread}{path}", session), house.asks(f"/c/9{path}", session)
        assert (theirs.status, theirs.body) == (none.status, none.body)
        assert theirs.status == 404
        assert "bakers" not in theirs.body
    form = house.asks(f"/c/{garden}", session).form("web")
    with Session(house.database.reader) as db:
        sourdough = db.exec(select(Question.id).where(Question.community_id == bread)).first()
    for command, options in (("close", {"question": f"{sourdough}"}), ("accept", {"question": f"{sourdough}"})):
        sent = {**form, "command": command, "o.end": "", **{f"o.{name}": word for name, word in options.items()}}
        assert house.asks(f"/c/{bread}", session, method="POST", body=sent).status in (403, 404)
        answer = house.asks(f"/c/{garden}", session, method="POST", body={**sent, "id": f"for {command}"})
        assert "sourdough" not in answer.body
    with Session(house.database.reader) as db:
        assert db.get_one(Question, sourdough).state == "open"


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": ""},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "null", "Sec-Fetch-Site": ""},
        {"Origin": "", "Sec-Fetch-Site": ""},
        {"Origin": "", "Sec-Fetch-Site": "same-site"},
        {"Content-Type": "text/plain"},
        {"Content-Type": "multipart/form-data; boundary=x"},
    ],
)
def test_a_form_from_elsewhere_does_nothing(house: House, headers: dict[str, str]) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    form = house.asks(f"/c/{garden}", session).form("web")
    assert house.asks(f"/c/{garden}", session, method="POST", body=form, headers=headers).status == 400
    assert house.asks(f"/c/{garden}", session).status == 200
    if "Origin" in headers:
        token = house.link("ann")
        answer = house.asks(f"/in/{token}", method="POST", body={}, headers=headers)
        assert (answer.status, "set-cookie" in answer.headers) == (400, False)
        assert house.asks(f"/in/{token}").status == 200


def test_a_form_needs_the_sign_of_its_own_session(house: House) -> None:
    garden, ann, mia = house.community_of("ann"), house.signs_in("ann"), house.signs_in("mia")
    own, others = house.asks(f"/c/{garden}", ann).form("web"), house.asks(f"/c/{garden}", mia).form("web")
    for check in (others["check"], "", own["check"][:-1], "é", own["check"].upper()):
        assert house.asks(f"/c/{garden}", ann, method="POST", body={**own, "check": check}).status == 400
    assert house.asks(f"/c/{garden}", ann, method="POST", body={**own, "id": ""}).status == 400
    assert house.asks(f"/c/{garden}", "", method="POST", body=own).status == 403
    assert house.asks(f"/c/{garden}", ann).status == 200


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example",
        "/\\evil.example",
        "/%2f%2fevil.example",
        "/c/1/../../etc/passwd",
        "/c/1/%2e%2e%2f%2e%2e%2fbase",
        "/c/1/..%5cbase",
        "/c/1/qa%2Fquestions",
        "/c/1/base",
        "/c/1/start",
        "/c/1/%00",
        "/c/1/questions%0d%0aSet-Cookie:%20copbot=x",
        "/c/-1",
        "/c/1.5",
        "/c/99999999999999999999999999",
        "/in/",
        "/in/%0d%0aSet-Cookie:%20copbot=x",
        "/in/<script>alert(1)</script>",
        "/style.css/..",
        "/.env",
    ],
)
def test_no_address_leads_astray(house: House, path: str) -> None:
    session = house.signs_in("ann")
    for method in ("GET", "HEAD", "POST"):
        answer = house.asks(path, session, method=method, body={} if method == "POST" else None)
        assert answer.status in (400, 404, 405, 410), (method, answer)
        assert not {"location", "set-cookie"} & answer.headers.keys()
        assert "<script>" not in answer.body
        assert "Traceback" not in answer.body


@pytest.mark.parametrize(
    "path", ["/", "/style.css", "/healthz", "/nothing", "/in/nothing", "/c/1", "/c/1/questions", "/c/1/file/x"]
)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE", "PATCH", "POST"])
def test_every_answer_has_its_headers(house: House, path: str, method: str) -> None:
    answer = house.asks(path, method=method)
    assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS
    assert answer.headers["cache-control"] == (
        "no-store" if path != "/style.css" or answer.status != 200 else "public, max-age=3600"
    )
    assert "server" not in answer.headers
    assert answer.status != 500
    if method in ("OPTIONS", "PUT", "DELETE", "TRACE", "PATCH"):
        assert answer.status in (404, 405)


def test_what_is_too_large_is_turned_away(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    form = house.asks(f"/c/{garden}", session).form("web")
    assert house.asks(f"/c/{garden}", session, method="POST", body={**form, "o.text": "x" * 70_000}).status == 413
    many = {**form, **{f"o.{number}": "x" for number in range(100)}}
    assert house.asks(f"/c/{garden}", session, method="POST", body=many).status == 400
    assert house.asks(f"/c/{garden}/{'x' * 20_000}", session).status in (400, 404, 414, 431)
    assert (
        house.asks(
            f"/c/{garden}",
            session,
            method="POST",
            body=b"\xff\xfe%%%",
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        ).status
        == 400
    )


def test_a_form_that_is_sent_twice_is_handled_once(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    form = house.asks(f"/c/{garden}", session).form("web")
    sent = {"check": form["check"], "id": "once", "command": "quiet", "o.hours": "21:00-07:00"}

    def handled() -> int:
        with Session(house.database.reader) as db:
            from storage.models import Handled

            return db.exec(select(func.count()).where(col(Handled.event).startswith("web "))).one()

    before = handled()
    first = house.asks(f"/c/{garden}", session, method="POST", body=sent)
    assert first.status == 200
    assert "done already" not in first.body
    assert handled() == before + 1
    assert "done already" in house.asks(f"/c/{garden}", session, method="POST", body=sent).body
    assert handled() == before + 1


def test_a_command_that_there_is_not_is_no_failure(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    form = house.asks(f"/c/{garden}", session).form("web")
    for number, command in enumerate(("nothing", "", "web-in", "web-seen", "../x", NASTY[0])):
        sent = {"check": form["check"], "id": f"none {number}", "command": command}
        answer = house.asks(f"/c/{garden}", session, method="POST", body=sent)
        assert answer.status == 200
        assert 'class="refused"' in answer.body
        assert list(faults(answer.body)) == []


def test_who_may_not_is_refused_on_the_web_as_in_the_chat(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    form = house.asks(f"/c/{garden}", session).form("web")
    sent = {"check": form["check"], "id": "settings", "command": "settings", "o.name": "qa.detect", "o.value": "off"}
    assert "moderator" in house.asks(f"/c/{garden}", session, method="POST", body=sent).body


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("export.json", "export.json"),
        ('a"\r\nSet-Cookie: x', "a___Set-Cookie__x"),
        ("../../.bashrc", "_.._.bashrc"),
        ("é", "_"),
        ("", "file"),
    ],
)
def test_no_name_of_a_file_breaks_out_of_its_header(name: str, kept: str) -> None:
    assert disposition(name) == f'attachment; filename="{kept}"'


def test_where_a_form_is_from_is_what_the_browser_says() -> None:
    ours = "https://bot.example.org"
    assert is_ours(ours, "", ours)
    assert is_ours("null", "same-origin", ours)
    assert is_ours("", "same-origin", ours)
    for origin, site in [
        ("https://bot.example.org.evil", "same-origin"),
        ("http://bot.example.org", ""),
        ("null", "none"),
        ("", ""),
    ]:
        assert not is_ours(origin, site, ours)
