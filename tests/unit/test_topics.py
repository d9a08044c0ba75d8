"""What people write as a subject: when two mean the same, and who is taken to know about it."""

from __future__ import annotations

import pytest
from sqlmodel import Session

from copbot.features import ALL
from copbot.language import topics
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from storage import profiles
from storage.database import Database
from storage.profiles import Seen, TopicKind
from tests.unit.test_accounts import Chat

SYNONYMS = [["js", "javascript"], ["ml", "machine learning"], ["sourdough", "levain"]]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("sourdough bread", "Sourdough Breads", "en"),
        ("bread", "sourdough bread", "en"),
        ("sourdogh", "sourdough", "en"),
        ("colour", "color", "en"),
        ("e-mail", "email", "en"),
        ("java script", "JavaScript", "en"),
        ("docker compose", "docker-compose", "en"),
        ("café", "cafe", "en"),
        ("js", "javascript tooling", "en"),
        ("machine learning", "ML", "en"),
        ("baking with levain", "sourdough", "en"),
        ("C++", "c++", "en"),
        ("broodoven", "broodovens", "nl"),
        ("fiets", "fietsen", "nl"),
        ("to be", "To be", "en"),
    ],
)
def test_the_same_subject_is_known_again(one: str, other: str, language: str) -> None:
    a, b = (topics.topic(words, language, SYNONYMS) for words in (one, other))
    assert topics.alike(a, b)
    assert topics.alike(b, a)


@pytest.mark.parametrize(
    ("one", "other"),
    [("roses", "noses"), ("grafting", "drafting"), ("c", "c++"), ("java", "javascript"), ("", "roses"), ("!", "?")],
)
def test_another_subject_is_not(one: str, other: str) -> None:
    a, b = (topics.topic(words, "en", SYNONYMS) for words in (one, other))
    assert not topics.alike(a, b)
    assert not topics.alike(b, a)


def test_a_question_speaks_of_a_topic_only_in_its_very_words() -> None:
    asked = topics.topic("How do I feed a levain in winter?", "en", SYNONYMS)
    assert topics.within(topics.topic("sourdough", "en", SYNONYMS), asked)
    assert not topics.within(topics.topic("sourdough bread", "en", SYNONYMS), asked)
    assert not topics.within(topics.topic("", "en", SYNONYMS), asked)


def test_topics_are_written_with_commas_in_between() -> None:
    assert topics.split(" bread, Bread;\nC++ ,, !, -slate.") == ["Bread", "C++", "-slate"]
    assert topics.split("x" * 500) == ["x" * (topics.LONGEST - 1) + "…"]


def test_a_topic_holds_whatever_people_write(memory: Database) -> None:
    player = Player(memory, ALL, "matrix")
    player.play(read(["room #r", "ann: /knows **bold**, @everyone, <b>, ' OR 1=1 --", "bob: /who everyone"]))
    assert "**bold**" in player.world.said[0].text
    assert not any(span.style == "mention" for message in player.world.said for span in message.rich)


def test_nobody_has_topics_without_end(memory: Database) -> None:
    player = Player(memory, ALL, "matrix")
    player.play(read(["room #r", "ann: /knows " + ", ".join(f"topic{number}" for number in range(31))]))
    assert "30 topics are enough" in player.world.said[-1].text


def test_without_the_almanac_accepted_answers_still_tell_who_knows(memory: Database) -> None:
    some = tuple(feature for feature in ALL if feature.name in ("qa", "alerts"))
    lines = (
        "room #r",
        'setting alerts.waking = "00:00-00:00"',
        "bob dm: hello",
        "k = dan: /ask How do I mend a leaking gutter?",
        "a = bob replies k: Butyl tape.",
        "dan replies a: /accept",
        "eve: /ask My gutter of zinc is leaking, what now?",
        "+5h",
        "> dm bob: *gutter of zinc*",
    )
    Player(memory, some, "matrix").play(read(lines))


def test_of_joined_members_the_more_private_profile_holds(memory: Database) -> None:
    chat = Chat(memory)
    chat.says("ann in #d: /knows roses\nann in #t: /knows slate")
    chat.says("ann in #d: /profile everyone\nann in #t: /profile nobody")
    chat.links("ann")
    [told] = chat.says("bob in #d: /who roses")
    assert "don't know yet" in told.text
    number = chat.member("ann", "discord").id
    with Session(memory.reader) as db:
        assert profiles.seen_by(db, number) is Seen.NOBODY
        assert {one.words for one in profiles.topics(db, number) if one.kind == TopicKind.KNOWS} == {"roses", "slate"}
    chat.says("ann in #t: /unlink")
    apart = [chat.member("ann", platform).id for platform in ("discord", "telegram")]
    with Session(memory.reader) as db:
        assert [profiles.seen_by(db, number) for number in apart] == [Seen.EVERYONE, Seen.NOBODY]
