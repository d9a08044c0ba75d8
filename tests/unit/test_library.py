"""What `/add` understands, and what programs for literature read of what the library gives out."""

from __future__ import annotations

import json
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.library import identifiers
from copbot.features.library.commenting import is_comment, new_version
from copbot.features.library.entry import Entry, names, parted, spoken
from copbot.features.library.formats import bibtex, csl, key, markdown, ris
from copbot.features.library.hearing import meaning
from copbot.features.library.importing import kind_of
from copbot.features.library.importing import read as read_list
from copbot.features.library.likeness import alikeness
from copbot.features.library.reading import UnreadableError, read
from copbot.features.library.tables import Shelf
from copbot.kit.renamed import today
from copbot.language.wording import wording
from tests.memory import fresh
from tests.unit.planted import Planted


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("10.1000/182", "10.1000/182"),
        ("DOI: 10.1000/Ab_c(12)3.", "10.1000/ab_c(12)3"),
        ("see https://doi.org/10.1000/182, it is good", "10.1000/182"),
        ("(http://dx.doi.org/10.1000/182)", "10.1000/182"),
        ("https://doi.org/10.1000%2F182", None),
        ("version 10.1000 of it", None),
    ],
)
def test_a_doi_is_found_in_whatever_form(written: str, name: str | None) -> None:
    found = identifiers.doi(written)
    assert (found[0] if found else None) == name


@pytest.mark.parametrize(
    ("written", "digits", "right"),
    [
        ("0-306-40615-2", "9780306406157", True),
        ("ISBN 978-0-306-40615-7", "9780306406157", True),
        ("080442957X", "9780804429573", True),
        ("ISBN-10: 0 8044 2957 x", "9780804429573", True),
        ("978-0-306-40615-8", "9780306406158", False),
        ("ISBN 0306406153", "0306406153", False),
        ("0-300-07815-2", "0300078152", False),
        ("0300078152", "0300078152", False),
    ],
)
def test_an_isbn_is_checked_and_brought_to_thirteen_digits(written: str, digits: str, *, right: bool) -> None:
    found = identifiers.isbn(written)
    assert found is not None
    assert found[0] == digits
    assert identifiers.is_isbn(found[0]) is right


@pytest.mark.parametrize("written", ["call me at 0612345678", "in 1998", "room 12-34", "12345678901234567890"])
def test_numbers_that_are_no_isbn_are_left_alone(written: str) -> None:
    assert identifiers.isbn(written) is None


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("HTTPS://Example.ORG/Beans?utm_source=x&id=3&fbclid=9#top", "https://example.org/Beans?id=3#top"),
        ("http://example.org:80", "http://example.org/"),
        ("https://example.org/a(b).", "https://example.org/a(b)"),
        ("(https://example.org/a)", "https://example.org/a"),
        ("https://user:secret@example.org/", None),
        ("javascript:alert(1)", None),
        ("https://localhost/x", None),
    ],
)
def test_an_address_is_cleaned(written: str, clean: str | None) -> None:
    found = identifiers.url(written)
    assert (found[0] if found else None) == clean


def test_addresses_of_one_page_are_the_same() -> None:
    ways = (
        "http://www.example.org/a/?b=2&a=1#part",
        "https://example.org/a?a=1&b=2",
        "https://m.example.org/a?a=1&b=2",
    )
    assert len({identifiers.compared(one) for one in ways}) == 1
    assert identifiers.compared("https://example.org/#/a") != identifiers.compared("https://example.org/#/b")


