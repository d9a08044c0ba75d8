"""One event that is not as it should be keeps no other from being read, whatever is wrong with it, and wherever."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator, Sequence
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from nio import AsyncClient
from structlog.testing import capture_logs

from adapters.matrix.api import _whole
from adapters.matrix.inbound import Reader
from adapters.matrix.link import Link
from adapters.matrix.named import Named
from adapters.matrix.reactions import Reactions
from adapters.matrix.sealed import Sealed
from adapters.matrix.settings import MatrixSettings
from adapters.matrix.syncing import Syncing
from copbot.rooms.actions import Delivered
from copbot.rooms.events import Event, MessagePosted, RoomKnown
from copbot.rooms.inputs import Report
from copbot.running.config import Naming
from tests.adapters.matrix.test_matrix_acts import Notebook

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ME, ANN, ROOM = "@bot:x", "@ann:x", "!r:x"
ODD: tuple[Any, ...] = (
    None, True, 2**70, -1, float("nan"), float("inf"), 1e308, "", "x", "\ud800\x00", "9" * 5000, "²", [], [[]], [None],
    {}, {"": {}}, {"membership": []}, {"user_ids": {"a": 1}}, [{"a": []}], ["@a:x", 1, {}],
)  # fmt: skip


def event(kind: str, content: dict[str, Any], number: str = "1", **more: Any) -> dict[str, Any]:
    told = {"type": kind, "sender": ANN, "event_id": f"${number}", "origin_server_ts": 1_700_000_000_000}
    return {**told, "content": content, **more}


def said(words: str) -> dict[str, Any]:
    return event("m.room.message", {"msgtype": "m.text", "body": words}, words)


STATE = [
    event("m.room.create", {"room_version": "11"}, "c", state_key=""),
    event("m.room.name", {"name": "garden"}, "n", state_key=""),
    event("m.room.power_levels", {"users": {ANN: 100}}, "p", state_key=""),
    event("m.room.member", {"membership": "join", "displayname": "Ann"}, "a", state_key=ANN),
    event("m.room.member", {"membership": "join"}, "b", state_key=ME),
    event("m.room.member", {"membership": "join"}, "d", state_key="@bob:x"),
]
WHOLE = [
    # Where the bot itself comes in, the room begins for it.
    *(one for one in STATE if one["event_id"] != "$b"),
    event(
        "m.room.message",
        {
            "msgtype": "m.image", "body": "see", "filename": "a.png", "format": "org.matrix.custom.html",
            "formatted_body": "<a href='https://matrix.to/#/@bob:x'>Bob</a>", "m.mentions": {"user_ids": ["@bob:x"]},
            "m.relates_to": {"rel_type": "m.thread", "event_id": "$0", "m.in_reply_to": {"event_id": "$0"}},
        },
    ),
    event(
        "m.room.message",
        {
            "msgtype": "m.text", "body": "* see", "m.new_content": {"msgtype": "m.text", "body": "see"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$0"},
        },
    ),
    event("m.reaction", {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$0", "key": "👍"}}),
    event("m.room.redaction", {"redacts": "$0"}, redacts="$0"),
    event("m.room.encrypted", {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "x", "session_id": "s"}),
    event("m.room.tombstone", {"replacement_room": "!s:x"}, state_key=""),
    event("m.room.create", {"predecessor": {"room_id": "!q:x"}, "additional_creators": [ANN], "room_version": "12"},
          state_key=""),
    event("m.room.canonical_alias", {"alias": "#garden:x"}, state_key=""),
    event("m.space.child", {"via": ["x"]}, state_key="!c:x"),
    event("m.room.power_levels", {"users": {ANN: 50}, "users_default": 0, "events": {"m.reaction": 0}}, state_key="",
          unsigned={"prev_content": {"users": {ANN: 0}}}),
    event("m.room.member", {"membership": "join", "displayname": "Ann"}, state_key=ANN,
          unsigned={"prev_content": {"membership": "leave"}}),
]  # fmt: skip


def spoiled(whole: Any, odd: Any) -> Iterator[Any]:  # noqa: ANN401 - JSON
    """The value with something odd in the place of each of its parts."""
    yield odd
    parts = whole.items() if isinstance(whole, dict) else enumerate(whole) if isinstance(whole, list) else ()
    for key, part in parts:
        for inner in spoiled(part, odd):
            changed = deepcopy(whole)
            changed[key] = inner
            yield changed


def sync(events: list[Any], state: list[Any]) -> dict[str, Any]:
    timeline = {"events": events, "limited": False, "prev_batch": "p"}
    return {"next_batch": "n", "rooms": {"join": {ROOM: {"state": {"events": state}, "timeline": timeline}}}}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    reactions = Reactions(tmp_path / "reactions.db")
    yield Reader(ME, reactions)
    reactions.close()


async def read(reader: Reader, *syncs: dict[str, Any]) -> list[Event]:
    """What a new connection reads of these, one after another."""
    return [one for one in await read_all(reader, *syncs) if isinstance(one, Event)]


async def read_all(reader: Reader, *syncs: dict[str, Any], sent: Sequence[str] = ()) -> list[Event | Report]:
    """The same, with what is told of the bot's own messages; those with these keys were not answered."""
    client = AsyncClient("http://127.0.0.1:9", ME)
    client.user_id = ME
    link = Link(
        client, MatrixSettings(homeserver="http://127.0.0.1:9", user=ME), Named(MatrixSettings(), Naming()), "key"
    )
    for key in sent:
        link.told_back.begin(key, int(key))
    syncing = Syncing(link, reader, Sealed(client), Notebook())
    found: list[Event | Report] = []
    try:
        for one in syncs:
            found += await syncing.read(one, "since", NOW, first=False)
            link.ready = True
    finally:
        await client.close()
    return found


