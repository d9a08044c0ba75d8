"""Updates that are not as the Bot API promises: the library takes them as they are, and nothing is made of them."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from telegram.error import TelegramError

from adapters.telegram.connection import _Updates
from adapters.telegram.legible import legible

USER = {"id": 7, "is_bot": False, "first_name": "Ann"}
CHAT = {"id": -1005, "type": "supergroup", "title": "gardeners"}
MESSAGE = {"message_id": 3, "date": 1_770_000_000, "chat": CHAT, "from": USER, "text": "hello"}
REQUEST = {"date": 1_770_000_000, "chat": CHAT, "from": USER, "user_chat_id": 7}
ENTITY = {"type": "mention", "offset": 0, "length": 2}


@pytest.mark.parametrize(
    "wrong",
    [
        {"text": 5},
        {"text": None},
        {"date": "soon"},
        {"date": None},
        {"date": 10**12},
        {"chat": {**CHAT, "id": {"x": 1}}},
        {"chat": {**CHAT, "id": "gardeners"}},
        {"chat": [CHAT]},
        {"from": {**USER, "first_name": []}},
        {"from": {**USER, "username": ["ann"]}},
        {"from": {**USER, "is_bot": {"x": False}}},
        {"from": {"id": 7, "is_bot": False}},
        {"from": {**USER, "id": 1 << 70}},
        {"new_chat_members": [{**USER, "id": None}]},
        {"migrate_to_chat_id": "-100"},
        {"reply_to_message": {"chat": CHAT}},
    ],
)
def test_of_what_is_wrong_only_the_number_is_left(wrong: dict[str, Any]) -> None:
    assert legible({"update_id": 9, "message": {**MESSAGE, **wrong}}) == {"update_id": 9}


@pytest.mark.parametrize(
    "wrong",
    [
        5,
        [5],
        [{**ENTITY, "offset": 0.5}],
        [{**ENTITY, "offset": -1}],
        [{**ENTITY, "length": 10**30}],
        [{**ENTITY, "length": None}],
        [{**ENTITY, "type": 5}],
        [{**ENTITY, "url": 5}],
        [{**ENTITY, "user": {"id": "7"}}],
        [{"type": "bold"}],
    ],
)
@pytest.mark.parametrize("where", ["entities", "caption_entities"])
def test_what_is_wrong_of_parts_of_a_text_leaves_the_text(wrong: object, where: str) -> None:
    message = {**MESSAGE, where: wrong, "reply_to_message": {**MESSAGE, where: wrong}}
    read = legible({"update_id": 9, "edited_message": message})
    assert read is not None
    assert read["edited_message"]["text"] == "hello"
    assert read["edited_message"][where] == read["edited_message"]["reply_to_message"][where] == []


@pytest.mark.parametrize("missing", ["message_id", "date", "chat"])
def test_what_every_message_has_is_needed(missing: str) -> None:
    message = copy.deepcopy(MESSAGE)
    del message[missing]
    assert legible({"update_id": 9, "message": message}) == {"update_id": 9}
    assert legible({"update_id": 9, "edited_message": message}) == {"update_id": 9}


@pytest.mark.parametrize(
    "wrong", [{"chat": {**CHAT, "id": "x"}}, {"chat": {**CHAT, "title": 5}}, {"user_chat_id": "7"}]
)
def test_a_request_to_join_is_of_somebody_in_a_group(wrong: dict[str, Any]) -> None:
    assert legible({"update_id": 9, "chat_join_request": {**REQUEST, **wrong}}) == {"update_id": 9}


@pytest.mark.parametrize(
    "update",
    [
        {"chat_join_request": REQUEST},
        {"message": MESSAGE},
        {"message": {**MESSAGE, "entities": [ENTITY], "new_chat_members": [USER], "reply_to_message": MESSAGE}},
        {"callback_query": {"id": "1", "from": USER, "chat_instance": "1", "message": MESSAGE, "data": "take 1"}},
        {"something_new": {"text": 5}},
    ],
)
def test_what_is_right_stays_as_it_is(update: dict[str, Any]) -> None:
    raw = {"update_id": 9, **update}
    assert legible(raw) is raw


@pytest.mark.parametrize("number", [None, "9", 1.5, True, -1, 1 << 60])
def test_an_update_without_a_number_is_none(number: object) -> None:
    assert legible({"update_id": number}) is None


@pytest.mark.parametrize(
    "payload", [b"[" * 100_000, b'{"ok": true, "result": "updates"}', b'{"result": {}}', b"[]", b"{"]
)
def test_what_is_no_list_of_updates_is_asked_for_again(payload: bytes) -> None:
    with pytest.raises(TelegramError):
        _Updates.parse_json_payload(payload)
