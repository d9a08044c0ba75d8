"""The log of a talk in which all fails that can: no word, no name and no token is in it, and one id leads through."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import text as sql

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rooms.actions import Delivered, Failed, Failure, Result
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import MessageEdited, MessagePosted
from copbot.rooms.outbox import Outgoing
from copbot.running import log, tracing
from copbot.running.engine import Engine
from copbot.running.hub import AdapterError, Hub
from tests.memory import fresh, in_file
from tests.unit.test_live import Platform, for_ever, happens, running

SECRET, WORD = "4711:quokka-secret", "quokka"
MARKS = ("quokka", "zebedee", "4711")
TALK = """
room #quokkaroom
moderator zebedeemod
zebedee joins #quokkaroom
q1 = zebedee: /ask How do I feed a quokka by hand?
a1 = zebedeetwo replies q1: Quokka pellets, quite surely.
zebedee edits q1: How do I feed a quokka by foot?
zebedee reacts a1 👍
zebedee replies a1: Thanks, the quokka eats!
zebedee replies a1: /accept
zebedee: Does anybody know where quokkas sleep?
zebedeetwo: They sleep in quokka nests.
zebedee: /ask @zebedeetwo Which quokka is yours?
zebedee: /nosuchquokka
zebedee dm: /helpdesk My quokka is ill
zebedee dm: /knows quokka
zebedee dm: /profile everyone
zebedeemod: /settings qa.mark 🦊
zebedeemod: /settings qa.sharing #quokkaroom
zebedeemod: /settings welcome.quokka quokka
zebedeemod: /name 1 quokka-food
zebedee: /propose rules Feed the quokka.
zebedee: /poll Is it a quokka? | A quokka | No quokka
zebedee: FAILS about a quokka
zebedee: BREAKS the quokka
+30h
zebedee dm: /export
zebedee leaves #quokkaroom
zebedee dm: /forget
zebedee dm: /forget confirm
restart
zebedeetwo: /search quokka
"""


class Breaking(FeatureSettings):
    """Nothing is set."""


breaking = Feature("breaking", Breaking)


@breaking.on(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> None:
    """Fail with words of the member's, as a fault of the program may."""
    if event.text.startswith("FAILS"):
        try:
            raise KeyError(event.text)
        except KeyError as error:
            raise ValueError(f"{event.text} by {event.author.name}") from error
    if event.text.startswith("BREAKS"):
        row = {"words": event.text}
        for _ in range(2):
            ctx.unit.guard().connection().execute(sql("INSERT INTO cursor (name, value) VALUES (:words, '')"), row)


@breaking.on(MessageEdited)
def edited(ctx: Context, event: MessageEdited) -> None:
    """The same where one group of errors is in another."""
    raise ExceptionGroup(event.text, [ValueError(event.text), OSError(2, "No such file", event.text)])


@breaking.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """And without a word by anybody."""
    raise LookupError(WORD)


@pytest.fixture(autouse=True)
def _logging() -> Iterator[None]:
    before, handlers, told = structlog.get_config(), logging.getLogger().handlers[:], tracing.steps.told
    log.configure(logging.DEBUG, as_json=True)
    log.hide(SECRET)
    yield
    structlog.configure(**before)
    logging.getLogger().handlers[:] = handlers
    tracing.steps.told = told
    log._hidden.clear()


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """What was logged; in none of it is what must not be."""
    written = capsys.readouterr().err
    for line in written.splitlines():
        assert not any(mark in line.casefold() for mark in MARKS), line
    return [json.loads(line) for line in written.splitlines()]


@pytest.mark.parametrize("platform", PROFILES)
def test_a_talk_in_which_much_fails_leaves_no_word_and_no_name(
    platform: str, capsys: pytest.CaptureFixture[str]
) -> None:
    database = fresh()
    try:
        Player(database, [*ALL, breaking], platform).play(read(TALK.strip().splitlines()))
    finally:
        database.dispose()
    found = lines(capsys)
    assert {"handled", "a feature failed on an event; what it did is undone"} <= {one["event"] for one in found}
    failed = [one for one in found if one.get("feature") == "breaking"]
    assert {"KeyError", "ValueError"} <= {line for one in failed for line in one.get("exception", "").splitlines()}
    assert any("IntegrityError" in one.get("why", "") for one in failed)
    assert all(one["cause"] for one in failed)


def test_one_id_leads_from_the_event_to_the_delivery_and_over_a_restart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    class Failing(Platform):
        async def deliver(self, going: Outgoing) -> Result:
            self.refused += 1
            with self.changed:
                self.changed.notify_all()
            if self.refused == 1:
                raise ValueError(f"{WORD} {going.action} {SECRET}")
            return Failed(Failure.UNREACHABLE, detail="the quokka is away") if again is None else Delivered("x")

    async def asks(hub: Hub) -> None:
        await hub.submit(happens("good", "/ask When do I feed a quokka?"))
        await for_ever(hub)

    async def fails(hub: Hub) -> None:
        if bad.tries == 1:
            raise ValueError(f"{WORD} https://api.example.org/bot{SECRET}/getMe")
        if bad.tries == 2:
            raise AdapterError(f"https://api.example.org/bot{SECRET}/getMe")
        await for_ever(hub)

    database = in_file(tmp_path / "copbot.db")
    engine = Engine(database, ALL, Settings(ALL), lambda: datetime.now(UTC))
    again: Platform | None = None
    good, bad = Failing("good", asks), Platform("bad", fails)
    with running(engine, good, bad):
        good.until(lambda: good.refused > 2)
        bad.until(lambda: bad.tries > 2)
    before = lines(capsys)
    (came,) = [one for one in before if one["event"] == "received" and one["kind"] == "MessagePosted"]
    (done,) = [one for one in before if one["event"] == "handled" and one["kind"] == "MessagePosted"]
    assert came["cause"] == done["cause"]
    assert done["actions"] >= 1
    refused = [one for one in before if one["event"] == "not delivered"]
    assert {one["why"] for one in refused} == {"unreachable"}
    assert {one["cause"] for one in refused} == {came["cause"]}
    (thrown,) = [one for one in before if one["event"] == "an adapter failed to deliver"]
    assert thrown["cause"] == came["cause"]
    assert {one["why"] for one in before if one["event"].startswith("a platform failed")} == {
        "ValueError",
        "https://api.example.org/bot…/getMe",
    }

    again = good
    engine = Engine(database, ALL, Settings(ALL), lambda: datetime.now(UTC))
    other = Platform("good", for_ever)
    with running(engine, other):
        asyncio.run(asyncio.sleep(0))
        other.until(lambda: other.said)
    after = [one for one in lines(capsys) if one["event"] == "delivered"]
    assert {one["cause"] for one in after} == {came["cause"]}
    database.dispose()


def test_what_libraries_say_is_told_as_far_as_it_stands_in_their_source(capsys: pytest.CaptureFixture[str]) -> None:
    library, words = logging.getLogger("some.library"), "a quokka of zebedee's"
    library.warning("The heartbeat is blocked for more than %s seconds by %s", 10, words)
    library.warning(f"The answer could not be read: {words}")
    library.warning(words)
    library.error("GET https://api.example.org/bot" + SECRET)
    library.debug("GET https://api.example.org/bot%s", SECRET)
    try:
        raise ValueError(words)
    except ValueError:
        library.exception("It failed")
    assert [(one["event"], one.get("why")) for one in lines(capsys)] == [
        ("The heartbeat is blocked for more than … seconds by …", None),
        ("The answer could not be read:…", None),
        ("…", None),
        ("GET https://api.example.org/bot…", None),
        ("It failed", "ValueError"),
    ]