@pytest.mark.parametrize(
    ("written", "kind", "title", "authors", "year"),
    [
        (
            "Seeing Like a State by James C. Scott, 1998",
            Shelf.LITERATURE,
            "Seeing Like a State",
            ("James C. Scott",),
            1998,
        ),
        ("“Beans” by Jane Roe and John Doe (2004) #beans", Shelf.LITERATURE, "Beans", ("Jane Roe", "John Doe"), 2004),
        ("De tuin door Eva van der Maas, 2014", Shelf.LITERATURE, "De tuin", ("Eva van der Maas",), 2014),
        ("Beans | Roe, Jane; Doe, John | 1980", Shelf.LITERATURE, "Beans", ("Roe, Jane", "Doe, John"), 1980),
        (
            '"Teaming with Microbes" Jeff Lowenfels',
            Shelf.LITERATURE,
            "Teaming with Microbes",
            ("Jeff Lowenfels",),
            None,
        ),
        ("The best potatoes of 2025", Shelf.OWN, "The best potatoes of 2025", (), None),
        ("Gardening in 2030", Shelf.OWN, "Gardening in 2030", (), None),
        ("Complaints about ann, our file of 2026", Shelf.OWN, "Complaints about ann, our file of 2026", (), None),
        ("The war 1914-1918", Shelf.OWN, "The war 1914-1918", (), None),
        ("Death by Chocolate", Shelf.OWN, "Death by Chocolate", (), None),
        ("The Republic by Plato, 1888", Shelf.LITERATURE, "The Republic", ("Plato",), 1888),
        ("Beans, 1980", Shelf.LITERATURE, "Beans", (), 1980),
        ("example.org/compost All about it", Shelf.LINK, "All about it", (), None),
        ("www.example.org/compost", Shelf.LINK, "", (), None),
        ("example.org", Shelf.LINK, "", (), None),
        ("Why e.g. node.js/react and/or beans.", Shelf.OWN, "Why e.g. node.js/react and/or beans.", (), None),
        ("doi.org/10.1000/182", Shelf.LITERATURE, "", (), None),
        ("Growing by the sea", Shelf.OWN, "Growing by the sea", (), None),
        ("My notes on grafting", Shelf.OWN, "My notes on grafting", (), None),
        ("own work: Beans by Candlelight", Shelf.OWN, "Beans by Candlelight", (), None),
        ("https://example.org/x All about it", Shelf.LINK, "All about it", (), None),
        ("doi:10.1000/182", Shelf.LITERATURE, "", (), None),
    ],
)
def test_what_is_added_is_read_as_people_write_it(
    written: str, kind: Shelf, title: str, authors: tuple[str, ...], year: int | None
) -> None:
    found = read(written)
    assert (found.kind, found.entry.title, found.entry.authors, found.entry.year) == (kind, title, authors, year)


def test_nothing_and_a_wrong_isbn_can_not_be_added() -> None:
    for written, key_ in (("  ", "add-how"), ("#beans", "add-how"), ("978-0-306-40615-8 Beans", "add-no-isbn")):
        with pytest.raises(UnreadableError) as error:
            read(written)
        assert error.value.key == key_


def test_names_are_taken_apart() -> None:
    assert names("Roe, Jane & Doe, John") == ("Roe, Jane", "Doe, John")
    assert names("Jane Roe, John Doe en Piet de Wit") == ("Jane Roe", "John Doe", "Piet de Wit")
    assert parted("Piet van der Wit") == ("van der Wit", "Piet")
    assert spoken("Wit, Piet de") == "Piet de Wit"


ENTRY = Entry(
    title="50% of {all} beans & peas: a_b #1 ~ ^ \\ $5 -- ``quoted''",
    authors=("Roe, Jane", "van der Wit, Piet", "Tuin, Land and Zee"),
    year=2004,
    doi="10.1000/a_b(c)",
    isbn="",
    url="https://example.org/a_b?c=%20d#e",
    container="Journal of Beans",
    volume="3",
    issue="1",
    pages="12-14",
    subjects=("beans", "no digging"),
)
BOOK = Entry(title="Één café", authors=("Wéber, Zoë",), year=1921, isbn="9780306406157", publisher="Pea & Co")


def test_bibtex_is_read_by_another_program_as_it_was_meant() -> None:
    written = bibtex([(1, ENTRY), (2, BOOK)])
    parsed = parse_string(written)
    assert parsed.failed_blocks == []
    assert [one.entry_type for one in parsed.entries] == ["article", "book"]
    assert [one.key for one in parsed.entries] == ["roe2004n1", "weber1921n2"]
    found = read_list(written)
    assert [one.title for one in found] == [ENTRY.title.replace("{all}", "all"), BOOK.title]
    assert (found[0].doi, found[0].url, found[0].pages) == (ENTRY.doi, ENTRY.url, ENTRY.pages)
    assert found[0].authors[:2] == ENTRY.authors[:2]
    assert (found[1].isbn, found[1].publisher) == (BOOK.isbn, BOOK.publisher)


