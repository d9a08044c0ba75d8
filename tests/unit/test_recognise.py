import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.hearing.recognise import glued, name_key, name_keys, names, spoken


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("bob: try the other one", "bob"),
        ("@bob try the other one", "bob"),
        ("try the other one bob", "bob"),
        ("bob, try the other one", "Bob"),
        ("BOB try the other one", "bob"),
        ("that is bob's bike", "bob"),
        ("carl and bob: the left one", "bob"),
        ("bob: the left one", "bob_"),
        ("bob: the left one", "bob|away"),
        ("bob: the left one", "bob[m]"),
        ("as Ann Smith said", "Ann Smith"),
        ("Ann: the left one", "Ann Smith"),
        ("@Ann the left one", "ann smith"),
        ("Ann, the left one", "Ann Smith"),
        ("al: the left one", "al"),
        ("the left one @al", "al"),
        ("guest: the left one", "guest"),
        ("@help the left one", "help"),
        ("> where is it\nbob: on the left", "bob"),
        ("José: the left one", "josé"),
        ("Straße7: the left one", "STRASSE7"),
        ("\u200fמשה: שמאלה", "משה"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert names(text, name)
    assert name_key(name) in name_keys(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("", "bob"),
        ("bob: hi", ""),
        ("bob: hi", "   "),
        ("it is bobbing up and down", "bob"),
        ("bob2: the left one", "bob"),
        ("bob-the-second: the left one", "bob"),
        ("look in /home/bob/notes", "bob"),
        ("see bob.example.org", "bob"),
        ("all of it is al dente", "al"),
        ("a guest asked for help", "guest"),
        ("any of these will do", "any"),
        ("the other one is Ann's", "Ann Smith"),
        ("Jo: the left one", "Jo Smith"),
        ("Anna: the left one", "Ann Smith"),
    ],
)
def test_names_not(text: str, name: str) -> None:
    assert not names(text, name)


@pytest.mark.parametrize(
    "text",
    [
        *("a? " * 40_000, "x" * 100_000, "?" * 100_000, "`" * 100_000, "> " * 50_000, "www." * 25_000, "@a" * 50_000),
        *("how do I get in " * 7_000, "\n" * 100_000, "\u0301" * 100_000, "ﷺ؟" * 50_000),
    ],
)
def test_any_text_is_coped_with_at_little_cost(text: str) -> None:
    assert len(spoken(text)) <= 2000
    names(text, "ann smith")


@given(
    st.text(alphabet="abB1 _-|[](){}@:,>.'’éß^`\u0301\u200f", max_size=30),
    st.text(alphabet="abB1 _-|[]éß^`@\u0301", max_size=6),
)
def test_who_is_named_is_found_by_the_key_of_the_name(text: str, name: str) -> None:
    if names(text, name):
        assert name_key(name) in name_keys(text)


@pytest.mark.parametrize(
    ("text", "name", "meant"),
    [
        ("@prashantI see no difference", "prashant", True),
        ("see there @JnMikis it new?", "JnMik", True),
        ("@Richard87Hi, look there", "Richard87", True),
        ("@prashant I see no difference", "prashant", False),
        ("@marcelmfs try that", "marcel", False),
        ("@annI see", "ann", False),
        ("@", "prashant", False),
        ("prashantI see", "prashant", False),
    ],
)
def test_a_name_with_the_next_word_stuck_to_it(text: str, name: str, meant: bool) -> None:
    assert glued(text, name) is meant
