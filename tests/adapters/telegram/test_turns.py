"""What is known of groups is what was taken in: at each turn the bot begins with how it is now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from adapters.telegram import groups
from copbot.rooms.events import Person, RightsChanged, RoomKnown
from copbot.running.engine import Input
from tests.adapters.telegram.bench import Bench
from tests.adapters.telegram.server import TOKEN, Fault
from tests.adapters.telegram.state import User


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    with Bench(tmp_path) as made:
        yield made


@pytest.fixture
def ann(bench: Bench) -> User:
    return bench.people.user("Ann")


@pytest.fixture
def bob(bench: Bench) -> User:
    return bench.people.user("Bob")


def test_who_was_demoted_while_another_bot_read_stays_so(bench: Bench, ann: User, bob: User) -> None:
    group = bench.people.group("gardeners", ann, bob)
    bench.people.promote(bob, group)
    bench.start()
    bench.quiet()
    assert bench.inside(group) == {str(ann.id): True, str(bob.id): True}
    bench.until(lambda: bench.server.polling)
    bench.server.revoke("4242:another")
    bench.until(lambda: not bench.server.polling)
    # What tells of it is another bot's.
    group.members[bob.id] = "member"
    person = Person(id=str(bob.id), name="Bob")
    at, room = datetime.now(UTC), str(group.id)
    bench.tell(Input(RightsChanged(platform="telegram", id="elsewhere", at=at, room=room, person=person)))
    bench.server.revoke(TOKEN)
    bench.people.write(bob, group, "Good morning!")
    bench.quiet()
    assert bench.inside(group) == {str(ann.id): True, str(bob.id): False}


@pytest.mark.parametrize("fault", [Fault(429, retry_after=1), Fault(502)], ids=["429", "502"])
def test_all_groups_are_told_of_where_the_beginning_fails_halfway(bench: Bench, ann: User, fault: Fault) -> None:
    made = [bench.people.group(name, ann) for name in ("gardeners", "bakers")]
    bench.server.hold()
    bench.server.fail("getChat", fault, after=1)
    bench.start()
    bench.until(lambda: bench.server.polling)
    asked = [call for call in bench.calls("getChat") if call["chat_id"] == str(made[0].id)]
    # For a pause that Telegram wants nothing is begun anew.
    assert len(asked) == (1 if fault.status == 429 else 2)
    assert {one.room for one in bench.heard if isinstance(one, RoomKnown)} == {str(group.id) for group in made}
    assert all(bench.inside(group) == {str(ann.id): True} for group in made)


def test_other_administrators_are_told_of_where_telegram_fails_halfway(
    bench: Bench, ann: User, bob: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(groups, "_STALE", 0.0)
    cas = bench.people.user("Cas")
    group = bench.people.group("gardeners", ann, bob, cas, bot="member")
    bench.people.promote(bob, group)
    bench.start()
    bench.quiet()
    assert bench.inside(group) == {str(ann.id): True, str(bob.id): True}
    bench.people.demote(bob, group)
    bench.people.promote(cas, group)
    bench.server.fail("getChatMember", Fault(502), after=1)
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    bench.quiet()
    assert bench.server.faults == 0
    assert bench.inside(group) == {str(ann.id): True, str(bob.id): False, str(cas.id): True}
