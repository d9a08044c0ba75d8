"""The page of calls: what can be done about each is a button, and it says what comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.house import House
from tests.web.test_own_pages import Looked

SCENARIO = """\
platform telegram
room #help
moderator mia in #help
ann joins #help
bob joins #help
mia joins #help
ann dm: /start
bob dm: /start
mia dm: /start
bob: /call Mend the <i>gate</i> by friday, 2 people
mia: /call Sort the seeds
"""


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def does(looked: Looked, page: str, what: str, number: int, **fields: str) -> str:
    """The page, once what it offers to do about this call is done."""
    looked.house.later(seconds=30)
    wanted = {"command": "volunteer", "o.what": what, "o.number": f"{number}"}
    form = next(one for one in looked.sees(page).forms() if wanted.items() <= one.items())
    body = form | {f"o.{name}": word for name, word in fields.items()}
    return looked.house.asks(f"{looked.base}/{page}", looked.session, method="POST", body=body).body


def test_a_call_is_taken_done_and_thanked_for_on_the_pages(house: House) -> None:
    ann, bob = Looked(house, "ann"), Looked(house, "bob")
    assert "Mend the &lt;i&gt;gate&lt;/i&gt;" in ann.sees("calls").body
    assert "taking on “Mend the" in does(ann, "calls", "take", 1)
    assert "ann does it." in bob.sees("calls").body
    assert "Wonderful, thank you" in does(ann, "calls", "done", 1)
    assert "Mend the &lt;i&gt;gate&lt;/i&gt;” is done, by ann." in bob.sees("waiting").body
    assert "Said in #help." in does(bob, "waiting", "thanks", 1, reason="Nobody climbs over it any more.")
    assert "is done, by ann" not in bob.sees("waiting").body


def test_only_who_called_or_moderates_takes_it_out(house: House) -> None:
    ann, bob, mia = Looked(house, "ann"), Looked(house, "bob"), Looked(house, "mia")
    assert "No longer needed" not in ann.sees("calls").body
    assert "no longer called for" in does(bob, "calls", "withdraw", 1)
    assert "Sort the seeds” is no longer called for" in does(mia, "calls", "withdraw", 2)
    assert "No help is looked for now." in ann.sees("calls").body
