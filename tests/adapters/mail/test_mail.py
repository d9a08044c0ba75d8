"""Newsletters by e-mail, over a real SMTP server: what arrives there, and what becomes of what is refused or waits."""

from __future__ import annotations

import asyncio
import email
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from sqlmodel import Session, select
from structlog.testing import capture_logs

from adapters.mail.adapter import MailAdapter, failed
from adapters.mail.doctor import _examine
from adapters.mail.letters import letter
from adapters.mail.settings import MailSettings
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.newsletter.tables import Mailbox
from copbot.features.web.keys import hashed
from copbot.features.web.tables import WebKey
from copbot.kit.mail import PLATFORM
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rooms.actions import Button, Failed, Failure, TellPrivately, load
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Span, plain, text
from copbot.running.engine import Engine
from copbot.running.live import Live
from storage.database import Database
from storage.models import Outbox
from tests.memory import in_file
from tests.waiting import until

ADDRESS = "ann.of.the.garden@example.org"
RIGHT = "-".join(("a", "password"))
SETTINGS = {"newsletter": {"by_mail": True, "weeks": 1}}
BEGIN = """
at 2026-03-02 10:30
room #garden
setting newsletter.by_mail = true
moderator mia
member ann in #garden
mia dm: hello
ann dm: hello
mia dm: /settings newsletter.weeks 1
"""
WEEK = """
q{0} = cas: /ask Which leek stands frost number {0}?
a{0} = dee replies q{0}: Blue Solaise & <b>no</b> other, winter {0}.
cas replies q{0}: /accept
+{1}d
"""


class Box:
    """What the server does with mail: it keeps it, or answers as it was told to."""

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.answer = "250 kept"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: ANN401, N802 - its name
        """Somebody is to get mail."""
        if not self.answer.startswith("250"):
            return self.answer
        envelope.rcpt_tos.append(address)
        return "250 fine"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: ANN401, N802 - its name
        """Mail has come."""
        made = email.message_from_bytes(envelope.content, policy=default)
        assert isinstance(made, EmailMessage)
        self.mails.append(made)
        return "250 kept"


@contextmanager
def served(box: Box, port: int = 0, password: str = "") -> Iterator[int]:
    """A server on this machine; with a password it lets in who has that."""

    def lets_in(server: object, session: object, envelope: object, mechanism: str, data: Any) -> AuthResult:  # noqa: ANN401
        return AuthResult(success=data.password.decode() == password, handled=False)

    asked: dict[str, Any] = {"authenticator": lets_in, "auth_require_tls": False} if password else {}
    controller = Controller(box, hostname="127.0.0.1", port=port or free(), **asked)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def free() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


