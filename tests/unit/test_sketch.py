"""The sketch, by its pure parts: fields and lengths, what words say, how dark a line is, on what the lot falls."""

from __future__ import annotations

import io
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from copbot.features.sketch import geometry
from copbot.features.sketch.geometry import (
    HEIGHT,
    LONGEST,
    MOST_POINTS,
    WIDTH,
    Point,
    UndrawableError,
    cut,
    drawable,
    field,
    length,
    name_of,
    passes,
    written,
)
from copbot.features.sketch.lot import draw
from copbot.features.sketch.marks import STEPS, Asked, darkness, next_line
from copbot.features.sketch.reading import Aside, dark, points
from copbot.features.sketch.searching import mark
from copbot.running.drawing import picture

POINTS = st.tuples(st.integers(0, WIDTH), st.integers(0, HEIGHT))
LINES = st.lists(POINTS, min_size=2, max_size=MOST_POINTS)
NEAR = st.lists(st.tuples(st.integers(380, 420), st.integers(280, 320)), min_size=2, max_size=4)


@given(POINTS)
def test_a_point_is_in_the_field_of_its_name(point: Point) -> None:
    middle = field(name_of(point))
    assert middle is not None
    assert max(abs(middle[0] - point[0]), abs(middle[1] - point[1])) <= geometry.FIELD // 2
    assert name_of(middle) == name_of(point)


@pytest.mark.parametrize("name", ["q1", "a13", "a0", "c", "4", "", "aa1", "c4x"])
def test_what_is_no_field_is_none(name: str) -> None:
    assert field(name) is None


@given(LINES | NEAR)
def test_what_can_be_drawn_is_never_longer_than_a_line_may_be(line: list[Point]) -> None:
    try:
        made = drawable(line)
    except UndrawableError:
        return
    assert length(made) <= LONGEST
    assert len(made) <= MOST_POINTS
    assert made[0] == line[0]
    assert name_of(made[-1]) == name_of(line[-1])
    assert geometry.read(written(made)) == made


@given(LINES)
def test_a_line_is_cut_where_it_is_as_long_as_it_may_be(line: list[Point]) -> None:
    short = cut(tuple(line))
    assert length(short) <= LONGEST
    assert short[0] == line[0]
    if length(line) > LONGEST:
        assert length(short) > LONGEST - 2.5
    else:
        assert short == tuple(line)


def test_a_line_may_end_anywhere_in_its_last_field() -> None:
    c4, e5, f4 = (125, 175), (225, 225), (275, 175)
    made = drawable([c4, e5])
    assert length([c4, e5]) > LONGEST >= length(made) > LONGEST - 2
    with pytest.raises(UndrawableError) as refused:
        drawable([c4, f4])
    assert (refused.value.key, refused.value.reaches) == ("sketch-line-long", "E4")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ([(10, 10), (10, 10)], "sketch-line-short"),
        ([(10, 10)], "sketch-line-short"),
        ([], "sketch-line-short"),
        ([(10, 10), (10, 601)], "sketch-line-off"),
        ([(10 + at, 10) for at in range(17)], "sketch-line-many"),
    ],
)
def test_what_is_no_line_is_told(line: list[Point], why: str) -> None:
    with pytest.raises(UndrawableError) as refused:
        drawable(line)
    assert refused.value.key == why


@given(NEAR)
def test_a_line_passes_the_fields_of_its_points(line: list[Point]) -> None:
    assert all(passes(tuple(line), name_of(point).lower()) for point in line)
    assert not passes(tuple(line), "A1")


C4, D5, E5 = (125, 175), (175, 225), (225, 225)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("c4 e5", [C4, E5]),
        ("C4-E5", [C4, E5]),
        ("c4 → d5 → e5", [C4, D5, E5]),
        ("from c4 to e5, please", [C4, E5]),
        ("I'd draw a line from C4 via D5 to E5.", [C4, D5, E5]),
        ("c 4, e 5", [C4, E5]),
        ("van c4 naar e5 graag", [C4, E5]),
        ("teken maar een lijntje van c4 tot e5", [C4, E5]),
        ("120,170 130,180", [(120, 170), (130, 180)]),
        ("c4", []),
        ("c4 e5 is where I live", []),
        ("meet me at c4 or e5?", []),
        ("c4 q5", []),
        ("c4e5", []),
        ("mp3 c4", []),
        ("", []),
    ],
)
def test_plain_words_that_are_a_line(words: str, meant: list[Point]) -> None:
    assert points(words, strict=True) == meant


