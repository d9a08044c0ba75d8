"""What is learned from is what is heard at work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from copbot.hearing import fate
from copbot.hearing.room import Room
from copbot.hearing.turns import Said
from tests.unit.hearing.talks import said, shipped
from training import files
from training.logs import Log, conversations, dialogs, fates, irc
from training.streams import pairs, play

TALK = """
    ann: Does anyone know how I can get the heating pump to start again?
    cas: How do I prune a fig tree that has grown far too high?
    bob: ann: press the red button on its side
    ann: bob: which one, there are two?
    bob: the left one
    dan: the market is on saturday
    ann: that works, thanks bob
    cas: nobody with a fig tree?
    """


def test_a_log_is_played_as_it_is_heard() -> None:
    messages = said(TALK)
    whole = shipped()
    ended, _ = play(messages, replace(whole, taken=None))
    room = Room(whole)
    for one in messages:
        room.hear(one)
    known = {look.asked.turn.said.id: look for look in ended}
    assert {"0", "1"} <= room.asked.keys() <= known.keys()
    for key, asked in room.asked.items():
        assert known[key].asked.before == asked.before
        assert known[key].known == tuple(fate.features(asked, room.talk))


def test_an_annotated_log_gives_what_goes_on_from_what(tmp_path: Path) -> None:
    log = tmp_path / "2004-01-01.ascii.txt"
    log.write_text("[23:59] <ann> how?\n=== bob came\n[00:01] <bob> ann: so\n[00:02] <cas> hi, anybody?\n", "utf8")
    (tmp_path / "2004-01-01.annotation.txt").write_text("0 0 -\n0 2 -\n3 3 -\n", "utf8")
    (found,) = irc(tmp_path)
    assert [one and (one.author, one.at) for one in found.said] == [
        ("ann", 86340.0), None, ("bob", 86460.0), ("cas", 86520.0)
    ]  # fmt: skip
    assert conversations(found) == {0: [0, 2], 3: [3]}
    told = Log(found.name, found.said, found.links, known=0)
    assert fates(told) == {0: 2, 2: 2, 3: None}


def test_each_message_with_a_known_link_is_a_group_with_one_right_row_at_least() -> None:
    messages: list[Said | None] = [*said(TALK)]
    links = {0: {0}, 1: {1}, 2: {0}, 3: {2}, 4: {3}, 5: {5}, 6: {4}, 7: {7}}
    rows, labels, groups = pairs([Log("made up", messages, links, known=0)]).arrays()
    assert len(groups) == len(messages)
    assert len(rows) == len(labels) == groups.sum()
    assert labels.sum() == len(messages)


def test_weights_of_others_are_kept_and_the_same_weights_give_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one.npz", tmp_path / "two.npz"
    files.put(one, {"lines.a": np.arange(3)})
    files.put(one, {"room.b": np.ones(2), "room.a": np.zeros(1)})
    files.put(two, {"room.a": np.zeros(1), "room.b": np.ones(2), "lines.a": np.arange(3)})
    assert one.read_bytes() == two.read_bytes()
    files.put(one, {"room.b": np.zeros(2)})
    with np.load(one) as held:
        assert sorted(held.files) == ["lines.a", "room.a", "room.b"]
        assert held["room.b"].tolist() == [0.0, 0.0]
        assert held["lines.a"].tolist() == [0, 1, 2]


def test_dialogs_are_put_together_by_time_and_known_apart(tmp_path: Path) -> None:
    room = tmp_path / "garden.txt"
    room.write_text(
        "[2016-01-04 10:00:00] <ann> how?\n[2016-01-04 10:02:00] <bob> ann: so\n------\n"
        "1 [2016-01-04T10:01:00] <cas> why?\n",
        "utf8",
    )
    found = dialogs(room)
    assert [one and one.author for one in found.said] == ["ann", "cas", "bob"]
    assert found.links == {0: {0}, 1: {1}, 2: {0}}
    assert fates(found) == {0: 2, 1: None, 2: 2}
