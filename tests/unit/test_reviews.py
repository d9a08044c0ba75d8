"""How what readers write is understood, and what is made of it."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from copbot.features.review import meaning, talk
from copbot.features.review.bundle import Bundle, Point, markdown, shuffled
from copbot.features.review.document import document
from copbot.features.review.labels import Deed, Said, deed, label_alone, proposed, read
from copbot.features.review.ladder import next_step, reminded
from copbot.features.review.paragraphs import Changed, compared, is_text, paragraphs, ranges, title
from copbot.features.review.reading import UnreadableError
from copbot.features.review.reading import read as read_text
from copbot.features.review.tables import Audience, Label
from copbot.features.review.verdicts import most
from copbot.kit.printing import pdf

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Amsterdam")
BEFORE = (timedelta(days=7), timedelta(days=2))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("¶3 must: the source is missing", Said("the source is missing", 3, Label.MUST)),
        ("must, ¶3: the source is missing", Said("the source is missing", 3, Label.MUST)),
        ("§ 12 should: shorter", Said("shorter", 12, Label.SHOULD)),
        ("paragraph 2: who says so?", Said("who says so?", 2)),
        ("In paragraph 2, who says so?", Said("who says so?", 2)),
        ("in the second paragraph, who says so?", Said("who says so?", 2)),
        ("alinea 4 moet: de bron ontbreekt", Said("de bron ontbreekt", 4, Label.MUST)),
        ("de laatste alinea: te lang", Said("te lang", -1)),
        ("praise for the opening", Said("for the opening", None, Label.PRAISE)),
        ("lof: wat een begin", Said("wat een begin", None, Label.PRAISE)),
        ("I would like it shorter", Said("I would like it shorter")),
        ("Could you come tomorrow", Said("Could you come tomorrow")),
        ("Kan ik later lezen", Said("Kan ik later lezen")),
        ("Must we meet on Friday", Said("Must we meet on Friday")),
        ("please read p. 3 of it", Said("please read p. 3 of it")),
        ("The last paragraph is boring", Said("The last paragraph is boring", -1)),
        ("paragraph 2 must go", Said("paragraph 2 must go", 2)),
        ("¶2 must not be changed", Said("must not be changed", 2, Label.MUST)),
        ("¶2 kan korter", Said("kan korter", 2, Label.SHOULD)),
        ("¶2 and ¶3 should be swapped", Said("¶2 and ¶3 should be swapped", 2)),
        ("¶2-4 are too long", Said("¶2-4 are too long", 2)),
        ("¶2: 3 times the same word", Said("3 times the same word", 2)),
        ("must: paragraph 2 contradicts it", Said("paragraph 2 contradicts it", 2, Label.MUST)),
        ("A must-have section is missing", Said("A must-have section is missing")),
        ("must-have sections are missing", Said("must-have sections are missing")),
        ("praise, not blame, is what it needs", Said("praise, not blame, is what it needs", None, Label.PRAISE)),
        ("The first paragraph, which I love, is long", Said("The first paragraph, which I love, is long", 1)),
        ("Al 10 jaar schrijf ik zo", Said("Al 10 jaar schrijf ik zo")),
        ("¶2\npraise:\nmust not be changed", Said("must not be changed", 2, Label.PRAISE)),
    ],
)
def test_what_a_reader_says_is_about_a_paragraph_and_meant_somehow(words: str, said: Said) -> None:
    assert read(words) == said


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("the source is missing", Label.MUST),
        ("de bron klopt niet", Label.MUST),
        ("a lovely beginning", Label.PRAISE),
        ("wat een mooi begin", Label.PRAISE),
        ("a good beginning, but it is long", Label.SHOULD),
        ("perhaps a shorter title", Label.SHOULD),
    ],
)
def test_a_label_is_proposed(words: str, label: Label) -> None:
    assert proposed(words) is label


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("agree 4", Deed("agree", 4)),
        ("I agree with 4", Deed("agree", 4)),
        ("ben het eens met 4", Deed("agree", 4)),
        ("👍 4", Deed("agree", 4)),
        ("delete 2", Deed("delete", 2)),
        ("haal 2 weg", Deed("delete", 2)),
        ("change 3: a shorter title", Deed("change", 3, "a shorter title")),
        ("I agree with all of it", None),
        ("I agree with you", None),
        ("i agree with bob", Deed("agree", 0, "bob")),
        ("ik ben het met bob eens", Deed("agree", 0, "bob")),
        ("oh and comment 2 is a should", Deed("label", 2, "should")),
        ("opmerking 2 is een pluim", Deed("label", 2, "pluim")),
        ("delete the second line", None),
    ],
)
def test_what_is_done_with_a_remark(words: str, found: Deed | None) -> None:
    assert deed(words) == found


@pytest.mark.parametrize(("words", "label"), [("must", Label.MUST), ("it's praise", Label.PRAISE), ("must we?", None)])
def test_a_label_alone(words: str, label: Label | None) -> None:
    assert label_alone(words) is label


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("I'll read it", True),
        ("happy to", True),
        ("yes please", True),
        ("sure, why not", True),
        ("ik lees het graag", True),
        ("ok", True),
        ("komt goed", True),
        ("maybe later", False),
        ("sorry, no time", False),
        ("ik heb geen tijd", False),
        ("not now", False),
        ("how long is it?", None),
        ("what a day", None),
    ],
)
def test_who_is_asked_answers_in_words(words: str, says: bool | None) -> None:
    assert meaning.answers_offer(words) is says


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("let's wait another week", True),
        ("geef ze nog een week", True),
        ("close it", False),
        ("put together what there is", False),
        ("don't wait", False),
        ("don't close it", None),
        ("yes", None),
    ],
)
def test_who_submitted_it_waits_or_closes(words: str, says: bool | None) -> None:
    assert meaning.waits(words) is says


def test_a_verdict_has_its_reasons_behind_it() -> None:
    assert meaning.verdict("revise, because the pole is missing") == ("revise", "the pole is missing")
    assert meaning.verdict("Afgewezen want het is te kort") == ("reject", "het is te kort")
    assert meaning.verdict("accept") == ("accept", "")
    assert meaning.verdict("my verdict: accept because it is good") == ("accept", "it is good")
    assert meaning.verdict("I accept nothing") is None
    assert meaning.verdict("accept or revise?") is None
    assert meaning.verdict("I'd accept it: lovely") == ("accept", "lovely")
    assert meaning.verdict("revise the ending, it drags") == ("revise", "revise the ending, it drags")
    assert meaning.verdict("accept, want to see more") == ("accept", "want to see more")


def test_for_whom_and_until_when_stand_before_the_text() -> None:
    found = read_text('@bob and @"cas dee" until friday: My text\n\non beans', [], NOW, ZONE)
    assert (found.text, found.names) == ("My text\n\non beans", ["bob", "cas dee"])
    assert found.until is not None
    assert found.until.date().isoformat() == "2026-03-06"
    assert read_text("circle poets anonymous: Ode", ["poets"], NOW, ZONE).circle == "poets"
    assert read_text("kring tot 20 maart: Ode", ["poets"], NOW, ZONE).audience is Audience.CIRCLE
    link = read_text("https://example.org/x, until friday", [], NOW, ZONE)
    assert (link.text, link.until is not None) == ("https://example.org/x", True)
    assert read_text("My text\n\nuntil friday", [], NOW, ZONE).text == "My text"


@pytest.mark.parametrize(
    "text",
    [
        "anonymous letters are bad", "zonder namen schrijf ik niet", "until friday anonymous letters are bad",
        "until yesterday: My text", "tot gisteren: Mijn tekst", "by the year 3000: My text", "My text\n\nuntil 3000:",
    ],
)  # fmt: skip
def test_what_may_be_meant_otherwise_is_asked_about(text: str) -> None:
    with pytest.raises(UnreadableError, match="review-perhaps"):
        read_text(text, [], NOW, ZONE)


def test_a_colon_says_where_the_text_begins() -> None:
    found = read_text(": anonymous letters are bad", [], NOW, ZONE)
    assert (found.text, found.anonymous) == ("anonymous letters are bad", False)
    found = read_text("until friday anonymous: anonymous letters", [], NOW, ZONE)
    assert (found.text, found.anonymous) == ("anonymous letters", True)
    found = read_text("anonymous My text", [], NOW, ZONE)
    assert (found.text, found.anonymous) == ("My text", True)


@pytest.mark.parametrize(
    ("text", "there"), [("¶ ¶", False), ("\u200b", False), ("---", False), ("🌱", True), ("7", True)]
)
def test_signs_and_spaces_are_no_text(text: str, there: bool) -> None:
    assert is_text(text) is there


@pytest.mark.parametrize(
    "text",
    ["Circle the beans with string.", "Anonymous donors gave us beans.", "All of us wait until friday", "By the river"],
)
def test_a_text_that_only_begins_like_that_stays_whole(text: str) -> None:
    found = read_text(text, [], NOW, ZONE)
    assert (found.text, found.audience, found.anonymous, found.until) == (text, Audience.ALL, False, None)


def test_a_date_that_is_over_is_refused() -> None:
    with pytest.raises(UnreadableError):
        read_text("until 1 march 2026: My text", [], NOW, ZONE)


def test_paragraphs_are_parted_by_empty_lines_or_a_sign() -> None:
    assert paragraphs("One\nmore\n\nTwo") == ["One\nmore", "Two"]
    assert paragraphs("One\nTwo") == ["One", "Two"]
    assert paragraphs("One ¶ Two, as in ¶1") == ["One", "Two, as in ¶1"]
    assert title("# My **beans**\n\nthey climb") == "My **beans"


def test_what_is_new_in_a_version() -> None:
    before, after = "A b c d\n\nE f g h\n\nThe end", "A b c d\n\nE f g x\n\nSomething else entirely"
    assert compared(before, after) == Changed([3], [2], [3])
    assert not compared(before, before)
    assert ranges([1, 2, 3, 5]) == "1–3, 5"


@given(st.lists(st.sampled_from("abcdef"), max_size=8), st.lists(st.sampled_from("abcdef"), max_size=8))
def test_every_paragraph_of_a_version_is_new_changed_or_as_it_was(old: list[str], new: list[str]) -> None:
    found = compared("\n\n".join(old), "\n\n".join(new))
    assert {*found.new, *found.changed} <= set(range(1, len(new) + 1))
    assert set(found.gone) <= set(range(1, len(old) + 1))
    assert not {*found.new} & {*found.changed}
    same = len(new) - len(found.new) - len(found.changed)
    assert same == len(old) - len(found.gone) - len(found.changed)


def test_readers_are_reminded_twice_and_of_what_was_missed_once() -> None:
    until = NOW + timedelta(days=14)
    assert next_step(NOW, until, BEFORE) == until - timedelta(days=7)
    first = reminded(0, NOW, until, BEFORE, until - timedelta(days=7))
    assert reminded(first, NOW, until, BEFORE, until - timedelta(days=3)) == first
    second = reminded(first, NOW, until, BEFORE, until - timedelta(days=2))
    assert len({0, first, second}) == 3
    assert reminded(0, NOW, until, BEFORE, until) == second
    late = until - timedelta(days=1)
    assert reminded(0, late, until, BEFORE, until) == 0


def test_most_votes_decide_and_of_several_the_one_in_the_middle() -> None:
    assert most({"3": 2, "2": 1}) == "accept"
    assert most({"3": 1, "1": 1}) == "revise"
    assert most({}) is None


BUNDLE = Bundle(
    "Über Bohnen <b>",
    ["By ann"],
    ["Beans climb.", "# They want to – хотят."],
    [
        Point(2, "must", "must", "who says so?", "bob", "cas agrees"),
        Point(0, "praise", "praise", "lovely"),
        Point(9, "should", "should", "page nine is thin"),
    ],
    {"verdict": "Verdict", "whole": "On all of it", "text": "The text"},
    "en",
    "revise",
    "The source is missing.",
)


def test_the_bundle_is_markdown_in_which_words_stay_words() -> None:
    told = markdown(BUNDLE)
    assert told.startswith("# Über Bohnen &lt;b>\n")
    assert "## Verdict: revise\n\nThe source is missing.\n" in told
    assert "> \\# They want to – хотят.\n\n- **must** who says so? (bob – cas agrees)\n" in told
    whole = told[told.index("On all of it") : told.index("The text")]
    assert "lovely" in whole
    assert "page nine is thin" in whole


def test_the_order_of_what_was_said_without_names_tells_nothing() -> None:
    said = [Point(1, "must", "must", f"remark {number}") for number in range(9)]
    assert shuffled(said) == shuffled(said[::-1])
    assert shuffled(said) != said


def test_the_pdf_holds_all_of_it_and_bears_any_sign() -> None:
    made = pdf(document(BUNDLE))
    read_again = " ".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
    for words in ("Über Bohnen <b>", "хотят", "who says so?", "bob – cas agrees", "The source is missing.", "¶2"):
        assert words in read_again
    strange = Bundle("日本語 😀 \x00\u202e", ["x" * 500], ["العربية\t\ufffe"], [], BUNDLE.parts)
    assert PdfReader(BytesIO(pdf(document(strange)))).pages


def test_it_is_printed_by_a_program_of_its_own() -> None:
    given_to = document(BUNDLE).dumped().encode()
    told = subprocess.run(
        [sys.executable, "-m", "copbot.kit.printing"], input=given_to, capture_output=True, check=True
    )
    kind, _, made = told.stdout.partition(b"\n")
    assert kind == b"application/pdf"
    assert "хотят" in " ".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
    assert json.loads(given_to)["language"] == "en"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("I think the second line is much too long and dull", True),
        ("fewer words please, it is much too long", True),
        ("I love how it begins", True),
        ("thanks ann, but the ending is weak", True),
        ("de tweede regel is te lang", True),
        ("het leest heel prachtig", True),
        ("did you see the game yesterday, what a match that was", False),
        ("thanks ann, looking forward to reading this tonight!", False),
        ("@cas are you also doing this", False),
        ("yes bob I am also reading it this evening", False),
        ("I'll read the text tonight", False),
        ("what a great match that was", False),
        ("ik lees de tekst vanavond", False),
        ("heb je de wedstrijd gezien gisteren", False),
        ("ben benieuwd, ik ga het morgen lezen", False),
    ],
)
def test_talk_beside_a_text_is_told_from_what_is_said_of_it(words: str, says: bool) -> None:
    assert talk.is_of_text(words) is says
