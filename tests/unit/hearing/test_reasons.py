"""Why a message was held for a question: each number that a judgement looks at has its word."""

from __future__ import annotations

import pytest

from copbot.hearing import fate
from copbot.hearing.reasons import REASONS, Reason, why_puts, why_taken
from tests.unit.hearing.talks import hear, shipped

QUESTION = "ann: Does anyone know how I can get the pump to start again?"


def test_every_number_has_a_reason_and_every_reason_a_number() -> None:
    assert set(fate.BEFORE + fate.AFTER) == set(REASONS)
    assert set(REASONS.values()) == set(Reason)
    assert len(set(fate.BEFORE + fate.AFTER)) == len(fate.BEFORE + fate.AFTER)


def test_the_numbers_are_as_many_as_their_names() -> None:
    room, _ = hear(f"{QUESTION}\nbob: hold the button\ncas: hi\ndan: ann: yes\nann: thanks")
    asked = room.asked["0"]
    assert len(asked.before) == len(fate.BEFORE)
    assert len(fate.features(asked, room.talk)) == len(fate.BEFORE + fate.AFTER)


def test_what_the_numbers_tell_of_is_where_their_names_say() -> None:
    room, _ = hear(f"{QUESTION}\nbob: ann: hold the button\nann: thanks bob, is it the red one?")
    told = dict(zip(fate.BEFORE + fate.AFTER, fate.features(room.asked["0"], room.talk), strict=True))
    assert told["ends with a mark"] == 1.0
    assert told["asks anybody"] == 1.0
    assert told["asker spoken to"] == 1.0
    assert told["asker said"] == 1.0
    assert told["asker thanked"] == 1.0
    assert told["asker asked"] == 1.0
    assert told["members"] == 2.0
    assert told["next links 2"] == 0.0


def test_the_reasons_are_the_heaviest_first_and_have_signs() -> None:
    room, _ = hear(f"{QUESTION}\nbob: ann: hold the reset button of the pump")
    puts, taken = why_puts(shipped(), room.asked["0"]), why_taken(shipped(), room.asked["0"], room.talk)
    for told in (puts, taken):
        assert [abs(one.weight) for one in told] == sorted((abs(one.weight) for one in told), reverse=True)
    assert any(one.reason is Reason.WORDS and one.weight > 0 for one in puts)
    assert {Reason.SPOKEN_TO, Reason.WENT_ON} <= {one.reason for one in taken if one.weight > 0}


@pytest.mark.parametrize("line", [QUESTION, "ann: is it this one?"])
def test_the_message_heard_last_can_be_asked_about(line: str) -> None:
    room, _ = hear(line)
    assert room.last is not None
    assert why_puts(shipped(), room.last)
