"""What the community learned is found again, by its own words and by nobody else's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text
from sqlmodel import Session, col, select

from storage.database import Database
from storage.models import Community, Term
from storage.search import alike, among, drop, find, put, stems


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with Session(database.engine) as session:
        session.add_all(
            [Community(id=1, name="gardeners"), Community(id=2, name="sailors"), Community(id=12, name="12")]
        )
        session.flush()
        yield session


def found(session: Session, query: str, community: int = 1, language: str = "en") -> list[int]:
    return [question for question, _ in find(session, community, query, language)]


def counts(session: Session, community: int = 1) -> dict[str, int]:
    rows = session.exec(select(Term).where(col(Term.community_id) == community)).all()
    session.expire_all()
    return {row.term: row.posts for row in rows}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "resetting passwords", "How did you reset the password?"),
        ("en", "café", "cafe"),
        ("en", "don't worry", "worries"),
        ("nl", "wachtwoorden vergeten", "Ik vergeet steeds mijn wachtwoord"),
        ("nl", "Waar staan de antwoorden?", "het antwoord staat er"),
        ("nl", "gelopen", "ze lopen"),
        ("nl", "de coördinator", "coordinators"),
        ("nl", "foto's", "foto"),
        ("nl-BE", "problemen", "een probleempje, geen problemen"),
        ("de", "Straßen", "STRASSE"),
        ("ru", "вопросы", "вопрос"),
        ("en", "\uff30\uff59\uff54\uff48\uff4f\uff4e", "python"),
        ("en", "cafe\u0301s", "caf\u00e9"),
    ],
)
def test_forms_of_a_word_are_one(language: str, one: str, other: str) -> None:
    assert set(stems(one, language)) & set(stems(other, language)), (stems(one, language), stems(other, language))


@pytest.mark.parametrize(
    "code", ["E1234", "docker-compose", "v1.2", "c++", "C#", "node.js", "my_name", "3.11", "0x8007"]
)
def test_codes_stay_whole(code: str) -> None:
    assert code.casefold() in stems(f"What is this ({code}), please?", "en")
    assert code.casefold() in stems(f"{code}: is dat goed?", "nl")


def test_what_is_joined_is_found_by_its_parts() -> None:
    assert set(stems("docker-compose", "en")) >= {"docker", "compos"}
    assert set(stems("docker compose", "en")) == {"docker", "compos"}


def test_stop_words_tell_nothing() -> None:
    assert stems("How can I do this, and what would you have done?", "en") == []
    assert stems("Hoe moet ik dat dan doen, en wat is er?", "nl") == []


def test_a_language_without_a_stemmer_keeps_its_words() -> None:
    assert stems("Jak resetovat hesla", "xx") == ["jak", "resetovat", "hesla"]


@pytest.mark.parametrize("nothing", ["", "   ", "!?", "\x00", "\ud800", "'\"", "\u200b\ufe0f"])
def test_what_holds_no_word_gives_none(nothing: str) -> None:
    assert stems(nothing, "en") == []


@given(st.text())
def test_stems_fit_into_the_index(words: str) -> None:
    for stem in stems(words, "nl"):
        assert stem.encode()
        assert not set(stem) & set(" \t\n\"'\\:()*^,\x00")
        assert len(stem) <= 60


def test_the_best_comes_first(session: Session) -> None:
    put(session, 1, 1, "How do I prune an old apple tree?", "en")
    put(session, 2, 1, "When do I water the apple tree?", "en")
    put(session, 3, 1, "Which soil do roses want?", "en")
    results = find(session, 1, "pruning apple trees", "en")
    assert [question for question, _ in results] == [1, 2]
    assert results[0][1] == pytest.approx(1.0)
    assert 0 < results[1][1] < results[0][1]
    assert find(session, 1, "pruning apple trees", "en", limit=1) == results[:1]


def test_a_word_that_nobody_used_lowers_the_score(session: Session) -> None:
    put(session, 1, 1, "prune apple trees", "en")
    (_, known), (_, unknown) = find(session, 1, "prune", "en")[0], find(session, 1, "prune xylophones", "en")[0]
    assert unknown < known
    assert found(session, "xylophones") == []


def test_communities_never_see_each_others(session: Session) -> None:
    put(session, 1, 1, "rope knots", "en")
    put(session, 2, 2, "rope knots", "en")
    put(session, 3, 12, "rope knots", "en")
    assert (found(session, "knots", 1), found(session, "knots", 2), found(session, "knots", 12)) == ([1], [2], [3])
    assert found(session, "2:knots 12:knots", 1) == [1]
    assert found(session, "knots", 3) == []


def test_a_question_that_moves_to_another_community_leaves_nothing_behind(session: Session) -> None:
    put(session, 1, 1, "rope knots", "en")
    put(session, 1, 2, "rope knots", "en")
    assert (found(session, "knots", 1), found(session, "knots", 2)) == ([], [1])
    assert (counts(session, 1), counts(session, 2)) == ({}, {"": 1, "rope": 1, "knot": 1})


@pytest.mark.parametrize(
    "query",
    [
        '"', "'", "knots OR", "NEAR(knots rope)", "words:knots", "knots*", "-knots", "(knots", "knots)", "^knots",
        "knots AND NOT rope", "'; DROP TABLE search; --", "\\", "knots & ! | <->", ":*", "%", "{knots}", "knots\x00",
    ],
)  # fmt: skip
def test_the_query_is_words_and_nothing_else(session: Session, query: str) -> None:
    put(session, 1, 1, "knots in a rope", "en")
    put(session, 2, 1, "bananas", "en")
    assert found(session, query) == ([1] if "knots" in query else [])
    put(session, 3, 1, query, "en")
    drop(session, 3)
    assert counts(session) == {"": 2, "knot": 1, "rope": 1, "banana": 1}


def test_a_very_long_text_is_found_by_how_it_begins(session: Session) -> None:
    put(session, 1, 1, "zebra " + " ".join(f"word{number}" for number in range(15_000)), "en")
    assert found(session, "zebra") == [1]
    assert found(session, "zebra " * 20_000) == [1]
    assert len(counts(session)) == 201


def test_a_savepoint_undone_leaves_the_index_as_it_was(session: Session) -> None:
    put(session, 1, 1, "rope knots", "en")
    nested = session.begin_nested()
    put(session, 1, 1, "sails", "en")
    put(session, 2, 1, "masts", "en")
    assert found(session, "sails") == [1]
    nested.rollback()
    assert (found(session, "knots"), found(session, "sails masts")) == ([1], [])
    assert counts(session) == {"": 1, "rope": 1, "knot": 1}


def test_common_words_are_found_together(session: Session) -> None:
    for number in range(1, 301):
        put(session, number, 1, "docker network" if number == 7 else ("docker disk", "network card")[number % 2], "en")
    assert found(session, "docker network")[0] == 7
    assert len(found(session, "docker")) == 20


@pytest.mark.parametrize(
    ("language", "known", "query"),
    [
        ("en", "slugs on the lettuce", "lettuse"),
        ("en", "slugs on the lettuce", "letuce"),
        ("en", "how to receive it", "recieve"),
        ("en", "a password", "apssword"),
        ("en", "a new committee", "comitee"),
        ("en", "an e-mail address", "email"),
        ("en", "an email address", "e-mail"),
        ("en", "the green house", "greenhouse"),
        ("en", "the greenhouse", "green house"),
        ("nl", "slakkenkorrels", "slakken korrels"),
        ("nl", "slakken en korrels", "slakkenkorrels"),
        ("nl", "tomaten planten", "tomatenplanten"),
        ("nl", "de stadsmuur", "muur in de stad, stads muur"),
        ("nl", "wachtwoord herstellen", "wachtwoordherstel"),
        ("de", "Arbeitszimmer", "Arbeits Zimmer"),
        ("de", "die Arbeit im Zimmer", "Arbeitszimmer"),
        ("nl", "Where do the parcels go that we have not sold?", "which parcel was not sold and where is it"),
    ],
)
def test_what_is_meant_is_found(session: Session, language: str, known: str, query: str) -> None:
    put(session, 1, 1, known, language)
    put(session, 2, 1, "bananas", language)
    assert found(session, query, language=language) == [1]
    assert [number for number, *_ in among(session, 1, query, language, {7: known, 8: "bananas"})] == [7]


@pytest.mark.parametrize(
    ("known", "query"), [("the plant", "plot"), ("E1234", "E1235"), ("cats", "cots"), ("network", "nets")]
)
def test_other_words_are_not_slips(session: Session, known: str, query: str) -> None:
    put(session, 1, 1, known, "en")
    assert found(session, query) == []


def test_a_word_that_is_known_is_no_slip(session: Session) -> None:
    put(session, 1, 1, "planks", "en")
    put(session, 2, 1, "plants", "en")
    assert found(session, "plants") == [2]


def test_what_asks_the_same_is_more_alike_than_what_shares_a_subject(session: Session) -> None:
    put(session, 1, 1, "When do I prune the old apple tree?", "en", ["In winter."])
    put(session, 2, 1, "Which apple tastes best?", "en", ["Prune the tree, then an old one in winter tastes best."])
    put(session, 3, 1, "Where is the key?", "en", ["In the shed."])
    (first, best), (second, less) = alike(session, 1, "pruning an old apple tree, when?", "en")
    assert (first, second) == (1, 2)
    assert best == pytest.approx(1.0)
    assert less < 0.75


def test_a_question_whose_own_words_are_gone_is_found_by_its_answers(session: Session) -> None:
    put(session, 1, 1, "", "en", ["Prune it in winter."])
    assert alike(session, 1, "prune in winter", "en") == [(1, 1.0)]


def test_what_is_known_of_own_words_is_kept_when_an_answer_comes(session: Session) -> None:
    put(session, 1, 1, "prune apple trees", "en")
    put(session, 1, 1, "prune apple trees", "en", ["in winter"])
    assert alike(session, 1, "prune apple trees", "en") == [(1, 1.0)]
    assert found(session, "winter") == [1]


def test_nothing_is_alike_where_nothing_is_known(session: Session) -> None:
    assert alike(session, 1, "prune apple trees", "en") == []
    assert among(session, 1, "prune apple trees", "en", {}) == []
    assert among(session, 1, "", "en", {1: "prune apple trees"}) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(known=st.text(max_size=60), query=st.text(max_size=60))
def test_any_text_can_be_compared(session: Session, known: str, query: str) -> None:
    with session.begin_nested() as nested:
        put(session, 1, 1, known.replace("\x00", ""), "nl")
        scores = [*find(session, 1, query, "nl"), *alike(session, 1, query, "nl")]
        scores += [
            (number, share) for number, *shares in among(session, 1, query, "nl", {1: known}) for share in shares
        ]
        assert all(0 < score <= 1 for _, score in scores)
        nested.rollback()


WORDS = ["rope", "knots", "sails", "masts", "E1234", "the"]
STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("put"), st.integers(1, 4), st.sampled_from([1, 2]), st.lists(st.sampled_from(WORDS), max_size=4)
        ),
        st.tuples(st.just("drop"), st.integers(1, 4), st.just(0), st.just([])),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_the_index_holds_what_was_put_last(session: Session, steps: list[tuple[str, int, int, list[str]]]) -> None:
    with session.begin_nested() as nested:
        model: dict[int, tuple[int, set[str]]] = {}
        for what, question, community, words in steps:
            model.pop(question, None)
            if what == "put":
                put(session, question, community, " ".join(words), "en")
                if kept := set(stems(" ".join(words), "en")):
                    model[question] = (community, kept)
            else:
                drop(session, question)
        for community in (1, 2):
            texts = {question: kept for question, (where, kept) in model.items() if where == community}
            expected = Counter(stem for kept in texts.values() for stem in kept)
            if texts:
                expected[""] = len(texts)
            assert counts(session, community) == expected
            for word in WORDS:
                holders = {question for question, kept in texts.items() if kept & set(stems(word, "en"))}
                assert set(found(session, word, community)) == holders
        if session.get_bind().dialect.name == "sqlite":
            session.connection().execute(text("INSERT INTO search_words (search_words) VALUES ('integrity-check')"))
        nested.rollback()


def test_all_words_of_a_question_are_looked_up_at_once(session: Session) -> None:
    for number in range(1, 40):
        put(session, number, 1, f"How do I water plant{number} in the garden?", "en")
    looked: list[str] = []

    def executes(_: object, __: object, statement: str, *___: object) -> None:
        looked.append(statement)

    driver = session.get_bind()
    event.listen(driver, "before_cursor_execute", executes)
    assert found(session, "How often do I water plant7 and plant8 in a garden?")[:2] == [8, 7]
    event.remove(driver, "before_cursor_execute", executes)
    assert sum("search_words" in one or "tsquery" in one for one in looked) == 1


def test_among_few_it_is_told_sooner_that_none_is_alike(session: Session) -> None:
    asked = ("How do I water beans in clay?", "When do I prune the apple tree?", "How do I water beans in sand?")
    for number, words in enumerate(asked, 1):
        put(session, number, 1, words, "en")
    whole = dict(alike(session, 1, "How should I water beans in clay?", "en"))
    assert whole[1] > whole[3] > 0.2
    with_this = {"text": "How should I water beans in clay?", "language": "en"}
    assert alike(session, 1, **with_this, only=[1, 2], least=0.2) == [(1, whole[1])]
    assert alike(session, 1, **with_this, only=[3], least=whole[3] + 0.01) == []
    statements: list[str] = []

    def executes(_: object, __: object, statement: str, *___: object) -> None:
        statements.append(statement)

    driver = session.get_bind()
    event.listen(driver, "before_cursor_execute", executes)
    assert alike(session, 1, **with_this, only=[2], least=0.2) == []
    event.remove(driver, "before_cursor_execute", executes)
    assert not any("search_words" in one or "tsquery" in one for one in statements), "the index is not gone through"