def test_ris_is_read_by_another_program_as_it_was_meant() -> None:
    [first, second] = rispy.loads(ris([(1, ENTRY), (2, BOOK)]))
    assert first["title"] == ENTRY.title
    assert first["authors"] == list(ENTRY.authors)
    assert (first["doi"], first["year"], first["start_page"], first["end_page"]) == (ENTRY.doi, "2004", "12", "14")
    assert second["type_of_reference"] == "BOOK"
    found = read_list(ris([(1, ENTRY)]))
    assert (found[0].title, found[0].authors, found[0].container) == (ENTRY.title, ENTRY.authors, ENTRY.container)


def test_csl_json_is_what_it_says() -> None:
    [first, second] = json.loads(csl([(1, ENTRY), (2, BOOK)]))
    assert (first["type"], second["type"]) == ("article-journal", "book")
    assert first["author"][1] == {"family": "van der Wit", "given": "Piet"}
    assert first["issued"] == {"date-parts": [[2004]]}
    [found] = read_list(csl([(1, ENTRY)]))
    assert found.title == ENTRY.title
    assert found.authors == ENTRY.authors


def test_markdown_breaks_nothing() -> None:
    told = markdown([(1, Entry(title="a](x) *b* <c>\n# d", url="https://example.org/>"))])
    assert told == "- [a\\](x) \\*b\\* \\<c\\> \\# d](<https://example.org/%3E>)\n"


WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S"), exclude_characters="\u02c6{}"),
    min_size=1,
    max_size=30,
)


@given(WORDS)
def test_whatever_title_comes_back_from_bibtex_and_ris(title: str) -> None:
    entry = Entry(title=title, year=2004)
    parsed = parse_string(bibtex([(1, entry)]))
    assert not parsed.failed_blocks
    assert len(parsed.entries) == 1
    assert rispy.loads(ris([(1, entry)]))[0]["title"] == title


@given(st.text(max_size=200))
def test_nothing_that_is_pasted_breaks_the_reading(text: str) -> None:
    for head in ("", "@book{", "TY  - BOOK\n", "[{", '{"title": "'):
        read_list(head + text)
        kind_of(head + text)


@pytest.mark.parametrize(
    "record",
    [
        {"title": ["a", "b"], "author": "x", "issued": 5},
        {"title": {"x": 1}, "author": [1, {"family": 3}], "ISBN": {}},
        {"title": "a", "issued": {"date-parts": "2004-1"}, "URL": ["https://example.org"]},
    ],
)
def test_records_of_any_shape_are_read(record: dict[str, Any]) -> None:
    read_list(json.dumps([record]))


def test_keys_are_plain() -> None:
    assert key(3, Entry(title="Über Bohnen")) == "uberbohnenn3"
    assert key(3, Entry(title="豆")) == "itemn3"


