"""What the shipped weights make of a made-up talk is what it was when they were shipped.

Whoever makes hearing quicker must not change what is heard. When weights are learned anew, or when a number is added to
what is looked at, record it again: `python -m tests.unit.hearing.test_recorded`.
"""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from benchmarks.hearing import talk
from copbot.hearing import lines
from copbot.hearing.room import Room, read_ahead
from tests.unit.hearing.talks import shipped

RECORDED = Path(__file__).with_name("recorded.json")
_MESSAGES = 160


def heard() -> list[dict[str, Any]]:
    """Of each message how probably it asks, what it goes on from, and what became of what was asked."""
    room, found = Room(shipped()), []
    for said in talk(_MESSAGES, 0.25):
        one = room.hear(said)
        news = {news.question: round(news.taken, 4) for news in one.news}
        found.append({"asks": round(one.question, 4), "own": round(one.own_chance, 4), "news": news})
        if one.question < 0.4:
            room.unwatch(said.id)
    return found


def kinds() -> list[dict[str, float]]:
    """What kind of reply each message would be to the one before."""
    said = [one.text for one in talk(_MESSAGES, 0.25)][:40]
    return [
        {kind.value: round(chance, 4) for kind, chance in lines.kinds(asked, reply, by_asker=by_asker).items()}
        for asked, reply in pairwise(said)
        for by_asker in (False, True)
    ]


def test_what_is_heard_is_what_was_recorded() -> None:
    recorded = json.loads(RECORDED.read_text())
    for now, then in zip(heard(), recorded["heard"], strict=True):
        assert now["asks"] == pytest.approx(then["asks"], abs=2e-4)
        assert now["own"] == pytest.approx(then["own"], abs=2e-4)
        assert now["news"] == pytest.approx(then["news"], abs=2e-4)
    for now, then in zip(kinds(), recorded["kinds"], strict=True):
        assert now == pytest.approx(then, abs=2e-4)


def test_it_is_the_same_where_all_was_read_ahead() -> None:
    before = heard()
    read_ahead(one.text for one in talk(_MESSAGES, 0.25))
    assert heard() == before
    read_ahead(())


if __name__ == "__main__":
    RECORDED.write_text(json.dumps({"heard": heard(), "kinds": kinds()}, indent=0) + "\n")