def test_what_is_written_as_a_line_and_is_none_is_told() -> None:
    for words, why in (("c4 apple", "sketch-line-unread"), ("c4 q5", "sketch-line-field")):
        with pytest.raises(UndrawableError) as refused:
            points(words)
        assert refused.value.key == why


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("0", 0),
        ("25", 25),
        ("75 %", 75),
        ("60%", 60),
        ("37", 37),
        ("7 %", 7),
        ("I'd say 80 percent", 80),
        ("light, no wait: black", 100),
        ("actually make it pale", 25),
        ("i think it should be really dark", 100),
        ("nee wacht, 40%", 40),
        ("lekker donker", 75),
        ("doe toch maar zwart", 100),
        ("150", None),
        ("37 or 40", None),
        ("away with it", 0),
        ("not at all", 0),
        ("helemaal niet", 0),
        ("helemaal", 100),
        ("Half.", 50),
        ("very dark!", 100),
        ("heel donker", 100),
        ("vrij donker", 75),
        ("a bit", 25),
        ("een beetje", 25),
        ("make it black please", 100),
        ("weg ermee", 0),
        ("maak 'm maar zwart", 100),
        ("skip", Aside.SKIP),
        ("weet ik niet", Aside.SKIP),
        ("enough for now", Aside.STOP),
        ("ik ben klaar", Aside.STOP),
        ("not black", None),
        ("what is black in it?", None),
        ("dark or pale?", None),
        ("my dog is black", None),
        ("3", None),
        ("200 %", None),
        ("", None),
        ("nice picture", None),
        ("it is getting dark outside", None),
    ],
)
def test_how_dark_words_say_it_is_to_be(words: str, meant: int | Aside | None) -> None:
    assert dark(words) == meant


@given(st.lists(st.sampled_from(STEPS)))
def test_a_line_is_as_dark_as_the_mean_of_what_was_said(votes: list[int]) -> None:
    found = darkness(votes)
    assert found == (Fraction(sum(votes), len(votes)) if votes else 50)
    assert 0 <= found <= 100


@given(st.dictionaries(st.integers(1, 50), st.integers(0, 5), max_size=20), st.integers(1, 9))
def test_one_is_asked_of_a_line_of_which_least_was_said(votes: dict[int, int], member: int) -> None:
    found = next_line([Asked(line, count) for line, count in votes.items()], member)
    assert (found is None) == (not votes)
    if found is not None:
        assert votes[found] == min(votes.values())


def test_not_all_are_asked_of_the_same_line_first() -> None:
    assert len({next_line([Asked(line, 0) for line in range(1, 9)], member) for member in range(40)}) > 4


@given(st.dictionaries(st.text("abcdef", min_size=1), st.integers(1, 9)), st.integers(0, 2**31 - 1))
def test_the_lot_falls_on_the_same_for_the_same_seed_and_never_on_what_does_not_fit(
    weights: dict[str, int], seed: int
) -> None:
    found = draw(weights, seed, fits=lambda one: "a" not in one)
    assert found == draw(dict(reversed(weights.items())), seed, fits=lambda one: "a" not in one)
    assert found in {one for one in weights if "a" not in one} or (found is None and all("a" in one for one in weights))


def test_what_weighs_more_is_drawn_more_often() -> None:
    drawn = [draw({"apples": 9, "pears": 1}, seed, fits=lambda _: True) for seed in range(500)]
    assert drawn.count("apples") > 400


def test_two_searches_of_a_member_for_different_words_are_not_known_to_be_one_members() -> None:
    key = "ab" * 32
    assert mark(key, "pear", 1) == mark(key, "pear", 1)
    assert len({mark(key, "pear", 1), mark(key, "pear", 2), mark(key, "appl", 1), mark("cd" * 32, "pear", 1)}) == 4


def _stroke(*line: Point, dark: int, red: bool = False) -> dict[str, object]:
    return {"points": line, "dark": dark, "red": red, "label": ""}


def test_the_dark_is_drawn_above_the_pale_whichever_came_first() -> None:
    strokes = [_stroke((100, 300), (200, 300), dark=100), _stroke((150, 250), (150, 350), dark=10)]
    kind, content = picture(strokes, moves=False)
    with Image.open(io.BytesIO(content)) as shown:
        grey = shown.convert("L")
    assert kind == "image/png"
    # The edge is thirty pixels wide.
    assert int(str(grey.getpixel((180, 330)))) < 30
    assert int(str(grey.getpixel((180, 290)))) > 200


def test_what_is_spoken_of_is_red_and_a_replay_moves() -> None:
    _, content = picture([_stroke((100, 300), (200, 300), dark=0, red=True)], moves=False)
    with Image.open(io.BytesIO(content)) as shown:
        red, green, blue = shown.convert("RGB").getpixel((180, 330))  # type: ignore[misc]
    assert red > 180 > 80 > max(green, blue)
    strokes = [_stroke((at, at), (at + 50, at), dark=50) for at in range(0, 500, 2)]
    kind, content = picture(strokes, moves=True)
    with Image.open(io.BytesIO(content)) as moving:
        assert (kind, moving.format) == ("image/gif", "GIF")
        assert 10 <= getattr(moving, "n_frames", 0) <= 30
    assert len(content) < 1_000_000
