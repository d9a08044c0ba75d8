"""A room's talk: what puts a question, what goes on from what, and whether a question was taken up."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from copbot.hearing.links import REMEMBERED, SPEAKERS
from copbot.hearing.room import WATCHED, Room
from tests.unit.hearing.talks import hear, said, shipped, taken

QUESTION = "ann: Does anyone know how I can get the heating pump to start again after a power cut?"


def test_a_question_is_told_from_talk() -> None:
    _, heard = hear(f"bob: the frost is gone here\ncas: lovely morning, yes\n{QUESTION}\nbob: nice weather")
    assert heard[2].question > 0.8
    assert all(heard[number].question < 0.6 for number in (0, 1, 3))


def test_a_question_of_a_talk_is_none_to_the_room() -> None:
    _, heard = hear(f"{QUESTION}\nbob: ann: which pump is it?\nann: bob: the Wilo, is that a bad one?")
    assert heard[1].question < 0.4
    assert heard[2].question < 0.4


def test_the_next_speakers_answer_in_a_quiet_room_is_heard() -> None:
    answered = f"{QUESTION}\nbob: you have to press the reset button on its side until the light goes green"
    assert taken(answered, 0) > 0.5
    assert taken(f"{QUESTION}\n…\ncas: the market is on saturday this week", 0) < taken(answered, 0)


def test_silence_takes_up_nothing() -> None:
    room, _ = hear(f"{QUESTION}\nann: it is the Wilo in the cellar")
    assert room.asked["0"].taken < 0.5


def test_who_is_called_by_name_is_answered() -> None:
    talk = f"""
        {QUESTION}
        cas: How do I prune a fig tree that has grown far too high?
        dan: ann: hold the reset button for five seconds
        eve: market on saturday then
        dan: I will bring the tent
        eve: great
        """
    assert taken(talk, 0) > 0.5
    assert taken(talk, 1) < taken(talk, 0)


def test_two_talks_at_once_are_kept_apart() -> None:
    room, _ = hear(
        """
        ann: How can I get the heating pump to start again?
        cas: Does anybody have a good recipe for quince jelly?
        bob: ann: hold the reset button of the pump
        dan: cas: boil the quinces with their skins, then strain the jelly
        """
    )
    of = {one.said.author: one.starts.said.author for one in room.talk.turns}
    assert of == {"@ann": "@ann", "@bob": "@ann", "@cas": "@cas", "@dan": "@cas"}


def test_what_the_platform_says_is_certain() -> None:
    messages = said(f"{QUESTION}\ncas: the market is on saturday\ndan: great\neve: see you there\nbob: yes")
    messages[4] = replace(messages[4], answers="0")
    room = Room(shipped())
    heard = [room.hear(one) for one in messages]
    news = {one.question: one for one in heard[4].news}
    assert [(reply.said.id, reply.chance) for reply in news["0"].replies[:1]] == [("4", 1.0)]


def test_mentions_are_names_whatever_the_text_says() -> None:
    messages = said(f"{QUESTION}\nbob: hold the button")
    room = Room(shipped())
    room.hear(messages[0])
    assert room.hear(replace(messages[1], mentions=("@ann",))).to == ("@ann",)


def test_what_the_asker_adds_is_the_askers_own() -> None:
    _, heard = hear(f"{QUESTION}\nann: it is a Wilo, ten years old, in the cellar")
    assert heard[1].own == "0"
    assert heard[1].own_chance > 0.5


def test_a_question_that_is_known_for_one_is_watched_and_read_back() -> None:
    line = said("ann: the pump, again")[0]
    room = Room(shipped())
    room.asks(line)
    assert room.asked["0"].puts == 1.0
    reply = replace(line, id="1", author="@bob", name="bob", text="hold the reset button of the pump", answers="0")
    assert [one.question for one in room.hear(reply).news] == ["0"]
    room.asks(line)
    assert list(room.asked) == ["0"]


def test_a_question_that_is_heard_already_is_known_for_one() -> None:
    room, _ = hear(QUESTION)
    room.asks(said(QUESTION)[0])
    assert room.asked["0"].puts == 1.0
    assert len(room.talk.turns) == 1


def test_what_is_forgotten_is_watched_no_longer() -> None:
    room, _ = hear(QUESTION)
    room.forget("0")
    room.forget("never seen")
    assert not room.asked
    assert "0" not in room.talk.waiting
    assert room.hear(replace(said("bob: hold the reset button")[0], id="9", at=100.0)).news == ()


HOSTILE: tuple[str, ...] = (
    "", " ", "\n\n", "?", "??" * 50, "a" * 100_000, "a " * 50_000, "? " * 50_000, "🙏" * 300, "🙂?", "```x = ?```",
    "SELECT a WHERE b = ?", "كيف يمكنني إصلاح هذا؟", "如何修复这个问题？", "\u202eabc\u202c", "@", "@@@: hi",
    "::::", "\x00\x01", "> eh?\nme: ok", "http://a.b/c?d=e", "how " * 2000, "\ud83d", "Ann: ann: ann: ann?", "ﷺ" * 500,
)  # fmt: skip


def test_hostile_messages_break_nothing_and_stay_bounded() -> None:
    chance = random.Random(1)
    room = Room(shipped())
    for number in range(1500):
        who = f"m{chance.randrange(1000)}"
        name = chance.choice([who, "", "ann", "@", "🙂", "x" * 500])
        at = number * 10.0 if chance.random() < 0.9 else -1e9 * chance.random()
        message = said("a: x")[0]
        text = chance.choice(HOSTILE)
        one = replace(
            message, id=str(number % 700), author=who, name=name, text=text, at=at,
            mentions=tuple(f"m{chance.randrange(1000)}" for _ in range(chance.randrange(3))),
            answers=str(chance.randrange(900)) if chance.random() < 0.1 else None,
        )  # fmt: skip
        heard = room.hear(one)
        assert 0.0 <= heard.question <= 1.0
        assert all(0.0 <= news.taken <= 1.0 for news in heard.news)
    talk = room.talk
    assert len(room.asked) <= WATCHED
    assert len(talk.turns) <= REMEMBERED
    assert len(talk.speakers) <= SPEAKERS
    assert sum(map(len, talk.by_name.values())) <= SPEAKERS
    assert len(talk.waiting) <= 8
    assert all(len(one.said.text) <= 500 for one in talk.turns)
    assert all(len(one.turn.starts.members) <= 16 for one in room.asked.values())
    assert all(len(one.others) <= 8 for one in room.asked.values())


@pytest.mark.parametrize("gap", [0.0, 1.0, 3600.0, 86400.0])
def test_rooms_of_any_pace_are_heard(gap: float) -> None:
    assert taken(f"{QUESTION}\nbob: ann: press the reset button of the pump", 0, gap) > 0.5
