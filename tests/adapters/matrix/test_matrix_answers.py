"""Answers of a homeserver that would keep the bot busy for ever, or tell it nowhere to go on from."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from nio import AsyncClient

from adapters.matrix.adapter import _counts, _sync, _teaches
from adapters.matrix.api import RefusedError
from adapters.matrix.joining import Joining
from adapters.matrix.link import Link
from adapters.matrix.named import Named
from adapters.matrix.settings import MatrixSettings
from copbot.running.config import Naming
from tests.adapters.matrix.test_matrix_acts import Notebook
from tests.fuzz.decoders.matrix import _Client


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        ({"signed_curve25519": 50}, {"signed_curve25519": 50}),
        ({"signed_curve25519": -(10**30)}, {"signed_curve25519": 0}),
        ({"signed_curve25519": "50", "curve25519": None, "x": True, "y": 1e308}, {}),
        (None, {}),
        ([], {}),
    ],
)
def test_no_number_of_keys_is_below_zero(told: object, counts: dict[str, int]) -> None:
    assert _counts(told) == counts


TOLD = {
    "to_device": {"events": []},
    "device_lists": {"changed": [], "left": []},
    "device_one_time_keys_count": {"signed_curve25519": 50},
    "rooms": {"join": {"!a:example.org": {"state": {"events": []}, "timeline": {"events": []}}}},
}


@pytest.mark.parametrize(
    ("more", "teaches"),
    [
        ({}, False),
        ({"to_device": {}, "device_one_time_keys_count": {}}, False),
        ({"to_device": {"events": [{"type": "m.room_key"}]}}, True),
        ({"device_lists": {"changed": ["@ann:example.org"]}}, True),
        ({"device_one_time_keys_count": {"signed_curve25519": 49}}, True),
        ({"rooms": {"join": {"!b:example.org": {"state": {"events": []}}}}}, True),
        ({"rooms": {"join": {"!a:example.org": {"timeline": {"events": [{"state_key": ""}]}}}}}, True),
    ],
)
def test_the_library_gets_only_what_it_can_learn_from(more: dict[str, Any], teaches: bool) -> None:
    client = SimpleNamespace(rooms={"!a:example.org": None}, olm=SimpleNamespace(uploaded_key_count=50))
    assert _teaches(TOLD | more, cast("AsyncClient", client)) is teaches


@pytest.mark.parametrize("answer", [{}, {"next_batch": None}, {"next_batch": 5}, {"next_batch": ["s1"]}])
async def test_an_answer_without_a_place_to_go_on_from_is_asked_for_again(answer: dict[str, Any]) -> None:
    client = _Client("https://example.org", "@copbot:example.org")
    client.sync = answer
    link = Link(client, MatrixSettings(), Named(MatrixSettings(), Naming()), "key")
    with pytest.raises(RefusedError):
        await _sync(link, None, first=True, again=False)


@pytest.mark.parametrize("rooms", [None, [], [{}], "x", {"invite": []}])
async def test_rooms_that_are_none_invite_to_nothing(rooms: object) -> None:
    link = cast("Link", SimpleNamespace(rooms={}, me="@copbot:example.org"))
    joining = Joining(link, Notebook())
    await joining.take(rooms)
    joining.look()
