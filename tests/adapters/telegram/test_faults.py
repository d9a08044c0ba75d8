"""What goes wrong between the bot and Telegram: nothing is lost, nothing happens twice, and the bot goes on."""

from __future__ import annotations

import asyncio
import socket
import time
from io import BytesIO

import aiohttp
import pytest
from telegram import Bot
from telegram.error import Conflict

from copbot.rooms.events import Person
from storage.models import OutboxState
from tests.adapters import owed
from tests.adapters.telegram.bench import PATIENCE, Bench
from tests.adapters.telegram.server import TOKEN, Fault
from tests.adapters.telegram.state import Chat, Json, User


@pytest.fixture
def group(bench: Bench, ann: User) -> Chat:
    return bench.people.group("gardeners", ann)


def _ask(bench: Bench, ann: User, group: Chat, *numbers: int) -> None:
    for number in numbers:
        bench.people.write(ann, group, f"/ask Question number {number}, please?")


def _tracked(bench: Bench, ann: User, group: Chat) -> list[int]:
    """The questions that the bot lists, by the number in them."""
    before = len(bench.said(group))
    bench.people.write(ann, group, "/open")
    bench.until(lambda: len(bench.said(group)) > before)
    return sorted(
        int(line.split("number ")[1].split(",")[0]) for line in bench.said(group)[-1].splitlines() if "number " in line
    )


def _marked(bench: Bench, group: Chat) -> int:
    return sum(bool(bench.reactions(group, message)) for message in group.messages)


