"""What is known of groups is what was taken in: at each turn the bot begins with how it is now."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Update

from adapters.telegram import groups, inbound
from copbot.rooms.events import Event, Person, RightsChanged, RoomKnown, RoomLost
from copbot.running.engine import Input
from copbot.running.live import AdapterError, Live
from tests.adapters.telegram.bench import Bench
from tests.adapters.telegram.server import TOKEN, Fault
from tests.adapters.telegram.state import User


@pytest.fixture
def port() -> int:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


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


def _commits_only(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    """Of what is handed in next only so much is committed, as if the bot were killed then."""
    whole = Live.submit

    async def part(live: Live, inputs: Sequence[Input]) -> None:
        monkeypatch.setattr(Live, "submit", whole)
        await whole(live, inputs[:count])
        raise AdapterError("it was killed")

    monkeypatch.setattr(Live, "submit", part)


@pytest.mark.parametrize("count", [0, 2])
@pytest.mark.parametrize("called", [False, True], ids=["polled", "webhook"])
def test_an_update_of_which_a_part_was_committed_is_told_again(
    bench: Bench, ann: User, bob: User, port: int, monkeypatch: pytest.MonkeyPatch, called: bool, count: int
) -> None:
    monkeypatch.setattr(groups, "_STALE", 0.0)
    group = bench.people.group("gardeners", ann, bob, bot="member")
    at = f"127.0.0.1:{port}"
    bench.start(**({"webhook": f"http://{at}/telegram", "listen": at} if called else {}))
    bench.quiet()
    bench.people.promote(bob, group)
    _commits_only(monkeypatch, count)
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    bench.quiet()
    assert len(bench.said(group)) == 1
    assert bench.inside(group) == {str(ann.id): True, str(bob.id): True}


def test_a_group_is_kept_until_it_is_told_of_that_the_bot_is_not_in_it(
    bench: Bench, ann: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (bench.people.group(name, ann) for name in ("gardeners", "bakers"))
    bench.start()
    bench.quiet()
    bench.stop()
    second.members[bench.server.state.bot.id] = "left"
    _commits_only(monkeypatch, 1)
    bench.start()
    bench.people.write(ann, first, "/open")
    bench.until(lambda: bench.said(first))
    assert [one.room for one in bench.heard if isinstance(one, RoomLost)] == [str(second.id)]


def test_what_comes_before_an_update_that_nobody_understands_is_told(
    bench: Bench, ann: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = bench.people.group("gardeners", ann)
    bench.start()
    bench.quiet()

    def events(update: Update, *more: Any) -> list[Event]:
        if update.message is not None and update.message.new_chat_title is not None:
            raise ValueError("a title")
        return inbound.events(update, *more)

    monkeypatch.setattr("adapters.telegram.adapter.events", events)
    bench.people.rename(group, "bakers")
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    assert [one.name for one in bench.heard if isinstance(one, RoomKnown)][-1] == "bakers"
