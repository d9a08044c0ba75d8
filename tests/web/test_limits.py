"""Who asks for too much is turned away, by the address and by the session; nobody else notices."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from copbot.web import serving as server
from copbot.web.limits import Buckets, of_whom
from tests.web.house import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with House(tmp_path, "room #garden\nann: hello\nbob: hello", limited=True, proxies=("127.0.0.1",)) as made:
        yield made


def test_an_address_has_so_many_at_once_and_others_are_answered(house: House) -> None:
    for number, method in enumerate(("GET", "POST", "HEAD")):
        whose = {"X-Forwarded-For": f"192.0.2.{number}", "Accept-Language": "nl"}
        told = [house.asks("/", method=method, headers=whose) for _ in range(90)]
        assert told[0].status == (405 if method == "POST" else 200)
        refused = [one for one in told if one.status == 429]
        assert len(refused) == 30
        assert refused[0].headers["retry-after"] == "5"
        assert refused[0].headers["content-security-policy"].startswith("default-src 'none'")
        if method != "HEAD":
            assert "Te snel" in refused[0].body
        assert house.asks("/", headers={"X-Forwarded-For": "192.0.2.99"}).status == 200
        # What is written before the proxy's own word is anybody's invention.
        assert house.asks("/", headers={"X-Forwarded-For": f"203.0.113.7, 192.0.2.{number}"}).status in (405, 429)


def test_a_session_has_so_many_whichever_addresses_it_comes_from(house: House) -> None:
    garden, session = house.community_of("ann"), house.signs_in("ann")
    told = [
        house.asks(f"/c/{garden}", session, headers={"X-Forwarded-For": f"192.0.2.{number}"}).status
        for number in range(80)
    ]
    assert set(told) == {200, 429}
    assert house.asks(f"/c/{garden}", house.signs_in("bob")).status == 200


def test_a_flood_leaves_a_command_its_answer(house: House) -> None:
    def flood() -> int:
        return sum(house.asks("/", headers={"X-Forwarded-For": "192.0.2.1"}).status == 429 for _ in range(400))

    with ThreadPoolExecutor(4) as pool:
        flooding = [pool.submit(flood) for _ in range(4)]
        answered = 0
        while not all(one.done() for one in flooding):
            house.later(seconds=10)
            assert house.says("bob", "/open")
            answered += 1
    assert sum(one.result() for one in flooding) > 1200
    # How soon is for benchmarks/web.py: here it matters that several are, while it goes on.
    assert answered > 1


def test_who_connects_and_says_nothing_is_cut_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_FIRST_WORD", 0.2)
    with House(tmp_path, "room #garden\nann: hello") as house:
        for words in (b"", b"GET / HTTP/1.1\r\nHost: x\r\n"):
            with socket.create_connection(("127.0.0.1", house.port), timeout=20) as slow:
                slow.sendall(words)
                assert slow.recv(100) == b""
        assert house.asks("/").status == 200


def test_a_bucket_fills_again() -> None:
    now = 0.0
    buckets = Buckets(3, 2.0, lambda: now)
    assert [buckets.take("a") for _ in range(4)] == [True, True, True, False]
    assert buckets.take("b")
    now = 0.5
    assert [buckets.take("a") for _ in range(2)] == [True, False]
    now = 100.0
    assert [buckets.take("a") for _ in range(4)] == [True, True, True, False]


def test_whose_an_address_is() -> None:
    assert of_whom("2001:db8:1:2:3:4:5:6") == of_whom("2001:db8:1:2::1") != of_whom("2001:db8:1:3::1")
    assert of_whom("::ffff:192.0.2.1") == of_whom("192.0.2.1")
    assert of_whom("unix") == "unix"