class Garden:
    """A community whose mail waits in the outbox until a bot that sends it runs."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.player = Player(database, ALL, "plain")
        self._later = timedelta()
        self._no_mail()
        self.says(BEGIN)

    def _no_mail(self) -> None:
        """The one that makes mail sends none."""
        perform, down = self.player.world.perform, Failed(Failure.UNREACHABLE)
        self.player._stage._perform = lambda going: down if going.platform == PLATFORM else perform(going)

    def says(self, lines: str) -> list[str]:
        before = len(self.player.world.said)
        self.player.play(read(lines.strip().splitlines()))
        return [one.text for one in self.player.world.said[before:]]

    def waiting(self) -> list[str]:
        with Session(self.database.reader) as db:
            found = map(load, db.exec(select(Outbox.action).where(Outbox.platform == PLATFORM)))
            return [plain(one.text) for one in found if isinstance(one, TellPrivately)]

    def failures(self) -> list[str]:
        with Session(self.database.reader) as db:
            return list(db.exec(select(Outbox.failure).where(Outbox.platform == PLATFORM)))

    def box(self) -> Mailbox | None:
        with Session(self.database.reader) as db:
            return db.exec(select(Mailbox)).first()

    def joins(self) -> None:
        """Ann gives her address, and writes the code that was sent there."""
        self.says(f"ann dm: /newsletter mail {ADDRESS}")
        [sent] = self.waiting()
        found = re.search(r"/newsletter mail ([A-Z0-9]{8})", sent)
        assert found is not None
        assert any("comes to that address" in one for one in self.says(f"ann dm: /newsletter mail {found[1]}"))

    @contextmanager
    def sending(self, port: int, password: str = "", user: str = "") -> Iterator[None]:
        """A bot runs that sends mail by the server at this port, after what had failed has waited."""
        self._later += timedelta(minutes=10)
        now = (self.player.world.now or datetime.now(UTC)) + self._later
        clock: Callable[[], datetime] = lambda: now  # noqa: E731
        engine = Engine(self.database, ALL, Settings(ALL, SETTINGS), clock)
        settings = MailSettings(host="127.0.0.1", port=port, tls="none", user=user, sender="Garden <news@example.org>")
        adapter = MailAdapter(settings, password)
        with Live(engine, clock, lambda error: RuntimeError(str(error)), [adapter]):
            yield
        # What that one gave numbers to, the other knows only after a start.
        self.says("restart")
        self._no_mail()


@pytest.fixture
def garden(tmp_path: Path) -> Iterator[Garden]:
    database = in_file(tmp_path / "garden.db")
    yield Garden(database)
    database.dispose()


def test_an_issue_arrives_once_after_a_stop_between_commit_and_delivery(garden: Garden) -> None:
    box = Box()
    garden.joins()
    garden.says(WEEK.format(1, 11))
    # The one that made it is gone, before it could send anything.
    with served(box) as port:
        with garden.sending(port):
            until(lambda: not garden.waiting())
        with garden.sending(port):
            pass
    issues = [one for one in box.mails if "worth telling" in one["Subject"]]
    [mail] = issues
    assert mail["To"] == ADDRESS
    assert mail["From"] == "Garden <news@example.org>"
    assert mail["List-Unsubscribe"] == "<mailto:news@example.org?subject=unsubscribe>"
    written, html = (mail.get_body((kind,)) for kind in ("plain", "html"))
    assert written is not None
    assert html is not None
    assert "Blue Solaise & <b>no</b> other, winter 1." in written.get_content()
    assert "Blue Solaise &amp; &lt;b&gt;no&lt;/b&gt; other, winter 1." in html.get_content()
    assert "/newsletter mail off" in written.get_content()
    # To whom it went is kept no longer.
    assert garden.waiting() == []


def test_where_there_are_pages_one_click_ends_it(garden: Garden) -> None:
    box = Box()
    garden.says('setting web.address = "https://bot.example.org"')
    garden.joins()
    garden.says(WEEK.format(1, 11))
    with served(box) as port, garden.sending(port):
        until(lambda: not garden.waiting())
    mail = box.mails[-1]
    found = re.fullmatch(r"<(https://bot\.example\.org/do/(\S+))>, <mailto:news@\S+>", mail["List-Unsubscribe"])
    assert found is not None, mail["List-Unsubscribe"]
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    with Session(garden.database.reader) as db:
        assert db.get_one(WebKey, hashed(found[2])).line == "newsletter mail off"


def test_the_code_goes_to_the_address_and_nowhere_else(garden: Garden) -> None:
    box = Box()
    told = garden.says(f"ann dm: /newsletter mail {ADDRESS}")
    with served(box) as port, garden.sending(port):
        until(lambda: len(box.mails) == 1)
    body = box.mails[0].get_body(("plain",))
    assert body is not None
    [code] = re.findall(r"/newsletter mail ([A-Z0-9]{8})", body.get_content())
    assert not any(code in one for one in told)
    assert "not the one" in garden.says("ann dm: /newsletter mail AAAAAAAA")[0]
    assert "comes to that address" in garden.says(f"ann dm: /newsletter mail {code}")[0]


def test_a_code_is_good_for_some_tries_and_an_hour_and_sent_thrice_a_day(garden: Garden) -> None:
    garden.says(f"ann dm: /newsletter mail {ADDRESS}")
    [sent] = garden.waiting()
    [code] = re.findall(r"/newsletter mail ([A-Z0-9]{8})", sent)
    for _ in range(5):
        garden.says("ann dm: /newsletter mail AAAAAAAA")
    assert "not the one" in garden.says(f"ann dm: /newsletter mail {code}")[0]
    garden.says(f"ann dm: /newsletter mail {ADDRESS}")
    [sent] = garden.waiting()
    [code] = re.findall(r"/newsletter mail ([A-Z0-9]{8})", sent)
    assert "not the one" in garden.says(f"+61m\nann dm: /newsletter mail {code}")[-1]
    garden.says(f"ann dm: /newsletter mail {ADDRESS}")
    assert "often enough" in garden.says(f"ann dm: /newsletter mail {ADDRESS}")[-1]


def test_what_can_not_be_sent_waits_and_no_address_is_in_the_log(garden: Garden) -> None:
    box, port = Box(), free()
    garden.joins()
    garden.says(WEEK.format(1, 11))
    with capture_logs() as logs:
        with garden.sending(port):
            until(lambda: any("SMTPConnectError" in one for one in garden.failures()))
        with served(box, port, password=RIGHT):
            with garden.sending(port, "wrong", "news"):
                until(lambda: any("does not let the bot in (535)" in one for one in garden.failures()))
            assert box.mails == []
            with garden.sending(port, RIGHT, "news"):
                until(lambda: not garden.waiting())
    assert len([one for one in box.mails if "worth telling" in one["Subject"]]) == 1
    assert ADDRESS not in str(logs)


def test_an_address_that_is_refused_three_times_is_forgotten_and_its_member_hears_so(garden: Garden) -> None:
    box = Box()
    garden.joins()
    for week in range(1, 4):
        garden.says(WEEK.format(week, 11 if week == 1 else 7))
        # Not now is no refusal.
        box.answer = "450 not now"
        with served(box) as port, garden.sending(port):
            until(lambda: any("450" in one for one in garden.failures()))
        kept = garden.box()
        assert kept is not None
        assert (kept.confirmed, kept.refused) == (True, week - 1)
        box.answer = "550 nobody here"
        with served(box) as port, garden.sending(port):
            until(lambda: not garden.waiting())
    kept = garden.box()
    assert kept is not None
    assert (kept.confirmed, kept.address) == (False, "")
    assert [one for one in garden.says("+2h\nann dm: /newsletter") if "refused three times" in one]
    assert garden.says(WEEK.format(9, 7))
    assert garden.waiting() == []


@pytest.mark.parametrize("line", ["ann dm: /newsletter mail off", "ann dm: /forget confirm"])
def test_who_ends_it_leaves_no_address(garden: Garden, line: str) -> None:
    garden.joins()
    garden.says(WEEK.format(1, 11))
    assert garden.waiting()
    garden.says(line)
    assert garden.waiting() == []
    kept = garden.box()
    assert kept is None or kept.address == ""


@pytest.mark.parametrize(
    "wrong", ["ann@example", "ann", "a b@example.org", "ann@example.org>", "@example.org", "a@b.c\u202e"]
)
def test_what_is_no_address_gets_no_mail(garden: Garden, wrong: str) -> None:
    garden.says(f"ann dm: /newsletter mail {wrong}")
    assert garden.waiting() == []


def test_what_leads_out_of_it_does_so_by_one_click() -> None:
    at = datetime.fromisoformat("2026-03-02T10:00:00+00:00")
    stop = Button("No more", url="https://bot.example.org/do/secret")
    words = text(Span("News\n", "bold"), Span("a bean", "post", "https://chat.example.org/1"), Span(" <x>"))
    made = letter("7", "news@example.org", ADDRESS, words, (stop,), at)
    assert (
        made["List-Unsubscribe"] == "<https://bot.example.org/do/secret>, <mailto:news@example.org?subject=unsubscribe>"
    )
    assert made["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert made["Subject"] == "News"
    assert (
        made["Message-ID"]
        == letter("7", "news@example.org", ADDRESS, words, (stop,), at + timedelta(days=1))["Message-ID"]
    )
    written, html = (made.get_body((kind,)) for kind in ("plain", "html"))
    assert written is not None
    assert html is not None
    assert "a bean <https://chat.example.org/1> <x>" in written.get_content()
    assert '<a href="https://chat.example.org/1">a bean</a> &lt;x&gt;' in html.get_content()


def test_a_line_end_in_a_subject_or_an_address_adds_no_header() -> None:
    at = datetime.fromisoformat("2026-03-02T10:00:00+00:00")
    made = letter("7", "news@example.org", ADDRESS, text("News\r\nBcc: eve@example.org"), (), at)
    assert made["Bcc"] is None
    adapter = MailAdapter(MailSettings(), "")
    going = Outgoing(1, PLATFORM, "person x", TellPrivately(person="a@b.org\nBcc: c@d.org", text=text("x")))
    assert asyncio.run(adapter.deliver(going)) == Failed(Failure.GONE, detail="no address")


def test_the_doctor_says_whether_mail_is_taken() -> None:
    async def told(settings: MailSettings, password: str) -> str:
        return " ".join([f"{finding}" async for finding in _examine(settings, password)])

    with served(Box(), password=RIGHT) as port:
        settings = MailSettings(host="127.0.0.1", port=port, tls="none", user="news")
        assert "takes mail" in asyncio.run(told(settings, RIGHT))
        assert "does not let news in (535)" in asyncio.run(told(settings, "wrong"))
    assert "can't be reached" in asyncio.run(told(settings, RIGHT))


def test_a_connection_in_the_open_is_for_this_machine_alone() -> None:
    with pytest.raises(ValueError, match="this machine alone"):
        MailSettings(host="mail.example.org", tls="none")


def test_a_lost_connection_passes() -> None:
    assert failed(ConnectionResetError()) == Failed(Failure.UNREACHABLE, detail="ConnectionResetError")
