"""The pages of members and moderators as they are used: each button and field does what the command does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import update
from sqlmodel import Session, select

from storage.models import Outbox, Room
from tests.web.filled import alike, paths
from tests.web.house import Answer, House

SCENARIO = """\
platform telegram
room #help
room #garden
setting membership.mode = "application"
moderator mia in #help
ann joins #help
bob joins #help
cas joins #garden
mia joins #help
ann dm: /start
bob dm: /start
cas dm: /start
mia dm: /start
q1 = ann: /ask How do I reset my password?
q2 = ann: /ask Which beans grow in the shade?
bob replies q1: use the form on the site
mia replies q2: runner beans do well
bob replies q2: broad beans too
cas in #garden: /ask Who has a ladder?
+1m
bob in #help: /follow 2
+3d
cas dm: /helpdesk I see no pictures
cas dm: /join
cas dm: I grow beans.
+1m
ann: /ask @bob Do you have a fork?
"""


class Looked:
    """Somebody who is signed in."""

    def __init__(self, house: House, name: str) -> None:
        self.house = house
        self.session = house.signs_in(name, "telegram")
        self.base = f"/c/{house.community_of(name)}"

    def sees(self, page: str) -> Answer:
        return self.house.asks(f"{self.base}/{page}", self.session)

    def presses(self, page: str, command: str, **fields: str) -> str:
        """What the page shows, once the form of this command (or command line) is sent."""
        self.house.later(seconds=30)
        form = self.sees(page).form(command)
        body = {**form, **{f"o.{name}": word for name, word in fields.items()}}
        done = self.house.asks(f"{self.base}/{page}", self.session, method="POST", body=body)
        assert done.status == 200
        return done.body


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, SCENARIO) as made:
        yield made


def test_wishes_are_set_by_their_forms(house: House) -> None:
    ann = Looked(house, "ann")
    assert "I won&#39;t write to you about this any more" in ann.presses("wishes", "nudges solved off")
    assert "I leave you alone from 23:00-07:00." in ann.presses("wishes", "quiet", hours="23:00-07:00")
    assert "is not a part of the day" in ann.presses("wishes", "quiet", hours="banana")
    assert "Europe/Amsterdam; there it is" in ann.presses("wishes", "timezone", zone="Amsterdam")
    assert "I leave you alone until" in ann.presses("wishes", "snooze", time="2d")
    assert "I may write to you, as you chose." in ann.presses("wishes", "snooze 0h")
    assert "ponds" in ann.presses("wishes", "watch", topics="ponds")
    assert "I don&#39;t want to moderate" not in ann.presses("wishes", "willing off")
    assert "Nobody sees it" in ann.presses("wishes", "profile nobody")
    assert "score of 2 or more" in ann.presses("wishes", "threshold", score="2")
    assert "Mijn wensen" in ann.presses("wishes", "language nl")


def test_wishes_can_be_put_right_one_after_another(house: House) -> None:
    ann = Looked(house, "ann")
    form = ann.sees("wishes").form("nudges solved off")
    told = [_sent(ann, form, number) for number in range(100)]
    assert [("a lot at once" in one) for one in told] == [False] * 79 + [True] * 21  # to sign in was one
    assert "undoes this" not in told[0]


def _sent(who: Looked, form: dict[str, str], number: int) -> str:
    body = {**form, "id": f"{number}"}
    return who.house.asks(f"{who.base}/wishes", who.session, method="POST", body=body).body


def test_where_one_is_signed_in_is_shown_by_when_that_was(house: House) -> None:
    for _ in range(4):
        ann = Looked(house, "ann")
        house.later(hours=3)
    shown = ann.sees("kept?of=websession").body
    found = re.findall(r"<dt>began_at</dt><dd>(\d+ \w+ 2026 \d\d:\d\d)</dd>", shown)
    assert len(found) == 4
    times = [datetime.strptime(one, "%d %b %Y %H:%M").replace(tzinfo=UTC) for one in found]
    assert times == sorted(times, reverse=True)
    assert "hash" not in shown
    assert "Sign out everywhere" in shown


def test_what_is_written_in_a_field_is_never_more_than_words(house: House) -> None:
    ann = Looked(house, "ann")
    told = ann.presses("wishes", "watch", topics='<script>alert("1")</script>')
    assert "<script>" not in told
    assert "&lt;script&gt;" in told


def test_questions_are_accepted_closed_and_opened_again(house: House) -> None:
    ann = Looked(house, "ann")
    assert "This is the one that solved it." in ann.presses("question?number=2", "accept 2 4")
    assert "closed" in ann.presses("questions", "close 1")
    assert "<h2>Open</h2>" in ann.presses("questions", "reopen 1")
    assert ann.sees("questions").body.index("How do I reset") < ann.sees("questions").body.index("<h2>Over</h2>")


def test_a_question_leads_to_where_it_stands(house: House) -> None:
    with house.database.engine.begin() as connection:
        connection.execute(update(Room).values(address="https://t.me/c/1/{message}"))
    assert '<a href="https://t.me/c/1/' in Looked(house, "ann").sees("questions").body


def test_what_waits_is_answered(house: House) -> None:
    ann, bob = Looked(house, "ann"), Looked(house, "bob")
    assert "fork" not in bob.presses("waiting", "pass 7")
    assert "unfollow 2" in bob.sees("wishes").body
    assert "unfollow 2" not in bob.presses("wishes", "unfollow 2")
    assert "reset my password" not in ann.presses("waiting", "accept 1 3")


def test_moderators_act_on_what_needs_attention(house: House) -> None:
    mia, ann = Looked(house, "mia"), Looked(house, "ann")
    assert "One ticket waits at the helpdesk" in mia.sees("attention").body
    assert ann.sees("attention").status == 404
    assert "cas is a member now" in mia.presses("attention", "applicant 4 yes")
    assert "cas" not in mia.sees("attention").body


@pytest.mark.parametrize(("why", "heard"), [("We are full.", "We are full."), ("", "they gave no reason.")])
def test_who_declines_on_a_page_writes_the_reason_beside_the_button(house: House, why: str, heard: str) -> None:
    mia = Looked(house, "mia")
    body = mia.sees("attention").body
    assert "If you decline: why?" in body
    assert body.count(">decline<") == 1
    assert ("with your reason" if why else "without a reason") in mia.presses("attention", "applicant", reason=why)
    assert "cas" not in mia.sees("attention").body
    with Session(house.database.reader) as db:
        assert any(heard in one for one in db.exec(select(Outbox.action)))


def test_what_is_only_heard_of_a_page_tells_its_buttons_apart(house: House) -> None:
    seen = ""
    for name in ("ann", "bob", "mia"):
        for path in (*paths(), "question?number=2", "question?number=1"):
            house.later(minutes=1)
            body = Looked(house, name).sees(path).body
            assert alike(body) == [], (name, path)
            seen += body
    assert seen.count(">This solved it<span") >= 3
    assert "That solved it" not in seen


def test_no_page_asks_for_a_reply_to_it(house: House) -> None:
    for name in ("ann", "bob", "mia"):
        for path in paths():
            assert "eply to this" not in Looked(house, name).sees(path).body
            house.later(minutes=1)
    assert "Reply to it in your chat" in Looked(house, "bob").sees("waiting").body


def test_the_data_is_shown_kept_as_a_file_and_forgotten_at_the_second_word(house: House) -> None:
    ann = Looked(house, "ann")
    assert "What you asked and answered" in ann.sees("data").body
    assert "Which beans grow in the shade?" in ann.sees("kept?of=post").body
    file = ann.sees("datafile")
    assert "attachment" in file.headers["content-disposition"]
    assert '"communities"' in file.body
    asked = ann.presses("data", "forget")
    assert "I can forget you" in asked
    assert ann.sees("data").status == 200
    # It looks as grave as it is, and speaks of what is on the page.
    assert 'class="grave">Yes, forget me' in asked
    assert "/forget" not in asked
    form = Answer(200, {}, asked).form("forget confirm")
    done = house.asks(f"{ann.base}/data", ann.session, method="POST", body=form)
    assert "I know nothing about you any more." in done.body
    assert ann.sees("data").status == 403
