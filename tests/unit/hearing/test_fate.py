"""What is known of a question by what was said since."""

from __future__ import annotations

from copbot.hearing import fate
from tests.unit.hearing.talks import hear

QUESTION = "ann: Does anyone know how I can get the heating pump to start again?"


def _known(lines: str) -> dict[str, float]:
    room, _ = hear(f"{QUESTION}\n{lines}")
    return dict(zip(fate.BEFORE + fate.AFTER, fate.features(room.asked["0"], room.talk), strict=True))


def test_who_speaks_to_the_asker_is_counted_and_naming_is_told_apart() -> None:
    known = _known("bob: ann: hold the button\ncas: as ann told me")
    assert known["asker spoken to"] == 1.0
    assert known["asker named"] == 2.0


def test_a_later_question_of_the_asker_in_the_same_words_is_a_repetition() -> None:
    again = _known("bob: so it goes\nann: can nobody tell me about the heating pump that does not start?")
    other = _known("bob: so it goes\nann: which rose do you like best?")
    assert again["asker repeats"] > other["asker repeats"]


def test_words_that_others_share_with_the_question_are_seen() -> None:
    assert _known("bob: my heating pump did that too")["next shares 1"] > 0.1
    assert _known("bob: roses bloom late")["next shares 1"] == 0.0


def test_the_next_messages_by_others_are_looked_at_one_by_one() -> None:
    known = _known("bob: hello all\nann: it is a Wilo\ncas: yes")
    assert known["next greets 1"] == 1.0
    assert known["next yes or no 2"] == 1.0
    assert known["next asker said 2"] == 1.0
    assert known["next is one speaker"] == 0.0


def test_silence_is_looked_at_anew_at_some_distances() -> None:
    room, heard = hear(QUESTION + "\n" + "\n".join(f"m{n}: roses bloom late in row {n}" for n in range(12)))
    told = [number for number, one in enumerate(heard) if any(news.question == "0" for news in one.news)]
    assert {1, 2, 3, 5, 10} <= set(told)
    assert room.asked["0"].taken < 0.9