def test_the_server_is_restarted_in_the_middle(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    _ask(bench, ann, group, 1)
    bench.until(lambda: _marked(bench, group) == 1)
    bench.server.stop()
    _ask(bench, ann, group, 2)
    bench.server.start()
    _ask(bench, ann, group, 3)
    bench.until(lambda: _marked(bench, group) == 3)
    assert _tracked(bench, ann, group) == [1, 2, 3]


def test_the_bot_is_restarted_in_the_middle(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    for number in range(1, 13):
        _ask(bench, ann, group, number)
        if number % 4 == 0:
            bench.stop()
            bench.start()
    bench.until(lambda: _marked(bench, group) == 12)
    bench.quiet()
    assert bench.said(group) == []
    assert "12" in _first(bench, ann, group)


def _first(bench: Bench, ann: User, group: Chat) -> str:
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    return bench.said(group)[0]


@pytest.mark.parametrize(
    "fault", [Fault(429, retry_after=1), Fault(500), Fault(502), Fault(cut="before")], ids=["429", "500", "502", "cut"]
)
def test_a_message_that_does_not_come_through_comes_once(bench: Bench, ann: User, group: Chat, fault: Fault) -> None:
    bench.start()
    bench.quiet()
    bench.server.fail("sendMessage", fault)
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    bench.quiet()
    assert len(bench.said(group)) == 1
    assert bench.server.faults == 0


def test_a_message_whose_answer_is_lost_comes_again(bench: Bench, ann: User, group: Chat) -> None:
    """Telegram has no key by which it would know the repetition; docs/telegram.md says so."""
    bench.start()
    bench.quiet()
    bench.server.fail("sendMessage", Fault(cut="after"))
    bench.people.write(ann, group, "/open")
    bench.until(lambda: len(bench.said(group)) == 2)
    bench.quiet()
    assert len(set(bench.said(group))) == 1


@pytest.mark.parametrize(
    "fault",
    [Fault(429, retry_after=1), Fault(500), Fault(502), Fault(cut="before"), Fault(cut="after")],
    ids=["429", "500", "502", "cut", "cut after"],
)
def test_updates_that_do_not_come_through_come_once(bench: Bench, ann: User, group: Chat, fault: Fault) -> None:
    bench.start()
    bench.quiet()
    bench.until(lambda: bench.server.polling)
    bench.server.fail("getUpdates", fault)
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.server.faults == 0)
    bench.people.write(ann, group, "/open")
    bench.until(lambda: len(bench.said(group)) == 2)
    bench.quiet()
    assert len(bench.said(group)) == 2


@pytest.mark.parametrize("method", ["getMe", "getChat", "getChatAdministrators", "getMyCommands", "setMyCommands"])
def test_it_begins_again_when_the_beginning_fails(bench: Bench, ann: User, group: Chat, method: str) -> None:
    bench.server.fail(method, Fault(502))
    bench.start()
    _ask(bench, ann, group, 1)
    bench.until(lambda: _marked(bench, group) == 1)
    assert bench.server.faults == 0
    assert _tracked(bench, ann, group) == [1]


def test_updates_are_told_twice(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    bench.quiet()
    first: list[Json] = []

    def twice(updates: list[Json]) -> list[Json]:
        first.extend(updates)
        return updates + updates

    bench.server.rearrange(twice)
    bench.people.write(ann, group, "/open")
    bench.until(lambda: bench.said(group))
    bench.quiet()
    bench.server.rearrange(lambda updates: first + updates)
    bench.people.write(ann, group, "/open")
    bench.until(lambda: len(bench.said(group)) == 2)
    bench.quiet()
    assert len(bench.said(group)) == 2


def test_updates_are_out_of_order(bench: Bench, ann: User, group: Chat) -> None:
    _ask(bench, ann, group, 1, 2, 3)
    bench.server.rearrange(lambda updates: updates[::-1])
    bench.start()
    bench.until(lambda: _marked(bench, group) == 3)
    assert _tracked(bench, ann, group) == [1, 2, 3]


@pytest.mark.parametrize(
    "update",
    [
        {"brand_new_thing": {"what": 1}},
        {},
        {"message": {"message_id": "?"}},
        {"message": 7},
        {"message": {"message_id": 1, "date": "today", "chat": {"id": 5, "type": "group"}}},
        {"message_reaction": {"chat": {"id": -5, "type": "group"}, "message_id": 1, "date": 1}},
        {"callback_query": {"id": "1"}},
        {"channel_post": {"message_id": 2, "date": 1, "chat": {"id": {"x": -9}, "type": "channel", "title": "n"}}},
        {"message": {"message_id": 1, "date": 1, "chat": {"id": -9, "type": "tea party"}, "text": "hello"}},
        {
            "message": {
                "message_id": 1,
                "date": 1,
                "chat": {"id": 9, "type": "private"},
                "from": {"id": 9},
                "text": ["?"],
            }
        },
    ],
    ids=str,
)
def test_an_update_that_nobody_understands_is_skipped(
    bench: Bench, ann: User, group: Chat, update: dict[str, object]
) -> None:
    bench.start()
    bench.quiet()
    bench.server.hold()
    _ask(bench, ann, group, 1)
    bench.server.state.tell_raw(update)
    _ask(bench, ann, group, 2)
    bench.server.hold(None)
    bench.until(lambda: _marked(bench, group) == 2)
    assert _tracked(bench, ann, group) == [1, 2]


def test_an_update_without_a_number_is_skipped(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    bench.quiet()
    bench.server.rearrange(lambda updates: [{"message": {}}, *updates])
    _ask(bench, ann, group, 1)
    bench.until(lambda: _marked(bench, group) == 1)


def test_telegram_begins_to_count_anew(bench: Bench, ann: User, group: Chat) -> None:
    """After a week without any update it does, and not always higher."""
    bench.start()
    _ask(bench, ann, group, 1)
    bench.until(lambda: _marked(bench, group) == 1)
    bench.quiet()
    bench.server.state.next_update = 17
    _ask(bench, ann, group, 2)
    bench.until(lambda: _marked(bench, group) == 2)
    assert _tracked(bench, ann, group) == [1, 2]


def test_the_token_is_revoked(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    bench.quiet()
    bench.until(lambda: bench.server.polling)
    bench.server.revoke("4242:another")
    bench.until(lambda: not bench.server.polling)
    _ask(bench, ann, group, 1)
    bench.server.revoke(TOKEN)
    bench.until(lambda: _marked(bench, group) == 1)


def test_another_program_polls(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    bench.until(lambda: bench.server.polling)

    async def intrude() -> None:
        async with Bot(TOKEN, base_url=f"{bench.server.url}/bot") as other:
            with pytest.raises(Conflict):
                await other.get_updates(timeout=50)

    asyncio.run(intrude())
    _ask(bench, ann, group, 1)
    bench.until(lambda: _marked(bench, group) == 1)


def test_nobody_hears_of_a_group_before_it_is_known(bench: Bench, ann: User, group: Chat) -> None:
    """Where Telegram can't tell of a group now, what was said in others is not held up, and nothing is said twice."""
    bench.start()
    bench.quiet()
    bench.server.hold()
    bench.people.write(ann, group, "/open")
    other = bench.people.group("bakers", ann)
    bench.people.write(ann, other, "/open")
    bench.server.fail("getChat", Fault(502))
    bench.server.hold(None)
    bench.until(lambda: bench.said(other))
    bench.quiet()
    assert (len(bench.said(group)), len(bench.said(other))) == (1, 1)


def test_a_reply_to_what_is_gone_is_said_all_the_same(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    bench.quiet()
    bench.server.hold()
    asked = bench.people.write(ann, group, "/open")
    bench.people.delete(group, asked)
    bench.server.hold(None)
    bench.until(lambda: bench.said(group))
    assert "reply_to_message" not in bench.own(group)[0].json


def _comes_back(bench: Bench, ann: User, group: Chat) -> None:
    """Telegram is down for long, and the bot owes an answer and a nudge; when it is back both are there, once."""
    bob = bench.people.user("Bob")
    chats = [group, bench.people.private(ann), bench.people.private(bob)]
    for who, chat in zip((bob, ann, bob), chats, strict=True):
        bench.people.write(who, chat, "/open")
    bench.until(lambda: all(map(bench.said, chats)))
    bench.quiet()
    bench.server.stop()
    asker = Person(id=str(bob.id), name="Bob")
    bench.tell(owed.told("telegram", str(group.id), asker, "/open"))
    bench.tell(owed.told("telegram", str(bob.id), asker, "/helpdesk The gate is stuck.", private=True))
    ends = time.monotonic() + PATIENCE
    while len(owed.refused(bench.database)) < len(chats):
        assert time.monotonic() < ends
        time.sleep(0.02)
    owed.has_waited_long(bench.database)
    bench.server.start()
    bench.until(lambda: all(len(bench.said(chat)) > 1 for chat in chats))
    bench.quiet()
    assert [len(bench.said(chat)) for chat in chats] == [2, 2, 2]
    assert not bench.outbox(OutboxState.DEAD)


def test_what_waited_goes_out_at_once_when_telegram_is_back(bench: Bench, ann: User, group: Chat) -> None:
    bench.start()
    _comes_back(bench, ann, group)


# Webhook


def _hook(bench: Bench) -> tuple[str, str]:
    with bench.server.state.lock:
        return bench.server.state.webhook.url, bench.server.state.webhook.secret


@pytest.fixture
def port() -> int:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


def test_what_waited_goes_out_at_once_with_a_webhook_too(bench: Bench, ann: User, group: Chat, port: int) -> None:
    bench.start(webhook=f"http://127.0.0.1:{port}/telegram", listen=f"127.0.0.1:{port}")
    _comes_back(bench, ann, group)


def test_a_webhook(bench: Bench, ann: User, group: Chat, port: int) -> None:
    _ask(bench, ann, group, 1)
    bench.start(webhook=f"http://127.0.0.1:{port}/telegram", listen=f"127.0.0.1:{port}")
    _ask(bench, ann, group, 2)
    bench.until(lambda: _marked(bench, group) == 2)
    bench.server.state.tell_raw({"message": {"message_id": "?"}})
    bench.server.fail("getChat", Fault(502))
    ben = bench.people.user("Ben")
    other = bench.people.group("bakers", ann, ben)
    # A room in which a moderator alone is known is one of moderators.
    bench.people.write(ben, other, "hello")
    _ask(bench, ann, other, 3)
    bench.until(lambda: _marked(bench, other) == 1)
    assert _tracked(bench, ann, group) == [1, 2, 3]
    bench.quiet()
    url, secret = _hook(bench)
    assert len(secret) > 30

    async def call(body: bytes, token: str) -> int:
        headers = {"X-Telegram-Bot-Api-Secret-Token": token}
        async with aiohttp.ClientSession() as session, session.post(url, data=BytesIO(body), headers=headers) as answer:
            return answer.status

    assert asyncio.run(call(b"{}", "guessed")) == 403
    assert asyncio.run(call(b"{}", "gu\u00e9ssed")) == 403
    assert asyncio.run(call(b"not json", secret)) == 200
    assert asyncio.run(call(b"[]", secret)) == 200
    assert asyncio.run(call(b" " * (2**20 + 1), secret)) == 413
    # Back to polling: nothing is lost on the way.
    bench.stop()
    _ask(bench, ann, group, 4)
    bench.start(webhook="")
    bench.until(lambda: _marked(bench, group) == 3)
    assert _tracked(bench, ann, group) == [1, 2, 3, 4]
    assert not bench.outbox(OutboxState.DEAD)