@pytest.mark.parametrize("odd", ODD, ids=lambda odd: repr(odd)[:20])
def test_whatever_is_odd_in_an_event_all_else_is_read(reader: Reader, odd: object) -> None:
    async def play() -> None:
        for number, bad in enumerate(one for whole in WHOLE for one in spoiled(whole, odd)):
            before, after, later = said(f"before {number}"), said(f"after {number}"), said(f"later {number}")
            # As something that happens and as a part of the state, which stays.
            found = await read(reader, sync([before, bad, after], STATE), sync([later], [*STATE, bad, *STATE]))
            texts = [one.text for one in found if isinstance(one, MessagePosted)]
            assert {f"before {number}", f"after {number}"} <= set(texts), bad
            assert any(isinstance(one, RoomKnown) for one in found), bad
            assert all(one.at.tzinfo is UTC and one.at <= NOW for one in found)
            again = await read(reader, sync([], STATE), sync([bad], []), sync([later], STATE))
            assert f"later {number}" in [one.text for one in again if isinstance(one, MessagePosted)], bad

    with capture_logs() as logs:
        asyncio.run(play())
    assert not [one for one in logs if "exc_info" in one or one["log_level"] in ("error", "critical")]


def test_what_is_skipped_is_one_line_without_its_words(reader: Reader) -> None:
    bad = event("m.room.message", {"msgtype": "m.text", "body": ["secret"]}, "odd")
    with capture_logs() as logs:
        asyncio.run(read(reader, sync([said("one"), bad, said("two")], STATE)))
    assert [(one["event"], one["event_id"]) for one in logs] == [("a malformed event, skipped", "$odd")]
    assert "secret" not in str(logs)


def test_a_number_of_any_length_can_be_read() -> None:
    assert json.loads(f"[{'9' * 5000}, 12]", parse_int=_whole) == [float("inf"), 12]


def test_a_message_of_the_bots_own_is_known_before_the_reply_to_it(reader: Reader) -> None:
    def own(name: str, key: str) -> dict[str, Any]:
        content, unsigned = {"msgtype": "m.text", "body": name}, {"transaction_id": key}
        return event("m.room.message", content, name, sender=ME, unsigned=unsigned)

    happened = [own("one", "copbot-key-7"), own("two", "copbot-key-8"), own("three", "7"), said("what is one?")]
    found = asyncio.run(read_all(reader, sync([], STATE), sync(happened, []), sent=["7"]))
    told, reply = found[-2:]
    # That the other was said is known.
    assert told == Report(7, Delivered("$one"))
    assert isinstance(reply, MessagePosted)
    assert not [one for one in found[:-2] if isinstance(one, Report)]
