"""The pages of the sketch: drawn with and without a script, by pointer and by keyboard; what everybody may see."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from sqlmodel import Session, col, select

from copbot.features.sketch.geometry import LONGEST, length, read
from copbot.features.sketch.tables import SketchLine, SketchVote
from tests.web.browser import SIZES, axe, browsing, faults, opened
from tests.web.filled import faults as wrong_in
from tests.web.house import COOKIE, House
from tests.web.structured import told, wrong
from tests.web.test_own_pages import Looked

SCENARIO = """\
platform telegram
room #help
moderator mia in #help
mia joins #help
ann joins #help
bob joins #help
cas joins #help
ann dm: /start
bob dm: /start
cas dm: /start
mia dm: /start
mia: /sketch subject old <b>apples</b> & pears
bob dm: /line c4 e5
cas dm: /line h6 h7
community bakers
room #bread
moderator ben in #bread
ben in #bread: hello
ben dm: /start
"""


WHERE = """() => { const sheet = document.getElementById('sheet'); sheet.scrollIntoView();
    const { x, y, width } = sheet.getBoundingClientRect(); return { x, y, width }; }"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


@pytest.fixture
def later(tmp_path: Path) -> Iterator[House]:
    """The same when the sketch is finished."""
    with House(tmp_path, f"{SCENARIO}+8d\n") as made:
        yield made


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with browsing() as found:
        yield found


def lines(house: House) -> list[str]:
    with Session(house.database.reader) as db:
        return [one.points for one in db.exec(select(SketchLine).order_by(col(SketchLine.id)))]


def signed_in(house: House, browser: Browser, name: str, size: str) -> tuple[BrowserContext, Page]:
    house.later(minutes=2)
    context = opened(browser, size)
    context.add_cookies([{"name": COOKIE, "value": house.signs_in(name, "telegram"), "url": house.address}])
    page = context.new_page()
    page.goto(f"{house.address}/c/{house.community_of(name)}/sketch")
    return context, page


def test_one_draws_by_fields_and_says_how_dark_without_any_script(house: House) -> None:
    ann = Looked(house, "ann")
    page = ann.sees("sketch")
    assert "old &lt;b&gt;apples&lt;/b&gt; &amp; pears" in page.body
    assert list(wrong_in(page.body)) == []
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert "That is too long: from C4 that way" in ann.presses("sketch", "line", points="c4 j4")
    done = ann.presses("sketch", "line", points="B2 b3")
    assert "Your line is in, from <strong>B2</strong> to <strong>B3</strong>." in done
    assert lines(house)[-1] == "75,75 75,125"
    [asked] = re.findall(r'name="line" value="dark (\d+) 75"', done)
    assert "Noted: dark (75 %)." in ann.presses("sketch", f"dark {asked} 75")
    with Session(house.database.reader) as db:
        assert [(one.line_id, one.dark) for one in db.exec(select(SketchVote)) if one.dark == 75] == [(int(asked), 75)]
    again = ann.sees("sketch").body
    assert "Your next line can be drawn" in again
    assert 'name="o.points"' not in again


def test_what_the_script_fetches_is_small_where_nothing_has_changed(house: House) -> None:
    ann = Looked(house, "ann")
    [version] = re.findall(r'data-version="([^"]+)"', ann.sees("sketch").body)
    assert json.loads(ann.sees(f"sketch?data={version}").body) == {"version": version}
    house.says("mia", "/line a1 a2", "telegram")
    found = json.loads(ann.sees(f"sketch?data={version}").body)
    assert found["version"] != version
    assert {"points": "25,25 25,75", "colour": "#808080"} in found["lines"]
    assert house.asks(f"{ann.base}/sketch?data={version}").status == 403
    other = house.signs_in("ben", "telegram")
    assert house.asks(f"{ann.base}/sketch?data=", other).status == 404


@pytest.mark.parametrize("size", SIZES)
def test_a_line_is_drawn_by_pointer(house: House, browser: Browser, size: str) -> None:
    context, page = signed_in(house, browser, "ann", size)
    wide = page.evaluate(
        "() => { const s = document.getElementById('sheet'); s.scrollIntoView(); return s.getBoundingClientRect() }"
    )
    unit = wide["width"] / 830
    at = [(wide["x"] + unit * (30 + x), wide["y"] + unit * (30 + y)) for x, y in ((210, 320), (240, 330), (430, 330))]
    page.mouse.move(*at[0])
    page.mouse.down()
    for point in at[1:]:
        page.mouse.move(*point, steps=12)
    page.mouse.up()
    assert re.search(r"(?:9[5-9]|100) of 100 units", page.locator("#told").inner_text())
    assert [*faults(page), *axe(page)] == []
    page.get_by_role("button", name="Put it into the sketch").click()
    assert "Your line is in, from E7 to" in page.get_by_role("status").first.inner_text()
    drawn = read(lines(house)[-1])
    assert 90 < length(drawn) <= LONGEST
    assert [*faults(page), *axe(page)] == []
    page.get_by_role("button", name="black").click()
    assert "Noted" in page.get_by_role("status").first.inner_text()
    context.close()


