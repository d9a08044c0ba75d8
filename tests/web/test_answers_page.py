"""The pages of answers: what was answered, how old that is, what it read before, and whether it is still true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.browser import SIZES, axe, browsing, faults, opened
from tests.web.house import COOKIE, House
from tests.web.test_own_pages import Looked

SCENARIO = """\
platform telegram
room #help
room #board
moderator mia in #help
moderator mia in #board
moderator max in #board
ann joins #help
bob joins #help
mia joins #help
mia joins #board
ann dm: /start
mia dm: /start
q1 = bob in #help: /ask #seeds How do I order <b>seeds</b>?
a1 = cas replies q1: Fill in the paper form.
bob: /accept
+2h
cas edits a1: Fill in the <i>blue</i> form at the desk.
q2 = ann in #help: /ask How do I keep slugs off lettuce?
a2 = cas replies q2: Coffee grounds.
ann: /accept
q3 = mia in #board: /ask Whom do we put out?
a3 = max replies q3: Nobody at all.
mia in #board: /accept
+400d
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def does(looked: Looked, page: str, command: str, **fields: str) -> str:
    """The page, once a form of it is sent."""
    looked.house.later(seconds=30)
    form = next(one for one in looked.sees(page).forms() if one.get("command") == command)
    body = form | {f"o.{name}": word for name, word in fields.items()}
    path = page.partition("?")[0]
    return looked.house.asks(f"{looked.base}/{path}", looked.session, method="POST", body=body).body


def test_all_that_was_answered_stands_there_newest_first_and_is_found_by_words(house: House) -> None:
    ann = Looked(house, "ann")
    body = ann.sees("answers").body
    assert body.index("slugs off lettuce") < body.index("order &lt;b&gt;seeds&lt;/b&gt;")
    assert "cas, accepted" in body
    assert "given 13 months ago, not checked since" in body
    assert "Whom do we put out" not in body
    found = ann.sees("answers?words=seeds").body
    assert "order &lt;b&gt;seeds" in found
    assert "slugs" not in found
    assert "Nothing found" in ann.sees("answers?words=xylophone").body
    assert "Whom do we put out" not in ann.sees("answers?words=put+out").body
    assert "Whom do we put out" in Looked(house, "mia").sees("answers").body


def test_a_question_has_its_history_and_forms_that_say_how_its_answer_stands(house: House) -> None:
    ann = Looked(house, "ann")
    page = "answer?number=1"
    body = ann.sees(page).body
    assert "Fill in the &lt;i&gt;blue&lt;/i&gt; form at the desk." in body
    assert "What it read before" in body
    assert "Fill in the paper form." in body
    assert "whoever finds the answer to question 1 sees that" in does(ann, page, "outdated", reason="The desk is gone")
    assert "no longer true: The desk is gone" in ann.sees(page).body
    assert "still true" in does(ann, page, "valid")
    assert "confirmed in" in ann.sees(page).body
    assert "you hear of it" in does(ann, page, "updates")
    assert "no more of #1" in ann.sees(page).body
    assert "shown this newer one" in does(ann, page, "newer", newer="3")
    assert "There is a newer answer" in ann.sees(page).body
    assert "Coffee grounds." in ann.sees(page).body


def test_what_was_asked_in_a_closed_room_is_not_there_for_others(house: House) -> None:
    ann, mia = Looked(house, "ann"), Looked(house, "mia")
    number = next(n for n in range(1, 12) if "Whom do we put out" in mia.sees(f"answer?number={n}").body)
    assert ann.sees(f"answer?number={number}").status == 404
    assert ann.sees("answer?number=999").status == 404


@pytest.mark.parametrize("size", SIZES)
def test_both_pages_fit_and_can_be_read_by_everybody(house: House, size: str) -> None:
    ann = Looked(house, "ann")
    does(ann, "answer?number=1", "outdated", reason="The desk is gone, and so is the form")
    found = []
    with browsing() as browser:
        context = opened(browser, size)
        context.add_cookies([{"name": COOKIE, "value": ann.session, "url": house.address}])
        page = context.new_page()
        for path in ("answers", "answers?words=seeds", "answer?number=1"):
            page.goto(f"{house.address}{ann.base}/{path}")
            found += [f"{path}: {one}" for one in (*faults(page), *axe(page))]
        # By keyboard alone: words, and what fits them.
        page.goto(f"{house.address}{ann.base}/answers")
        page.get_by_label("Words").focus()
        page.keyboard.type("slugs")
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("words=slugs"))
        assert "Coffee grounds." in page.content()
        assert "paper form" not in page.content()
    assert found == []


def test_what_it_read_before_is_taken_out_by_who_may(house: House) -> None:
    ann, mia = Looked(house, "ann"), Looked(house, "mia")
    assert "Fill in the paper form." in (seen := ann.sees("answer?number=1")).body
    assert "earlier" not in {one.get("command") for one in seen.forms()}
    does(mia, "answer?number=1", "earlier")
    assert "Fill in the paper form." not in ann.sees("answer?number=1").body