def test_titles_are_alike_whatever_order_their_words_have() -> None:
    assert alikeness("The secret life of trees", "Secret life of trees, the") >= 92
    assert alikeness("The secret life of trees", "A short history of trees") < 92


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("go ahead", "yes"),
        ("Sure, go ahead!", "yes"),
        ("is goed", "yes"),
        ("liever niet", "no"),
        ("I'd rather not.", "no"),
        ("please don't", "no"),
        ("which one is that?", None),
        ("I kept beans in sand too", None),
        ("sure, no problem", "yes"),
        ("no problem", "yes"),
        ("Yes, you may keep it, thanks for asking!", "yes"),
        ("I don't mind", "yes"),
        ("no, I don't mind", "yes"),
        ("that's fine with me", "yes"),
        ("everybody can read it", "yes"),
        ("of course, but keep it here", "no"),
        ("No thanks, it is not ready", "no"),
        ("I'd rather keep it among us", "no"),
        ("please do not", "no"),
        ("dat mag van mij", "yes"),
        ("vind ik prima hoor", "yes"),
        ("geen bezwaar", "yes"),
        ("nee, hou dat maar hier", "no"),
        ("ik heb het liever niet", "no"),
        ("doe maar niet", "no"),
        ("doe maar", "yes"),
        ("Do potatoes freeze in there", None),
        ("can you wait until tomorrow", None),
        ("Mag ik eerst de tekst nog aanpassen?", None),
        ("mine rot every year", None),
        ("you can see that in my garden", None),
        ("no idea what that is", None),
        ("dat kan ik niet geloven", None),
        ("good that you ask, I have to think about it", None),
        ("sure, if you first mend the second line", None),
    ],
)
def test_whether_words_may_be_kept_is_understood(words: str, meant: str | None) -> None:
    assert meaning(words, "libraryasked") == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("with my name", "named"),
        ("Yes, anonymously", "open"),
        ("ok", "open"),
        ("sure, with my name please", "named"),
        ("members only", "closed"),
        ("what?", None),
    ],
)
def test_whether_words_may_be_public_is_understood(words: str, meant: str | None) -> None:
    assert meaning(words, "libraryopening") == meant


@pytest.mark.parametrize(
    "words",
    [
        "of course not",
        "no way",
        "no, I don't want that",
        "liever niet hoor",
        "nee liever niet",
        "i would rather not",
        "absolutely not",
        "don't do that",
        "please no",
        "no you can't",
        "natuurlijk niet",
        "dat wil ik niet",
        "I do not want it there",
        "nooit!",
        "that was between us, so no",
    ],
)
def test_a_plain_no_counts_wherever_it_stands(words: str) -> None:
    assert meaning(words, "libraryasked") == "no"
    assert meaning(words, "libraryopening") == "closed"


@pytest.mark.parametrize(
    "words", ["sure, why not", "no problem, go ahead", "not at all", "I don't mind", "nee hoor, geen probleem"]
)
def test_what_sounds_like_a_no_and_is_none_agrees(words: str) -> None:
    assert meaning(words, "libraryasked") == "yes"


@pytest.mark.parametrize(
    "words", ["I will think about it", "yes, but no names", "weet ik nog niet", "only if ann agrees", "I'm not sure"]
)
def test_what_is_neither_yes_nor_no_is_none(words: str) -> None:
    assert meaning(words, "libraryasked") is None


@pytest.mark.parametrize(
    "words",
    [
        "yes but without my name",
        "yes but not with my name",
        "only if my name isn't on it",
        "ja maar zonder naam",
        "if you leave my name out",
        "zonder mijn naam mag het",
        "yes, but no name",
    ],
)
def test_somebody_stays_unnamed_however_that_is_said(words: str) -> None:
    assert meaning(words, "libraryopening") == "open"


@pytest.mark.parametrize(
    "words", ["new version is coming next week!", "New version please", "newer version exists, see page 3"]
)
def test_talk_of_a_new_version_is_none(words: str) -> None:
    assert new_version(words) is None


def test_what_is_said_of_an_item_is_a_comment_or_a_new_version() -> None:
    assert new_version("New version: https://example.org/2") == "https://example.org/2"
    assert new_version("a new broom") is None
    assert new_version("nieuwe versie – Bonen") == "Bonen"
    assert is_comment("Ours has a plank in it.")
    assert not any(map(is_comment, ("thanks!", "👍", "yes", "dank je wel")))


def test_old_buttons_still_keep_the_question() -> None:
    assert today("keep 12") == "keepopen 12 asked"
    assert today("keep my notes") == "keep my notes"


def test_a_button_of_before_keeps_the_question_and_nothing_in_the_library() -> None:
    planted = Planted("member", fresh())
    told = planted.attempt("#help", "button", f"keep {planted.ids['own']['open']}", None)
    assert [one for one in told.said if one.startswith(wording("en").line("similar-kept")[:30])]
    assert not any(table.startswith("library") for table in told.changed)
    planted.close()