def test_a_line_is_drawn_by_keyboard(house: House, browser: Browser) -> None:
    context, page = signed_in(house, browser, "ann", "desk")
    while page.evaluate("() => document.activeElement.id") != "sheet":
        page.keyboard.press("Tab")
    for key in ("ArrowLeft", "ArrowUp", "Enter", "ArrowRight", "ArrowRight", "Enter", *["ArrowDown"] * 12, "Enter"):
        page.keyboard.press(key)
    assert "of 100 units" in page.locator("#told").inner_text()
    while page.evaluate("() => document.activeElement.textContent") != "Put it into the sketch":
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text="Your line is in, from H6 to I8").first.wait_for()
    drawn = read(lines(house)[-1])
    assert drawn[:2] == ((390, 290), (410, 290))
    assert 98 <= length(drawn) <= LONGEST
    context.close()


def test_lines_of_others_come_while_one_looks(house: House, browser: Browser) -> None:
    house.later(minutes=2)
    context = opened(browser, "desk")
    context.add_cookies([{"name": COOKIE, "value": house.signs_in("ann", "telegram"), "url": house.address}])
    page = context.new_page()
    page.clock.install()
    page.goto(f"{house.address}/c/{house.community_of('ann')}/sketch")
    assert page.locator("#sheet .lines polyline").count() == 2
    house.says("mia", "/line a1 a2", "telegram")
    with page.expect_response(lambda answer: "data=" in answer.url):
        page.clock.run_for(11_000)
    page.wait_for_function("() => document.querySelectorAll('#sheet .lines polyline').length === 3")
    context.close()


def test_moderators_take_a_line_out_on_the_page(house: House) -> None:
    mia, ann = Looked(house, "mia"), Looked(house, "ann")
    assert "unline" not in ann.sees("sketch").body
    seen = mia.sees("sketch")
    assert "from H6 to H7, by cas" in seen.body
    assert re.findall(r"<text [^>]*>(\d)</text>", seen.body[seen.body.rindex("<svg") :])[-2:] == ["2", "1"]
    assert list(wrong_in(seen.body)) == []
    assert "It is out of the sketch" in mia.presses("sketch", "unline 1")
    assert len(lines(house)) == 1


def test_finished_ones_are_for_members_alone_until_they_are_public(later: House) -> None:
    here, ann = later.community_of("ann"), Looked(later, "ann")
    page = ann.sees("sketches")
    assert "old &lt;b&gt;apples&lt;/b&gt; &amp; pears" in page.body
    assert list(wrong_in(page.body)) == []
    replay = ann.sees("sketches?number=1")
    assert replay.body.count("<set ") == 2
    assert list(wrong_in(replay.body)) == []
    assert ann.sees("sketches?number=7").status == ann.sees("sketches?number=x").status == 404
    for path in ("sketches", "sketches?number=1"):
        assert later.asks(f"/c/{here}/{path}").status == 403
        assert later.asks(f"/c/{later.community_of('ben')}/sketches?number=1").status in (403, 404)
    later.says("mia", "/settings sketch.public on", "telegram")
    later.says("mia", "/settings web.indexed on", "telegram")
    for path, kind in (("sketches", "CollectionPage"), ("sketches?number=1", "VisualArtwork")):
        seen = later.asks(f"/c/{here}/{path}")
        assert seen.status == 200
        assert list(wrong_in(seen.body)) == []
        assert wrong(told(seen.body)) == []
        assert told(seen.body)["@type"] == kind
        assert "bob" not in seen.body
    assert later.asks(f"/c/{here}/sketch").status == 403
    found = ElementTree.fromstring(later.asks(f"/c/{here}/sitemap.xml").body)  # noqa: S314 - our own
    assert [one.text for one in found.iter() if one.tag.endswith("loc")][:2] == [
        f"{later.address}/c/{here}/sketches",
        f"{later.address}/c/{here}/sketches?number=1",
    ]


@pytest.mark.parametrize("size", SIZES)
def test_the_gallery_can_be_seen_by_everybody(later: House, browser: Browser, size: str) -> None:
    later.says("mia", "/settings sketch.public on", "telegram")
    context = opened(browser, size)
    page = context.new_page()
    for path in ("sketches", "sketches?number=1"):
        page.goto(f"{later.address}/c/{later.community_of('ann')}/{path}")
        assert [*faults(page), *axe(page)] == []
    page.wait_for_function("() => getComputedStyle(document.querySelector('.lines polyline')).visibility === 'visible'")
    context.close()
