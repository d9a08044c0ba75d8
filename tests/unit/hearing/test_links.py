"""Which earlier messages a message may go on from, and what is known of each."""

from __future__ import annotations

from dataclasses import replace

from copbot.hearing.links import CUE, REMEMBERED, SPEAKERS, Talk
from copbot.hearing.turns import Turn
from tests.unit.hearing.talks import said


def _said(lines: str, asks: float = 0.0) -> tuple[Talk, list[Turn]]:
    talk, turns = Talk(), []
    for one in said(lines):
        turn = talk.turn(one, asks)
        turns.append(turn)
        talk.remember(turn, None, 1.0)
    return talk, turns


def test_a_name_at_the_start_speaks_to_and_one_within_only_names() -> None:
    _, turns = _said("ann: hi\nbob: ann: the left one\ncas: as ann told me\ndan: nobody here")
    assert [(one.to, one.named) for one in turns] == [
        ((), ()), (("@ann",), ("@ann",)), ((), ("@ann",)), ((), ())
    ]  # fmt: skip


def test_of_several_with_one_name_the_same_come_first_in_each_run() -> None:
    talk = Talk()
    for number, one in enumerate(said("\n".join(["ann: hi"] * 9))):
        talk.remember(talk.turn(replace(one, author=f"@ann{8 - number}"), 0.0), None, 1.0)
    turn = talk.turn(replace(said("bob: ann: is it on")[0], id="x"), 0.0)
    assert list(turn.to) == [f"@ann{number}" for number in range(9)]


def test_who_was_spoken_to_is_among_the_candidates_however_much_was_said_since() -> None:
    lines = "ann: the pump is dead\n" + "\n".join(f"m{n}: line {n}" for n in range(30))
    talk, _ = _said(lines)
    turn = talk.turn(replace(said("bob: ann: is it on")[0], id="x"), 0.0)
    assert "0" in [one.said.id for one in talk.candidates(turn)]
    plain = talk.turn(replace(said("bob: is it on")[0], id="y"), 0.0)
    assert "0" not in [one.said.id for one in talk.candidates(plain)]


def test_a_question_that_nobody_went_on_from_stays_a_candidate() -> None:
    talk = Talk()
    first = talk.turn(said("ann: how do I start the pump?")[0], CUE)
    talk.remember(first, None, 1.0)
    for number in range(30):
        other = talk.turn(replace(said("bob: so it goes")[0], id=f"n{number}"), 0.0)
        talk.remember(other, None, 1.0)
    late = talk.turn(replace(said("cas: hold the button")[0], id="late"), 0.0)
    assert first in talk.candidates(late)
    talk.remember(late, first, 0.9)
    later = talk.turn(replace(said("dan: nice")[0], id="later"), 0.0)
    assert "0" not in talk.waiting
    assert late in talk.candidates(later)


def test_each_candidate_has_a_row_and_the_last_row_is_the_message_itself() -> None:
    talk, _ = _said("ann: hi\nbob: hello\ncas: so")
    turn = talk.turn(said("dan: ann: well")[0], 0.0)
    candidates = talk.candidates(turn)
    rows = talk.features(turn, candidates)
    assert len(rows) == len(candidates) + 1
    assert len({len(row) for row in rows}) == 1
    assert [row[0] for row in rows] == [1.0] * len(candidates) + [0.0]


def test_what_is_remembered_is_bounded() -> None:
    talk, _ = _said("\n".join(f"m{n}: ann is a name {n}" for n in range(3 * SPEAKERS)))
    assert len(talk.turns) == REMEMBERED
    assert len(talk.speakers) == SPEAKERS
    assert talk.by_name.keys() == {f"m{n}" for n in range(2 * SPEAKERS, 3 * SPEAKERS)}


def test_somebody_with_a_new_name_is_known_by_that_one_alone() -> None:
    talk, _ = _said("ann: hi")
    talk.remember(talk.turn(replace(said("ann: hi again")[0], name="eva", id="1"), 0.0), None, 1.0)
    assert talk.turn(said("bob: eva: yes")[0], 0.0).to == ("@ann",)
    assert talk.turn(said("bob: ann: yes")[0], 0.0).to == ()


def test_the_usual_gap_follows_the_rooms_own_pace() -> None:
    slow, fast = Talk(), Talk()
    for talk, gap in ((slow, 3600.0), (fast, 2.0)):
        for number, one in enumerate(said("\n".join(["ann: hi"] * 60))):
            talk.remember(talk.turn(replace(one, at=number * gap), 0.0), None, 1.0)
    assert 3000 < slow.gap < 3700
    assert 1 < fast.gap < 4
