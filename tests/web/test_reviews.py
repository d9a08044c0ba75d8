"""The pages of reviews: a text is read and commented on there, put together, and seen by those alone whom it is for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from storage.models import Outbox
from tests.web.house import House
from tests.web.test_own_pages import Looked

SCENARIO = """\
platform telegram
room #help
moderator mia in #help
ann joins #help
bob joins #help
cas joins #help
dee joins #help
mia joins #help
ann dm: /start
bob dm: /start
cas dm: /start
dee dm: /start
mia dm: /start
ann: /review Why <i>beans</i> climb ¶ They want to – хотят.
ann dm: /review @bob: A secret of mine ¶ which nobody else reads
ann dm: /review @bob @cas anonymous: A poem ¶ of two lines
mia: /newcircle poets 3
bob dm: /circle join poets
cas dm: /circle join poets
bob dm: /review circle: Ode to a pea ¶ o pea
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def does(looked: Looked, page: str, wanted: dict[str, str], **fields: str) -> str:
    """The page, once the form on it that holds this is sent."""
    looked.house.later(seconds=30)
    form = next(one for one in looked.sees(page).forms() if wanted.items() <= one.items())
    body = form | {f"o.{name}": word for name, word in fields.items()}
    return looked.house.asks(f"{looked.base}/{page}", looked.session, method="POST", body=body).body


def says(looked: Looked, number: int, words: str) -> str:
    """The page of a review, once something was said there."""
    return does(looked, f"review?number={number}", {"command": "reviewing", "o.what": "remark"}, text=words)


def test_a_text_is_commented_on_and_put_together_on_the_pages(house: House) -> None:
    ann, bob, mia = Looked(house, "ann"), Looked(house, "bob"), Looked(house, "mia")
    assert "Why &lt;i&gt;beans&lt;/i&gt; climb" in bob.sees("reviews").body
    assert "Noted as comment 1, ¶2" in says(bob, 1, "¶2 must: who <b>says</b> so?")
    assert "who &lt;b&gt;says&lt;/b&gt; so?" in ann.sees("review?number=1").body
    assert "You agree with comment 1" in does(mia, "review?number=1", {"line": "remark agree 1"})
    does(ann, "review?number=1", {"line": "reviewing close 1"})
    told = does(mia, "review?number=1", {"command": "reviewing"}, what="accept", text="It tells it all.")
    assert "is noted: accept" in told
    assert "Verdict: accepted. It tells it all." in " ".join(ann.sees("review?number=1").body.split())


def test_what_was_said_comes_as_text_and_as_a_pdf(house: House) -> None:
    ann, bob = Looked(house, "ann"), Looked(house, "bob")
    assert ann.sees("review?number=1&file=pdf").status == 404
    says(bob, 1, "¶2 must: who says so?")
    does(ann, "review?number=1", {"line": "reviewing close 1"})
    text, pdf = ann.sees("review?number=1&file=md"), ann.sees("review?number=1&file=pdf")
    assert text.headers["content-disposition"].startswith("attachment")
    assert "- **must** who says so? (bob)" in text.body
    assert pdf.headers["content-disposition"].startswith("attachment")
    assert pdf.body.startswith("%PDF-")
    assert ann.sees("review?number=1&file=../../etc/passwd").status == 404


@pytest.mark.parametrize("number", [2, 3, 4])
def test_nobody_else_finds_what_was_put_before_some(house: House, number: int) -> None:
    dee, mia = Looked(house, "dee"), Looked(house, "mia")
    for other in (dee, mia):
        for path in (f"review?number={number}", f"review?number={number}&file=md", f"review?number={number}&file=pdf"):
            assert other.sees(path).status == 404
        assert not any(title in other.sees("reviews").body for title in ("secret", "poem", "Ode"))


def test_who_submitted_it_without_names_sees_nothing_until_the_end_and_then_no_names(house: House) -> None:
    ann, bob, cas = Looked(house, "ann"), Looked(house, "bob"), Looked(house, "cas")
    says(bob, 3, "¶1 must: a longer title")
    assert "a longer title" not in ann.sees("review?number=3").body
    says(cas, 3, "¶2 praise: what a line")
    assert "what a line" not in ann.sees("review?number=3").body
    does(ann, "review?number=3", {"line": "reviewing close 3"})
    page = ann.sees("review?number=3").body
    assert "a longer title" in page
    main = page[page.index("<main") :]
    assert "bob" not in main
    assert "cas" not in main
    assert "bob" not in ann.sees("review?number=3&file=md").body


def test_what_was_refused_stands_in_its_field_again(house: House) -> None:
    bob = Looked(house, "bob")
    shown = does(bob, "reviews", {"command": "putting"}, whom="named", text="Just my lovely <b>text</b>")
    assert "For whom is it?" in shown
    assert "Just my lovely &lt;b&gt;text&lt;/b&gt;</textarea>" in shown
    assert "lovely" not in bob.sees("reviews").body
    shown = does(bob, "reviews", {"command": "putting"}, whom="named", text="@mia anonymous: a text of mine")
    assert "it needs two readers at least" in shown
    assert "@mia anonymous: a text of mine</textarea>" in shown
    assert "a text of mine" not in does(bob, "reviews", {"command": "putting"}, whom="named", text="@mia: short text")


def test_a_room_or_a_circle_can_be_chosen_on_the_page(house: House) -> None:
    bob, dee = Looked(house, "bob"), Looked(house, "dee")
    page = bob.sees("reviews").body
    assert "all in #help" in page or "all in help" in page
    room = page.split('value="room-')[1].split('"')[0]
    circle = page.split('value="circle-')[1].split('"')[0]
    put = does(bob, "reviews", {"command": "putting"}, whom=f"room-{room}", text="until friday: Peas for everyone")
    assert "It is before all, until 6 March 2026" in put
    assert "Peas for everyone" in dee.sees("reviews").body
    put = does(bob, "reviews", {"command": "putting"}, whom=f"circle-{circle}", text="Peas for poets")
    assert "of your circle first" in put
    assert "Peas for poets" not in dee.sees("reviews").body
    assert "For whom is it?" in does(dee, "reviews", {"command": "putting"}, whom=f"circle-{circle}", text="Mine")


def test_more_readers_are_asked_on_the_page_and_links_can_be_followed(house: House) -> None:
    ann = Looked(house, "ann")
    asked = does(ann, "review?number=2", {"command": "reviewing", "o.what": "more"}, text="@cas")
    assert "I ask the reader whom you named" in asked
    assert "A secret of mine" in Looked(house, "cas").sees("reviews").body
    mia = Looked(house, "mia")
    does(mia, "reviews", {"command": "putting"}, whom="named", text="@bob: https://example.org/draft?x=1&y=2")
    assert '<a href="https://example.org/draft?x=1&amp;y=2"' in Looked(house, "bob").sees("review?number=5").body


def test_a_file_comes_in_the_chat_to_who_says_yes_on_the_page(tmp_path: Path) -> None:
    with House(tmp_path, SCENARIO + "cas with file novel.docx: /review @bob\n") as house:
        bob = Looked(house, "bob")
        assert "The file comes to you in our chat." in does(bob, "review?number=5", {"line": "reviewing read 5"})
        with Session(house.database.reader) as db:
            sent = db.exec(select(Outbox).where(col(Outbox.person).is_not(None)).order_by(col(Outbox.id))).all()
        assert "novel.docx" in sent[-1].action
